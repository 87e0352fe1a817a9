/** The state of the guest page: session, language, conversation. */
import * as api from "../lib/api";
import { ApiProblem, ConnectionLost } from "../lib/api";
import { LANGUAGES, type FacilityFace, type Language, type Message } from "../lib/generated/api";
import { loadTexts, type Texts } from "../i18n";
import { chooseLanguage } from "./language";
import type { Link } from "./link";
import * as storage from "./storage";

/** Why a question has no answer. */
export type Failure = "offline" | "connection" | "service" | "refused" | { waitSeconds: number };

/** A question and its answer. */
export interface Turn {
  /** The id the browser gave the question; sending it again under the same id never doubles it. */
  id: string;
  text: string;
  status: "sending" | "answering" | "answered" | "failed";
  failure: Failure | null;
  /** What has arrived of the answer. */
  streamed: string;
  answer: Message | null;
}

export class Desk {
  phase = $state<"loading" | "open" | "not-found" | "unreachable">("loading");
  face = $state<FacilityFace | null>(null);
  language = $state<Language>("en");
  texts = $state<Texts | null>(null);
  turns = $state<Turn[]>([]);
  /** Cursor of the page of older messages. */
  older = $state<string | null>(null);
  online = $state(true);
  /** What the live region says: each answer once, when it is whole. */
  announcement = $state("");

  readonly #link: Link;
  #renewal: Promise<void> | null = null;

  constructor(link: Link) {
    this.#link = link;
    this.online = navigator.onLine;
  }

  /** Opens the desk: session, texts, history, and the questions left unanswered by an earlier visit. */
  async open(): Promise<void> {
    this.phase = "loading";
    const all = LANGUAGES.map((language) => language.tag);
    const wanted = chooseLanguage(storage.savedLanguage(), navigator.languages, all, "en");
    try {
      this.texts = await loadTexts(wanted);
      this.language = wanted;
      await this.#start(wanted);
      const face = this.face;
      if (face !== null && !face.languages.includes(wanted)) {
        await this.#show(
          chooseLanguage(storage.savedLanguage(), navigator.languages, face.languages, face.default_language),
        );
      }
      const page = await api.history(null);
      this.turns = turnsOf(page.messages);
      this.older = page.older;
      this.phase = "open";
    } catch (error) {
      this.phase = error instanceof ApiProblem && error.status === 404 ? "not-found" : "unreachable";
      return;
    }
    this.#restore();
  }

  /** Shows the page in another language, at the guest's wish. */
  async changeLanguage(language: Language): Promise<void> {
    storage.saveLanguage(language);
    await this.#show(language);
  }

  /** Asks a question. */
  ask(text: string): void {
    const turn: Turn = {
      id: crypto.randomUUID(),
      text,
      status: "sending",
      failure: null,
      streamed: "",
      answer: null,
    };
    this.turns.push(turn);
    this.#remember();
    void this.send(turn.id);
  }

  /** Sends a question, for the first time or again. */
  async send(id: string): Promise<void> {
    const turn = this.turns.find((turn) => turn.id === id);
    if (turn === undefined || turn.status === "answered") return;
    Object.assign(turn, { status: "sending", failure: null, streamed: "" });
    try {
      await this.#renewing(() => this.#receive(turn));
    } catch (error) {
      Object.assign(turn, { status: "failed", failure: this.#failure(error), streamed: "" });
    }
    this.#remember();
  }

  /** The browser is connected again: what was left unanswered is sent, under the same ids. */
  async reconnect(): Promise<void> {
    this.online = true;
    if (this.phase === "unreachable") return this.open();
    for (const turn of this.turns) {
      if (turn.status === "failed" && turn.failure !== "refused") await this.send(turn.id);
    }
  }

  disconnect(): void {
    this.online = false;
  }

  /** Puts the next older page in front. */
  async loadOlder(): Promise<void> {
    const before = this.older;
    if (before === null) return;
    try {
      const page = await this.#renewing(() => api.history(before));
      this.turns = [...turnsOf(page.messages), ...this.turns];
      this.older = page.older;
    } catch {
      // The button stays; pressing it again tries again.
    }
  }

  async #receive(turn: Turn): Promise<void> {
    const answer = await api.ask(
      { message_id: turn.id, text: turn.text },
      {
        accepted: () => (turn.status = "answering"),
        delta: (text) => (turn.streamed += text),
      },
    );
    Object.assign(turn, { status: "answered", answer, streamed: "" });
    this.announcement = answer.text;
  }

  /** Runs a call; if the session has ended meanwhile, starts a new one and runs it once more. */
  async #renewing<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      this.#renewal ??= this.#start(this.language).finally(() => (this.#renewal = null));
      await this.#renewal;
      return call();
    }
  }

  async #start(language: Language): Promise<void> {
    const { slug, houseKey, place } = this.#link;
    const started = await api.startSession({
      slug,
      language,
      ...(houseKey === null ? {} : { house_key: houseKey }),
      ...(place === null ? {} : { place }),
    });
    this.face = started.facility;
  }

  async #show(language: Language): Promise<void> {
    this.texts = await loadTexts(language);
    this.language = language;
    try {
      await this.#start(language);
    } catch {
      // The page speaks the new language already; its top questions follow with the next call that works.
    }
  }

  #failure(error: unknown): Failure {
    if (error instanceof ConnectionLost) return navigator.onLine ? "connection" : "offline";
    if (error instanceof ApiProblem) {
      if (error.status === 429) return { waitSeconds: error.retryAfter ?? 10 };
      return error.status >= 500 || error.status === 401 ? "service" : "refused";
    }
    throw error;
  }

  #restore(): void {
    const known = new Map(this.turns.map((turn) => [turn.id, turn]));
    for (const { id, text } of storage.loadUnanswered(this.#link.slug)) {
      if (!known.has(id)) {
        this.turns.push({ id, text, status: "failed", failure: "connection", streamed: "", answer: null });
      }
    }
    this.#remember();
    if (this.online) void this.reconnect();
  }

  #remember(): void {
    const unanswered = this.turns.filter((turn) => turn.status !== "answered" && turn.failure !== "refused");
    storage.saveUnanswered(
      this.#link.slug,
      unanswered.map(({ id, text }) => ({ id, text })),
    );
  }
}

/** The turns of stored messages. A question without answer was cut off: it can be sent again. */
export function turnsOf(messages: Message[]): Turn[] {
  const answers = new Map(
    messages.filter((message) => message.answers !== null).map((message) => [message.answers, message]),
  );
  return messages
    .filter((message) => message.author === "guest")
    .map((message): Turn => {
      const answer = answers.get(message.id) ?? null;
      return {
        id: message.client_message_id ?? message.id,
        text: message.text,
        status: answer === null ? "failed" : "answered",
        failure: answer === null ? "connection" : null,
        streamed: "",
        answer,
      };
    });
}
