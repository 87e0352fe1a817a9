//! Facilities with their labelled questions, as `tomari eval` and `tomari fit` are given them.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, ensure};
use clap::Args;
use indicatif::ProgressBar;
use tomari_shared::ids::FacilityId;

use super::facility_id;
use crate::app::App;
use crate::eval::{self, Arms, Judged, LabelledQuestion, Part, dataset};

#[derive(Debug, Args)]
pub(super) struct Labelled {
    /// The facility whose knowledge is searched: once, or once for each --queries, in the same order.
    #[arg(long, required = true)]
    facility: Vec<String>,
    /// Labelled questions, JSON Lines. `FILE@odd` and `FILE@even` mean those whose id ends in such a number.
    #[arg(long, required = true, value_name = "FILE")]
    queries: Vec<Queries>,
}

/// A file of labelled questions, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Queries {
    path: PathBuf,
    part: Part,
}

impl FromStr for Queries {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (path, part) = [("@odd", Part::Odd), ("@even", Part::Even)]
            .into_iter()
            .find_map(|(suffix, part)| Some((text.strip_suffix(suffix)?, part)))
            .unwrap_or((text, Part::Whole));
        Ok(Self {
            path: PathBuf::from(path),
            part,
        })
    }
}

/// A facility with questions for it.
pub(super) struct Set {
    pub(super) facility: FacilityId,
    questions: Vec<LabelledQuestion>,
}

impl Labelled {
    /// Reads the files and looks the facilities up.
    pub(super) async fn read(&self, app: &App) -> anyhow::Result<Vec<Set>> {
        ensure!(
            self.facility.len() == 1 || self.facility.len() == self.queries.len(),
            "{} facilities and {} files of questions can't be paired; give one facility for all files, or one for each",
            self.facility.len(),
            self.queries.len()
        );
        let mut sets = Vec::new();
        for (at, queries) in self.queries.iter().enumerate() {
            let slug = self.facility.get(at).unwrap_or(&self.facility[0]);
            sets.push(Set {
                facility: facility_id(app, slug).await?,
                questions: read(&queries.path, queries.part)?,
            });
        }
        Ok(sets)
    }
}

fn read(path: &Path, part: Part) -> anyhow::Result<Vec<LabelledQuestion>> {
    let shown = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("{shown} can't be read"))?;
    let questions = dataset::parse(&text, part).with_context(|| format!("{shown} can't be used"))?;
    ensure!(!questions.is_empty(), "{shown} has no such questions");
    Ok(questions)
}

/// Asks all of them.
pub(super) async fn ask(app: &App, sets: &[Set], arms: Arms) -> anyhow::Result<Vec<Judged>> {
    let questions: usize = sets.iter().map(|set| set.questions.len()).sum();
    let bar = ProgressBar::new(questions as u64);
    let mut judged = Vec::with_capacity(questions);
    for set in sets {
        judged.extend(eval::ask(app, set.facility, &set.questions, arms, || bar.inc(1)).await?);
    }
    bar.finish_and_clear();
    Ok(judged)
}

/// The models that a search with these arms uses, each once, in order; none for the lexical arm alone.
pub(super) async fn models(app: &App, sets: &[Set], arms: Arms) -> anyhow::Result<Vec<Option<String>>> {
    let mut models = Vec::new();
    for set in sets {
        models.push(eval::ask::model(app, set.facility, arms).await?);
    }
    models.sort_unstable();
    models.dedup();
    Ok(models)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::Queries;
    use crate::eval::Part;

    #[test]
    fn a_suffix_names_the_part() {
        for (text, path, part) in [
            ("a/b.jsonl", "a/b.jsonl", Part::Whole),
            ("b.jsonl@odd", "b.jsonl", Part::Odd),
            ("me@even.jsonl@even", "me@even.jsonl", Part::Even),
        ] {
            let path = PathBuf::from(path);
            assert_eq!(text.parse(), Ok(Queries { path, part }));
        }
    }
}
