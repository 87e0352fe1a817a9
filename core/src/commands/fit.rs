//! `tomari fit`.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;

use super::labelled::{self, Labelled};
use super::operator_app;
use crate::eval::fit::{self, Fit};
use crate::eval::{Arms, table};
use crate::retrieval::confidence::Calibration;
use crate::retrieval::features::NAMES;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    labelled: Labelled,
    /// Where to write the parameters: those of this program, the fitted set replaced and the version raised by one.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
    /// Fit the set for the embedding model that serves these facilities, instead of the one for words alone.
    #[arg(long)]
    model: bool,
    /// What the questions are, for people who read the parameters.
    #[arg(long)]
    fitted_on: String,
}

pub(super) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let app = operator_app().await?;
    let sets = arguments.labelled.read(&app).await?;
    let arms = if arguments.model {
        Arms::Hybrid
    } else {
        Arms::Lexical
    };
    let model = match labelled::models(&app, &sets, arms).await?.as_slice() {
        [model] if model.is_some() == arguments.model => model.clone(),
        [None] => bail!("no embedding model serves these facilities; configure one and run `tomari serve`"),
        _ => bail!("not one and the same embedding model serves all of these facilities"),
    };
    let judged = labelled::ask(&app, &sets, arms).await?;
    let fit = fit::fit(&judged, arguments.fitted_on);
    show(&fit);
    let calibration = with(app.searcher.calibration.clone(), model, fit);
    let version = calibration.version;
    std::fs::write(
        &arguments.output,
        serde_json::to_string_pretty(&calibration)? + "\n",
    )
    .with_context(|| format!("{} can't be written", arguments.output.display()))?;
    println!("Wrote version {version} to {}.", arguments.output.display());
    Ok(())
}

fn with(mut calibration: Calibration, model: Option<String>, fit: Fit) -> Calibration {
    calibration.version += 1;
    match model {
        Some(model) => {
            calibration.models.insert(model, fit.parameters);
        }
        None => calibration.lexical = fit.parameters,
    }
    calibration
}

fn show(fit: &Fit) {
    println!("{} questions, {} folds", fit.questions, fit::FOLDS);
    println!("penalty  log loss  error     ECE  answered   right");
    for one in &fit.validated {
        println!(
            "{:>7} {:>9.4} {:>6.4} {:>7.4} {:>9.4} {:>7.4}{}",
            one.penalty,
            one.log_loss,
            one.standard_error,
            one.expected_calibration_error,
            one.answered,
            one.precision_of_answers,
            if one.penalty.total_cmp(&fit.penalty).is_eq() {
                "  chosen"
            } else {
                ""
            },
        );
    }
    if let Some(chosen) = fit
        .validated
        .iter()
        .find(|one| one.penalty.total_cmp(&fit.penalty).is_eq())
    {
        println!("\nchosen, each question by a model fitted without it:");
        println!("{}", table::reliability(&chosen.reliability));
    }
    println!("{:<28} {:>8.4}", "(constant)", fit.parameters.bias);
    for (name, weight) in NAMES.iter().zip(fit.parameters.weights) {
        println!("{name:<28} {weight:>8.4}");
    }
}
