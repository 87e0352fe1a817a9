//! A lexicon compiled for matching, and the matching.

mod compiler;
mod evidence;

use std::collections::HashMap;

use super::Category;
use super::lexicon::{Lexicon, Writing};
use super::units::{Break, Units};
use compiler::Compiler;
pub(super) use evidence::Evidence;

type Element = usize;

/// A lexicon ready for use.
#[derive(Debug)]
pub(super) struct Ruleset {
    writing: Writing,
    /// Literals by their first unit.
    literals: HashMap<String, Vec<Literal>>,
    /// Literals whose first word is a stem, by the stem.
    stems: HashMap<String, Vec<Literal>>,
    longest_stem: usize,
    shortest_stem: usize,
    /// Long first words, for typing errors.
    long_words: Vec<Box<str>>,
    /// By the hash of a long word with a letter missing which word it is, sorted. There are some ten for each: as texts they would take
    /// more memory than all else.
    misspelt: Vec<(u32, u32)>,
    rules: Vec<Rule>,
    /// Rules by the first element of their first sequence.
    by_first: HashMap<Element, Vec<usize>>,
    /// Each element as it is written in the lexicon, hashed.
    names: Vec<u32>,
    /// Elements from this one on are concepts.
    first_concept: Element,
}

#[derive(Clone, Debug)]
struct Literal {
    units: Box<[Unit]>,
    closed: bool,
    elements: Box<[Element]>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Unit {
    text: Box<str>,
    stem: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Harmless,
    Calm,
    Acute,
    Cue { category: Category, firm: bool },
}

#[derive(Debug)]
struct Rule {
    kind: Kind,
    /// Its line in the lexicon, hashed.
    name: u32,
    /// Whether it must be a whole sentence.
    whole: bool,
    sequences: Vec<Vec<Step>>,
}

#[derive(Clone, Copy, Debug)]
struct Step {
    element: Element,
    /// Most units between this element and the one before.
    gap: usize,
}

/// Where an element stands: units from `start` up to `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    start: usize,
    end: usize,
    /// Whether a rule may begin here.
    opens: bool,
}

type Places = HashMap<Element, Vec<Place>>;

/// First syllables of Korean particles.
const PARTICLES: &str = "이가은는을를에도의만로와과랑";

/// Letters from which on a word with two letters swapped, or one missing or too many, is still read.
const SWAPPED_FROM: usize = 6;
const MISSING_FROM: usize = 9;

impl Ruleset {
    pub(super) fn new(lexicon: &Lexicon, concepts: &str, writing: Writing) -> Self {
        let mut compiler = Compiler::new(lexicon, writing);
        compiler.rules(lexicon.harmless, |_| Kind::Harmless);
        compiler.rules(lexicon.calm, |_| Kind::Calm);
        compiler.rules(lexicon.acute, |_| Kind::Acute);
        for &(category, rules) in lexicon.cues {
            compiler.rules(rules, |firm| Kind::Cue { category, firm });
        }
        compiler.finish(concepts)
    }

    /// Marks what a harmless rule covers.
    fn cover(&self, rule: &Rule, message: &Units, places: &Places, covered: &mut [bool]) {
        debug_assert_eq!(rule.kind, Kind::Harmless, "{:?}", self.writing);
        let spans: Vec<Vec<(usize, usize)>> = rule
            .sequences
            .iter()
            .map(|steps| find(steps, message, places, Break::None))
            .collect();
        if spans.iter().all(|found| !found.is_empty()) {
            for (start, end) in spans.into_iter().flatten() {
                covered[start..end].fill(true);
            }
        }
    }

    /// Every element's places in the message.
    fn places(&self, message: &Units) -> Places {
        let mut places = Places::new();
        for start in 0..message.len() {
            let unit = &message.units[start];
            let mut spellings = vec![unit.clone()];
            if self.writing.spaced() {
                spellings.extend(self.respelt(unit));
            }
            for spelling in &spellings {
                if let Some(literals) = self.literals.get(spelling) {
                    self.place(literals, message, start, &mut places);
                }
            }
            for length in self.shortest_stem..=self.longest_stem.min(unit.len()) {
                if let Some(literals) = unit.get(..length).and_then(|stem| self.stems.get(stem)) {
                    self.place(literals, message, start, &mut places);
                }
            }
        }
        places
    }

    fn place(&self, literals: &[Literal], message: &Units, start: usize, places: &mut Places) {
        for literal in literals {
            let end = start + literal.units.len();
            if end > message.len() {
                continue;
            }
            // The first unit is known to match.
            let matches = literal.units.iter().enumerate().skip(1).all(|(at, unit)| {
                let word = &message.units[start + at];
                if unit.stem {
                    word.starts_with(&*unit.text)
                } else {
                    **word == *unit.text
                }
            });
            if !matches || !message.joined(start + 1, end - 1, Break::Clause) {
                continue;
            }
            let Some(opens) = self.stands_free(message, start, end, literal.closed) else {
                continue;
            };
            for &element in &literal.elements {
                let found = places.entry(element).or_default();
                let place = Place { start, end, opens };
                if !found.contains(&place) {
                    found.push(place);
                }
            }
        }
    }

    /// Whether the characters from `start` to `end` are words of their own, and may open a rule.
    ///
    /// The dictionary cuts the same word differently in different company; so a piece may cross boundaries, but is
    /// never a part of a single longer word.
    fn stands_free(&self, message: &Units, start: usize, end: usize, closed: bool) -> Option<bool> {
        if self.writing.spaced() {
            return Some(true);
        }
        let (opens, at_end) = (message.boundaries[start], message.boundaries[end]);
        if closed && !at_end {
            return None;
        }
        let length = end - start;
        if self.writing == Writing::Korean {
            // One syllable begins many words; alone it needs a particle or its end.
            let alone = at_end
                || message
                    .units
                    .get(end)
                    .is_some_and(|next| PARTICLES.contains(next.as_str()));
            return Some((opens && (length > 1 || alone)) || length >= 4);
        }
        let crosses = message.boundaries[start + 1..end].contains(&true);
        let inflected = || {
            self.writing == Writing::Japanese
                && message.units[end..]
                    .iter()
                    .zip(&message.boundaries[end..])
                    .take_while(|&(_, &boundary)| !boundary)
                    .all(|(unit, _)| unit.chars().all(|c| ('ぁ'..='ゖ').contains(&c)))
        };
        let long = if self.writing == Writing::Thai { 5 } else { 3 };
        let free =
            (opens && at_end) || (crosses && (opens || at_end || length >= long)) || (opens && inflected());
        free.then_some(true)
    }

    /// Spellings a mistyped or drawn-out word may stand for.
    fn respelt(&self, word: &str) -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        let mut spellings = Vec::new();
        let mut once = letters.clone();
        once.dedup();
        if once.len() < letters.len() {
            let drawn = letters.windows(3).any(|run| run[0] == run[1] && run[1] == run[2]);
            let tail = letters.len() >= 2 && letters[letters.len() - 1] == letters[letters.len() - 2];
            if drawn || tail {
                spellings.push(once.iter().collect());
            }
            if drawn {
                let mut twice = Vec::new();
                for &letter in &letters {
                    if twice.len() < 2 || twice[twice.len() - 1] != letter || twice[twice.len() - 2] != letter
                    {
                        twice.push(letter);
                    }
                }
                spellings.push(twice.into_iter().collect());
            }
        }
        if self.writing != Writing::Latin || self.literals.contains_key(word) {
            return spellings;
        }
        if letters.len() >= SWAPPED_FROM {
            for at in 1..letters.len() - 1 {
                let mut swapped = letters.clone();
                swapped.swap(at, at + 1);
                spellings.push(swapped.into_iter().collect());
            }
        }
        if letters.len() > MISSING_FROM {
            for at in 1..letters.len() {
                let mut shorter = letters.clone();
                shorter.remove(at);
                spellings.push(shorter.into_iter().collect());
            }
        }
        spellings.extend(self.lacking(word).map(str::to_owned));
        spellings
    }

    /// The long words that `word` is, but for one letter after the first that it lacks.
    fn lacking<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a str> {
        let hash = evidence::name(word);
        let from = self.misspelt.partition_point(|&(other, _)| other < hash);
        self.misspelt[from..]
            .iter()
            .take_while(move |&&(other, _)| other == hash)
            .filter_map(|&(_, at)| self.long_words.get(usize::try_from(at).ok()?))
            .map(AsRef::as_ref)
            .filter(move |long| shorter(long).any(|shorter| shorter == word))
    }
}

/// A word with each letter after the first left out in turn.
fn shorter(word: &str) -> impl Iterator<Item = String> {
    word.char_indices().skip(1).map(|(at, letter)| {
        let (before, after) = word.split_at(at);
        [before, &after[letter.len_utf8()..]].concat()
    })
}

/// Where `steps` stand in order, as spans over the whole sequence.
fn find(steps: &[Step], message: &Units, places: &Places, most: Break) -> Vec<(usize, usize)> {
    let Some((first, rest)) = steps.split_first() else {
        return Vec::new();
    };
    let starts = places.get(&first.element).map_or(&[][..], Vec::as_slice);
    starts
        .iter()
        .filter(|place| place.opens)
        .filter_map(|place| last(rest, place.end, message, places, most).map(|end| (place.start, end)))
        .collect()
}

fn last(steps: &[Step], from: usize, message: &Units, places: &Places, most: Break) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(from);
    };
    places
        .get(&step.element)?
        .iter()
        .filter(|place| place.start >= from && place.start - from <= step.gap)
        .filter(|place| message.joined(from, place.start, most))
        .find_map(|place| last(rest, place.end, message, places, most))
}
