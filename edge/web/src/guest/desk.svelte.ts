/** The state of the guest page: session, language, conversation. */
import * as api from "../lib/api";
import { LANGUAGES, type FacilityFace, type Language, type Message } from "../lib/generated/api";
import { ApiProblem } from "../lib/problem";
import { loadTexts, type Texts } from "../i18n";
import { chooseLanguage } from "./language";
import type { Link } from "./link";
import * as storage from "./storage";
import { answersAlone, explain, failureOf, newTurn, turnsOf, type Turn } from "./turn";

/** What the live region says. */
export interface Announcement {
  text: string;
  language: Language;
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
  /** What the service would not take, until the next question. It goes back to where it was typed. */
  refused = $state.raw<{ text: string } | null>(null);
  /** Each answer once, when it is whole; and what went wrong. */
  announcement = $state.raw<Announcement | null>(null);

  readonly #link: Link;
  readonly #underWay = new Set<string>();
  #answersAlone: Message[] = [];
  #renewal: Promise<void> | null = null;

  constructor(link: Link) {
    this.#link = link;
    this.online = navigator.onLine;
  }

  /** Opens the desk: session, texts, history, and the questions left unanswered by an earlier visit. */
  async open(): Promise<void> {
    this.phase = "loading";
    try {
      const wanted = this.#choose(
        LANGUAGES.map(({ tag }) => tag),
        "en",
      );
      this.texts = await loadTexts(wanted);
      this.language = wanted;
      await this.#start(wanted);
      const face = this.face;
      if (face !== null && !face.languages.includes(wanted)) {
        await this.#show(this.#choose(face.languages, face.default_language));
      }
      const page = await api.history(null);
      this.turns = turnsOf(page.messages);
      this.#answersAlone = answersAlone(page.messages);
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
    try {
      await this.#show(language);
    } catch {
      // Its texts can't be loaded now; the page stays as it is.
      return;
    }
    storage.saveLanguage(this.#link.slug, language);
  }

  /** Asks a question. */
  ask(text: string): void {
    this.refused = null;
    const turn = newTurn(crypto.randomUUID(), text);
    this.turns.push(turn);
    this.#remember();
    void this.send(turn.id);
  }

  /** Sends a question, for the first time or again. */
  async send(id: string): Promise<void> {
    const turn = this.turns.find((turn) => turn.id === id);
    if (turn === undefined || turn.status === "answered" || this.#underWay.has(id)) return;
    this.#underWay.add(id);
    Object.assign(turn, newTurn(id, turn.text));
    try {
      await this.#renewing(() => this.#receive(turn));
    } catch (error) {
      this.#fail(turn, error);
    }
    this.#underWay.delete(id);
    this.#remember();
  }

  /** The browser is connected again: what was left unanswered is sent, under the same ids. */
  async reconnect(): Promise<void> {
    this.online = true;
    if (this.phase === "unreachable") return this.open();
    const left = this.turns.filter((turn) => turn.status === "failed").map(({ id }) => id);
    for (const id of left) {
      await this.send(id);
      const failure = this.turns.find((turn) => turn.id === id)?.failure ?? null;
      // The connection is gone again, or the service has asked to wait.
      if (failure === "offline" || (typeof failure === "object" && failure !== null)) return;
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
      const messages = [...page.messages, ...this.#answersAlone];
      this.turns = [...turnsOf(messages), ...this.turns];
      this.#answersAlone = answersAlone(messages);
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
    this.announcement = { text: answer.text, language: answer.language };
  }

  #fail(turn: Turn, error: unknown): void {
    const failure = failureOf(error);
    if (failure === "refused") {
      this.turns = this.turns.filter(({ id }) => id !== turn.id);
      this.refused = { text: turn.text };
    } else {
      Object.assign(turn, { status: "failed", failure, streamed: "" });
    }
    if (this.texts !== null) this.announcement = { text: explain(failure, this.texts), language: this.language };
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
    // Unless the guest has chosen another language meanwhile.
    if (this.language === language) this.face = started.facility;
  }

  async #show(language: Language): Promise<void> {
    this.texts = await loadTexts(language);
    this.language = language;
    try {
      // Tells the session too: what is too short to show its language is answered in this one.
      await this.#start(language);
    } catch {
      // The page speaks the new language already; its top questions follow with the next change or visit.
    }
  }

  #choose(offered: readonly Language[], fallback: Language): Language {
    return chooseLanguage(storage.savedLanguage(this.#link.slug), navigator.languages, offered, fallback);
  }

  #restore(): void {
    const known = new Set(this.turns.map(({ id }) => id));
    for (const { id, text } of storage.loadUnanswered(this.#link.slug)) {
      if (!known.has(id)) this.turns.push({ ...newTurn(id, text), status: "failed", failure: "connection" });
    }
    this.#remember();
    if (this.online) void this.reconnect();
  }

  #remember(): void {
    const unanswered = this.turns.filter((turn) => turn.status !== "answered");
    storage.saveUnanswered(
      this.#link.slug,
      unanswered.map(({ id, text }) => ({ id, text })),
    );
  }
}
