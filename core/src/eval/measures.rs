//! Measures of a ranking: `grades` are those of the hits in their order, 0 for one that is not relevant.

/// Share of the relevant intents that were found.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of hits are far below 2^52")]
pub fn recall(grades: &[f64], relevant: usize) -> f64 {
    if relevant == 0 {
        return 0.0;
    }
    grades.iter().filter(|grade| **grade > 0.0).count() as f64 / relevant as f64
}

/// 1 if the first hit is relevant, else 0.
#[must_use]
pub fn success(grades: &[f64]) -> f64 {
    f64::from(grades.first().is_some_and(|grade| *grade > 0.0))
}

/// One divided by the rank of the first relevant hit; 0 without one.
#[must_use]
pub fn reciprocal_rank(grades: &[f64]) -> f64 {
    grades
        .iter()
        .zip(1_u32..)
        .find(|(grade, _)| **grade > 0.0)
        .map_or(0.0, |(_, rank)| 1.0 / f64::from(rank))
}

/// Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) over as many ranks as there are grades,
/// ten at most: the gain is the grade, the discount log₂(rank + 1).
#[must_use]
pub fn ndcg(grades: &[f64], relevant: impl Iterator<Item = f64>) -> f64 {
    let mut ideal: Vec<f64> = relevant.collect();
    ideal.sort_by(|a, b| b.total_cmp(a));
    ideal.truncate(super::DEPTH);
    let best = dcg(&ideal);
    if best > 0.0 { dcg(grades) / best } else { 0.0 }
}

fn dcg(grades: &[f64]) -> f64 {
    grades
        .iter()
        .zip(2_u32..)
        .map(|(grade, rank)| grade / f64::from(rank).log2())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::{ndcg, recall, reciprocal_rank, success};

    #[test]
    fn by_hand() {
        let close = |value: f64, expected: f64| assert!((value - expected).abs() < 1e-9, "{value}");
        let grades = [0.0, 2.0, 0.0, 1.0];
        close(recall(&grades, 4), 0.5);
        close(success(&grades), 0.0);
        close(success(&[1.0]), 1.0);
        close(reciprocal_rank(&grades), 0.5);
        close(reciprocal_rank(&[0.0]), 0.0);
        // (2 / log2 3 + 1 / log2 5) / (2 / log2 2 + 1 / log2 3)
        close(
            ndcg(&grades, [1.0, 2.0].into_iter()),
            (2.0 / 3_f64.log2() + 1.0 / 5_f64.log2()) / (2.0 + 1.0 / 3_f64.log2()),
        );
        close(ndcg(&[2.0, 1.0], [1.0, 2.0].into_iter()), 1.0);
        close(ndcg(&[], [1.0].into_iter()), 0.0);
    }
}
