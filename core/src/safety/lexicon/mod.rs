//! The rules' data, one file a language.
//!
//! A rule is a line of elements:
//! - `word` or `several_words`: themselves; `stem*`: every word that begins so; `한글$`: with the word's end after it
//! - `one|another`: either
//! - `<name>`: one of the class of that name
//! - `.` and `..`: a short and a long gap, which may be empty
//! - `&` between two sequences: both, anywhere in the message
//! - `!` at the line's beginning: holds in spite of calm
//! - `=` at the line's beginning: must be the whole sentence

pub(super) mod chinese_characters;
pub(super) mod de;
pub(super) mod en;
pub(super) mod es;
pub(super) mod fr;
pub(super) mod id;
pub(super) mod international;
pub(super) mod it;
pub(super) mod ja;
pub(super) mod ko;
pub(super) mod pt;
pub(super) mod th;
pub(super) mod vi;
pub(super) mod zh;

use super::Category;

/// One language's rules. Each text holds a rule a line.
pub(super) struct Lexicon {
    /// Names and members of word classes, as one element each.
    pub(super) classes: &'static [(&'static str, &'static str)],
    /// What looks like a cue and is none: the words it covers are not read again.
    pub(super) harmless: &'static str,
    /// What tells that the whole message is about the past, a story or a plan.
    pub(super) calm: &'static str,
    /// What tells that it is about now, in spite of calm.
    pub(super) acute: &'static str,
    /// What tells of an emergency.
    pub(super) cues: &'static [(Category, &'static str)],
}

/// How a language is written, and so how its messages are cut and folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// Words between spaces; marks do not count.
    Latin,
    /// Syllables between spaces; marks count.
    Vietnamese,
    /// Vietnamese typed without any mark, where single syllables are too ambiguous to be a cue.
    VietnameseBare,
    /// No spaces; words by dictionary, with endings in hiragana.
    Japanese,
    /// No spaces; words by dictionary; one set of characters.
    Chinese,
    /// No spaces; words by dictionary.
    Thai,
    /// Spaces that are often left out; stems with endings.
    Korean,
}

impl Writing {
    /// Whether units are words rather than characters.
    pub(super) const fn spaced(self) -> bool {
        matches!(self, Self::Latin | Self::Vietnamese | Self::VietnameseBare)
    }

    /// The most units in a short and in a long gap.
    pub(super) const fn gaps(self) -> (usize, usize) {
        match self {
            Self::Latin => (2, 7),
            Self::Vietnamese | Self::VietnameseBare => (2, 8),
            Self::Japanese => (4, 18),
            Self::Chinese => (3, 15),
            Self::Thai => (8, 36),
            Self::Korean => (3, 16),
        }
    }
}
