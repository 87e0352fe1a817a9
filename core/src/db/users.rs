//! People who work for a facility.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::ids::UserId;

/// Stores the owner of the context's facility, with a verified address: an operator vouches for it.
pub async fn insert_owner(
    db: impl PgExecutor<'_>,
    id: UserId,
    email: &str,
    password_hash: &str,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO users (id, facility_id, email, password_hash, role, email_verified_at, created_at)
         VALUES ($1, current_facility(), $2, $3, 'owner', $4, $4)",
    )
    .bind(id.0)
    .bind(email)
    .bind(password_hash)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}
