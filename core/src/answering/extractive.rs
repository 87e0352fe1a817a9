//! The best entry's own text, or word that there is none.

use tomari_shared::chat::Outcome;
use tomari_shared::evidence::{Evidence, Method};
use tomari_shared::language::Language;

use super::{Answer, not_found, source};
use crate::db::search::Hit;

/// The entry's own words.
pub(super) fn answer(best: &Hit, evidence: Evidence) -> Answer {
    Answer {
        text: best.shown.answer.clone(),
        language: best.shown.language,
        outcome: Outcome::Answered,
        sources: vec![source(best)],
        evidence: Evidence {
            method: Method::Extractive,
            ..evidence
        },
        tokens: None,
    }
}

/// Word that the house's knowledge holds no answer.
pub(super) fn none(language: Language, evidence: Evidence) -> Answer {
    Answer {
        text: not_found::text(language).to_owned(),
        language,
        outcome: Outcome::NotFound,
        sources: Vec::new(),
        evidence: Evidence {
            method: Method::Fixed,
            ..evidence
        },
        tokens: None,
    }
}
