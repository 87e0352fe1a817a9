//! Imports of knowledge, as the house's people see them.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::ids::ImportId;

/// Form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub enum KnowledgeFormat {
    /// Comma-separated values with a header line.
    #[serde(rename = "csv")]
    Csv,
    /// One JSON object a line.
    #[serde(rename = "jsonl")]
    JsonLines,
}

/// Media types that files for import come in, with the form of each. Whether a file is in UTF-8 or CP932 is seen by its bytes.
pub const IMPORT_MEDIA_TYPES: [(&str, KnowledgeFormat); 5] = [
    ("text/csv", KnowledgeFormat::Csv),
    ("application/jsonl", KnowledgeFormat::JsonLines),
    ("application/x-jsonl", KnowledgeFormat::JsonLines),
    ("application/x-ndjson", KnowledgeFormat::JsonLines),
    ("application/ndjson", KnowledgeFormat::JsonLines),
];

impl KnowledgeFormat {
    /// The form that a file name's ending tells.
    #[must_use]
    pub fn of_name(name: &Path) -> Option<Self> {
        match name.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "jsonl" | "ndjson" => Some(Self::JsonLines),
            _ => None,
        }
    }

    /// The form that a media type names, without its parameters and in any case.
    #[must_use]
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        IMPORT_MEDIA_TYPES
            .into_iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(media_type))
            .map(|(_, format)| format)
    }

    /// What a file of this form is sent as.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv",
            Self::JsonLines => "application/jsonl",
        }
    }
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// It waits for a hand.
    Queued,
    /// Its rows are read and checked.
    Checking,
    /// Its rows are stored.
    Storing,
    /// The house's knowledge is indexed.
    Indexing,
    /// Everything was imported.
    Done,
    /// Rows have faults: nothing was imported.
    Refused,
    /// Something went wrong on our side, again and again: nothing was imported.
    Failed,
}

/// A column of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ImportColumn {
    /// The house's own name for the intent.
    Id,
    /// The translation's language.
    Language,
    /// The question.
    Question,
    /// The answer.
    Answer,
    /// Other phrasings of the question.
    Alternatives,
    /// What the intent is about.
    Category,
    /// Its priority.
    Priority,
    /// Who may be answered from it.
    Visibility,
    /// Whether it is served.
    Status,
    /// Whether a person has read the translation.
    Reviewed,
}

impl ImportColumn {
    /// Every column, in the order in which they are exported.
    pub const ALL: [Self; 10] = [
        Self::Id,
        Self::Language,
        Self::Question,
        Self::Answer,
        Self::Alternatives,
        Self::Category,
        Self::Priority,
        Self::Visibility,
        Self::Status,
        Self::Reviewed,
    ];

    /// Its name in a file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Language => "language",
            Self::Question => "question",
            Self::Answer => "answer",
            Self::Alternatives => "alternatives",
            Self::Category => "category",
            Self::Priority => "priority",
            Self::Visibility => "visibility",
            Self::Status => "status",
            Self::Reviewed => "reviewed",
        }
    }

    /// The column of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.name() == name)
    }

    /// Whether every row must have it.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Id | Self::Language | Self::Question | Self::Answer)
    }
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ImportFaultKind {
    /// The file has no rows.
    NoRows,
    /// The line is not of the file's form.
    Malformed,
    /// A column that every row must have is missing.
    MissingColumn,
    /// There is no such column.
    UnknownColumn,
    /// Nothing is in it.
    Empty,
    /// It is longer than it may be.
    TooLong,
    /// It has more parts than it may have.
    TooMany,
    /// It has a character that can't be stored.
    BadCharacter,
    /// It is none of the words that it may be.
    UnknownWord,
    /// A number is too small or too large.
    OutOfRange,
    /// Such ids are kept for the settings.
    Reserved,
    /// It has a blank that nobody has filled in, and is published.
    Blank,
    /// The same translation stands above already.
    Duplicate,
    /// The same intent has other properties above.
    Contradiction,
}

/// One fault of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ImportFault {
    /// Line of the file, from 1.
    pub line: u64,
    /// In which column, if it is in one.
    pub column: Option<ImportColumn>,
    /// What is wrong.
    pub kind: ImportFaultKind,
    /// The same in English, with the value.
    pub detail: String,
}

/// An import. Its numbers grow while it goes on; what it stores is seen by nobody before it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Import {
    /// The import.
    pub id: ImportId,
    /// The file's name.
    pub name: String,
    /// Its form.
    pub format: KnowledgeFormat,
    /// Its size, in bytes.
    pub size: u32,
    /// Who sent it.
    pub by: String,
    /// How far it is.
    pub state: ImportState,
    /// When it was sent (RFC 3339, UTC).
    pub created_at: String,
    /// When it ended.
    pub ended_at: Option<String>,
    /// Rows that were read and checked, once they are.
    pub rows: Option<u32>,
    /// Rows stored of them.
    pub stored: u32,
    /// Translations indexed, of [`Import::to_index`].
    pub indexed: u32,
    /// Published translations of the whole house, once that is known: all of them are indexed anew.
    pub to_index: Option<u32>,
    /// Intents imported, once it is done.
    pub intents: Option<u32>,
    /// The first faults, by line.
    pub faults: Vec<ImportFault>,
    /// How many faults there are.
    pub faults_total: u32,
}

/// Answer to `GET /admin/imports`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Imports {
    /// The last ones, the newest first.
    pub imports: Vec<Import>,
}
