//! The schema: our migrations, then the job queue's own.

use anyhow::Context;
use graphile_worker_database::Database;
use sqlx::PgPool;
use sqlx::migrate::Migrator;

static MIGRATOR: Migrator = sqlx::migrate!("../migrations");

/// Schema of the job queue.
pub const JOBS_SCHEMA: &str = "graphile_worker";

/// Brings the schema up to date. Runs as the owner of the database.
pub async fn run(owner: &PgPool) -> anyhow::Result<()> {
    MIGRATOR
        .run(owner)
        .await
        .context("the migrations could not be applied")?;
    graphile_worker_migrations::migrate(Database::from(owner), JOBS_SCHEMA)
        .await
        .context("the job queue's migrations could not be applied")?;
    sqlx::raw_sql(JOBS_GRANTS)
        .execute(owner)
        .await
        .context("the job queue could not be opened to the application")?;
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
    let digest = hash.finalize();
    format!(
        "{:016x}",
        digest
            .iter()
            .take(8)
            .fold(0_u64, |number, byte| (number << 8) | u64::from(*byte))
    )
}
