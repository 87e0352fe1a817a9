// Where the focus is: what the keyboard and a screen reader act on.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";

/** Longest wait for the focus, in milliseconds. */
const MOVES_WITHIN_MS = 15_000;

/** What has the focus: its label, or its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(nameOfFocused);
}

/** Waits until something has the focus. */
export async function hasFocus(page: Page, name: string): Promise<void> {
  const late = Date.now() + MOVES_WITHIN_MS;
  // Asked from here: the page's policy lets nothing be evaluated in it over and over.
  for (let found = await focused(page); found !== name; found = await focused(page)) {
    assert.ok(Date.now() < late, `"${found}" has the focus, not "${name}"`);
    await pause(20);
  }
}

function nameOfFocused(): string {
  const element = document.activeElement as HTMLInputElement | null;
  return element?.labels?.[0]?.textContent ?? element?.ariaLabel ?? element?.textContent?.trim() ?? "";
}
