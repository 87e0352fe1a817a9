//! What a guest may ask a house for: everything that is kept about them, and that it be erased.

use serde::{Deserialize, Serialize};

use crate::chat::Message;
use crate::deliveries::DeliveryKind;
use crate::escalation::{ConversationState, Escalation};
use crate::evidence::Evidence;
use crate::ids::ConversationId;
use crate::language::Language;
use crate::limits::PRIVACY_CONVERSATIONS_MAX;
use crate::problem::FieldError;

/// `POST /admin/privacy/find`: one of the three.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct FindGuest {
    /// The receipt number that the guest was told.
    pub receipt: Option<i32>,
    /// The address that the guest left, whatever its capitals.
    pub email: Option<String>,
    /// The conversation.
    pub conversation_id: Option<ConversationId>,
}

/// A conversation that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct GuestFound {
    /// The conversation.
    pub conversation_id: ConversationId,
    /// The receipt numbers of what was asked of people in it.
    pub receipts: Vec<i32>,
    /// The address that the guest left.
    pub email: Option<String>,
    /// The guest's language.
    pub language: Language,
    /// Where in the house the guest was.
    pub places: Vec<String>,
    /// When it began (RFC 3339, UTC).
    pub began_at: String,
    /// When something was said last (RFC 3339, UTC).
    pub last_at: String,
    /// How many messages there are, of anybody.
    pub messages: i64,
    /// Whether something asked of people is not resolved.
    pub unresolved: bool,
}

/// Answer to it, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct GuestsFound {
    /// The conversations, at most [`PRIVACY_CONVERSATIONS_MAX`].
    pub guests: Vec<GuestFound>,
}

/// `POST /admin/privacy/export` and `POST /admin/privacy/erase`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GuestConversations {
    /// The guest's conversations, 1 to [`PRIVACY_CONVERSATIONS_MAX`].
    pub conversation_ids: Vec<ConversationId>,
}

impl GuestConversations {
    /// Faults in the values, by place.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldError> {
        if (1..=PRIVACY_CONVERSATIONS_MAX).contains(&self.conversation_ids.len()) {
            Vec::new()
        } else {
            let detail = format!("must be 1 to {PRIVACY_CONVERSATIONS_MAX}");
            vec![FieldError::new("/conversation_ids", detail)]
        }
    }
}

/// Answer to an export: the file that a guest is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct GuestExport {
    /// `tomari-guest-export`.
    pub format: String,
    /// Of the format: 1.
    pub version: u16,
    /// When it was made (RFC 3339, UTC).
    pub exported_at: String,
    /// The house's name.
    pub house: String,
    /// Everything about each conversation, the oldest first.
    pub conversations: Vec<ExportedConversation>,
}

/// Everything about one conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ExportedConversation {
    /// The conversation.
    pub id: ConversationId,
    /// When it began (RFC 3339, UTC).
    pub began_at: String,
    /// Who speaks for the house.
    pub state: ConversationState,
    /// The devices that took part.
    pub sessions: Vec<ExportedSession>,
    /// The address that the guest left.
    pub contact: Option<ExportedContact>,
    /// What was said, in order.
    pub messages: Vec<ExportedMessage>,
    /// What was asked of people, with their notes; the newest first.
    pub escalations: Vec<Escalation>,
    /// The mails to the guest.
    pub mails: Vec<ExportedMail>,
}

/// A device's session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ExportedSession {
    /// When it began (RFC 3339, UTC).
    pub began_at: String,
    /// When it ends or ended (RFC 3339, UTC).
    pub expires_at: String,
    /// The language chosen.
    pub language: Language,
    /// Where the scanned code hangs.
    pub place: Option<String>,
    /// Whether it began with the house key.
    pub in_house: bool,
}

/// An address with the consent to use it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ExportedContact {
    /// The address.
    pub email: String,
    /// When the guest agreed (RFC 3339, UTC).
    pub consented_at: String,
}

/// A message with what is kept about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ExportedMessage {
    /// The message, with secrets of the house hidden.
    pub message: Message,
    /// Whether the guest said that it helped.
    pub helpful: Option<bool>,
    /// Why an answer is what it is.
    pub evidence: Option<Evidence>,
}

/// A mail to the guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ExportedMail {
    /// What it told.
    pub kind: DeliveryKind,
    /// When it was to be sent (RFC 3339, UTC).
    pub created_at: String,
    /// When it was handed to the guest's mail server (RFC 3339, UTC).
    pub delivered_at: Option<String>,
}
