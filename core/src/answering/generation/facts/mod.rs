//! The facts of a text: what must not be made up.
//!
//! A scan reads a text once per kind, from the most specific to numbers; what one kind has taken is closed to the
//! next. A fact has one or more readings (`15.00` may be a time or a price); it stands in a source if one of its
//! readings does. Entries are read by the same scanners, so that what they miss in one they miss in the other.

mod kanji;
mod links;
mod numbers;
mod phones;
mod scan;
mod secret_words;
mod secrets;
mod time_words;
mod times;
mod words;

use std::collections::HashSet;

use scan::Scan;

/// The most characters of a fact that are kept for the record.
const MAX_VALUE: usize = 80;

/// A kind of fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FactKind {
    /// A number: price, count, floor, date.
    Number,
    /// A time of day.
    Time,
    /// A phone number.
    Phone,
    /// A link.
    Link,
    /// An e-mail address or a handle.
    Email,
    /// A network's name, a password, a code, or what may be one.
    Secret,
}

impl FactKind {
    /// A stable name for the record.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Time => "time",
            Self::Phone => "phone",
            Self::Link => "link",
            Self::Email => "email",
            Self::Secret => "secret",
        }
    }
}

/// One reading of a fact, in a form that is the same for every writing of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// Decimal digits with a point, without group separators.
    Number(String),
    /// Minutes since midnight, under 1,440.
    Time(u16),
    /// Digits, with the country's code where it is known.
    Phone(String),
    /// Host and path without scheme.
    Link(String),
    /// In lower case.
    Email(String),
    /// Letter by letter.
    Secret(String),
}

/// A fact as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) kind: FactKind,
    /// As written, shortened.
    pub(super) value: String,
    pub(super) readings: Vec<Key>,
}

impl Fact {
    fn new(kind: FactKind, value: &str, readings: Vec<Key>) -> Self {
        Self {
            kind,
            value: value.trim().chars().take(MAX_VALUE).collect(),
            readings,
        }
    }

    /// A link written as a target of markup, which may be anything.
    pub(super) fn link_target(target: &str) -> Self {
        Self::new(FactKind::Link, target, vec![Key::Link(links::canonical(target))])
    }
}

/// The facts of generated text.
pub(super) fn facts(text: &str) -> Vec<Fact> {
    let mut scan = Scan::new(text);
    read(&mut scan);
    secrets::quoted(&mut scan);
    secrets::named(&mut scan);
    scan.facts
}

fn read(scan: &mut Scan) {
    links::read(scan);
    phones::read(scan);
    times::read(scan);
    secrets::mixed(scan);
    numbers::read(scan);
    words::read(scan);
}

/// What stands in one entry.
#[derive(Debug)]
pub(super) struct Source {
    keys: HashSet<Key>,
    tokens: HashSet<String>,
    /// The whole text, for what is quoted.
    text: String,
}

impl Source {
    pub(super) fn new(text: &str) -> Self {
        let mut scan = Scan::new(text);
        read(&mut scan);
        Self {
            tokens: secrets::tokens(&scan).map(|token| token.text).collect(),
            text: scan.text(),
            keys: scan.facts.into_iter().flat_map(|fact| fact.readings).collect(),
        }
    }

    /// Whether `fact` stands here.
    pub(super) fn holds(&self, fact: &Fact) -> bool {
        fact.readings.iter().any(|reading| match reading {
            Key::Secret(secret) if secret.contains(' ') || !secret.is_ascii() => {
                self.text.contains(secret.as_str())
            }
            Key::Secret(secret) => self.tokens.contains(secret),
            key => self.keys.contains(key),
        })
    }
}

#[cfg(test)]
mod tests;
