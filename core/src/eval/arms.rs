//! Which parts of a search are measured.

use std::fmt;

use serde::Serialize;

use crate::db::search::Feedback;
use crate::retrieval::search::Ranking;

/// Parts of a search, for telling what each is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Arms {
    /// Word terms alone, without feedback.
    Words,
    /// Gram terms alone, without feedback.
    Grams,
    /// Both, without feedback.
    LexicalWithoutFeedback,
    /// Both, with feedback in houses that are large enough for it.
    Lexical,
    /// Embeddings alone.
    Dense,
    /// All of it, as guests' questions are searched for; the same as `lexical` in a house that no embedding model serves.
    #[default]
    Hybrid,
}

impl Arms {
    /// Every one, from the least to all.
    pub const ALL: [Self; 6] = [
        Self::Words,
        Self::Grams,
        Self::LexicalWithoutFeedback,
        Self::Lexical,
        Self::Dense,
        Self::Hybrid,
    ];

    /// Whether embeddings have a part in it.
    #[must_use]
    pub const fn embeddings(self) -> bool {
        matches!(self, Self::Dense | Self::Hybrid)
    }

    pub(super) fn ranking(self) -> Ranking {
        let whole = Ranking::default();
        let without_feedback = Feedback {
            translations: 0,
            ..whole.feedback
        };
        match self {
            Self::Words => Ranking {
                grams: 0.0,
                feedback: without_feedback,
                ..whole
            },
            Self::Grams => Ranking {
                words: 0.0,
                feedback: without_feedback,
                ..whole
            },
            Self::LexicalWithoutFeedback => Ranking {
                feedback: without_feedback,
                ..whole
            },
            Self::Dense => Ranking {
                lexical: 0.0,
                ..whole
            },
            Self::Lexical | Self::Hybrid => whole,
        }
    }
}

impl fmt::Display for Arms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Words => "words",
            Self::Grams => "grams",
            Self::LexicalWithoutFeedback => "words + grams",
            Self::Lexical => "+ feedback",
            Self::Dense => "embeddings",
            Self::Hybrid => "all",
        })
    }
}
