/** Scrolling along with the conversation, without taking the reader away from what they read. */

/** How far from the end still counts as at the end, in CSS pixels: a line or two. */
const NEAR_END_PX = 48;
/** Air above a question that was scrolled to, in CSS pixels. */
const AIR_PX = 12;

export class Follower {
  #followed: string | null = null;

  /** Whether to follow: the reader is at the end, or the last question is a new one asked here. */
  wants(scroller: HTMLElement, last: string, askedHere: boolean): boolean {
    const asked = askedHere && last !== this.#followed;
    this.#followed = last;
    return asked || isAtEnd(scroller);
  }

  /** Shows the end, but never past the beginning of the last question: a long answer is read from its start. */
  follow(scroller: HTMLElement | undefined): void {
    if (scroller === undefined) return;
    const questions = scroller.querySelectorAll("[data-question]");
    const last = questions[questions.length - 1];
    if (last === undefined) return;
    const top = last.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    scroller.scrollTo({ top: Math.min(top - AIR_PX, scroller.scrollHeight - scroller.clientHeight) });
  }

  /** Keeps the end in sight while the keyboard of a phone comes up. Returns what ends it. */
  keepEnd(scroller: HTMLElement | undefined): (() => void) | undefined {
    if (scroller === undefined) return undefined;
    // The observer's first call tells it. Asked for here it would be one more layout while the page is built.
    let height = 0;
    const observer = new ResizeObserver(() => {
      const lost = height - scroller.clientHeight;
      if (lost > 0 && isAtEnd(scroller, lost)) scroller.scrollTop += lost;
      height = scroller.clientHeight;
    });
    observer.observe(scroller);
    return () => observer.disconnect();
  }
}

function isAtEnd(scroller: HTMLElement, lost = 0): boolean {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight - lost < NEAR_END_PX;
}
