/** Deliveries in words, and waiting for one. */
import type { Deliveries, Delivery, DeliveryAttempt, DeliveryId } from "../lib/generated/api";
import { pause } from "../lib/pause";
import { fill, type Texts } from "./i18n";

/** How an attempt went. What a mail server said is in its own words. */
export function resultOf({ status, failure, detail, took_ms }: DeliveryAttempt, texts: Texts): string {
  const { deliveries } = texts;
  const answered = status === null ? null : fill(deliveries.answered, { status });
  const failed = failure === null ? null : (deliveries.failures[failure] ?? failure);
  const parts = [failed, answered, detail].filter((part) => part !== null);
  const result = parts.length === 0 ? deliveries.accepted : parts.join(" · ");
  return fill(deliveries.took, { result, ms: took_ms });
}

/** How a delivery that is done went: its state, and its last attempt. */
export function outcomeOf({ state, attempts }: Delivery, texts: Texts): string {
  const last = attempts.at(-1);
  const said = texts.deliveries.states[state] ?? state;
  return last === undefined ? said : `${said} · ${resultOf(last, texts)}`;
}

/** How often the log is read while a delivery is awaited, and for how long, in milliseconds. */
const LOOK_EVERY_MS = 1_000;
const PATIENCE_MS = 60_000;

/** Reads the log until a delivery is done. Null if that takes too long, or `signal` aborts. */
export async function awaitDelivery(
  read: () => Promise<Deliveries>,
  id: DeliveryId,
  signal: AbortSignal,
): Promise<Delivery | null> {
  const patience = Date.now() + PATIENCE_MS;
  while (!signal.aborted && Date.now() < patience) {
    const { deliveries } = await read();
    const found = deliveries.find((delivery) => delivery.id === id);
    if (found !== undefined && found.state !== "waiting") return found;
    await pause(LOOK_EVERY_MS, signal);
  }
  return null;
}
