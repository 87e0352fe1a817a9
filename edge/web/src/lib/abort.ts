/** A controller that can abort by itself, and does when `signal` does. Not every browser has `AbortSignal.any`. */
export function abortedWith(signal: AbortSignal | null | undefined): AbortController {
  const controller = new AbortController();
  if (signal?.aborted) controller.abort();
  signal?.addEventListener("abort", () => controller.abort(), { once: true, signal: controller.signal });
  return controller;
}
