// Generated from the crate `tomari-shared` by `cargo xtask types`. Do not edit.

export type FacilityId = string;

export type GuestSessionId = string;

export type ConversationId = string;

export type MessageId = string;

export type ClientMessageId = string;

export type IntentId = string;

export type RequestId = string;

export type Language = "ja" | "en" | "zh-Hans" | "zh-Hant" | "ko" | "fr" | "de" | "es" | "it" | "pt" | "th" | "vi" | "id";

export type EmergencyService = "fire_and_ambulance" | "ambulance" | "fire" | "police" | "all";

export type EmergencyNumber = {
/**
 * Who answers.
 */
service: EmergencyService,
/**
 * The number as dialled.
 */
number: string, };

export type TopQuestion = {
/**
 * The intent behind it.
 */
intent_id: IntentId,
/**
 * The question, as a guest would ask it.
 */
text: string,
/**
 * Language of the text.
 */
language: Language, };

export type FacilityFace = {
/**
 * Name in the link.
 */
slug: string,
/**
 * The house's name.
 */
name: string,
/**
 * Languages the house offers, in its order.
 */
languages: Array<Language>,
/**
 * The language an answer falls back to.
 */
default_language: Language,
/**
 * IANA time zone.
 */
time_zone: string,
/**
 * The most important questions, in the language asked for where they exist in it.
 */
top_questions: Array<TopQuestion>,
/**
 * Whom to call in danger.
 */
emergency_numbers: Array<EmergencyNumber>, };

export type StartSession = {
/**
 * The facility's slug.
 */
slug: string,
/**
 * Where in the house the code hangs.
 */
place?: string,
/**
 * The house key of a printed code; without it, or with a wrong one, the session is not in-house.
 */
house_key?: string,
/**
 * The language the page is shown in.
 */
language: Language, };

export type GuestSession = {
/**
 * The session.
 */
id: GuestSessionId,
/**
 * Its facility.
 */
facility_id: FacilityId,
/**
 * The conversation its messages belong to.
 */
conversation_id: ConversationId,
/**
 * Whether it began with the house key.
 */
in_house: boolean,
/**
 * The language the guest chose.
 */
language: Language,
/**
 * When it ends (RFC 3339, UTC).
 */
expires_at: string, };

export type SessionStarted = {
/**
 * The session; its token is in the cookie.
 */
session: GuestSession,
/**
 * When it ends, in Unix seconds, for the token.
 */
expires_at_unix: number,
/**
 * The facility's public face in the session's language.
 */
facility: FacilityFace, };

export type ChatRequest = {
/**
 * Made by the browser; sending it again returns the first result.
 */
message_id: ClientMessageId,
/**
 * The guest's words, 1 to [`MESSAGE_MAX_CHARS`] characters.
 */
text: string,
/**
 * The language of the text, when the guest chose one; detected otherwise.
 */
language?: Language, };

export type Author = "guest" | "assistant" | "staff";

export type Outcome = "answered" | "not_found";

export type Source = {
/**
 * The intent.
 */
intent_id: IntentId,
/**
 * Its question, as it read when the answer was given.
 */
question: string,
/**
 * Language of the question.
 */
language: Language, };

export type Message = {
/**
 * The message.
 */
id: MessageId,
/**
 * Who wrote it.
 */
author: Author,
/**
 * The browser's id, on a guest's message.
 */
client_message_id: ClientMessageId | null,
/**
 * The message this one answers.
 */
answers: MessageId | null,
/**
 * Plain text.
 */
text: string,
/**
 * Language of the text.
 */
language: Language,
/**
 * How it came about, on an assistant's message.
 */
outcome: Outcome | null,
/**
 * How sure the assistant is that it answers the question, 0 to 1.
 */
confidence: number | null,
/**
 * What the answer rests on, best first.
 */
sources: Array<Source>,
/**
 * When it was stored (RFC 3339, UTC).
 */
sent_at: string, };

export type ChatReply = {
/**
 * The guest's message, as stored.
 */
message: Message,
/**
 * Its answer.
 */
answer: Message, };

export type Delta = {
/**
 * Text to append.
 */
text: string, };

export type ChatEventName = "accepted" | "delta" | "answer" | "error" | "done";

export type History = {
/**
 * The messages of this page.
 */
messages: Array<Message>,
/**
 * Pass as `before` for the page of older messages; absent on the oldest page.
 */
older: string | null, };

export type FieldError = {
/**
 * JSON Pointer (RFC 6901) into the body; empty for the whole of it. Query and path parameters are
 * written as `?name` and `{name}`.
 */
pointer: string,
/**
 * What is wrong, for people.
 */
detail: string, };

export type ProblemDetails = {
/**
 * URI naming the kind.
 */
type: string,
/**
 * The kind in words.
 */
title: string,
/**
 * HTTP status, repeated.
 */
status: number,
/**
 * This occurrence, for people; nothing internal.
 */
detail: string,
/**
 * The request, as it stands in the logs.
 */
request_id: RequestId | null,
/**
 * Faults by place, for `invalid` problems.
 */
errors?: Array<FieldError>, };

export const MESSAGE_MAX_CHARS = 1000;

/** Every language, with its own name for itself. */
export const LANGUAGES: readonly { tag: Language; endonym: string }[] = [
  { tag: "ja", endonym: "日本語" },
  { tag: "en", endonym: "English" },
  { tag: "zh-Hans", endonym: "简体中文" },
  { tag: "zh-Hant", endonym: "繁體中文" },
  { tag: "ko", endonym: "한국어" },
  { tag: "fr", endonym: "Français" },
  { tag: "de", endonym: "Deutsch" },
  { tag: "es", endonym: "Español" },
  { tag: "it", endonym: "Italiano" },
  { tag: "pt", endonym: "Português" },
  { tag: "th", endonym: "ไทย" },
  { tag: "vi", endonym: "Tiếng Việt" },
  { tag: "id", endonym: "Bahasa Indonesia" },
];
