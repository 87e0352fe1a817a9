/** Calls to the API. The session's token is in a cookie that scripts can't read; nothing here handles it. */
import { createParser } from "eventsource-parser";
import type {
  ChatRequest,
  Delta,
  History,
  Message,
  ProblemDetails,
  SessionStarted,
  StartSession,
} from "./generated/api";

/** The service answered with a problem. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly status: number;
  readonly details: ProblemDetails | null;
  /** Seconds to wait, if the service said so. */
  readonly retryAfter: number | null;

  constructor(status: number, details: ProblemDetails | null, retryAfter: number | null) {
    super(details?.detail ?? `HTTP ${status}`);
    this.status = status;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}

/** The service was not reached, or its answer was cut off. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
}

/** Longest silence within a streamed answer before it counts as cut off, in milliseconds. */
const SILENCE_MS = 30_000;

async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, { credentials: "same-origin", ...init });
  } catch (error) {
    throw new ConnectionLost("the request failed", { cause: error });
  }
  if (response.ok) return response;
  let details: ProblemDetails | null = null;
  try {
    details = (await response.json()) as ProblemDetails;
  } catch {
    // A proxy on the way may answer in its own words; the status says enough.
  }
  const retryAfter = Number(response.headers.get("retry-after") ?? Number.NaN);
  throw new ApiProblem(response.status, details, Number.isFinite(retryAfter) ? retryAfter : null);
}

async function json<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (error) {
    throw new ConnectionLost("the answer was cut off", { cause: error });
  }
}

function post(path: string, body: unknown, accept: string): Promise<Response> {
  const headers = { "content-type": "application/json", accept };
  return send(path, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Starts a session, or goes on with the one in the cookie. */
export async function startSession(request: StartSession): Promise<SessionStarted> {
  return json(await post("/session", request, "application/json"));
}

/** One page of the conversation, the newest unless a cursor is given. */
export async function history(before: string | null): Promise<History> {
  const query = before === null ? "" : `?before=${encodeURIComponent(before)}`;
  return json(await send(`/chat/history${query}`, {}));
}

/** What is told while a question is answered. */
export interface AnswerListener {
  accepted(message: Message): void;
  delta(text: string): void;
}

/** Asks a question and returns its answer; the parts are told as they arrive. */
export async function ask(request: ChatRequest, listener: AnswerListener): Promise<Message> {
  const response = await post("/chat", request, "text/event-stream");
  let answer: Message | null = null;
  let problem: ProblemDetails | null = null;
  const parser = createParser({
    onEvent(event) {
      const data: unknown = JSON.parse(event.data);
      if (event.event === "accepted") listener.accepted(data as Message);
      else if (event.event === "delta") listener.delta((data as Delta).text);
      else if (event.event === "answer") answer = data as Message;
      else if (event.event === "error") problem = data as ProblemDetails;
    },
  });
  await read(response, (text) => parser.feed(text));
  if (answer !== null) return answer;
  if (problem !== null) throw new ApiProblem((problem as ProblemDetails).status, problem, null);
  throw new ConnectionLost("the answer was cut off");
}

async function read(response: Response, feed: (text: string) => void): Promise<void> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new ConnectionLost("the answer stopped")), SILENCE_MS);
    });
    try {
      const { done, value } = await Promise.race([reader.read(), silence]);
      if (done) return;
      feed(value);
    } catch (error) {
      void reader.cancel().catch(() => undefined);
      throw new ConnectionLost("the answer was cut off", { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }
}
