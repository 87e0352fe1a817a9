/** How the page is read: the size of its letters, and whether answers are shown as they are written or when they are whole. */
import * as storage from "./storage";
import type { Size } from "./storage";

export class Reading {
  size = $state<Size>(storage.savedSize());
  /** Whoever wants less motion has answers whole, unless they say otherwise. */
  whole = $state(storage.savedWhole() ?? wantsLessMotion());

  constructor() {
    this.#apply();
  }

  changeSize(size: Size): void {
    this.size = size;
    storage.saveSize(size);
    this.#apply();
  }

  changeWhole(whole: boolean): void {
    this.whole = whole;
    storage.saveWhole(whole);
  }

  /** Everything on the page is measured in the root's letters. */
  #apply(): void {
    document.documentElement.dataset["size"] = this.size;
  }
}

const wantsLessMotion = (): boolean =>
  typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
