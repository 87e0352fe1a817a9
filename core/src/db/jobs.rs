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

/// Enqueues a job under a key: while one with the same key waits, there is no second. One that runs already does not count,
/// for it may have read what was there before.
pub async fn enqueue_once(
    db: impl PgExecutor<'_>,
    task: &str,
    key: &str,
    payload: &(impl Serialize + Sync),
) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT graphile_worker.add_job($1, payload => $2::json, job_key => $3, queue_name => $3)")
        .bind(task)
        .bind(Json(payload))
        .bind(key)
        .execute(db)
        .await?;
    Ok(())
}
