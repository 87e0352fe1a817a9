import { afterEach, expect, test, vi } from "vitest";
import { ANSWER, events, message, pieces } from "../guest/fake_service";
import { readAnswer } from "./answer_stream";
import { ApiProblem, ConnectionLost } from "./problem";

const listener = { accepted: vi.fn(), delta: vi.fn() };

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

test("parts are told in order, the answer is the whole", async () => {
  const question = message({ text: "何時？" });
  const text = events(
    ["accepted", question],
    ["delta", { text: "１５時" }],
    ["delta", { text: "から。" }],
    ["answer", ANSWER],
    ["done", {}],
  );
  expect(await readAnswer(pieces(text), listener)).toEqual({ answer: ANSWER, notice: null, escalation: null });
  expect(listener.accepted).toHaveBeenCalledExactlyOnceWith(question);
  expect(listener.delta.mock.calls).toEqual([["１５時"], ["から。"]]);
});

test("events and fields that are not known are passed over", async () => {
  const text = `: comment\n\nretry: 10\nevent: applause\ndata: {}\n\n${events(["answer", ANSWER])}`;
  expect(await readAnswer(pieces(text), listener)).toEqual({ answer: ANSWER, notice: null, escalation: null });
});

test("a problem within the stream is the service's", async () => {
  const text = events(["accepted", message({})], ["error", { status: 503, detail: "busy" }], ["done", {}]);
  const failure = readAnswer(pieces(text), listener);
  await expect(failure).rejects.toBeInstanceOf(ApiProblem);
  await expect(failure).rejects.toMatchObject({ status: 503, message: "busy" });
});

test("a stream that ends, breaks off or makes no sense before the answer is a lost connection", async () => {
  const begun = events(["accepted", message({})], ["delta", { text: "From" }]);
  for (const response of [pieces(""), pieces(begun), pieces(begun, true), pieces("event: answer\ndata: {\n\n")]) {
    await expect(readAnswer(response, listener)).rejects.toBeInstanceOf(ConnectionLost);
  }
});

test("a stream that falls silent is a lost connection", async () => {
  vi.useFakeTimers();
  const failure = expect(readAnswer(new Response(new ReadableStream()), listener)).rejects.toBeInstanceOf(
    ConnectionLost,
  );
  await vi.advanceTimersByTimeAsync(30_000);
  await failure;
});

test("a message that goes to a person has no answer, and tells what happens now", async () => {
  const notice = message({ author: "notice", text: "Your number is 7." });
  const escalation = { receipt: 7, state: "open", promised_at: null };
  const text = events(["accepted", message({})], ["notice", notice], ["escalation", escalation], ["done", {}]);
  expect(await readAnswer(pieces(text), listener)).toEqual({ answer: null, notice, escalation });
});
