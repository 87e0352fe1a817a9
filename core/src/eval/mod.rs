//! Measuring retrieval and confidence on labelled questions.
//!
//! - `dataset`: the questions and their format
//! - `ask`, `arms`: putting them to the search, or to parts of it
//! - `measures`, `calibration`, `bootstrap`: one figure each
//! - `report`, `table`, `plot`: all figures together, for programs and for people
//! - `regression`, `fit`: the parameters of confidence from labelled questions

pub mod arms;
pub mod ask;
pub mod bootstrap;
pub mod calibration;
pub mod dataset;
pub mod fit;
pub mod measures;
pub mod plot;
pub mod regression;
pub mod report;
pub mod table;

use tomari_shared::ids::FacilityId;

use crate::answering::THRESHOLD;
use crate::app::App;
use crate::error::AppResult;

pub use arms::Arms;
pub use ask::{Judged, ask};
pub use dataset::{LabelledQuestion, Part};
pub use report::{Evaluation, Report};

/// Ranks that count.
pub const DEPTH: usize = 10;

/// The figures of these questions, searched for as guests' are.
pub async fn run(
    app: &App,
    facility: FacilityId,
    questions: &[LabelledQuestion],
    progress: impl FnMut(),
) -> AppResult<Report> {
    let judged = ask(app, facility, questions, Arms::Hybrid, progress).await?;
    Ok(Report::of(&judged.iter().collect::<Vec<_>>(), THRESHOLD))
}
