//! Fitting the parameters of confidence on labelled questions, and checking the fit by cross-validation.

use super::ask::Judged;
use super::calibration::{self, Bin, Guess};
use super::regression::{self, Model, Observation};
use crate::answering::THRESHOLD;
use crate::retrieval::confidence::Parameters;
use crate::retrieval::features::COUNT;

/// Parts for cross-validation.
pub const FOLDS: u64 = 5;

/// Penalties that are tried.
pub const PENALTIES: [f64; 7] = [0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0];

/// What cross-validation says of a penalty: every question is guessed by a model that was fitted without it.
#[derive(Clone, Debug)]
pub struct Validated {
    /// The penalty.
    pub penalty: f64,
    /// Mean log loss, in nats.
    pub log_loss: f64,
    /// Its standard error, from the folds' means.
    pub standard_error: f64,
    /// Expected calibration error, ten bins of equal width.
    pub expected_calibration_error: f64,
    /// Those bins.
    pub reliability: Vec<Bin>,
    /// Share of all questions that are answered.
    pub answered: f64,
    /// Share of those answers that are right.
    pub precision_of_answers: f64,
}

/// A fit, and how its penalty was chosen.
#[derive(Clone, Debug)]
pub struct Fit {
    /// The parameters, fitted on all questions.
    pub parameters: Parameters,
    /// Questions that they were fitted on: those with at least one hit.
    pub questions: usize,
    /// Every penalty tried.
    pub validated: Vec<Validated>,
    /// The one chosen: the largest whose log loss is within one standard error of the least (Hastie, Tibshirani and Friedman 2009,
    /// section 7.10). The features were chosen on the same questions, so that the least is too hopeful.
    pub penalty: f64,
}

/// Fits to these questions. Translations of a question, which share its number, are in the same fold.
#[must_use]
pub fn fit(judged: &[Judged], fitted_on: String) -> Fit {
    let observed: Vec<(u64, Observation<COUNT>)> = judged
        .iter()
        .filter_map(|one| {
            let features = one.features?.0.map(f64::from);
            let right = one.right();
            Some((one.number, Observation { features, right }))
        })
        .collect();
    let validated: Vec<Validated> = PENALTIES.map(|penalty| validate(&observed, penalty)).into();
    let penalty = chosen(&validated);
    let observations: Vec<Observation<COUNT>> = observed.into_iter().map(|(_, one)| one).collect();
    let model = regression::fit(&observations, penalty);
    Fit {
        parameters: Parameters {
            fitted_on,
            bias: rounded(model.bias),
            weights: model.weights.map(rounded),
        },
        questions: observations.len(),
        validated,
        penalty,
    }
}

fn chosen(validated: &[Validated]) -> f64 {
    let least = validated.iter().min_by(|a, b| a.log_loss.total_cmp(&b.log_loss));
    let limit = least.map_or(0.0, |least| least.log_loss + least.standard_error);
    validated
        .iter()
        .filter(|one| one.log_loss <= limit)
        .map(|one| one.penalty)
        .fold(0.0, f64::max)
}

fn validate(observed: &[(u64, Observation<COUNT>)], penalty: f64) -> Validated {
    let mut guesses = Vec::with_capacity(observed.len());
    let mut log_loss = 0.0;
    let mut losses = Vec::new();
    for fold in 0..FOLDS {
        let (held_out, rest): (Vec<_>, Vec<_>) = observed
            .iter()
            .cloned()
            .partition(|(number, _)| self::fold(*number) == fold);
        let only = |of: Vec<(u64, Observation<COUNT>)>| -> Vec<Observation<COUNT>> {
            of.into_iter().map(|(_, one)| one).collect()
        };
        let (held_out, rest) = (only(held_out), only(rest));
        let model: Model<COUNT> = regression::fit(&rest, penalty);
        let loss = model.log_loss(&held_out);
        log_loss += loss * count(held_out.len());
        losses.push(loss);
        guesses.extend(held_out.iter().map(|one| Guess {
            probability: model.probability(&one.features),
            right: one.right,
        }));
    }
    let answers: Vec<&Guess> = guesses
        .iter()
        .filter(|guess| guess.probability >= f64::from(THRESHOLD))
        .collect();
    let right = answers.iter().filter(|guess| guess.right).count();
    let reliability = calibration::bins_of_equal_width(&guesses);
    Validated {
        penalty,
        log_loss: log_loss / count(guesses.len().max(1)),
        standard_error: standard_error(&losses),
        expected_calibration_error: calibration::expected_calibration_error(&reliability),
        reliability,
        answered: count(answers.len()) / count(guesses.len().max(1)),
        precision_of_answers: count(right) / count(answers.len().max(1)),
    }
}

/// Of the mean of some values.
fn standard_error(values: &[f64]) -> f64 {
    let number = count(values.len());
    let mean = values.iter().sum::<f64>() / number;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (squares / (number - 1.0) / number).sqrt()
}

/// Halves of data sets go by odd and even numbers: pairs of them take turns.
const fn fold(number: u64) -> u64 {
    number / 2 % FOLDS
}

/// Four digits say all that some hundred questions can tell.
fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
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
    use std::time::Duration;

    use tomari_shared::language::Language;

    use super::{PENALTIES, Validated, chosen, fit, standard_error};
    use crate::eval::ask::Judged;
    use crate::retrieval::features::{COUNT, Features};

    fn judged(number: u64, feature: f32, right: bool) -> Judged {
        let mut features = Features([0.0; COUNT]);
        features.0[0] = feature;
        Judged {
            id: format!("q-{number}"),
            number,
            language: Language::English,
            grades: vec![if right { 2.0 } else { 0.0 }],
            relevant: vec![2.0],
            confidence: 0.0,
            features: Some(features),
            time: Duration::ZERO,
        }
    }

    #[test]
    fn one_standard_error_more_is_accepted() {
        let one = |penalty, log_loss| Validated {
            penalty,
            log_loss,
            standard_error: 0.02,
            expected_calibration_error: 0.0,
            reliability: Vec::new(),
            answered: 0.0,
            precision_of_answers: 0.0,
        };
        let tried = [one(0.1, 0.31), one(0.3, 0.30), one(1.0, 0.319), one(3.0, 0.33)];
        assert!((chosen(&tried) - 1.0).abs() < 1e-9);
        // Of 1, 2 and 3: a standard deviation of 1, by the root of three.
        assert!((standard_error(&[1.0, 2.0, 3.0]) - 1.0 / 3.0_f64.sqrt()).abs() < 1e-9);
    }

    #[test]
    fn finds_the_feature_that_tells() {
        let questions: Vec<Judged> = (0_u16..560)
            .map(|number| {
                let high = number % 4 < 2;
                judged(
                    u64::from(number),
                    f32::from(u8::from(high)),
                    high != (number % 28 == 0),
                )
            })
            .collect();
        let fit = fit(&questions, "a test".to_owned());
        assert_eq!(fit.questions, 560);
        assert_eq!(fit.validated.len(), PENALTIES.len());
        assert!(fit.parameters.weights[0] > 2.0, "{:?}", fit.parameters);
        let [high, low] = [1.0, 0.0].map(|feature| {
            let mut features = Features([0.0; COUNT]);
            features.0[0] = feature;
            fit.parameters.probability(&features)
        });
        // The penalty pulls both a little to the middle.
        assert!((high - 0.9).abs() < 0.06 && low < 0.06, "{high} {low}");
    }
}
