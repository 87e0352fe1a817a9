//! BM25 (Robertson and Zaragoza 2009) split into what a document knows and what a query brings.

use super::analysis::Bag;

/// Saturation of a term's frequency.
pub const K1: f32 = 1.2;
/// Strength of the length normalisation.
pub const B: f32 = 0.75;

/// A document's half of BM25 for each of its terms: tf (k₁ + 1) / (tf + k₁ (1 − b + b · length / average)).
#[must_use]
pub fn weights(bag: &Bag, average_length: f32) -> Bag {
    let length: f32 = bag.values().sum();
    let norm = K1 * (1.0 - B + B * length / average_length.max(f32::MIN_POSITIVE));
    bag.iter()
        .map(|(&term, &frequency)| (term, frequency * (K1 + 1.0) / (frequency + norm)))
        .collect()
}

/// The mean length of documents; 1 when there are none.
#[expect(
    clippy::cast_precision_loss,
    reason = "document counts are far below f32's 2^24"
)]
pub fn average_length<'a>(bags: impl ExactSizeIterator<Item = &'a Bag>) -> f32 {
    let count = bags.len();
    let total: f32 = bags.map(|bag| bag.values().sum::<f32>()).sum();
    if count == 0 || total <= 0.0 {
        1.0
    } else {
        total / count as f32
    }
}

#[cfg(test)]
mod tests {
    use super::{average_length, weights};
    use crate::retrieval::analysis::Bag;

    #[test]
    fn weights_saturate_and_favour_short_documents() {
        let short = Bag::from([(1, 1.0)]);
        let long = Bag::from([(1, 1.0), (2, 9.0)]);
        let average = average_length([&short, &long].into_iter());
        assert!((average - 5.5).abs() < 1e-6);
        let (short, long) = (weights(&short, average), weights(&long, average));
        assert!(short[&1] > long[&1]);
        assert!(long[&2] < 2.2 && long[&2] > long[&1]);
        // By hand: 1 × 2.2 / (1 + 1.2 × (0.25 + 0.75 / 5.5)) = 1.50310...
        assert!((short[&1] - 1.503_1).abs() < 1e-3, "{}", short[&1]);
    }
}
