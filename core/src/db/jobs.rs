//! The job queue's tables: enqueueing, and what an operator sees of it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::PgExecutor;
use sqlx::types::Json;

/// How a job is enqueued.
#[derive(Debug)]
pub struct Terms<'a> {
    /// There is one waiting job of a key.
    pub key: Option<&'a str>,
    /// One job of the key runs at a time.
    pub one_at_a_time: bool,
    /// How often it is tried.
    pub attempts: i16,
}

/// Enqueues a job; it runs once the transaction has committed.
pub async fn enqueue(
    db: impl PgExecutor<'_>,
    kind: &str,
    payload: &(impl Serialize + Sync),
    terms: Terms<'_>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "SELECT graphile_worker.add_job($1, payload => $2::json, job_key => $3, queue_name => CASE WHEN $4 THEN $3 END,
            max_attempts => $5)",
    )
    .bind(kind)
    .bind(Json(payload))
    .bind(terms.key)
    .bind(terms.one_at_a_time)
    .bind(i32::from(terms.attempts))
    .execute(db)
    .await?;
    Ok(())
}

/// A job in the queue.
#[derive(Debug, sqlx::FromRow)]
pub struct Queued {
    /// Its number.
    pub id: i64,
    /// Its kind.
    pub kind: String,
    /// How often it was tried.
    pub attempts: i16,
    /// How often it is tried.
    pub max_attempts: i16,
    /// Not before.
    pub run_at: DateTime<Utc>,
    /// It runs.
    pub running: bool,
    /// It has failed as often as it may, and runs again only if somebody wants it to.
    pub dead: bool,
    /// Why it failed the last time.
    pub last_error: Option<String>,
}

/// Jobs, the dead first; only those if wanted.
pub async fn list(
    db: impl PgExecutor<'_>,
    only_dead: bool,
    at_most: i64,
) -> Result<Vec<Queued>, sqlx::Error> {
    sqlx::query_as(
        "SELECT j.id, t.identifier AS kind, j.attempts, j.max_attempts, j.run_at, j.locked_at IS NOT NULL AS running,
            j.locked_at IS NULL AND j.attempts >= j.max_attempts AS dead, j.last_error
         FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
         WHERE NOT $1 OR j.locked_at IS NULL AND j.attempts >= j.max_attempts
         ORDER BY dead DESC, j.run_at, j.id LIMIT $2",
    )
    .bind(only_dead)
    .bind(at_most)
    .fetch_all(db)
    .await
}

/// Lets dead jobs be tried anew: these, or all of them. Returns which.
pub async fn retry(db: impl PgExecutor<'_>, ids: Option<&[i64]>) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "WITH dead AS (
            SELECT coalesce(array_agg(id), '{}') AS ids FROM graphile_worker._private_jobs
            WHERE locked_at IS NULL AND attempts >= max_attempts AND ($1::bigint[] IS NULL OR id = ANY ($1))
         )
         SELECT id FROM dead, graphile_worker.reschedule_jobs(dead.ids, run_at => now(), attempts => 0) ORDER BY id",
    )
    .bind(ids)
    .fetch_all(db)
    .await
}

/// The queue at a glance.
#[derive(Debug, sqlx::FromRow)]
pub struct Glance {
    /// Jobs that are due and nobody runs.
    pub due: i64,
    /// Since when the oldest of them is.
    pub due_since: Option<DateTime<Utc>>,
    /// Jobs that have failed as often as they may.
    pub dead: i64,
}

/// Looks at the queue.
pub async fn glance(db: impl PgExecutor<'_>) -> Result<Glance, sqlx::Error> {
    sqlx::query_as(
        "SELECT count(*) FILTER (WHERE is_available AND run_at <= now()) AS due,
            min(run_at) FILTER (WHERE is_available AND run_at <= now()) AS due_since,
            count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts) AS dead
         FROM graphile_worker._private_jobs",
    )
    .fetch_one(db)
    .await
}
