//! Safety triage: what must reach a person at once, whatever any model says.
//!
//! Deterministic rules over whole words (or, in scripts without spaces, segmented words), one lexicon a language, and a
//! learned layer that weighs what they find together with the message's words.
//! - `units`: a message as words or as characters with word boundaries
//! - `rules`: a lexicon compiled for matching
//! - `lexicon`: the data, one file a language
//! - `learned`: the weights over it, fitted by `tomari fit-safety`
//! - `texts`: the approved texts with the country's emergency numbers

#[cfg(test)]
mod behaviour;
mod learned;
mod lexicon;
#[cfg(test)]
mod measured;
mod rules;
mod texts;
mod units;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use tomari_shared::language::Language;

use crate::retrieval::analysis::{Script, script};
pub use learned::fit;
use learned::{Learned, concepts};
use lexicon::Writing;
use rules::{Evidence, Ruleset};
pub use texts::text;

/// What kind of emergency a message tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// Illness and injury.
    Illness,
    /// Fire, smoke, gas.
    Fire,
    /// Earthquake, tsunami, flood, landslide, storm.
    Disaster,
    /// Violence, threat, intruder, theft, harassment.
    Crime,
    /// The guest's own suicide or self-harm, or another person's.
    SelfHarm,
    /// Locked out, locked in, stuck, lost, missing.
    Danger,
}

impl Category {
    /// Every category.
    pub const ALL: [Self; 6] = [
        Self::Illness,
        Self::Fire,
        Self::Disaster,
        Self::Crime,
        Self::SelfHarm,
        Self::Danger,
    ];

    /// Its name in data and logs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Illness => "illness",
            Self::Fire => "fire",
            Self::Disaster => "disaster",
            Self::Crime => "crime",
            Self::SelfHarm => "self_harm",
            Self::Danger => "danger",
        }
    }
}

/// Words up to which the language of Latin script can't be told reliably: such a message is read in every lexicon.
const TOO_SHORT_TO_TELL: usize = 8;

/// Tells emergencies from other messages. Holds the compiled lexicons, the weights and no state.
#[derive(Debug)]
pub struct Triage {
    segmenter: WordSegmenterBorrowed<'static>,
    international: Ruleset,
    japanese: Ruleset,
    chinese: Ruleset,
    thai: Ruleset,
    korean: Ruleset,
    vietnamese: Ruleset,
    vietnamese_bare: Ruleset,
    spaced: Vec<(Language, Ruleset)>,
    learned: Learned,
}

impl Default for Triage {
    fn default() -> Self {
        let spaced = [
            (Language::English, &lexicon::en::LEXICON, concepts::EN),
            (Language::French, &lexicon::fr::LEXICON, concepts::FR),
            (Language::German, &lexicon::de::LEXICON, concepts::DE),
            (Language::Spanish, &lexicon::es::LEXICON, concepts::ES),
            (Language::Italian, &lexicon::it::LEXICON, concepts::IT),
            (Language::Portuguese, &lexicon::pt::LEXICON, concepts::PT),
            (Language::Indonesian, &lexicon::id::LEXICON, concepts::ID),
        ];
        let vietnamese = |writing| Ruleset::new(&lexicon::vi::LEXICON, concepts::VI, writing);
        Self {
            segmenter: WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()),
            international: Ruleset::new(&lexicon::international::LEXICON, "", Writing::Latin),
            japanese: Ruleset::new(&lexicon::ja::LEXICON, concepts::JA, Writing::Japanese),
            chinese: Ruleset::new(&lexicon::zh::LEXICON, concepts::ZH, Writing::Chinese),
            thai: Ruleset::new(&lexicon::th::LEXICON, concepts::TH, Writing::Thai),
            korean: Ruleset::new(&lexicon::ko::LEXICON, concepts::KO, Writing::Korean),
            vietnamese: vietnamese(Writing::Vietnamese),
            vietnamese_bare: vietnamese(Writing::VietnameseBare),
            spaced: spaced
                .into_iter()
                .map(|(language, lexicon, concepts)| {
                    (language, Ruleset::new(lexicon, concepts, Writing::Latin))
                })
                .collect(),
            learned: Learned::default(),
        }
    }
}

impl Triage {
    /// The emergency `text` tells of, if it tells of one.
    ///
    /// `languages` are those the message may be in: the one detected, and the session's. They choose between the
    /// languages of the Latin script, where the message is long enough to tell them, and between Japanese and Chinese
    /// where only Han characters are written; other scripts speak for themselves. A small international lexicon
    /// always counts.
    #[must_use]
    pub fn category(&self, text: &str, languages: &[Language]) -> Option<Category> {
        self.learned.category(text, &self.evidence(text, languages))
    }

    /// What the lexicons find.
    fn evidence(&self, text: &str, languages: &[Language]) -> Evidence {
        let scripts = Scripts::of(text);
        let listed = |wanted: &[Language]| languages.iter().any(|language| wanted.contains(language));
        let chinese = listed(&[Language::ChineseSimplified, Language::ChineseTraditional]);
        let read = |ruleset: &Ruleset, writing| ruleset.read(&units::read(text, writing, self.segmenter));

        let kana_or_japanese = scripts.kana || (scripts.han && (listed(&[Language::Japanese]) || !chinese));
        let mut evidence = Evidence::default();
        for (applies, ruleset, writing) in [
            (kana_or_japanese, &self.japanese, Writing::Japanese),
            (scripts.han && !scripts.kana, &self.chinese, Writing::Chinese),
            (scripts.thai, &self.thai, Writing::Thai),
            (scripts.hangul, &self.korean, Writing::Korean),
        ] {
            if applies {
                evidence.add(read(ruleset, writing));
            }
        }
        if !scripts.latin {
            return evidence;
        }
        let units = units::read(text, Writing::Latin, self.segmenter);
        let any_language = units.len() <= TOO_SHORT_TO_TELL;
        let told = languages.iter().any(|language| {
            *language == Language::Vietnamese || self.spaced.iter().any(|(spaced, _)| spaced == language)
        });
        let mut add = |found: Evidence, listed: bool| {
            if listed || !told {
                evidence.add(found);
            } else {
                evidence.add_guess(&found);
            }
        };
        let vietnamese = listed(&[Language::Vietnamese]) || units::has_vietnamese_letters(text);
        if any_language || vietnamese {
            let bare = text.chars().filter(|c| c.is_alphabetic()).all(|c| c.is_ascii());
            let found = if bare {
                read(&self.vietnamese_bare, Writing::VietnameseBare)
            } else {
                read(&self.vietnamese, Writing::Vietnamese)
            };
            add(found, vietnamese);
        }
        for (language, ruleset) in &self.spaced {
            let listed = languages.contains(language);
            if any_language || listed {
                add(ruleset.read(&units), listed);
            }
        }
        evidence.add(self.international.read(&units));
        evidence
    }
}

#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "one fact a script")]
struct Scripts {
    han: bool,
    kana: bool,
    hangul: bool,
    thai: bool,
    latin: bool,
}

impl Scripts {
    fn of(text: &str) -> Self {
        let mut scripts = Self::default();
        for c in text.chars() {
            match script(c) {
                Some(Script::Han) => scripts.han = true,
                Some(Script::Hiragana | Script::Katakana) => scripts.kana = true,
                Some(Script::Hangul) => scripts.hangul = true,
                Some(Script::Thai) => scripts.thai = true,
                Some(Script::Other) => scripts.latin = true,
                None => {}
            }
        }
        scripts
    }
}
