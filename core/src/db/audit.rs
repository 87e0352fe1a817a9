//! The audit log.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::audit::{AuditAction, AuditEvent, AuditPerson};
use tomari_shared::ids::{AuditEventId, UserId};
use uuid::Uuid;

use crate::clock::rfc3339;

/// Stores an entry about the context's facility.
pub async fn insert(
    db: impl PgExecutor<'_>,
    id: AuditEventId,
    action: AuditAction,
    actor: Option<UserId>,
    subject: Option<&str>,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO audit_events (id, facility_id, at, action, actor_id, subject)
         VALUES ($1, current_facility(), $2, $3, $4, $5)",
    )
    .bind(id.0)
    .bind(at)
    .bind(super::to_word(&action)?)
    .bind(actor.map(|actor| actor.0))
    .bind(subject)
    .execute(db)
    .await?;
    Ok(())
}

/// What to narrow the log down to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// What happened.
    pub action: Option<AuditAction>,
    /// Who did it.
    pub actor: Option<UserId>,
    /// From this moment on.
    pub from: Option<DateTime<Utc>>,
    /// Before this moment.
    pub until: Option<DateTime<Utc>>,
}

/// Everybody who works or has worked for the context's facility, by name.
pub async fn people(db: impl PgExecutor<'_>) -> Result<Vec<AuditPerson>, sqlx::Error> {
    let rows: Vec<(Uuid, String)> =
        sqlx::query_as("SELECT id, name FROM users WHERE facility_id = current_facility() ORDER BY name, id")
            .fetch_all(db)
            .await?;
    Ok(rows
        .into_iter()
        .map(|(id, name)| AuditPerson { id: UserId(id), name })
        .collect())
}

/// One page, the newest first, and the position to go on from if there are older ones.
pub async fn page(
    db: impl PgExecutor<'_>,
    filter: &Filter,
    before: Option<i64>,
    limit: u16,
) -> Result<(Vec<AuditEvent>, Option<i64>), sqlx::Error> {
    type Columns = (Uuid, i64, DateTime<Utc>, String, Option<String>, Option<String>);
    let mut rows: Vec<Columns> = sqlx::query_as(
        "SELECT e.id, e.position, e.at, e.action, u.name, e.subject
         FROM audit_events e
         LEFT JOIN users u ON u.facility_id = e.facility_id AND u.id = e.actor_id
         WHERE e.facility_id = current_facility() AND e.position < $1
           AND ($3::text IS NULL OR e.action = $3) AND ($4::uuid IS NULL OR e.actor_id = $4)
           AND ($5::timestamptz IS NULL OR e.at >= $5) AND ($6::timestamptz IS NULL OR e.at < $6)
         ORDER BY e.position DESC LIMIT $2",
    )
    .bind(before.unwrap_or(i64::MAX))
    .bind(i64::from(limit) + 1)
    .bind(filter.action.as_ref().map(super::to_word).transpose()?)
    .bind(filter.actor.map(|actor| actor.0))
    .bind(filter.from)
    .bind(filter.until)
    .fetch_all(db)
    .await?;
    let older = if rows.len() > usize::from(limit) {
        rows.truncate(usize::from(limit));
        rows.last().map(|row| row.1)
    } else {
        None
    };
    let events = rows
        .into_iter()
        .map(|(id, _, at, action, actor, subject)| {
            Ok(AuditEvent {
                id: AuditEventId(id),
                at: rfc3339(at),
                action: super::word(&action)?,
                actor,
                subject,
            })
        })
        .collect::<Result<_, sqlx::Error>>()?;
    Ok((events, older))
}
