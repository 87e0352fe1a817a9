//! Links that reset a password.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::ids::UserId;
use uuid::Uuid;

/// Stores a link's hash.
pub async fn insert(
    db: impl PgExecutor<'_>,
    id: Uuid,
    user: UserId,
    token_hash: &[u8],
    at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO password_resets (id, facility_id, user_id, token_hash, created_at, expires_at)
         VALUES ($1, current_facility(), $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(user.0)
    .bind(token_hash)
    .bind(at)
    .bind(expires_at)
    .execute(db)
    .await?;
    Ok(())
}

/// Whose password a link that is still good resets; locked.
pub async fn find(
    db: impl PgExecutor<'_>,
    id: Uuid,
    token_hash: &[u8],
    at: DateTime<Utc>,
) -> Result<Option<UserId>, sqlx::Error> {
    let user: Option<Uuid> = sqlx::query_scalar(
        "SELECT user_id FROM password_resets
         WHERE facility_id = current_facility() AND id = $1 AND token_hash = $2 AND used_at IS NULL
             AND expires_at > $3
         FOR UPDATE",
    )
    .bind(id)
    .bind(token_hash)
    .bind(at)
    .fetch_optional(db)
    .await?;
    Ok(user.map(UserId))
}

/// Ends every link of a person.
pub async fn use_up(db: impl PgExecutor<'_>, user: UserId, at: DateTime<Utc>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE password_resets SET used_at = $2
         WHERE facility_id = current_facility() AND user_id = $1 AND used_at IS NULL",
    )
    .bind(user.0)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}
