/** An answer as it arrives: server-sent events in the body of `POST /chat`. */
import { createParser } from "eventsource-parser";
import type { ChatEventName, ChatReply, Delta, GuestEscalation, Message, ProblemDetails } from "./generated/api";
import { ApiProblem, ConnectionLost } from "./problem";

/** What is told while a question is answered. */
export interface AnswerListener {
  accepted(message: Message): void;
  delta(text: string): void;
}

/** What came of a question. */
export type AskResult = Pick<ChatReply, "answer" | "notice" | "escalation">;

/** Longest silence within an answer before it counts as cut off, in milliseconds. */
const SILENCE_MS = 30_000;

/** Reads what comes of a question to its end. A stream that ends before it says so, and without the whole answer, is a lost connection. */
export async function readAnswer(response: Response, listener: AnswerListener): Promise<AskResult> {
  const received: { answer?: Message; problem?: ProblemDetails; done?: true } = {};
  const outcome: AskResult = { answer: null, notice: null, escalation: null };
  const events: Record<ChatEventName, (data: unknown) => void> = {
    accepted: (data) => listener.accepted(data as Message),
    delta: (data) => listener.delta((data as Delta).text),
    answer: (data) => (received.answer = data as Message),
    notice: (data) => (outcome.notice = data as Message),
    escalation: (data) => (outcome.escalation = data as GuestEscalation),
    error: (data) => (received.problem = data as ProblemDetails),
    done: () => (received.done = true),
  };
  const parser = createParser({
    // An event this page does not know yet is passed over.
    onEvent: ({ event, data }) => events[event as ChatEventName]?.(JSON.parse(data)),
  });
  try {
    for await (const text of textOf(response)) parser.feed(text);
  } catch (error) {
    // The whole answer may have come before the cut.
    if (received.answer === undefined && !received.done)
      throw new ConnectionLost("the answer was cut off", { cause: error });
  }
  const { answer, problem, done } = received;
  if (problem !== undefined) throw new ApiProblem(problem.status, problem.detail, null);
  if (answer !== undefined || done) return { ...outcome, answer: answer ?? null };
  throw new ConnectionLost("the answer was cut off");
}

/** A body as it arrives. Silence that is longer than allowed is a lost connection. */
export async function* textOf(response: Response, silenceMs = SILENCE_MS): AsyncGenerator<string> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await withinSilence(reader.read(), silenceMs);
      if (done) return;
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

async function withinSilence<T>(reading: Promise<T>, silenceMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ConnectionLost("nothing arrived any more")), silenceMs);
  });
  try {
    return await Promise.race([reading, silence]);
  } finally {
    clearTimeout(timer);
  }
}
