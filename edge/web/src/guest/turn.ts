/** A question with its answer, and why it may have none. */
import type { Message } from "../lib/generated/api";
import { ApiProblem, ConnectionLost } from "../lib/problem";
import { fill, type Texts } from "../i18n";

/** Why a question has no answer. */
export type Failure = "offline" | "connection" | "service" | "refused" | { waitSeconds: number };

/** A question and its answer. */
export interface Turn {
  /** The id the browser gave the question; sending it again under the same id never doubles it. */
  id: string;
  /** The id the service gave the question, once it is known to be stored. */
  messageId: string | null;
  /** Asked on another device, where its answer is awaited. */
  elsewhere: boolean;
  text: string;
  status: "sending" | "answering" | "answered" | "failed";
  failure: Failure | null;
  /** What has arrived of the answer. */
  streamed: string;
  answer: Message | null;
  /** What people of the house wrote after it, and what was told about them. */
  after: Message[];
}

/** A question that was not sent yet. */
export function newTurn(id: string, text: string): Turn {
  return {
    id,
    messageId: null,
    elsewhere: false,
    text,
    status: "sending",
    failure: null,
    streamed: "",
    answer: null,
    after: [],
  };
}

/** The id of the turn that a guest's message begins. */
export function turnId(message: Message): string {
  return message.client_message_id ?? message.id;
}

/** A question that another device has asked. */
export function awaitedTurn(id: string, text: string): Turn {
  return { ...newTurn(id, text), status: "answering", elsewhere: true };
}

/** Whether a message is of people of the house, or about them. */
export function isSaid(message: Message): boolean {
  return message.author === "staff" || message.author === "notice";
}

/** What people said before the first question. */
export function leadOf(messages: Message[]): Message[] {
  const first = messages.findIndex(({ author }) => author === "guest");
  return messages.slice(0, first < 0 ? messages.length : first).filter(isSaid);
}

/**
 * The turns of stored messages. A question without answer was cut off and can be sent again, unless a person of the house
 * came into it: then it is theirs to answer. `silent` says that a person speaks now.
 */
export function turnsOf(messages: Message[], silent = false): Turn[] {
  const answers = new Map(messages.map((message) => [message.answers, message]));
  const lastSaid = messages.findLastIndex(isSaid);
  const turns: Turn[] = [];
  for (const [at, message] of messages.entries()) {
    if (isSaid(message)) turns.at(-1)?.after.push(message);
    if (message.author !== "guest") continue;
    const answer = answers.get(message.id) ?? null;
    const turn = { ...newTurn(turnId(message), message.text), messageId: message.id };
    const handled = answer !== null || silent || at < lastSaid;
    turns.push(
      handled ? { ...turn, status: "answered", answer } : { ...turn, status: "failed", failure: "connection" },
    );
  }
  return turns;
}

/** Answers whose questions stand on an older page of the history. */
export function answersAlone(messages: Message[]): Message[] {
  const questions = new Set(messages.map((message) => message.id));
  return messages.filter((message) => message.answers !== null && !questions.has(message.answers));
}

/** Seconds to wait when the service says "too much" and not how long. */
export const DEFAULT_WAIT_SECONDS = 10;
/** What says that the question itself is at fault: bad request, too large, unsupported, invalid. */
const REFUSALS = [400, 413, 415, 422];

/** What an error means for the question. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConnectionLost) return navigator.onLine ? "connection" : "offline";
  if (!(error instanceof ApiProblem)) {
    reportError(error);
    return "service";
  }
  if (error.status === 429) return { waitSeconds: error.retryAfter ?? DEFAULT_WAIT_SECONDS };
  return REFUSALS.includes(error.status) ? "refused" : "service";
}

/** The same in words. */
export function explain(failure: Failure, texts: Texts): string {
  if (typeof failure === "object") return fill(texts.failedWait, { n: failure.waitSeconds });
  return {
    offline: texts.failedOffline,
    connection: texts.failedConnection,
    service: texts.failedService,
    refused: texts.failedRefused,
  }[failure];
}
