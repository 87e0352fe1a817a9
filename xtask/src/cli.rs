//! What can be asked of `cargo xtask`.

use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", about = "Sets up, starts, checks and tests Tomari.")]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) task: Task,
}

/// What `cargo xtask test` is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Suite {
    Rust,
    Edge,
    Web,
    Worker,
    Browser,
}

#[derive(Debug, Clone, Subcommand)]
pub(crate) enum Task {
    /// Installs what is missing, starts the whole system with a demonstration house, and prints its addresses
    ///
    /// PostgreSQL with pgvector, tools, npm packages and secrets for development are made on the first start. Ctrl-C
    /// stops everything that was started. With `DATABASE_URL` (the application's role) and `MIGRATION_DATABASE_URL` (the
    /// owner of the database) that database is used instead of the embedded one. Logs are in `.tomari/logs`.
    Dev,
    /// Installs what is missing and runs every test: Rust, web, worker and browser
    ///
    /// All suites run even when one fails. A failed, skipped or missing test makes the command fail. Databases are
    /// created and dropped on the embedded PostgreSQL, or on the server that `TOMARI_ADMIN_DATABASE_URL` names.
    Test {
        /// Only these suites, while working on something; all of them when none is named
        suites: Vec<Suite>,
    },
    /// Checks formatting, lints, generated files, the web's types and the licences of dependencies
    Check,
    /// Builds the worker (edge/build); wrangler calls this
    Edge,
    /// Writes the web's TypeScript types from the crate `tomari-shared`
    Types {
        /// Only fail when they are stale
        #[arg(long)]
        check: bool,
    },
    /// Runs the whole Rust suite many times in a row, with its tests in parallel, and counts
    Repeat {
        /// How many runs
        #[arg(long, default_value = "20")]
        times: NonZeroU32,
        /// Threads per test program; as many as processors when not given
        #[arg(long)]
        threads: Option<NonZeroU32>,
    },
    /// Measures the sizes and times that the README states
    Bench {
        /// Knowledge to load the core with, CSV or JSON Lines; made from the demonstration's when not given
        #[arg(long)]
        knowledge: Option<PathBuf>,
        /// Labelled questions to ask, JSON Lines; the entries' own when not given
        #[arg(long)]
        questions: Option<PathBuf>,
        /// Measure retrieval in a thousand houses, and in one of 100,000 entries, too: a quarter of an hour more.
        #[arg(long)]
        scale: bool,
    },
    /// Breaks a real Tomari many times and counts what was lost and what came twice
    ///
    /// Processes are killed, PostgreSQL is restarted, connections are ended and used up, the mail server fails. It has a PostgreSQL of its
    /// own. Prints a Markdown table, and fails if anything was lost, came twice or took longer than 30 seconds.
    Chaos {
        /// How often each scenario runs
        #[arg(long, default_value = "20")]
        times: NonZeroU32,
        /// Only scenarios whose description has this in it
        #[arg(long)]
        only: Option<String>,
        /// Build for development, not for release
        #[arg(long)]
        dev: bool,
    },
    /// Stops this checkout's embedded PostgreSQL
    Stop,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
