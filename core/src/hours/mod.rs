//! When somebody is at the desk, on the real time line.
//!
//! Intervals are of the clock on the wall; what they cover is computed in instants, so that midnight, month ends and changes of the
//! clock need no special case. A local time that a change of the clock skips counts as the first instant after it. One that comes
//! twice opens the first time and closes the second: hours are never shortened by the clock.

mod local;
#[cfg(test)]
mod properties;
mod read;
mod schedule;
mod words;

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use tomari_shared::hours::{Interval, SupportHours, Weekday};

pub(crate) use local::midnight;
pub use read::faults;
pub use schedule::{schedule_faults, threshold};
pub use words::in_words;

/// How far ahead an opening is looked for, in days: beyond all exceptions of a year.
const HORIZON: u64 = 400;

/// Support hours in a time zone.
#[derive(Clone, Debug)]
pub struct Hours {
    zone: Tz,
    weekly: BTreeMap<u32, Vec<Interval>>,
    exceptions: BTreeMap<NaiveDate, Vec<Interval>>,
}

impl Hours {
    /// The hours as set; what is not a date, which [`faults`] refuses, counts for nothing.
    #[must_use]
    pub fn new(zone: Tz, hours: &SupportHours) -> Self {
        let mut weekly = BTreeMap::<u32, Vec<Interval>>::new();
        for interval in &hours.weekly {
            weekly
                .entry(number(interval.weekday))
                .or_default()
                .push(Interval {
                    opens: interval.opens,
                    closes: interval.closes,
                });
        }
        Self {
            zone,
            weekly,
            exceptions: hours
                .exceptions
                .iter()
                .filter_map(|exception| Some((read::date(&exception.date)?, exception.intervals.clone())))
                .collect(),
        }
    }

    /// Whether somebody is there at `at`.
    #[must_use]
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.closes_at(at).is_some()
    }

    /// The first instant, not before `at`, at which somebody is there: `at` itself if somebody is. None if nobody comes within
    /// [`HORIZON`] days.
    #[must_use]
    pub fn next_opening(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.is_open(at) {
            return Some(at);
        }
        self.dates(at, HORIZON).find_map(|date| {
            self.spans(date)
                .map(|(opens, _)| opens)
                .filter(|&opens| opens >= at)
                .min()
        })
    }

    /// The first instant after `at` at which somebody comes or nobody is there any more. None if neither happens within
    /// [`HORIZON`] days.
    #[must_use]
    pub fn changes_at(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if !self.is_open(at) {
            return self.next_opening(at);
        }
        // Spans that touch are one.
        let horizon = at + Days::new(HORIZON);
        let mut end = at;
        while let Some(closes) = self.closes_at(end) {
            if closes > horizon {
                return None;
            }
            end = closes;
        }
        Some(end)
    }

    /// The end of the span that covers `at`, if one does.
    fn closes_at(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.dates(at, 3)
            .flat_map(|date| self.spans(date))
            .filter(|&(opens, closes)| opens <= at && at < closes)
            .map(|(_, closes)| closes)
            .max()
    }

    /// Dates from two before `at`'s: a span that began two days before may reach into a day that the clock made short.
    fn dates(&self, at: DateTime<Utc>, days: u64) -> impl Iterator<Item = NaiveDate> {
        let first = at.with_timezone(&self.zone).date_naive() - Days::new(2);
        (0..=days + 2).filter_map(move |day| first.checked_add_days(Days::new(day)))
    }

    /// The spans that begin on a local date, those without length left out.
    fn spans(&self, date: NaiveDate) -> impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)> {
        let weekday = date.weekday().num_days_from_monday();
        let intervals = self.exceptions.get(&date).or_else(|| self.weekly.get(&weekday));
        intervals
            .into_iter()
            .flatten()
            .filter_map(move |interval| local::span(self.zone, date, *interval))
            .filter(|(opens, closes)| opens < closes)
    }
}

/// Days since Monday.
const fn number(weekday: Weekday) -> u32 {
    match weekday {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    }
}
