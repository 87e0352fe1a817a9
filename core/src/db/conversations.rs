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

/// Locks a conversation, or the one it was joined to, until the end of the transaction, and returns which. Messages are
/// stored under this lock.
pub async fn lock(db: impl PgExecutor<'_>, id: ConversationId) -> Result<ConversationId, sqlx::Error> {
    let locked: uuid::Uuid = sqlx::query_scalar("SELECT lock_conversation($1)")
        .bind(id.0)
        .fetch_one(db)
        .await?;
    Ok(ConversationId(locked))
}

/// The last position when another conversation was sorted into this one; 0 if none was.
pub async fn reordered_at(db: impl PgExecutor<'_>, id: ConversationId) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT reordered_at FROM conversations WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .fetch_one(db)
    .await
}
