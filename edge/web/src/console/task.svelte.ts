/** Something a button does: whether it is under way, and what went wrong. */
import { explain, type Meanings } from "./failure";
import type { Say } from "./i18n";

export class Task {
  busy = $state(false);
  trouble = $state.raw<Say | null>(null);

  /** Runs the work unless some is under way. Says whether it went well. */
  async run(work: () => Promise<void>, meanings: Meanings = {}): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = null;
    try {
      await work();
      return true;
    } catch (error) {
      this.trouble = explain(error, meanings);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
