//! When to try again.

use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::providers::error::{ProviderError, ProviderFault};
use crate::random::Random;

/// Waits.
pub trait Sleep: Send + Sync + 'static {
    /// Done after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// With the runtime's timer.
#[derive(Debug, Default)]
pub struct TokioSleep;

impl Sleep for TokioSleep {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// Exponential backoff with full jitter (Brooker, *Exponential Backoff and Jitter*, AWS Architecture Blog, 2015).
#[derive(Clone, Copy, Debug)]
pub struct Backoff {
    /// How often to try altogether.
    pub attempts: u32,
    /// Largest wait after the first failure; doubles with each.
    pub base: Duration,
    /// Largest wait of all.
    pub cap: Duration,
    /// Longest `Retry-After` to wait for. For a longer one, whoever asked should come again later.
    pub patience: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            attempts: 4,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(20),
            patience: Duration::from_mins(1),
        }
    }
}

impl Backoff {
    /// How long to wait after the failure `error` of attempt `attempt` (from 1), or that there is no point in another.
    pub(super) fn wait(&self, attempt: u32, error: &ProviderError, random: &dyn Random) -> Option<Duration> {
        let asked = error.retry_after.unwrap_or_default();
        if attempt >= self.attempts || !may_pass(error.fault) || asked > self.patience {
            return None;
        }
        let doubled = self.base.saturating_mul(2_u32.saturating_pow(attempt - 1));
        let mut bytes = [0; 4];
        random.fill(&mut bytes);
        let share = f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX);
        // Never before the time the provider named, and not all at that time.
        Some(asked + doubled.min(self.cap).mul_f64(share))
    }
}

fn may_pass(fault: ProviderFault) -> bool {
    matches!(
        fault,
        ProviderFault::Timeout
            | ProviderFault::RateLimited
            | ProviderFault::Server(_)
            | ProviderFault::Unreachable
            | ProviderFault::Cut
    )
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Backoff;
    use crate::providers::{ProviderError, ProviderFault};
    use crate::random::Random;

    struct Always(u8);

    impl Random for Always {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    fn error(fault: ProviderFault, retry_after: Option<u64>) -> ProviderError {
        let mut error = ProviderError::from(fault);
        error.retry_after = retry_after.map(Duration::from_secs);
        error
    }

    #[test]
    fn waits_double_up_to_the_cap_and_are_jittered_from_nothing() {
        let backoff = Backoff {
            attempts: 9,
            ..Backoff::default()
        };
        let waits = |random: &dyn Random| -> Vec<Option<u128>> {
            (1..=9)
                .map(|attempt| backoff.wait(attempt, &error(ProviderFault::Timeout, None), random))
                .map(|wait| wait.map(|wait| wait.as_millis()))
                .collect()
        };
        let longest = [500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000];
        let expected: Vec<Option<u128>> = longest.into_iter().map(Some).chain([None]).collect();
        assert_eq!(waits(&Always(0xff)), expected);
        assert!(waits(&Always(0)).into_iter().flatten().all(|wait| wait == 0));
    }

    #[test]
    fn a_named_time_is_kept_unless_it_is_long() {
        let backoff = Backoff::default();
        let wait = |seconds| {
            backoff.wait(
                1,
                &error(ProviderFault::RateLimited, Some(seconds)),
                &Always(0xff),
            )
        };
        assert_eq!(wait(60), Some(Duration::from_millis(60_500)));
        assert_eq!(wait(61), None);
    }

    #[test]
    fn what_will_not_pass_is_not_tried_again() {
        for fault in [
            ProviderFault::Rejected(400),
            ProviderFault::Malformed,
            ProviderFault::Refused,
            ProviderFault::Unavailable,
        ] {
            assert_eq!(
                Backoff::default().wait(1, &error(fault, None), &Always(9)),
                None,
                "{fault}"
            );
        }
    }
}
