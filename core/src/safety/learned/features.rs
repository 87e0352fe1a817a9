//! A message as numbers: hashed pieces of text, hashed findings of the lexicons, and a few plain facts.

use unicode_normalization::char::is_combining_mark;

use super::super::lexicon::chinese_characters::simplified;
use super::super::rules::Evidence;
use crate::retrieval::analysis::{Script, fold, script};
use crate::safety::Category;

/// Buckets that pieces and findings are hashed to.
pub(super) const BUCKETS: usize = 1 << 16;
/// Plain facts, which stand after the buckets.
pub(super) const FACTS: usize = 22;

/// Bucket or fact, and value; sorted by neither.
pub(super) type Features = Vec<(usize, f32)>;

/// What one piece of each kind counts. A kind that counts more is penalised less; chosen by cross-validation.
const GRAM: f32 = 0.15;
const WORD: f32 = 0.3;
const ELEMENT: f32 = 0.2;
const CONCEPT: f32 = 1.0;
const PAIR: f32 = 0.5;
const FACT: f32 = 0.5;

/// Lengths of the pieces of words between spaces, and of text without spaces.
const SPACED_GRAMS: std::ops::RangeInclusive<usize> = 2..=5;
const DENSE_GRAMS: std::ops::RangeInclusive<usize> = 1..=4;
/// Lengths of the message's beginning and end.
const ENDS: [usize; 5] = [2, 3, 4, 6, 8];

/// The features of a message and of what the lexicons found in it.
pub(super) fn features(text: &str, evidence: &Evidence) -> Features {
    let folded = folded(text);
    let runs = runs(&folded);
    let mut features = Features::new();
    add(&mut features, grams(&runs), GRAM);
    add(&mut features, words(&folded, &runs), WORD);
    let found = |(kind, names): (char, &[u32])| -> Vec<u32> {
        names.iter().map(|&name| Hash::of(kind).number(name).0).collect()
    };
    let elements = [found(('e', &evidence.elements)), found(('r', &evidence.rules))].concat();
    add(&mut features, elements, ELEMENT);
    let mut concepts = evidence.concepts.clone();
    concepts.sort_unstable();
    concepts.dedup();
    add(&mut features, found(('c', &concepts)), CONCEPT);
    add(&mut features, pairs(&concepts), PAIR);
    let facts = facts(&folded, &runs, evidence).into_iter().enumerate();
    features.extend(
        facts
            .filter(|&(_, value)| value > 0.0)
            .map(|(at, value)| (BUCKETS + at, value * FACT)),
    );
    features
}

/// One spelling for everything that is read alike in any language.
fn folded(text: &str) -> Vec<char> {
    fold::kana(&fold::marks(&fold::compatibility(text)))
        .chars()
        .map(simplified)
        .collect()
}

/// A run of letters and digits of one kind.
struct Run {
    /// Whether its script writes no spaces, or little between them.
    dense: bool,
    letters: Vec<char>,
}

fn runs(folded: &[char]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for &c in folded {
        let dense = script(c).is_some_and(|script| script != Script::Other)
            || ('\u{e00}'..='\u{e7f}').contains(&c)
            || c == 'ー';
        if !(dense || c.is_alphanumeric() || is_combining_mark(c)) {
            open = false;
            continue;
        }
        let letter = if c.is_numeric() { '0' } else { c };
        match runs.last_mut() {
            Some(run) if open && run.dense == dense => run.letters.push(letter),
            _ => runs.push(Run {
                dense,
                letters: vec![letter],
            }),
        }
        open = true;
    }
    runs
}

/// Runs of characters, the ends of words marked.
fn grams(runs: &[Run]) -> Vec<u32> {
    let mut grams = Vec::new();
    for run in runs {
        let mut marked = Vec::with_capacity(run.letters.len() + 2);
        marked.push('_');
        marked.extend(&run.letters);
        marked.push('_');
        let lengths = if run.dense { DENSE_GRAMS } else { SPACED_GRAMS };
        for length in lengths {
            grams.extend(marked.windows(length).map(|gram| Hash::of('g').letters(gram).0));
        }
    }
    grams
}

/// Words and pairs of neighbours, how the message begins and ends, and its exclamation and question marks.
fn words(folded: &[char], runs: &[Run]) -> Vec<u32> {
    let mut words = Vec::new();
    let mut before: &[char] = &['^'];
    for run in runs {
        if run.dense {
            before = &['#'];
            continue;
        }
        words.push(Hash::of('w').letters(&run.letters).0);
        words.push(
            Hash::of('p')
                .letters(before)
                .letters(&[' '])
                .letters(&run.letters)
                .0,
        );
        before = &run.letters;
    }
    let closed: Vec<char> = folded.iter().copied().filter(|&c| c != ' ').collect();
    for length in ENDS.into_iter().filter(|&length| length <= closed.len()) {
        words.push(Hash::of('b').letters(&closed[..length]).0);
        words.push(Hash::of('z').letters(&closed[closed.len() - length..]).0);
    }
    let marks = folded.iter().filter(|&&c| matches!(c, '!' | '?'));
    words.extend(marks.map(|&mark| Hash::of('m').letters(&[mark]).0));
    words
}

fn pairs(concepts: &[u32]) -> Vec<u32> {
    let mut pairs = Vec::new();
    for (at, &second) in concepts.iter().enumerate() {
        pairs.extend(
            concepts[..at]
                .iter()
                .map(|&first| Hash::of('k').number(first).number(second).0),
        );
    }
    pairs
}

fn facts(folded: &[char], runs: &[Run], evidence: &Evidence) -> [f32; FACTS] {
    let yes = |fact: bool| if fact { 1.0 } else { 0.0 };
    let length = f32::from(u16::try_from(folded.len()).unwrap_or(u16::MAX));
    let alarm = evidence.alarm;
    let mut facts = [0.0; FACTS];
    let values = std::iter::once(1.0)
        .chain(Category::ALL.map(|category| yes(alarm == Some(category))))
        .chain(evidence.shares)
        .chain([
            yes(alarm.is_some()),
            evidence.shares.into_iter().fold(0.0, f32::max),
            yes(evidence.harmless),
            yes(evidence.calm),
            yes(evidence.acute),
            yes(alarm.is_some() && evidence.harmless),
            yes(alarm.is_some() && evidence.calm),
            (length + 1.0).ln() / 5.0,
            yes(runs.iter().any(|run| run.dense)),
        ]);
    facts
        .iter_mut()
        .zip(values)
        .for_each(|(fact, value)| *fact = value);
    facts
}

/// Adds each bucket of one kind once.
fn add(features: &mut Features, hashes: Vec<u32>, value: f32) {
    let mut buckets: Vec<usize> = hashes.into_iter().map(bucket).collect();
    buckets.sort_unstable();
    buckets.dedup();
    features.extend(buckets.into_iter().map(|bucket| (bucket, value)));
}

/// The upper half of the hash is folded on the lower one, which alone varies too little.
fn bucket(hash: u32) -> usize {
    usize::try_from(hash ^ (hash >> 16)).unwrap_or(0) % BUCKETS
}

/// FNV-1a, 32 bits (Fowler, Noll and Vo), over code points instead of bytes.
#[derive(Clone, Copy)]
struct Hash(u32);

impl Hash {
    fn of(kind: char) -> Self {
        Self(0x811c_9dc5).letters(&[kind])
    }

    fn letters(self, letters: &[char]) -> Self {
        letters
            .iter()
            .fold(self, |hash, &letter| hash.number(letter.into()))
    }

    const fn number(self, number: u32) -> Self {
        // The multiplication only carries upwards; the rotation brings high bits back down.
        Self((self.0 ^ number).wrapping_mul(0x0100_0193).rotate_left(5))
    }
}

#[cfg(test)]
mod tests {
    use super::{BUCKETS, FACTS, features};
    use crate::safety::rules::Evidence;

    #[test]
    fn what_is_read_alike_has_the_same_features() {
        let of = |text| features(text, &Evidence::default());
        assert_eq!(of("Où est la gare"), of("ou est la gare"));
        assert_eq!(of("タオル"), of("ﾀｵﾙ"));
        assert_eq!(of("門打不開"), of("门打不开"));
        assert_ne!(of("fire"), of("fine"));
    }

    #[test]
    fn every_feature_has_a_weight() {
        for text in ["", "?", "火事です! help", "ไฟไหม้ 123 불이야"] {
            let features = features(text, &Evidence::default());
            assert!(features.iter().all(|&(at, _)| at < BUCKETS + FACTS), "{text}");
        }
    }
}
