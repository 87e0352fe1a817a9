/** One of the inbox's lists: as many pages as were asked for, read anew whenever something changes. */
import type { ConversationSummary, Show } from "../lib/generated/api";
import * as api from "./api";
import { explain } from "./failure";
import type { Say } from "./i18n";

export const SHOWS = ["waiting", "mine", "all", "resolved"] as const satisfies Show[];

/** The list that an address names. */
export function showOf(query: string): Show {
  const wanted = new URLSearchParams(query).get("show");
  return SHOWS.find((show) => show === wanted) ?? "waiting";
}

export class InboxList {
  conversations = $state.raw<ConversationSummary[] | null>(null);
  /** Whether there are more. */
  more = $state(false);
  /** In how many conversations a guest waits. */
  waiting = $state(0);
  trouble = $state.raw<Say | null>(null);
  busy = $state(false);

  readonly #bearer: api.Bearer;
  readonly #show: Show;
  #pages = 1;
  /** Counts the readings: one that was overtaken changes nothing. */
  #reading = 0;

  constructor(bearer: api.Bearer, show: Show) {
    this.#bearer = bearer;
    this.#show = show;
  }

  /** Reads every page that is shown anew. */
  async load(): Promise<void> {
    const reading = ++this.#reading;
    this.trouble = null;
    try {
      const read: ConversationSummary[] = [];
      let cursor: string | null = null;
      let waiting = 0;
      for (let page = 0; page < this.#pages; page += 1) {
        const { conversations, older, waiting: counted } = await api.conversations(this.#bearer, this.#show, cursor);
        read.push(...conversations);
        cursor = older;
        waiting = counted;
        if (cursor === null) break;
      }
      if (reading !== this.#reading) return;
      // Pages are read one after the other: what moved meanwhile may be on two of them.
      const known = new Set<string>();
      this.conversations = read.filter(({ id }) => !known.has(id) && known.add(id));
      this.more = cursor !== null;
      this.waiting = waiting;
    } catch (error) {
      if (reading === this.#reading) this.trouble = explain(error);
    }
  }

  /** Reads one page more. */
  async showMore(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.#pages += 1;
    await this.load();
    if (this.trouble !== null) this.#pages -= 1;
    this.busy = false;
  }
}
