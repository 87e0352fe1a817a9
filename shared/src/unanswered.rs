//! What guests asked in vain, in groups of questions that mean the same.

use serde::{Deserialize, Serialize};

use crate::dashboard::LanguageCount;
use crate::ids::{ConversationId, IntentId, MessageId, QuestionGroupId};
use crate::language::Language;

/// A question of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct UnansweredQuestion {
    /// The guest's message.
    pub message_id: MessageId,
    /// Its conversation.
    pub conversation_id: ConversationId,
    /// What the guest wrote.
    pub text: String,
    /// In which language.
    pub language: Language,
    /// When (RFC 3339, UTC).
    pub asked_at: String,
    /// Whether there was an answer, of which the guest said that it did not help.
    pub unhelpful: bool,
    /// Whether the guest still waits for a person, and none has taken over.
    pub waiting: bool,
}

/// Questions that mean the same, as far as that can be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct QuestionGroup {
    /// The group.
    pub id: QuestionGroupId,
    /// How often it was asked, also before it was dismissed or answered.
    pub asked: u32,
    /// Guests who wait for an answer, by conversation, and with whom no person writes.
    pub waiting: u32,
    /// When it was asked last (RFC 3339, UTC).
    pub last_asked_at: String,
    /// Whether it had been dismissed or answered, and was asked again.
    pub came_back: bool,
    /// How often in which language, the most frequent first.
    pub languages: Vec<LanguageCount>,
    /// The newest of what is neither answered nor dismissed, those first that somebody waits for; at most
    /// [`crate::limits::QUESTION_EXAMPLES`].
    pub examples: Vec<UnansweredQuestion>,
}

/// Answer to `GET /admin/questions/unanswered`: the groups in which something is neither answered nor dismissed, asked last first, at most
/// [`crate::limits::QUESTION_GROUPS`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct UnansweredQuestions {
    /// The groups.
    pub groups: Vec<QuestionGroup>,
    /// How many there are.
    pub total: u32,
}

/// Answer to `POST /admin/questions/unanswered/{id}/faq`, whose body is a [`crate::knowledge::FaqDraft`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct QuestionAnswered {
    /// The entry that was made.
    pub intent_id: IntentId,
    /// Guests who were waiting and got the answer.
    pub told: u32,
    /// Of them, those for whom nothing else was open: what they had asked of people is resolved.
    pub resolved: u32,
    /// Guests who go on waiting: a person writes with them, none of the entry's languages is theirs, or it is not meant for them.
    pub left: u32,
}
