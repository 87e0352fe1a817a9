import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { calm, FakeService, LiveStream, message, problem } from "./fake_service";
import { Live } from "./live";

let service: FakeService;
let live: Live;
const followed = {
  message: vi.fn(),
  translation: vi.fn(),
  status: vi.fn(),
  catchUp: vi.fn(() => Promise.resolve<string | null>(null)),
  reread: vi.fn(() => Promise.resolve<string | null>(null)),
  renew: vi.fn(() => Promise.resolve()),
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  service = new FakeService();
  live = new Live(followed, true);
});

afterEach(() => {
  live.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function last(): LiveStream {
  const stream = service.streams.at(-1);
  if (stream === undefined) throw new Error("no stream was opened");
  return stream;
}

/** Lets time pass, and says how many streams were asked for in it. */
async function asked(milliseconds: number): Promise<number> {
  const before = service.asked("/chat/events").length;
  await vi.advanceTimersByTimeAsync(milliseconds);
  await calm();
  return service.asked("/chat/events").length - before;
}

test("goes on after the newest event that is known", async () => {
  live.start("5");
  await calm();
  expect(last().lastEventId).toBe("5");
  last().emit("open");
  last().emit("message", message({}), "6");
  await calm();
  expect(followed.message).toHaveBeenCalledOnce();
  expect(followed.catchUp).not.toHaveBeenCalled();
  last().drop();
  expect(await asked(1_000)).toBe(1);
  expect(last().lastEventId).toBe("6");
});

test("without one it catches up, as often as that takes", async () => {
  followed.catchUp.mockRejectedValueOnce(new Error("no")).mockResolvedValueOnce("8");
  live.start(null);
  await calm();
  expect(last().lastEventId).toBeNull();
  last().emit("open", {}, "9");
  await calm();
  expect(last().closed).toBe(true);
  expect(await asked(1_000)).toBe(1);
  expect(last().lastEventId).toBeNull();
  last().emit("open");
  await calm();
  expect(followed.catchUp).toHaveBeenCalledTimes(2);
  last().drop();
  expect(await asked(1_000)).toBe(1);
  expect(last().lastEventId).toBe("8");
});

test("a history that can't be read now is caught up with", async () => {
  followed.reread.mockRejectedValueOnce(new Error("no"));
  live.start("5");
  await calm();
  last().emit("open");
  last().emit("history", {}, "6");
  await calm();
  expect(await asked(1_000)).toBe(1);
  expect(last().lastEventId).toBeNull();
  last().emit("open");
  await calm();
  expect(followed.catchUp).toHaveBeenCalledOnce();
});

test("a history that is still being read when the stream drops is not forgotten", async () => {
  let fail = (_error: Error): void => undefined;
  followed.reread.mockReturnValueOnce(new Promise((_resolve, reject) => (fail = reject)));
  live.start("5");
  await calm();
  last().emit("open");
  last().emit("history", {}, "6");
  await calm();
  last().drop();
  await asked(5_000);
  fail(new Error("no"));
  expect(await asked(1_000)).toBe(1);
  expect(last().lastEventId).toBeNull();
});

test("the waits grow from one second to thirty, and begin anew with a good stream", async () => {
  service.refusedStreams = Array.from({ length: 8 }, () => () => problem(503));
  live.start("5");
  await calm();
  for (const wait of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]) {
    expect(await asked(wait - 1), `before ${wait}`).toBe(0);
    expect(await asked(1), `after ${wait}`).toBe(1);
  }
  last().emit("open");
  await calm();
  last().drop();
  await calm();
  expect(await asked(999)).toBe(0);
  expect(await asked(1)).toBe(1);
});

test("the service's own wait counts when it is longer", async () => {
  service.refusedStreams = [() => problem(429, { "retry-after": "20" })];
  live.start("5");
  await calm();
  expect(await asked(19_999)).toBe(0);
  expect(await asked(1)).toBe(1);
});

test("an ended session is renewed, and not in a tight loop", async () => {
  live.start("5");
  await calm();
  for (const wait of [1_000, 2_000, 4_000]) {
    last().emit("open");
    last().emit("session_ended");
    await calm();
    expect(await asked(wait - 1)).toBe(0);
    expect(await asked(1)).toBe(1);
    expect(last().lastEventId).toBeNull();
  }
  expect(followed.renew).toHaveBeenCalledTimes(3);
  service.refusedStreams = [() => problem(401)];
  last().drop();
  await asked(30_000);
  expect(followed.renew).toHaveBeenCalledTimes(4);
});

test("is closed while offline, and open at once when online again", async () => {
  live.start("5");
  await calm();
  live.setOnline(false);
  expect(last().closed).toBe(true);
  expect(await asked(120_000)).toBe(0);
  live.setOnline(true);
  expect(service.streams).toHaveLength(2);
  expect(last().lastEventId).toBe("5");
});

test("is closed when the page was hidden for a minute, and open at once when it is seen again", async () => {
  live.start("5");
  await calm();
  const first = last();
  live.setVisible(false);
  await asked(59_999);
  live.setVisible(true);
  first.emit("open");
  await asked(60_000);
  expect(first.closed).toBe(false);
  live.setVisible(false);
  first.emit("open");
  await asked(60_000);
  expect(first.closed).toBe(true);
  expect(service.streams).toHaveLength(1);
  live.setVisible(true);
  expect(service.streams).toHaveLength(2);
});

test("a phone that slept has a new stream, though its timers slept too", async () => {
  live.start("5");
  await calm();
  const first = last();
  live.setVisible(false);
  vi.setSystemTime(Date.now() + 3_600_000);
  live.setVisible(true);
  expect(service.streams).toHaveLength(2);
  expect(first.closed).toBe(true);
  vi.setSystemTime(Date.now() + 3_600_000);
  live.setVisible(true);
  expect(service.streams).toHaveLength(2);
});

test("starting twice opens one stream, and after stopping none is opened", async () => {
  live.start("5");
  live.start("5");
  await calm();
  expect(service.streams).toHaveLength(1);
  last().drop();
  await calm();
  live.stop();
  expect(await asked(60_000)).toBe(0);
});
