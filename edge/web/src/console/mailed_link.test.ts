import { expect, test, vi } from "vitest";
import { takeToken } from "./mailed_link";

function take(hash: string): { token: string | null; address: unknown } {
  const replaceState = vi.fn();
  const token = takeToken({ pathname: "/console/reset", search: "", hash }, { replaceState });
  return { token, address: replaceState.mock.calls[0]?.[2] };
}

test("the token is taken out of the address", () => {
  expect(take("#token=abc-_123")).toEqual({ token: "abc-_123", address: "/console/reset" });
});

test("a fragment without a token is left alone", () => {
  expect(take("")).toEqual({ token: null, address: undefined });
  expect(take("#top")).toEqual({ token: null, address: undefined });
});

test("an empty token is none, and goes all the same", () => {
  expect(take("#token=")).toEqual({ token: null, address: "/console/reset" });
});
