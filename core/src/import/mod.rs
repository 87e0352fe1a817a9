//! Importing knowledge from CSV and JSON Lines: all or nothing, faults named by row.
//!
//! A row is one translation; rows with the same `id` are one intent. Columns, of which the last six are
//! optional: `id, language, question, answer, alternatives, category, priority, visibility, status, reviewed`.
//! In CSV `alternatives` are separated by line breaks or `|`, or a list in JSON; in JSON they are a list.
//! [`requests`] is what people of the house do, [`job`] what is done for them in the background, [`export`] the way back.

pub mod export;
mod job;
mod neutral;
mod requests;
mod rows;
mod text;

use std::collections::HashMap;

use sqlx::PgConnection;
use tomari_shared::ids::IntentId;

use crate::app::App;
use crate::db::intents::{self, NewIntent, NewTranslation};
use crate::db::lexicon;
use crate::error::AppResult;
use crate::random::uuid_v7;
use crate::retrieval::index;

pub use job::ImportJob;
pub use requests::{create, find, list};
pub use rows::{Fault, Row, RowFault, parse};
pub use text::decode;
pub use tomari_shared::imports::KnowledgeFormat as Format;

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Translations stored, of all.
    Stored(usize, usize),
    /// Translations indexed, of all.
    Indexed(usize, usize),
}

/// What an import stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Intents.
    pub intents: usize,
    /// Translations.
    pub translations: usize,
}

/// Intents stored per statement.
const BATCH: usize = 200;

/// Stores rows in the context of the transaction's facility and indexes the facility anew. Intents with an id
/// that is there already are replaced. The caller commits.
pub async fn store(
    app: &App,
    db: &mut PgConnection,
    rows: &[Row],
    mut progress: impl FnMut(Progress),
) -> AppResult<Imported> {
    // First of all: whoever indexes waits for rows that are being written, and whoever writes would wait for the index.
    lexicon::lock(db).await?;
    let at = app.clock.now();
    let groups = group(rows);
    let mut stored = 0;
    for batch in groups.chunks(BATCH) {
        let new: Vec<NewIntent<'_>> = batch
            .iter()
            .filter_map(|translations| translations.first())
            .map(|row| NewIntent {
                id: IntentId(uuid_v7(&*app.random, at)),
                external_id: &row.id,
                category: row.category.as_str(),
                priority: row.priority,
                visibility: row.visibility.as_str(),
                status: row.status.as_str(),
            })
            .collect();
        let ids = intents::replace(db, &new, at).await?;
        let translations: Vec<NewTranslation<'_>> = batch
            .iter()
            .zip(ids)
            .flat_map(|(rows, intent_id)| {
                rows.iter().map(move |row| NewTranslation {
                    intent_id,
                    language: row.language,
                    question: &row.question,
                    answer: &row.answer,
                    alternatives: &row.alternatives,
                    reviewed: row.reviewed,
                })
            })
            .collect();
        intents::insert_translations(&mut *db, &translations, at).await?;
        stored += translations.len();
        progress(Progress::Stored(stored, rows.len()));
    }
    index::rebuild(db, &app.searcher.analyzer, |done, all| {
        progress(Progress::Indexed(done, all));
    })
    .await?;
    Ok(Imported {
        intents: groups.len(),
        translations: rows.len(),
    })
}

/// The rows of each intent, in the order in which intents first appear.
fn group(rows: &[Row]) -> Vec<Vec<&Row>> {
    let mut places = HashMap::<&str, usize>::new();
    let mut groups: Vec<Vec<&Row>> = Vec::new();
    for row in rows {
        let place = *places.entry(&row.id).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[place].push(row);
    }
    groups
}
