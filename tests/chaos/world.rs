//! What all rounds share: a PostgreSQL that may be broken, and a template of four houses whose copies are the rounds' databases.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, ensure};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use xtask::postgres::{Cluster, Spare};

use crate::database::Database;
use crate::until::until;

/// The houses. The first one has knowledge.
pub(crate) const HOUSES: [&str; 4] = ["asagao", "botan", "chidori", "dango"];
/// Those of a house's people who want to be told of everything.
pub(crate) const PEOPLE: usize = 2;
/// `TOMARI_SECRET`.
pub(crate) const SECRET: &str = "a secret of at least thirty-two bytes";
const TEMPLATE: &str = "tomari_chaos_template";
const KNOWLEDGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/demo/faq.jsonl");

/// A colleague for every owner.
const COLLEAGUES: &str = "INSERT INTO users SELECT (jsonb_populate_record(
    u, jsonb_build_object('id', gen_random_uuid(), 'email', 'second-' || u.email, 'role', 'staff'))).* FROM users u";

/// What all rounds share.
pub(crate) struct World {
    /// The program.
    pub(crate) program: PathBuf,
    /// PostgreSQL.
    pub(crate) postgres: Arc<Spare>,
    /// Logs of the processes.
    pub(crate) logs: PathBuf,
    /// Where servers of the rounds run.
    pub(crate) tasks: TaskTracker,
    /// When they end.
    pub(crate) stop: CancellationToken,
}

impl World {
    pub(crate) async fn make(program: &Path) -> anyhow::Result<Self> {
        let postgres = tokio::task::spawn_blocking(|| Spare::lay("chaos")).await??;
        let logs = std::env::temp_dir().join(format!("tomari-chaos-{}", std::process::id()));
        std::fs::create_dir_all(&logs)?;
        let world = Self {
            program: program.to_owned(),
            postgres: Arc::new(postgres),
            logs,
            tasks: TaskTracker::new(),
            stop: CancellationToken::new(),
        };
        world.template().await?;
        Ok(world)
    }

    fn cluster(&self) -> &Cluster {
        self.postgres.cluster()
    }

    async fn template(&self) -> anyhow::Result<()> {
        self.cluster().create_scratch_database(TEMPLATE)?;
        self.run(&["migrate"])?;
        for slug in HOUSES {
            let email = format!("owner@{slug}.example");
            self.run(&[
                "facility",
                "create",
                "--slug",
                slug,
                "--name",
                slug,
                "--country",
                "JP",
                "--time-zone",
                "Asia/Tokyo",
                "--languages",
                "en,ja",
                "--owner-email",
                &email,
            ])?;
        }
        self.run(&["import", "--facility", HOUSES[0], KNOWLEDGE])?;
        let url = self.cluster().superuser_url_for(TEMPLATE);
        let mut superuser = url.parse::<PgConnectOptions>()?.connect().await?;
        let people = sqlx::query(COLLEAGUES).execute(&mut superuser).await?;
        superuser.close().await?;
        ensure!(people.rows_affected() == 4, "every house has one owner");
        Ok(())
    }

    fn run(&self, arguments: &[&str]) -> anyhow::Result<()> {
        let status = self.tomari(TEMPLATE).args(arguments).status()?;
        ensure!(status.success(), "tomari {arguments:?} failed");
        Ok(())
    }

    /// The program, configured for a database.
    pub(crate) fn tomari(&self, database: &str) -> Command {
        let mut command = Command::new(&self.program);
        command
            .env("DATABASE_URL", self.cluster().app_url_for(database))
            .env("MIGRATION_DATABASE_URL", self.cluster().owner_url_for(database))
            .env("TOMARI_IDENTITY_KEYS", crate::edge::IDENTITY_KEYS)
            .env("TOMARI_SECRET", SECRET)
            .env("TOMARI_OWNER_PASSWORD", "nineteen wide lacquer trays")
            .env("TOMARI_PUBLIC_URL", "http://localhost:8787")
            .env("TOMARI_MAIL_FROM", "Tomari <desk@tomari.example>")
            .env("RUST_LOG", "warn")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// A round's database.
    pub(crate) async fn database(&self, name: &str) -> anyhow::Result<Database> {
        let name = format!("tomari_chaos_{name}");
        let mut owner = self
            .cluster()
            .owner_url_for("postgres")
            .parse::<PgConnectOptions>()?
            .connect()
            .await?;
        // By files: copied by log (the default), a sequence forgets after a crash what it gave out since (PostgreSQL 18.1), because its
        // page is copied with the numbers that only the template's log had set aside.
        sqlx::raw_sql(AssertSqlSafe(format!(
            "CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy"
        )))
        .execute(&mut owner)
        .await?;
        owner.close().await?;
        Database::of(self.cluster(), name)
    }

    /// Ends and removes all of it. Logs stay.
    pub(crate) async fn remove(self) -> anyhow::Result<()> {
        self.stop.cancel();
        self.tasks.close();
        self.tasks.wait().await;
        // A round that was stopped in its middle may still be restarting it.
        until("PostgreSQL is let go of", async || {
            Ok(Arc::strong_count(&self.postgres) == 1)
        })
        .await?;
        let postgres = Arc::into_inner(self.postgres).context("PostgreSQL is still used")?;
        tokio::task::spawn_blocking(move || postgres.remove()).await?
    }
}
