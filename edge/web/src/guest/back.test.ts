import { afterEach, expect, test, vi } from "vitest";
import { closesOnBack } from "./back";

afterEach(() => vi.restoreAllMocks());

test("going back closes what is open, once", () => {
  const push = vi.spyOn(history, "pushState");
  const back = vi.spyOn(history, "back").mockReturnValue();
  const close = vi.fn();
  const done = closesOnBack(close);
  expect(push).toHaveBeenCalledOnce();
  dispatchEvent(new PopStateEvent("popstate"));
  dispatchEvent(new PopStateEvent("popstate"));
  expect(close).toHaveBeenCalledOnce();
  // The entry is gone already.
  done();
  expect(back).not.toHaveBeenCalled();
});

test("what is closed in another way takes its entry out of the history, and listens no more", () => {
  vi.spyOn(history, "pushState").mockReturnValue();
  const back = vi.spyOn(history, "back").mockReturnValue();
  const close = vi.fn();
  const done = closesOnBack(close);
  done();
  done();
  expect(back).toHaveBeenCalledOnce();
  dispatchEvent(new PopStateEvent("popstate"));
  expect(close).not.toHaveBeenCalled();
});
