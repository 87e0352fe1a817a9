/** What a page reads from the service when it opens. */
import { explain } from "./failure";
import type { Say } from "./i18n";

export class Loading<T> {
  value = $state.raw<T | null>(null);
  trouble = $state.raw<Say | null>(null);

  readonly #read: () => Promise<T>;

  constructor(read: () => Promise<T>) {
    this.#read = read;
    void this.load();
  }

  async load(): Promise<void> {
    this.trouble = null;
    try {
      this.value = await this.#read();
    } catch (error) {
      this.trouble = explain(error);
    }
  }
}
