//! Places that have a printed code.

use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgExecutor};
use tomari_shared::ids::PlaceId;
use uuid::Uuid;

/// The places of the context's facility, in the order in which they were made.
pub async fn list(db: impl PgExecutor<'_>) -> Result<Vec<(PlaceId, String)>, sqlx::Error> {
    let rows: Vec<(Uuid, String)> = sqlx::query_as(
        "SELECT id, name FROM places WHERE facility_id = current_facility() ORDER BY position",
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|(id, name)| (PlaceId(id), name)).collect())
}

/// Holds back others who would make a place of the context's facility until the transaction ends, and counts those there are.
pub async fn count_locked(db: &mut PgConnection) -> Result<i64, sqlx::Error> {
    sqlx::query("SELECT FROM facilities WHERE id = current_facility() FOR NO KEY UPDATE")
        .execute(&mut *db)
        .await?;
    sqlx::query_scalar("SELECT count(*) FROM places WHERE facility_id = current_facility()")
        .fetch_one(db)
        .await
}

/// Stores a new one.
pub async fn insert(
    db: impl PgExecutor<'_>,
    id: PlaceId,
    name: &str,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO places (id, facility_id, name, created_at) VALUES ($1, current_facility(), $2, $3)",
    )
    .bind(id.0)
    .bind(name)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// Renames one. Returns whether there is one.
pub async fn rename(db: impl PgExecutor<'_>, id: PlaceId, name: &str) -> Result<bool, sqlx::Error> {
    let renamed =
        sqlx::query("UPDATE places SET name = $2 WHERE facility_id = current_facility() AND id = $1")
            .bind(id.0)
            .bind(name)
            .execute(db)
            .await?;
    Ok(renamed.rows_affected() == 1)
}

/// Removes one. Returns its name, if there was one.
pub async fn remove(db: impl PgExecutor<'_>, id: PlaceId) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("DELETE FROM places WHERE facility_id = current_facility() AND id = $1 RETURNING name")
        .bind(id.0)
        .fetch_optional(db)
        .await
}
