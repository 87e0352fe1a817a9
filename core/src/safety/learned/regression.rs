//! Logistic regression over sparse features, with a quadratic penalty.
//!
//! Minimised by L-BFGS (Nocedal and Wright 2006, algorithm 7.5) with backtracking, from zero: the same observations give the same
//! weights.

use std::collections::VecDeque;

/// An observation: features as places and values, whether it is one of those looked for.
pub(super) struct Observation<'a> {
    pub(super) features: &'a [(usize, f32)],
    pub(super) positive: bool,
}

const ITERATIONS: usize = 80;
const REMEMBERED: usize = 6;
/// Relative decrease of the loss below which fitting ends.
const TOLERANCE: f64 = 1e-5;

/// The `size` weights that minimise the summed log loss plus half the penalty times their squared length.
pub(super) fn fit(observations: &[Observation], size: usize, penalty: f32) -> Vec<f32> {
    let mut weights = vec![0.0; size];
    let (mut loss, mut gradient) = evaluate(observations, &weights, penalty);
    let mut steps: VecDeque<Step> = VecDeque::new();
    for _ in 0..ITERATIONS {
        let direction = direction(&gradient, &steps);
        let slope = dot(&gradient, &direction);
        let mut length = 1.0_f32;
        let next = loop {
            let moved: Vec<f32> = weights
                .iter()
                .zip(&direction)
                .map(|(w, d)| w + length * d)
                .collect();
            let (reached, slopes) = evaluate(observations, &moved, penalty);
            if reached <= loss + 1e-4 * f64::from(length) * slope {
                break Some((moved, reached, slopes));
            }
            length /= 2.0;
            if length < 1e-6 {
                break None;
            }
        };
        let Some((moved, reached, slopes)) = next else {
            break;
        };
        let step = Step::new(difference(&moved, &weights), difference(&slopes, &gradient));
        if step.curvature > 1e-10 {
            steps.push_back(step);
        }
        if steps.len() > REMEMBERED {
            steps.pop_front();
        }
        let done = loss - reached < TOLERANCE * loss;
        (weights, loss, gradient) = (moved, reached, slopes);
        if done {
            break;
        }
    }
    weights
}

/// A step taken, with what it changed in the gradient.
struct Step {
    weights: Vec<f32>,
    gradient: Vec<f32>,
    curvature: f64,
}

impl Step {
    fn new(weights: Vec<f32>, gradient: Vec<f32>) -> Self {
        let curvature = dot(&weights, &gradient);
        Self {
            weights,
            gradient,
            curvature,
        }
    }
}

/// The two-loop recursion.
fn direction(gradient: &[f32], steps: &VecDeque<Step>) -> Vec<f32> {
    let mut direction: Vec<f32> = gradient.iter().map(|slope| -slope).collect();
    let mut shares = Vec::with_capacity(steps.len());
    for step in steps.iter().rev() {
        let share = dot(&step.weights, &direction) / step.curvature;
        add(&mut direction, &step.gradient, -share);
        shares.push(share);
    }
    let scale = steps.back().map_or_else(
        || 1.0 / dot(gradient, gradient).sqrt().max(1.0),
        |step| step.curvature / dot(&step.gradient, &step.gradient),
    );
    let before = direction.clone();
    add(&mut direction, &before, scale - 1.0);
    for (step, share) in steps.iter().zip(shares.into_iter().rev()) {
        let back = dot(&step.gradient, &direction) / step.curvature;
        add(&mut direction, &step.weights, share - back);
    }
    direction
}

/// Loss and gradient.
fn evaluate(observations: &[Observation], weights: &[f32], penalty: f32) -> (f64, Vec<f32>) {
    let mut gradient: Vec<f32> = weights.iter().map(|weight| penalty * weight).collect();
    let mut loss = 0.5 * f64::from(penalty) * dot(weights, weights);
    for observation in observations {
        let logit: f32 = observation
            .features
            .iter()
            .map(|&(at, value)| weights[at] * value)
            .sum();
        let signed = if observation.positive { logit } else { -logit };
        loss += f64::from((-signed).max(0.0) + (-signed.abs()).exp().ln_1p());
        let error = if observation.positive { -1.0 } else { 1.0 } / (1.0 + signed.exp());
        for &(at, value) in observation.features {
            gradient[at] += error * value;
        }
    }
    (loss, gradient)
}

fn dot(a: &[f32], b: &[f32]) -> f64 {
    a.iter().zip(b).map(|(&a, &b)| f64::from(a) * f64::from(b)).sum()
}

fn difference(a: &[f32], b: &[f32]) -> Vec<f32> {
    a.iter().zip(b).map(|(a, b)| a - b).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "weights are single precision")]
fn add(to: &mut [f32], what: &[f32], times: f64) {
    to.iter_mut()
        .zip(what)
        .for_each(|(to, &what)| *to = (f64::from(*to) + times * f64::from(what)) as f32);
}

#[cfg(test)]
mod tests {
    use super::{Observation, evaluate, fit};

    #[test]
    fn the_gradient_vanishes_where_fitting_ends() {
        let features: Vec<Vec<(usize, f32)>> = (0_u8..40)
            .map(|at| vec![(0, 1.0), (1 + usize::from(at % 7), 0.5)])
            .collect();
        let observations: Vec<Observation> = features
            .iter()
            .enumerate()
            .map(|(at, features)| Observation {
                features,
                positive: at % 3 == 0 || at % 7 == 2,
            })
            .collect();
        let weights = fit(&observations, 8, 0.1);
        let (_, gradient) = evaluate(&observations, &weights, 0.1);
        assert!(gradient.iter().all(|slope| slope.abs() < 0.05), "{gradient:?}");
        assert!(weights[3] > weights[2], "{weights:?}");
    }
}
