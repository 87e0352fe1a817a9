//! From the clock on the wall to the time line.

use chrono::{
    DateTime, Days, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc,
};
use chrono_tz::Tz;
use tomari_shared::hours::Interval;
use tomari_shared::time_of_day::TimeOfDay;

/// The longest stretch that a clock has skipped, in minutes: Samoa left out a whole day in 2011.
const LONGEST_GAP: i64 = 24 * 60;

/// What an interval that begins on a date covers.
pub(super) fn span(zone: Tz, date: NaiveDate, interval: Interval) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let end_date = if interval.closes > interval.opens {
        date
    } else {
        date.checked_add_days(Days::new(1))?
    };
    Some((
        instant(zone, date.and_time(time(interval.opens)?), false)?,
        instant(zone, end_date.and_time(time(interval.closes)?), true)?,
    ))
}

/// The instant of a local time. `last` chooses between two.
fn instant(zone: Tz, local: NaiveDateTime, last: bool) -> Option<DateTime<Utc>> {
    (0..=LONGEST_GAP).find_map(|minutes| {
        let local = local.checked_add_signed(TimeDelta::minutes(minutes))?;
        match zone.from_local_datetime(&local) {
            MappedLocalTime::Single(at) => Some(at.to_utc()),
            MappedLocalTime::Ambiguous(first, second) => Some(if last { second } else { first }.to_utc()),
            MappedLocalTime::None => None,
        }
    })
}

/// When a day begins.
pub(crate) fn midnight(zone: Tz, date: NaiveDate) -> Option<DateTime<Utc>> {
    instant(zone, date.and_time(NaiveTime::MIN), false)
}

fn time(time: TimeOfDay) -> Option<NaiveTime> {
    NaiveTime::from_num_seconds_from_midnight_opt(u32::from(time.minutes()) * 60, 0)
}
