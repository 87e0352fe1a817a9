//! Rows of an import file, checked one by one.

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::Deserialize;
use tomari_shared::imports::{ImportColumn as Column, ImportFaultKind as Kind, KnowledgeFormat as Format};
use tomari_shared::knowledge::{FaqCategory, FaqStatus, FaqVisibility, blanks};
use tomari_shared::language::Language;
use tomari_shared::limits::{ALTERNATIVES_MAX, ANSWER_MAX_CHARS, QUESTION_MAX_CHARS};

use super::neutral;
use crate::house_facts;

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
    pub category: FaqCategory,
    /// The intent's priority, 1 to 5.
    pub priority: i16,
    /// Who may be answered from it.
    pub visibility: FaqVisibility,
    /// Whether it is served.
    pub status: FaqStatus,
    /// Whether a person has read the translation; without that it is not served.
    pub reviewed: bool,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// Line of the file, from 1.
    pub line: u64,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong, and where in the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// In which column, if it is in one.
    pub column: Option<Column>,
    /// What.
    pub kind: Kind,
    /// The same in words.
    pub detail: String,
}

impl Fault {
    fn at(column: Column, kind: Kind, what: impl fmt::Display) -> Self {
        Self {
            column: Some(column),
            kind,
            detail: format!("{}: {what}", column.name()),
        }
    }

    fn whole(kind: Kind, detail: impl Into<String>) -> Self {
        Self {
            column: None,
            kind,
            detail: detail.into(),
        }
    }

    /// What serde or the file's form objects to.
    fn of_form(detail: String) -> Self {
        let named = |what: &str| detail.split_once(what)?.1.split('`').next();
        let (kind, column) = if let Some(name) = named("missing field `") {
            (Kind::MissingColumn, Column::named(name))
        } else if named("unknown field `").is_some() {
            (Kind::UnknownColumn, None)
        } else {
            (Kind::Malformed, None)
        };
        Self { column, kind, detail }
    }
}

impl fmt::Display for RowFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.fault.detail)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw<A: Default> {
    id: String,
    language: String,
    question: String,
    answer: String,
    #[serde(default)]
    alternatives: A,
    #[serde(default)]
    category: String,
    #[serde(default)]
    priority: Option<i64>,
    #[serde(default)]
    visibility: String,
    #[serde(default)]
    status: String,
    #[serde(default)]
    reviewed: String,
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

impl From<Alternatives> for Vec<String> {
    fn from(alternatives: Alternatives) -> Self {
        match alternatives {
            Alternatives::List(list) => list,
            Alternatives::Joined(text) => text.split(['|', '\n']).map(str::to_owned).collect(),
        }
    }
}

/// Alternatives in a cell of CSV: separated, or, where one has a separator in it, a list in JSON.
#[derive(Default, Deserialize)]
#[serde(transparent)]
struct Cell(String);

impl From<Cell> for Vec<String> {
    fn from(Cell(text): Cell) -> Self {
        if text.trim_start().starts_with('[')
            && let Ok(list) = serde_json::from_str(&text)
        {
            return list;
        }
        Alternatives::Joined(text).into()
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
        match raw {
            Ok(row) => rows.push((line, row)),
            Err(fault) => faults.push(RowFault { line, fault }),
        }
    }
    faults.extend(contradictions(&rows));
    if rows.is_empty() && faults.is_empty() {
        faults.push(RowFault {
            line: 1,
            fault: Fault::whole(Kind::NoRows, "the file has no rows"),
        });
    }
    faults.sort_by_key(|fault| fault.line);
    if faults.is_empty() {
        Ok(rows.into_iter().map(|(_, row)| row).collect())
    } else {
        Err(faults)
    }
}

type ReadRow = (u64, Result<Row, Fault>);

fn json_lines(text: &str) -> Vec<ReadRow> {
    (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| {
            let raw = serde_json::from_str::<Raw<Alternatives>>(line);
            let row = raw.map_err(|error| Fault::of_form(error.to_string()));
            (number, row.and_then(Row::read))
        })
        .collect()
}

fn csv_records(text: &str) -> Vec<ReadRow> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::Headers)
        .from_reader(text.as_bytes());
    let headers = match reader.headers() {
        Ok(headers) => headers.clone(),
        Err(error) => return vec![(1, Err(Fault::of_form(error.to_string())))],
    };
    // Once, not with every row.
    let faults: Vec<ReadRow> = header_faults(&headers)
        .into_iter()
        .map(|fault| (1, Err(fault)))
        .collect();
    if !faults.is_empty() {
        return faults;
    }
    reader
        .records()
        .map(|record| match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                let cells: csv::StringRecord = record.iter().map(neutral::read).collect();
                let raw = cells.deserialize::<Raw<Cell>>(Some(&headers));
                let row = raw.map_err(|error| Fault::of_form(error.to_string()));
                (line, row.and_then(Row::read))
            }
            Err(error) => (
                error.position().map_or(0, csv::Position::line),
                Err(Fault::of_form(error.to_string())),
            ),
        })
        .collect()
}

fn header_faults(headers: &csv::StringRecord) -> Vec<Fault> {
    if headers.is_empty() {
        return Vec::new();
    }
    let known = Column::ALL.map(Column::name).join(", ");
    let unknown = headers
        .iter()
        .filter(|name| Column::named(name).is_none())
        .map(|name| Fault::whole(Kind::UnknownColumn, format!("`{name}` is none of {known}")));
    let missing = Column::ALL
        .into_iter()
        .filter(|column| column.is_required() && !headers.iter().any(|name| name == column.name()))
        .map(|column| Fault::at(column, Kind::MissingColumn, "the header line has no such column"));
    unknown.chain(missing).collect()
}

impl Row {
    fn read<A: Default + Into<Vec<String>>>(raw: Raw<A>) -> Result<Self, Fault> {
        let language = raw
            .language
            .trim()
            .parse()
            .map_err(|error| Fault::at(Column::Language, Kind::UnknownWord, error))?;
        let id = raw.id.trim().to_owned();
        length(Column::Id, &id, 100)?;
        if id.starts_with(house_facts::PREFIX) {
            let detail = format!("`{}` is kept for the settings", house_facts::PREFIX);
            return Err(Fault::at(Column::Id, Kind::Reserved, detail));
        }
        let (question, answer) = (raw.question.trim().to_owned(), raw.answer.trim().to_owned());
        length(Column::Question, &question, QUESTION_MAX_CHARS)?;
        length(Column::Answer, &answer, ANSWER_MAX_CHARS)?;
        let alternatives: Vec<String> = raw
            .alternatives
            .into()
            .iter()
            .map(|alternative| alternative.trim().to_owned())
            .filter(|alternative| !alternative.is_empty())
            .collect();
        if alternatives.len() > ALTERNATIVES_MAX {
            let detail = format!("there are more than {ALTERNATIVES_MAX}");
            return Err(Fault::at(Column::Alternatives, Kind::TooMany, detail));
        }
        for alternative in &alternatives {
            length(Column::Alternatives, alternative, QUESTION_MAX_CHARS)?;
        }
        let priority = raw.priority.unwrap_or(3);
        let priority = i16::try_from(priority)
            .ok()
            .filter(|priority| (1..=5).contains(priority))
            .ok_or_else(|| {
                Fault::at(
                    Column::Priority,
                    Kind::OutOfRange,
                    format!("{priority} is not 1 to 5"),
                )
            })?;
        let row = Self {
            id,
            language,
            question,
            answer,
            alternatives,
            category: word(
                Column::Category,
                &raw.category,
                FaqCategory::ALL,
                FaqCategory::as_str,
                FaqCategory::Basic,
            )?,
            priority,
            visibility: word(
                Column::Visibility,
                &raw.visibility,
                FaqVisibility::ALL,
                FaqVisibility::as_str,
                FaqVisibility::Public,
            )?,
            status: word(
                Column::Status,
                &raw.status,
                FaqStatus::ALL,
                FaqStatus::as_str,
                FaqStatus::Published,
            )?,
            reviewed: word(
                Column::Reviewed,
                &raw.reviewed,
                &[true, false],
                reviewed_word,
                true,
            )?,
        };
        row.is_finished()?;
        Ok(row)
    }

    /// What is published has no blank to be filled in.
    fn is_finished(&self) -> Result<(), Fault> {
        if self.status != FaqStatus::Published {
            return Ok(());
        }
        let texts = [(Column::Question, &self.question), (Column::Answer, &self.answer)];
        let alternatives = self.alternatives.iter().map(|text| (Column::Alternatives, text));
        for (column, text) in texts.into_iter().chain(alternatives) {
            if let Some(blank) = blanks(text).first() {
                let detail = format!("has a blank to be filled in, `[[{blank}]]`, and is published");
                return Err(Fault::at(column, Kind::Blank, detail));
            }
        }
        Ok(())
    }
}

/// How it is written in a file whether a person has read a translation.
pub(super) const fn reviewed_word(reviewed: bool) -> &'static str {
    if reviewed { "yes" } else { "no" }
}

/// What a cell's word stands for; the default where there is none.
fn word<T: Copy>(
    column: Column,
    text: &str,
    all: &[T],
    name: fn(T) -> &'static str,
    default: T,
) -> Result<T, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(default);
    }
    all.iter().copied().find(|one| name(*one) == text).ok_or_else(|| {
        let names: Vec<&str> = all.iter().copied().map(name).collect();
        let detail = format!("`{text}` is none of {}", names.join(", "));
        Fault::at(column, Kind::UnknownWord, detail)
    })
}

fn length(column: Column, text: &str, max: usize) -> Result<(), Fault> {
    match text.chars().count() {
        0 => Err(Fault::at(column, Kind::Empty, "is empty")),
        count if count > max => Err(Fault::at(
            column,
            Kind::TooLong,
            format!("has {count} characters, at most {max} are allowed"),
        )),
        _ if text.contains('\0') => Err(Fault::at(
            column,
            Kind::BadCharacter,
            "contains the character U+0000",
        )),
        // They mark where a secret of the settings is filled in.
        _ if text.contains(['⟦', '⟧']) => Err(Fault::at(column, Kind::BadCharacter, "contains ⟦ or ⟧")),
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
            let fault = Fault::whole(Kind::Duplicate, detail);
            faults.push(RowFault { line: *line, fault });
        }
        let properties = (row.category, row.priority, row.visibility, row.status);
        if *intents.entry(&row.id).or_insert(properties) != properties {
            let detail = format!(
                "intent `{}` has another category, priority, visibility or status above",
                row.id
            );
            let fault = Fault::whole(Kind::Contradiction, detail);
            faults.push(RowFault { line: *line, fault });
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::{FaqVisibility, Format, parse};

    #[test]
    fn both_forms_read_the_same() {
        let json = r#"{"id":"key","language":"en","question":"Key?","answer":"Here.","alternatives":["Keys","Lost"],"visibility":"in_house","priority":2}"#;
        let csv = "id,language,question,answer,alternatives,visibility,priority\nkey,en,Key?,Here.,Keys|Lost,in_house,2\n";
        let rows = parse(json, Format::JsonLines).expect("JSON");
        assert_eq!(rows, parse(csv, Format::Csv).expect("CSV"));
        assert_eq!(
            (rows[0].alternatives.len(), rows[0].visibility),
            (2, FaqVisibility::InHouse)
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
            parse("", Format::JsonLines).expect_err("empty")[0].fault.detail,
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
