//! Processor time of processes, as Linux counts it: what an answer costs, whatever else the machine does meanwhile.

use std::time::Duration;

use anyhow::Context;
use sqlx::{Connection, PgConnection};

/// `sysconf(_SC_CLK_TCK)`, which is 100 on every Linux that Rust runs on.
const TICKS_PER_SECOND: f64 = 100.0;

/// A process as `/proc/<pid>/stat` shows it (`proc_pid_stat(5)`).
struct Stat {
    parent: u32,
    /// User and system time in ticks, its own and that of the children it has waited for.
    ticks: u64,
}

fn stat(process: u32) -> anyhow::Result<Stat> {
    let line = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name in brackets may hold spaces.
    let (_, rest) = line.rsplit_once(')').context("no name")?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let field = |number: usize| fields.get(number).context("too few fields");
    let mut ticks = 0;
    for number in 11..=14 {
        ticks += field(number)?.parse::<u64>()?;
    }
    Ok(Stat {
        parent: field(1)?.parse()?,
        ticks,
    })
}

/// The server's process that all others of it are children of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Server(u32);

impl Server {
    /// Of the server behind an address, which must run on this machine.
    pub(crate) async fn behind(url: &str) -> anyhow::Result<Self> {
        let mut connection = PgConnection::connect(url).await?;
        let backend: i32 = sqlx::query_scalar("SELECT pg_backend_pid()")
            .fetch_one(&mut connection)
            .await?;
        let parent = stat(u32::try_from(backend)?)
            .context("PostgreSQL does not run here")?
            .parent;
        connection.close().await?;
        Ok(Self(parent))
    }

    /// Time that it and its children have taken.
    pub(crate) fn time(self) -> anyhow::Result<Duration> {
        let mut ticks = stat(self.0)?.ticks;
        for entry in std::fs::read_dir("/proc")? {
            let name = entry?.file_name();
            let process = name.to_str().and_then(|name| name.parse().ok());
            // Some end while we look.
            let child = process.and_then(|process| stat(process).ok());
            ticks += child
                .filter(|child| child.parent == self.0)
                .map_or(0, |child| child.ticks);
        }
        Ok(duration(ticks))
    }
}

/// Time that a process has taken.
pub(crate) fn time(process: u32) -> anyhow::Result<Duration> {
    Ok(duration(stat(process)?.ticks))
}

#[expect(clippy::cast_precision_loss, reason = "centuries of processor time")]
fn duration(ticks: u64) -> Duration {
    Duration::from_secs_f64(ticks as f64 / TICKS_PER_SECOND)
}
