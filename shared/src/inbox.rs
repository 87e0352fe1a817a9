//! Conversations as the house's people see them.

use serde::{Deserialize, Serialize};

use crate::auth::StaffLanguage;
use crate::chat::{Author, Message, Rating};
use crate::escalation::{ConversationState, Escalation};
use crate::ids::{ClientMessageId, ConversationId};
use crate::language::Language;
use crate::limits::{NOTE_MAX_CHARS, REPLY_MAX_CHARS};
use crate::problem::FieldError;

/// A conversation in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ConversationSummary {
    /// The conversation.
    pub id: ConversationId,
    /// Who speaks for the house.
    pub state: ConversationState,
    /// Who has taken it, while a person speaks.
    pub taken_by: Option<String>,
    /// The guest's language.
    pub language: Language,
    /// Where in the house the guest is, if known.
    pub place: Option<String>,
    /// The beginning of its last message.
    pub excerpt: Option<String>,
    /// Who wrote that.
    pub last_author: Option<Author>,
    /// When that was written (RFC 3339, UTC).
    pub last_at: String,
    /// What was asked of people in it: what is open, or what was resolved last.
    pub escalation: Option<Escalation>,
}

/// Which conversations to list. `?show=` of `GET /admin/conversations`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// Those in which a guest waits for a person and nobody has taken over: emergencies first, then who waits longest.
    Waiting,
    /// Those that the caller speaks in, the newest message first.
    Mine,
    /// Those in which something was said, the newest message first.
    #[default]
    All,
    /// Those in which nothing is open and something was resolved, the last resolved first.
    Resolved,
}

/// `POST /admin/conversations/{id}/translate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Translate {
    /// Into which of the console's languages.
    pub language: StaffLanguage,
}

/// Answer to it: how many of the guest's messages are being translated. The page is told when they are; none if they are already, or if
/// no model is configured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Translating {
    /// Messages.
    pub messages: u32,
}

/// Answer to `GET /admin/conversations`, in the order of what is shown ([`Show`]).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ConversationPage {
    /// The conversations.
    pub conversations: Vec<ConversationSummary>,
    /// Cursor for `?before=` to the next page, if there is one.
    pub older: Option<String>,
    /// In how many conversations a guest waits, whichever are shown; [`crate::limits::WAITING_COUNTED`] stands for as many and more.
    pub waiting: u32,
}

/// Answer to `GET /admin/conversations/{id}` and to what is done to one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ConversationDetail {
    /// The conversation.
    pub conversation: ConversationSummary,
    /// Its last messages, or those before a cursor, oldest first.
    pub messages: Vec<Message>,
    /// Pass as `before` for the page of older messages; absent on the oldest page.
    pub older: Option<String>,
    /// What the guest said of answers.
    pub ratings: Vec<Rating>,
    /// Its escalations, the newest first.
    pub escalations: Vec<Escalation>,
    /// The address that the guest left for answers.
    pub contact: Option<String>,
}

/// `POST /admin/conversations/{id}/reply`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Made by the browser; sending it again stores nothing twice.
    pub message_id: ClientMessageId,
    /// The text, 1 to [`REPLY_MAX_CHARS`] characters.
    pub text: String,
}

impl Reply {
    /// Faults in the values, by place.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldError> {
        let mut faults = Vec::new();
        let characters = self.text.chars().count();
        if self.text.trim().is_empty() || characters > REPLY_MAX_CHARS || self.text.contains('\0') {
            faults.push(FieldError::new(
                "/text",
                format!("must have 1 to {REPLY_MAX_CHARS} characters, none of them U+0000"),
            ));
        }
        if self.message_id.0.is_nil() {
            faults.push(FieldError::new("/message_id", "must not be the nil UUID"));
        }
        faults
    }
}

/// `POST /admin/conversations/{id}/resolve`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Resolve {
    /// A note for colleagues; guests don't see it.
    pub note: Option<String>,
}

impl Resolve {
    /// Faults in the values, by place.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldError> {
        let too_long = self
            .note
            .as_ref()
            .is_some_and(|note| note.chars().count() > NOTE_MAX_CHARS || note.contains('\0'));
        if too_long {
            vec![FieldError::new(
                "/note",
                format!("must have at most {NOTE_MAX_CHARS} characters, none of them U+0000"),
            )]
        } else {
            Vec::new()
        }
    }
}

/// `POST /chat/feedback`. Again for the same answer, it replaces the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// The answer.
    pub answer_id: crate::ids::MessageId,
    /// Whether it helped.
    pub helpful: bool,
}

/// `POST /chat/contact`: where the answer may be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The address.
    pub email: String,
    /// That the guest agrees to be written to about this conversation; nothing is stored without.
    pub consent: bool,
}

/// What a person of the house is told of by mail: their own wishes. `GET` and `PUT /admin/notifications`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Notifications {
    /// Of each escalation while the desk is open, and of every emergency.
    pub escalations: bool,
    /// Of what has come overnight, when the desk opens, and of what is overdue.
    pub digests: bool,
}
