import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fitAboveKeyboard } from "./keyboard";

class FakeViewport extends EventTarget {
  height = 740;
  scale = 1;

  become(height: number, scale = 1): void {
    Object.assign(this, { height, scale });
    this.dispatchEvent(new Event("resize"));
  }
}

const viewport = new FakeViewport();
const page = document.createElement("div");

beforeEach(() => {
  vi.stubGlobal("visualViewport", viewport);
  vi.stubGlobal("innerHeight", 740);
  vi.stubGlobal("scrollTo", vi.fn());
});

afterEach(() => vi.unstubAllGlobals());

test("while a keyboard lies over the page it has the height that can be seen", () => {
  const end = fitAboveKeyboard(page);
  viewport.become(400);
  expect(page.style.height).toBe("400px");
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
  viewport.become(740);
  expect(page.style.height).toBe("");
  // A bar of the browser is no keyboard, and neither is a page that is magnified.
  viewport.become(690);
  viewport.become(370, 2);
  expect(page.style.height).toBe("");
  viewport.become(400);
  end?.();
  expect(page.style.height).toBe("");
  viewport.become(380);
  expect(page.style.height).toBe("");
});

test("a browser without a visual viewport is left alone", () => {
  vi.stubGlobal("visualViewport", null);
  expect(fitAboveKeyboard(page)).toBeUndefined();
});
