//! Why a generated text is not shown.

use super::facts::FactKind;

/// Why the model's text is not shown, or no further.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// A fact that does not stand in the entries it is said to rest on.
    UngroundedFact {
        /// What kind of fact.
        kind: FactKind,
        /// The fact, as written, shortened.
        value: String,
    },
    /// A citation of an entry that was not given: its number.
    UnknownCitation(u32),
    /// Not one citation in the whole text.
    NoCitation,
    /// A link that is not in the entries, as written, shortened.
    ForeignLink(String),
    /// A part of the prompt that is not data, plain or encoded.
    PromptDisclosed,
    /// Active markup.
    Markup,
    /// Another language than the one asked for.
    WrongLanguage,
    /// More than may be shown.
    TooLong,
    /// No text at all.
    Empty,
    /// The model says that the entries do not answer the question.
    NoAnswer,
}

impl Rejection {
    /// A stable name for the record.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::UngroundedFact { .. } => "ungrounded_fact",
            Self::UnknownCitation(_) => "unknown_citation",
            Self::NoCitation => "no_citation",
            Self::ForeignLink(_) => "foreign_link",
            Self::PromptDisclosed => "prompt_disclosed",
            Self::Markup => "markup",
            Self::WrongLanguage => "wrong_language",
            Self::TooLong => "too_long",
            Self::Empty => "empty",
            Self::NoAnswer => "no_answer",
        }
    }

    /// What it was about, for the record: the kind and the value of a fact, a link, the number of a citation. The
    /// value may be a password the model made up or took from another entry; it belongs in the evidence, not in a log.
    #[must_use]
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::UngroundedFact { kind, value } => Some(format!("{}: {value}", kind.as_str())),
            Self::UnknownCitation(number) => Some(number.to_string()),
            Self::ForeignLink(link) => Some(link.clone()),
            _ => None,
        }
    }
}
