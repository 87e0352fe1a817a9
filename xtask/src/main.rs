//! `cargo xtask`: sets up, starts, checks and tests Tomari.

mod bench;
mod chaos;
mod check;
mod cli;
mod databases;
mod dev;
mod edge;
mod env_file;
mod interrupt;
mod ports;
mod prepare;
mod repeat;
mod run;
mod secrets;
mod stack;
mod suites;
mod test;
mod types;

use std::process::ExitCode;

use clap::Parser as _;
use cli::{Cli, Task};

fn main() -> ExitCode {
    match perform(Cli::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // What went wrong and its remedy; a backtrace of this tool helps nobody.
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> anyhow::Result<()> {
    interrupt::listen()?;
    match task {
        Task::Dev => dev::run(),
        Task::Test { suites } => test::run(&suites),
        Task::Check => check::run(),
        Task::Edge => edge::run(),
        Task::Types { check: false } => types::write(),
        Task::Types { check: true } => types::check(),
        Task::Repeat { times, threads } => repeat::run(times, threads),
        Task::Bench {
            knowledge,
            questions,
            scale,
        } => bench::run(knowledge, questions, scale),
        Task::Chaos { times, only, dev } => chaos::run(times, only.as_deref(), dev),
        Task::Stop => {
            let stopped = xtask::postgres::stop()?;
            println!(
                "{}",
                if stopped {
                    "PostgreSQL is stopped."
                } else {
                    "PostgreSQL was not running."
                }
            );
            Ok(())
        }
    }
}
