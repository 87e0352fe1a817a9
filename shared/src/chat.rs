//! Asking and answering.

use serde::{Deserialize, Serialize};

use crate::escalation::{ConversationState, GuestEscalation};
use crate::ids::{ClientMessageId, IntentId, MessageId};
use crate::language::Language;
use crate::limits::MESSAGE_MAX_CHARS;
use crate::problem::FieldError;

/// `POST /chat`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChatRequest {
    /// Made by the browser; sending it again returns the first result.
    pub message_id: ClientMessageId,
    /// The guest's words, 1 to [`MESSAGE_MAX_CHARS`] characters.
    pub text: String,
    /// The language of the text, when the guest chose one; detected otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub language: Option<Language>,
}

impl ChatRequest {
    /// Faults in the values, by place.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldError> {
        let mut faults = Vec::new();
        if self.text.trim().is_empty() {
            faults.push(FieldError::new("/text", "must not be empty"));
        }
        if self.text.chars().count() > MESSAGE_MAX_CHARS {
            faults.push(FieldError::new(
                "/text",
                format!("must be at most {MESSAGE_MAX_CHARS} characters"),
            ));
        }
        if self.text.chars().any(|c| c == '\0') {
            faults.push(FieldError::new("/text", "must not contain the character U+0000"));
        }
        if self.message_id.0.is_nil() {
            faults.push(FieldError::new("/message_id", "must not be the nil UUID"));
        }
        faults
    }
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// The guest.
    Guest,
    /// The assistant, from the house's knowledge.
    Assistant,
    /// A person of the house.
    Staff,
    /// Nobody: what happens to the guest's request for a person.
    Notice,
}

/// How an assistant's message came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Answered from the sources named.
    Answered,
    /// The house's knowledge holds no answer that is likely enough.
    NotFound,
    /// The message tells of an emergency: a fixed text with the country's numbers, whatever the knowledge holds.
    Emergency,
}

/// A knowledge entry an answer rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Source {
    /// The intent.
    pub intent_id: IntentId,
    /// Its question, as it read when the answer was given.
    pub question: String,
    /// Language of the question.
    pub language: Language,
}

/// What an entry that an answer rests on says, in the house's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct OpenedSource {
    /// The intent.
    pub intent_id: IntentId,
    /// Its answer as it reads now, in the source's language; missing if the entry has gone or is not for this guest any more.
    pub text: Option<String>,
}

/// Answer to `GET /chat/answers/{id}/sources`, best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct AnswerSources {
    /// The sources.
    pub sources: Vec<OpenedSource>,
}

/// A stored message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Message {
    /// The message.
    pub id: MessageId,
    /// Who wrote it.
    pub author: Author,
    /// The browser's id, on a guest's message.
    pub client_message_id: Option<ClientMessageId>,
    /// The name of the person who wrote it, on a message of staff.
    pub author_name: Option<String>,
    /// The message this one answers.
    pub answers: Option<MessageId>,
    /// Plain text.
    pub text: String,
    /// Language of the text.
    pub language: Language,
    /// How it came about, on an assistant's message.
    pub outcome: Option<Outcome>,
    /// How sure the assistant is that it answers the question, 0 to 1; absent in an emergency.
    pub confidence: Option<f32>,
    /// What the answer rests on, best first.
    pub sources: Vec<Source>,
    /// A machine's translations of what a guest or a person of the house wrote, if there are any. A guest is told those of people's
    /// messages only.
    pub translations: Vec<Translation>,
    /// When it was stored (RFC 3339, UTC).
    pub sent_at: String,
}

/// A machine's translation of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Translation {
    /// Into which language.
    pub language: Language,
    /// Plain text.
    pub text: String,
}

/// A translation that has come after its message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct MessageTranslated {
    /// The message.
    pub message_id: MessageId,
    /// The translation.
    pub translation: Translation,
}

/// What a guest said of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Rating {
    /// The answer.
    pub answer_id: MessageId,
    /// Whether it helped.
    pub helpful: bool,
}

/// `POST /chat` answered in one piece: the stored question and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ChatReply {
    /// The guest's message, as stored.
    pub message: Message,
    /// Its one answer. Missing while a person speaks for the house, and when the guest asked for one.
    pub answer: Option<Message>,
    /// What happens now that a person is asked for, if this message began that.
    pub notice: Option<Message>,
    /// The escalation that is open now.
    pub escalation: Option<GuestEscalation>,
}

/// Part of an answer while it streams. The `answer` event that follows is the whole and is what is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Delta {
    /// Text to append.
    pub text: String,
}

/// Names of the events of a streamed answer, in their order: `accepted` ([`Message`], the guest's), any number
/// of `delta` ([`Delta`]), `answer` ([`Message`]) if there is one, `notice` ([`Message`]) and `escalation` ([`GuestEscalation`]) if a
/// person is asked for, or `error` (a problem), `done` (an empty object).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ChatEventName {
    /// The question is stored.
    Accepted,
    /// A part of the answer.
    Delta,
    /// The answer, whole.
    Answer,
    /// What happens now that a person is asked for.
    Notice,
    /// The escalation that is open now.
    Escalation,
    /// What went wrong after the question was stored.
    Error,
    /// Nothing follows.
    Done,
}

impl ChatEventName {
    /// The name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Delta => "delta",
            Self::Answer => "answer",
            Self::Notice => "notice",
            Self::Escalation => "escalation",
            Self::Error => "error",
            Self::Done => "done",
        }
    }
}

/// Names of the events of `GET /chat/events` and `GET /admin/events`, which go on until the session ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LiveEventName {
    /// The stream is open; the session is good. An empty object.
    Open,
    /// A message was stored ([`Message`]). Its event id is what `Last-Event-ID` resumes after.
    Message,
    /// The conversation is another than before: it was joined with that of another device. An empty object; read the
    /// history again.
    History,
    /// Who speaks for the house, what is open, and what the guest has said ([`ConversationStatus`]): at the beginning and after each change.
    Status,
    /// A message that was told has a translation now ([`MessageTranslated`]). Has an event id, too.
    Translation,
    /// To staff: something in the inbox is another than before. An empty object; read it again.
    Inbox,
    /// The session has ended. An empty object; nothing follows.
    SessionEnded,
}

impl LiveEventName {
    /// The name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Message => "message",
            Self::History => "history",
            Self::Status => "status",
            Self::Translation => "translation",
            Self::Inbox => "inbox",
            Self::SessionEnded => "session_ended",
        }
    }
}

/// `GET /chat/history`: one page, oldest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct History {
    /// The messages of this page.
    pub messages: Vec<Message>,
    /// Pass as `before` for the page of older messages; absent on the oldest page.
    pub older: Option<String>,
    /// Pass as `Last-Event-ID` to `GET /chat/events` for what comes after this page; absent if it is empty.
    pub newest: Option<String>,
    /// Who speaks for the house, and what is open.
    pub status: ConversationStatus,
}

/// Who speaks for the house in a conversation, what is open, and what the guest said of it: the same on each of their devices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ConversationStatus {
    /// Who speaks.
    pub state: ConversationState,
    /// The name of the person who does.
    pub taken_by: Option<String>,
    /// The escalation that is open.
    pub escalation: Option<GuestEscalation>,
    /// The address that the guest left for answers.
    pub contact: Option<String>,
    /// What the guest said of answers: one for each answer that they rated, in the order of the answers.
    pub ratings: Vec<Rating>,
}
