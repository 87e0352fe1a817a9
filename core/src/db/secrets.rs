//! Sealed secrets of facilities.

use sqlx::PgExecutor;

/// A sealed secret of the context's facility.
pub async fn find(db: impl PgExecutor<'_>, name: &str) -> Result<Option<Vec<u8>>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT sealed FROM facility_secrets WHERE facility_id = current_facility() AND name = $1",
    )
    .bind(name)
    .fetch_optional(db)
    .await
}

/// Stores a sealed secret in place of the one before, or removes it.
pub async fn replace(db: impl PgExecutor<'_>, name: &str, sealed: Option<&[u8]>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "MERGE INTO facility_secrets s
         USING (SELECT current_facility() AS facility_id, $1::text AS name, $2::bytea AS sealed) new
         ON s.facility_id = new.facility_id AND s.name = new.name
         WHEN MATCHED AND new.sealed IS NULL THEN DELETE
         WHEN MATCHED THEN UPDATE SET sealed = new.sealed
         WHEN NOT MATCHED AND new.sealed IS NOT NULL THEN
             INSERT (facility_id, name, sealed) VALUES (new.facility_id, new.name, new.sealed)",
    )
    .bind(name)
    .bind(sealed)
    .execute(db)
    .await?;
    Ok(())
}
