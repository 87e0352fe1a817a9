//! TypeScript for the web: every type of the API, and the limits, languages and endpoints as constants.

use std::fmt::Write as _;

use ts_rs::{Config, TS};

use crate::endpoint::{Access, Endpoint};
use crate::language::Language;
use crate::webhooks::WebhookEvent;
use crate::{
    audit, auth, chat, dashboard, deliveries, embedding, emergency, escalation, evidence, facility, handover,
    hours, ids, imports, inbox, knowledge, limits, places, playground, privacy, problem, session, settings,
    team, time_of_day, unanswered, webhooks,
};

/// The whole module, ready to be written to a file.
#[must_use]
pub fn module() -> String {
    let mut out =
        String::from("// Generated from the crate `tomari-shared` by `cargo xtask types`. Do not edit.\n\n");
    types(&mut out);
    limits(&mut out);
    languages(&mut out);
    webhook_events(&mut out);
    endpoints(&mut out);
    out
}

#[expect(clippy::too_many_lines, reason = "a list: one line a type")]
fn types(out: &mut String) {
    let config = Config::default().with_large_int("number");
    macro_rules! declare {
        ($($type:ty),* $(,)?) => { $( let _ = writeln!(out, "export {}\n", <$type>::decl(&config)); )* };
    }
    declare!(
        ids::FacilityId,
        ids::GuestSessionId,
        ids::ConversationId,
        ids::EscalationId,
        ids::DeliveryId,
        ids::WebhookId,
        ids::PlaceId,
        ids::ImportId,
        ids::MessageId,
        ids::ClientMessageId,
        ids::IntentId,
        ids::QuestionGroupId,
        ids::UserId,
        ids::StaffSessionId,
        ids::InvitationId,
        ids::AuditEventId,
        ids::RequestId,
        Language,
        emergency::EmergencyService,
        emergency::EmergencyNumber,
        facility::TopQuestion,
        facility::DeskStatus,
        facility::FacilityFace,
        embedding::Embedding,
        session::StartSession,
        session::GuestSession,
        session::SessionStarted,
        chat::ChatRequest,
        chat::Author,
        chat::Outcome,
        chat::Source,
        chat::OpenedSource,
        chat::AnswerSources,
        chat::Translation,
        chat::MessageTranslated,
        chat::Rating,
        chat::Message,
        escalation::Reason,
        escalation::EscalationState,
        escalation::ConversationState,
        escalation::GuestEscalation,
        escalation::Step,
        escalation::Escalation,
        escalation::Escalations,
        escalation::OvernightQueue,
        escalation::OvernightProcessed,
        escalation::EscalationAsked,
        chat::ConversationStatus,
        chat::ChatReply,
        chat::Delta,
        chat::ChatEventName,
        chat::History,
        chat::LiveEventName,
        inbox::ConversationSummary,
        inbox::Show,
        inbox::Translate,
        inbox::Translating,
        inbox::ConversationPage,
        inbox::ConversationDetail,
        inbox::Reply,
        inbox::Resolve,
        inbox::Feedback,
        inbox::Contact,
        inbox::Notifications,
        unanswered::UnansweredQuestion,
        unanswered::QuestionGroup,
        unanswered::UnansweredQuestions,
        unanswered::QuestionAnswered,
        dashboard::Dashboard,
        dashboard::DayFigures,
        dashboard::AnswerTime,
        dashboard::ConfidenceStep,
        dashboard::TopEntry,
        dashboard::LanguageCount,
        dashboard::ReasonCount,
        dashboard::RiskCoverage,
        dashboard::RiskPoint,
        webhooks::WebhookEvent,
        webhooks::Webhook,
        webhooks::Webhooks,
        webhooks::CreateWebhook,
        webhooks::ChangeWebhook,
        webhooks::WebhookWithSecret,
        webhooks::WebhookTest,
        webhooks::WebhookData,
        webhooks::WebhookPayload,
        deliveries::DeliveryKind,
        deliveries::DeliveryRecipient,
        deliveries::DeliveryState,
        deliveries::DeliveryFailure,
        deliveries::DeliveryAttempt,
        deliveries::Delivery,
        deliveries::Deliveries,
        handover::HandoverCodeIssued,
        handover::LinkSession,
        auth::Role,
        auth::StaffLanguage,
        auth::SecretText,
        auth::Register,
        auth::MailPromised,
        auth::MailedToken,
        auth::Verified,
        auth::LogIn,
        auth::RequestPasswordReset,
        auth::ResetPassword,
        auth::ChangePassword,
        auth::InvitationOffer,
        auth::AcceptInvitation,
        auth::StaffFacility,
        auth::StaffUser,
        auth::SignedIn,
        auth::StaffSession,
        auth::StaffSessions,
        team::TeamMember,
        team::Invitation,
        team::Team,
        team::Invite,
        team::ChangeMember,
        team::HouseKey,
        places::QrCode,
        places::QrCodes,
        places::NamePlace,
        imports::KnowledgeFormat,
        imports::ImportState,
        imports::ImportColumn,
        imports::ImportFaultKind,
        imports::ImportFault,
        imports::Import,
        imports::Imports,
        audit::AuditAction,
        audit::AuditEvent,
        audit::AuditPerson,
        audit::AuditPage,
        privacy::FindGuest,
        privacy::GuestFound,
        privacy::GuestsFound,
        privacy::GuestConversations,
        privacy::ExportedSession,
        privacy::ExportedContact,
        privacy::ExportedMessage,
        privacy::ExportedMail,
        privacy::ExportedConversation,
        privacy::GuestExport,
        evidence::Retrieved,
        evidence::Method,
        evidence::Generation,
        evidence::Evidence,
        playground::SearchRequest,
        playground::SearchHit,
        playground::IndexState,
        playground::SearchResult,
        knowledge::FaqCategory,
        knowledge::FaqStatus,
        knowledge::FaqVisibility,
        knowledge::FaqOrigin,
        knowledge::FaqIndex,
        knowledge::FaqTranslation,
        knowledge::FaqDraft,
        knowledge::FaqText,
        knowledge::Faq,
        knowledge::FaqLanguage,
        knowledge::FaqSummary,
        knowledge::FaqPage,
        knowledge::KnowledgeState,
        knowledge::FaqTrial,
        knowledge::FactDifference,
        knowledge::FaqDuplicate,
        knowledge::FaqDiscord,
        knowledge::FaqCheck,
        knowledge::ReplayAnswer,
        knowledge::ReplayChange,
        knowledge::FaqReplay,
        knowledge::TranslateFaq,
        knowledge::TranslationDrafted,
        knowledge::Preset,
        knowledge::Presets,
        knowledge::AddPresets,
        time_of_day::TimeOfDay,
        hours::Weekday,
        hours::Interval,
        hours::WeeklyInterval,
        hours::DateException,
        hours::SupportHours,
        hours::ScheduleMode,
        hours::EscalationSchedule,
        hours::HoursSettings,
        hours::ScheduleSettings,
        settings::CheckIn,
        settings::DailySpan,
        settings::Wifi,
        settings::Smoking,
        settings::Pets,
        settings::HouseFacts,
        settings::FacilitySettings,
        settings::ChangeSettings,
        settings::SettingsValues,
        problem::FieldError,
        problem::ProblemDetails,
    );
}

fn limits(out: &mut String) {
    for (name, limit) in [
        ("MESSAGE_MAX_CHARS", limits::MESSAGE_MAX_CHARS),
        ("PASSWORD_MIN_CHARS", limits::PASSWORD_MIN_CHARS),
        ("PASSWORD_MAX_CHARS", limits::PASSWORD_MAX_CHARS),
        ("EMAIL_MAX_CHARS", limits::EMAIL_MAX_CHARS),
        ("PERSON_NAME_MAX_CHARS", limits::PERSON_NAME_MAX_CHARS),
        ("FACILITY_NAME_MAX_CHARS", limits::FACILITY_NAME_MAX_CHARS),
        ("QUESTION_MAX_CHARS", limits::QUESTION_MAX_CHARS),
        ("ANSWER_MAX_CHARS", limits::ANSWER_MAX_CHARS),
        ("ALTERNATIVES_MAX", limits::ALTERNATIVES_MAX),
        ("REPLY_MAX_CHARS", limits::REPLY_MAX_CHARS),
        ("NOTE_MAX_CHARS", limits::NOTE_MAX_CHARS),
        ("WAITING_COUNTED", limits::WAITING_COUNTED as usize),
        ("WIFI_NETWORK_MAX_BYTES", limits::WIFI_NETWORK_MAX_BYTES),
        ("WIFI_PASSWORD_MAX_CHARS", limits::WIFI_PASSWORD_MAX_CHARS),
        ("ADDRESS_MAX_CHARS", limits::ADDRESS_MAX_CHARS),
        ("PHONE_MAX_CHARS", limits::PHONE_MAX_CHARS),
        ("WEBHOOK_URL_MAX_CHARS", limits::WEBHOOK_URL_MAX_CHARS),
        ("WEBHOOKS_MAX", limits::WEBHOOKS_MAX),
        ("RETENTION_MAX_DAYS", limits::RETENTION_MAX_DAYS.into()),
        ("GUEST_SESSION_MAX_DAYS", limits::GUEST_SESSION_MAX_DAYS.into()),
        ("EMBED_ORIGINS_MAX", limits::EMBED_ORIGINS_MAX),
        ("PLACE_MAX_CHARS", limits::PLACE_MAX_CHARS),
        ("PLACES_MAX", limits::PLACES_MAX),
        ("IMPORT_MAX_BYTES", limits::IMPORT_MAX_BYTES),
        ("SLUG_MIN_CHARS", limits::SLUG_MIN_BYTES),
        ("SLUG_MAX_CHARS", limits::SLUG_MAX_BYTES),
        ("HANDOVER_CODE_SYMBOLS", limits::HANDOVER_CODE_SYMBOLS),
    ] {
        let _ = writeln!(out, "export const {name} = {limit};");
    }
}

fn languages(out: &mut String) {
    out.push_str("\n/** Every language, with its own name for itself. */\nexport const LANGUAGES: readonly { tag: Language; endonym: string }[] = [\n");
    for language in Language::ALL {
        let _ = writeln!(
            out,
            "  {{ tag: \"{}\", endonym: \"{}\" }},",
            language.tag(),
            language.endonym()
        );
    }
    out.push_str("];\n");
}

fn webhook_events(out: &mut String) {
    let names: Vec<String> = WebhookEvent::ALL
        .iter()
        .map(|event| format!("\"{}\"", event.name()))
        .collect();
    let _ = writeln!(
        out,
        "\n/** Everything that a webhook can be told of. */\nexport const WEBHOOK_EVENTS: readonly WebhookEvent[] = [{}];",
        names.join(", ")
    );
}

fn endpoints(out: &mut String) {
    out.push_str("\n/** Every endpoint of the API and who may call it. */\n");
    out.push_str("export const ENDPOINTS: readonly { method: string; path: string; access: string; body: boolean; media: readonly string[] }[] = [\n");
    for spec in Endpoint::ALL.iter().map(|endpoint| endpoint.spec()) {
        let access = match spec.access {
            Access::Anyone => "anyone",
            Access::Guest => "guest",
            Access::Staff => "staff",
            Access::Owner => "owner",
        };
        let _ = writeln!(
            out,
            "  {{ method: \"{}\", path: \"{}\", access: \"{access}\", body: {}, media: {:?} }},",
            spec.method,
            spec.path,
            spec.body_max > 0,
            if spec.body_max > 0 { spec.media_types } else { &[] },
        );
    }
    out.push_str("];\n");
}
