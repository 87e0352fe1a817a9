//! Knowledge as a file that imports again as the same knowledge.
//!
//! What the settings make is left out: they make it again, and an import may not have it. Secrets are not in it: texts hold their marks.

use std::sync::Arc;

use futures_util::Stream;
use serde::Serialize;
use tomari_shared::audit::AuditAction;
use tomari_shared::identity::Caller;
use tomari_shared::ids::FacilityId;
use tomari_shared::imports::{ImportColumn, KnowledgeFormat};

use super::neutral;
use super::rows::reviewed_word;
use crate::accounts::context::{self, StaffContext, audit};
use crate::app::App;
use crate::db;
use crate::db::intents::{self, Exported};
use crate::error::{AppError, AppResult};
use crate::house_facts;

/// Intents read per transaction: none is held while the reader is slow.
const PAGE: i64 = 200;

/// A file and its name.
pub struct Export<S> {
    /// Its name.
    pub name: String,
    /// Its content, in parts.
    pub content: S,
}

/// The house's own knowledge, in its order. An intent that is changed meanwhile is in it as it was or as it is, and whole.
pub async fn export(
    app: Arc<App>,
    caller: Caller,
    format: KnowledgeFormat,
) -> AppResult<Export<impl Stream<Item = AppResult<Vec<u8>>> + use<>>> {
    let StaffContext { mut tx, user, .. } = context::open(&app, caller).await?;
    let facility = db::facilities::current(&mut *tx).await?;
    let name = format!(
        "{}-faqs-{}.{}",
        facility.slug,
        app.clock.now().format("%Y-%m-%d"),
        match format {
            KnowledgeFormat::Csv => "csv",
            KnowledgeFormat::JsonLines => "jsonl",
        }
    );
    let (action, who) = (AuditAction::KnowledgeExported, Some(user.id));
    audit(&app, &mut tx, action, who, Some(&name)).await?;
    tx.commit().await?;
    Ok(Export {
        name,
        content: pages(app, facility.id, format),
    })
}

fn pages(
    app: Arc<App>,
    facility: FacilityId,
    format: KnowledgeFormat,
) -> impl Stream<Item = AppResult<Vec<u8>>> + use<> {
    async_stream::try_stream! {
        yield head(format)?;
        let mut after = 0;
        loop {
            let mut tx = db::begin_facility(&app.db, facility).await?;
            let page = intents::to_export(&mut *tx, house_facts::PREFIX, after, PAGE).await?;
            tx.commit().await?;
            let Some(last) = page.last() else { break };
            after = last.position;
            yield rows(&page, format)?;
        }
    }
}

/// What comes before the rows: for CSV the byte order mark without which a spreadsheet takes UTF-8 for something else, and the names of
/// the columns.
fn head(format: KnowledgeFormat) -> AppResult<Vec<u8>> {
    match format {
        KnowledgeFormat::JsonLines => Ok(Vec::new()),
        KnowledgeFormat::Csv => {
            let names = csv_lines(std::iter::once(
                ImportColumn::ALL.map(|column| column.name().to_owned()),
            ))?;
            Ok(["\u{feff}".as_bytes(), &names].concat())
        }
    }
}

fn rows(rows: &[Exported], format: KnowledgeFormat) -> AppResult<Vec<u8>> {
    match format {
        KnowledgeFormat::Csv => csv_lines(rows.iter().map(cells)),
        KnowledgeFormat::JsonLines => {
            let mut lines = Vec::new();
            for row in rows {
                serde_json::to_writer(&mut lines, &line(row)).map_err(AppError::internal)?;
                lines.push(b'\n');
            }
            Ok(lines)
        }
    }
}

fn csv_lines(lines: impl Iterator<Item = [String; 10]>) -> AppResult<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for line in lines {
        writer.write_record(line).map_err(AppError::internal)?;
    }
    writer
        .into_inner()
        .map_err(|error| AppError::internal(error.into_error()))
}

fn cells(row: &Exported) -> [String; 10] {
    ImportColumn::ALL.map(|column| {
        let text = match column {
            ImportColumn::Id => row.id.clone(),
            ImportColumn::Language => row.language.tag().to_owned(),
            ImportColumn::Question => row.question.clone(),
            ImportColumn::Answer => row.answer.clone(),
            ImportColumn::Alternatives => joined(&row.alternatives),
            ImportColumn::Category => row.category.clone(),
            ImportColumn::Priority => row.priority.to_string(),
            ImportColumn::Visibility => row.visibility.clone(),
            ImportColumn::Status => row.status.clone(),
            ImportColumn::Reviewed => reviewed_word(row.reviewed).to_owned(),
        };
        neutral::write(&text)
    })
}

/// Separated; a list in JSON where that could be read as something else.
fn joined(alternatives: &[String]) -> String {
    let text = alternatives.join("|");
    let ambiguous = alternatives
        .iter()
        .any(|alternative| alternative.contains(['|', '\n']));
    if ambiguous || text.starts_with('[') {
        return serde_json::Value::from(alternatives).to_string();
    }
    text
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    language: &'a str,
    question: &'a str,
    answer: &'a str,
    alternatives: &'a [String],
    category: &'a str,
    priority: i16,
    visibility: &'a str,
    status: &'a str,
    reviewed: &'a str,
}

fn line(row: &Exported) -> Line<'_> {
    Line {
        id: &row.id,
        language: row.language.tag(),
        question: &row.question,
        answer: &row.answer,
        alternatives: &row.alternatives,
        category: &row.category,
        priority: row.priority,
        visibility: &row.visibility,
        status: &row.status,
        reviewed: reviewed_word(row.reviewed),
    }
}
