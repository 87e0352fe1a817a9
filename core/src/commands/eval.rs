//! `tomari eval`.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use indicatif::ProgressBar;

use super::{facility_id, operator_app};
use crate::eval::{self, LabelledQuestion};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The facility whose knowledge is searched.
    #[arg(long)]
    facility: String,
    /// Labelled questions, JSON Lines.
    #[arg(long)]
    queries: PathBuf,
    /// Print the report as JSON.
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let shown = arguments.queries.display();
    let text =
        std::fs::read_to_string(&arguments.queries).with_context(|| format!("{shown} can't be read"))?;
    let questions = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| {
            serde_json::from_str::<LabelledQuestion>(line)
                .with_context(|| format!("{shown}, line {number}, is not a labelled question"))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    anyhow::ensure!(!questions.is_empty(), "{shown} has no questions");

    let app = operator_app().await?;
    let facility = facility_id(&app, &arguments.facility).await?;
    let bar = ProgressBar::new(questions.len() as u64);
    let report = eval::run(&app, facility, &questions, || bar.inc(1)).await?;
    bar.finish_and_clear();
    if arguments.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
        return Ok(());
    }
    println!(
        "questions              {:>8} answerable, {} unanswerable",
        report.answerable, report.unanswerable
    );
    println!("recall@10              {:>8.4}", report.recall_at_10);
    println!("nDCG@10                {:>8.4}", report.ndcg_at_10);
    println!("success@1              {:>8.4}", report.success_at_1);
    println!(
        "answered               {:>8.4} of the answerable",
        report.answered
    );
    println!(
        "right                  {:>8.4} of the answers given",
        report.precision_of_answers
    );
    println!(
        "answered all the same  {:>8.4} of the unanswerable",
        report.false_answers
    );
    println!(
        "time per search        {:>8.2} ms median, {:.2} ms 95th percentile",
        report.milliseconds_p50, report.milliseconds_p95
    );
    Ok(())
}
