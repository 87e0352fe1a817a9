//! Breaks a real Tomari on purpose, many times, and counts what was lost and what came twice: processes of the program on a PostgreSQL of
//! their own, a mail server and a model that speak their protocols. Run by `cargo xtask chaos`.
//!
//! Prints a Markdown table, and fails if anything was lost or came twice, or was not there again within [`LIMIT`].

mod audit;
mod database;
mod edge;
mod exhausted;
mod guests;
mod killed_answer;
mod killed_job;
mod mail_server;
mod overnight;
mod process;
mod promised_minute;
mod release_minute;
mod restart;
mod tally;
mod terminated;
mod until;
mod webhook_receiver;
mod world;

use std::path::PathBuf;
use std::pin::Pin;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use clap::Parser;
use futures_util::{StreamExt, stream};

use tally::{Row, Tally};
use world::World;

/// How long what was broken may stay broken.
const LIMIT: Duration = Duration::from_secs(30);

#[derive(Parser)]
struct Arguments {
    /// The core's program.
    program: PathBuf,
    /// How often each scenario runs.
    #[arg(long, default_value = "20")]
    times: u32,
    /// Only scenarios whose description has this in it.
    #[arg(long)]
    only: Option<String>,
}

type Round<'a> = Pin<Box<dyn Future<Output = anyhow::Result<Tally>> + 'a>>;

struct Scenario {
    what: &'static str,
    /// Rounds that may run at once: each has its own database and its own processes.
    at_once: usize,
    round: for<'a> fn(&'a World, u32) -> Round<'a>,
}

const SCENARIOS: [Scenario; 9] = [
    Scenario {
        what: "`kill -9` while a mail is sent",
        at_once: 5,
        round: |world, number| Box::pin(killed_job::round(world, number)),
    },
    Scenario {
        what: "`kill -9` while an answer streams",
        at_once: 1,
        round: |world, number| Box::pin(killed_answer::round(world, number)),
    },
    Scenario {
        what: "PostgreSQL restarts (fast and immediate) under load",
        at_once: 1,
        round: |world, number| Box::pin(restart::round(world, number)),
    },
    Scenario {
        what: "every database connection ended under load",
        at_once: 4,
        round: |world, number| Box::pin(terminated::round(world, number)),
    },
    Scenario {
        what: "every database connection taken, tables locked",
        at_once: 4,
        round: |world, number| Box::pin(exhausted::round(world, number)),
    },
    Scenario {
        what: "mail server busy, hanging up, slow",
        at_once: 5,
        round: |world, number| Box::pin(mail_server::round(world, number)),
    },
    Scenario {
        what: "receiver of webhooks failing, silent, slow",
        at_once: 5,
        round: |world, number| Box::pin(webhook_receiver::round(world, number)),
    },
    Scenario {
        what: "five processes at the release minute of four houses",
        // Three times five pools of ten connections are within what the server takes.
        at_once: 3,
        round: |world, number| Box::pin(release_minute::round(world, number)),
    },
    Scenario {
        what: "processes started before, at and after the promised time",
        at_once: 4,
        round: |world, number| Box::pin(promised_minute::round(world, number)),
    },
];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let began = Instant::now();
    let world = World::make(&arguments.program).await?;
    let done = tokio::select! {
        done = all(&world, &arguments) => done,
        stopped = tokio::signal::ctrl_c() => stopped.context("Ctrl-C").and_then(|()| bail!("stopped on request")),
    };
    world.remove().await?;
    eprintln!("{:.0} s in all", began.elapsed().as_secs_f64());
    if done? {
        return Ok(());
    }
    bail!(
        "something was lost, came twice or took longer than {} s",
        LIMIT.as_secs()
    )
}

/// Runs what was asked for and prints the table. Whether all is well.
async fn all(world: &World, arguments: &Arguments) -> anyhow::Result<bool> {
    let mut rows = Vec::new();
    for scenario in &SCENARIOS {
        if arguments
            .only
            .as_ref()
            .is_some_and(|only| !scenario.what.contains(only.as_str()))
        {
            continue;
        }
        let began = Instant::now();
        let mut row = Row::new(scenario.what);
        let mut rounds = stream::iter(0..arguments.times)
            .map(|number| async move { (number, (scenario.round)(world, number).await) })
            .buffer_unordered(scenario.at_once);
        while let Some((number, outcome)) = rounds.next().await {
            match outcome {
                Ok(tally) => {
                    if !tally.is_whole() {
                        eprintln!("{}, round {number}: {tally:?}", scenario.what);
                    }
                    row.add(&tally);
                }
                Err(error) => {
                    eprintln!("{}, round {number}: {error:#}", scenario.what);
                    row.failed += 1;
                }
            }
        }
        eprintln!("{}: {:.0} s", scenario.what, began.elapsed().as_secs_f64());
        rows.push(row);
    }
    println!("{}", tally::table(&rows));
    Ok(rows.iter().all(Row::is_well))
}
