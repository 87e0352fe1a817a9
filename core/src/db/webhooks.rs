//! Webhooks.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgExecutor;
use tomari_shared::ids::WebhookId;
use tomari_shared::webhooks::WebhookEvent;
use uuid::Uuid;

/// A webhook as stored, its secrets sealed.
#[derive(Debug)]
pub struct Webhook {
    /// The webhook.
    pub id: WebhookId,
    /// Where it is sent.
    pub url: String,
    /// Of what.
    pub events: Vec<WebhookEvent>,
    /// Whether it is sent.
    pub enabled: bool,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Since when every attempt has failed.
    pub failing_since: Option<DateTime<Utc>>,
    /// When it was switched off for that.
    pub disabled_at: Option<DateTime<Utc>>,
    /// The secret; none once it is removed.
    pub secret: Option<Vec<u8>>,
    /// The one before it, and until when it signs.
    pub former: Option<(Vec<u8>, DateTime<Utc>)>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    url: String,
    events: Vec<String>,
    enabled: bool,
    created_at: DateTime<Utc>,
    failing_since: Option<DateTime<Utc>>,
    disabled_at: Option<DateTime<Utc>>,
    secret: Option<Vec<u8>>,
    former_secret: Option<Vec<u8>>,
    former_secret_until: Option<DateTime<Utc>>,
}

impl TryFrom<Row> for Webhook {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: WebhookId(row.id),
            url: row.url,
            events: row
                .events
                .iter()
                .map(|event| super::word(event))
                .collect::<Result<_, _>>()?,
            enabled: row.enabled,
            created_at: row.created_at,
            failing_since: row.failing_since,
            disabled_at: row.disabled_at,
            secret: row.secret,
            former: row.former_secret.zip(row.former_secret_until),
        })
    }
}

/// The webhooks of the context's facility, in the order in which they were made.
pub async fn list(db: impl PgExecutor<'_>) -> Result<Vec<Webhook>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT * FROM webhooks WHERE facility_id = current_facility() AND removed_at IS NULL ORDER BY position",
    )
    .fetch_all(db)
    .await?;
    rows.into_iter().map(Webhook::try_from).collect()
}

/// One of the context's facility, removed or not.
pub async fn find(db: impl PgExecutor<'_>, id: WebhookId) -> Result<Option<Webhook>, sqlx::Error> {
    let row: Option<Row> =
        sqlx::query_as("SELECT * FROM webhooks WHERE facility_id = current_facility() AND id = $1")
            .bind(id.0)
            .fetch_optional(db)
            .await?;
    row.map(Webhook::try_from).transpose()
}

/// Those of the context's facility that want to be told.
pub async fn wanting(db: impl PgExecutor<'_>, event: WebhookEvent) -> Result<Vec<WebhookId>, sqlx::Error> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "SELECT id FROM webhooks WHERE facility_id = current_facility() AND enabled AND $1 = ANY (events) ORDER BY position",
    )
    .bind(event.name())
    .fetch_all(db)
    .await?;
    Ok(ids.into_iter().map(WebhookId).collect())
}

/// Holds back others who would make a webhook of the context's facility until the transaction ends, and counts those there are.
pub async fn count_locked(db: &mut sqlx::PgConnection) -> Result<i64, sqlx::Error> {
    sqlx::query("SELECT FROM facilities WHERE id = current_facility() FOR NO KEY UPDATE")
        .execute(&mut *db)
        .await?;
    sqlx::query_scalar(
        "SELECT count(*) FROM webhooks WHERE facility_id = current_facility() AND removed_at IS NULL",
    )
    .fetch_one(db)
    .await
}

/// Stores a new one.
pub async fn insert(
    db: impl PgExecutor<'_>,
    id: WebhookId,
    url: &str,
    events: &[WebhookEvent],
    secret: &[u8],
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO webhooks (id, facility_id, url, events, secret, created_at)
         VALUES ($1, current_facility(), $2, $3, $4, $5)",
    )
    .bind(id.0)
    .bind(url)
    .bind(names(events))
    .bind(secret)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// Changes one. That it failed is forgotten when it is switched on or sent elsewhere. Returns whether there is one.
pub async fn change(
    db: impl PgExecutor<'_>,
    id: WebhookId,
    url: &str,
    events: &[WebhookEvent],
    enabled: bool,
) -> Result<bool, sqlx::Error> {
    let changed = sqlx::query(
        "UPDATE webhooks SET url = $2, events = $3, enabled = $4,
             failing_since = CASE WHEN NOT enabled AND $4 OR url <> $2 THEN NULL ELSE failing_since END,
             disabled_at = CASE WHEN $4 THEN NULL ELSE disabled_at END
         WHERE facility_id = current_facility() AND id = $1 AND removed_at IS NULL",
    )
    .bind(id.0)
    .bind(url)
    .bind(names(events))
    .bind(enabled)
    .execute(db)
    .await?;
    Ok(changed.rows_affected() == 1)
}

/// Removes one and forgets its secrets. Returns whether there was one.
pub async fn remove(db: impl PgExecutor<'_>, id: WebhookId, at: DateTime<Utc>) -> Result<bool, sqlx::Error> {
    let removed = sqlx::query(
        "UPDATE webhooks SET removed_at = $2, enabled = false, secret = NULL, former_secret = NULL, former_secret_until = NULL
         WHERE facility_id = current_facility() AND id = $1 AND removed_at IS NULL",
    )
    .bind(id.0)
    .bind(at)
    .execute(db)
    .await?;
    Ok(removed.rows_affected() == 1)
}

/// Stores a new secret; the one before signs too until then. Returns whether there is such a webhook.
pub async fn rotate(
    db: impl PgExecutor<'_>,
    id: WebhookId,
    secret: &[u8],
    until: DateTime<Utc>,
) -> Result<bool, sqlx::Error> {
    let rotated = sqlx::query(
        "UPDATE webhooks SET former_secret = secret, former_secret_until = $3, secret = $2
         WHERE facility_id = current_facility() AND id = $1 AND removed_at IS NULL",
    )
    .bind(id.0)
    .bind(secret)
    .bind(until)
    .execute(db)
    .await?;
    Ok(rotated.rows_affected() == 1)
}

/// Notes that something was delivered.
pub async fn succeeded(db: impl PgExecutor<'_>, id: WebhookId) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE webhooks SET failing_since = NULL
         WHERE facility_id = current_facility() AND id = $1 AND failing_since IS NOT NULL",
    )
    .bind(id.0)
    .execute(db)
    .await?;
    Ok(())
}

/// Notes that an attempt failed. One that has failed for so long, or that is `gone`, is switched off; returns whether it was now.
pub async fn failed(
    db: &mut sqlx::PgConnection,
    id: WebhookId,
    at: DateTime<Utc>,
    at_most: TimeDelta,
    gone: bool,
) -> Result<bool, sqlx::Error> {
    let disabled = sqlx::query(
        "UPDATE webhooks SET enabled = false, disabled_at = $2, failing_since = coalesce(failing_since, $2)
         WHERE facility_id = current_facility() AND id = $1 AND enabled AND ($4 OR failing_since <= $3)",
    )
    .bind(id.0)
    .bind(at)
    .bind(at - at_most)
    .bind(gone)
    .execute(&mut *db)
    .await?;
    if disabled.rows_affected() == 1 {
        return Ok(true);
    }
    sqlx::query(
        "UPDATE webhooks SET failing_since = $2
         WHERE facility_id = current_facility() AND id = $1 AND enabled AND failing_since IS NULL",
    )
    .bind(id.0)
    .bind(at)
    .execute(db)
    .await?;
    Ok(false)
}

fn names(events: &[WebhookEvent]) -> Vec<&'static str> {
    let mut names: Vec<_> = events.iter().map(|event| event.name()).collect();
    names.sort_unstable();
    names.dedup();
    names
}
