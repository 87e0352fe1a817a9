//! `tomari eval`.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::labelled::{self, Labelled};
use super::operator_app;
use crate::answering::THRESHOLD;
use crate::eval::{Arms, Evaluation, Report, plot, table};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    labelled: Labelled,
    /// What finds the entries. The parameters of confidence are those for all of it.
    #[arg(long, value_enum, default_value_t = Arms::Hybrid)]
    arms: Arms,
    /// The confidence from which a question counts as answered, instead of the one that guests' questions are.
    #[arg(long, default_value_t = THRESHOLD)]
    threshold: f32,
    /// Measure the ranking with each ingredient, from words alone to all of it.
    #[arg(long, conflicts_with_all = ["arms", "json", "svg"])]
    ablation: bool,
    /// Write the report to this file, as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Draw the reliability diagram and the risk-coverage curve into this file.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

pub(super) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let app = operator_app().await?;
    let sets = arguments.labelled.read(&app).await?;
    let models: Vec<String> = labelled::models(&app, &sets, arguments.arms)
        .await?
        .into_iter()
        .flatten()
        .collect();
    if arguments.ablation {
        let mut reports = Vec::new();
        for arms in Arms::ALL {
            if models.is_empty() && arms.embeddings() {
                continue;
            }
            let judged = labelled::ask(&app, &sets, arms).await?;
            reports.push((
                arms,
                Report::of(&judged.iter().collect::<Vec<_>>(), arguments.threshold),
            ));
        }
        print!("{}", table::ablation(&reports));
        return Ok(());
    }
    let judged = labelled::ask(&app, &sets, arguments.arms).await?;
    let evaluation = Evaluation::of(&judged, arguments.threshold, app.searcher.calibration.version);
    if !models.is_empty() {
        println!("embeddings by {}", models.join(", "));
    }
    print!("{}", table::evaluation(&evaluation));
    for (file, text) in [
        (&arguments.json, serde_json::to_string_pretty(&evaluation)? + "\n"),
        (&arguments.svg, plot::svg(&evaluation)),
    ] {
        if let Some(file) = file {
            std::fs::write(file, text).with_context(|| format!("{} can't be written", file.display()))?;
        }
    }
    Ok(())
}
