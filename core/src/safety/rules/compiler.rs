//! From a lexicon as it is written to what is matched.

use std::collections::HashMap;

use super::super::lexicon::{Lexicon, Writing};
use super::super::units;
use super::{Element, Kind, Literal, MISSING_FROM, Rule, Ruleset, Step, Unit, evidence, shorter};

/// Takes a lexicon apart.
pub(super) struct Compiler<'a> {
    lexicon: &'a Lexicon,
    writing: Writing,
    elements: HashMap<String, Element>,
    /// The elements of a literal: its units, and whether it is closed.
    literals: HashMap<(Vec<Unit>, bool), Vec<Element>>,
    rules: Vec<Rule>,
}

impl<'a> Compiler<'a> {
    pub(super) fn new(lexicon: &'a Lexicon, writing: Writing) -> Self {
        Self {
            lexicon,
            writing,
            elements: HashMap::new(),
            literals: HashMap::new(),
            rules: Vec::new(),
        }
    }

    pub(super) fn rules(&mut self, lines: &str, kind: impl Fn(bool) -> Kind) {
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

    /// What is matched: the rules so far, and the concepts.
    pub(super) fn finish(mut self, concepts: &str) -> Ruleset {
        let first_concept = self.elements.len();
        self.concepts(concepts);
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
