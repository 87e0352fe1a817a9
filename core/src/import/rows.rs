//! Rows of an import file, checked one by one.

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::Deserialize;
use tomari_shared::language::Language;
use tomari_shared::limits::{ALTERNATIVES_MAX, ANSWER_MAX_CHARS, QUESTION_MAX_CHARS};

use crate::house_facts;

/// Form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values with a header line.
    Csv,
    /// One JSON object a line.
    JsonLines,
}

impl Format {
    /// The form that a file name's ending tells.
    #[must_use]
    pub fn of(name: &std::path::Path) -> Option<Self> {
        match name.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "jsonl" | "ndjson" => Some(Self::JsonLines),
            _ => None,
        }
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),* } default $default:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(
                #[doc = concat!("`", $word, "`")]
                $variant,
            )*
        }

        impl $name {
            /// As stored.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            fn read(word: &str) -> Result<Self, String> {
                match word {
                    "" => Ok(Self::$default),
                    $($word => Ok(Self::$variant),)*
                    _ => Err(format!("`{word}` is none of {}", [$($word),*].join(", "))),
                }
            }
        }
    };
}

words!(
    /// What an intent is about.
    Category { Basic = "basic", Facilities = "facilities", Location = "location", Trouble = "trouble" }
    default Basic
);
words!(
    /// Who may be answered from an intent.
    Visibility { Public = "public", InHouse = "in_house" } default Public
);
words!(
    /// Whether an intent is served.
    Status { Draft = "draft", Published = "published" } default Published
);

/// A translation with its intent's properties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The house's own id of the intent.
    pub id: String,
    /// The translation's language.
    pub language: Language,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Other phrasings.
    pub alternatives: Vec<String>,
    /// The intent's category.
    pub category: Category,
    /// The intent's priority, 1 to 5.
    pub priority: i16,
    /// Who may be answered from it.
    pub visibility: Visibility,
    /// Whether it is served.
    pub status: Status,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// Line of the file, from 1.
    pub line: u64,
    /// What is wrong.
    pub detail: String,
}

impl fmt::Display for RowFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.detail)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: String,
    language: String,
    question: String,
    answer: String,
    #[serde(default)]
    alternatives: Alternatives,
    #[serde(default)]
    category: String,
    #[serde(default)]
    priority: Option<i64>,
    #[serde(default)]
    visibility: String,
    #[serde(default)]
    status: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Alternatives {
    List(Vec<String>),
    Joined(String),
}

impl Default for Alternatives {
    fn default() -> Self {
        Self::List(Vec::new())
    }
}

/// The rows of a file, or every fault in it.
pub fn parse(text: &str, format: Format) -> Result<Vec<Row>, Vec<RowFault>> {
    let raw = match format {
        Format::JsonLines => json_lines(text),
        Format::Csv => csv_records(text),
    };
    let mut faults = Vec::new();
    let mut rows = Vec::new();
    for (line, raw) in raw {
        match raw.and_then(Row::read) {
            Ok(row) => rows.push((line, row)),
            Err(detail) => faults.push(RowFault { line, detail }),
        }
    }
    faults.extend(contradictions(&rows));
    if rows.is_empty() && faults.is_empty() {
        faults.push(RowFault {
            line: 1,
            detail: "the file has no rows".to_owned(),
        });
    }
    faults.sort_by_key(|fault| fault.line);
    if faults.is_empty() {
        Ok(rows.into_iter().map(|(_, row)| row).collect())
    } else {
        Err(faults)
    }
}

type RawRow = (u64, Result<Raw, String>);

fn json_lines(text: &str) -> Vec<RawRow> {
    (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| {
            (
                number,
                serde_json::from_str(line).map_err(|error| error.to_string()),
            )
        })
        .collect()
}

fn csv_records(text: &str) -> Vec<RawRow> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::Headers)
        .from_reader(text.as_bytes());
    let headers = match reader.headers() {
        Ok(headers) => headers.clone(),
        Err(error) => return vec![(1, Err(error.to_string()))],
    };
    reader
        .records()
        .map(|record| match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                (
                    line,
                    record
                        .deserialize(Some(&headers))
                        .map_err(|error| error.to_string()),
                )
            }
            Err(error) => (
                error.position().map_or(0, csv::Position::line),
                Err(error.to_string()),
            ),
        })
        .collect()
}

impl Row {
    fn read(raw: Raw) -> Result<Self, String> {
        let language = raw
            .language
            .parse()
            .map_err(|error| format!("language: {error}"))?;
        let id = raw.id.trim().to_owned();
        length("id", &id, 100)?;
        if id.starts_with(house_facts::PREFIX) {
            return Err(format!("id: `{}` is kept for the settings", house_facts::PREFIX));
        }
        let (question, answer) = (raw.question.trim().to_owned(), raw.answer.trim().to_owned());
        length("question", &question, QUESTION_MAX_CHARS)?;
        length("answer", &answer, ANSWER_MAX_CHARS)?;
        let alternatives: Vec<String> = match raw.alternatives {
            Alternatives::List(list) => list,
            Alternatives::Joined(text) => text.split(['|', '\n']).map(str::to_owned).collect(),
        }
        .into_iter()
        .map(|alternative| alternative.trim().to_owned())
        .filter(|alternative| !alternative.is_empty())
        .collect();
        if alternatives.len() > ALTERNATIVES_MAX {
            return Err(format!("alternatives: there are more than {ALTERNATIVES_MAX}"));
        }
        for alternative in &alternatives {
            length("alternatives", alternative, QUESTION_MAX_CHARS)?;
        }
        let priority = raw.priority.unwrap_or(3);
        let priority = i16::try_from(priority)
            .ok()
            .filter(|priority| (1..=5).contains(priority))
            .ok_or_else(|| format!("priority: {priority} is not 1 to 5"))?;
        Ok(Self {
            id,
            language,
            question,
            answer,
            alternatives,
            category: Category::read(&raw.category).map_err(|error| format!("category: {error}"))?,
            priority,
            visibility: Visibility::read(&raw.visibility).map_err(|error| format!("visibility: {error}"))?,
            status: Status::read(&raw.status).map_err(|error| format!("status: {error}"))?,
        })
    }
}

fn length(field: &str, text: &str, max: usize) -> Result<(), String> {
    match text.chars().count() {
        0 => Err(format!("{field}: is empty")),
        count if count > max => Err(format!(
            "{field}: has {count} characters, at most {max} are allowed"
        )),
        _ if text.contains('\0') => Err(format!("{field}: contains the character U+0000")),
        _ => Ok(()),
    }
}

/// Rows that can't both be: the same translation twice, or one intent with different properties.
fn contradictions(rows: &[(u64, Row)]) -> Vec<RowFault> {
    let mut faults = Vec::new();
    let mut translations = HashSet::new();
    let mut intents = HashMap::new();
    for (line, row) in rows {
        if !translations.insert((&row.id, row.language)) {
            let detail = format!(
                "intent `{}` has a translation in {} above already",
                row.id, row.language
            );
            faults.push(RowFault { line: *line, detail });
        }
        let properties = (row.category, row.priority, row.visibility, row.status);
        if *intents.entry(&row.id).or_insert(properties) != properties {
            let detail = format!(
                "intent `{}` has another category, priority, visibility or status above",
                row.id
            );
            faults.push(RowFault { line: *line, detail });
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::{Format, Visibility, parse};

    #[test]
    fn both_forms_read_the_same() {
        let json = r#"{"id":"key","language":"en","question":"Key?","answer":"Here.","alternatives":["Keys","Lost"],"visibility":"in_house","priority":2}"#;
        let csv = "id,language,question,answer,alternatives,visibility,priority\nkey,en,Key?,Here.,Keys|Lost,in_house,2\n";
        let rows = parse(json, Format::JsonLines).expect("JSON");
        assert_eq!(rows, parse(csv, Format::Csv).expect("CSV"));
        assert_eq!(
            (rows[0].alternatives.len(), rows[0].visibility),
            (2, Visibility::InHouse)
        );
    }

    #[test]
    fn every_fault_is_named_by_its_line() {
        let text = "\
{\"id\":\"a\",\"language\":\"en\",\"question\":\"Q\",\"answer\":\"A\"}
{\"id\":\"a\",\"language\":\"tlh\",\"question\":\"Q\",\"answer\":\"A\"}

{\"id\":\"a\",\"language\":\"en\",\"question\":\"Q\",\"answer\":\"B\"}
{\"id\":\"a\",\"language\":\"fr\",\"question\":\"\",\"answer\":\"A\"}
{\"id\":\"a\",\"language\":\"de\",\"question\":\"Q\",\"answer\":\"A\",\"priority\":9}
{\"id\":\"a\",\"language\":\"it\",\"question\":\"Q\",\"answer\":\"A\",\"priority\":1}
not json
";
        let faults: Vec<String> = parse(text, Format::JsonLines)
            .expect_err("faults")
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(faults.len(), 6, "{faults:?}");
        assert_eq!(
            faults[0],
            "line 2: language: `tlh` is not one of the languages offered"
        );
        assert_eq!(
            faults[1],
            "line 4: intent `a` has a translation in en above already"
        );
        assert_eq!(faults[2], "line 5: question: is empty");
        assert_eq!(faults[3], "line 6: priority: 9 is not 1 to 5");
        assert_eq!(
            faults[4],
            "line 7: intent `a` has another category, priority, visibility or status above"
        );
        assert!(faults[5].starts_with("line 8: "), "{}", faults[5]);
    }

    #[test]
    fn an_empty_file_is_a_fault() {
        assert_eq!(
            parse("", Format::JsonLines).expect_err("empty")[0].detail,
            "the file has no rows"
        );
        assert_eq!(
            parse("id,language,question,answer\n", Format::Csv)
                .expect_err("empty")
                .len(),
            1
        );
    }
}
