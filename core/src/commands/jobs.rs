//! `tomari jobs`.

use anyhow::{Context, bail};
use clap::Subcommand;

use crate::clock::rfc3339;
use crate::config::{self, Environment};
use crate::db;
use crate::db::jobs::Queued;

/// Jobs shown.
const AT_MOST: i64 = 100;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Show the jobs that wait, run, or have failed for good (dead): at most a hundred, the dead first.
    List {
        /// Only the dead.
        #[arg(long)]
        dead: bool,
    },
    /// Let dead jobs be tried anew.
    Retry {
        /// Which, as `list` numbers them.
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        ids: Vec<i64>,
        /// All of them.
        #[arg(long)]
        all: bool,
    },
}

pub(super) async fn run(command: Command) -> anyhow::Result<()> {
    let url = config::database_url(&Environment)?;
    let pool = db::connect(&url, 1)
        .await
        .context("the database can't be reached with DATABASE_URL")?;
    match command {
        Command::List { dead } => {
            for job in db::jobs::list(&pool, dead, AT_MOST).await? {
                println!("{}", line(&job));
            }
        }
        Command::Retry { ids, all } => {
            let wanted = (!all).then_some(ids.as_slice());
            let retried = db::jobs::retry(&pool, wanted).await?;
            for id in &retried {
                println!("{id} is tried anew.");
            }
            let missing: Vec<String> = ids
                .iter()
                .filter(|id| !retried.contains(id))
                .map(ToString::to_string)
                .collect();
            if !missing.is_empty() {
                bail!("not dead, or not there: {}", missing.join(", "));
            }
        }
    }
    pool.close().await;
    Ok(())
}

/// Number, kind, state, attempts, when, and the last error in one line.
fn line(job: &Queued) -> String {
    let state = match job {
        Queued { dead: true, .. } => "dead",
        Queued { running: true, .. } => "runs",
        _ => "waits",
    };
    let error = job.last_error.as_deref().unwrap_or_default().replace('\n', " ");
    let line = format!(
        "{:>8}  {:<10} {state:<5}  {:>2} of {:<2}  {}  {error}",
        job.id,
        job.kind,
        job.attempts,
        job.max_attempts,
        rfc3339(job.run_at),
    );
    line.trim_end().to_owned()
}
