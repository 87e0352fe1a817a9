// Where the focus is: what the keyboard and a screen reader act on.
import type { Page } from "playwright-core";

/** What has the focus: its label, or its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(nameOfFocused);
}

/** Waits until something has the focus. */
export async function hasFocus(page: Page, name: string): Promise<void> {
  await page.waitForFunction(`(${nameOfFocused.toString()})() === ${JSON.stringify(name)}`);
}

function nameOfFocused(): string {
  const element = document.activeElement as HTMLInputElement | null;
  return element?.labels?.[0]?.textContent ?? element?.ariaLabel ?? element?.textContent?.trim() ?? "";
}
