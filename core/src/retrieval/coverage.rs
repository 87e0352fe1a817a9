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

/// Weight of the heaviest term that does not occur in `entry`, beside the heaviest of all, 0 to 1: a question about one thing
/// that the entry does not speak of has 1.
#[must_use]
pub fn heaviest_missing(terms: &[(i32, f32)], entry: &Bag) -> f32 {
    let heaviest = |terms: &mut dyn Iterator<Item = &(i32, f32)>| {
        terms.map(|(_, weight)| *weight).fold(0.0_f32, f32::max)
    };
    let of_all = heaviest(&mut terms.iter());
    if of_all <= 0.0 {
        return 0.0;
    }
    heaviest(&mut terms.iter().filter(|(term, _)| !entry.contains_key(term))) / of_all
}

#[cfg(test)]
mod tests {
    use super::{Bag, coverage, heaviest_missing};

    #[test]
    fn telling_terms_count_more() {
        let entry = Bag::from([(1, 1.0), (2, 3.0)]);
        let close = |value: f32, expected: f32| assert!((value - expected).abs() < 1e-6, "{value}");
        close(coverage(&[(1, 1.0), (9, 3.0)], &entry), 0.25);
        close(coverage(&[(1, 3.0), (2, 1.0)], &entry), 1.0);
        close(coverage(&[], &entry), 0.0);
    }

    #[test]
    fn the_heaviest_that_is_missing() {
        let entry = Bag::from([(1, 1.0)]);
        let close = |value: f32, expected: f32| assert!((value - expected).abs() < 1e-6, "{value}");
        close(heaviest_missing(&[(1, 4.0), (2, 1.0)], &entry), 0.25);
        close(heaviest_missing(&[(1, 1.0), (2, 4.0)], &entry), 1.0);
        close(heaviest_missing(&[(1, 1.0)], &entry), 0.0);
        close(heaviest_missing(&[], &entry), 0.0);
    }
}
