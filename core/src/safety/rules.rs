//! A lexicon compiled for matching, and the matching.

mod evidence;

use std::collections::HashMap;

use super::Category;
use super::lexicon::{Lexicon, Writing};
use super::units::{self, Break, Units};
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
        let first_concept = compiler.elements.len();
        compiler.concepts(concepts);
        compiler.finish(first_concept)
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

struct Compiler<'a> {
    lexicon: &'a Lexicon,
    writing: Writing,
    elements: HashMap<String, Element>,
    /// The elements of a literal: its units, and whether it is closed.
    literals: HashMap<(Vec<Unit>, bool), Vec<Element>>,
    rules: Vec<Rule>,
}

impl<'a> Compiler<'a> {
    fn new(lexicon: &'a Lexicon, writing: Writing) -> Self {
        Self {
            lexicon,
            writing,
            elements: HashMap::new(),
            literals: HashMap::new(),
            rules: Vec::new(),
        }
    }

    fn rules(&mut self, lines: &str, kind: impl Fn(bool) -> Kind) {
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (firm, line) = line.strip_prefix('!').map_or((false, line), |line| (true, line));
            let (whole, line) = line.strip_prefix('=').map_or((false, line), |line| (true, line));
            let kind = kind(firm);
            let mut sequences = vec![Vec::new()];
            let mut gap = 0;
            let (short, long) = self.writing.gaps();
            let single = !line.trim().contains(' ');
            for token in line.split_whitespace() {
                match token {
                    "." => gap = short,
                    ".." => gap = long,
                    "&" => {
                        sequences.push(Vec::new());
                        gap = 0;
                    }
                    token => {
                        let element = self.element(token, single && matches!(kind, Kind::Cue { .. }));
                        if let Some(sequence) = sequences.last_mut() {
                            sequence.push(Step { element, gap });
                        }
                        gap = 0;
                    }
                }
            }
            self.rules.push(Rule {
                kind,
                name: evidence::name(line),
                whole,
                sequences,
            });
        }
    }

    fn element(&mut self, token: &str, alone: bool) -> Element {
        let key = if alone {
            format!("{token} alone")
        } else {
            token.to_owned()
        };
        if let Some(&element) = self.elements.get(&key) {
            return element;
        }
        let element = self.elements.len();
        self.elements.insert(key, element);
        for alternative in self.alternatives(token) {
            for spelling in spellings(&alternative) {
                self.literal(&spelling, element, alone);
            }
        }
        element
    }

    /// The alternatives of an element, classes taken apart.
    fn alternatives(&self, token: &str) -> Vec<String> {
        token
            .split(['|', ' ', '\n'])
            .filter(|part| !part.is_empty())
            .flat_map(
                |part| match part.strip_prefix('<').and_then(|part| part.strip_suffix('>')) {
                    Some(name) => {
                        let class = self.lexicon.classes.iter().find(|(class, _)| *class == name);
                        assert!(class.is_some(), "no class <{name}>");
                        class.map_or_else(Vec::new, |(_, members)| self.alternatives(members))
                    }
                    None => vec![part.to_owned()],
                },
            )
            .collect()
    }

    fn literal(&mut self, spelling: &str, element: Element, alone: bool) {
        let (spelling, closed) = spelling
            .strip_suffix('$')
            .map_or((spelling, false), |s| (s, true));
        let units: Vec<Unit> = if self.writing.spaced() {
            spelling
                .split(['_', ' '])
                .filter(|word| !word.is_empty())
                .map(|word| {
                    let (word, stem) = word.strip_suffix('*').map_or((word, false), |stem| (stem, true));
                    Unit {
                        text: units::fold(word, self.writing).into(),
                        stem,
                    }
                })
                .collect()
        } else {
            units::fold(spelling, self.writing)
                .chars()
                .filter(|&c| c != '*' && c != '_')
                .map(|c| Unit {
                    text: if self.writing == Writing::Japanese {
                        crate::retrieval::analysis::fold::kana(c.encode_utf8(&mut [0; 4])).into()
                    } else {
                        c.to_string().into()
                    },
                    stem: false,
                })
                .collect()
        };
        if units.is_empty() || (alone && units.len() == 1 && self.writing == Writing::VietnameseBare) {
            return;
        }
        let elements = self.literals.entry((units, closed)).or_default();
        if !elements.contains(&element) {
            elements.push(element);
        }
    }

    /// Concepts as elements of no rule.
    fn concepts(&mut self, lines: &str) {
        for (name, members) in lines.lines().filter_map(|line| line.split_once(' ')) {
            let element = self.elements.len();
            // Marked, since a rule may have an element that is written like the concept's name.
            self.elements.insert(format!("concept {name}"), element);
            for alternative in self.alternatives(members) {
                for spelling in spellings(&alternative) {
                    self.literal(&spelling, element, true);
                }
            }
        }
    }

    fn finish(self, first_concept: Element) -> Ruleset {
        let mut literals: HashMap<String, Vec<Literal>> = HashMap::new();
        let mut stems: HashMap<String, Vec<Literal>> = HashMap::new();
        // Where a rule finds an element's end must not depend on a table's order: the longest comes first.
        let mut in_order: Vec<_> = self.literals.into_iter().collect();
        in_order.sort_by(|(a, _), (b, _)| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        for ((units, closed), elements) in in_order {
            let literal = Literal {
                units: units.into(),
                closed,
                elements: elements.into(),
            };
            let first = &literal.units[0];
            let table = if first.stem { &mut stems } else { &mut literals };
            table.entry(first.text.to_string()).or_default().push(literal);
        }
        let mut long_words: Vec<Box<str>> = literals
            .keys()
            .filter(|word| word.chars().count() >= MISSING_FROM)
            .map(|word| word.as_str().into())
            .collect();
        long_words.sort_unstable();
        let mut misspelt: Vec<(u32, u32)> = (0..)
            .zip(&long_words)
            .flat_map(|(at, word)| shorter(word).map(move |shorter| (evidence::name(&shorter), at)))
            .collect();
        misspelt.sort_unstable();
        misspelt.dedup();
        misspelt.shrink_to_fit();
        let mut names = vec![0; self.elements.len()];
        for (token, &element) in &self.elements {
            names[element] = evidence::name(token);
        }
        let mut by_first: HashMap<Element, Vec<usize>> = HashMap::new();
        for (at, rule) in self.rules.iter().enumerate() {
            if let Some(step) = rule.sequences.first().and_then(|steps| steps.first()) {
                by_first.entry(step.element).or_default().push(at);
            }
        }
        Ruleset {
            writing: self.writing,
            longest_stem: stems.keys().map(String::len).max().unwrap_or(0),
            shortest_stem: stems.keys().map(String::len).min().unwrap_or(1),
            literals,
            stems,
            long_words,
            misspelt,
            rules: self.rules,
            by_first,
            names,
            first_concept,
        }
    }
}

/// A literal as it stands, and with its apostrophe taken for a space or left out: `can't`, `can t`, `cant`.
fn spellings(literal: &str) -> Vec<String> {
    if literal.contains('\'') {
        vec![literal.replace('\'', "_"), literal.replace('\'', "")]
    } else {
        vec![literal.to_owned()]
    }
}
