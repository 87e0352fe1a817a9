//! Labelled questions, and the files they stand in (`docs/evaluation.md` documents the format).

use std::collections::BTreeMap;

use serde::Deserialize;
use tomari_shared::language::Language;

/// The grade from which an entry answers a question; one below is only related.
pub const ANSWERS: f64 = 2.0;

/// A labelled question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelledQuestion {
    /// Its id.
    pub id: String,
    /// Its language.
    pub language: Language,
    /// The question.
    pub text: String,
    /// Grades of the intents that answer it, by their external ids: 2 answers it, 1 is related. Empty for a question that the
    /// house can't answer.
    pub relevant: BTreeMap<String, f64>,
}

impl LabelledQuestion {
    /// The number that its id ends in, 0 without one. Translations of one question have the same number.
    #[must_use]
    pub fn number(&self) -> u64 {
        let digits = self
            .id
            .bytes()
            .rev()
            .take_while(u8::is_ascii_digit)
            .count()
            .min(18);
        self.id[self.id.len() - digits..].parse().unwrap_or(0)
    }
}

/// Which of a file's questions are meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// All of them.
    #[default]
    Whole,
    /// Those whose number is odd.
    Odd,
    /// Those whose number is even.
    Even,
}

impl Part {
    const fn has(self, number: u64) -> bool {
        match self {
            Self::Whole => true,
            Self::Odd => number % 2 == 1,
            Self::Even => number.is_multiple_of(2),
        }
    }
}

/// A line that is not a labelled question.
#[derive(Debug, thiserror::Error)]
#[error("line {line} is not a labelled question: {fault}")]
pub struct Malformed {
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: serde_json::Error,
}

/// The questions of a part of a file in JSON Lines. Empty lines are skipped.
pub fn parse(text: &str, part: Part) -> Result<Vec<LabelledQuestion>, Malformed> {
    let mut questions = Vec::new();
    for (line, text) in (1..).zip(text.lines()) {
        if text.trim().is_empty() {
            continue;
        }
        let question: LabelledQuestion =
            serde_json::from_str(text).map_err(|fault| Malformed { line, fault })?;
        if part.has(question.number()) {
            questions.push(question);
        }
    }
    Ok(questions)
}

#[cfg(test)]
mod tests {
    use super::{Part, parse};

    const LINES: &str = r#"{"id":"zh-Hant-07","language":"zh-Hant","text":"幾點退房","relevant":{"check-out":2}}

{"id":"en-12","language":"en","text":"tell me a joke","relevant":{}}
{"id":"odd one","language":"en","text":"late?","relevant":{"late":2,"check-out":1}}"#;

    #[test]
    fn parts_go_by_the_number_at_the_end() {
        let ids = |part| -> Vec<String> {
            parse(LINES, part)
                .expect("well formed")
                .into_iter()
                .map(|question| question.id)
                .collect()
        };
        assert_eq!(ids(Part::Whole), ["zh-Hant-07", "en-12", "odd one"]);
        assert_eq!(ids(Part::Odd), ["zh-Hant-07"]);
        assert_eq!(ids(Part::Even), ["en-12", "odd one"]);
    }

    #[test]
    fn faults_name_their_line() {
        for (line, fault) in [
            (r#"{"id":"a","language":"en","text":"x"}"#, "relevant"),
            (
                r#"{"id":"a","language":"en","text":"x","relevant":{},"grade":1}"#,
                "grade",
            ),
            (r#"{"id":"a","language":"tlh","text":"x","relevant":{}}"#, "tlh"),
        ] {
            let message = parse(&format!("\n{line}\n"), Part::Whole)
                .expect_err("malformed")
                .to_string();
            assert!(
                message.starts_with("line 2 is not") && message.contains(fault),
                "{message}"
            );
        }
    }
}
