import { afterEach, expect, test, vi } from "vitest";
import { message, OpenStream, pieces } from "../guest/fake_service";
import { readLive } from "./live_events";
import { ConnectionLost } from "./problem";

const listener = {
  open: vi.fn(),
  message: vi.fn(),
  translation: vi.fn(),
  status: vi.fn(),
  history: vi.fn(),
  sessionEnded: vi.fn(),
  resumeAfter: vi.fn(),
};
const never = new AbortController().signal;

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

test("events are told with their ids; comments and unknown ones are passed over", async () => {
  const said = message({ text: "何時？" });
  const text = [
    "event: open\ndata: {}\n\n",
    ": heartbeat\n\n",
    `id: 7\nevent: message\ndata: ${JSON.stringify(said)}\n\n`,
    "event: typing\ndata: nonsense\n\n",
    "id: 9\nevent: history\ndata: {}\n\n",
    "event: session_ended\ndata: {}\n\n",
  ].join("");
  await readLive(pieces(text), listener, never);
  expect(listener.message).toHaveBeenCalledExactlyOnceWith(said);
  expect(listener.resumeAfter.mock.calls).toEqual([["7"], ["9"]]);
  for (const told of [listener.open, listener.history, listener.sessionEnded]) expect(told).toHaveBeenCalledOnce();
});

test("a stream that breaks off, makes no sense or falls silent is a lost connection", async () => {
  for (const response of [pieces("event: open\ndata: {}\n\n", true), pieces("event: message\ndata: {\n\n")]) {
    await expect(readLive(response, listener, never)).rejects.toBeInstanceOf(ConnectionLost);
  }
  vi.useFakeTimers();
  const failure = expect(readLive(new OpenStream().response, listener, never)).rejects.toBeInstanceOf(ConnectionLost);
  await vi.advanceTimersByTimeAsync(90_000);
  await failure;
});

test("after the end nothing is told any more", async () => {
  const end = new AbortController();
  listener.open.mockImplementationOnce(() => end.abort());
  const inOnePiece = `event: open\ndata: {}\n\nid: 7\nevent: message\ndata: ${JSON.stringify(message({}))}\n\n`;
  await readLive(new Response(inOnePiece), listener, end.signal);
  expect(listener.open).toHaveBeenCalledOnce();
  expect(listener.message).not.toHaveBeenCalled();
  expect(listener.resumeAfter).not.toHaveBeenCalled();
});
