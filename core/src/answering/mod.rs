//! From what retrieval found to an answer.

mod not_found;

use tomari_shared::chat::{Outcome, Source};
use tomari_shared::language::Language;

use crate::retrieval::search::Found;

/// The confidence from which an entry is given as the answer. Below it the guest is told that the house's
/// information does not hold one. Chosen on the demonstration house's labelled questions
/// (`docs/decisions/0004`); calibration replaces it.
pub const THRESHOLD: f32 = 0.45;

/// An answer ready to be stored.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The text.
    pub text: String,
    /// The text's language.
    pub language: Language,
    /// How it came about.
    pub outcome: Outcome,
    /// 0 to 1.
    pub confidence: f32,
    /// What it rests on, with the score of each.
    pub sources: Vec<(Source, f32)>,
}

/// The best entry's own text, or word that there is none, in `language`.
#[must_use]
pub fn extractive(found: &Found, language: Language) -> Answer {
    match found.hits.first() {
        Some(best) if found.confidence >= THRESHOLD => Answer {
            text: best.shown.answer.clone(),
            language: best.shown.language,
            outcome: Outcome::Answered,
            confidence: found.confidence,
            sources: vec![(
                Source {
                    intent_id: best.intent_id,
                    question: best.shown.question.clone(),
                    language: best.shown.language,
                },
                best.score,
            )],
        },
        _ => Answer {
            text: not_found::text(language).to_owned(),
            language,
            outcome: Outcome::NotFound,
            confidence: found.confidence,
            sources: Vec::new(),
        },
    }
}
