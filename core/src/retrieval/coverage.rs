//! How much of a question an entry covers: the share of the question's terms, weighted by how telling they are,
//! that occur in the entry.

use super::analysis::Bag;

/// Share of the weight of `terms` that occurs in `entry`, 0 to 1; 0 for a question without terms.
#[must_use]
pub fn coverage(terms: &[(i32, f32)], entry: &Bag) -> f32 {
    let total: f32 = terms.iter().map(|(_, weight)| weight).sum();
    if total <= 0.0 {
        return 0.0;
    }
    let covered: f32 = terms
        .iter()
        .filter(|(term, _)| entry.contains_key(term))
        .map(|(_, weight)| weight)
        .sum();
    (covered / total).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::{Bag, coverage};

    #[test]
    fn telling_terms_count_more() {
        let entry = Bag::from([(1, 1.0), (2, 3.0)]);
        let close = |value: f32, expected: f32| assert!((value - expected).abs() < 1e-6, "{value}");
        close(coverage(&[(1, 1.0), (9, 3.0)], &entry), 0.25);
        close(coverage(&[(1, 3.0), (2, 1.0)], &entry), 1.0);
        close(coverage(&[], &entry), 0.0);
    }
}
