/** Calls to the API. The session's token is in a cookie that scripts can't read; nothing here handles it. */
import { readAnswer, type AnswerListener } from "./answer_stream";
import type { ChatRequest, History, Message, SessionStarted, StartSession } from "./generated/api";
import { ConnectionLost, problemOf } from "./problem";

/** Longest wait for the beginning of an answer, in milliseconds. */
const BEGINNING_MS = 20_000;

async function send(path: string, init: RequestInit): Promise<Response> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), BEGINNING_MS);
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, { credentials: "same-origin", signal: abort.signal, ...init });
  } catch (error) {
    throw new ConnectionLost("the request failed", { cause: error });
  } finally {
    clearTimeout(timer);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
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

/** Asks a question and returns its answer; the parts are told as they arrive. */
export async function ask(request: ChatRequest, listener: AnswerListener): Promise<Message> {
  return readAnswer(await post("/chat", request, "text/event-stream"), listener);
}
