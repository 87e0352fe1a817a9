import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Deliveries, Delivery, DeliveryAttempt, DeliveryFailure } from "../lib/generated/api";
import { awaitDelivery, outcomeOf, resultOf } from "./deliveries";
import { TEXTS } from "./i18n";

const texts = TEXTS.en;
const ATTEMPT: DeliveryAttempt = { at: "2026-11-25T03:00:00Z", took_ms: 35, status: null, failure: null, detail: null };

function delivery(fields: Partial<Delivery>): Delivery {
  return {
    id: "d1",
    kind: "webhook_test",
    recipient: { kind: "webhook", url: "https://example.com/hook" },
    state: "waiting",
    created_at: "2026-11-25T03:00:00Z",
    attempts: [],
    ...fields,
  };
}

test.each<[Partial<DeliveryAttempt>, string]>([
  [{}, "Taken by the mail server · 35 ms"],
  [{ status: 204 }, "HTTP 204 · 35 ms"],
  [{ status: 500, failure: "status" }, "Refused by the receiver · HTTP 500 · 35 ms"],
  [{ failure: "timed_out" }, "No answer in time · 35 ms"],
  [
    { failure: "mail_server", detail: "550 no such user" },
    "The mail server did not take it · 550 no such user · 35 ms",
  ],
  [{ failure: "new_kind" as DeliveryFailure }, "new_kind · 35 ms"],
])("the attempt %j reads: %s", (fields, said) => {
  expect(resultOf({ ...ATTEMPT, ...fields }, texts)).toBe(said);
});

test("a delivery comes out as its last attempt did", () => {
  const attempts = [
    { ...ATTEMPT, failure: "unreachable" as const },
    { ...ATTEMPT, status: 204 },
  ];
  expect(outcomeOf(delivery({ state: "delivered", attempts }), texts)).toBe("Delivered · HTTP 204 · 35 ms");
  expect(outcomeOf(delivery({ state: "dropped" }), texts)).toBe("Not needed any more");
});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const log = (...deliveries: Delivery[]): Deliveries => ({ deliveries, older: null });

test("the log is read until the delivery is done", async () => {
  const done = delivery({ state: "delivered" });
  const read = vi
    .fn<() => Promise<Deliveries>>()
    .mockResolvedValueOnce(log())
    .mockResolvedValueOnce(log(delivery({})))
    .mockResolvedValueOnce(log(delivery({ id: "d2", state: "delivered" }), done));
  const found = awaitDelivery(read, "d1", new AbortController().signal);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await found).toEqual(done);
  expect(read).toHaveBeenCalledTimes(3);
});

test("it is not awaited for ever, nor after the page was left", async () => {
  const read = vi.fn(() => Promise.resolve(log(delivery({}))));
  const late = awaitDelivery(read, "d1", new AbortController().signal);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await late).toBeNull();
  const left = new AbortController();
  read.mockClear();
  const gone = awaitDelivery(read, "d1", left.signal);
  await vi.advanceTimersByTimeAsync(0);
  left.abort();
  expect(await gone).toBeNull();
  expect(read).toHaveBeenCalledOnce();
});
