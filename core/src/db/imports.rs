//! Imports of knowledge.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use sqlx::types::Json;
use tomari_shared::ids::{ImportId, UserId};
use tomari_shared::imports::{Import, ImportFault, ImportState, KnowledgeFormat};
use uuid::Uuid;

use crate::clock::rfc3339;

/// An import to store.
#[derive(Debug)]
pub struct NewImport<'a> {
    /// The import.
    pub id: ImportId,
    /// Who sent it.
    pub user: UserId,
    /// The file's name.
    pub name: &'a str,
    /// Its form.
    pub format: KnowledgeFormat,
    /// Its content.
    pub content: &'a [u8],
}

/// Stores one that waits.
pub async fn insert(
    db: impl PgExecutor<'_>,
    new: &NewImport<'_>,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO imports (id, facility_id, user_id, name, format, size, content, state, created_at)
         VALUES ($1, current_facility(), $2, $3, $4, length($5), $5, 'queued', $6)",
    )
    .bind(new.id.0)
    .bind(new.user.0)
    .bind(new.name)
    .bind(super::to_word(&new.format)?)
    .bind(new.content)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: String,
    format: String,
    size: i32,
    by: String,
    state: String,
    created_at: DateTime<Utc>,
    ended_at: Option<DateTime<Utc>>,
    rows_read: Option<i32>,
    rows_stored: i32,
    indexed: i32,
    to_index: Option<i32>,
    intents: Option<i32>,
    faults: Json<Vec<ImportFault>>,
    faults_total: i32,
}

impl TryFrom<Row> for Import {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, sqlx::Error> {
        let count = |count: i32| u32::try_from(count).unwrap_or(0);
        Ok(Self {
            id: ImportId(row.id),
            name: row.name,
            format: super::word(&row.format)?,
            size: count(row.size),
            by: row.by,
            state: super::word(&row.state)?,
            created_at: rfc3339(row.created_at),
            ended_at: row.ended_at.map(rfc3339),
            rows: row.rows_read.map(count),
            stored: count(row.rows_stored),
            indexed: count(row.indexed),
            to_index: row.to_index.map(count),
            intents: row.intents.map(count),
            faults: row.faults.0,
            faults_total: count(row.faults_total),
        })
    }
}

/// The last ones of the context's facility, or the one of an id, the newest first.
pub async fn list(
    db: impl PgExecutor<'_>,
    only: Option<ImportId>,
    limit: u16,
) -> Result<Vec<Import>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT i.id, i.name, i.format, i.size, u.name AS by, i.state, i.created_at, i.ended_at, i.rows_read, i.rows_stored,
                i.indexed, i.to_index, i.intents, i.faults, i.faults_total
         FROM imports i JOIN users u ON u.facility_id = i.facility_id AND u.id = i.user_id
         WHERE i.facility_id = current_facility() AND ($1::uuid IS NULL OR i.id = $1)
         ORDER BY i.position DESC LIMIT $2",
    )
    .bind(only.map(|id| id.0))
    .bind(i64::from(limit))
    .fetch_all(db)
    .await?;
    rows.into_iter().map(Import::try_from).collect()
}

/// An import that was begun.
#[derive(Debug)]
pub struct Begun {
    /// The file's content.
    pub content: Vec<u8>,
    /// Its form.
    pub format: KnowledgeFormat,
    /// Its name.
    pub name: String,
    /// Who sent it.
    pub user: UserId,
    /// How often it was begun, this time among them.
    pub times: i16,
}

/// Begins one, unless it has ended.
pub async fn begin(db: impl PgExecutor<'_>, id: ImportId) -> Result<Option<Begun>, sqlx::Error> {
    type Columns = (Vec<u8>, String, String, Uuid, i16);
    let row: Option<Columns> = sqlx::query_as(
        "UPDATE imports SET begun = begun + 1, state = 'checking', rows_read = NULL, rows_stored = 0, indexed = 0, to_index = NULL
         WHERE facility_id = current_facility() AND id = $1 AND ended_at IS NULL
         RETURNING content, format, name, user_id, begun",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    row.map(|(content, format, name, user, times)| {
        Ok(Begun {
            content,
            format: super::word(&format)?,
            name,
            user: UserId(user),
            times,
        })
    })
    .transpose()
}

/// Whether one has not ended yet.
pub async fn is_open(db: impl PgExecutor<'_>, id: ImportId) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM imports WHERE facility_id = current_facility() AND id = $1 AND ended_at IS NULL)",
    )
    .bind(id.0)
    .fetch_one(db)
    .await
}

/// How far one is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    /// Rows read and checked.
    pub rows: usize,
    /// Rows stored of them.
    pub stored: usize,
    /// Translations indexed, of how many, once that has begun.
    pub indexed: Option<(usize, usize)>,
}

/// Notes how far one is, unless it has ended.
pub async fn progress(db: impl PgExecutor<'_>, id: ImportId, reached: Reached) -> Result<(), sqlx::Error> {
    let (indexed, to_index) = reached.indexed.unzip();
    let state = match to_index {
        Some(_) => ImportState::Indexing,
        None => ImportState::Storing,
    };
    sqlx::query(
        "UPDATE imports SET state = $2, rows_read = $3, rows_stored = $4, indexed = $5, to_index = $6
         WHERE facility_id = current_facility() AND id = $1 AND ended_at IS NULL",
    )
    .bind(id.0)
    .bind(super::to_word(&state)?)
    .bind(integer(reached.rows))
    .bind(integer(reached.stored))
    .bind(integer(indexed.unwrap_or(0)))
    .bind(to_index.map(integer))
    .execute(db)
    .await?;
    Ok(())
}

/// How one ended.
#[derive(Debug)]
pub enum End<'a> {
    /// With so many intents, of so many rows.
    Done {
        /// Intents.
        intents: usize,
        /// Rows.
        rows: usize,
    },
    /// With faults: the first of them, and how many there are.
    Refused(&'a [ImportFault], usize),
    /// By a fault of ours.
    Failed,
}

/// Ends one and forgets its content. Returns whether it had not ended yet.
pub async fn end(
    db: impl PgExecutor<'_>,
    id: ImportId,
    end: End<'_>,
    at: DateTime<Utc>,
) -> Result<bool, sqlx::Error> {
    let (state, intents, rows, faults, total) = match end {
        End::Done { intents, rows } => (ImportState::Done, Some(intents), Some(rows), &[][..], 0),
        End::Refused(faults, total) => (ImportState::Refused, None, None, faults, total),
        End::Failed => (ImportState::Failed, None, None, &[][..], 0),
    };
    let ended = sqlx::query(
        "UPDATE imports SET state = $2, intents = $3, rows_read = coalesce($4, rows_read), rows_stored = coalesce($4, 0),
                indexed = CASE WHEN $4 IS NULL THEN 0 ELSE coalesce(to_index, 0) END, faults = $5, faults_total = $6,
                ended_at = $7, content = NULL
         WHERE facility_id = current_facility() AND id = $1 AND ended_at IS NULL",
    )
    .bind(id.0)
    .bind(super::to_word(&state)?)
    .bind(intents.map(integer))
    .bind(rows.map(integer))
    .bind(Json(faults))
    .bind(integer(total))
    .bind(at)
    .execute(db)
    .await?;
    Ok(ended.rows_affected() == 1)
}

fn integer(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
