//! The answer to an emergency: a fixed text.

use tomari_shared::chat::Outcome;
use tomari_shared::evidence::{Evidence, Method};
use tomari_shared::language::Language;

use super::Answer;
use crate::safety::{self, Category};

/// The approved text for a category, with the country's numbers.
pub(super) fn answer(category: Category, language: Language, country: &str) -> Answer {
    Answer {
        text: safety::text(category, language, country),
        language,
        outcome: Outcome::Emergency,
        sources: Vec::new(),
        evidence: Evidence {
            method: Method::Fixed,
            safety: Some(category.as_str().to_owned()),
            confidence: None,
            threshold: None,
            read_with: None,
            retrieved: Vec::new(),
            embedding_model: None,
            embedding_error: None,
            generation: None,
        },
        tokens: None,
    }
}
