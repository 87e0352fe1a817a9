//! A text being read for facts.

use super::super::text::normalized;
use super::{Fact, FactKind, Key, kanji};

/// The text in one form, what of it is taken, and what was found.
pub(super) struct Scan {
    /// Compatibility form with ASCII digits, case kept.
    pub(super) chars: Vec<char>,
    /// The same, character by character in lower case.
    pub(super) lower: Vec<char>,
    taken: Vec<bool>,
    pub(super) facts: Vec<Fact>,
}

impl Scan {
    pub(super) fn new(text: &str) -> Self {
        let chars = refanged(&kanji::as_digits(&normalized(&grouped(text))));
        let lower = chars
            .iter()
            .map(|&c| {
                let mut lower = c.to_lowercase();
                match (lower.next(), lower.next()) {
                    (Some(one), None) => one,
                    _ => c,
                }
            })
            .collect();
        Self {
            taken: vec![false; chars.len()],
            chars,
            lower,
            facts: Vec::new(),
        }
    }

    pub(super) fn text(&self) -> String {
        self.chars.iter().collect()
    }

    pub(super) fn at(&self, i: usize) -> Option<char> {
        self.chars.get(i).copied()
    }

    pub(super) fn before(&self, i: usize) -> Option<char> {
        i.checked_sub(1).and_then(|i| self.at(i))
    }

    pub(super) fn is_digit(&self, i: usize) -> bool {
        self.at(i).is_some_and(|c| c.is_ascii_digit())
    }

    pub(super) fn is_free(&self, i: usize) -> bool {
        !self.taken.get(i).copied().unwrap_or(true)
    }

    pub(super) fn all_free(&self, from: usize, to: usize) -> bool {
        (from..to).all(|i| self.is_free(i))
    }

    /// Past at most one space.
    pub(super) fn past_space(&self, i: usize) -> usize {
        i + usize::from(self.at(i) == Some(' '))
    }

    /// Past the digits from `i`, at most `max` of them.
    pub(super) fn past_digits(&self, i: usize, max: usize) -> usize {
        i + (i..i + max).take_while(|&i| self.is_digit(i)).count()
    }

    pub(super) fn number(&self, from: usize, to: usize) -> u32 {
        self.chars[from..to]
            .iter()
            .filter_map(|c| c.to_digit(10))
            .fold(0, |number: u32, digit| {
                number.saturating_mul(10).saturating_add(digit)
            })
    }

    /// The end of the first of `words` that stands at `i`, in any case, and not as the beginning of a longer Latin word.
    /// The words are in lower case, longer ones before their beginnings.
    pub(super) fn word_at(&self, i: usize, words: &[&str]) -> Option<usize> {
        words.iter().find_map(|word| {
            let mut end = i;
            for c in word.chars() {
                if self.lower.get(end) != Some(&c) {
                    return None;
                }
                end += 1;
            }
            let joins = word.chars().last().is_some_and(is_latin) && self.at(end).is_some_and(is_latin);
            (!joins).then_some(end)
        })
    }

    /// The beginning of the first of `words` that ends right before `i`, not as the end of a longer Latin word.
    pub(super) fn word_before(&self, i: usize, words: &[&str]) -> Option<usize> {
        words.iter().find_map(|word| {
            let start = i.checked_sub(word.chars().count())?;
            let same = word.chars().eq(self.lower[start..i].iter().copied());
            let joins = word.chars().next().is_some_and(is_latin) && self.before(start).is_some_and(is_latin);
            (same && !joins).then_some(start)
        })
    }

    pub(super) fn take(&mut self, from: usize, to: usize, kind: FactKind, readings: Vec<Key>) {
        let value: String = self.chars[from..to].iter().collect();
        self.facts.push(Fact::new(kind, &value, readings));
        self.close(from, to);
    }

    pub(super) fn close(&mut self, from: usize, to: usize) {
        self.taken[from..to].fill(true);
    }
}

pub(super) fn is_latin(c: char) -> bool {
    c.is_alphabetic()
        && u32::from(c) < 0x2000
        && !matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1100}'..='\u{11ff}')
}

/// Thin and no-break spaces between digits group them; made a comma before compatibility form makes them plain spaces.
fn grouped(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |i: Option<usize>| i.and_then(|i| chars.get(i)).is_some_and(char::is_ascii_digit);
    chars
        .iter()
        .enumerate()
        .map(|(i, &c)| match c {
            '\u{a0}' | '\u{2009}' | '\u{202f}' if is_digit(i.checked_sub(1)) && is_digit(Some(i + 1)) => ',',
            c => c,
        })
        .collect()
}

/// Dots and at signs that were written in brackets or as words to get past a filter.
const DEFANGED: [(&str, char); 9] = [
    ("[.]", '.'),
    ("(.)", '.'),
    ("{.}", '.'),
    ("[dot]", '.'),
    ("(dot)", '.'),
    (" dot ", '.'),
    ("[at]", '@'),
    ("(at)", '@'),
    ("[:]", ':'),
];

fn refanged(chars: &[char]) -> Vec<char> {
    let mut out = Vec::with_capacity(chars.len());
    let mut i = 0;
    while i < chars.len() {
        let found = DEFANGED.iter().find(|(written, _)| {
            written.chars().enumerate().all(|(offset, c)| {
                chars
                    .get(i + offset)
                    .is_some_and(|other| other.to_ascii_lowercase() == c)
            })
        });
        if let Some((written, meant)) = found {
            out.push(*meant);
            i += written.len();
            // `evil [dot] example`
            if *meant != ':' {
                while out.len() >= 2 && out[out.len() - 2] == ' ' {
                    out.remove(out.len() - 2);
                }
                while chars.get(i) == Some(&' ') {
                    i += 1;
                }
            }
        } else {
            out.push(chars[i]);
            i += 1;
        }
    }
    out
}
