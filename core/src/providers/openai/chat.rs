//! What goes into a completion, and what comes out.

use serde::Serialize;

/// Who says a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Us, about how to answer.
    System,
    /// The guest, or us in the guest's place.
    User,
    /// The model.
    Assistant,
}

impl Role {
    /// Its name in the protocol.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::User => "user",
            Self::Assistant => "assistant",
        }
    }
}

/// A message of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChatMessage {
    /// Who says it.
    pub role: Role,
    /// What is said.
    pub content: String,
}

/// What to complete.
#[derive(Clone, Debug)]
pub struct CompletionRequest {
    /// The conversation so far, instructions first.
    pub messages: Vec<ChatMessage>,
    /// Largest length of the answer, in tokens of the model.
    pub max_tokens: u32,
    /// 0 for the likeliest words, up to 2.
    pub temperature: f32,
}

/// A piece of a completion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompletionEvent {
    /// More text, never empty.
    Text(String),
    /// The end. Nothing comes after it.
    Finished {
        /// Why it ended.
        reason: FinishReason,
        /// What it cost, when the provider says so.
        usage: Option<Usage>,
    },
}

/// Why a completion ended. A filtered one is no completion but
/// [`ProviderFault::Refused`](crate::providers::ProviderFault::Refused).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FinishReason {
    /// The model was done.
    Stop,
    /// It reached `max_tokens`; the text is cut off.
    Length,
    /// Something else, or the provider did not say.
    Other,
}

/// What came of a completion that nobody reads before it is whole. After a fault it holds what had come until then.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The text.
    pub text: String,
    /// What it cost, when the provider said so.
    pub usage: Option<Usage>,
}

/// What a completion cost, in tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// What was sent.
    pub prompt_tokens: u32,
    /// What came back.
    pub completion_tokens: u32,
}

impl Usage {
    /// Both.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.prompt_tokens.saturating_add(self.completion_tokens)
    }
}
