//! A database per test: a copy of a migrated template, made and dropped by the harness, which refuses to drop
//! anything it did not name itself.

use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, ensure};
use secrecy::{ExposeSecret as _, SecretString};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};
use tomari_core::db::migrations;
use xtask::postgres::Cluster;

const PREFIX: &str = "tomari_test_";
/// Key of the advisory lock under which the template is made: "tomari" in ASCII.
const TEMPLATE_LOCK: i64 = 0x746f_6d61_7269;

/// What makes the database tell the time of the test: its role looks for `now()` here first. The queue's own functions and statements ask
/// PostgreSQL for the time, so that its jobs become due, and its workers are lost, when the test's clock is moved.
const CLOCK: &str = "
CREATE SCHEMA test_clock;
CREATE TABLE test_clock.moved (at timestamptz NOT NULL);
INSERT INTO test_clock.moved VALUES (pg_catalog.now());
CREATE FUNCTION test_clock.now() RETURNS timestamptz STABLE LANGUAGE sql AS 'SELECT at FROM test_clock.moved';
GRANT USAGE ON SCHEMA test_clock TO tomari_app;
GRANT SELECT, UPDATE ON test_clock.moved TO tomari_app;
";
/// Where the application's role finds names, as part of a connection string.
const SEARCH_PATH: &str = "options[search_path]=test_clock,pg_catalog,public";

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A test's own database.
pub(crate) struct TestDatabase {
    cluster: Cluster,
    name: String,
}

impl TestDatabase {
    /// Makes one, and the template first if it is missing.
    pub(crate) async fn create() -> anyhow::Result<Self> {
        let (cluster, mut owner) = server().await?;
        let template = template(&cluster, &mut owner).await?;
        let made = Self::copy(cluster, &mut owner, &template).await?;
        owner.close().await?;
        Ok(made)
    }

    /// Makes one without a schema.
    async fn empty() -> anyhow::Result<Self> {
        let (cluster, mut owner) = server().await?;
        let made = Self::copy(cluster, &mut owner, "template1").await?;
        owner.close().await?;
        Ok(made)
    }

    async fn copy(cluster: Cluster, owner: &mut PgConnection, template: &str) -> anyhow::Result<Self> {
        let name = format!(
            "{PREFIX}{}_{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        // A process id comes around again: a database of this name is left from a test that was killed.
        drop_database(owner, &name).await?;
        execute(owner, format!("CREATE DATABASE {name} TEMPLATE {template}")).await?;
        Ok(Self { cluster, name })
    }

    /// Connection string of the application role, for which the time is the test's.
    pub(crate) fn app_url(&self) -> SecretString {
        let url = self.real_time_url();
        let url = url.expose_secret();
        let joint = if url.contains('?') { '&' } else { '?' };
        format!("{url}{joint}{SEARCH_PATH}").into()
    }

    /// Connection string of the same role, for which the time is PostgreSQL's own.
    pub(crate) fn real_time_url(&self) -> SecretString {
        self.cluster.app_url_for(&self.name).into()
    }

    /// Connection string of the owner.
    pub(crate) fn owner_url(&self) -> String {
        self.cluster.owner_url_for(&self.name)
    }

    /// Drops it. Fails if a connection is still open: a test must have closed its pool.
    pub(crate) async fn drop(self) -> anyhow::Result<()> {
        let mut owner = connect(&self.cluster.owner_url).await?;
        drop_database(&mut owner, &self.name).await?;
        owner.close().await?;
        Ok(())
    }
}

async fn server() -> anyhow::Result<(Cluster, PgConnection)> {
    let cluster = tokio::task::spawn_blocking(xtask::postgres::ensure_running).await??;
    let owner = connect(&cluster.owner_url).await?;
    Ok((cluster, owner))
}

/// Runs a test as the owner of a database without a schema.
pub async fn with_empty_database(test: impl AsyncFnOnce(&sqlx::PgPool)) {
    let database = TestDatabase::empty().await.expect("a database for the test");
    let owner = sqlx::PgPool::connect(&database.owner_url())
        .await
        .expect("the owner connects");
    test(&owner).await;
    owner.close().await;
    database.drop().await.expect("the database is dropped");
}

async fn drop_database(owner: &mut PgConnection, name: &str) -> anyhow::Result<()> {
    ensure!(
        name.starts_with(PREFIX),
        "the harness drops its own databases only, not {name}"
    );
    // Without FORCE: PostgreSQL waits up to five seconds for closed connections' processes to end, and fails if a
    // test left one open. FORCE would need the right to end another role's processes.
    execute(owner, format!("DROP DATABASE IF EXISTS {name}")).await
}

/// The name of the migrated template for this build's migrations.
async fn template(cluster: &Cluster, owner: &mut PgConnection) -> anyhow::Result<String> {
    let name = format!("tomari_template_clock_{}", migrations::fingerprint());
    sqlx::query("SELECT pg_advisory_lock($1)")
        .bind(TEMPLATE_LOCK)
        .execute(&mut *owner)
        .await?;
    let made = make_template(cluster, owner, &name).await;
    sqlx::query("SELECT pg_advisory_unlock($1)")
        .bind(TEMPLATE_LOCK)
        .execute(&mut *owner)
        .await?;
    made.context("the template of the test databases could not be made")?;
    Ok(name)
}

async fn make_template(cluster: &Cluster, owner: &mut PgConnection, name: &str) -> anyhow::Result<()> {
    let exists: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)")
        .bind(name)
        .fetch_one(&mut *owner)
        .await?;
    if exists {
        return Ok(());
    }
    // Under another name until it is whole.
    let draft = format!("{PREFIX}draft");
    drop_database(owner, &draft).await?;
    execute(owner, format!("CREATE DATABASE {draft}")).await?;
    let pool = sqlx::PgPool::connect(&cluster.owner_url_for(&draft)).await?;
    let made = async {
        migrations::run(&pool).await?;
        sqlx::raw_sql(CLOCK).execute(&pool).await?;
        anyhow::Ok(())
    }
    .await;
    pool.close().await;
    made?;
    execute(owner, format!("ALTER DATABASE {draft} RENAME TO {name}")).await
}

async fn connect(url: &str) -> anyhow::Result<PgConnection> {
    Ok(url.parse::<PgConnectOptions>()?.connect().await?)
}

/// Statements whose names can't be parameters; every name in them is the harness's own.
async fn execute(db: &mut PgConnection, statement: String) -> anyhow::Result<()> {
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(db).await?;
    Ok(())
}
