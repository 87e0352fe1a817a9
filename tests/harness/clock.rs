//! A clock that stands still until it is moved.

use std::sync::Mutex;

use chrono::{DateTime, TimeDelta, Utc};
use tomari_core::clock::Clock;

/// Starts on 2026-11-20 at noon in Tokyo.
#[derive(Debug)]
pub struct TestClock(Mutex<DateTime<Utc>>);

impl TestClock {
    pub(crate) fn new() -> Self {
        let start = "2026-11-20T03:00:00Z".parse().expect("a valid time");
        Self(Mutex::new(start))
    }

    /// Moves the clock, back if `by` is negative.
    pub fn advance(&self, by: TimeDelta) {
        let mut now = self.0.lock().expect("no test panics while it holds the clock");
        *now += by;
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().expect("no test panics while it holds the clock")
    }
}
