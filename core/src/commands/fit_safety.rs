//! `tomari fit-safety`.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use crate::safety::Triage;
use crate::safety::fit::{self, Counts, Judged, Phrase};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Labelled phrases, JSON Lines as in tests/data/safety.
    #[arg(long, required = true, value_name = "FILE")]
    phrases: Vec<PathBuf>,
    /// Phrases that are fitted to as well but not judged.
    #[arg(long, value_name = "FILE")]
    more: Vec<PathBuf>,
    /// Where to write the weights.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

/// Thresholds that are shown.
const RAISE: [f32; 12] = [-2.0, -1.5, -1.0, -0.75, -0.5, -0.25, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5];
/// How much surer than to raise no alarm one must be to overrule the rules.
const SURER: [f32; 4] = [0.0, 0.5, 1.0, 2.0];

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let mut phrases = read(&arguments.phrases)?;
    let more = read(&arguments.more)?;
    let triage = Triage::default();
    show(&fit::cross_validate(&triage, &phrases, &more));
    phrases.extend(more);
    let weights = fit::fit(&triage, &phrases);
    std::fs::write(&arguments.output, &weights)
        .with_context(|| format!("{} can't be written", arguments.output.display()))?;
    println!("Wrote {} bytes to {}.", weights.len(), arguments.output.display());
    Ok(())
}

fn read(paths: &[PathBuf]) -> anyhow::Result<Vec<Phrase>> {
    let mut phrases = Vec::new();
    for path in paths {
        let shown = path.display();
        let text = std::fs::read_to_string(path).with_context(|| format!("{shown} can't be read"))?;
        phrases.extend(fit::parse(&text).with_context(|| format!("{shown} can't be used"))?);
    }
    Ok(phrases)
}

fn show(judged: &[Judged]) {
    println!(
        "{} phrases, each judged by weights fitted without its part",
        judged.len()
    );
    println!("raise above  overrule below   seen  false alarms");
    let rules = fit::counts(judged, |one| one.rules.is_some());
    println!("rules alone                 {}", shares(fit::sum(&rules)));
    for raise in RAISE {
        for surer in SURER {
            let counts = fit::counts(judged, |one| fit::raises(one, raise, raise - surer));
            println!(
                "{raise:>11.2} {:>15.2} {}",
                raise - surer,
                shares(fit::sum(&counts))
            );
        }
    }
    println!("\nby language, as this program decides:");
    for (language, counts) in fit::counts(judged, fit::alarm) {
        println!("{language:<27} {}", shares(counts));
    }
    println!(
        "all                         {}",
        shares(fit::sum(&fit::counts(judged, fit::alarm)))
    );
    let seen: Vec<&Judged> = judged
        .iter()
        .filter(|one| one.category.is_some() && fit::alarm(one))
        .collect();
    let right = seen
        .iter()
        .filter(|one| one.category == Some(one.rules.unwrap_or(one.nearest)))
        .count();
    println!("in the right category: {right} of {}", seen.len());
}

fn shares(counts: Counts) -> String {
    format!(
        "{:>6} {:>6}   ({} of {}, {} of {})",
        share(counts.seen, counts.emergencies),
        share(counts.false_alarms, counts.harmless),
        counts.seen,
        counts.emergencies,
        counts.false_alarms,
        counts.harmless
    )
}

/// A share to four places.
fn share(of: usize, all: usize) -> String {
    let tenthousandths = (of * 10_000 + all / 2) / all.max(1);
    format!("{}.{:04}", tenthousandths / 10_000, tenthousandths % 10_000)
}
