/** What the tabs of one browser do together. They share the refresh cookie, and nothing else. */
const LOCK = "tomari-refresh";
const CHANNEL = "tomari-session";
const SIGNED_OUT = "signed-out";

let last: Promise<unknown> = Promise.resolve();

/** Runs `work` while no other tab runs it: a refresh token is good once. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  // Only secure contexts have locks; without them at least this tab waits for itself.
  if (navigator.locks !== undefined) return navigator.locks.request(LOCK, work) as Promise<T>;
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Tells of signing out, and is told of it. */
export class Tabs {
  readonly #channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);

  constructor(onSignedOut: () => void) {
    this.#channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (data === SIGNED_OUT) onSignedOut();
    });
  }

  signedOut(): void {
    this.#channel?.postMessage(SIGNED_OUT);
  }

  close(): void {
    this.#channel?.close();
  }
}
