/** Keeps the stream of live events open: from start to stop, while the browser is online and the page in sight. */
import { abortedWith } from "../lib/abort";
import * as api from "../lib/api";
import type { ConversationStatus, Message, MessageTranslated } from "../lib/generated/api";
import { pause } from "../lib/pause";
import { ApiProblem } from "../lib/problem";

/** Wait before a dropped stream is opened again, and how long it grows to while that fails, in milliseconds. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** How long the page may be out of sight before the stream is closed, in milliseconds. */
const HIDDEN_MS = 60_000;

/** Whose conversation is followed. */
export interface Followed {
  message(message: Message): void;
  /** A message has a translation now. */
  translation(translated: MessageTranslated): void;
  /** Who speaks for the house, and what is open. */
  status(status: ConversationStatus): void;
  /** Reads what may have been missed, and returns the event to resume after, if there is one. */
  catchUp(): Promise<string | null>;
  /** Reads the conversation anew, and returns the same. */
  reread(): Promise<string | null>;
  /** Starts a session anew. */
  renew(): Promise<void>;
}

export class Live {
  readonly #followed: Followed;
  #wanted = false;
  #online: boolean;
  #inSight = true;
  #hiddenAt = 0;
  #hiding: ReturnType<typeof setTimeout> | undefined;
  /** Without it the stream tells only what happens from its opening on: what was before is to be caught up with. */
  #lastEventId: string | null = null;
  #running: AbortController | null = null;

  constructor(followed: Followed, online: boolean) {
    this.#followed = followed;
    this.#online = online;
  }

  start(lastEventId: string | null): void {
    this.#lastEventId = lastEventId;
    this.#wanted = true;
    this.#update();
  }

  stop(): void {
    this.#wanted = false;
    this.#update();
  }

  setOnline(online: boolean): void {
    this.#online = online;
    this.#update();
  }

  setVisible(visible: boolean): void {
    clearTimeout(this.#hiding);
    if (!visible) {
      this.#hiddenAt = Date.now();
      this.#hiding = setTimeout(() => this.#setInSight(false), HIDDEN_MS);
      return;
    }
    // A phone that sleeps stops the timer too; the stream is dead by then, and nobody has said so.
    if (this.#hiddenAt > 0 && Date.now() - this.#hiddenAt > HIDDEN_MS) this.#setInSight(false);
    this.#hiddenAt = 0;
    this.#setInSight(true);
  }

  #setInSight(inSight: boolean): void {
    this.#inSight = inSight;
    this.#update();
  }

  #update(): void {
    const open = this.#wanted && this.#online && this.#inSight;
    if (open && this.#running === null) {
      this.#running = new AbortController();
      void this.#run(this.#running.signal);
    } else if (!open) {
      this.#running?.abort();
      this.#running = null;
    }
  }

  async #run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const { good, waitMs } = await this.#connect(signal);
      failures = good ? 1 : failures + 1;
      await pause(Math.max(waitMs, Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS)), signal);
    }
  }

  /** One stream, from its opening to its end. Says whether it was good, and how long the service asks to wait. */
  async #connect(signal: AbortSignal): Promise<{ good: boolean; waitMs: number }> {
    const connection = abortedWith(signal);
    const fresh = this.#lastEventId === null;
    const reading: Promise<void>[] = [];
    let opened = false;
    let complete = true;
    let sessionEnded = false;
    let waitMs = 0;
    const read = async (page: Promise<string | null>): Promise<void> => {
      try {
        this.#lastEventId = (await page) ?? this.#lastEventId;
      } catch {
        // Something is missing now: the next stream catches up.
        complete = false;
        this.#lastEventId = null;
        connection.abort();
      }
    };
    const listener = {
      open: () => {
        opened = true;
        if (fresh) reading.push(read(this.#followed.catchUp()));
      },
      message: (message: Message) => this.#followed.message(message),
      translation: (translated: MessageTranslated) => this.#followed.translation(translated),
      status: (status: ConversationStatus) => this.#followed.status(status),
      history: () => void reading.push(read(this.#followed.reread())),
      sessionEnded: () => {
        sessionEnded = true;
        connection.abort();
      },
      resumeAfter: (eventId: string) => (this.#lastEventId = eventId || null),
    };
    try {
      await api.follow(this.#lastEventId, listener, connection.signal);
    } catch (error) {
      if (error instanceof ApiProblem) {
        sessionEnded = error.status === 401;
        waitMs = (error.retryAfter ?? 0) * 1_000;
      }
    }
    await Promise.all(reading);
    if (sessionEnded && !signal.aborted) {
      this.#lastEventId = null;
      // What can't be renewed now is tried again with the next stream, which is refused.
      await this.#followed.renew().catch(() => undefined);
    }
    return { good: opened && complete && !sessionEnded, waitMs };
  }
}
