//! What can be told from a search about whether its best entry answers the question.
//!
//! Chosen on the development questions by what each is worth beside the others (`docs/decisions/0004`).

use super::analysis::{Analysis, Analyzer, Bag};
use super::coverage::{coverage, heaviest_missing};
use crate::db::search::{Hit, Text};
use tomari_shared::language::Language;

/// How many there are.
pub const COUNT: usize = 15;

/// Their names, in order.
pub const NAMES: [&str; COUNT] = [
    "margin",
    "grams_ahead",
    "question_grams_ahead",
    "phrasing_asked",
    "evidence",
    "words_in_answer",
    "grams_in_answer",
    "heaviest_word_missing",
    "unknown_share",
    "unknown_words",
    "same_language",
    "unspaced_script",
    "similarity",
    "similarity_ahead",
    "arms_agree",
];

/// Inverse document frequencies of the matching grams that count as all the evidence there can be.
const EVIDENCE_MOST: f32 = 400.0;
/// Words that nothing in the house's knowledge holds, from which on more of them say no more.
const UNKNOWN_MOST: f32 = 5.0;

/// Each 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Features(pub [f32; COUNT]);

/// A question's terms with how often and how telling they are, words first.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Terms and their inverse document frequencies.
    pub terms: &'a [(i32, f32)],
    /// In how many translations each of them occurs.
    pub document_counts: &'a [i64],
    /// How many of them are words.
    pub words: usize,
    /// The question's language.
    pub language: Language,
}

impl Features {
    /// Of a search with these hits, best first. `usual` is the mean similarity of the house's entries to the question. None
    /// without hits.
    #[must_use]
    pub fn of(analyzer: &Analyzer, asked: Asked<'_>, hits: &[Hit], usual: Option<f32>) -> Option<Self> {
        let best = hits.first()?;
        let second = hits.get(1);
        let (words, grams) = asked.terms.split_at(asked.words.min(asked.terms.len()));
        let entry = Entry::of(analyzer, &best.matched);
        let other = second.map_or_else(Entry::default, |hit| Entry::of(analyzer, &hit.matched));
        let ahead = |of: fn(&Entry) -> &Bag| {
            (coverage(grams, of(&entry)) - coverage(grams, of(&other))).clamp(0.0, 1.0)
        };
        let unknown = Unknown::of(words, asked.document_counts);
        let similarity = best.similarity.unwrap_or(0.0);
        let features = [
            margin(best.score, second.map_or(0.0, |hit| hit.score)),
            ahead(|entry| &entry.whole.grams),
            ahead(|entry| &entry.question.grams),
            entry.phrasing_asked(words),
            evidence(grams, &entry.question.grams),
            coverage(words, &entry.answer.words),
            coverage(grams, &entry.answer.grams),
            heaviest_missing(words, &entry.whole.words),
            unknown.share,
            unknown.number,
            yes(best.matched.language == asked.language),
            yes(unspaced(asked.language)),
            similarity,
            best.similarity
                .zip(usual)
                .map_or(0.0, |(best, usual)| best - usual),
            yes(arms_agree(hits)),
        ];
        Some(Self(features.map(|feature| feature.clamp(0.0, 1.0))))
    }
}

/// Terms of an entry.
#[derive(Default)]
struct Entry {
    phrasings: Vec<Bag>,
    question: Analysis,
    answer: Analysis,
    whole: Analysis,
}

impl Entry {
    fn of(analyzer: &Analyzer, text: &Text) -> Self {
        let mut entry = Self {
            answer: analyzer.analyze(&text.answer, text.language),
            ..Self::default()
        };
        for phrasing in std::iter::once(&text.question).chain(&text.alternatives) {
            let analysis = analyzer.analyze(phrasing, text.language);
            entry.phrasings.push(analysis.words.clone());
            entry.question.words.extend(analysis.words);
            entry.question.grams.extend(analysis.grams);
        }
        entry.whole = entry.question.clone();
        entry.whole.words.extend(&entry.answer.words);
        entry.whole.grams.extend(&entry.answer.grams);
        entry
    }

    /// Share of a phrasing's words that the question has, of the phrasing with the largest: a question that says all of "Is there
    /// parking" and more asks for it.
    fn phrasing_asked(&self, words: &[(i32, f32)]) -> f32 {
        self.phrasings
            .iter()
            .filter(|phrasing| !phrasing.is_empty())
            .map(|phrasing| {
                let asked = words
                    .iter()
                    .filter(|(term, _)| phrasing.contains_key(term))
                    .count();
                count(asked) / count(phrasing.len())
            })
            .fold(0.0, f32::max)
    }
}

/// Words of the question that occur nowhere in the house's knowledge.
struct Unknown {
    share: f32,
    number: f32,
}

impl Unknown {
    fn of(words: &[(i32, f32)], document_counts: &[i64]) -> Self {
        let all: f32 = words.iter().map(|(_, weight)| weight).sum();
        let unknown: Vec<f32> = words
            .iter()
            .zip(document_counts)
            .filter(|(_, documents)| **documents == 0)
            .map(|((_, weight), _)| *weight)
            .collect();
        Self {
            share: if all > 0.0 {
                unknown.iter().sum::<f32>() / all
            } else {
                0.0
            },
            number: (count(unknown.len()) / UNKNOWN_MOST).min(1.0),
        }
    }
}

/// How far the best is ahead of the second, as a share of its score.
fn margin(best: f32, second: f32) -> f32 {
    if best > 0.0 { 1.0 - second / best } else { 0.0 }
}

/// How much the question has in common with the entry's question, on a logarithmic scale: a long question that is half covered
/// says more than a word that is covered whole.
fn evidence(grams: &[(i32, f32)], entry: &Bag) -> f32 {
    let matching: f32 = grams
        .iter()
        .filter(|(term, _)| entry.contains_key(term))
        .map(|(_, weight)| weight)
        .sum();
    matching.ln_1p() / EVIDENCE_MOST.ln_1p()
}

/// Whether words and embeddings have the same favourite; not without embeddings.
fn arms_agree(hits: &[Hit]) -> bool {
    let lexical = hits.iter().max_by(|a, b| a.lexical.total_cmp(&b.lexical));
    let dense = hits
        .iter()
        .filter_map(|hit| Some((hit, hit.similarity?)))
        .max_by(|(_, a), (_, b)| a.total_cmp(b))
        .map(|(hit, _)| hit);
    lexical
        .zip(dense)
        .is_some_and(|(lexical, dense)| lexical.intent_id == dense.intent_id)
}

/// Whether grams are single characters and pairs in a language's script, which match by chance more often than triples.
const fn unspaced(language: Language) -> bool {
    matches!(
        language,
        Language::Japanese | Language::ChineseSimplified | Language::ChineseTraditional | Language::Korean
    )
}

fn yes(is: bool) -> f32 {
    f32::from(u8::from(is))
}

#[expect(clippy::cast_precision_loss, reason = "a message has few words")]
const fn count(number: usize) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use tomari_shared::ids::IntentId;
    use tomari_shared::language::Language;
    use uuid::Uuid;

    use super::{Asked, Features, NAMES};
    use crate::db::search::{Hit, Text};
    use crate::retrieval::analysis::Analyzer;

    fn hit(id: u128, question: &str, score: f32, similarity: Option<f32>) -> Hit {
        let text = Text {
            language: Language::English,
            question: question.to_owned(),
            answer: "Ask at the desk.".to_owned(),
            alternatives: Vec::new(),
        };
        Hit {
            intent_id: IntentId(Uuid::from_u128(id)),
            external_id: id.to_string(),
            score,
            lexical: score,
            similarity,
            matched: text.clone(),
            shown: text,
        }
    }

    /// The features of a question all of whose terms are equally telling; those in `known` occur somewhere.
    fn features(question: &str, known: &str, hits: &[Hit], usual: Option<f32>) -> impl Fn(&str) -> f32 {
        let analyzer = Analyzer::default();
        let analysis = analyzer.analyze(question, Language::English);
        let known = analyzer.analyze(known, Language::English);
        let terms: Vec<(i32, f32)> = analysis
            .words
            .keys()
            .chain(analysis.grams.keys())
            .map(|&term| (term, 2.0))
            .collect();
        let document_counts: Vec<i64> = terms
            .iter()
            .map(|(term, _)| i64::from(known.words.contains_key(term) || known.grams.contains_key(term)))
            .collect();
        let asked = Asked {
            terms: &terms,
            document_counts: &document_counts,
            words: analysis.words.len(),
            language: Language::English,
        };
        let Features(values) = Features::of(&analyzer, asked, hits, usual).expect("there are hits");
        assert!(
            values.iter().all(|value| (0.0..=1.0).contains(value)),
            "{values:?}"
        );
        move |name| {
            let at = NAMES.iter().position(|one| *one == name).expect("a feature");
            values[at]
        }
    }

    #[test]
    fn of_words_alone() {
        let hits = [hit(1, "laundry room", 1.0, None), hit(2, "towels", 0.25, None)];
        let of = features("laundry room helicopter", "laundry room", &hits, None);
        let close =
            |name: &str, expected: f32| assert!((of(name) - expected).abs() < 1e-6, "{name} {}", of(name));
        close("margin", 0.75);
        close("phrasing_asked", 1.0);
        close("heaviest_word_missing", 1.0);
        close("unknown_share", 1.0 / 3.0);
        close("unknown_words", 0.2);
        close("same_language", 1.0);
        close("unspaced_script", 0.0);
        assert!(of("grams_ahead") > 0.3 && of("evidence") > 0.5);
        for name in ["similarity", "similarity_ahead", "arms_agree"] {
            close(name, 0.0);
        }
    }

    #[test]
    fn of_both_arms() {
        let agree = [hit(1, "towels", 1.0, Some(0.75)), hit(2, "soap", 0.5, Some(0.25))];
        let of = features("towels", "towels", &agree, Some(0.25));
        assert!((of("similarity") - 0.75).abs() < 1e-6 && (of("similarity_ahead") - 0.5).abs() < 1e-6);
        assert!(of("arms_agree") > 0.5);
        let differ = [hit(1, "towels", 1.0, Some(0.25)), hit(2, "soap", 0.5, Some(0.75))];
        assert!(features("towels", "towels", &differ, Some(0.25))("arms_agree") < 0.5);
    }

    #[test]
    fn nothing_found_has_none() {
        let asked = Asked {
            terms: &[],
            document_counts: &[],
            words: 0,
            language: Language::English,
        };
        assert_eq!(Features::of(&Analyzer::default(), asked, &[], None), None);
    }
}
