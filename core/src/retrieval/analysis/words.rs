//! Words: Unicode segmentation (UAX #29) with dictionaries, folding and stemming.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use rust_stemmers::{Algorithm, Stemmer};
use tomari_shared::language::Language;

use super::fold;
use super::function_words;

/// Cuts text into words.
#[derive(Debug)]
pub struct WordAnalyzer {
    segmenter: WordSegmenterBorrowed<'static>,
}

impl WordAnalyzer {
    pub(super) fn new() -> Self {
        Self {
            segmenter: WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()),
        }
    }

    /// The words of a text in compatibility form, folded and stemmed.
    pub(super) fn words(&self, text: &str, language: Language) -> Vec<String> {
        let stemmer = algorithm(language).map(Stemmer::create);
        let mut words = Vec::new();
        let mut start = 0;
        let mut breaks = self.segmenter.segment_str(text).iter_with_word_type();
        // The first break is the text's beginning.
        breaks.next();
        for (end, kind) in breaks {
            let word = &text[start..end];
            if kind.is_word_like() && !function_words::contains(word, language) {
                let word = match &stemmer {
                    Some(stemmer) if word.chars().all(char::is_alphabetic) => stemmer.stem(word).into_owned(),
                    _ => word.to_owned(),
                };
                words.push(fold::kana(&fold::marks(&word)));
            }
            start = end;
        }
        words
    }
}

const fn algorithm(language: Language) -> Option<Algorithm> {
    match language {
        Language::English => Some(Algorithm::English),
        Language::French => Some(Algorithm::French),
        Language::German => Some(Algorithm::German),
        Language::Spanish => Some(Algorithm::Spanish),
        Language::Italian => Some(Algorithm::Italian),
        Language::Portuguese => Some(Algorithm::Portuguese),
        Language::Japanese
        | Language::ChineseSimplified
        | Language::ChineseTraditional
        | Language::Korean
        | Language::Thai
        | Language::Vietnamese
        | Language::Indonesian => None,
    }
}

#[cfg(test)]
mod tests {
    use super::WordAnalyzer;
    use tomari_shared::language::Language;

    #[test]
    fn segments_by_dictionary() {
        let words = |text, language| WordAnalyzer::new().words(text, language);
        assert_eq!(words("荷物を預ける", Language::Japanese), ["荷物", "預ける"]);
        assert_eq!(words("行李寄存", Language::ChineseSimplified), ["行李", "寄存"]);
        assert_eq!(
            words("where is the key?", Language::English),
            ["where", "is", "the", "key"]
        );
    }
}
