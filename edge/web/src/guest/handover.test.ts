import { afterEach, expect, test, vi } from "vitest";
import en from "../i18n/en";
import { ApiProblem, ConnectionLost } from "../lib/problem";
import { CODE } from "./fake_service";
import { explainHandover, joiningFailureOf, makingFailureOf, shown } from "./handover";

afterEach(() => vi.unstubAllGlobals());

const problem = (status: number, wait: number | null = null): ApiProblem => new ApiProblem(status, "x", wait);

test("causes are told apart", () => {
  expect([404, 409, 422, 500, 401, 400].map((status) => joiningFailureOf(problem(status)))).toEqual([
    "invalid",
    "conflict",
    "typo",
    "unreachable",
    "unreachable",
    "unreachable",
  ]);
  expect(joiningFailureOf(problem(429, 42))).toEqual({ waitSeconds: 42 });
  expect(joiningFailureOf(new ConnectionLost("x"))).toBe("unreachable");
  expect(makingFailureOf(problem(404))).toBe("unreachable");
  expect(makingFailureOf(problem(429))).toEqual({ waitSeconds: 10 });
});

test("a fault of the page itself is reported", () => {
  const report = vi.fn();
  vi.stubGlobal("reportError", report);
  expect(makingFailureOf(new TypeError("x is undefined"))).toBe("unreachable");
  expect(report).toHaveBeenCalledOnce();
});

test("being offline is said to be that", () => {
  expect(explainHandover("unreachable", en)).toBe(en.unreachable);
  vi.stubGlobal("navigator", { onLine: false });
  expect(explainHandover("unreachable", en)).toBe(en.offlineNow);
});

test("a clock that is wrong shows a code neither as ended nor for longer than codes are good", () => {
  const expires = Date.parse(CODE.expires_at);
  const minutes = (now: number): number => (shown(CODE, now).shownUntil - now) / 60_000;
  expect(minutes(expires - 14.5 * 60_000)).toBe(14.5);
  expect(minutes(expires + 3_600_000)).toBe(15);
  expect(minutes(expires - 3_600_000)).toBe(15);
});
