//! When people are at the desk, and how sure the assistant has to be meanwhile.

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::time_of_day::TimeOfDay;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// A span of a day in the facility's time zone. One that does not close after it opens ends the next day: `22:00` to `08:00` is a
/// night, `00:00` to `00:00` a whole day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Interval {
    /// Its beginning.
    pub opens: TimeOfDay,
    /// Its end, which is outside.
    pub closes: TimeOfDay,
}

/// An interval of every week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WeeklyInterval {
    /// The day on which it begins.
    pub weekday: Weekday,
    /// Its beginning.
    pub opens: TimeOfDay,
    /// Its end, which is outside.
    pub closes: TimeOfDay,
}

/// Other intervals than the weekday's on one date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DateException {
    /// The date, `YYYY-MM-DD`.
    pub date: String,
    /// What begins on it; nothing if nobody comes.
    pub intervals: Vec<Interval>,
}

/// When somebody is at the desk. Intervals may touch and overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupportHours {
    /// Every week.
    pub weekly: Vec<WeeklyInterval>,
    /// On some dates.
    pub exceptions: Vec<DateException>,
}

/// How readily a question goes to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ScheduleMode {
    /// As usual.
    Normal,
    /// Early: only what is all but certain is answered without one.
    Early,
}

/// How readily questions go to a person at some times, in some languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EscalationSchedule {
    /// How readily.
    pub mode: ScheduleMode,
    /// The confidence from which an answer is given, 0 to 1; the mode's own if missing.
    pub threshold: Option<f32>,
    /// When; always if empty.
    pub weekly: Vec<WeeklyInterval>,
    /// In which languages; in all if empty.
    pub languages: Vec<Language>,
}

/// Answer to `GET /admin/hours`, and `PUT /admin/hours` with the version that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HoursSettings {
    /// The settings' version; another change in between is a conflict.
    pub version: i32,
    /// The hours. Missing while the house has not set any: then somebody is taken to be there at any time.
    pub hours: Option<SupportHours>,
}

/// Answer to `GET /admin/schedules`, and `PUT /admin/schedules` with the version that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScheduleSettings {
    /// The settings' version; another change in between is a conflict.
    pub version: i32,
    /// The schedules; the first that applies counts.
    pub schedules: Vec<EscalationSchedule>,
}
