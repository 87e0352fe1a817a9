//! Measures of probabilities: are they right on average, and do they tell right answers from wrong ones?
//!
//! Every function takes one [`Guess`] a question.

use serde::Serialize;

/// Bins of the reliability diagram and of the expected calibration error.
pub const BINS: usize = 10;

/// A probability, and whether the event came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guess {
    /// 0 to 1.
    pub probability: f64,
    /// Whether it came.
    pub right: bool,
}

/// Guesses whose probabilities lie together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Bin {
    /// How many.
    pub count: usize,
    /// Their mean probability.
    pub confidence: f64,
    /// Share of them that were right.
    pub accuracy: f64,
}

impl Bin {
    fn of(guesses: &[Guess]) -> Self {
        Self {
            count: guesses.len(),
            confidence: mean(guesses.iter().map(|guess| guess.probability)),
            accuracy: mean(guesses.iter().map(outcome)),
        }
    }
}

/// A point of the risk-coverage curve: what happens if questions from this confidence on are answered.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The confidence.
    pub threshold: f64,
    /// Share of the questions that are answered then.
    pub coverage: f64,
    /// Share of those answers that are wrong.
    pub risk: f64,
}

/// Ten bins of equal width, the reliability diagram's; empty ones too.
#[must_use]
pub fn bins_of_equal_width(guesses: &[Guess]) -> Vec<Bin> {
    let mut bins = vec![Vec::new(); BINS];
    for guess in guesses {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "0 to 10; a negative one is cut to 0"
        )]
        let bin = ((guess.probability * BINS as f64) as usize).min(BINS - 1);
        bins[bin].push(*guess);
    }
    bins.iter().map(|bin| Bin::of(bin)).collect()
}

/// Ten bins with as many guesses each, give or take one.
#[must_use]
pub fn bins_of_equal_mass(guesses: &[Guess]) -> Vec<Bin> {
    let sorted = by_probability(guesses);
    (0..BINS)
        .map(|bin| Bin::of(&sorted[sorted.len() * bin / BINS..sorted.len() * (bin + 1) / BINS]))
        .filter(|bin| bin.count > 0)
        .collect()
}

/// Expected calibration error (Guo, Pleiss, Sun and Weinberger 2017, "On Calibration of Modern Neural Networks", section 2): the
/// mean of |accuracy − confidence| over bins, each counting by its guesses.
#[must_use]
pub fn expected_calibration_error(bins: &[Bin]) -> f64 {
    let all: usize = bins.iter().map(|bin| bin.count).sum();
    bins.iter()
        .map(|bin| share(bin.count, all) * (bin.accuracy - bin.confidence).abs())
        .sum()
}

/// Brier score (Brier 1950): the mean squared difference of probability and outcome.
#[must_use]
pub fn brier(guesses: &[Guess]) -> f64 {
    mean(
        guesses
            .iter()
            .map(|guess| (guess.probability - outcome(guess)).powi(2)),
    )
}

/// Area under the ROC curve: how often a right guess has a higher probability than a wrong one, ties counting half (the
/// Mann-Whitney statistic). None if all are right or all are wrong.
#[must_use]
pub fn roc_area(guesses: &[Guess]) -> Option<f64> {
    let sorted = by_probability(guesses);
    let right = sorted.iter().filter(|guess| guess.right).count();
    let wrong = sorted.len() - right;
    if right == 0 || wrong == 0 {
        return None;
    }
    let (mut below, mut pairs) = (0.0, 0.0);
    for tied in sorted.chunk_by(|a, b| a.probability.total_cmp(&b.probability).is_eq()) {
        let right: f64 = tied.iter().map(outcome).sum();
        let wrong = count(tied.len()) - right;
        pairs += right * (below + wrong / 2.0);
        below += wrong;
    }
    Some(pairs / (count(right) * count(wrong)))
}

/// The risk-coverage curve (El-Yaniv and Wiener 2010, "On the Foundations of Noise-free Selective Classification"), from the
/// surest guess to all; guesses of the same probability are taken together.
#[must_use]
pub fn risk_coverage(guesses: &[Guess]) -> Vec<Point> {
    let mut sorted = by_probability(guesses);
    sorted.reverse();
    let (mut taken, mut wrong) = (0, 0);
    sorted
        .chunk_by(|a, b| a.probability.total_cmp(&b.probability).is_eq())
        .map(|tied| {
            taken += tied.len();
            wrong += tied.iter().filter(|guess| !guess.right).count();
            Point {
                threshold: tied.first().map_or(0.0, |guess| guess.probability),
                coverage: share(taken, sorted.len()),
                risk: share(wrong, taken),
            }
        })
        .collect()
}

/// Area under that curve: the mean risk over all coverages.
#[must_use]
pub fn risk_coverage_area(curve: &[Point]) -> f64 {
    let mut before = 0.0;
    curve
        .iter()
        .map(|point| {
            let width = point.coverage - before;
            before = point.coverage;
            width * point.risk
        })
        .sum()
}

fn by_probability(guesses: &[Guess]) -> Vec<Guess> {
    let mut sorted = guesses.to_vec();
    sorted.sort_by(|a, b| a.probability.total_cmp(&b.probability));
    sorted
}

fn outcome(guess: &Guess) -> f64 {
    f64::from(u8::from(guess.right))
}

fn mean(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let all = values.len();
    if all == 0 {
        return 0.0;
    }
    values.sum::<f64>() / count(all)
}

fn share(part: usize, all: usize) -> f64 {
    if all == 0 { 0.0 } else { count(part) / count(all) }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of questions are far below 2^52"
)]
const fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::{
        BINS, Guess, bins_of_equal_mass, bins_of_equal_width, brier, expected_calibration_error,
        risk_coverage, risk_coverage_area, roc_area,
    };

    fn guesses(of: &[(f64, bool)]) -> Vec<Guess> {
        of.iter()
            .map(|&(probability, right)| Guess { probability, right })
            .collect()
    }

    fn close(value: f64, expected: f64) {
        assert!((value - expected).abs() < 1e-9, "{value}, expected {expected}");
    }

    #[test]
    fn calibration_error_by_hand() {
        let guesses = guesses(&[
            (0.0, false),
            (0.25, true),
            (0.25, false),
            (0.95, true),
            (1.0, false),
        ]);
        let bins = bins_of_equal_width(&guesses);
        assert_eq!(
            bins.iter().map(|bin| bin.count).collect::<Vec<_>>(),
            [1, 0, 2, 0, 0, 0, 0, 0, 0, 2]
        );
        // Two of five at |0.5 − 0.25|, two at |0.5 − 0.975|.
        close(expected_calibration_error(&bins), 0.4 * 0.25 + 0.4 * 0.475);
        close(expected_calibration_error(&[]), 0.0);
    }

    #[test]
    fn equal_mass_puts_each_guess_into_one_bin() {
        let guesses: Vec<Guess> = (0_u32..23)
            .map(|number| Guess {
                probability: f64::from(number) / 23.0,
                right: number % 2 == 0,
            })
            .collect();
        let bins = bins_of_equal_mass(&guesses);
        assert_eq!(bins.len(), BINS);
        assert!(bins.iter().all(|bin| (2..=3).contains(&bin.count)));
        assert_eq!(bins.iter().map(|bin| bin.count).sum::<usize>(), 23);
        assert!(
            bins.windows(2)
                .all(|pair| pair[0].confidence < pair[1].confidence)
        );
    }

    #[test]
    fn brier_score_by_hand() {
        close(brier(&guesses(&[(0.8, true), (0.4, false)])), 0.1);
    }

    #[test]
    fn roc_area_by_hand() {
        let area = |of| roc_area(&guesses(of));
        assert_eq!(area(&[(0.9, true), (0.1, false)]), Some(1.0));
        assert_eq!(area(&[(0.5, true), (0.5, false)]), Some(0.5));
        assert_eq!(area(&[(0.5, true)]), None);
        // Of the four pairs one is the wrong way around.
        assert_eq!(
            area(&[(0.9, true), (0.6, false), (0.4, true), (0.1, false)]),
            Some(0.75)
        );
    }

    #[test]
    fn risk_coverage_by_hand() {
        let curve = risk_coverage(&guesses(&[(0.2, false), (0.9, true), (0.5, false), (0.5, true)]));
        let points: Vec<(f64, f64)> = curve.iter().map(|point| (point.coverage, point.risk)).collect();
        assert_eq!(points, [(0.25, 0.0), (0.75, 1.0 / 3.0), (1.0, 0.5)]);
        close(risk_coverage_area(&curve), 0.5 / 3.0 + 0.25 * 0.5);
    }
}
