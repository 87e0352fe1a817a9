//! Asking for a person: why, how far it is, and what was promised.

use serde::{Deserialize, Serialize};

use crate::ids::{ConversationId, EscalationId, MessageId};
use crate::language::Language;

/// Why a person is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The guest tells of an emergency.
    Safety,
    /// The guest wants a person.
    GuestRequest,
    /// The house's knowledge holds no answer that is likely enough.
    LowConfidence,
    /// Three of the guest's messages in a row without a helpful answer.
    UnresolvedTurns,
    /// The guest says that an answer did not help.
    NegativeFeedback,
    /// A model's provider failed, and without it there was no answer.
    ProviderError,
}

/// How far an escalation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EscalationState {
    /// Nobody has seen it.
    Open,
    /// Somebody has seen it.
    Acknowledged,
    /// Somebody writes with the guest.
    Taken,
    /// Done.
    Resolved,
}

/// Who speaks for the house in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ConversationState {
    /// The assistant.
    Assistant,
    /// The assistant, while a person is waited for.
    Waiting,
    /// A person.
    Staff,
}

/// An escalation as the guest sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct GuestEscalation {
    /// The number that guest and house call it by.
    pub receipt: i32,
    /// How far it is.
    pub state: EscalationState,
    /// When the desk opens, if it was closed (RFC 3339, UTC).
    pub promised_at: Option<String>,
}

/// Who did something to an escalation, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Step {
    /// When (RFC 3339, UTC).
    pub at: String,
    /// Who; nobody of the team if missing.
    pub by: Option<String>,
}

/// An escalation as the house's people see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Escalation {
    /// The escalation.
    pub id: EscalationId,
    /// The number that guest and house call it by.
    pub receipt: i32,
    /// The conversation.
    pub conversation_id: ConversationId,
    /// How far it is.
    pub state: EscalationState,
    /// Why, the first reason first.
    pub reasons: Vec<Reason>,
    /// The guest's language.
    pub language: Language,
    /// Where in the house the guest is, if known.
    pub place: Option<String>,
    /// What the guest wrote when it began, if it began with a message.
    pub text: Option<String>,
    /// The message.
    pub message_id: Option<MessageId>,
    /// When it began (RFC 3339, UTC).
    pub opened_at: String,
    /// When the desk opens, if it was closed when it began.
    pub promised_at: Option<String>,
    /// When the house was told of it, if it had to wait for the desk to open.
    pub released_at: Option<String>,
    /// When it was found that nobody had taken care of it in time.
    pub overdue_at: Option<String>,
    /// Seen.
    pub acknowledged: Option<Step>,
    /// Taken.
    pub taken: Option<Step>,
    /// Done.
    pub resolved: Option<Step>,
    /// What whoever resolved it noted.
    pub note: Option<String>,
}

/// Answer to `GET /admin/escalations`: those that are not resolved, emergencies first, then the oldest; with `?resolved=true` the resolved
/// ones, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Escalations {
    /// The escalations.
    pub escalations: Vec<Escalation>,
}

/// Answer to `GET /admin/overnight-queue`: what waits or has waited for the desk to open and is not resolved, by promised time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct OvernightQueue {
    /// The entries.
    pub entries: Vec<Escalation>,
}

/// Answer to `POST /admin/overnight-queue/process`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct OvernightProcessed {
    /// Entries that the house was told of by this, and not before.
    pub released: u32,
}

/// Answer to `POST /chat/escalate`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct EscalationAsked {
    /// The escalation that is open now.
    pub escalation: GuestEscalation,
}
