//! Background work: enqueued in the transaction that makes it necessary.

use serde::Serialize;
use sqlx::PgExecutor;
use sqlx::types::Json;

/// Enqueues a job; it runs once the transaction has committed.
pub async fn enqueue(
    db: impl PgExecutor<'_>,
    task: &str,
    payload: &(impl Serialize + Sync),
) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT graphile_worker.add_job($1, payload => $2::json)")
        .bind(task)
        .bind(Json(payload))
        .execute(db)
        .await?;
    Ok(())
}
