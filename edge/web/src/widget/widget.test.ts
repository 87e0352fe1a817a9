import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chosen, textsFor } from "./texts";
import { start, whereOf } from "./widget";

// jsdom has no dialogs that open.
beforeEach(() => {
  HTMLDialogElement.prototype.show = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show;
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const ORIGIN = "https://desk.example";

function widget(language = "en") {
  const shadow = start({ origin: ORIGIN, house: "hibari", language }).shadowRoot;
  const find = <T extends Element>(selector: string): T | null => shadow?.querySelector<T>(selector) ?? null;
  const open = find<HTMLButtonElement>(".open");
  const dialog = find<HTMLDialogElement>("dialog");
  if (shadow === null || open === null || dialog === null) throw new Error("it is not there");
  return { shadow, open, dialog, find };
}

/** What the frame says, or somebody who pretends to be it. */
function say(data: unknown, source: Window | null, origin = ORIGIN): void {
  dispatchEvent(new MessageEvent("message", { data, source, origin }));
}

test("nothing is loaded before it is opened, and once only", () => {
  const { open, dialog, find, shadow } = widget();
  expect(find("iframe")).toBeNull();
  open.click();
  expect(dialog.open).toBe(true);
  expect(open.getAttribute("aria-expanded")).toBe("true");
  expect(find<HTMLIFrameElement>("iframe")?.src).toBe("https://desk.example/embed/hibari");
  open.click();
  expect(dialog.open).toBe(false);
  open.click();
  expect(shadow.querySelectorAll("iframe")).toHaveLength(1);
});

test("Escape closes it, here and in the frame, and the button has the focus again", () => {
  const { open, dialog, find, shadow } = widget();
  open.click();
  dialog.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(dialog.open).toBe(false);
  expect(shadow.activeElement).toBe(open);
  open.click();
  const frame = find<HTMLIFrameElement>("iframe")?.contentWindow ?? null;
  say("tomari:close", window);
  say("tomari:close", frame, "https://evil.example");
  say("close", frame);
  expect(dialog.open).toBe(true);
  say("tomari:close", frame);
  expect(dialog.open).toBe(false);
  expect(shadow.activeElement).toBe(open);
});

test("a desk that does not come is told, with the way to it", () => {
  vi.useFakeTimers();
  try {
    const { open, find } = widget("fr");
    open.click();
    const told = find<HTMLElement>("p");
    expect(told?.hidden).toBe(true);
    vi.advanceTimersByTime(12_000);
    expect(told?.hidden).toBe(false);
    expect(told?.textContent).toBe(textsFor("fr").blocked);
    expect(find<HTMLAnchorElement>("a")?.href).toBe("https://desk.example/g/hibari");
    say("tomari:ready", find<HTMLIFrameElement>("iframe")?.contentWindow ?? null);
    expect(told?.hidden).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test("it speaks the page's language, and English where it has none of it", () => {
  expect([chosen("ja-JP"), chosen("zh-TW"), chosen("zh"), chosen("zh-Hant-HK"), chosen("nl"), chosen("PT-br")]).toEqual(
    ["ja", "zh-hant", "zh-hans", "zh-hant", "en", "pt"],
  );
  expect(widget("ja").open.textContent).toBe("質問する");
});

test("the script says where the desk is, and which house's", () => {
  const script = document.createElement("script");
  script.src = "https://desk.example/widget.js?1";
  script.dataset["house"] = "hibari";
  document.documentElement.lang = "ko";
  expect(whereOf(script)).toEqual({ origin: ORIGIN, house: "hibari", language: "ko" });
  script.dataset["language"] = "de";
  expect(whereOf(script)?.language).toBe("de");
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  for (const house of ["", "../x", "Hibari", "a b"]) {
    script.dataset["house"] = house;
    expect(whereOf(script)).toBeNull();
  }
  expect(warned).toHaveBeenCalledTimes(4);
  expect(whereOf(null)).toBeNull();
  warned.mockRestore();
});
