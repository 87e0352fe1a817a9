/** The state of the guest page: session, language, conversation. */
import * as api from "../lib/api";
import {
  LANGUAGES,
  type ConversationStatus,
  type FacilityFace,
  type HandoverCodeIssued,
  type Language,
  type AnswerSources,
  type Message,
  type MessageTranslated,
} from "../lib/generated/api";
import { ApiProblem } from "../lib/problem";
import { loadTexts, type Texts } from "../i18n";
import { Contact } from "./contact.svelte";
import { chooseLanguage } from "./language";
import type { Link } from "./link";
import { Live } from "./live";
import { Reading } from "./reading.svelte";
import * as storage from "./storage";
import { Thread } from "./thread.svelte";
import { explain, failureOf, newTurn, type Turn } from "./turn";

/** What the live region says. */
export interface Announcement {
  text: string;
  language: Language;
}

export class Desk {
  phase = $state<"loading" | "open" | "not-found" | "unreachable" | "cookieless">("loading");
  face = $state<FacilityFace | null>(null);
  language = $state<Language>("en");
  texts = $state<Texts | null>(null);
  online = $state(true);
  /** Who speaks for the house, and what is open. */
  status = $state.raw<ConversationStatus | null>(null);
  /** What the service would not take, until the next question. It goes back to where it was typed. */
  refused = $state.raw<{ text: string } | null>(null);
  /** Each answer once, when it is whole; and what went wrong. */
  announcement = $state.raw<Announcement | null>(null);
  /** The hand-over to another device, while its dialog is shown; with the code of the link, if it carried one. */
  handover = $state.raw<{ code: string | null } | null>(null);

  /** Where the guest wants to be written to. */
  readonly contact = new Contact();
  /** How the page is read. */
  readonly reading = new Reading();

  readonly #link: Link;
  readonly #underWay = new Set<string>();
  readonly #thread = new Thread((answer) => this.#answered(answer));
  readonly #live: Live;
  #renewal: Promise<void> | null = null;

  constructor(link: Link) {
    this.#link = link;
    this.online = navigator.onLine;
    const followed = {
      message: (message: Message) => this.#thread.merge(message),
      translation: (translated: MessageTranslated) => this.#translated(translated),
      status: (status: ConversationStatus) => this.#become(status),
      catchUp: () => this.#catchUp(),
      reread: () => this.#reread(),
      renew: () => this.#renew(),
    };
    this.#live = new Live(followed, this.online);
  }

  get turns(): Turn[] {
    return this.#thread.turns;
  }

  /** What people said before the first turn. */
  get lead(): Message[] {
    return this.#thread.lead;
  }

  /** The house in the link. */
  get slug(): string {
    return this.#link.slug;
  }

  /** Whether the page of older messages can be asked for, and by which cursor. */
  get older(): string | null {
    return this.#thread.older;
  }

  /** What was typed and not sent, on an earlier visit too. */
  get draft(): string {
    return storage.savedDraft(this.#link.slug);
  }

  set draft(text: string) {
    storage.saveDraft(this.#link.slug, text);
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
      this.#become(page.status);
      this.#thread.begin(page);
      this.phase = "open";
      this.#live.start(page.newest);
    } catch (error) {
      const status = error instanceof ApiProblem ? error.status : 0;
      // Without a session right after one was begun the browser keeps no cookies here. Beginning again and again would help nobody.
      this.phase = status === 404 ? "not-found" : status === 401 ? "cookieless" : "unreachable";
      return;
    }
    this.#restore();
    if (this.#link.code !== null) this.handover = { code: this.#link.code };
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
    const turn = this.#thread.find(id);
    if (turn === undefined || turn.status === "answered" || this.#underWay.has(id)) return;
    this.#underWay.add(id);
    Object.assign(turn, { ...newTurn(id, turn.text), messageId: turn.messageId });
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
    this.#live.setOnline(true);
    if (this.phase === "unreachable") return this.open();
    const left = this.turns.filter((turn) => turn.status === "failed").map(({ id }) => id);
    for (const id of left) {
      await this.send(id);
      const failure = this.#thread.find(id)?.failure ?? null;
      // The connection is gone again, or the service has asked to wait.
      if (failure === "offline" || (typeof failure === "object" && failure !== null)) return;
    }
  }

  disconnect(): void {
    this.online = false;
    this.#live.setOnline(false);
  }

  /** Whether anybody can see the page. */
  setVisible(visible: boolean): void {
    this.#live.setVisible(visible);
  }

  /** Reads anew whether somebody is at the desk. What can't be read is not known, and nothing is said of it. */
  async readHours(): Promise<void> {
    const face = await api.facility(this.#link.slug, this.language).catch(() => null);
    if (face !== null && this.face !== null) this.face.desk = face.desk;
  }

  /** Puts the next older page in front. */
  async loadOlder(): Promise<void> {
    const before = this.older;
    if (before === null) return;
    try {
      const page = await this.#renewing(() => api.history(before));
      // Unless it was pressed twice, or the conversation is another by now.
      if (this.older === before) this.#thread.prepend(page);
    } catch {
      // The button stays; pressing it again tries again.
    }
  }

  /** Asks for a person. What is told of it comes by the live stream, or by reading the newest page. */
  async askForPerson(): Promise<void> {
    try {
      await this.#renewing(() => api.askForPerson());
      await this.#catchUp();
    } catch (error) {
      if (this.texts !== null) {
        this.announcement = { text: explain(failureOf(error), this.texts), language: this.language };
      }
      throw error;
    }
  }

  /** Whether a turn's answer helped, if the guest has said so, on whichever device. */
  ratingOf(turn: Turn): boolean | null {
    return this.status?.ratings.find(({ answer_id }) => answer_id === turn.answer?.id)?.helpful ?? null;
  }

  /** What the entries say that an answer rests on. */
  sourcesOf(answer: Message): Promise<AnswerSources> {
    return this.#renewing(() => api.sources(answer.id));
  }

  /** Says whether an answer helped, in place of what was said before. One that did not may ask for a person. */
  async rate(id: string, helpful: boolean): Promise<void> {
    const answer = this.#thread.find(id)?.answer ?? null;
    if (answer === null) return;
    try {
      await this.#renewing(() => api.giveFeedback({ answer_id: answer.id, helpful }));
    } catch (error) {
      if (this.texts !== null) this.announcement = { text: this.texts.helpfulFailed, language: this.language };
      throw error;
    }
    const others = this.status?.ratings.filter(({ answer_id }) => answer_id !== answer.id) ?? [];
    if (this.status !== null) {
      this.status = { ...this.status, ratings: [...others, { answer_id: answer.id, helpful }] };
    }
    // It is stored; what can't be read now comes by the live stream.
    if (!helpful) await this.#catchUp().catch(() => undefined);
  }

  /** Leaves an address for the reply; the guest agrees to be written to. */
  async leaveContact(email: string): Promise<void> {
    await this.#renewing(() => api.leaveContact({ email, consent: true }));
    this.#setContact(email);
  }

  /** Takes the address back. */
  async removeContact(): Promise<void> {
    await this.#renewing(() => api.removeContact());
    this.#setContact(null);
    if (this.texts !== null) this.announcement = { text: this.texts.contactRemoved, language: this.language };
  }

  /** Makes a code for another device. */
  makeCode(): Promise<HandoverCodeIssued> {
    return this.#renewing(() => api.createHandoverCode());
  }

  /** Joins the conversation with that of the device which shows the code. */
  async join(code: string): Promise<void> {
    // What the stream says meanwhile is about the conversation as it was.
    this.#live.stop();
    let newest: string | null = null;
    try {
      await this.#renewing(() => api.linkSession(code));
      // What can't be read now is caught up with when the stream is open.
      newest = await this.#reread().catch(() => null);
    } finally {
      this.#live.start(newest);
    }
  }

  /** The dialog is closed. What it came to is told now: behind an open dialog nothing is read out. */
  closeHandover(joined: boolean): void {
    this.handover = null;
    if (joined && this.texts !== null) {
      this.announcement = { text: this.texts.handoverJoined, language: this.language };
    }
  }

  async #receive(turn: Turn): Promise<void> {
    const { answer, notice } = await api.ask(
      { message_id: turn.id, text: turn.text },
      {
        accepted: ({ id }) => this.#thread.accept(turn, id),
        delta: (text) => {
          if (!this.reading.whole) turn.streamed += text;
        },
      },
    );
    turn.messageId ??= answer?.answers ?? null;
    this.#thread.settle(turn, answer);
    if (notice !== null) this.#thread.merge(notice);
    this.#remember();
  }

  /** Reads the newest page, and shows it in place of what is shown. */
  async #reread(): Promise<string | null> {
    const stored = this.#thread.stored();
    const page = await this.#renewing(() => api.history(null));
    this.#become(page.status);
    this.#thread.replace(page, stored);
    return page.newest;
  }

  /** Reads the newest page, and adds what is not shown. */
  async #catchUp(): Promise<string | null> {
    const page = await this.#renewing(() => api.history(null));
    this.#become(page.status);
    for (const message of page.messages) this.#thread.merge(message);
    return page.newest;
  }

  /** Known here before the service tells it. */
  #setContact(email: string | null): void {
    if (this.status !== null) this.status = { ...this.status, contact: email };
    this.contact.become(email);
  }

  #become(status: ConversationStatus): void {
    this.status = status;
    this.contact.become(status.contact);
    this.#thread.setSilent(status.state === "staff");
  }

  #answered({ text, language }: Message): void {
    this.announcement = { text, language };
    this.#remember();
  }

  #translated({ message_id, translation }: MessageTranslated): void {
    if (!this.#thread.translate(message_id, translation) || this.texts === null) return;
    const { language, text } = translation;
    this.announcement = { text: `${this.texts.translated}: ${text}`, language };
  }

  #fail(turn: Turn, error: unknown): void {
    // The answer has come all the same, by the live stream.
    if (turn.status === "answered") return;
    const failure = failureOf(error);
    if (failure === "refused") {
      this.#thread.remove(turn.id);
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
      await this.#renew();
      return call();
    }
  }

  #renew(): Promise<void> {
    this.#renewal ??= this.#start(this.language).finally(() => (this.#renewal = null));
    return this.#renewal;
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
    const unanswered = this.turns.filter(({ status, elsewhere }) => status !== "answered" && !elsewhere);
    storage.saveUnanswered(
      this.#link.slug,
      unanswered.map(({ id, text }) => ({ id, text })),
    );
  }
}
