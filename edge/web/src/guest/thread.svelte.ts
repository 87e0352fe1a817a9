/** The conversation as shown: messages become turns, in whatever way and order they arrive. */
import type { History, Message } from "../lib/generated/api";
import { answersAlone, awaitedTurn, newTurn, turnId, turnsOf, type Turn } from "./turn";

/** How long the answer to another device's question is awaited before the question can be sent from here. */
const PATIENCE_MS = 60_000;

export class Thread {
  turns = $state<Turn[]>([]);
  /** Cursor of the page of older messages. */
  older = $state<string | null>(null);
  /** Answers whose questions are not known here. */
  #alone: Message[] = [];
  readonly #onanswer: (answer: Message) => void;

  /** `onanswer` is told each answer once, when it arrives; not those of the history. */
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
    this.turns = turnsOf(page.messages);
    this.#alone = answersAlone(page.messages);
    this.older = page.older;
  }

  /** Puts an older page in front. */
  prepend(page: History): void {
    const messages = [...page.messages, ...this.#alone];
    const before = turnsOf(messages).filter(({ id }) => this.find(id) === undefined);
    this.turns = [...before, ...this.turns];
    this.#alone = answersAlone(messages);
    this.older = page.older;
    for (const message of messages) this.merge(message);
  }

  /** Ids of the turns whose questions are stored, as `replace` wants them. */
  stored(): ReadonlySet<string> {
    return new Set(this.turns.filter(({ messageId }) => messageId !== null).map(({ id }) => id));
  }

  /** Shows the newest page in place of what was stored when it was asked for; what came after that stays. */
  replace(page: History, stored: ReadonlySet<string>): void {
    const messages = [...page.messages, ...this.#alone];
    const turns = turnsOf(messages).map((read) => this.find(read.id) ?? this.#unknown(read));
    const shown = new Set(turns.map(({ id }) => id));
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

  /** Gives a turn its answer. The same one may come twice: from the question's own stream and from the live one. */
  settle(turn: Turn, answer: Message): void {
    if (turn.answer?.id === answer.id) return;
    Object.assign(turn, { status: "answered", answer, failure: null, streamed: "" });
    this.#onanswer(answer);
  }

  /** A turn of the history that was not here. Without an answer it may just have been asked. */
  #unknown(read: Turn): Turn {
    return read.answer === null ? this.#await(read.id, read.text) : read;
  }

  #await(id: string, text: string): Turn {
    setTimeout(() => {
      const turn = this.find(id);
      if (turn?.elsewhere !== true || turn.status !== "answering") return;
      Object.assign(turn, { ...newTurn(id, text), messageId: turn.messageId, status: "failed", failure: "connection" });
    }, PATIENCE_MS);
    return awaitedTurn(id, text);
  }
}
