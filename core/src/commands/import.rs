//! `tomari import`.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use tomari_shared::limits::IMPORT_MAX_BYTES;

use super::{facility_id, operator_app};
use crate::db;
use crate::import::{self, Format, Progress};

/// Faults printed before the rest is only counted.
const FAULTS_SHOWN: usize = 20;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The facility.
    #[arg(long)]
    facility: String,
    /// File ending in .csv or .jsonl; UTF-8 or CP932, at most 10 MB.
    file: PathBuf,
}

pub(super) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let shown = arguments.file.display();
    let format = Format::of_name(&arguments.file)
        .with_context(|| format!("{shown} ends neither in .csv nor in .jsonl"))?;
    let size = std::fs::metadata(&arguments.file)
        .with_context(|| format!("{shown} can't be read"))?
        .len();
    if size > IMPORT_MAX_BYTES as u64 {
        bail!("{shown} has {size} bytes, at most {IMPORT_MAX_BYTES} are allowed");
    }
    let bytes = std::fs::read(&arguments.file).with_context(|| format!("{shown} can't be read"))?;
    let text = import::decode(&bytes).with_context(|| format!("{shown} is neither UTF-8 nor CP932"))?;
    let rows = import::parse(&text, format).map_err(|faults| {
        let listed: Vec<String> = faults
            .iter()
            .take(FAULTS_SHOWN)
            .map(|fault| format!("  {fault}"))
            .collect();
        let more = faults.len().saturating_sub(FAULTS_SHOWN);
        let rest = if more > 0 {
            format!("\n  and {more} more")
        } else {
            String::new()
        };
        anyhow::anyhow!(
            "nothing was imported; {shown} has faults:\n{}{rest}",
            listed.join("\n")
        )
    })?;

    let app = operator_app().await?;
    let facility = facility_id(&app, &arguments.facility).await?;
    let bar = ProgressBar::new(rows.len() as u64 * 2).with_style(
        ProgressStyle::with_template("{msg:>9} [{wide_bar}] {percent:>3} % {elapsed}")?.progress_chars("=> "),
    );
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let imported = import::store(&app, &mut tx, &rows, |progress| match progress {
        Progress::Stored(done, all) => report(&bar, "storing", done as u64, all, done),
        Progress::Indexed(done, all) => {
            // Indexing covers the whole facility, not only the rows imported.
            let scaled = rows.len() as u64 * done as u64 / (all.max(1) as u64);
            report(&bar, "indexing", rows.len() as u64 + scaled, all, done);
        }
    })
    .await?;
    tx.commit().await?;
    bar.finish_and_clear();
    println!(
        "Imported {} intents with {} translations into {}.",
        imported.intents, imported.translations, arguments.facility
    );
    Ok(())
}

/// A bar on a terminal, a line now and then elsewhere.
fn report(bar: &ProgressBar, step: &'static str, position: u64, all: usize, done: usize) {
    bar.set_message(step);
    bar.set_position(position);
    if bar.is_hidden() {
        eprintln!("{step} {done} of {all}");
    }
}
