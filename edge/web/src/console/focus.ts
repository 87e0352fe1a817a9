/** Where the focus goes when what had it is gone. */
import { tick } from "svelte";

export async function keepFocus(): Promise<void> {
  await tick();
  if (document.activeElement === null || document.activeElement === document.body) {
    document.querySelector("h1")?.focus();
  }
}
