//! Logistic regression with an L2 penalty, by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and
//! Friedman 2009, "The Elements of Statistical Learning", section 4.4). Plain and deterministic: some hundred questions, some ten
//! features.

/// Newton steps at most; it is there after about eight.
const STEPS: usize = 50;
/// The largest step that counts as none.
const TOLERANCE: f64 = 1e-10;

/// An observation.
#[derive(Clone, Debug)]
pub struct Observation<const N: usize> {
    /// Features.
    pub features: [f64; N],
    /// Whether the event came.
    pub right: bool,
}

/// A fitted model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Model<const N: usize> {
    /// The constant.
    pub bias: f64,
    /// One for each feature.
    pub weights: [f64; N],
}

impl<const N: usize> Model<N> {
    /// The probability, 0 to 1.
    #[must_use]
    pub fn probability(&self, features: &[f64; N]) -> f64 {
        let sum = self
            .weights
            .iter()
            .zip(features)
            .fold(self.bias, |sum, (weight, feature)| sum + weight * feature);
        1.0 / (1.0 + (-sum).exp())
    }

    /// Mean negative log-likelihood, in nats.
    #[must_use]
    pub fn log_loss(&self, observations: &[Observation<N>]) -> f64 {
        let sum: f64 = observations
            .iter()
            .map(|one| {
                let probability = self.probability(&one.features);
                -if one.right { probability } else { 1.0 - probability }
                    .max(f64::MIN_POSITIVE)
                    .ln()
            })
            .sum();
        sum / count(observations.len().max(1))
    }
}

/// Minimises the sum of the observations' log losses plus `penalty` / 2 · Σ weight². The constant is not penalised.
#[must_use]
pub fn fit<const N: usize>(observations: &[Observation<N>], penalty: f64) -> Model<N> {
    let mut model = Model {
        bias: 0.0,
        weights: [0.0; N],
    };
    for _ in 0..STEPS {
        let (gradient, curvature) = derivatives(&model, observations, penalty);
        let step = solve(curvature, gradient);
        model.bias -= step[0];
        for (weight, step) in model.weights.iter_mut().zip(&step[1..]) {
            *weight -= step;
        }
        if step.iter().all(|step| step.abs() < TOLERANCE) {
            break;
        }
    }
    model
}

/// Gradient and Hessian of the loss, the constant first.
fn derivatives<const N: usize>(
    model: &Model<N>,
    observations: &[Observation<N>],
    penalty: f64,
) -> (Vec<f64>, Vec<Vec<f64>>) {
    let size = N + 1;
    let mut gradient = vec![0.0; size];
    let mut curvature = vec![vec![0.0; size]; size];
    // Keeps the constant's step finite when every observation is alike.
    curvature[0][0] = 1e-9;
    for (at, weight) in (1..).zip(model.weights) {
        gradient[at] = penalty * weight;
        curvature[at][at] = penalty;
    }
    for one in observations {
        let probability = model.probability(&one.features);
        let error = probability - f64::from(u8::from(one.right));
        let variance = probability * (1.0 - probability);
        let row: Vec<f64> = std::iter::once(1.0).chain(one.features).collect();
        for (i, left) in row.iter().enumerate() {
            gradient[i] += error * left;
            for (j, right) in row.iter().enumerate() {
                curvature[i][j] += variance * left * right;
            }
        }
    }
    (gradient, curvature)
}

/// Solves a system of linear equations by Gaussian elimination with the largest pivots. An equation that says nothing leaves its
/// unknown at 0.
fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Vec<f64> {
    let size = right.len();
    for column in 0..size {
        let pivot = (column..size)
            .max_by(|&a, &b| matrix[a][column].abs().total_cmp(&matrix[b][column].abs()))
            .unwrap_or(column);
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        if matrix[column][column].abs() < f64::EPSILON {
            continue;
        }
        for row in column + 1..size {
            let factor = matrix[row][column] / matrix[column][column];
            let (above, below) = matrix.split_at_mut(row);
            for (value, pivot) in below[0].iter_mut().zip(&above[column]).skip(column) {
                *value -= factor * pivot;
            }
            right[row] -= factor * right[column];
        }
    }
    let mut solution = vec![0.0; size];
    for row in (0..size).rev() {
        let rest: f64 = (row + 1..size)
            .map(|column| matrix[row][column] * solution[column])
            .sum();
        if matrix[row][row].abs() >= f64::EPSILON {
            solution[row] = (right[row] - rest) / matrix[row][row];
        }
    }
    solution
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
    use super::{Observation, fit, solve};

    fn observations(of: &[(f64, usize, usize)]) -> Vec<Observation<2>> {
        of.iter()
            .flat_map(|&(feature, right, wrong)| {
                let one = move |right| Observation {
                    features: [feature, 0.0],
                    right,
                };
                std::iter::repeat_n(one(true), right).chain(std::iter::repeat_n(one(false), wrong))
            })
            .collect()
    }

    fn close(value: f64, expected: f64) {
        assert!((value - expected).abs() < 1e-6, "{value}, expected {expected}");
    }

    #[test]
    fn two_groups_get_their_shares() {
        // Without penalty the maximum is where each group's probability is its share.
        let model = fit(&observations(&[(0.0, 1, 3), (1.0, 9, 1)]), 0.0);
        close(model.probability(&[0.0, 0.0]), 0.25);
        close(model.probability(&[1.0, 0.0]), 0.9);
        close(model.bias, (1.0_f64 / 3.0).ln());
        // A feature that is always 0 has no weight.
        close(model.weights[1], 0.0);
    }

    #[test]
    fn a_penalty_keeps_separable_groups_finite_and_shrinks() {
        let separable = observations(&[(0.0, 0, 10), (1.0, 10, 0)]);
        let (weak, strong) = (fit(&separable, 0.1), fit(&separable, 10.0));
        assert!(weak.weights[0].is_finite() && weak.weights[0] > strong.weights[0]);
        assert!(strong.weights[0] > 0.0);
        // The gradient is 0 there: Σ (p − y) x + penalty · w.
        let sum: f64 = separable
            .iter()
            .map(|one| (strong.probability(&one.features) - f64::from(u8::from(one.right))) * one.features[0])
            .sum();
        close(sum + 10.0 * strong.weights[0], 0.0);
    }

    #[test]
    fn log_loss_by_hand() {
        let observations = observations(&[(0.0, 1, 3)]);
        let model = fit(&observations, 0.0);
        close(
            model.log_loss(&observations),
            -(0.25 * 0.25_f64.ln() + 0.75 * 0.75_f64.ln()),
        );
    }

    #[test]
    fn solves_with_pivots() {
        let solution = solve(vec![vec![0.0, 2.0], vec![3.0, 1.0]], vec![4.0, 5.0]);
        close(solution[0], 1.0);
        close(solution[1], 2.0);
    }
}
