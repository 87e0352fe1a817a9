import { afterEach, expect, test, vi } from "vitest";
import en from "../i18n/en";
import { ApiProblem, ConnectionLost } from "../lib/problem";
import { message } from "./fake_service";
import { answersAlone, explain, failureOf, leadOf, turnsOf } from "./turn";

afterEach(() => vi.unstubAllGlobals());

test("stored messages become turns in their order", () => {
  const turns = turnsOf([
    message({ id: "1", client_message_id: "a", text: "one" }),
    message({ id: "2", author: "assistant", answers: "1", text: "first" }),
    message({ id: "3", client_message_id: "b", text: "two" }),
  ]);
  expect(turns.map(({ id, status, answer }) => [id, status, answer?.text])).toEqual([
    ["a", "answered", "first"],
    ["b", "failed", undefined],
  ]);
});

test("answers alone are those whose question is elsewhere", () => {
  const alone = message({ author: "assistant", answers: "elsewhere" });
  expect(answersAlone([alone, message({ id: "1" }), message({ author: "assistant", answers: "1" })])).toEqual([alone]);
});

test("causes are told apart, and told in words", () => {
  const problem = (status: number, wait: number | null = null): ApiProblem => new ApiProblem(status, "x", wait);
  expect([400, 413, 415, 422].map((status) => failureOf(problem(status)))).toEqual(Array(4).fill("refused"));
  expect([401, 403, 404, 409, 500, 502, 503, 504].map((status) => failureOf(problem(status)))).toEqual(
    Array(8).fill("service"),
  );
  expect(failureOf(problem(429, 7))).toEqual({ waitSeconds: 7 });
  expect(explain({ waitSeconds: 7 }, en)).toContain("7 s");
  expect(failureOf(new ConnectionLost("x"))).toBe("connection");
  vi.stubGlobal("navigator", { onLine: false });
  expect(failureOf(new ConnectionLost("x"))).toBe("offline");
  expect(explain("offline", en)).toBe(en.failedOffline);
});

test("a fault of the page itself is reported, and the question is kept", () => {
  const report = vi.fn();
  vi.stubGlobal("reportError", report);
  expect(failureOf(new TypeError("x is undefined"))).toBe("service");
  expect(report).toHaveBeenCalledOnce();
});

test("what people say stands after the question before it, and their questions are not cut off", () => {
  const asked = message({ author: "notice", text: "Asked." });
  const joined = message({ author: "notice", text: "Ken is here." });
  const reply = message({ author: "staff", text: "Yes.", author_name: "Ken" });
  const messages = [
    asked,
    message({ id: "1", client_message_id: "a", text: "one" }),
    joined,
    message({ id: "2", client_message_id: "b", text: "two" }),
    reply,
    message({ id: "3", client_message_id: "c", text: "three" }),
  ];
  expect(leadOf(messages)).toEqual([asked]);
  expect(turnsOf(messages).map(({ status, after }) => [status, after])).toEqual([
    ["answered", [joined]],
    ["answered", [reply]],
    ["failed", []],
  ]);
  expect(turnsOf(messages, true).map(({ status }) => status)).toEqual(["answered", "answered", "answered"]);
});
