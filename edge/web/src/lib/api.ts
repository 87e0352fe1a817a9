/** Calls to the API. The session's token is in a cookie that scripts can't read; nothing here handles it. */
import { readAnswer, type AnswerListener, type AskResult } from "./answer_stream";
import type {
  AnswerSources,
  ChatRequest,
  Contact,
  EscalationAsked,
  FacilityFace,
  Feedback,
  HandoverCodeIssued,
  History,
  Language,
  LinkSession,
  MessageId,
  SessionStarted,
  StartSession,
} from "./generated/api";
import { json, send } from "./http";
import { readLive, type LiveListener } from "./live_events";

function post(path: string, body: unknown, accept: string): Promise<Response> {
  const headers = { "content-type": "application/json", accept };
  return send(path, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Starts a session, or goes on with the one in the cookie. */
export async function startSession(request: StartSession): Promise<SessionStarted> {
  return json(await post("/session", request, "application/json"));
}

/** A house's public face. */
export async function facility(slug: string, language: Language): Promise<FacilityFace> {
  return json(await send(`/facility/${encodeURIComponent(slug)}?language=${encodeURIComponent(language)}`, {}));
}

/** One page of the conversation, the newest unless a cursor is given. */
export async function history(before: string | null): Promise<History> {
  const query = before === null ? "" : `?before=${encodeURIComponent(before)}`;
  return json(await send(`/chat/history${query}`, {}));
}

/** What the entries say that an answer rests on. */
export async function sources(answer: MessageId): Promise<AnswerSources> {
  return json(await send(`/chat/answers/${encodeURIComponent(answer)}/sources`, {}));
}

/** Asks a question and returns what came of it; the parts of an answer are told as they arrive. */
export async function ask(request: ChatRequest, listener: AnswerListener): Promise<AskResult> {
  return readAnswer(await post("/chat", request, "text/event-stream"), listener);
}

/** Asks for a person. Asked again, it is the same request. */
export async function askForPerson(): Promise<EscalationAsked> {
  return json(await send("/chat/escalate", { method: "POST", headers: { accept: "application/json" } }));
}

/** Says whether an answer helped, in place of what was said before. */
export async function giveFeedback(request: Feedback): Promise<void> {
  await post("/chat/feedback", request, "application/json");
}

/** Leaves an address for replies, in place of the one before. */
export async function leaveContact(request: Contact): Promise<void> {
  await post("/chat/contact", request, "application/json");
}

/** Takes the address back. */
export async function removeContact(): Promise<void> {
  await send("/chat/contact", { method: "DELETE", headers: { accept: "application/json" } });
}

/** Makes a code that joins another device to this conversation. The one made before is no longer good. */
export async function createHandoverCode(): Promise<HandoverCodeIssued> {
  return json(await send("/session/code", { method: "POST", headers: { accept: "application/json" } }));
}

/** Joins this session's conversation with that of the session that made the code. */
export async function linkSession(code: string): Promise<SessionStarted> {
  const request: LinkSession = { code };
  return json(await post("/session/link", request, "application/json"));
}

/** Follows the conversation until the stream ends or `signal` aborts; from now on, or after an event. */
export async function follow(lastEventId: string | null, listener: LiveListener, signal: AbortSignal): Promise<void> {
  const headers = new Headers({ accept: "text/event-stream" });
  if (lastEventId !== null) headers.set("last-event-id", lastEventId);
  const response = await send("/chat/events", { headers, signal });
  await readLive(response, listener, signal);
}
