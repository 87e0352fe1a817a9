/** What happens in a conversation as it happens: server-sent events in the body of `GET /chat/events`. */
import { createParser } from "eventsource-parser";
import { textOf } from "./answer_stream";
import type { ConversationStatus, LiveEventName, Message, MessageTranslated } from "./generated/api";
import { ConnectionLost } from "./problem";

/** What is told while the stream is open. */
export interface LiveListener {
  open(): void;
  message(message: Message): void;
  /** A message that was told has a translation now. */
  translation(translated: MessageTranslated): void;
  /** Who speaks for the house, what is open, and what the guest has said of it. */
  status(status: ConversationStatus): void;
  /** The conversation is another than before: its history is to be read again. */
  history(): void;
  sessionEnded(): void;
  /** What to resume after, told before the event itself. */
  resumeAfter(eventId: string): void;
}

/** Longest silence before the stream counts as dropped, in milliseconds: some of the service's heartbeats. */
const SILENCE_MS = 90_000;

/** Reads until the stream ends or `signal` aborts; a stream that breaks off is a lost connection. */
export async function readLive(response: Response, listener: LiveListener, signal: AbortSignal): Promise<void> {
  const events: Record<LiveEventName, (data: string) => void> = {
    open: () => listener.open(),
    message: (data) => listener.message(JSON.parse(data) as Message),
    translation: (data) => listener.translation(JSON.parse(data) as MessageTranslated),
    history: () => listener.history(),
    status: (data) => listener.status(JSON.parse(data) as ConversationStatus),
    inbox: () => undefined,
    session_ended: () => listener.sessionEnded(),
  };
  const parser = createParser({
    onId: (id) => {
      if (!signal.aborted) listener.resumeAfter(id);
    },
    // An event this page does not know yet is passed over.
    onEvent: ({ event, data }) => {
      if (!signal.aborted) events[event as LiveEventName]?.(data);
    },
  });
  try {
    for await (const text of textOf(response, SILENCE_MS)) {
      parser.feed(text);
      if (signal.aborted) return;
    }
  } catch (error) {
    if (!signal.aborted) throw new ConnectionLost("the stream was cut off", { cause: error });
  }
}
