/**
 * Keeps what is written in sight above a phone's keyboard. Browsers that know `interactive-widget` resize the page by themselves; the others
 * lay the keyboard over it, and only the visual viewport tells.
 */

/** So much less height, in CSS pixels, is a keyboard, and not a bar of the browser. */
const KEYBOARD_PX = 120;

/** Gives the page the height that can be seen while a keyboard lies over it. Returns what ends it. */
export function fitAboveKeyboard(page: HTMLElement): (() => void) | undefined {
  const viewport = window.visualViewport;
  if (!viewport) return undefined;
  const fit = (): void => {
    // Magnified, the viewport is small, too, and is moved about by hand.
    const covered = viewport.scale <= 1.01 && window.innerHeight - viewport.height > KEYBOARD_PX;
    if (!covered) {
      page.style.removeProperty("height");
      return;
    }
    page.style.setProperty("height", `${viewport.height}px`);
    // The browser has moved the page up to show the field; with its new height it is in sight without.
    window.scrollTo(0, 0);
  };
  viewport.addEventListener("resize", fit);
  return () => {
    viewport.removeEventListener("resize", fit);
    page.style.removeProperty("height");
  };
}
