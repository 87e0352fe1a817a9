//! The retrieval playground: what a guest's question would find.

use serde::{Deserialize, Serialize};

use crate::chat::ChatRequest;
use crate::evidence::Retrieved;
use crate::ids::ClientMessageId;
use crate::language::Language;
use crate::problem::FieldError;

/// `POST /admin/search`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SearchRequest {
    /// The question, as a guest would type it.
    pub text: String,
    /// Its language; detected otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub language: Option<Language>,
    /// Whether to search as a guest in the house does; otherwise as one who has the link only.
    #[serde(default)]
    pub in_house: bool,
}

impl SearchRequest {
    /// Faults in the values, by place: those of a guest's message.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldError> {
        ChatRequest {
            message_id: ClientMessageId(uuid::Uuid::max()),
            text: self.text.clone(),
            language: self.language,
        }
        .faults()
    }
}

/// An entry found, with the text a guest would read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct SearchHit {
    /// What it was ranked by.
    #[serde(flatten)]
    pub retrieved: Retrieved,
    /// The answer that a guest would read.
    pub answer: String,
    /// That answer's language.
    pub answer_language: Language,
}

/// How far the index over the knowledge is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct IndexState {
    /// Published translations.
    pub translations: u32,
    /// Those of them that are found by their words.
    pub lexical: u32,
    /// Those of them that are found by their embeddings, too.
    pub embedded: u32,
    /// The model that those embeddings are by.
    pub model: Option<String>,
    /// The model they are being made by, if that is another.
    pub next_model: Option<String>,
}

/// What the search found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct SearchResult {
    /// The language the question was read in.
    pub language: Language,
    /// How likely the best entry answers it, 0 to 1.
    pub confidence: f32,
    /// From what confidence on it would be given as the answer.
    pub threshold: f32,
    /// The category of the safety triage, if the question would not be searched for at all.
    pub safety: Option<String>,
    /// Entries, best first.
    pub hits: Vec<SearchHit>,
    /// How far the index is.
    pub index: IndexState,
}
