//! Conversations.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::ids::ConversationId;

/// Stores a new conversation of the context's facility.
pub async fn insert(
    db: impl PgExecutor<'_>,
    id: ConversationId,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO conversations (id, facility_id, created_at) VALUES ($1, current_facility(), $2)",
    )
    .bind(id.0)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}
