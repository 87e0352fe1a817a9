//! A message as the units rules are matched on: words, or characters with word boundaries.

use icu_segmenter::WordSegmenterBorrowed;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::lexicon::{Writing, chinese_characters};
use crate::retrieval::analysis::fold;

/// What separates a unit from the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    /// Nothing, or a space between words.
    #[default]
    None,
    /// A comma and the like, or a space in a script that writes none between words.
    Clause,
    /// The end of a sentence.
    Sentence,
}

/// A message's units in order.
#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "the units of a message's units")]
pub(super) struct Units {
    /// Words, or single characters.
    pub(super) units: Vec<String>,
    /// Before each unit, and after the last.
    pub(super) breaks: Vec<Break>,
    /// Whether a word begins before each unit, and after the last. Always so between words.
    pub(super) boundaries: Vec<bool>,
}

impl Units {
    /// Number of units.
    pub(super) const fn len(&self) -> usize {
        self.units.len()
    }

    /// Whether nothing stronger than `most` separates the units from `from` to `to`, boundaries inside included.
    pub(super) fn joined(&self, from: usize, to: usize, most: Break) -> bool {
        (from..=to).all(|at| self.breaks.get(at).is_none_or(|&b| b <= most))
    }
}

/// The units of `text` in `writing`.
pub(super) fn read(text: &str, writing: Writing, segmenter: WordSegmenterBorrowed<'static>) -> Units {
    let folded = fold(text, writing);
    if writing.spaced() {
        words(&folded, writing)
    } else {
        characters(&folded, writing, segmenter)
    }
}

/// One spelling for everything that is read alike in `writing`.
pub(super) fn fold(text: &str, writing: Writing) -> String {
    match writing {
        Writing::Thai => thai(text),
        Writing::Latin | Writing::VietnameseBare => fold::marks(&fold::compatibility(text)),
        Writing::Vietnamese => vietnamese(&fold::compatibility(text)),
        Writing::Chinese => fold::compatibility(text)
            .chars()
            .map(chinese_characters::simplified)
            .collect(),
        Writing::Japanese | Writing::Korean => fold::compatibility(text),
    }
}

/// Sara am in one piece however it was typed (NFKC would take it apart), and sara ae as one character.
fn thai(text: &str) -> String {
    text.to_lowercase()
        .replace("\u{0e4d}\u{0e32}", "\u{0e33}")
        .replace("\u{0e4d}\u{0e48}\u{0e32}", "\u{0e48}\u{0e33}")
        .replace("\u{0e4d}\u{0e49}\u{0e32}", "\u{0e49}\u{0e33}")
        .replace("\u{0e40}\u{0e40}", "\u{0e41}")
}

/// Tone marks moved to the end of their syllable: `hoả` and `hỏa` are the same word.
fn vietnamese(text: &str) -> String {
    const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];
    let mut out = String::with_capacity(text.len());
    let mut tone = None;
    for c in text.nfd() {
        if TONES.contains(&c) {
            tone = Some(c);
        } else {
            if !c.is_alphabetic() && !is_combining_mark(c) {
                out.extend(tone.take());
            }
            out.push(c);
        }
    }
    out.extend(tone);
    out
}

/// Whether `text` holds letters that, of the product's languages, only Vietnamese writes.
pub(super) fn has_vietnamese_letters(text: &str) -> bool {
    text.nfc().any(|c| {
        matches!(c, 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | 'ă' | 'Ă') || ('\u{1ea0}'..='\u{1ef9}').contains(&c)
    })
}

fn words(text: &str, writing: Writing) -> Units {
    let mut units = Vec::new();
    let mut breaks = Vec::new();
    let mut word = String::new();
    let mut pending = Break::None;
    for c in text.chars() {
        if c.is_alphanumeric() || (writing == Writing::Vietnamese && is_combining_mark(c)) {
            if word.is_empty() {
                breaks.push(pending);
                pending = Break::None;
            }
            word.push(c);
        } else {
            if !word.is_empty() {
                units.push(std::mem::take(&mut word));
            }
            pending = pending.max(separation(c, writing));
        }
    }
    if !word.is_empty() {
        units.push(word);
    }
    breaks.push(Break::Sentence);
    Units {
        boundaries: vec![true; units.len() + 1],
        units,
        breaks,
    }
}

fn characters(text: &str, writing: Writing, segmenter: WordSegmenterBorrowed<'static>) -> Units {
    let mut starts: Vec<usize> = segmenter.segment_str(text).collect();
    starts.dedup();
    let mut next_start = starts.into_iter().peekable();
    let mut units = Vec::new();
    let mut breaks = Vec::new();
    let mut boundaries = Vec::new();
    let mut pending = Break::None;
    let mut spaced = true;
    for (at, c) in text.char_indices() {
        let starts_here = next_start.next_if_eq(&at).is_some();
        if c.is_alphanumeric() || is_combining_mark(c) || c == 'ー' {
            // A space inside a dictionary word does not happen; before one it is a boundary.
            // Korean writes counters and particles after digits without a space.
            let after_digit = units
                .last()
                .is_some_and(|unit: &String| unit.chars().all(|c| c.is_ascii_digit()));
            boundaries.push(spaced || after_digit || (starts_here && writing != Writing::Korean));
            breaks.push(pending);
            pending = Break::None;
            spaced = false;
            units.push(if writing == Writing::Japanese {
                fold::kana(c.encode_utf8(&mut [0; 4]))
            } else {
                c.to_string()
            });
        } else {
            spaced = true;
            pending = pending.max(separation(c, writing));
        }
    }
    breaks.push(Break::Sentence);
    boundaries.push(true);
    Units {
        units,
        breaks,
        boundaries,
    }
}

const fn separation(c: char, writing: Writing) -> Break {
    match c {
        '.' | '!' | '?' | '。' | '\n' | '…' | '¿' | '¡' => Break::Sentence,
        ',' | ';' | ':' | '、' | '(' | ')' | '"' | '「' | '」' | '“' | '”' => Break::Clause,
        ' ' if matches!(writing, Writing::Japanese | Writing::Chinese) => Break::Clause,
        _ => Break::None,
    }
}
