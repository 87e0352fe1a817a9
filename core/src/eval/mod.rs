//! Measuring retrieval on labelled questions.
//!
//! A data set is JSON Lines, one question a line: `{"id", "language", "text", "relevant": {"<intent id>": grade}}`
//! with grades from 1; `relevant` is empty for a question that the house can't answer.

mod measures;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tomari_shared::ids::FacilityId;
use tomari_shared::language::Language;

use crate::answering::THRESHOLD;
use crate::app::App;
use crate::db;
use crate::error::AppResult;
use crate::retrieval::search::{Question, search};

pub use measures::{ndcg, recall, success};

/// Ranks that count.
pub const DEPTH: usize = 10;

/// A labelled question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelledQuestion {
    /// Its id.
    pub id: String,
    /// Its language.
    pub language: Language,
    /// The question.
    pub text: String,
    /// Grades of the intents that answer it, by their external ids.
    pub relevant: BTreeMap<String, f64>,
}

/// What an evaluation found.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Questions that the knowledge answers.
    pub answerable: usize,
    /// Questions that it does not.
    pub unanswerable: usize,
    /// Mean share of the relevant intents among the first ten.
    pub recall_at_10: f64,
    /// Mean normalised discounted cumulative gain at ten.
    pub ndcg_at_10: f64,
    /// Share of questions whose first hit is relevant.
    pub success_at_1: f64,
    /// Share of answerable questions that are answered, right or wrong.
    pub answered: f64,
    /// Share of the answers given that are right.
    pub precision_of_answers: f64,
    /// Share of unanswerable questions that are answered all the same.
    pub false_answers: f64,
    /// Median time of a search, in milliseconds.
    pub milliseconds_p50: f64,
    /// 95th percentile, in milliseconds.
    pub milliseconds_p95: f64,
}

#[derive(Default)]
struct Sums {
    recall: f64,
    ndcg: f64,
    success: f64,
    answered: f64,
    right: f64,
    wrong: f64,
    false_answers: f64,
}

/// Runs every question through the search that guests' questions go through, with the rights of an in-house guest.
pub async fn run(
    app: &App,
    facility: FacilityId,
    questions: &[LabelledQuestion],
    mut progress: impl FnMut(),
) -> AppResult<Report> {
    let mut sums = Sums::default();
    let mut times: Vec<Duration> = Vec::with_capacity(questions.len());
    for question in questions {
        let start = Instant::now();
        let mut tx = db::begin_facility(&app.db, facility).await?;
        let found = search(
            &mut *tx,
            &app.analyzer,
            Question {
                text: &question.text,
                language: question.language,
                in_house: true,
                shown_in: &[question.language],
            },
        )
        .await?;
        tx.commit().await?;
        times.push(start.elapsed());

        let grades: Vec<f64> = found
            .hits
            .iter()
            .take(DEPTH)
            .map(|hit| question.relevant.get(&hit.external_id).copied().unwrap_or(0.0))
            .collect();
        let answered = found.confidence >= THRESHOLD && !found.hits.is_empty();
        let right = answered && success(&grades) > 0.0;
        if question.relevant.is_empty() {
            sums.false_answers += f64::from(answered);
        } else {
            sums.recall += recall(&grades, question.relevant.len());
            sums.ndcg += ndcg(&grades, question.relevant.values().copied());
            sums.success += success(&grades);
            sums.answered += f64::from(answered);
        }
        sums.right += f64::from(right);
        sums.wrong += f64::from(answered && !right);
        progress();
    }
    times.sort_unstable();
    let unanswerable = questions
        .iter()
        .filter(|question| question.relevant.is_empty())
        .count();
    let answerable = questions.len() - unanswerable;
    Ok(Report {
        answerable,
        unanswerable,
        recall_at_10: share(sums.recall, answerable),
        ndcg_at_10: share(sums.ndcg, answerable),
        success_at_1: share(sums.success, answerable),
        answered: share(sums.answered, answerable),
        precision_of_answers: if sums.right + sums.wrong > 0.0 {
            sums.right / (sums.right + sums.wrong)
        } else {
            0.0
        },
        false_answers: share(sums.false_answers, unanswerable),
        milliseconds_p50: percentile(&times, 50),
        milliseconds_p95: percentile(&times, 95),
    })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of questions are far below 2^52"
)]
fn share(sum: f64, count: usize) -> f64 {
    if count == 0 { 0.0 } else { sum / count as f64 }
}

fn percentile(sorted: &[Duration], percent: usize) -> f64 {
    let rank = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(rank).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}
