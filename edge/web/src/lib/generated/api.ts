// Generated from the crate `tomari-shared` by `cargo xtask types`. Do not edit.

export type FacilityId = string;

export type GuestSessionId = string;

export type ConversationId = string;

export type EscalationId = string;

export type DeliveryId = string;

export type WebhookId = string;

export type PlaceId = string;

export type ImportId = string;

export type MessageId = string;

export type ClientMessageId = string;

export type IntentId = string;

export type QuestionGroupId = string;

export type UserId = string;

export type StaffSessionId = string;

export type InvitationId = string;

export type AuditEventId = string;

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

export type DeskStatus = {
/**
 * Whether somebody is.
 */
open: boolean,
/**
 * When that changes next (RFC 3339, UTC); missing if it never does.
 */
changes_at: string | null, };

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
 * Whether somebody is at the desk.
 */
desk: DeskStatus,
/**
 * The most important questions, in the language asked for where they exist in it.
 */
top_questions: Array<TopQuestion>,
/**
 * Whom to call in danger.
 */
emergency_numbers: Array<EmergencyNumber>, };

export type Embedding = {
/**
 * Origins whose pages may show the desk in a frame; none if it may be shown nowhere.
 */
origins: Array<string>, };

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

export type Author = "guest" | "assistant" | "staff" | "notice";

export type Outcome = "answered" | "not_found" | "emergency";

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

export type OpenedSource = {
/**
 * The intent.
 */
intent_id: IntentId,
/**
 * Its answer as it reads now, in the source's language; missing if the entry has gone or is not for this guest any more.
 */
text: string | null, };

export type AnswerSources = {
/**
 * The sources.
 */
sources: Array<OpenedSource>, };

export type Translation = {
/**
 * Into which language.
 */
language: Language,
/**
 * Plain text.
 */
text: string, };

export type MessageTranslated = {
/**
 * The message.
 */
message_id: MessageId,
/**
 * The translation.
 */
translation: Translation, };

export type Rating = {
/**
 * The answer.
 */
answer_id: MessageId,
/**
 * Whether it helped.
 */
helpful: boolean, };

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
 * The name of the person who wrote it, on a message of staff.
 */
author_name: string | null,
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
 * How sure the assistant is that it answers the question, 0 to 1; absent in an emergency.
 */
confidence: number | null,
/**
 * What the answer rests on, best first.
 */
sources: Array<Source>,
/**
 * A machine's translations of what a guest or a person of the house wrote, if there are any. A guest is told those of people's
 * messages only.
 */
translations: Array<Translation>,
/**
 * When it was stored (RFC 3339, UTC).
 */
sent_at: string, };

export type Reason = "safety" | "guest_request" | "low_confidence" | "unresolved_turns" | "negative_feedback" | "provider_error";

export type EscalationState = "open" | "acknowledged" | "taken" | "resolved";

export type ConversationState = "assistant" | "waiting" | "staff";

export type GuestEscalation = {
/**
 * The number that guest and house call it by.
 */
receipt: number,
/**
 * How far it is.
 */
state: EscalationState,
/**
 * When the desk opens, if it was closed (RFC 3339, UTC).
 */
promised_at: string | null, };

export type Step = {
/**
 * When (RFC 3339, UTC).
 */
at: string,
/**
 * Who; nobody of the team if missing.
 */
by: string | null, };

export type Escalation = {
/**
 * The escalation.
 */
id: EscalationId,
/**
 * The number that guest and house call it by.
 */
receipt: number,
/**
 * The conversation.
 */
conversation_id: ConversationId,
/**
 * How far it is.
 */
state: EscalationState,
/**
 * Why, the first reason first.
 */
reasons: Array<Reason>,
/**
 * The guest's language.
 */
language: Language,
/**
 * Where in the house the guest is, if known.
 */
place: string | null,
/**
 * What the guest wrote when it began, if it began with a message.
 */
text: string | null,
/**
 * The message.
 */
message_id: MessageId | null,
/**
 * When it began (RFC 3339, UTC).
 */
opened_at: string,
/**
 * When the desk opens, if it was closed when it began.
 */
promised_at: string | null,
/**
 * When the house was told of it, if it had to wait for the desk to open.
 */
released_at: string | null,
/**
 * When it was found that nobody had taken care of it in time.
 */
overdue_at: string | null,
/**
 * Seen.
 */
acknowledged: Step | null,
/**
 * Taken.
 */
taken: Step | null,
/**
 * Done.
 */
resolved: Step | null,
/**
 * What whoever resolved it noted.
 */
note: string | null, };

export type Escalations = {
/**
 * The escalations.
 */
escalations: Array<Escalation>, };

export type OvernightQueue = {
/**
 * The entries.
 */
entries: Array<Escalation>, };

export type OvernightProcessed = {
/**
 * Entries that the house was told of by this, and not before.
 */
released: number, };

export type EscalationAsked = {
/**
 * The escalation that is open now.
 */
escalation: GuestEscalation, };

export type ConversationStatus = {
/**
 * Who speaks.
 */
state: ConversationState,
/**
 * The name of the person who does.
 */
taken_by: string | null,
/**
 * The escalation that is open.
 */
escalation: GuestEscalation | null,
/**
 * The address that the guest left for answers.
 */
contact: string | null,
/**
 * What the guest said of answers: one for each answer that they rated, in the order of the answers.
 */
ratings: Array<Rating>, };

export type ChatReply = {
/**
 * The guest's message, as stored.
 */
message: Message,
/**
 * Its one answer. Missing while a person speaks for the house, and when the guest asked for one.
 */
answer: Message | null,
/**
 * What happens now that a person is asked for, if this message began that.
 */
notice: Message | null,
/**
 * The escalation that is open now.
 */
escalation: GuestEscalation | null, };

export type Delta = {
/**
 * Text to append.
 */
text: string, };

export type ChatEventName = "accepted" | "delta" | "answer" | "notice" | "escalation" | "error" | "done";

export type History = {
/**
 * The messages of this page.
 */
messages: Array<Message>,
/**
 * Pass as `before` for the page of older messages; absent on the oldest page.
 */
older: string | null,
/**
 * Pass as `Last-Event-ID` to `GET /chat/events` for what comes after this page; absent if it is empty.
 */
newest: string | null,
/**
 * Who speaks for the house, and what is open.
 */
status: ConversationStatus, };

export type LiveEventName = "open" | "message" | "history" | "status" | "translation" | "inbox" | "session_ended";

export type ConversationSummary = {
/**
 * The conversation.
 */
id: ConversationId,
/**
 * Who speaks for the house.
 */
state: ConversationState,
/**
 * Who has taken it, while a person speaks.
 */
taken_by: string | null,
/**
 * The guest's language.
 */
language: Language,
/**
 * Where in the house the guest is, if known.
 */
place: string | null,
/**
 * The beginning of its last message.
 */
excerpt: string | null,
/**
 * Who wrote that.
 */
last_author: Author | null,
/**
 * When that was written (RFC 3339, UTC).
 */
last_at: string,
/**
 * What was asked of people in it: what is open, or what was resolved last.
 */
escalation: Escalation | null, };

export type Show = "waiting" | "mine" | "all" | "resolved";

export type Translate = {
/**
 * Into which of the console's languages.
 */
language: StaffLanguage, };

export type Translating = {
/**
 * Messages.
 */
messages: number, };

export type ConversationPage = {
/**
 * The conversations.
 */
conversations: Array<ConversationSummary>,
/**
 * Cursor for `?before=` to the next page, if there is one.
 */
older: string | null,
/**
 * In how many conversations a guest waits, whichever are shown; [`crate::limits::WAITING_COUNTED`] stands for as many and more.
 */
waiting: number, };

export type ConversationDetail = {
/**
 * The conversation.
 */
conversation: ConversationSummary,
/**
 * Its last messages, or those before a cursor, oldest first.
 */
messages: Array<Message>,
/**
 * Pass as `before` for the page of older messages; absent on the oldest page.
 */
older: string | null,
/**
 * What the guest said of answers.
 */
ratings: Array<Rating>,
/**
 * Its escalations, the newest first.
 */
escalations: Array<Escalation>,
/**
 * The address that the guest left for answers.
 */
contact: string | null, };

export type Reply = {
/**
 * Made by the browser; sending it again stores nothing twice.
 */
message_id: ClientMessageId,
/**
 * The text, 1 to [`REPLY_MAX_CHARS`] characters.
 */
text: string, };

export type Resolve = {
/**
 * A note for colleagues; guests don't see it.
 */
note: string | null, };

export type Feedback = {
/**
 * The answer.
 */
answer_id: MessageId,
/**
 * Whether it helped.
 */
helpful: boolean, };

export type Contact = {
/**
 * The address.
 */
email: string,
/**
 * That the guest agrees to be written to about this conversation; nothing is stored without.
 */
consent: boolean, };

export type Notifications = {
/**
 * Of each escalation while the desk is open, and of every emergency.
 */
escalations: boolean,
/**
 * Of what has come overnight, when the desk opens, and of what is overdue.
 */
digests: boolean, };

export type UnansweredQuestion = {
/**
 * The guest's message.
 */
message_id: MessageId,
/**
 * Its conversation.
 */
conversation_id: ConversationId,
/**
 * What the guest wrote.
 */
text: string,
/**
 * In which language.
 */
language: Language,
/**
 * When (RFC 3339, UTC).
 */
asked_at: string,
/**
 * Whether there was an answer, of which the guest said that it did not help.
 */
unhelpful: boolean,
/**
 * Whether the guest still waits for a person, and none has taken over.
 */
waiting: boolean, };

export type QuestionGroup = {
/**
 * The group.
 */
id: QuestionGroupId,
/**
 * How often it was asked, also before it was dismissed or answered.
 */
asked: number,
/**
 * Guests who wait for an answer, by conversation, and with whom no person writes.
 */
waiting: number,
/**
 * When it was asked last (RFC 3339, UTC).
 */
last_asked_at: string,
/**
 * Whether it had been dismissed or answered, and was asked again.
 */
came_back: boolean,
/**
 * How often in which language, the most frequent first.
 */
languages: Array<LanguageCount>,
/**
 * The newest of what is neither answered nor dismissed, those first that somebody waits for; at most
 * [`crate::limits::QUESTION_EXAMPLES`].
 */
examples: Array<UnansweredQuestion>, };

export type UnansweredQuestions = {
/**
 * The groups.
 */
groups: Array<QuestionGroup>,
/**
 * How many there are.
 */
total: number, };

export type QuestionAnswered = {
/**
 * The entry that was made.
 */
intent_id: IntentId,
/**
 * Guests who were waiting and got the answer.
 */
told: number,
/**
 * Of them, those for whom nothing else was open: what they had asked of people is resolved.
 */
resolved: number,
/**
 * Guests who go on waiting: a person writes with them, none of the entry's languages is theirs, or it is not meant for them.
 */
left: number, };

export type Dashboard = {
/**
 * The first day (ISO 8601).
 */
first_day: string,
/**
 * The last day, which is today and not over.
 */
last_day: string,
/**
 * The house's time zone (IANA), whose days they are.
 */
time_zone: string,
/**
 * Conversations in which something was asked.
 */
conversations: number,
/**
 * Questions.
 */
questions: number,
/**
 * Questions whose answer was shown, did not fail and asked for nobody.
 */
without_person: number,
/**
 * Questions to which nothing was found that was likely enough.
 */
not_found: number,
/**
 * Shown answers.
 */
shown: number,
/**
 * Shown answers that failed.
 */
failed: number,
/**
 * Every day from the first to the last.
 */
per_day: Array<DayFigures>,
/**
 * From a question to its shown answer; absent if there was none.
 */
assistant_time: AnswerTime | null,
/**
 * From when an escalation of these days was opened to the first message of a person in its conversation; absent if none came. The
 * hours in which nobody is at the desk count.
 */
people_time: AnswerTime | null,
/**
 * Escalations opened in these days in whose conversation no person has written since.
 */
people_silent: number,
/**
 * What became of questions by the confidence of their best entry, in ten steps of a tenth.
 */
confidence: Array<ConfidenceStep>,
/**
 * Entries that shown answers rest on first, most often first, ten at most.
 */
top_entries: Array<TopEntry>,
/**
 * Questions by language, the most frequent first.
 */
languages: Array<LanguageCount>,
/**
 * Shown answers that guests said helped.
 */
helpful: number,
/**
 * Shown answers that guests said did not help.
 */
unhelpful: number,
/**
 * Escalations to which these days brought a reason.
 */
escalations: number,
/**
 * Escalations by reason, the most frequent first. One may have several.
 */
reasons: Array<ReasonCount>,
/**
 * How often shown answers fail, had only surer ones been shown.
 */
risk: RiskCoverage, };

export type DayFigures = {
/**
 * The day (ISO 8601).
 */
day: string,
/**
 * Questions.
 */
questions: number,
/**
 * Of them, as [`Dashboard::without_person`].
 */
without_person: number, };

export type AnswerTime = {
/**
 * How many answers.
 */
answers: number,
/**
 * Half of them took no longer.
 */
p50: number,
/**
 * 95 % of them took no longer.
 */
p95: number, };

export type ConfidenceStep = {
/**
 * The step's lower end, in percent; the next step's is its upper end. The last has 100 % in it.
 */
from: number,
/**
 * Questions.
 */
questions: number,
/**
 * Of them, those whose answer was shown.
 */
shown: number,
/**
 * Of those, said to help.
 */
helpful: number,
/**
 * Of those, said not to help.
 */
unhelpful: number,
/**
 * Questions that asked for a person, themselves or by what the guest said of their answer.
 */
escalated: number, };

export type TopEntry = {
/**
 * The intent, which may be gone.
 */
intent_id: IntentId,
/**
 * Its question, in the house's language if there is such a translation; as it read in an answer if it is gone.
 */
question: string,
/**
 * That question's language.
 */
language: Language,
/**
 * Shown answers that rest on it first.
 */
answers: number,
/**
 * Of them, said to help.
 */
helpful: number,
/**
 * Of them, said not to help.
 */
unhelpful: number, };

export type LanguageCount = {
/**
 * The language.
 */
language: Language,
/**
 * Questions.
 */
questions: number, };

export type ReasonCount = {
/**
 * The reason.
 */
reason: Reason,
/**
 * Escalations.
 */
escalations: number, };

export type RiskCoverage = {
/**
 * The confidence from which an answer is shown at this time, in the house's language, 0 to 1.
 */
threshold: number,
/**
 * Questions for which the house's knowledge was searched.
 */
questions: number,
/**
 * For thresholds from 0 to 100 % in steps of 5, rising.
 */
points: Array<RiskPoint>, };

export type RiskPoint = {
/**
 * The threshold, in percent.
 */
threshold: number,
/**
 * Shown answers at least as sure. Divided by [`RiskCoverage::questions`]: the coverage.
 */
shown: number,
/**
 * Of them, those that failed. Divided by `shown`: the risk.
 */
failed: number, };

export type WebhookEvent = "escalation.opened" | "queue.released" | "escalation.overdue";

export type Webhook = {
/**
 * The webhook.
 */
id: WebhookId,
/**
 * Where it is sent.
 */
url: string,
/**
 * Of what.
 */
events: Array<WebhookEvent>,
/**
 * Whether it is sent.
 */
enabled: boolean,
/**
 * When it was made (RFC 3339, UTC).
 */
created_at: string,
/**
 * Since when nothing could be delivered, if the last attempt failed.
 */
failing_since: string | null,
/**
 * When it was switched off because nothing could be delivered for long.
 */
disabled_at: string | null,
/**
 * Until when what is sent is signed with the former secret too, after a rotation.
 */
former_secret_until: string | null, };

export type Webhooks = {
/**
 * The webhooks.
 */
webhooks: Array<Webhook>, };

export type CreateWebhook = {
/**
 * Where to send: an `https` address.
 */
url: string,
/**
 * Of what, at least one.
 */
events: Array<WebhookEvent>, };

export type ChangeWebhook = {
/**
 * Where to send: an `https` address.
 */
url: string,
/**
 * Of what, at least one.
 */
events: Array<WebhookEvent>,
/**
 * Whether to send. Switching it on forgets that it failed.
 */
enabled: boolean, };

export type WebhookWithSecret = {
/**
 * The webhook.
 */
webhook: Webhook,
/**
 * What signs: `whsec_` and base64.
 */
secret: string, };

export type WebhookTest = {
/**
 * The delivery, which is done in the background; `GET /admin/deliveries` tells how it went.
 */
delivery_id: DeliveryId, };

export type WebhookData = {
/**
 * Slug of the facility.
 */
facility: string,
/**
 * The escalations; none in a test.
 */
escalations: Array<Escalation>, };

export type WebhookPayload = {
/**
 * A [`WebhookEvent`]'s name, or `webhook.test`.
 */
type: string,
/**
 * When it happened (RFC 3339, UTC).
 */
timestamp: string,
/**
 * What.
 */
data: WebhookData, };

export type DeliveryKind = "escalation" | "digest" | "overdue" | "reply" | "webhook_test" | "webhook_disabled";

export type DeliveryRecipient = { "kind": "person",
/**
 * Their name.
 */
name: string, } | { "kind": "guest",
/**
 * The conversation.
 */
conversation_id: ConversationId, } | { "kind": "webhook",
/**
 * Where it is sent.
 */
url: string, };

export type DeliveryState = "waiting" | "delivered" | "given_up" | "dropped";

export type DeliveryFailure = "mail_server" | "status" | "timed_out" | "unreachable" | "cut" | "address_not_public" | "secret_lost";

export type DeliveryAttempt = {
/**
 * When it ended (RFC 3339, UTC).
 */
at: string,
/**
 * How long it took, in milliseconds.
 */
took_ms: number,
/**
 * A webhook's HTTP status, if there was an answer.
 */
status: number | null,
/**
 * Why it failed; missing if it did not.
 */
failure: DeliveryFailure | null,
/**
 * What a mail server said to that.
 */
detail: string | null, };

export type Delivery = {
/**
 * The delivery. A mail's Message-ID and a webhook's `webhook-id` begin with it.
 */
id: DeliveryId,
/**
 * What it tells.
 */
kind: DeliveryKind,
/**
 * Whom.
 */
recipient: DeliveryRecipient,
/**
 * How far it is.
 */
state: DeliveryState,
/**
 * When what it tells happened (RFC 3339, UTC).
 */
created_at: string,
/**
 * Its attempts, in order.
 */
attempts: Array<DeliveryAttempt>, };

export type Deliveries = {
/**
 * The deliveries.
 */
deliveries: Array<Delivery>,
/**
 * Cursor for `?before=` to the next page, if there is one.
 */
older: string | null, };

export type HandoverCodeIssued = {
/**
 * The code, in two groups.
 */
code: string,
/**
 * When it ends (RFC 3339, UTC).
 */
expires_at: string,
/**
 * The link that opens the guest page with the code filled in.
 */
link: string,
/**
 * The link as a QR code: an SVG image.
 */
qr_svg: string, };

export type LinkSession = {
/**
 * The code, as typed.
 */
code: string, };

export type Role = "owner" | "staff";

export type StaffLanguage = "ja" | "en";

export type SecretText = string;

export type Register = {
/**
 * The facility's name, as guests see it.
 */
facility_name: string,
/**
 * Its name in links.
 */
slug: string,
/**
 * ISO 3166-1 alpha-2.
 */
country: string,
/**
 * IANA time zone.
 */
time_zone: string,
/**
 * The owner's name.
 */
name: string,
/**
 * The owner's address.
 */
email: string,
/**
 * The owner's password.
 */
password: string,
/**
 * The language of mails to the owner, and the facility's first.
 */
language: StaffLanguage, };

export type MailPromised = {
/**
 * Where a mail goes if there is reason for one.
 */
email: string, };

export type MailedToken = {
/**
 * The token in the mail's link.
 */
token: string, };

export type Verified = {
/**
 * The address that can now sign in.
 */
email: string, };

export type LogIn = {
/**
 * The address.
 */
email: string,
/**
 * The password.
 */
password: string, };

export type RequestPasswordReset = {
/**
 * The address.
 */
email: string, };

export type ResetPassword = {
/**
 * The token in the mail's link.
 */
token: string,
/**
 * The new password.
 */
password: string, };

export type ChangePassword = {
/**
 * The present password.
 */
current_password: string,
/**
 * The new one.
 */
new_password: string, };

export type InvitationOffer = {
/**
 * The facility's name.
 */
facility_name: string,
/**
 * The address invited.
 */
email: string,
/**
 * The role offered.
 */
role: Role, };

export type AcceptInvitation = {
/**
 * The token in the mail's link.
 */
token: string,
/**
 * The person's name, as colleagues and guests see it.
 */
name: string,
/**
 * Their password.
 */
password: string,
/**
 * The language of mails to them.
 */
language: StaffLanguage, };

export type StaffFacility = {
/**
 * Its id.
 */
id: FacilityId,
/**
 * Its name in links.
 */
slug: string,
/**
 * Its name.
 */
name: string, };

export type StaffUser = {
/**
 * The person.
 */
id: UserId,
/**
 * Their name.
 */
name: string,
/**
 * Their address.
 */
email: string,
/**
 * What they may do.
 */
role: Role,
/**
 * The language of mails to them.
 */
language: StaffLanguage,
/**
 * Where they work.
 */
facility: StaffFacility, };

export type SignedIn = {
/**
 * The access token.
 */
access_token: SecretText,
/**
 * Always `Bearer` (RFC 6750).
 */
token_type: string,
/**
 * How long it is good, in seconds.
 */
expires_in: number,
/**
 * Who is signed in.
 */
user: StaffUser, };

export type StaffSession = {
/**
 * The session.
 */
id: StaffSessionId,
/**
 * Whether it is the one that asks.
 */
current: boolean,
/**
 * The browser, as it called itself when it signed in.
 */
user_agent: string,
/**
 * When it began (RFC 3339, UTC).
 */
created_at: string,
/**
 * When its token was last renewed.
 */
last_used_at: string,
/**
 * When it ends unless it is used before.
 */
expires_at: string, };

export type StaffSessions = {
/**
 * The sessions that are good.
 */
sessions: Array<StaffSession>, };

export type TeamMember = {
/**
 * The person.
 */
id: UserId,
/**
 * Their name.
 */
name: string,
/**
 * Their address.
 */
email: string,
/**
 * What they may do.
 */
role: Role,
/**
 * Whether they may sign in.
 */
active: boolean,
/**
 * When they joined (RFC 3339, UTC).
 */
joined_at: string,
/**
 * When they were last there, if ever.
 */
last_seen_at: string | null, };

export type Invitation = {
/**
 * The invitation.
 */
id: InvitationId,
/**
 * The address invited.
 */
email: string,
/**
 * The role offered.
 */
role: Role,
/**
 * When it was sent last (RFC 3339, UTC).
 */
invited_at: string,
/**
 * When it ends.
 */
expires_at: string, };

export type Team = {
/**
 * Everybody, in the order in which they joined.
 */
members: Array<TeamMember>,
/**
 * Invitations not taken up yet, the newest first.
 */
invitations: Array<Invitation>, };

export type Invite = {
/**
 * The address.
 */
email: string,
/**
 * The role offered.
 */
role: Role, };

export type ChangeMember = {
/**
 * What they may do from now on.
 */
role: Role,
/**
 * Whether they may sign in; ending it ends their sessions.
 */
active: boolean, };

export type HouseKey = {
/**
 * How often it was made anew.
 */
version: number,
/**
 * The link that printed codes carry.
 */
link: string, };

export type QrCode = {
/**
 * The place.
 */
id: PlaceId,
/**
 * Its name, as guests and the inbox read it.
 */
name: string,
/**
 * Leads to the guest page, with the place and the present house key.
 */
link: string, };

export type QrCodes = {
/**
 * The house's name.
 */
house: string,
/**
 * Languages that it offers, its own first.
 */
languages: Array<Language>,
/**
 * The guest page's address without place or house key, short enough to be typed.
 */
address: string,
/**
 * When the house key was last made anew (RFC 3339, UTC): codes printed before give no in-house rights.
 */
house_key_rotated_at: string | null,
/**
 * The places, in the order in which they were made.
 */
codes: Array<QrCode>, };

export type NamePlace = {
/**
 * The place's name, such as "Room 201".
 */
name: string, };

export type KnowledgeFormat = "csv" | "jsonl";

export type ImportState = "queued" | "checking" | "storing" | "indexing" | "done" | "refused" | "failed";

export type ImportColumn = "id" | "language" | "question" | "answer" | "alternatives" | "category" | "priority" | "visibility" | "status" | "reviewed";

export type ImportFaultKind = "no_rows" | "malformed" | "missing_column" | "unknown_column" | "empty" | "too_long" | "too_many" | "bad_character" | "unknown_word" | "out_of_range" | "reserved" | "blank" | "duplicate" | "contradiction";

export type ImportFault = {
/**
 * Line of the file, from 1.
 */
line: number,
/**
 * In which column, if it is in one.
 */
column: ImportColumn | null,
/**
 * What is wrong.
 */
kind: ImportFaultKind,
/**
 * The same in English, with the value.
 */
detail: string, };

export type Import = {
/**
 * The import.
 */
id: ImportId,
/**
 * The file's name.
 */
name: string,
/**
 * Its form.
 */
format: KnowledgeFormat,
/**
 * Its size, in bytes.
 */
size: number,
/**
 * Who sent it.
 */
by: string,
/**
 * How far it is.
 */
state: ImportState,
/**
 * When it was sent (RFC 3339, UTC).
 */
created_at: string,
/**
 * When it ended.
 */
ended_at: string | null,
/**
 * Rows that were read and checked, once they are.
 */
rows: number | null,
/**
 * Rows stored of them.
 */
stored: number,
/**
 * Translations indexed, of [`Import::to_index`].
 */
indexed: number,
/**
 * Published translations of the whole house, once that is known: all of them are indexed anew.
 */
to_index: number | null,
/**
 * Intents imported, once it is done.
 */
intents: number | null,
/**
 * The first faults, by line.
 */
faults: Array<ImportFault>,
/**
 * How many faults there are.
 */
faults_total: number, };

export type Imports = {
/**
 * The last ones, the newest first.
 */
imports: Array<Import>, };

export type AuditAction = "facility_registered" | "signed_in" | "refresh_token_reused" | "password_changed" | "password_reset" | "member_invited" | "invitation_revoked" | "member_joined" | "role_changed" | "member_deactivated" | "member_reactivated" | "member_removed" | "house_key_rotated" | "place_created" | "place_renamed" | "place_removed" | "knowledge_imported" | "knowledge_exported" | "escalation_resolved" | "questions_answered" | "questions_dismissed" | "settings_changed" | "faq_created" | "faq_changed" | "faq_removed" | "presets_added" | "webhook_created" | "webhook_changed" | "webhook_secret_rotated" | "webhook_removed" | "webhook_disabled" | "guest_exported" | "guest_erased" | "handover_locked";

export type AuditEvent = {
/**
 * The entry.
 */
id: AuditEventId,
/**
 * When (RFC 3339, UTC).
 */
at: string,
/**
 * What.
 */
action: AuditAction,
/**
 * Who did it; nobody of the team if missing.
 */
actor: string | null,
/**
 * Whom or what it was done to, in words: a name or an address.
 */
subject: string | null, };

export type AuditPerson = {
/**
 * The person, for `?actor=`.
 */
id: UserId,
/**
 * Their name.
 */
name: string, };

export type AuditPage = {
/**
 * The entries.
 */
events: Array<AuditEvent>,
/**
 * Cursor for `?before=` to the next page, if there is one.
 */
older: string | null,
/**
 * Whom there is to narrow down to, by name.
 */
people: Array<AuditPerson>, };

export type FindGuest = {
/**
 * The receipt number that the guest was told.
 */
receipt: number | null,
/**
 * The address that the guest left, whatever its capitals.
 */
email: string | null,
/**
 * The conversation.
 */
conversation_id: ConversationId | null, };

export type GuestFound = {
/**
 * The conversation.
 */
conversation_id: ConversationId,
/**
 * The receipt numbers of what was asked of people in it.
 */
receipts: Array<number>,
/**
 * The address that the guest left.
 */
email: string | null,
/**
 * The guest's language.
 */
language: Language,
/**
 * Where in the house the guest was.
 */
places: Array<string>,
/**
 * When it began (RFC 3339, UTC).
 */
began_at: string,
/**
 * When something was said last (RFC 3339, UTC).
 */
last_at: string,
/**
 * How many messages there are, of anybody.
 */
messages: number,
/**
 * Whether something asked of people is not resolved.
 */
unresolved: boolean, };

export type GuestsFound = {
/**
 * The conversations, at most [`PRIVACY_CONVERSATIONS_MAX`].
 */
guests: Array<GuestFound>, };

export type GuestConversations = {
/**
 * The guest's conversations, 1 to [`PRIVACY_CONVERSATIONS_MAX`].
 */
conversation_ids: Array<ConversationId>, };

export type ExportedSession = {
/**
 * When it began (RFC 3339, UTC).
 */
began_at: string,
/**
 * When it ends or ended (RFC 3339, UTC).
 */
expires_at: string,
/**
 * The language chosen.
 */
language: Language,
/**
 * Where the scanned code hangs.
 */
place: string | null,
/**
 * Whether it began with the house key.
 */
in_house: boolean, };

export type ExportedContact = {
/**
 * The address.
 */
email: string,
/**
 * When the guest agreed (RFC 3339, UTC).
 */
consented_at: string, };

export type ExportedMessage = {
/**
 * The message, with secrets of the house hidden.
 */
message: Message,
/**
 * Whether the guest said that it helped.
 */
helpful: boolean | null,
/**
 * Why an answer is what it is.
 */
evidence: Evidence | null, };

export type ExportedMail = {
/**
 * What it told.
 */
kind: DeliveryKind,
/**
 * When it was to be sent (RFC 3339, UTC).
 */
created_at: string,
/**
 * When it was handed to the guest's mail server (RFC 3339, UTC).
 */
delivered_at: string | null, };

export type ExportedConversation = {
/**
 * The conversation.
 */
id: ConversationId,
/**
 * When it began (RFC 3339, UTC).
 */
began_at: string,
/**
 * Who speaks for the house.
 */
state: ConversationState,
/**
 * The devices that took part.
 */
sessions: Array<ExportedSession>,
/**
 * The address that the guest left.
 */
contact: ExportedContact | null,
/**
 * What was said, in order.
 */
messages: Array<ExportedMessage>,
/**
 * What was asked of people, with their notes; the newest first.
 */
escalations: Array<Escalation>,
/**
 * The mails to the guest.
 */
mails: Array<ExportedMail>, };

export type GuestExport = {
/**
 * `tomari-guest-export`.
 */
format: string,
/**
 * Of the format: 1.
 */
version: number,
/**
 * When it was made (RFC 3339, UTC).
 */
exported_at: string,
/**
 * The house's name.
 */
house: string,
/**
 * Everything about each conversation, the oldest first.
 */
conversations: Array<ExportedConversation>, };

export type Retrieved = {
/**
 * The intent.
 */
intent_id: IntentId,
/**
 * The house's own id for it.
 */
external_id: string,
/**
 * The question of the translation that matched.
 */
question: string,
/**
 * That translation's language.
 */
language: Language,
/**
 * What it was ranked by: the lexical score, and what nearness adds.
 */
score: number,
/**
 * Lexical score beside the facility's best, 0 to 1.
 */
lexical: number,
/**
 * Cosine similarity of the embeddings, where a model serves.
 */
similarity: number | null, };

export type Method = "fixed" | "extractive" | "generated";

export type Generation = {
/**
 * The model.
 */
model: string,
/**
 * `grounded`; `over_budget`; `cancelled`; a check that the text failed (`ungrounded_fact`, `no_citation`, ...); or a
 * fault of the provider (`timeout`, `rate_limited`, ...).
 */
verdict: string,
/**
 * What failed the check, such as `time: 14:00`.
 */
detail: string | null,
/**
 * Whether `verdict` is a fault of the provider.
 */
provider_error: boolean,
/**
 * SHA-256 of the prompt, if one was made.
 */
prompt_hash: string | null,
/**
 * Tokens that were paid for, as the provider says or, where it does not, as estimated.
 */
tokens: number,
/**
 * Milliseconds from the call to the first words, if any came.
 */
first_token_milliseconds: number | null,
/**
 * Milliseconds from the call to its end.
 */
total_milliseconds: number, };

export type Evidence = {
/**
 * How the text came about.
 */
method: Method,
/**
 * The category of the safety triage, if it spoke.
 */
safety: string | null,
/**
 * How likely the best entry answers, 0 to 1; absent if retrieval was not asked.
 */
confidence: number | null,
/**
 * From what confidence on an answer is given; absent likewise.
 */
threshold: number | null,
/**
 * The earlier question that a short follow-up was read with.
 */
read_with: string | null,
/**
 * What retrieval found, best first.
 */
retrieved: Array<Retrieved>,
/**
 * The model whose embeddings took part.
 */
embedding_model: string | null,
/**
 * The fault of the embedding provider, if it had one: the lexical arm was alone.
 */
embedding_error: string | null,
/**
 * What became of asking a model for the words, where one is configured.
 */
generation: Generation | null, };

export type SearchRequest = {
/**
 * The question, as a guest would type it.
 */
text: string,
/**
 * Its language; detected otherwise.
 */
language?: Language,
/**
 * Whether to search as a guest in the house does; otherwise as one who has the link only.
 */
in_house: boolean, };

export type SearchHit = {
/**
 * The answer that a guest would read.
 */
answer: string,
/**
 * That answer's language.
 */
answer_language: Language,
/**
 * The intent.
 */
intent_id: IntentId,
/**
 * The house's own id for it.
 */
external_id: string,
/**
 * The question of the translation that matched.
 */
question: string,
/**
 * That translation's language.
 */
language: Language,
/**
 * What it was ranked by: the lexical score, and what nearness adds.
 */
score: number,
/**
 * Lexical score beside the facility's best, 0 to 1.
 */
lexical: number,
/**
 * Cosine similarity of the embeddings, where a model serves.
 */
similarity: number | null, };

export type IndexState = {
/**
 * Published translations.
 */
translations: number,
/**
 * Those of them that are found by their words.
 */
lexical: number,
/**
 * Those of them that are found by their embeddings, too.
 */
embedded: number,
/**
 * The model that those embeddings are by.
 */
model: string | null,
/**
 * The model they are being made by, if that is another.
 */
next_model: string | null, };

export type SearchResult = {
/**
 * The language the question was read in.
 */
language: Language,
/**
 * How likely the best entry answers it, 0 to 1.
 */
confidence: number,
/**
 * From what confidence on it would be given as the answer.
 */
threshold: number,
/**
 * The category of the safety triage, if the question would not be searched for at all.
 */
safety: string | null,
/**
 * Entries, best first.
 */
hits: Array<SearchHit>,
/**
 * How far the index is.
 */
index: IndexState, };

export type FaqCategory = "basic" | "facilities" | "location" | "trouble";

export type FaqStatus = "draft" | "published";

export type FaqVisibility = "public" | "in_house";

export type FaqOrigin = "house" | "preset" | "settings";

export type FaqIndex = "none" | "words" | "embedded";

export type FaqTranslation = {
/**
 * Its language; each at most once.
 */
language: Language,
/**
 * The question, 1 to `QUESTION_MAX_CHARS` characters.
 */
question: string,
/**
 * The answer, 1 to `ANSWER_MAX_CHARS` characters.
 */
answer: string,
/**
 * Other phrasings of the question, at most `ALTERNATIVES_MAX`.
 */
alternatives: Array<string>,
/**
 * Whether a person stands by it. One that nobody does is stored and not served.
 */
reviewed: boolean, };

export type FaqDraft = {
/**
 * What it is about.
 */
category: FaqCategory,
/**
 * 1, the highest, to 5: the first ones are shown as top questions.
 */
priority: number,
/**
 * Whether it is served.
 */
status: FaqStatus,
/**
 * To whom.
 */
visibility: FaqVisibility,
/**
 * Its translations, at least one.
 */
translations: Array<FaqTranslation>, };

export type FaqText = {
/**
 * Its language.
 */
language: Language,
/**
 * The question.
 */
question: string,
/**
 * The answer. A secret in it is hidden.
 */
answer: string,
/**
 * Other phrasings.
 */
alternatives: Array<string>,
/**
 * Whether a person stands by it.
 */
reviewed: boolean,
/**
 * How it is found.
 */
index: FaqIndex, };

export type Faq = {
/**
 * The intent.
 */
id: IntentId,
/**
 * Counts changes.
 */
version: number,
/**
 * The house's own id for it, as in an import.
 */
external_id: string,
/**
 * Where it comes from. What comes from the settings can't be changed here.
 */
origin: FaqOrigin,
/**
 * What it is about.
 */
category: FaqCategory,
/**
 * 1 to 5.
 */
priority: number,
/**
 * Whether it is served.
 */
status: FaqStatus,
/**
 * To whom.
 */
visibility: FaqVisibility,
/**
 * Its translations, in the order of the languages.
 */
translations: Array<FaqText>,
/**
 * When it was made (RFC 3339, UTC).
 */
created_at: string,
/**
 * When it was last changed (RFC 3339, UTC).
 */
updated_at: string, };

export type FaqLanguage = {
/**
 * The language.
 */
language: Language,
/**
 * Whether a person stands by it.
 */
reviewed: boolean, };

export type FaqSummary = {
/**
 * The intent.
 */
id: IntentId,
/**
 * Where it comes from.
 */
origin: FaqOrigin,
/**
 * Its question, in the reader's language if it has one, else the house's, else any.
 */
question: string,
/**
 * The question's language.
 */
language: Language,
/**
 * The languages it is in.
 */
languages: Array<FaqLanguage>,
/**
 * What it is about.
 */
category: FaqCategory,
/**
 * 1 to 5.
 */
priority: number,
/**
 * Whether it is served.
 */
status: FaqStatus,
/**
 * To whom.
 */
visibility: FaqVisibility,
/**
 * The least that a translation which may be served is found by.
 */
index: FaqIndex,
/**
 * Whether it has places to be filled in ([`blanks`]).
 */
has_blanks: boolean,
/**
 * When it was last changed (RFC 3339, UTC).
 */
updated_at: string, };

export type FaqPage = {
/**
 * The intents.
 */
faqs: Array<FaqSummary>,
/**
 * Cursor for `?before=` to the next page, if there is one.
 */
older: string | null,
/**
 * How many there are under the filters, on all pages.
 */
total: number, };

export type KnowledgeState = {
/**
 * How many intents there are, those of the settings among them.
 */
intents: number,
/**
 * How many of those the house's people can change.
 */
own: number,
/**
 * The languages that the house offers.
 */
languages: Array<Language>,
/**
 * The one that answers fall back to.
 */
default_language: Language,
/**
 * Whether a model can draft translations.
 */
drafts_translations: boolean,
/**
 * How far the index is.
 */
index: IndexState, };

export type FaqTrial = {
/**
 * Which one it would replace; none if it is new.
 */
id?: IntentId,
/**
 * What would be saved.
 */
draft: FaqDraft, };

export type FactDifference = {
/**
 * number, time, phone, link or email.
 */
kind: string,
/**
 * What only the draft says, as written.
 */
here: Array<string>,
/**
 * What only the other text says.
 */
there: Array<string>, };

export type FaqDuplicate = {
/**
 * The intent.
 */
intent_id: IntentId,
/**
 * Where it comes from.
 */
origin: FaqOrigin,
/**
 * The language in which it was found.
 */
language: Language,
/**
 * Its question.
 */
question: string,
/**
 * Its answer. A secret in it is hidden.
 */
answer: string,
/**
 * How likely it answers the draft's question, 0 to 1.
 */
confidence: number,
/**
 * What the two say differently: contradictions.
 */
differences: Array<FactDifference>, };

export type FaqDiscord = {
/**
 * One language.
 */
language: Language,
/**
 * The other.
 */
other: Language,
/**
 * What they say differently, `here` in the first.
 */
differences: Array<FactDifference>, };

export type FaqCheck = {
/**
 * Published intents that answer the same question, the likeliest first.
 */
duplicates: Array<FaqDuplicate>,
/**
 * Translations of the draft that contradict each other.
 */
discords: Array<FaqDiscord>, };

export type ReplayAnswer = {
/**
 * By which intent; the draft's own id is missing while it is new.
 */
intent_id: IntentId | null,
/**
 * Its question.
 */
question: string,
/**
 * What the guest reads. A secret in it is hidden.
 */
answer: string,
/**
 * How sure the search is, 0 to 1.
 */
confidence: number, };

export type ReplayChange = {
/**
 * What the guest asked.
 */
question: string,
/**
 * In which language.
 */
language: Language,
/**
 * The answer now; none if there is none.
 */
before: ReplayAnswer | null,
/**
 * The answer with the draft; none if there is none.
 */
after: ReplayAnswer | null, };

export type FaqReplay = {
/**
 * How many of the latest different questions were asked again.
 */
asked: number,
/**
 * Those that would be answered otherwise.
 */
changes: Array<ReplayChange>, };

export type TranslateFaq = {
/**
 * What to translate.
 */
from: FaqTranslation,
/**
 * Into what.
 */
to: Language, };

export type TranslationDrafted = {
/**
 * The translation, which nobody has read yet.
 */
translation: FaqTranslation,
/**
 * What it says otherwise than its source, `here` in the translation.
 */
differences: Array<FactDifference>, };

export type Preset = {
/**
 * Its name.
 */
name: string,
/**
 * Its question, in the reader's language.
 */
question: string,
/**
 * What it is about.
 */
category: FaqCategory,
/**
 * The intent that the house made of it, if it did.
 */
intent_id: IntentId | null,
/**
 * Whether that is served.
 */
status: FaqStatus | null, };

export type Presets = {
/**
 * The presets, in the order in which to go through them.
 */
presets: Array<Preset>, };

export type AddPresets = {
/**
 * Which; those that the house has already stay as they are.
 */
names: Array<string>, };

export type TimeOfDay = string;

export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

export type Interval = {
/**
 * Its beginning.
 */
opens: TimeOfDay,
/**
 * Its end, which is outside.
 */
closes: TimeOfDay, };

export type WeeklyInterval = {
/**
 * The day on which it begins.
 */
weekday: Weekday,
/**
 * Its beginning.
 */
opens: TimeOfDay,
/**
 * Its end, which is outside.
 */
closes: TimeOfDay, };

export type DateException = {
/**
 * The date, `YYYY-MM-DD`.
 */
date: string,
/**
 * What begins on it; nothing if nobody comes.
 */
intervals: Array<Interval>, };

export type SupportHours = {
/**
 * Every week.
 */
weekly: Array<WeeklyInterval>,
/**
 * On some dates.
 */
exceptions: Array<DateException>, };

export type ScheduleMode = "normal" | "early";

export type EscalationSchedule = {
/**
 * How readily.
 */
mode: ScheduleMode,
/**
 * The confidence from which an answer is given, 0 to 1; the mode's own if missing.
 */
threshold: number | null,
/**
 * When; always if empty.
 */
weekly: Array<WeeklyInterval>,
/**
 * In which languages; in all if empty.
 */
languages: Array<Language>, };

export type HoursSettings = {
/**
 * The settings' version; another change in between is a conflict.
 */
version: number,
/**
 * The hours. Missing while the house has not set any: then somebody is taken to be there at any time.
 */
hours: SupportHours | null, };

export type ScheduleSettings = {
/**
 * The settings' version; another change in between is a conflict.
 */
version: number,
/**
 * The schedules; the first that applies counts.
 */
schedules: Array<EscalationSchedule>, };

export type CheckIn = {
/**
 * From when.
 */
from: TimeOfDay,
/**
 * Until when, if there is an end; before `from`, it is after midnight.
 */
until: TimeOfDay | null, };

export type DailySpan = {
/**
 * Its beginning.
 */
from: TimeOfDay,
/**
 * Its end.
 */
until: TimeOfDay, };

export type Wifi = {
/**
 * Its name (SSID).
 */
network: string,
/**
 * Its password; none if the network has none.
 */
password: SecretText | null, };

export type Smoking = "forbidden" | "outside" | "allowed";

export type Pets = "forbidden" | "allowed";

export type HouseFacts = {
/**
 * Check-in.
 */
check_in: CheckIn | null,
/**
 * The end of check-out.
 */
check_out_until: TimeOfDay | null,
/**
 * The wireless network.
 */
wifi: Wifi | null,
/**
 * The postal address, as a taxi driver reads it.
 */
address: string | null,
/**
 * The telephone number.
 */
phone: string | null,
/**
 * When it has to be quiet.
 */
quiet_hours: DailySpan | null,
/**
 * Where guests may smoke.
 */
smoking: Smoking | null,
/**
 * Whether guests may bring animals.
 */
pets: Pets | null, };

export type FacilitySettings = {
/**
 * Name in links. Never changes: printed codes carry it.
 */
slug: string,
/**
 * Counts changes; sent back with the next one.
 */
version: number,
/**
 * The values.
 */
values: SettingsValues, };

export type ChangeSettings = {
/**
 * The version that was read; another change in between is a conflict.
 */
version: number,
/**
 * The new values, all of them.
 */
values: SettingsValues, };

export type SettingsValues = {
/**
 * The house's name, as guests see it.
 */
name: string,
/**
 * ISO 3166-1 alpha-2; decides the emergency numbers.
 */
country: string,
/**
 * IANA time zone.
 */
time_zone: string,
/**
 * Languages offered, in the order to list them.
 */
languages: Array<Language>,
/**
 * The language answers fall back to.
 */
default_language: Language,
/**
 * Lifetime of a guest session, in days.
 */
guest_session_days: number,
/**
 * Days after its last activity that a guest's conversation is kept, 1 to [`RETENTION_MAX_DAYS`].
 */
retention_days: number,
/**
 * Origins of the house's own sites, whose pages may show the desk in a frame: `https://` and a host, with a port if it is not 443.
 */
embed_origins: Array<string>,
/**
 * The facts.
 */
facts: HouseFacts, };

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
export const PASSWORD_MIN_CHARS = 8;
export const PASSWORD_MAX_CHARS = 256;
export const EMAIL_MAX_CHARS = 254;
export const PERSON_NAME_MAX_CHARS = 80;
export const FACILITY_NAME_MAX_CHARS = 120;
export const QUESTION_MAX_CHARS = 500;
export const ANSWER_MAX_CHARS = 8000;
export const ALTERNATIVES_MAX = 50;
export const REPLY_MAX_CHARS = 4000;
export const NOTE_MAX_CHARS = 2000;
export const WAITING_COUNTED = 100;
export const WIFI_NETWORK_MAX_BYTES = 32;
export const WIFI_PASSWORD_MAX_CHARS = 63;
export const ADDRESS_MAX_CHARS = 300;
export const PHONE_MAX_CHARS = 30;
export const WEBHOOK_URL_MAX_CHARS = 2000;
export const WEBHOOKS_MAX = 10;
export const RETENTION_MAX_DAYS = 3650;
export const GUEST_SESSION_MAX_DAYS = 30;
export const EMBED_ORIGINS_MAX = 20;
export const PLACE_MAX_CHARS = 60;
export const PLACES_MAX = 200;
export const IMPORT_MAX_BYTES = 10485760;
export const SLUG_MIN_CHARS = 3;
export const SLUG_MAX_CHARS = 40;
export const HANDOVER_CODE_SYMBOLS = 8;

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

/** Everything that a webhook can be told of. */
export const WEBHOOK_EVENTS: readonly WebhookEvent[] = ["escalation.opened", "queue.released", "escalation.overdue"];

/** Every endpoint of the API and who may call it. */
export const ENDPOINTS: readonly { method: string; path: string; access: string; body: boolean; media: readonly string[] }[] = [
  { method: "POST", path: "/api/v1/auth/register", access: "anyone", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/auth/verify-email", access: "anyone", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/auth/login", access: "anyone", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/auth/refresh", access: "anyone", body: false, media: [] },
  { method: "POST", path: "/api/v1/auth/logout", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/auth/me", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/auth/sessions", access: "staff", body: false, media: [] },
  { method: "DELETE", path: "/api/v1/auth/sessions", access: "staff", body: false, media: [] },
  { method: "DELETE", path: "/api/v1/auth/sessions/{id}", access: "staff", body: false, media: [] },
  { method: "PUT", path: "/api/v1/auth/password", access: "staff", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/auth/password-reset", access: "anyone", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/auth/password-reset/confirm", access: "anyone", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/auth/invitation", access: "anyone", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/auth/invitation/accept", access: "anyone", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/session", access: "anyone", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/session/verify", access: "guest", body: false, media: [] },
  { method: "POST", path: "/api/v1/session/code", access: "guest", body: false, media: [] },
  { method: "POST", path: "/api/v1/session/link", access: "guest", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/facility/{slug}", access: "anyone", body: false, media: [] },
  { method: "GET", path: "/api/v1/facility/{slug}/embedding", access: "anyone", body: false, media: [] },
  { method: "POST", path: "/api/v1/chat", access: "guest", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/chat/history", access: "guest", body: false, media: [] },
  { method: "GET", path: "/api/v1/chat/answers/{id}/sources", access: "guest", body: false, media: [] },
  { method: "GET", path: "/api/v1/chat/events", access: "guest", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/team", access: "owner", body: false, media: [] },
  { method: "PUT", path: "/api/v1/admin/team/{id}", access: "owner", body: true, media: ["application/json"] },
  { method: "DELETE", path: "/api/v1/admin/team/{id}", access: "owner", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/invitations", access: "owner", body: true, media: ["application/json"] },
  { method: "DELETE", path: "/api/v1/admin/invitations/{id}", access: "owner", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/house-key", access: "owner", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/house-key", access: "owner", body: false, media: [] },
  { method: "POST", path: "/api/v1/chat/escalate", access: "guest", body: false, media: [] },
  { method: "POST", path: "/api/v1/chat/feedback", access: "guest", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/chat/contact", access: "guest", body: true, media: ["application/json"] },
  { method: "DELETE", path: "/api/v1/chat/contact", access: "guest", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/conversations", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/conversations/{id}", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/conversations/{id}/take", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/conversations/{id}/reply", access: "staff", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/admin/conversations/{id}/return", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/conversations/{id}/resolve", access: "staff", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/admin/conversations/{id}/translate", access: "staff", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/admin/escalations", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/escalations/{id}/acknowledge", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/overnight-queue", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/overnight-queue/process", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/notifications", access: "staff", body: false, media: [] },
  { method: "PUT", path: "/api/v1/admin/notifications", access: "staff", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/admin/deliveries", access: "owner", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/webhooks", access: "owner", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/webhooks", access: "owner", body: true, media: ["application/json"] },
  { method: "PUT", path: "/api/v1/admin/webhooks/{id}", access: "owner", body: true, media: ["application/json"] },
  { method: "DELETE", path: "/api/v1/admin/webhooks/{id}", access: "owner", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/webhooks/{id}/secret", access: "owner", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/webhooks/{id}/test", access: "owner", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/facility", access: "staff", body: false, media: [] },
  { method: "PUT", path: "/api/v1/admin/facility", access: "owner", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/admin/hours", access: "staff", body: false, media: [] },
  { method: "PUT", path: "/api/v1/admin/hours", access: "owner", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/admin/schedules", access: "staff", body: false, media: [] },
  { method: "PUT", path: "/api/v1/admin/schedules", access: "owner", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/admin/audit", access: "owner", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/privacy/find", access: "owner", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/admin/privacy/export", access: "owner", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/admin/privacy/erase", access: "owner", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/admin/messages/{id}/evidence", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/search", access: "staff", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/admin/questions/unanswered", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/questions/unanswered/{id}/faq", access: "staff", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/admin/questions/unanswered/{id}/dismiss", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/dashboard", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/knowledge", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/faqs", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/faqs", access: "staff", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/admin/faqs/check", access: "staff", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/admin/faqs/replay", access: "staff", body: true, media: ["application/json"] },
  { method: "POST", path: "/api/v1/admin/faqs/translate", access: "staff", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/admin/faqs/{id}", access: "staff", body: false, media: [] },
  { method: "PUT", path: "/api/v1/admin/faqs/{id}", access: "staff", body: true, media: ["application/json"] },
  { method: "DELETE", path: "/api/v1/admin/faqs/{id}", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/presets", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/presets", access: "staff", body: true, media: ["application/json"] },
  { method: "GET", path: "/api/v1/admin/qr-codes", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/qr-codes", access: "owner", body: true, media: ["application/json"] },
  { method: "PUT", path: "/api/v1/admin/qr-codes/{id}", access: "owner", body: true, media: ["application/json"] },
  { method: "DELETE", path: "/api/v1/admin/qr-codes/{id}", access: "owner", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/imports", access: "staff", body: false, media: [] },
  { method: "POST", path: "/api/v1/admin/imports", access: "staff", body: true, media: ["text/csv", "application/jsonl", "application/x-jsonl", "application/x-ndjson", "application/ndjson"] },
  { method: "GET", path: "/api/v1/admin/imports/{id}", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/exports/faqs", access: "staff", body: false, media: [] },
  { method: "GET", path: "/api/v1/admin/events", access: "staff", body: false, media: [] },
];
