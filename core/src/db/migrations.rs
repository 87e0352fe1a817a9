//! The schema: our migrations, then the job queue's own.

use anyhow::Context;
use graphile_worker_database::Database;
use sqlx::migrate::{Migration, Migrator};
use sqlx::{AssertSqlSafe, PgPool, SqlSafeStr};

static MIGRATOR: Migrator = sqlx::migrate!("../migrations");

/// Schema of the job queue.
pub const JOBS_SCHEMA: &str = "graphile_worker";

/// Before a migration, in its transaction. Policies bind the tables' owner, too, who has no facility's context here: a new foreign key would be
/// checked with some rows in sight and not those that they refer to, and a change of rows would reach none (`docs/decisions/0002`). Nobody
/// else sees the tables like this: they are locked until the migration has been committed.
const IN_SIGHT: &str = r"
DO $$
DECLARE
    tenant regclass;
BEGIN
    FOR tenant IN
        SELECT oid FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relforcerowsecurity
    LOOP
        EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', tenant);
    END LOOP;
END
$$;
";

/// After it, in the same transaction.
const OUT_OF_SIGHT: &str = r"
DO $$
DECLARE
    tenant regclass;
BEGIN
    FOR tenant IN
        SELECT oid FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relrowsecurity
    LOOP
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tenant);
    END LOOP;
END
$$;
";

/// Brings the tables up to a version. Runs as the owner of the database.
pub async fn run_to(owner: &PgPool, version: i64) -> anyhow::Result<()> {
    let with_rows_in_sight = |migration: &Migration| Migration {
        sql: AssertSqlSafe(format!("{IN_SIGHT}{}\n{OUT_OF_SIGHT}", migration.sql.as_str())).into_sql_str(),
        ..migration.clone()
    };
    Migrator::with_migrations(MIGRATOR.iter().map(with_rows_in_sight).collect())
        .run_to(version, owner)
        .await
        .context("the migrations could not be applied")
}

/// Brings the schema up to date. Runs as the owner of the database.
pub async fn run(owner: &PgPool) -> anyhow::Result<()> {
    run_to(owner, newest()).await?;
    graphile_worker_migrations::migrate(Database::from(owner), JOBS_SCHEMA)
        .await
        .context("the job queue's migrations could not be applied")?;
    for (statements, failure) in [
        (
            JOBS_GRANTS,
            "the job queue could not be opened to the application",
        ),
        (JOBS_GUARD, "the job queue could not be guarded"),
    ] {
        sqlx::raw_sql(statements).execute(owner).await.context(failure)?;
    }
    Ok(())
}

/// The job queue's tables come with row-level security and no policy, which shuts everybody but their owner out.
/// They hold no tenant's rows of their own (a job's payload names ids), so the application role may use all of them.
const JOBS_GRANTS: &str = r"
GRANT USAGE ON SCHEMA graphile_worker TO tomari_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO tomari_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO tomari_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO tomari_app;
DO $$
DECLARE
    job_table regclass;
BEGIN
    FOR job_table IN
        SELECT c.oid FROM pg_class c
        WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
            AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'tomari_app_all')
    LOOP
        EXECUTE format('CREATE POLICY tomari_app_all ON %s TO tomari_app USING (true) WITH CHECK (true)', job_table);
    END LOOP;
END
$$;
";

/// A process that was taken for lost may finish its job late, and the queue then deletes the job by its number, whoever has it by now
/// (`graphile_worker_queries` 0.2.1, `complete_job.rs`). So a job that waits is not deleted: it may have been enqueued anew, with more to do.
/// And a job that is deleted gives back the name under which only one runs, in the name of whoever had it: the queue does so only in the
/// name of who deleted it, and the name would be taken for ever.
const JOBS_GUARD: &str = r"
CREATE OR REPLACE FUNCTION graphile_worker.tomari_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER tomari_keep_waiting BEFORE DELETE ON graphile_worker._private_jobs
    FOR EACH ROW WHEN (old.locked_by IS NULL AND old.attempts < old.max_attempts)
    EXECUTE FUNCTION graphile_worker.tomari_keep();
CREATE OR REPLACE FUNCTION graphile_worker.tomari_give_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE graphile_worker._private_job_queues SET locked_by = NULL, locked_at = NULL
    WHERE id = old.job_queue_id AND locked_by = old.locked_by;
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER tomari_give_back AFTER DELETE ON graphile_worker._private_jobs
    FOR EACH ROW WHEN (old.job_queue_id IS NOT NULL AND old.locked_by IS NOT NULL)
    EXECUTE FUNCTION graphile_worker.tomari_give_back();
";

/// The version of the newest migration this program knows.
#[must_use]
pub fn newest() -> i64 {
    MIGRATOR
        .iter()
        .map(|migration| migration.version)
        .max()
        .unwrap_or(0)
}

/// A name for exactly this schema: it changes with every byte of every migration.
#[must_use]
pub fn fingerprint() -> String {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    for migration in MIGRATOR.iter() {
        hash.update(&migration.checksum);
    }
    hash.update(JOBS_GRANTS);
    hash.update(JOBS_GUARD);
    let digest = hash.finalize();
    format!(
        "{:016x}",
        digest
            .iter()
            .take(8)
            .fold(0_u64, |number, byte| (number << 8) | u64::from(*byte))
    )
}
