//! What an evaluation found, in numbers.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Serialize;
use tomari_shared::language::Language;

use super::ask::Judged;
use super::bootstrap::{Interval, intervals};
use super::calibration::{self, Bin, Guess, Point};
use super::measures::{ndcg, recall, reciprocal_rank, success};

/// Figures of some questions.
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
    /// Mean reciprocal rank of the first relevant hit among ten.
    pub mean_reciprocal_rank: f64,
    /// Share of answerable questions that are answered, right or wrong.
    pub answered: f64,
    /// Share of the answers given that are right.
    pub precision_of_answers: f64,
    /// Share of unanswerable questions that are answered all the same.
    pub false_answers: f64,
    /// Expected calibration error, ten bins of equal width.
    pub expected_calibration_error: f64,
    /// The same with ten bins of equal mass.
    pub expected_calibration_error_equal_mass: f64,
    /// Brier score of the confidence.
    pub brier_score: f64,
    /// How often a right first hit has more confidence than a wrong one.
    pub roc_area: Option<f64>,
    /// Area under the risk-coverage curve.
    pub risk_coverage_area: f64,
    /// Median time of a search, in milliseconds.
    pub milliseconds_p50: f64,
    /// 95th percentile, in milliseconds.
    pub milliseconds_p95: f64,
}

impl Report {
    /// The figures of these questions, answered from `threshold` on.
    #[must_use]
    pub fn of(judged: &[&Judged], threshold: f32) -> Self {
        let answered = |one: &Judged| one.answered(threshold);
        let (answerable, unanswerable): (Vec<&Judged>, Vec<&Judged>) =
            judged.iter().partition(|one| one.answerable());
        let answers: Vec<&Judged> = judged.iter().copied().filter(|one| answered(one)).collect();
        let guesses: Vec<Guess> = judged.iter().map(|one| guess(one)).collect();
        let mut times: Vec<Duration> = judged.iter().map(|one| one.time).collect();
        times.sort_unstable();
        Self {
            answerable: answerable.len(),
            unanswerable: unanswerable.len(),
            recall_at_10: mean(&answerable, |one| recall(&one.grades, one.relevant.len())),
            ndcg_at_10: mean(&answerable, |one| ndcg(&one.grades, one.relevant.iter().copied())),
            success_at_1: mean(&answerable, |one| success(&one.grades)),
            mean_reciprocal_rank: mean(&answerable, |one| reciprocal_rank(&one.grades)),
            answered: mean(&answerable, |one| f64::from(answered(one))),
            precision_of_answers: mean(&answers, |one| f64::from(one.right())),
            false_answers: mean(&unanswerable, |one| f64::from(answered(one))),
            expected_calibration_error: calibration::expected_calibration_error(
                &calibration::bins_of_equal_width(&guesses),
            ),
            expected_calibration_error_equal_mass: calibration::expected_calibration_error(
                &calibration::bins_of_equal_mass(&guesses),
            ),
            brier_score: calibration::brier(&guesses),
            roc_area: calibration::roc_area(&guesses),
            risk_coverage_area: calibration::risk_coverage_area(&calibration::risk_coverage(&guesses)),
            milliseconds_p50: percentile(&times, 50),
            milliseconds_p95: percentile(&times, 95),
        }
    }
}

/// Names of the figures with an interval, in their order.
pub const WITH_INTERVALS: [&str; 8] = [
    "recall@10",
    "nDCG@10",
    "success@1",
    "MRR",
    "answered",
    "right",
    "answered all the same",
    "ECE",
];

/// The figures, in that order.
#[must_use]
pub fn main_figures(report: &Report) -> [f64; 8] {
    [
        report.recall_at_10,
        report.ndcg_at_10,
        report.success_at_1,
        report.mean_reciprocal_rank,
        report.answered,
        report.precision_of_answers,
        report.false_answers,
        report.expected_calibration_error,
    ]
}

/// An evaluation: the figures of all questions and by language, and what can be drawn.
#[derive(Clone, Debug, Serialize)]
pub struct Evaluation {
    /// The confidence from which a question is answered.
    pub threshold: f32,
    /// Version of the parameters that confidence was computed with.
    pub parameters_version: u32,
    /// Of all questions.
    pub all: Report,
    /// 95 % bootstrap intervals of its main figures, by their names.
    pub intervals: BTreeMap<&'static str, Interval>,
    /// Of each language's questions.
    pub languages: BTreeMap<Language, Report>,
    /// The reliability diagram's bins, of equal width.
    pub reliability: Vec<Bin>,
    /// The risk-coverage curve.
    pub risk_coverage: Vec<Point>,
}

impl Evaluation {
    /// Of all these questions, answered from `threshold` on.
    #[must_use]
    pub fn of(judged: &[Judged], threshold: f32, parameters_version: u32) -> Self {
        let all: Vec<&Judged> = judged.iter().collect();
        let guesses: Vec<Guess> = judged.iter().map(guess).collect();
        let mut languages = BTreeMap::<Language, Vec<&Judged>>::new();
        for one in judged {
            languages.entry(one.language).or_default().push(one);
        }
        let intervals = intervals(judged, |sample| main_figures(&Report::of(sample, threshold)));
        Self {
            threshold,
            parameters_version,
            all: Report::of(&all, threshold),
            intervals: WITH_INTERVALS.into_iter().zip(intervals).collect(),
            languages: languages
                .into_iter()
                .map(|(language, judged)| (language, Report::of(&judged, threshold)))
                .collect(),
            reliability: calibration::bins_of_equal_width(&guesses),
            risk_coverage: calibration::risk_coverage(&guesses),
        }
    }
}

fn guess(judged: &Judged) -> Guess {
    Guess {
        probability: f64::from(judged.confidence),
        right: judged.right(),
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of questions are far below 2^52"
)]
fn mean(judged: &[&Judged], value: impl Fn(&Judged) -> f64) -> f64 {
    if judged.is_empty() {
        return 0.0;
    }
    judged.iter().map(|one| value(one)).sum::<f64>() / judged.len() as f64
}

fn percentile(sorted: &[Duration], percent: usize) -> f64 {
    let rank = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(rank).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tomari_shared::language::Language;

    use super::{Evaluation, Report};
    use crate::eval::ask::Judged;

    fn judged(grades: &[f64], relevant: &[f64], confidence: f32) -> Judged {
        Judged {
            id: "q".to_owned(),
            number: 0,
            language: Language::English,
            grades: grades.to_vec(),
            relevant: relevant.to_vec(),
            confidence,
            features: None,
            time: Duration::from_millis(2),
        }
    }

    #[test]
    fn a_related_entry_is_found_but_no_right_answer() {
        let questions = [
            judged(&[2.0], &[2.0], 0.95),
            judged(&[1.0, 2.0], &[1.0, 2.0], 0.95),
            judged(&[0.0], &[2.0], 0.1),
            judged(&[0.0], &[], 0.85),
            judged(&[], &[], 0.0),
        ];
        let report = Report::of(&questions.iter().collect::<Vec<_>>(), 0.7);
        let close = |value: f64, expected: f64| assert!((value - expected).abs() < 1e-6, "{value}");
        assert_eq!((report.answerable, report.unanswerable), (3, 2));
        close(report.success_at_1, 2.0 / 3.0);
        close(report.answered, 2.0 / 3.0);
        close(report.precision_of_answers, 1.0 / 3.0);
        close(report.false_answers, 0.5);
        close(report.milliseconds_p95, 2.0);
        // Three alone in their bins and wrong, two together of which one is right.
        close(
            report.expected_calibration_error,
            (0.1 + 0.85 + 0.0 + 2.0 * 0.45) / 5.0,
        );
    }

    #[test]
    fn intervals_hold_their_figures() {
        let questions: Vec<Judged> = (0..40)
            .map(|number| judged(&[f64::from(number % 2) * 2.0], &[2.0], 0.5))
            .collect();
        let evaluation = Evaluation::of(&questions, 0.7, 1);
        let interval = evaluation.intervals["success@1"];
        assert!(interval.low < 0.5 && interval.high > 0.5, "{interval:?}");
        assert_eq!(evaluation.languages.len(), 1);
    }
}
