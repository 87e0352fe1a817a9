//! What a lexicon finds in a message: the alarm its rules raise, and what speaks for and against one short of that.

use super::{Break, Category, Kind, Place, Places, Rule, Ruleset, Units, find};

/// What one lexicon, or several, find in a message.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one fact of a message each")]
pub(in crate::safety) struct Evidence {
    /// The emergency the rules see.
    pub(in crate::safety) alarm: Option<Category>,
    /// Whether the message is nothing but a cry, such as "help!".
    pub(in crate::safety) cry: bool,
    /// The elements found, as hashes of what stands in the lexicon: a class has the same in every language.
    pub(in crate::safety) elements: Vec<u32>,
    /// The concepts found, as hashes of their names.
    pub(in crate::safety) concepts: Vec<u32>,
    /// Hashes of the rules that hold, calm or not.
    pub(in crate::safety) rules: Vec<u32>,
    /// The largest share of a cue's elements that were found, by category, in `0.0..=1.0`.
    pub(in crate::safety) shares: [f32; Category::ALL.len()],
    /// Whether a harmless phrase was found.
    pub(in crate::safety) harmless: bool,
    /// Whether something tells that the message is about the past, a story or a plan.
    pub(in crate::safety) calm: bool,
    /// Whether something tells that it is about now.
    pub(in crate::safety) acute: bool,
}

impl Evidence {
    /// Adds what another lexicon found. The first alarm stays.
    pub(in crate::safety) fn add(&mut self, other: Self) {
        self.alarm = self.alarm.or(other.alarm);
        self.cry |= other.cry;
        self.elements.extend(other.elements);
        self.concepts.extend(other.concepts);
        self.rules.extend(other.rules);
        for (share, other) in self.shares.iter_mut().zip(other.shares) {
            *share = share.max(other);
        }
        self.harmless |= other.harmless;
        self.calm |= other.calm;
        self.acute |= other.acute;
    }

    /// Adds what a lexicon found that need not be of the message's language: its alarm. Of the rest, most is chance.
    pub(in crate::safety) fn add_guess(&mut self, other: &Self) {
        self.alarm = self.alarm.or(other.alarm);
        self.cry |= other.cry;
    }
}

/// FNV-1a over the bytes of a text, 32 bits (Fowler, Noll and Vo).
pub(in crate::safety) fn name(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

impl Ruleset {
    /// What this lexicon finds in the message.
    pub(in crate::safety) fn read(&self, message: &Units) -> Evidence {
        let mut places = self.places(message);
        let mut candidates: Vec<usize> = places
            .keys()
            .filter_map(|element| self.by_first.get(element))
            .flatten()
            .copied()
            .collect();
        candidates.sort_unstable();
        candidates.dedup();

        let mut covered = vec![false; message.len()];
        for &rule in &candidates {
            if self.rules[rule].kind == Kind::Harmless {
                self.cover(&self.rules[rule], message, &places, &mut covered);
            }
        }
        let free = |place: &Place| !covered[place.start..place.end].contains(&true);
        let harmless = covered.contains(&true);
        if harmless {
            for found in places.values_mut() {
                found.retain(free);
            }
            places.retain(|_, found| !found.is_empty());
        }
        let holding: Vec<&Rule> = candidates
            .iter()
            .map(|&rule| &self.rules[rule])
            .filter(|rule| rule.kind != Kind::Harmless && holds(rule, message, &places))
            .collect();
        let any = |kind: Kind| holding.iter().any(|rule| rule.kind == kind);
        let (calm, acute) = (any(Kind::Calm), any(Kind::Acute));
        let alarm = holding.iter().find_map(|rule| match rule.kind {
            Kind::Cue { category, firm } if firm || !calm || acute => Some(category),
            _ => None,
        });
        let one_sentence = message
            .breaks
            .iter()
            .skip(1)
            .take(message.len().saturating_sub(1))
            .all(|found| *found != Break::Sentence);
        let cry = alarm.is_some()
            && one_sentence
            && holding
                .iter()
                .any(|rule| rule.whole && matches!(rule.kind, Kind::Cue { .. }));
        let named = |concepts: bool| {
            let found = places
                .keys()
                .filter(|&&element| (element >= self.first_concept) == concepts);
            let mut names: Vec<u32> = found.map(|&element| self.names[element]).collect();
            names.sort_unstable();
            names
        };
        Evidence {
            alarm,
            cry,
            elements: named(false),
            concepts: named(true),
            rules: holding.iter().map(|rule| rule.name).collect(),
            shares: self.shares(&candidates, &places),
            harmless,
            calm,
            acute,
        }
    }

    /// For each category, the largest share of the elements of one of its cues that were found, in any order.
    fn shares(&self, candidates: &[usize], places: &Places) -> [f32; Category::ALL.len()] {
        let mut shares = [0.0_f32; Category::ALL.len()];
        for rule in candidates.iter().map(|&rule| &self.rules[rule]) {
            let Kind::Cue { category, .. } = rule.kind else {
                continue;
            };
            let (mut found, mut all) = (0_u8, 0_u8);
            for step in rule.sequences.iter().flatten() {
                all += 1;
                found += u8::from(places.contains_key(&step.element));
            }
            let share = &mut shares[category as usize];
            *share = share.max(f32::from(found) / f32::from(all.max(1)));
        }
        shares
    }
}

/// Whether every sequence of a rule stands in the message.
fn holds(rule: &Rule, message: &Units, places: &Places) -> bool {
    let fits = |(start, end): (usize, usize)| {
        !rule.whole
            || ((start == 0 || message.breaks[start] == Break::Sentence)
                && message.breaks[end] == Break::Sentence)
    };
    rule.sequences
        .iter()
        .all(|steps| find(steps, message, places, Break::Clause).into_iter().any(fits))
}
