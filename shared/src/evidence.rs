//! Why an answer is what it is, for the house's people.

use serde::{Deserialize, Serialize};

use crate::ids::IntentId;
use crate::language::Language;

/// An entry that retrieval found, with what it was ranked by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Retrieved {
    /// The intent.
    pub intent_id: IntentId,
    /// The house's own id for it.
    pub external_id: String,
    /// The question of the translation that matched.
    pub question: String,
    /// That translation's language.
    pub language: Language,
    /// What it was ranked by: the lexical score, and what nearness adds.
    pub score: f32,
    /// Lexical score beside the facility's best, 0 to 1.
    pub lexical: f32,
    /// Cosine similarity of the embeddings, where a model serves.
    pub similarity: Option<f32>,
}

/// How the text of an answer came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// A fixed text of the product.
    Fixed,
    /// The best entry's own text.
    Extractive,
    /// A model's words, checked against the entries.
    Generated,
}

/// What became of asking a model for the words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Generation {
    /// The model.
    pub model: String,
    /// `grounded`; `over_budget`; `cancelled`; a check that the text failed (`ungrounded_fact`, `no_citation`, ...); or a
    /// fault of the provider (`timeout`, `rate_limited`, ...).
    pub verdict: String,
    /// What failed the check, such as `time: 14:00`.
    pub detail: Option<String>,
    /// Whether `verdict` is a fault of the provider.
    pub provider_error: bool,
    /// SHA-256 of the prompt, if one was made.
    pub prompt_hash: Option<String>,
    /// Tokens that were paid for, as the provider says or, where it does not, as estimated.
    pub tokens: u32,
    /// Milliseconds from the call to the first words, if any came.
    pub first_token_milliseconds: Option<u32>,
    /// Milliseconds from the call to its end.
    pub total_milliseconds: u32,
}

/// `GET /admin/messages/{id}/evidence`: of one answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// How the text came about.
    pub method: Method,
    /// The category of the safety triage, if it spoke.
    pub safety: Option<String>,
    /// How likely the best entry answers, 0 to 1; absent if retrieval was not asked.
    pub confidence: Option<f32>,
    /// From what confidence on an answer is given; absent likewise.
    pub threshold: Option<f32>,
    /// The earlier question that a short follow-up was read with.
    pub read_with: Option<String>,
    /// What retrieval found, best first.
    pub retrieved: Vec<Retrieved>,
    /// The model whose embeddings took part.
    pub embedding_model: Option<String>,
    /// The fault of the embedding provider, if it had one: the lexical arm was alone.
    pub embedding_error: Option<String>,
    /// What became of asking a model for the words, where one is configured.
    pub generation: Option<Generation>,
}
