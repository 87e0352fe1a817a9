//! Knowledge as the house edits it: intents ("FAQs" in the API and the pages) with their translations.

mod checks;

use serde::{Deserialize, Serialize};

use crate::ids::IntentId;
use crate::language::Language;
use crate::playground::IndexState;

pub use checks::blanks;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$of])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// As stored and on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }
    };
}

words!(
    /// What an intent is about.
    FaqCategory {
        /// Arriving, staying, leaving, paying.
        Basic = "basic",
        /// What is in the house.
        Facilities = "facilities",
        /// What is around it.
        Location = "location",
        /// What goes wrong.
        Trouble = "trouble",
    }
);
words!(
    /// Whether an intent is served.
    FaqStatus {
        /// Nobody but the house's people sees it.
        Draft = "draft",
        /// Guests are answered from it.
        Published = "published",
    }
);
words!(
    /// Who is answered from an intent.
    FaqVisibility {
        /// Every guest.
        Public = "public",
        /// Guests who scanned a printed code.
        InHouse = "in_house",
    }
);
words!(
    /// Where an intent comes from.
    FaqOrigin {
        /// The house's people, or a file of theirs.
        House = "house",
        /// A preset that the house took.
        Preset = "preset",
        /// The settings, which is where it is changed.
        Settings = "settings",
    }
);
words!(
    /// How a translation is found.
    FaqIndex {
        /// Not at all: a draft, or no person has read it yet.
        None = "none",
        /// By its words.
        Words = "words",
        /// By its meaning too.
        Embedded = "embedded",
    }
);

/// One translation of an intent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FaqTranslation {
    /// Its language; each at most once.
    pub language: Language,
    /// The question, 1 to `QUESTION_MAX_CHARS` characters.
    pub question: String,
    /// The answer, 1 to `ANSWER_MAX_CHARS` characters.
    pub answer: String,
    /// Other phrasings of the question, at most `ALTERNATIVES_MAX`.
    #[serde(default)]
    pub alternatives: Vec<String>,
    /// Whether a person stands by it. One that nobody does is stored and not served.
    pub reviewed: bool,
}

/// `POST /admin/faqs`, `PUT /admin/faqs/{id}`: the whole of an intent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FaqDraft {
    /// What it is about.
    pub category: FaqCategory,
    /// 1, the highest, to 5: the first ones are shown as top questions.
    pub priority: i16,
    /// Whether it is served.
    pub status: FaqStatus,
    /// To whom.
    pub visibility: FaqVisibility,
    /// Its translations, at least one.
    pub translations: Vec<FaqTranslation>,
}

/// A translation with how it is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FaqText {
    /// Its language.
    pub language: Language,
    /// The question.
    pub question: String,
    /// The answer. A secret in it is hidden.
    pub answer: String,
    /// Other phrasings.
    pub alternatives: Vec<String>,
    /// Whether a person stands by it.
    pub reviewed: bool,
    /// How it is found.
    pub index: FaqIndex,
}

/// An intent. Its entity tag is its version in quotation marks, in the `ETag` header as well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Faq {
    /// The intent.
    pub id: IntentId,
    /// Counts changes.
    pub version: i32,
    /// The house's own id for it, as in an import.
    pub external_id: String,
    /// Where it comes from. What comes from the settings can't be changed here.
    pub origin: FaqOrigin,
    /// What it is about.
    pub category: FaqCategory,
    /// 1 to 5.
    pub priority: i16,
    /// Whether it is served.
    pub status: FaqStatus,
    /// To whom.
    pub visibility: FaqVisibility,
    /// Its translations, in the order of the languages.
    pub translations: Vec<FaqText>,
    /// When it was made (RFC 3339, UTC).
    pub created_at: String,
    /// When it was last changed (RFC 3339, UTC).
    pub updated_at: String,
}

/// A language that an intent is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FaqLanguage {
    /// The language.
    pub language: Language,
    /// Whether a person stands by it.
    pub reviewed: bool,
}

/// An intent in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FaqSummary {
    /// The intent.
    pub id: IntentId,
    /// Where it comes from.
    pub origin: FaqOrigin,
    /// Its question, in the reader's language if it has one, else the house's, else any.
    pub question: String,
    /// The question's language.
    pub language: Language,
    /// The languages it is in.
    pub languages: Vec<FaqLanguage>,
    /// What it is about.
    pub category: FaqCategory,
    /// 1 to 5.
    pub priority: i16,
    /// Whether it is served.
    pub status: FaqStatus,
    /// To whom.
    pub visibility: FaqVisibility,
    /// The least that a translation which may be served is found by.
    pub index: FaqIndex,
    /// Whether it has places to be filled in ([`blanks`]).
    pub has_blanks: bool,
    /// When it was last changed (RFC 3339, UTC).
    pub updated_at: String,
}

/// Answer to `GET /admin/faqs`, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FaqPage {
    /// The intents.
    pub faqs: Vec<FaqSummary>,
    /// Cursor for `?before=` to the next page, if there is one.
    pub older: Option<String>,
    /// How many there are under the filters, on all pages.
    pub total: u32,
}

/// Answer to `GET /admin/knowledge`: what editing it takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct KnowledgeState {
    /// How many intents there are, those of the settings among them.
    pub intents: u32,
    /// How many of those the house's people can change.
    pub own: u32,
    /// The languages that the house offers.
    pub languages: Vec<Language>,
    /// The one that answers fall back to.
    pub default_language: Language,
    /// Whether a model can draft translations.
    pub drafts_translations: bool,
    /// How far the index is.
    pub index: IndexState,
}

/// `POST /admin/faqs/check` and `POST /admin/faqs/replay`: an intent as it would be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FaqTrial {
    /// Which one it would replace; none if it is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub id: Option<IntentId>,
    /// What would be saved.
    pub draft: FaqDraft,
}

/// A number, time, link or the like that two texts say differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FactDifference {
    /// number, time, phone, link or email.
    pub kind: String,
    /// What only the draft says, as written.
    pub here: Vec<String>,
    /// What only the other text says.
    pub there: Vec<String>,
}

/// A published intent that answers the same question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FaqDuplicate {
    /// The intent.
    pub intent_id: IntentId,
    /// Where it comes from.
    pub origin: FaqOrigin,
    /// The language in which it was found.
    pub language: Language,
    /// Its question.
    pub question: String,
    /// Its answer. A secret in it is hidden.
    pub answer: String,
    /// How likely it answers the draft's question, 0 to 1.
    pub confidence: f32,
    /// What the two say differently: contradictions.
    pub differences: Vec<FactDifference>,
}

/// Two translations of the draft that say different things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FaqDiscord {
    /// One language.
    pub language: Language,
    /// The other.
    pub other: Language,
    /// What they say differently, `here` in the first.
    pub differences: Vec<FactDifference>,
}

/// Answer to `POST /admin/faqs/check`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FaqCheck {
    /// Published intents that answer the same question, the likeliest first.
    pub duplicates: Vec<FaqDuplicate>,
    /// Translations of the draft that contradict each other.
    pub discords: Vec<FaqDiscord>,
}

/// How a past question is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ReplayAnswer {
    /// By which intent; the draft's own id is missing while it is new.
    pub intent_id: Option<IntentId>,
    /// Its question.
    pub question: String,
    /// What the guest reads. A secret in it is hidden.
    pub answer: String,
    /// How sure the search is, 0 to 1.
    pub confidence: f32,
}

/// A past question that would be answered otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ReplayChange {
    /// What the guest asked.
    pub question: String,
    /// In which language.
    pub language: Language,
    /// The answer now; none if there is none.
    pub before: Option<ReplayAnswer>,
    /// The answer with the draft; none if there is none.
    pub after: Option<ReplayAnswer>,
}

/// Answer to `POST /admin/faqs/replay`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FaqReplay {
    /// How many of the latest different questions were asked again.
    pub asked: u32,
    /// Those that would be answered otherwise.
    pub changes: Vec<ReplayChange>,
}

/// `POST /admin/faqs/translate`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TranslateFaq {
    /// What to translate.
    pub from: FaqTranslation,
    /// Into what.
    pub to: Language,
}

/// Answer to `POST /admin/faqs/translate`. Nothing is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct TranslationDrafted {
    /// The translation, which nobody has read yet.
    pub translation: FaqTranslation,
    /// What it says otherwise than its source, `here` in the translation.
    pub differences: Vec<FactDifference>,
}

/// An entry that is offered to every house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Preset {
    /// Its name.
    pub name: String,
    /// Its question, in the reader's language.
    pub question: String,
    /// What it is about.
    pub category: FaqCategory,
    /// The intent that the house made of it, if it did.
    pub intent_id: Option<IntentId>,
    /// Whether that is served.
    pub status: Option<FaqStatus>,
}

/// Answer to `GET /admin/presets` and `POST /admin/presets`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Presets {
    /// The presets, in the order in which to go through them.
    pub presets: Vec<Preset>,
}

/// `POST /admin/presets`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddPresets {
    /// Which; those that the house has already stay as they are.
    pub names: Vec<String>,
}

/// The entity tag of a version.
#[must_use]
pub fn entity_tag(version: i32) -> String {
    format!("\"{version}\"")
}
