//! The core as a process, on a database of its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use xtask::postgres::Cluster;

/// The facility that is asked.
pub(crate) const SLUG: &str = "load";
/// Its owner.
pub(crate) const OWNER_EMAIL: &str = "owner@load.example";
/// What requests to the core are signed with.
pub(crate) const IDENTITY_KEYS: &str = "load:a key of at least thirty-two bytes";

/// A database of its own with the schema, and the program on it.
pub(crate) struct Scratch {
    program: PathBuf,
    port: u16,
    database: String,
    cluster: Cluster,
}

impl Scratch {
    /// Makes the database and migrates it.
    pub(crate) async fn make(program: &Path, name: &str) -> anyhow::Result<Self> {
        let cluster = tokio::task::spawn_blocking(xtask::postgres::ensure_running).await??;
        let database = format!("tomari_load_{name}_{}", std::process::id());
        cluster.create_scratch_database(&database)?;
        let scratch = Self {
            program: program.to_owned(),
            port: std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port(),
            database,
            cluster,
        };
        run(scratch.tomari().arg("migrate"))?;
        Ok(scratch)
    }

    /// Connection string of the application's role.
    pub(crate) fn app_url(&self) -> String {
        self.cluster.app_url_for(&self.database)
    }

    /// The program, configured.
    fn tomari(&self) -> Command {
        let mut command = Command::new(&self.program);
        command
            .env("DATABASE_URL", self.app_url())
            .env(
                "MIGRATION_DATABASE_URL",
                self.cluster.owner_url_for(&self.database),
            )
            .env("TOMARI_IDENTITY_KEYS", IDENTITY_KEYS)
            .env("TOMARI_SECRET", "a secret of at least thirty-two bytes")
            .env("TOMARI_OWNER_PASSWORD", "nineteen wide lacquer trays")
            .env("TOMARI_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("TOMARI_PUBLIC_URL", "http://localhost:8787")
            .env("TOMARI_MAIL_FOLDER", std::env::temp_dir().join(&self.database))
            .env("TOMARI_MAIL_FROM", "Tomari <desk@tomari.example>")
            .env("RUST_LOG", "warn")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// Makes the facility and imports its knowledge.
    pub(crate) fn fill(&self, knowledge: &Path) -> anyhow::Result<()> {
        let facility = [
            "facility",
            "create",
            "--slug",
            SLUG,
            "--name",
            "Load",
            "--country",
            "JP",
        ];
        let rest = [
            "--time-zone",
            "Asia/Tokyo",
            "--languages",
            "ja,en,zh-Hans,zh-Hant,ko,fr",
            "--owner-email",
            OWNER_EMAIL,
        ];
        run(self.tomari().args(facility).args(rest))?;
        run(self.tomari().args(["import", "--facility", SLUG]).arg(knowledge))
    }

    /// Starts the core, with more in its environment.
    pub(crate) async fn start(&self, environment: &[(&str, String)]) -> anyhow::Result<Core> {
        let mut command = self.tomari();
        command.arg("serve").envs(environment.iter().cloned());
        let core = Core {
            child: command.spawn().context("the core can't be started")?,
            port: self.port,
        };
        core.wait_until_ready().await?;
        Ok(core)
    }

    /// Drops the database.
    pub(crate) fn drop(self) -> anyhow::Result<()> {
        self.cluster.drop_scratch_database(&self.database)
    }
}

/// A running core.
pub(crate) struct Core {
    child: Child,
    port: u16,
}

impl Core {
    pub(crate) fn base(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    async fn wait_until_ready(&self) -> anyhow::Result<()> {
        let client = reqwest::Client::new();
        for _ in 0..200 {
            let ready = client.get(format!("{}/readyz", self.base())).send().await;
            if ready.is_ok_and(|response| response.status() == 200) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("the core did not become ready within ten seconds")
    }

    /// Processor time that it has taken.
    pub(crate) fn processor_time(&self) -> anyhow::Result<Duration> {
        crate::cpu::time(self.child.id())
    }

    /// Resident memory in megabytes (10⁶ bytes), as Linux counts it.
    pub(crate) fn resident_megabytes(&self) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .context("no VmRSS")?;
        let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kibibytes * 1024.0 / 1e6)
    }

    /// Stops it.
    pub(crate) fn stop(mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status()?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}
