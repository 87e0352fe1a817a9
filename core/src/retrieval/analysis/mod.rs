//! From text to terms, the same way for knowledge and for questions.
//!
//! Two kinds of term are made, each ranked by BM25 on its own:
//! - **words**: segmented by Unicode rules with dictionaries for Japanese, Chinese and Thai, stemmed where the
//!   language has a stemmer; they carry meaning;
//! - **grams**: short runs of characters, which find what segmentation cuts differently, compounds, particles
//!   glued to Korean words, and typing errors.

pub(crate) mod fold;
mod function_words;
mod grams;
mod script;
mod words;

use std::collections::BTreeMap;

use tomari_shared::language::Language;

pub use script::{Script, script};
pub use words::WordAnalyzer;

/// Dimensions of the term space: the largest a `sparsevec` can have. Terms are hashed into it; at a facility's
/// 50,000 distinct terms about one pair in a thousand terms shares a dimension.
pub const TERM_SPACE: i32 = 1_000_000_000;

/// A term, as a dimension of the `sparsevec`, from 0.
pub type Term = i32;

/// Terms of one kind with how often each occurs.
pub type Bag = BTreeMap<Term, f32>;

/// The two kinds of term of a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Analysis {
    /// Word terms.
    pub words: Bag,
    /// Gram terms.
    pub grams: Bag,
}

/// Makes terms of texts. Holds the segmenter's tables and no state.
#[derive(Debug)]
pub struct Analyzer {
    words: WordAnalyzer,
}

impl Default for Analyzer {
    fn default() -> Self {
        Self {
            words: WordAnalyzer::new(),
        }
    }
}

impl Analyzer {
    /// The terms of `text`, which is in `language`.
    #[must_use]
    pub fn analyze(&self, text: &str, language: Language) -> Analysis {
        let text = fold::compatibility(text);
        let mut analysis = Analysis::default();
        let words = self.words.words(&text, language);
        for pair in grams::pairs(&words) {
            *analysis.grams.entry(term(b'w', &pair)).or_default() += 1.0;
        }
        for word in words {
            *analysis.words.entry(term(b'w', &word)).or_default() += 1.0;
        }
        for gram in grams::grams(&text) {
            *analysis.grams.entry(term(b'g', &gram)).or_default() += 1.0;
        }
        analysis
    }
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits, reduced to the term space. Stored vectors depend on it: never change it
/// without re-indexing.
fn term(kind: u8, text: &str) -> Term {
    const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let hash = std::iter::once(kind)
        .chain(text.bytes())
        .fold(OFFSET_BASIS, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(PRIME)
        });
    // FNV's high bits mix better than its low ones; fold them before reducing.
    let mixed = (hash >> 32) ^ hash;
    i32::try_from(mixed % u64::from(TERM_SPACE.unsigned_abs())).unwrap_or(0)
}

/// Whether a language writes its words apart, so that phrases can be looked for as whole words. Korean writes its particles onto them:
/// what is looked for in it may stand anywhere.
pub(crate) const fn spaced(language: Language) -> bool {
    !matches!(
        language,
        Language::Japanese
            | Language::ChineseSimplified
            | Language::ChineseTraditional
            | Language::Thai
            | Language::Korean
    )
}

#[cfg(test)]
mod tests {
    use super::{Analyzer, TERM_SPACE, term};
    use tomari_shared::language::Language;

    #[test]
    fn width_case_and_kana_do_not_matter() {
        let analyzer = Analyzer::default();
        let plain = analyzer.analyze("wifi タオル 15時", Language::Japanese);
        assert_eq!(analyzer.analyze("ＷｉＦｉ ﾀｵﾙ １５時", Language::Japanese), plain);
        assert!(!plain.words.is_empty() && !plain.grams.is_empty());
    }

    #[test]
    fn inflections_meet_in_their_stem() {
        let analyzer = Analyzer::default();
        let words = |text, language| analyzer.analyze(text, language).words;
        assert_eq!(
            words("towels", Language::English),
            words("towel", Language::English)
        );
        assert_eq!(
            words("serviettes", Language::French),
            words("serviette", Language::French)
        );
        assert_ne!(
            words("Spain", Language::English),
            words("pain", Language::English)
        );
    }

    #[test]
    fn terms_stay_in_their_space() {
        for text in ["", "a", "お湯", "一二三", "tomari"] {
            let term = term(b'w', text);
            assert!((0..TERM_SPACE).contains(&term), "{text}: {term}");
        }
    }
}
