//! The core as a process.

use std::fs::OpenOptions;
use std::process::Child;
use std::sync::atomic::{AtomicU16, Ordering};

use anyhow::{Context, ensure};
use harness::MailServer;

use crate::database::Database;
use crate::until::until;
use crate::world::World;

/// Ports below those that systems give to outgoing connections.
static PORT: AtomicU16 = AtomicU16::new(12_000);

/// A running core. Killed when dropped.
pub(crate) struct Process {
    child: Child,
    port: u16,
}

impl Process {
    /// Starts one. It is not ready yet.
    pub(crate) fn spawn(
        world: &World,
        database: &Database,
        mail: &MailServer,
        environment: &[(&str, String)],
    ) -> anyhow::Result<Self> {
        let port = free_port();
        let log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(world.logs.join(format!("{}.log", database.name)))?;
        let child = world
            .tomari(&database.name)
            .arg("serve")
            .env("TOMARI_LISTEN", format!("127.0.0.1:{port}"))
            .env("TOMARI_SMTP_URL", mail.url())
            .envs(environment.iter().cloned())
            .stderr(log)
            .spawn()
            .context("the core can't be started")?;
        Ok(Self { child, port })
    }

    /// Starts one and waits until it is ready.
    pub(crate) async fn start(
        world: &World,
        database: &Database,
        mail: &MailServer,
        environment: &[(&str, String)],
    ) -> anyhow::Result<Self> {
        let mut process = Self::spawn(world, database, mail, environment)?;
        process.until_ready().await?;
        Ok(process)
    }

    pub(crate) async fn until_ready(&mut self) -> anyhow::Result<()> {
        let client = reqwest::Client::new();
        until("the core is ready", async || {
            ensure!(self.runs()?, "the core ended");
            let ready = client.get(format!("{}/readyz", self.base())).send().await;
            Ok(ready.is_ok_and(|response| response.status() == 200))
        })
        .await
    }

    /// Whether it has not ended.
    pub(crate) fn runs(&mut self) -> anyhow::Result<bool> {
        Ok(self.child.try_wait()?.is_none())
    }

    pub(crate) fn base(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// SIGKILL.
    pub(crate) fn kill(mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    loop {
        let port = PORT.fetch_add(1, Ordering::Relaxed);
        if port > 19_000 {
            PORT.store(12_000, Ordering::Relaxed);
        }
        if std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
