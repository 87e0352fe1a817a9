/** Calls to the staff API. Where somebody must be signed in, the session gives the access token. */
import type {
  AcceptInvitation,
  AddPresets,
  AuditPage,
  ChangeMember,
  ChangePassword,
  ChangeSettings,
  ChangeWebhook,
  ConversationDetail,
  ConversationId,
  ConversationPage,
  CreateWebhook,
  Dashboard,
  Deliveries,
  Escalation,
  EscalationId,
  Evidence,
  FacilitySettings,
  Faq,
  FaqCheck,
  FaqDraft,
  FaqPage,
  FaqReplay,
  FaqTrial,
  FindGuest,
  GuestExport,
  GuestsFound,
  HoursSettings,
  HouseKey,
  Import,
  ImportId,
  Imports,
  IntentId,
  Invitation,
  InvitationId,
  InvitationOffer,
  Invite,
  KnowledgeFormat,
  KnowledgeState,
  LogIn,
  MailedToken,
  MailPromised,
  MessageId,
  NamePlace,
  Notifications,
  OvernightProcessed,
  OvernightQueue,
  PlaceId,
  Presets,
  QrCode,
  QrCodes,
  QuestionAnswered,
  QuestionGroupId,
  Register,
  Reply,
  RequestPasswordReset,
  ResetPassword,
  ScheduleSettings,
  SearchRequest,
  SearchResult,
  Show,
  SignedIn,
  StaffSessionId,
  StaffSessions,
  StaffUser,
  Team,
  TeamMember,
  Translate,
  TranslateFaq,
  Translating,
  TranslationDrafted,
  UnansweredQuestions,
  UserId,
  Verified,
  Webhook,
  WebhookId,
  Webhooks,
  WebhookTest,
  WebhookWithSecret,
} from "../lib/generated/api";
import { json, send } from "../lib/http";
import { ConnectionLost } from "../lib/problem";
import { readStaffEvents, type StaffEventListener } from "./events";

/** Who is signed in, as far as calls need it. */
export interface Bearer {
  /** Runs a call with the access token; once more if the token was not good any longer. */
  authorised<T>(call: (token: string) => Promise<T>): Promise<T>;
}

type Headers = Readonly<Record<string, string>>;

function request(method: string, body?: unknown, token?: string, more: Headers = {}): RequestInit {
  const headers: Record<string, string> = { accept: "application/json", ...more };
  if (token !== undefined) headers["authorization"] = `Bearer ${token}`;
  if (body === undefined) return { method, headers };
  headers["content-type"] = "application/json";
  return { method, headers, body: JSON.stringify(body) };
}

async function post<T>(path: string, body: unknown): Promise<T> {
  return json(await send(path, request("POST", body)));
}

/** A call by whoever is signed in, for its value. */
function ask<T>(bearer: Bearer, method: string, path: string, body?: unknown, headers?: Headers): Promise<T> {
  return bearer.authorised(async (token) => json<T>(await send(path, request(method, body, token, headers))));
}

/** The same where nothing comes back. */
function tell(bearer: Bearer, method: string, path: string, body?: unknown, headers?: Headers): Promise<void> {
  return bearer.authorised(async (token) => void (await send(path, request(method, body, token, headers))));
}

const segment = encodeURIComponent;

/** Longest wait while a large file goes out, in milliseconds: ten megabytes at 300 kbit/s. */
const UPLOAD_MS = 300_000;

export const register = (body: Register): Promise<MailPromised> => post("/auth/register", body);

export const verifyEmail = (body: MailedToken): Promise<Verified> => post("/auth/verify-email", body);

export const logIn = (body: LogIn): Promise<SignedIn> => post("/auth/login", body);

/** The cookie does it. The request outlives the page: a new cookie that gets lost would end the session. */
export async function refresh(): Promise<SignedIn> {
  return json(await send("/auth/refresh", { ...request("POST"), keepalive: true }));
}

export const logOut = (bearer: Bearer): Promise<void> => tell(bearer, "POST", "/auth/logout");

export const me = (bearer: Bearer): Promise<StaffUser> => ask(bearer, "GET", "/auth/me");

export const sessions = (bearer: Bearer): Promise<StaffSessions> => ask(bearer, "GET", "/auth/sessions");

export const endOtherSessions = (bearer: Bearer): Promise<void> => tell(bearer, "DELETE", "/auth/sessions");

export const endSession = (bearer: Bearer, id: StaffSessionId): Promise<void> =>
  tell(bearer, "DELETE", `/auth/sessions/${segment(id)}`);

export const changePassword = (bearer: Bearer, body: ChangePassword): Promise<void> =>
  tell(bearer, "PUT", "/auth/password", body);

export const requestPasswordReset = (body: RequestPasswordReset): Promise<MailPromised> =>
  post("/auth/password-reset", body);

export async function resetPassword(body: ResetPassword): Promise<void> {
  await send("/auth/password-reset/confirm", request("POST", body));
}

export const invitationOffer = (body: MailedToken): Promise<InvitationOffer> => post("/auth/invitation", body);

export const acceptInvitation = (body: AcceptInvitation): Promise<SignedIn> => post("/auth/invitation/accept", body);

export const team = (bearer: Bearer): Promise<Team> => ask(bearer, "GET", "/admin/team");

export const changeMember = (bearer: Bearer, id: UserId, body: ChangeMember): Promise<TeamMember> =>
  ask(bearer, "PUT", `/admin/team/${segment(id)}`, body);

export const removeMember = (bearer: Bearer, id: UserId): Promise<void> =>
  tell(bearer, "DELETE", `/admin/team/${segment(id)}`);

export const invite = (bearer: Bearer, body: Invite): Promise<Invitation> =>
  ask(bearer, "POST", "/admin/invitations", body);

export const revokeInvitation = (bearer: Bearer, id: InvitationId): Promise<void> =>
  tell(bearer, "DELETE", `/admin/invitations/${segment(id)}`);

export const houseKey = (bearer: Bearer): Promise<HouseKey> => ask(bearer, "GET", "/admin/house-key");

export const rotateHouseKey = (bearer: Bearer): Promise<HouseKey> => ask(bearer, "POST", "/admin/house-key");

export const settings = (bearer: Bearer): Promise<FacilitySettings> => ask(bearer, "GET", "/admin/facility");

export const changeSettings = (bearer: Bearer, body: ChangeSettings): Promise<FacilitySettings> =>
  ask(bearer, "PUT", "/admin/facility", body);

export const hours = (bearer: Bearer): Promise<HoursSettings> => ask(bearer, "GET", "/admin/hours");

export const changeHours = (bearer: Bearer, body: HoursSettings): Promise<HoursSettings> =>
  ask(bearer, "PUT", "/admin/hours", body);

export const schedules = (bearer: Bearer): Promise<ScheduleSettings> => ask(bearer, "GET", "/admin/schedules");

export const changeSchedules = (bearer: Bearer, body: ScheduleSettings): Promise<ScheduleSettings> =>
  ask(bearer, "PUT", "/admin/schedules", body);

export const qrCodes = (bearer: Bearer): Promise<QrCodes> => ask(bearer, "GET", "/admin/qr-codes");

export const createPlace = (bearer: Bearer, body: NamePlace): Promise<QrCode> =>
  ask(bearer, "POST", "/admin/qr-codes", body);

export const renamePlace = (bearer: Bearer, id: PlaceId, body: NamePlace): Promise<QrCode> =>
  ask(bearer, "PUT", `/admin/qr-codes/${segment(id)}`, body);

export const removePlace = (bearer: Bearer, id: PlaceId): Promise<void> =>
  tell(bearer, "DELETE", `/admin/qr-codes/${segment(id)}`);

export const imports = (bearer: Bearer): Promise<Imports> => ask(bearer, "GET", "/admin/imports");

export const importOf = (bearer: Bearer, id: ImportId): Promise<Import> =>
  ask(bearer, "GET", `/admin/imports/${segment(id)}`);

/** Sends a file to be imported, which goes on in the background. */
export function createImport(bearer: Bearer, file: File, mediaType: string): Promise<Import> {
  return bearer.authorised(async (token) => {
    const headers = { accept: "application/json", authorization: `Bearer ${token}`, "content-type": mediaType };
    const path = `/admin/imports?name=${segment(file.name)}`;
    return json<Import>(await send(path, { method: "POST", headers, body: file }, UPLOAD_MS));
  });
}

/** The house's questions and answers as a file, with the name that the service gives it. */
export function exportFaqs(bearer: Bearer, format: KnowledgeFormat): Promise<{ file: Blob; name: string }> {
  return bearer.authorised(async (token) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await send(`/admin/exports/faqs?format=${format}`, { headers });
    const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
    try {
      return { file: await response.blob(), name: name ?? `faqs.${format}` };
    } catch (error) {
      throw new ConnectionLost("the file was cut off", { cause: error });
    }
  });
}

/** What a guest's question would find. */
export const search = (bearer: Bearer, body: SearchRequest): Promise<SearchResult> =>
  ask(bearer, "POST", "/admin/search", body);

/** Which mails whoever is signed in wants. */
export const notifications = (bearer: Bearer): Promise<Notifications> => ask(bearer, "GET", "/admin/notifications");

export const changeNotifications = (bearer: Bearer, body: Notifications): Promise<Notifications> =>
  ask(bearer, "PUT", "/admin/notifications", body);

/** One page of the delivery log, the newest unless a cursor is given. */
export function deliveries(bearer: Bearer, before: string | null): Promise<Deliveries> {
  return ask(bearer, "GET", before === null ? "/admin/deliveries" : `/admin/deliveries?before=${segment(before)}`);
}

/** What guests asked in vain. */
export const unanswered = (bearer: Bearer): Promise<UnansweredQuestions> =>
  ask(bearer, "GET", "/admin/questions/unanswered");

const questionsPath = (id: QuestionGroupId): string => `/admin/questions/unanswered/${segment(id)}`;

/** Makes an entry of a group, and answers who waits for it. Sent again, it is done once. */
export const answerQuestions = (bearer: Bearer, id: QuestionGroupId, body: FaqDraft): Promise<QuestionAnswered> =>
  ask(bearer, "POST", `${questionsPath(id)}/faq`, body);

export const dismissQuestions = (bearer: Bearer, id: QuestionGroupId): Promise<void> =>
  tell(bearer, "POST", `${questionsPath(id)}/dismiss`);

/** The figures of the last 7, 30 or 90 days. */
export const dashboard = (bearer: Bearer, days: number): Promise<Dashboard> =>
  ask(bearer, "GET", `/admin/dashboard?days=${days}`);

export const webhooks = (bearer: Bearer): Promise<Webhooks> => ask(bearer, "GET", "/admin/webhooks");

export const createWebhook = (bearer: Bearer, body: CreateWebhook): Promise<WebhookWithSecret> =>
  ask(bearer, "POST", "/admin/webhooks", body);

const webhookPath = (id: WebhookId): string => `/admin/webhooks/${segment(id)}`;

export const changeWebhook = (bearer: Bearer, id: WebhookId, body: ChangeWebhook): Promise<Webhook> =>
  ask(bearer, "PUT", webhookPath(id), body);

export const removeWebhook = (bearer: Bearer, id: WebhookId): Promise<void> => tell(bearer, "DELETE", webhookPath(id));

/** The former secret signs, too, for a while. */
export const rotateWebhookSecret = (bearer: Bearer, id: WebhookId): Promise<WebhookWithSecret> =>
  ask(bearer, "POST", `${webhookPath(id)}/secret`);

/** Sends a test; the delivery log tells how it went. */
export const testWebhook = (bearer: Bearer, id: WebhookId): Promise<WebhookTest> =>
  ask(bearer, "POST", `${webhookPath(id)}/test`);

/** What editing the knowledge takes. */
export const knowledge = (bearer: Bearer): Promise<KnowledgeState> => ask(bearer, "GET", "/admin/knowledge");

/** One page of the knowledge's entries under filters, the newest unless a cursor is given. */
export function faqs(bearer: Bearer, filters: URLSearchParams, before: string | null): Promise<FaqPage> {
  const query = new URLSearchParams(filters);
  if (before !== null) query.set("before", before);
  return ask(bearer, "GET", query.size === 0 ? "/admin/faqs" : `/admin/faqs?${query}`);
}

const faqPath = (id: IntentId): string => `/admin/faqs/${segment(id)}`;

/** Which version of an entry is meant: one that was changed meanwhile is not. */
const asRead = ({ version }: Faq): Record<string, string> => ({ "if-match": `"${version}"` });

export const faq = (bearer: Bearer, id: IntentId): Promise<Faq> => ask(bearer, "GET", faqPath(id));

export const createFaq = (bearer: Bearer, body: FaqDraft): Promise<Faq> => ask(bearer, "POST", "/admin/faqs", body);

export const changeFaq = (bearer: Bearer, read: Faq, body: FaqDraft): Promise<Faq> =>
  ask(bearer, "PUT", faqPath(read.id), body, asRead(read));

export const removeFaq = (bearer: Bearer, read: Faq): Promise<void> =>
  tell(bearer, "DELETE", faqPath(read.id), undefined, asRead(read));

export const checkFaq = (bearer: Bearer, body: FaqTrial): Promise<FaqCheck> =>
  ask(bearer, "POST", "/admin/faqs/check", body);

export const replayFaq = (bearer: Bearer, body: FaqTrial): Promise<FaqReplay> =>
  ask(bearer, "POST", "/admin/faqs/replay", body);

export const translateFaq = (bearer: Bearer, body: TranslateFaq): Promise<TranslationDrafted> =>
  ask(bearer, "POST", "/admin/faqs/translate", body);

export const presets = (bearer: Bearer): Promise<Presets> => ask(bearer, "GET", "/admin/presets");

export const addPresets = (bearer: Bearer, body: AddPresets): Promise<Presets> =>
  ask(bearer, "POST", "/admin/presets", body);

/** One page of a list of conversations, the first unless a cursor is given. */
export function conversations(bearer: Bearer, show: Show, before: string | null): Promise<ConversationPage> {
  const query = new URLSearchParams({ show, ...(before === null ? {} : { before }) });
  return ask(bearer, "GET", `/admin/conversations?${query}`);
}

/** Says that somebody has seen what is asked. */
export const acknowledge = (bearer: Bearer, id: EscalationId): Promise<Escalation> =>
  ask(bearer, "POST", `/admin/escalations/${segment(id)}/acknowledge`);

/** What waits, or has waited, for the desk to open. */
export const overnight = (bearer: Bearer): Promise<OvernightQueue> => ask(bearer, "GET", "/admin/overnight-queue");

/** Tells the house now of what waits for the desk to open. */
export const processOvernight = (bearer: Bearer): Promise<OvernightProcessed> =>
  ask(bearer, "POST", "/admin/overnight-queue/process");

const conversationPath = (id: ConversationId): string => `/admin/conversations/${segment(id)}`;

/** A conversation with its last messages, or with those before a cursor. */
export const conversation = (
  bearer: Bearer,
  id: ConversationId,
  before: string | null = null,
): Promise<ConversationDetail> =>
  ask(bearer, "GET", conversationPath(id) + (before === null ? "" : `?before=${encodeURIComponent(before)}`));

export const takeConversation = (bearer: Bearer, id: ConversationId): Promise<ConversationDetail> =>
  ask(bearer, "POST", `${conversationPath(id)}/take`);

export const returnConversation = (bearer: Bearer, id: ConversationId): Promise<ConversationDetail> =>
  ask(bearer, "POST", `${conversationPath(id)}/return`);

/** Has what the guest wrote translated. */
export const translateConversation = (bearer: Bearer, id: ConversationId, body: Translate): Promise<Translating> =>
  ask(bearer, "POST", `${conversationPath(id)}/translate`, body);

/** Why an answer is what it is. */
export const evidence = (bearer: Bearer, id: MessageId): Promise<Evidence> =>
  ask(bearer, "GET", `/admin/messages/${segment(id)}/evidence`);

export const replyToGuest = (bearer: Bearer, id: ConversationId, body: Reply): Promise<ConversationDetail> =>
  ask(bearer, "POST", `${conversationPath(id)}/reply`, body);

export const resolveConversation = (bearer: Bearer, id: ConversationId, note: string): Promise<ConversationDetail> =>
  ask(bearer, "POST", `${conversationPath(id)}/resolve`, { note: note.trim() === "" ? null : note.trim() });

/** What the audit log is narrowed down to; an empty text narrows nothing down. */
export interface AuditFilter {
  action: string;
  actor: string;
  from: string;
  until: string;
}

/** One page of the audit log, the newest unless a cursor is given. */
export function audit(bearer: Bearer, filter: AuditFilter, before: string | null): Promise<AuditPage> {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
  if (before !== null) query.set("before", before);
  return ask(bearer, "GET", query.size === 0 ? "/admin/audit" : `/admin/audit?${query}`);
}

export const findGuest = (bearer: Bearer, body: Partial<FindGuest>): Promise<GuestsFound> =>
  ask(bearer, "POST", "/admin/privacy/find", body);

/** Everything that is kept about conversations, which are one guest's. */
export const exportGuest = (bearer: Bearer, conversation_ids: ConversationId[]): Promise<GuestExport> =>
  ask(bearer, "POST", "/admin/privacy/export", { conversation_ids });

export const eraseGuest = (bearer: Bearer, conversation_ids: ConversationId[]): Promise<void> =>
  tell(bearer, "POST", "/admin/privacy/erase", { conversation_ids });

/** Follows what concerns the signed-in page until the stream ends or `signal` aborts. */
export async function follow(bearer: Bearer, listener: StaffEventListener, signal: AbortSignal): Promise<void> {
  const response = await bearer.authorised((token) => {
    const headers = { accept: "text/event-stream", authorization: `Bearer ${token}` };
    return send("/admin/events", { headers, signal });
  });
  await readStaffEvents(response, listener, signal);
}
