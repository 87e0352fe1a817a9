//! The model's text as it streams.

use tomari_shared::language::Language;

use super::disclosure::Watch;
use super::facts::{Fact, FactKind, Source, facts};
use super::text::{is_invisible, squeeze};
use super::{Entry, NO_ANSWER, Prompt, Rejection, citations, markup, sentences, spoken};

/// The most characters shown of one answer.
pub const MAX_SHOWN: usize = 1_200;
/// The most characters of one sentence as the model writes it, with citations and markup.
const MAX_SENTENCE: usize = 1_600;
/// The most characters of the whole as the model writes it.
const MAX_WRITTEN: usize = 8_000;
/// How much of a sentence's end may have to be read before it is known to be one.
const LOOKAHEAD: usize = 64;

/// A text that passed every check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The whole text, citations taken out. Begins with everything [`Reader::push`] gave out.
    pub text: String,
    /// Indexes into the entries, from 0, in the order of their first citation. Never empty.
    pub cited: Vec<usize>,
}

/// Takes the model's text in pieces, gives out checked sentences. Owns all it needs.
///
/// After the first [`Rejection`] nothing more is given out: what was given out before is to be replaced, and the model's
/// stream may be dropped.
#[derive(Debug)]
pub struct Reader {
    sources: Vec<Source>,
    watch: Watch,
    answer_in: Language,
    /// What is not yet a whole sentence.
    pending: Vec<char>,
    written: usize,
    shown: String,
    /// Whether the white space before the next sentence held a line break.
    line_break: bool,
    next_item: u32,
    facts: Vec<Fact>,
    cited: Vec<usize>,
    rejected: Option<Rejection>,
}

impl Reader {
    /// A reader for the answer to `prompt`, made of the same `entries`, in `answer_in`.
    #[must_use]
    pub fn new(prompt: &Prompt, entries: &[Entry<'_>], answer_in: Language) -> Self {
        Self {
            sources: entries
                .iter()
                .map(|entry| Source::new(&format!("{}\n{}", entry.question, entry.answer)))
                .collect(),
            watch: Watch::new(prompt),
            answer_in,
            pending: Vec::new(),
            written: 0,
            shown: String::new(),
            line_break: false,
            next_item: 1,
            facts: Vec::new(),
            cited: Vec::new(),
            rejected: None,
        }
    }

    /// Takes the next piece. Gives the text that may be shown now, after what was given before: whole sentences, or
    /// nothing yet. Pieces may end anywhere, also within a word. A rejection stays.
    pub fn push(&mut self, text: &str) -> Result<String, Rejection> {
        if let Some(rejection) = &self.rejected {
            return Err(rejection.clone());
        }
        let result = self.read(text);
        if let Err(rejection) = &result {
            self.rejected = Some(rejection.clone());
        }
        result
    }

    /// The end of the model's text: checks what is left, and the whole.
    pub fn finish(mut self) -> Result<Generated, Rejection> {
        if let Some(rejection) = self.rejected {
            return Err(rejection);
        }
        let rest: String = self.pending.drain(..).collect();
        self.sentence(&rest)?;
        if self.shown.is_empty() {
            return Err(Rejection::Empty);
        }
        if self.cited.is_empty() {
            return Err(Rejection::NoCitation);
        }
        let cited = &self.cited;
        let source = |fact: &Fact| cited.iter().any(|&index| self.sources[index].holds(fact));
        if let Some(fact) = self.facts.iter().find(|fact| !source(fact)) {
            return Err(ungrounded(fact));
        }
        Ok(Generated {
            text: self.shown,
            cited: self.cited,
        })
    }

    fn read(&mut self, text: &str) -> Result<String, Rejection> {
        let before = self.shown.len();
        // More than this is too long wherever it is cut.
        self.pending
            .extend(text.chars().take(MAX_WRITTEN + MAX_SENTENCE + LOOKAHEAD));
        let mut done = 0;
        while let Some(length) = sentences::next_end(&self.pending[done..]) {
            let sentence: String = self.pending[done..done + length].iter().collect();
            self.sentence(&sentence)?;
            done += length;
        }
        self.pending.drain(..done);
        if self.pending.len() > MAX_SENTENCE + LOOKAHEAD {
            return Err(Rejection::TooLong);
        }
        Ok(self.shown[before..].to_owned())
    }

    /// Checks one sentence as the model wrote it, and adds it to what is shown.
    fn sentence(&mut self, written: &str) -> Result<(), Rejection> {
        let length = written.chars().count();
        self.written += length;
        if length > MAX_SENTENCE || self.written > MAX_WRITTEN {
            return Err(Rejection::TooLong);
        }
        if says_no_answer(written) {
            return Err(Rejection::NoAnswer);
        }
        if self.watch.leaks(written) {
            return Err(Rejection::PromptDisclosed);
        }
        let (text, links) = markup::plain(written)?;
        let (text, numbers) = citations::taken_out(&text);
        let cited = self.indexes(&numbers)?;
        let mut found: Vec<Fact> = links.iter().map(|link| Fact::link_target(link)).collect();
        found.extend(facts(self.without_item_number(&text)));
        for fact in &found {
            let grounded = if cited.is_empty() {
                self.sources.iter().any(|source| source.holds(fact))
            } else {
                cited.iter().any(|&index| self.sources[index].holds(fact))
            };
            if !grounded {
                return Err(ungrounded(fact));
            }
        }
        self.facts.extend(found);
        for index in cited {
            if !self.cited.contains(&index) {
                self.cited.push(index);
            }
        }
        self.show(&text, written)
    }

    fn indexes(&self, numbers: &[u32]) -> Result<Vec<usize>, Rejection> {
        numbers
            .iter()
            .map(|&number| {
                usize::try_from(number)
                    .ok()
                    .and_then(|number| number.checked_sub(1))
                    .filter(|&index| index < self.sources.len())
                    .ok_or(Rejection::UnknownCitation(number))
            })
            .collect()
    }

    /// `text` without the number of a list's item at its beginning. Only the number that is due counts as one: `1.`,
    /// then `2.`; anything else is a fact.
    fn without_item_number<'t>(&mut self, text: &'t str) -> &'t str {
        let begins_line = self.shown.is_empty() || self.line_break;
        let due = self.next_item.to_string();
        let rest = text
            .trim_start()
            .strip_prefix(due.as_str())
            .filter(|_| begins_line);
        let rest = rest.and_then(|rest| rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") ")));
        match rest.filter(|rest| rest.trim_start().starts_with(char::is_alphabetic)) {
            Some(rest) => {
                self.next_item += 1;
                rest
            }
            None => text,
        }
    }

    fn show(&mut self, text: &str, written: &str) -> Result<(), Rejection> {
        let text = text.trim();
        let (begins, ends) = (written.trim_start(), written.trim_end());
        let line_break = self.line_break || written[..written.len() - begins.len()].contains('\n');
        self.line_break = written[ends.len()..].contains('\n') || (line_break && text.is_empty());
        if text.is_empty() {
            return Ok(());
        }
        if !self.shown.is_empty() {
            if line_break {
                self.shown.push('\n');
            } else if !self.shown.ends_with(['。', '！', '？', '」', '』', '）']) {
                self.shown.push(' ');
            }
        }
        self.shown.push_str(text);
        if self.shown.chars().count() > MAX_SHOWN {
            return Err(Rejection::TooLong);
        }
        if spoken::is_in(&self.shown, self.answer_in) {
            Ok(())
        } else {
            Err(Rejection::WrongLanguage)
        }
    }
}

fn says_no_answer(written: &str) -> bool {
    let visible: String = written
        .chars()
        .filter(|&c| !is_invisible(c) && c != '\\')
        .collect();
    visible.to_ascii_uppercase().contains(NO_ANSWER) || squeeze(written) == "noanswer"
}

pub(super) fn ungrounded(fact: &Fact) -> Rejection {
    match fact.kind {
        FactKind::Link => Rejection::ForeignLink(fact.value.clone()),
        kind => Rejection::UngroundedFact {
            kind,
            value: fact.value.clone(),
        },
    }
}
