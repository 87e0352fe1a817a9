//! From a guest's message to its answer.
//!
//! In this order: safety triage, which no model has a part in; retrieval, where a short follow-up is read with the question
//! before; confidence; then the words, a model's or the entry's own.

mod emergency;
mod extractive;
pub mod follow_up;
mod generated;
pub mod generation;
mod not_found;
mod pipeline;

use tomari_shared::chat::{Outcome, Source};
use tomari_shared::evidence::{Evidence, Retrieved};
use tomari_shared::language::Language;

use crate::db::asking::Correction;
use crate::db::search::Hit;

pub use pipeline::{Listener, Response, respond};

/// The confidence from which an entry is given as the answer. Below it the guest is told that the house's information does
/// not hold one.
pub const THRESHOLD: f32 = 0.85;

/// An answer ready to be stored.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The text.
    pub text: String,
    /// The text's language.
    pub language: Language,
    /// How it came about.
    pub outcome: Outcome,
    /// What it rests on, with the score of each.
    pub sources: Vec<(Source, f32)>,
    /// Why it is what it is.
    pub evidence: Evidence,
    /// What it took of the token budgets, if a model was asked.
    pub tokens: Option<Correction>,
}

/// What is kept and shown of a hit.
#[must_use]
pub fn retrieved(hit: &Hit) -> Retrieved {
    Retrieved {
        intent_id: hit.intent_id,
        external_id: hit.external_id.clone(),
        question: hit.matched.question.clone(),
        language: hit.matched.language,
        score: hit.score,
        lexical: hit.lexical,
        similarity: hit.similarity,
    }
}

fn source(hit: &Hit) -> (Source, f32) {
    let source = Source {
        intent_id: hit.intent_id,
        question: hit.shown.question.clone(),
        language: hit.shown.language,
    };
    (source, hit.score)
}
