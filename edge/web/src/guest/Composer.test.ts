import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MESSAGE_MAX_CHARS } from "../lib/generated/api";
import texts from "../i18n/en";
import Composer from "./Composer.svelte";

let component: Record<string, unknown>;
let field: HTMLTextAreaElement;
let button: HTMLButtonElement;
const onsend = vi.fn();
const ondraft = vi.fn();
const props = { texts, online: true, refused: null, draft: "", ondraft, onsend };

beforeEach(() => {
  onsend.mockClear();
  component = mount(Composer, { target: document.body, props });
  flushSync();
  field = document.querySelector("textarea") as HTMLTextAreaElement;
  button = document.querySelector("button") as HTMLButtonElement;
});

afterEach(() => unmount(component));

function type(text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

function press(init: KeyboardEventInit): void {
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...init }));
  flushSync();
}

test("Enter sends, Shift+Enter does not", () => {
  type("  When?  ");
  press({ shiftKey: true });
  expect(onsend).not.toHaveBeenCalled();
  press({});
  expect(onsend).toHaveBeenCalledExactlyOnceWith("When?");
  expect(field.value).toBe("");
});

test("Enter that chooses a word in an input method does not send", () => {
  type("荷物");
  press({ isComposing: true });
  press({ keyCode: 229 });
  expect(onsend).not.toHaveBeenCalled();
});

test("nothing, and too much, can't be sent", () => {
  expect(button.disabled).toBe(true);
  type("   ");
  press({});
  type("𠮷".repeat(MESSAGE_MAX_CHARS + 1));
  expect(button.disabled).toBe(true);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById("count")?.textContent).toContain("Characters too many: 1");
  press({});
  expect(onsend).not.toHaveBeenCalled();
  type("𠮷".repeat(MESSAGE_MAX_CHARS));
  expect(button.disabled).toBe(false);
  press({});
  expect(onsend).toHaveBeenCalledOnce();
});

test("what was refused is there again, with the reason", () => {
  unmount(component);
  component = mount(Composer, {
    target: document.body,
    props: { ...props, refused: { text: "too odd" } },
  });
  flushSync();
  expect(document.querySelector("textarea")?.value).toBe("too odd");
  expect(document.querySelector("[role=status]")?.textContent).toContain(texts.failedRefused);
});

test("what was typed and not sent is told, and there again on the next visit", () => {
  type("Is there a");
  expect(ondraft).toHaveBeenLastCalledWith("Is there a");
  unmount(component);
  component = mount(Composer, { target: document.body, props: { ...props, draft: "Is there a" } });
  flushSync();
  field = document.querySelector("textarea") as HTMLTextAreaElement;
  expect(field.value).toBe("Is there a");
  press({});
  expect(onsend).toHaveBeenCalledExactlyOnceWith("Is there a");
  expect(ondraft).toHaveBeenLastCalledWith("");
});
