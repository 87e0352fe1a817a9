/** What concerns the signed-in page as it happens: server-sent events in the body of `GET /admin/events`. */
import { createParser } from "eventsource-parser";
import { textOf } from "../lib/answer_stream";
import { ConnectionLost } from "../lib/problem";

/** What is told while the stream is open. */
export interface StaffEventListener {
  open(): void;
  /** Something in the inbox is another than before; told at the beginning too. */
  inbox(): void;
  sessionEnded(): void;
}

/** Longest silence before the stream counts as dropped, in milliseconds: some of the service's heartbeats. */
const SILENCE_MS = 90_000;

/** Reads until the stream ends or `signal` aborts; a stream that breaks off is a lost connection. */
export async function readStaffEvents(
  response: Response,
  listener: StaffEventListener,
  signal: AbortSignal,
): Promise<void> {
  const parser = createParser({
    // An event this page does not know yet is passed over.
    onEvent: ({ event }) => {
      if (signal.aborted) return;
      if (event === "open") listener.open();
      else if (event === "inbox") listener.inbox();
      else if (event === "session_ended") listener.sessionEnded();
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
