//! The weights, and the file that holds them.
//!
//! Little-endian: the step of the alarm's weights as `f32`, a byte for each bucket (a signed number of steps), an `f32` for each
//! fact; then the same for each category, with fewer buckets; last the digest of what they were fitted to.

use super::features::{BUCKETS, FACTS, Features};
use crate::safety::Category;

/// Buckets of a category's weights: the alarm's, folded.
pub(super) const CATEGORY_BUCKETS: usize = 1 << 12;

/// A SHA-256 digest.
pub(super) type Digest = [u8; 32];

/// Weights of one logistic regression.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Linear {
    step: f32,
    buckets: Vec<i8>,
    facts: [f32; FACTS],
}

/// Every weight of the learned layer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Weights {
    /// Emergency against harmless.
    pub(super) alarm: Linear,
    /// Each category against the others, among emergencies.
    pub(super) categories: Vec<Linear>,
    /// What they were fitted to: SHA-256 of the features of every phrase, with its category.
    pub(super) fitted_to: Digest,
}

/// The place of a feature in weights with `buckets` buckets, a power of two.
pub(super) const fn place(feature: usize, buckets: usize) -> usize {
    if feature < BUCKETS {
        feature % buckets
    } else {
        feature - BUCKETS + buckets
    }
}

impl Linear {
    /// Rounds fitted weights: those of the buckets, then those of the facts.
    pub(super) fn rounded(fitted: &[f32]) -> Self {
        let (buckets, facts) = fitted.split_at(fitted.len() - FACTS);
        let largest = buckets
            .iter()
            .fold(0.0_f32, |largest, weight| largest.max(weight.abs()));
        let step = largest.max(f32::MIN_POSITIVE) / f32::from(i8::MAX);
        let mut kept = [0.0; FACTS];
        kept.copy_from_slice(facts);
        Self {
            step,
            buckets: buckets.iter().map(|weight| steps(weight / step)).collect(),
            facts: kept,
        }
    }

    /// Logarithm of the odds.
    pub(super) fn logit(&self, features: &Features) -> f32 {
        let mut hashed = 0.0;
        let mut plain = 0.0;
        for &(feature, value) in features {
            let place = place(feature, self.buckets.len());
            match self.buckets.get(place) {
                Some(&steps) => hashed += f32::from(steps) * value,
                None => plain += self.facts[place - self.buckets.len()] * value,
            }
        }
        hashed * self.step + plain
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.step.to_le_bytes());
        bytes.extend(self.buckets.iter().map(|steps| steps.cast_unsigned()));
        bytes.extend(self.facts.iter().flat_map(|fact| fact.to_le_bytes()));
    }

    /// Reads what [`Linear::write`] wrote and leaves the rest. What is missing is zero.
    fn read(bytes: &mut &[u8], buckets: usize) -> Self {
        let mut take = |count: usize| {
            let (taken, rest) = bytes.split_at(count.min(bytes.len()));
            *bytes = rest;
            taken
        };
        let float = |bytes: &[u8]| bytes.try_into().map_or(0.0, f32::from_le_bytes);
        let step = float(take(4));
        let buckets = take(buckets).iter().map(|byte| byte.cast_signed()).collect();
        let mut facts = [0.0; FACTS];
        for fact in &mut facts {
            *fact = float(take(4));
        }
        Self { step, buckets, facts }
    }
}

/// The nearest whole number of steps.
fn steps(weight: f32) -> i8 {
    let wanted = weight.round();
    (i8::MIN..=i8::MAX)
        .find(|&steps| f32::from(steps) >= wanted)
        .unwrap_or(i8::MAX)
}

impl Weights {
    /// The category with the largest odds.
    pub(super) fn category(&self, features: &Features) -> Category {
        let odds = self.categories.iter().map(|weights| weights.logit(features));
        Category::ALL
            .into_iter()
            .zip(odds)
            .max_by(|(_, a), (_, b)| a.total_cmp(b))
            .map_or(Category::Danger, |(category, _)| category)
    }

    /// Bytes of the file.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.alarm.write(&mut bytes);
        for category in &self.categories {
            category.write(&mut bytes);
        }
        bytes.extend(self.fitted_to);
        bytes
    }

    /// Reads the file.
    pub(super) fn read(mut bytes: &[u8]) -> Self {
        let alarm = Linear::read(&mut bytes, BUCKETS);
        let categories = Category::ALL
            .map(|_| Linear::read(&mut bytes, CATEGORY_BUCKETS))
            .into();
        Self {
            alarm,
            categories,
            fitted_to: bytes.try_into().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BUCKETS, CATEGORY_BUCKETS, Category, FACTS, Linear, Weights};

    #[test]
    fn what_is_written_is_read() {
        let linear = |buckets: usize| {
            let mut fitted = vec![0.0; buckets + FACTS];
            fitted[3] = 0.5;
            fitted[5] = -1.0;
            fitted[buckets + 1] = 2.0;
            Linear::rounded(&fitted)
        };
        let weights = Weights {
            alarm: linear(BUCKETS),
            categories: Category::ALL.map(|_| linear(CATEGORY_BUCKETS)).into(),
            fitted_to: [7; 32],
        };
        let read = Weights::read(&weights.write());
        assert_eq!(read, weights);
        let logit = read.alarm.logit(&vec![(3, 1.0), (BUCKETS + 1, 1.0)]);
        assert!((logit - 2.5).abs() < 0.01, "{logit}");
    }

    #[test]
    fn the_fitted_weights_are_whole() {
        let weights = Weights::read(super::super::FITTED);
        assert!(
            weights.write() == super::super::FITTED,
            "the file holds more or less than weights"
        );
    }
}
