//! Bootstrap intervals (Efron 1979), with a generator of their own: the same questions give the same intervals.

use serde::Serialize;

const RESAMPLES: usize = 1000;
const SEED: u64 = 20_261_125;

/// A 95 % percentile interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// The 2.5th percentile.
    pub low: f64,
    /// The 97.5th percentile.
    pub high: f64,
}

/// Intervals of several measures at once: each of a thousand times as many items as there are are drawn with replacement and
/// measured.
pub fn intervals<T, const N: usize>(items: &[T], measure: impl Fn(&[&T]) -> [f64; N]) -> [Interval; N] {
    let mut generator = SplitMix64(SEED);
    let mut measured: [Vec<f64>; N] = std::array::from_fn(|_| Vec::with_capacity(RESAMPLES));
    let mut sample: Vec<&T> = Vec::with_capacity(items.len());
    for _ in 0..RESAMPLES {
        sample.clear();
        sample.extend((0..items.len()).map(|_| &items[generator.below(items.len())]));
        for (all, value) in measured.iter_mut().zip(measure(&sample)) {
            all.push(value);
        }
    }
    measured.map(|mut values| {
        values.sort_by(f64::total_cmp);
        Interval {
            low: values[RESAMPLES * 25 / 1000],
            high: values[RESAMPLES * 975 / 1000 - 1],
        }
    })
}

/// `SplitMix64` (Steele, Lea and Flood 2014, "Fast Splittable Pseudorandom Number Generators").
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end` (Lemire's multiplication, its bias far below what is measured).
    fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.next()) * end as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::{SplitMix64, intervals};

    #[test]
    fn the_generator_is_the_published_one() {
        // The first numbers for seed 0, as other implementations give them.
        let mut generator = SplitMix64(0);
        assert_eq!(generator.next(), 0xe220_a839_7b1d_cdaf);
        assert_eq!(generator.next(), 0x6e78_9e6a_a1b9_65f4);
    }

    #[test]
    fn intervals_hold_the_mean_and_narrow_with_more_items() {
        let mean = |sample: &[&f64]| {
            let sum: f64 = sample.iter().copied().sum();
            [sum / f64::from(u32::try_from(sample.len()).expect("few"))]
        };
        let width = |times: usize| {
            let items = [0.0, 1.0].repeat(times);
            let [interval] = intervals(&items, mean);
            assert!(interval.low <= 0.5 && interval.high >= 0.5, "{interval:?}");
            assert_eq!(intervals(&items, mean), [interval]);
            interval.high - interval.low
        };
        // 1.96 × 2 × 0.5 / √n for n = 40 and 400.
        assert!((width(20) - 0.31).abs() < 0.06);
        assert!((width(200) - 0.098).abs() < 0.02);
    }
}
