//! The command line: one file per subcommand.

mod embed;
mod eval;
mod facility;
mod fit;
mod fit_safety;
mod import;
mod jobs;
mod labelled;
mod migrate;
mod models;
mod serve;

use std::sync::Arc;

use anyhow::Context;
use clap::{Parser, Subcommand};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tomari_shared::ids::FacilityId;
use tomari_shared::token::KeyRing;

use crate::app::App;
use crate::clock::{Clock, SystemClock};
use crate::config::{self, Environment, ModelsConfig};
use crate::db::Database;
use crate::handover::CodeHasher;
use crate::house_key::HouseKeys;
use crate::mail::Mailer;
use crate::passwords::Passwords;
use crate::random::{Random, SystemRandom};
use crate::retrieval::search::Searcher;
use crate::safety::Triage;
use crate::secrets::Vault;
use crate::signals::Signals;
use crate::{db, telemetry, webhooks};

/// Tomari's core: the guest desk behind the edge.
///
/// Configuration comes from the environment; core/example.env lists and explains every variable.
#[derive(Debug, Parser)]
#[command(name = "tomari", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answer the edge's requests until stopped.
    Serve,
    /// Bring the database's schema up to date.
    Migrate,
    /// Make and show facilities.
    #[command(subcommand)]
    Facility(facility::Command),
    /// Import a facility's knowledge from CSV or JSON Lines.
    Import(import::Arguments),
    /// Embed a facility's knowledge now, which `serve` does by itself.
    Embed(embed::Arguments),
    /// Measure retrieval and confidence on labelled questions.
    Eval(eval::Arguments),
    /// Show the job queue, and let jobs that have failed for good be tried anew.
    #[command(subcommand)]
    Jobs(jobs::Command),
    /// Fit the parameters of confidence to labelled questions.
    Fit(fit::Arguments),
    /// Fit the learned layer of the safety triage to labelled phrases.
    FitSafety(fit_safety::Arguments),
}

/// Runs the program.
pub async fn run() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    telemetry::start(config::log_format(&Environment)?);
    match arguments.command {
        Command::Serve => serve::run().await,
        Command::Migrate => migrate::run().await,
        Command::Facility(command) => facility::run(command).await,
        Command::Import(arguments) => import::run(arguments).await,
        Command::Embed(arguments) => embed::run(arguments).await,
        Command::Eval(arguments) => eval::run(arguments).await,
        Command::Jobs(command) => jobs::run(command).await,
        Command::Fit(arguments) => fit::run(arguments).await,
        Command::FitSafety(arguments) => fit_safety::run(&arguments),
    }
}

/// The application for a command of the operator, which no request reaches.
async fn operator_app() -> anyhow::Result<App> {
    let url = config::database_url(&Environment)?;
    let pool = db::connect(&url, 2)
        .await
        .context("the database can't be reached with DATABASE_URL")?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    Ok(App {
        // What commands change, no stream tells of.
        db: Database::new(pool, Signals::none()),
        models: models::build(&ModelsConfig::read(&Environment)?, None, &clock, &random).await?,
        clock,
        random,
        searcher: Arc::new(Searcher::new()?),
        triage: Arc::new(Triage::default()),
        // Nothing is verified with these: commands serve no requests.
        identity_keys: Arc::new(KeyRing::parse(&format!("none:{}", "0".repeat(32)))?),
        house_keys: Arc::new(HouseKeys::new(config::secret(&Environment)?)),
        vault: Arc::new(Vault::new(&config::secret(&Environment)?)),
        code_hasher: Arc::new(CodeHasher::new(config::secret(&Environment)?)),
        passwords: Passwords::new(Arc::new(SystemRandom), 1),
        mailer: Arc::new(Mailer::none()),
        webhooks: Arc::new(webhooks::Sender::new(webhooks::Reach::Public)?),
        public_url: String::new(),
        stop: CancellationToken::new(),
        tasks: TaskTracker::new(),
    })
}

async fn facility_id(app: &App, slug: &str) -> anyhow::Result<FacilityId> {
    db::facilities::id_by_slug(&*app.db, slug)
        .await?
        .with_context(|| format!("there is no facility `{slug}`; make it with `tomari facility create`"))
}
