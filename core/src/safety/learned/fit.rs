//! Fitting the learned layer to labelled phrases, and judging every phrase by weights fitted without it.

use std::collections::BTreeMap;

use anyhow::Context;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use tomari_shared::language::Language;

use super::features::{BUCKETS, FACTS, Features, features};
use super::regression::{self, Observation};
use super::weights::{CATEGORY_BUCKETS, Digest, Linear, Weights, place};
use crate::retrieval::analysis::fold;
use crate::safety::{Category, Triage};

/// Parts for cross-validation.
pub const FOLDS: usize = 5;
/// Neighbouring lines that stay in one part: whoever writes a list drifts from a phrase to its like.
const BLOCK: usize = 8;
/// Penalty of the weights; chosen by cross-validation.
const PENALTY: f32 = 0.2;

/// A labelled phrase.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// The language it is written in.
    pub language: Language,
    /// What a guest types.
    pub text: String,
    /// The emergency it tells of, if it does.
    pub category: Option<Category>,
}

/// What a phrase is taken for.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    /// Its language.
    pub language: Language,
    /// The emergency it tells of.
    pub category: Option<Category>,
    /// The emergency the rules alone see.
    pub rules: Option<Category>,
    /// Whether it is nothing but a cry, which no weight overrules.
    pub cry: bool,
    /// Logarithm of the odds that it is an emergency, by weights fitted without it.
    pub logit: f32,
    /// The category it would be given by the learned layer.
    pub nearest: Category,
}

/// Emergencies and how many of them were seen, harmless phrases and how many of them raised an alarm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Emergencies.
    pub emergencies: usize,
    /// Those seen, in any category.
    pub seen: usize,
    /// Harmless phrases.
    pub harmless: usize,
    /// Those that raised an alarm.
    pub false_alarms: usize,
}

/// Phrases of JSON Lines with `language`, `text` and `category`.
pub fn parse(text: &str) -> anyhow::Result<Vec<Phrase>> {
    #[derive(Deserialize)]
    struct Line {
        language: Language,
        text: String,
        category: Option<String>,
    }
    let phrase = |line: &str| -> anyhow::Result<Phrase> {
        let line: Line = serde_json::from_str(line)?;
        let named = |name: String| {
            let mut all = Category::ALL.into_iter();
            all.find(|category| category.as_str() == name)
                .with_context(|| format!("`{name}` is no category"))
        };
        Ok(Phrase {
            language: line.language,
            text: line.text,
            category: line.category.map(named).transpose()?,
        })
    };
    text.lines()
        .enumerate()
        .map(|(at, line)| phrase(line).with_context(|| format!("line {} can't be used", at + 1)))
        .collect()
}

/// The weights fitted to all phrases, as bytes of their file.
#[must_use]
pub fn fit(triage: &Triage, phrases: &[Phrase]) -> Vec<u8> {
    weights(&examples(triage, phrases)).write()
}

/// Every phrase judged by weights fitted to the other parts, and to `more` each time.
#[must_use]
pub fn cross_validate(triage: &Triage, phrases: &[Phrase], more: &[Phrase]) -> Vec<Judged> {
    let (examples, more) = (examples(triage, phrases), examples(triage, more));
    let mut judged = Vec::with_capacity(examples.len());
    for fold in 0..FOLDS {
        let (held_out, mut rest): (Vec<_>, Vec<_>) =
            examples.iter().cloned().partition(|one| one.fold == fold);
        rest.extend_from_slice(&more);
        let weights = weights(&rest);
        judged.extend(held_out.into_iter().filter(|one| !one.copy).map(|one| Judged {
            logit: weights.alarm.logit(&one.features),
            nearest: weights.category(&one.features),
            ..one.judged
        }));
    }
    judged
}

/// Counts by language, the alarm being raised where `alarm` says so.
pub fn counts(judged: &[Judged], alarm: impl Fn(&Judged) -> bool) -> BTreeMap<&'static str, Counts> {
    let mut counts = BTreeMap::<_, Counts>::new();
    for one in judged {
        let counts = counts.entry(one.language.tag()).or_default();
        let alarm = usize::from(alarm(one));
        if one.category.is_some() {
            counts.emergencies += 1;
            counts.seen += alarm;
        } else {
            counts.harmless += 1;
            counts.false_alarms += alarm;
        }
    }
    counts
}

/// The sum over all languages.
#[must_use]
pub fn sum(counts: &BTreeMap<&'static str, Counts>) -> Counts {
    counts.values().fold(Counts::default(), |sum, counts| Counts {
        emergencies: sum.emergencies + counts.emergencies,
        seen: sum.seen + counts.seen,
        harmless: sum.harmless + counts.harmless,
        false_alarms: sum.false_alarms + counts.false_alarms,
    })
}

/// Whether the learned layer raises the alarm, with these thresholds where the rules are silent and where they are not.
#[must_use]
pub const fn raises(one: &Judged, raise: f32, overrule: f32) -> bool {
    one.cry || one.logit > if one.rules.is_some() { overrule } else { raise }
}

/// Whether the learned layer raises the alarm as this program is built.
#[must_use]
pub const fn alarm(one: &Judged) -> bool {
    raises(one, super::RAISE, super::OVERRULE)
}

#[derive(Clone)]
struct Example {
    features: Features,
    fold: usize,
    /// Whether it is a phrase once more, as it may be typed.
    copy: bool,
    judged: Judged,
}

fn examples(triage: &Triage, phrases: &[Phrase]) -> Vec<Example> {
    let mut lines = BTreeMap::<_, usize>::new();
    let mut examples = Vec::with_capacity(phrases.len());
    for phrase in phrases {
        let line = lines.entry(phrase.language.tag()).or_default();
        let fold = *line / BLOCK % FOLDS;
        *line += 1;
        let mut add = |text: &str, copy| {
            let evidence = triage.evidence(text, &[phrase.language]);
            examples.push(Example {
                features: features(text, &evidence),
                fold,
                copy,
                judged: Judged {
                    language: phrase.language,
                    category: phrase.category,
                    rules: evidence.alarm,
                    cry: evidence.cry,
                    logit: 0.0,
                    nearest: Category::Danger,
                },
            });
        };
        add(&phrase.text, false);
        // Vietnamese is often typed without any mark, and then read by another lexicon.
        if phrase.language == Language::Vietnamese {
            add(&fold::marks(&fold::compatibility(&phrase.text)), true);
        }
    }
    examples
}

fn weights(examples: &[Example]) -> Weights {
    let emergencies: Vec<Example> = examples
        .iter()
        .filter(|one| one.judged.category.is_some())
        .cloned()
        .collect();
    let linear = |examples: &[Example], buckets, positive: &dyn Fn(Option<Category>) -> bool| {
        let placed: Vec<Features> = examples
            .iter()
            .map(|one| {
                one.features
                    .iter()
                    .map(|&(at, value)| (place(at, buckets), value))
                    .collect()
            })
            .collect();
        let observations: Vec<Observation> = examples
            .iter()
            .zip(&placed)
            .map(|(one, features)| Observation {
                features,
                positive: positive(one.judged.category),
            })
            .collect();
        Linear::rounded(&regression::fit(&observations, buckets + FACTS, PENALTY))
    };
    Weights {
        alarm: linear(examples, BUCKETS, &|category| category.is_some()),
        categories: Category::ALL
            .map(|wanted| {
                linear(&emergencies, CATEGORY_BUCKETS, &move |category| {
                    category == Some(wanted)
                })
            })
            .into(),
        fitted_to: digest(examples),
    }
}

/// Tells examples apart: weights serve the lexicons and concepts whose findings they were fitted to.
fn digest(examples: &[Example]) -> Digest {
    let mut hash = Sha256::new();
    for one in examples {
        for &(at, value) in &one.features {
            hash.update(at.to_le_bytes());
            hash.update(value.to_le_bytes());
        }
        hash.update(one.judged.category.map_or("", Category::as_str));
        hash.update([0]);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::{Phrase, Triage, digest, examples, parse};
    use crate::safety::learned::{FITTED, Weights};

    fn phrases(file: &str) -> Vec<Phrase> {
        let path = format!("{}/../tests/data/safety/{file}", env!("CARGO_MANIFEST_DIR"));
        parse(&std::fs::read_to_string(path).expect("the labelled phrases")).expect("labelled phrases")
    }

    /// A lexicon, a concept or a phrase that changed wants `tomari fit-safety` (docs/decisions/0010).
    #[test]
    fn the_weights_were_fitted_to_these_phrases_and_lexicons() {
        let mut all = phrases("training.jsonl");
        all.extend(phrases("ordinary.jsonl"));
        let now = digest(&examples(&Triage::default(), &all));
        assert_eq!(
            now,
            Weights::read(FITTED).fitted_to,
            "the weights want to be fitted again"
        );
    }
}
