/** Keys that do something on a page (WCAG 2.2, 2.1.4): never where something is typed, and they can be turned off. */

/** A key, and what it does. */
export interface Shortcut {
  key: string;
  does: string;
  run: () => void;
}

const STORED = "tomari.shortcuts";

export class Shortcuts {
  on = $state(read());

  turn(on: boolean): void {
    this.on = on;
    try {
      if (on) localStorage.removeItem(STORED);
      else localStorage.setItem(STORED, "off");
    } catch {
      // It holds until the page is left.
    }
  }

  /** Runs what a key stands for, if it stands for anything here. */
  press(event: KeyboardEvent, shortcuts: readonly Shortcut[]): void {
    if (!this.on || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
    const shortcut = shortcuts.find(({ key }) => key === event.key);
    if (shortcut === undefined) return;
    event.preventDefault();
    shortcut.run();
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
