//! Against a slow reference that asks the clock on the wall minute by minute.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;
use tomari_shared::hours::{DateException, Interval, SupportHours, Weekday, WeeklyInterval};
use tomari_shared::time_of_day::TimeOfDay;

use super::Hours;

/// Open if the wall clock's reading, or one that was passed over since the minute before, or one that came before the clock was
/// put back, lies in an interval of that day or of the day before.
fn reference_is_open(zone: Tz, hours: &SupportHours, at: DateTime<Utc>) -> bool {
    let reads = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    // An interval covers from its first reading of `opens` to its last reading of `closes`: the wall clock may show a time twice,
    // and the hours go on through both.
    intervals_around(hours, reads(at).date()).any(|(opens, closes)| {
        let began = first_at_or_after(zone, at, opens);
        let ended = last_reading(zone, at, closes);
        began <= at && at < ended
    })
}

/// The first instant within three days of `around` at which the wall clock has reached `local` from below.
fn first_at_or_after(zone: Tz, around: DateTime<Utc>, local: NaiveDateTime) -> DateTime<Utc> {
    let start = around - TimeDelta::days(4);
    minutes(start)
        .find(|at| at.with_timezone(&zone).naive_local() >= local)
        .expect("within eight days")
}

/// The last instant near `around` at which the wall clock shows `local`, or where it is skipped, the first after it.
fn last_reading(zone: Tz, around: DateTime<Utc>, local: NaiveDateTime) -> DateTime<Utc> {
    let start = around - TimeDelta::days(4);
    minutes(start)
        .filter(|at| at.with_timezone(&zone).naive_local() == local)
        .last()
        .unwrap_or_else(|| first_at_or_after(zone, around, local))
}

fn minutes(start: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
    (0..8 * 24 * 60).map(move |minute| start + TimeDelta::minutes(minute))
}

fn intervals_around(
    hours: &SupportHours,
    date: NaiveDate,
) -> impl Iterator<Item = (NaiveDateTime, NaiveDateTime)> {
    (0..4).flat_map(move |days| {
        let date = date + Days::new(1) - Days::new(days);
        let exception = hours
            .exceptions
            .iter()
            .find(|exception| exception.date == date.to_string());
        let intervals: Vec<Interval> = match exception {
            Some(exception) => exception.intervals.clone(),
            None => hours
                .weekly
                .iter()
                .filter(|interval| super::number(interval.weekday) == date.weekday().num_days_from_monday())
                .map(|interval| Interval {
                    opens: interval.opens,
                    closes: interval.closes,
                })
                .collect(),
        };
        intervals.into_iter().map(move |interval| {
            let on = |date: NaiveDate, time: TimeOfDay| {
                let (hours, minutes) = (u32::from(time.minutes()) / 60, u32::from(time.minutes()) % 60);
                date.and_hms_opt(hours, minutes, 0).expect("a time")
            };
            let end = if interval.closes > interval.opens {
                date
            } else {
                date + Days::new(1)
            };
            (on(date, interval.opens), on(end, interval.closes))
        })
    })
}

const ZONES: [(Tz, [&str; 5]); 5] = [
    // Month and year ends, a leap day, and where there are any, both changes of the clock.
    (
        Tz::Asia__Tokyo,
        [
            "2026-12-31",
            "2027-01-31",
            "2028-02-28",
            "2028-02-29",
            "2026-07-01",
        ],
    ),
    (
        Tz::Europe__Paris,
        [
            "2026-03-28",
            "2026-03-29",
            "2026-10-24",
            "2026-10-25",
            "2026-12-31",
        ],
    ),
    (
        Tz::America__New_York,
        [
            "2026-03-07",
            "2026-03-08",
            "2026-10-31",
            "2026-11-01",
            "2028-02-29",
        ],
    ),
    // By half an hour.
    (
        Tz::Australia__Lord_Howe,
        [
            "2026-04-04",
            "2026-04-05",
            "2026-10-03",
            "2026-10-04",
            "2026-12-31",
        ],
    ),
    // A day that did not exist: 30 December 2011.
    (
        Tz::Pacific__Apia,
        [
            "2011-12-28",
            "2011-12-29",
            "2011-12-30",
            "2011-12-31",
            "2012-01-01",
        ],
    ),
];

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn time() -> impl Strategy<Value = TimeOfDay> {
    // Often where the clocks change, and where one interval ends and the next begins.
    let usual = prop::sample::select(vec![0_u16, 60, 90, 119, 120, 150, 180, 210, 480, 720, 1320, 1439]);
    prop_oneof![3 => usual, 1 => 0..1440_u16].prop_map(|minutes| {
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
            .parse()
            .expect("a time")
    })
}

fn interval() -> impl Strategy<Value = Interval> {
    (time(), time()).prop_map(|(opens, closes)| Interval { opens, closes })
}

fn scene() -> impl Strategy<Value = (Tz, SupportHours, DateTime<Utc>)> {
    let weekly = prop::collection::vec((prop::sample::select(&WEEKDAYS[..]), interval()), 0..6);
    let exceptions = prop::collection::btree_map(0..5_usize, prop::collection::vec(interval(), 0..3), 0..3);
    (0..ZONES.len(), 0..5_usize, 0..2880_i64, weekly, exceptions).prop_map(
        |(zone, date, minute, weekly, exceptions)| {
            let (zone, dates) = ZONES[zone];
            let hours = SupportHours {
                weekly: weekly
                    .into_iter()
                    .map(|(weekday, interval)| WeeklyInterval {
                        weekday,
                        opens: interval.opens,
                        closes: interval.closes,
                    })
                    .collect(),
                exceptions: exceptions
                    .into_iter()
                    .map(|(date, intervals)| DateException {
                        date: dates[date].to_owned(),
                        intervals,
                    })
                    .collect(),
            };
            let day: NaiveDate = dates[date].parse().expect("a date");
            let at = day.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::minutes(minute - 840);
            (zone, hours, at)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn open_when_the_wall_clock_says_so((zone, hours, at) in scene()) {
        prop_assert_eq!(Hours::new(zone, &hours).is_open(at), reference_is_open(zone, &hours, at));
    }

    #[test]
    fn the_next_opening_is_the_first_open_minute((zone, hours, at) in scene()) {
        let real = Hours::new(zone, &hours);
        let next = real.next_opening(at);
        prop_assert_eq!(at.second(), 0);
        let found = (0..4 * 24 * 60).map(|minute| at + TimeDelta::minutes(minute)).find(|&at| real.is_open(at));
        match found {
            Some(found) => prop_assert_eq!(next, Some(found)),
            None => prop_assert!(next.is_none_or(|next| next >= at + TimeDelta::days(4))),
        }
    }

    #[test]
    fn it_changes_at_the_first_minute_that_is_otherwise((zone, hours, at) in scene()) {
        let real = Hours::new(zone, &hours);
        let open = real.is_open(at);
        let change = real.changes_at(at);
        let found = (0..4 * 24 * 60).map(|minute| at + TimeDelta::minutes(minute)).find(|&at| real.is_open(at) != open);
        match found {
            Some(found) => prop_assert_eq!(change, Some(found)),
            None => prop_assert!(change.is_none_or(|change| change >= at + TimeDelta::days(4))),
        }
    }
}

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

#[test]
fn known_times() {
    let time = |text: &str| text.parse().expect("a time");
    let night = SupportHours {
        weekly: vec![WeeklyInterval {
            weekday: Weekday::Monday,
            opens: time("22:00"),
            closes: time("08:00"),
        }],
        exceptions: Vec::new(),
    };
    let hours = Hours::new(Tz::Asia__Tokyo, &night);
    let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a time");
    // Tuesday 02:00 belongs to Monday's night.
    assert!(hours.is_open(at("2026-11-23T17:00:00Z")));
    assert!(!hours.is_open(at("2026-11-23T23:00:00Z")), "closes at 08:00");
    assert!(!hours.is_open(at("2026-11-24T17:00:00Z")));
    assert_eq!(
        hours.next_opening(at("2026-11-23T23:00:00Z")),
        Some(at("2026-11-30T13:00:00Z"))
    );
    let never = Hours::new(Tz::Asia__Tokyo, &SupportHours::default());
    assert_eq!(never.next_opening(at("2026-11-23T23:00:00Z")), None);
    assert_eq!(never.changes_at(at("2026-11-23T23:00:00Z")), None);
    let always = SupportHours {
        weekly: WEEK
            .into_iter()
            .map(|weekday| WeeklyInterval {
                weekday,
                opens: time("00:00"),
                closes: time("00:00"),
            })
            .collect(),
        exceptions: Vec::new(),
    };
    let always = Hours::new(Tz::Europe__Paris, &always);
    assert_eq!(always.changes_at(at("2026-11-23T23:00:00Z")), None);
}
