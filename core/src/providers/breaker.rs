//! A circuit breaker (Nygard, *Release It!*, 2007): after some failures in a row a provider is left alone for a while,
//! so that guests get their answer from the lexical search at once instead of waiting for a timeout each.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use super::error::{ProviderError, ProviderFault};
use crate::clock::Clock;

/// When a breaker opens, and for how long.
#[derive(Clone, Copy, Debug)]
pub struct BreakerSettings {
    /// Failures in a row that open it.
    pub failures: u32,
    /// How long it stays open before one call may try.
    pub open_for: TimeDelta,
}

impl Default for BreakerSettings {
    fn default() -> Self {
        Self {
            failures: 5,
            open_for: TimeDelta::seconds(30),
        }
    }
}

/// Whether calls go through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakerState {
    /// All of them.
    Closed,
    /// None.
    Open,
    /// One at a time, until one succeeds.
    HalfOpen,
}

/// How a provider is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// Well, as far as known.
    Ok,
    /// It keeps failing, or rejects our credentials, our model or our address.
    Failing {
        /// The latest fault.
        fault: ProviderFault,
        /// When the first of the row happened.
        since: DateTime<Utc>,
    },
}

#[derive(Debug)]
struct Row {
    fault: ProviderFault,
    since: DateTime<Utc>,
}

#[derive(Debug, Default)]
struct Inner {
    failures: u32,
    row: Option<Row>,
    /// Since when it is open, also while half-open.
    opened: Option<DateTime<Utc>>,
    probing: bool,
    /// Counts openings and closings: the outcome of a call from before the last one says nothing about now.
    era: u64,
}

/// The breaker of one provider.
pub struct Breaker {
    clock: Arc<dyn Clock>,
    settings: BreakerSettings,
    inner: Mutex<Inner>,
}

impl std::fmt::Debug for Breaker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Breaker")
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}

impl Breaker {
    /// Closed.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, settings: BreakerSettings) -> Arc<Self> {
        Arc::new(Self {
            clock,
            settings,
            inner: Mutex::default(),
        })
    }

    /// Lets a call through, or not ([`ProviderFault::Unavailable`]).
    pub fn admit(self: &Arc<Self>) -> Result<Permit, ProviderError> {
        let now = self.clock.now();
        let mut inner = self.lock();
        let state = self.state_of(&inner, now);
        if state == BreakerState::Open || inner.probing {
            return Err(ProviderFault::Unavailable.into());
        }
        inner.probing = state == BreakerState::HalfOpen;
        Ok(Permit {
            breaker: Arc::clone(self),
            era: inner.era,
            settled: false,
        })
    }

    /// Whether calls go through.
    pub fn state(&self) -> BreakerState {
        let now = self.clock.now();
        self.state_of(&self.lock(), now)
    }

    /// How the provider is doing.
    pub fn health(&self) -> Health {
        let inner = self.lock();
        match &inner.row {
            Some(row) if inner.opened.is_some() || is_misconfiguration(row.fault) => Health::Failing {
                fault: row.fault,
                since: row.since,
            },
            _ => Health::Ok,
        }
    }

    fn state_of(&self, inner: &Inner, now: DateTime<Utc>) -> BreakerState {
        match inner.opened {
            None => BreakerState::Closed,
            Some(since) if now - since < self.settings.open_for => BreakerState::Open,
            Some(_) => BreakerState::HalfOpen,
        }
    }

    fn settle(&self, era: u64, outcome: Result<(), ProviderFault>) {
        let now = self.clock.now();
        let mut inner = self.lock();
        if era != inner.era {
            return;
        }
        inner.probing = false;
        match outcome {
            Err(fault) if is_failure(fault) => {
                inner.failures += 1;
                let since = inner.row.as_ref().map_or(now, |row| row.since);
                inner.row = Some(Row { fault, since });
                if inner.opened.is_some() || inner.failures >= self.settings.failures {
                    inner.opened = Some(now);
                    inner.era += 1;
                }
            }
            // It answered, so it is there.
            _ => {
                let misconfigured = outcome.err().filter(|fault| is_misconfiguration(*fault));
                let since = inner.row.as_ref().map_or(now, |row| row.since);
                *inner = Inner {
                    era: inner.era + u64::from(inner.opened.is_some()),
                    row: misconfigured.map(|fault| Row { fault, since }),
                    ..Inner::default()
                };
            }
        }
    }

    fn release(&self, era: u64) {
        let mut inner = self.lock();
        if era == inner.era {
            inner.probing = false;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A rejected request does not count: the provider is there and answers fast, so shedding calls saves nobody a wait,
/// and one odd text must not take the model away from everybody.
fn is_failure(fault: ProviderFault) -> bool {
    match fault {
        ProviderFault::Timeout
        | ProviderFault::RateLimited
        | ProviderFault::Server(_)
        | ProviderFault::Unreachable
        | ProviderFault::Cut
        | ProviderFault::Malformed => true,
        ProviderFault::Rejected(_) | ProviderFault::Refused | ProviderFault::Unavailable => false,
    }
}

/// A wrong key, model or address is nothing that passes: whoever watches the service must see it. Other rejections
/// (400, 413, 422) are about the one request.
fn is_misconfiguration(fault: ProviderFault) -> bool {
    matches!(fault, ProviderFault::Rejected(300..=399 | 401..=405))
}

/// A call that was let through. Dropped without an outcome it counts neither way.
#[derive(Debug)]
pub struct Permit {
    breaker: Arc<Breaker>,
    era: u64,
    settled: bool,
}

impl Permit {
    /// Says how the call went.
    pub fn settle(mut self, outcome: Result<(), ProviderFault>) {
        self.settled = true;
        self.breaker.settle(self.era, outcome);
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if !self.settled {
            self.breaker.release(self.era);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use chrono::{DateTime, TimeDelta, Utc};

    use super::{Breaker, BreakerSettings, BreakerState, Health};
    use crate::clock::Clock;
    use crate::providers::ProviderFault;

    struct Hand(Mutex<DateTime<Utc>>);

    impl Hand {
        fn advance(&self, seconds: i64) {
            *self.0.lock().expect("not poisoned") += TimeDelta::seconds(seconds);
        }
    }

    impl Clock for Hand {
        fn now(&self) -> DateTime<Utc> {
            *self.0.lock().expect("not poisoned")
        }
    }

    fn breaker() -> (Arc<Hand>, Arc<Breaker>) {
        let clock = Arc::new(Hand(Mutex::new(DateTime::UNIX_EPOCH)));
        let breaker = Breaker::new(clock.clone(), BreakerSettings::default());
        (clock, breaker)
    }

    fn call(breaker: &Arc<Breaker>, outcome: Result<(), ProviderFault>) {
        breaker.admit().expect("let through").settle(outcome);
    }

    fn open(breaker: &Arc<Breaker>) {
        for _ in 0..5 {
            call(breaker, Err(ProviderFault::Timeout));
        }
        assert_eq!(breaker.state(), BreakerState::Open);
    }

    #[test]
    fn failures_in_a_row_open_it_and_one_success_breaks_the_row() {
        let (_, breaker) = breaker();
        for outcome in [
            Ok(()),
            Err(ProviderFault::Refused),
            Err(ProviderFault::Rejected(400)),
        ] {
            for _ in 0..4 {
                call(&breaker, Err(ProviderFault::Cut));
            }
            call(&breaker, outcome);
            assert_eq!(breaker.state(), BreakerState::Closed);
            assert_eq!(breaker.health(), Health::Ok);
        }
        open(&breaker);
        let error = breaker.admit().expect_err("shed");
        assert_eq!(error.fault, ProviderFault::Unavailable);
    }

    #[test]
    fn after_its_time_one_probe_at_a_time_decides() {
        let (clock, breaker) = breaker();
        open(&breaker);
        clock.advance(29);
        assert_eq!(breaker.state(), BreakerState::Open);
        clock.advance(1);
        assert_eq!(breaker.state(), BreakerState::HalfOpen);
        let probe = breaker.admit().expect("a probe");
        breaker.admit().expect_err("one at a time");
        drop(probe);
        call(&breaker, Err(ProviderFault::Server(503)));
        assert_eq!(breaker.state(), BreakerState::Open);
        let since = DateTime::UNIX_EPOCH;
        let fault = ProviderFault::Server(503);
        assert_eq!(breaker.health(), Health::Failing { fault, since });
        clock.advance(30);
        call(&breaker, Ok(()));
        assert_eq!(breaker.state(), BreakerState::Closed);
        assert_eq!(breaker.health(), Health::Ok);
    }

    #[test]
    fn a_call_from_before_it_opened_says_nothing_afterwards() {
        let (clock, breaker) = breaker();
        let early = breaker.admit().expect("let through");
        let other = breaker.admit().expect("let through");
        open(&breaker);
        early.settle(Ok(()));
        assert_eq!(breaker.state(), BreakerState::Open);
        clock.advance(30);
        let _probe = breaker.admit().expect("a probe");
        drop(other);
        breaker.admit().expect_err("the probe is still under way");
    }

    #[test]
    fn a_misconfiguration_shows_without_shedding_calls() {
        let (_, breaker) = breaker();
        for _ in 0..9 {
            call(&breaker, Err(ProviderFault::Rejected(401)));
        }
        assert_eq!(breaker.state(), BreakerState::Closed);
        let (fault, since) = (ProviderFault::Rejected(401), DateTime::UNIX_EPOCH);
        assert_eq!(breaker.health(), Health::Failing { fault, since });
        call(&breaker, Ok(()));
        assert_eq!(breaker.health(), Health::Ok);
    }
}
