/** The conversation as shown: messages become turns, in whatever way and order they arrive. */
import type { History, Message, Translation } from "../lib/generated/api";
import { answersAlone, awaitedTurn, isSaid, leadOf, newTurn, turnId, turnsOf, type Turn } from "./turn";

/** How long the answer to another device's question is awaited before the question can be sent from here. */
const PATIENCE_MS = 60_000;

export class Thread {
  turns = $state<Turn[]>([]);
  /** What people said before the first turn. */
  lead = $state<Message[]>([]);
  /** Cursor of the page of older messages. */
  older = $state<string | null>(null);
  /** Answers whose questions are not known here. */
  #alone: Message[] = [];
  readonly #onanswer: (answer: Message) => void;
  /** Whether a person speaks: then no answer is awaited. */
  #silent = false;

  /** `onanswer` is told each answer, and each message of people, once, when it arrives; not those of the history. */
  constructor(onanswer: (answer: Message) => void) {
    this.#onanswer = onanswer;
  }

  find(id: string): Turn | undefined {
    return this.turns.find((turn) => turn.id === id);
  }

  remove(id: string): void {
    this.turns = this.turns.filter((turn) => turn.id !== id);
  }

  /** Shows the newest page, and nothing else. */
  begin(page: History): void {
    this.lead = leadOf(page.messages);
    this.turns = turnsOf(page.messages, this.#silent);
    this.#alone = answersAlone(page.messages);
    this.older = page.older;
  }

  /** Puts an older page in front. */
  prepend(page: History): void {
    const messages = [...page.messages, ...this.#alone];
    const before = turnsOf(page.messages).filter(({ id }) => this.find(id) === undefined);
    before.at(-1)?.after.push(...this.lead);
    this.lead = before.length > 0 ? leadOf(page.messages) : [...leadOf(page.messages), ...this.lead];
    this.turns = [...before, ...this.turns];
    this.#alone = answersAlone(messages);
    this.older = page.older;
    for (const message of messages) if (!isSaid(message)) this.merge(message);
  }

  /** Whether a person speaks for the house. Then what is awaited from elsewhere is theirs to answer. */
  setSilent(silent: boolean): void {
    this.#silent = silent;
    if (!silent) return;
    for (const turn of this.turns) if (turn.elsewhere && turn.status === "answering") this.settle(turn, null);
  }

  /** Ids of the turns whose questions are stored, as `replace` wants them. */
  stored(): ReadonlySet<string> {
    return new Set(this.turns.filter(({ messageId }) => messageId !== null).map(({ id }) => id));
  }

  /** Shows the newest page in place of what was stored when it was asked for; what came after that stays. */
  replace(page: History, stored: ReadonlySet<string>): void {
    const messages = [...page.messages, ...this.#alone];
    const turns = turnsOf(messages, this.#silent).map((read) => {
      const known = this.find(read.id);
      if (known !== undefined) known.after = read.after;
      return known ?? this.#unknown(read);
    });
    const shown = new Set(turns.map(({ id }) => id));
    this.lead = leadOf(messages);
    this.turns = [...turns, ...this.turns.filter(({ id }) => !shown.has(id) && !stored.has(id))];
    this.#alone = answersAlone(messages);
    this.older = page.older;
    for (const message of messages) this.merge(message);
  }

  /** Takes in one message. One that is known already changes nothing. */
  merge(message: Message): void {
    if (message.author === "guest") {
      const id = turnId(message);
      if (this.find(id) === undefined) this.turns.push(this.#await(id, message.text));
      const turn = this.find(id);
      if (turn !== undefined) this.accept(turn, message.id);
    } else if (isSaid(message)) {
      this.#say(message);
    } else if (message.answers !== null) {
      const turn = this.turns.find(({ messageId }) => messageId === message.answers);
      if (turn !== undefined) this.settle(turn, message);
      else if (!this.#alone.some(({ id }) => id === message.id)) this.#alone.push(message);
    }
  }

  /** The question of a turn is stored. Its answer may have arrived before this was known. */
  accept(turn: Turn, messageId: string): void {
    turn.messageId = messageId;
    if (turn.status === "sending") turn.status = "answering";
    const answer = this.#alone.find(({ answers }) => answers === messageId);
    if (answer === undefined) return;
    this.#alone = this.#alone.filter((alone) => alone !== answer);
    this.settle(turn, answer);
  }

  /**
   * Gives a turn its answer, or none where a person is to answer. The same one may come twice: from the question's own stream and
   * from the live one.
   */
  settle(turn: Turn, answer: Message | null): void {
    if (answer !== null && turn.answer?.id === answer.id) return;
    Object.assign(turn, { status: "answered", answer: answer ?? turn.answer, failure: null, streamed: "" });
    if (answer !== null) this.#onanswer(answer);
  }

  /** A message has a translation now. Says whether that is news. */
  translate(id: string, translation: Translation): boolean {
    const message = [this.lead, ...this.turns.map(({ after }) => after)].flat().find((said) => said.id === id);
    if (message === undefined || message.translations.some(({ language }) => language === translation.language)) {
      return false;
    }
    message.translations.push(translation);
    return true;
  }

  /** Puts what a person said at the end. */
  #say(message: Message): void {
    const known = ({ id }: Message): boolean => id === message.id;
    if (this.lead.some(known) || this.turns.some(({ after }) => after.some(known))) return;
    (this.turns.at(-1)?.after ?? this.lead).push(message);
    this.#onanswer(message);
  }

  /** A turn of the history that was not here. Without an answer it may just have been asked. */
  #unknown(read: Turn): Turn {
    return read.status === "failed" ? { ...this.#await(read.id, read.text), after: read.after } : read;
  }

  #await(id: string, text: string): Turn {
    if (this.#silent) return { ...awaitedTurn(id, text), status: "answered" };
    setTimeout(() => {
      const turn = this.find(id);
      if (turn?.elsewhere !== true || turn.status !== "answering") return;
      Object.assign(turn, { ...newTurn(id, text), messageId: turn.messageId, status: "failed", failure: "connection" });
    }, PATIENCE_MS);
    return awaitedTurn(id, text);
  }
}
