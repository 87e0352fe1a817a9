//! Which confidence is enough, at a time and in a language.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use tomari_shared::hours::{EscalationSchedule, ScheduleMode, SupportHours};
use tomari_shared::language::Language;
use tomari_shared::limits::SCHEDULES_MAX;
use tomari_shared::problem::FieldError;

use super::{Hours, read};
use crate::answering;

/// The confidence from which an answer is given while questions go to a person early.
const EARLY_THRESHOLD: f32 = 0.90;

/// The confidence from which an answer is given: the first schedule's that is in force at `at` and has the language, else the
/// usual one.
#[must_use]
pub fn threshold(schedules: &[EscalationSchedule], zone: Tz, at: DateTime<Utc>, language: Language) -> f32 {
    let applies = |schedule: &&EscalationSchedule| {
        (schedule.languages.is_empty() || schedule.languages.contains(&language))
            && (schedule.weekly.is_empty() || Hours::new(zone, &hours(schedule)).is_open(at))
    };
    schedules
        .iter()
        .find(applies)
        .map_or(answering::THRESHOLD, |schedule| {
            schedule.threshold.unwrap_or(match schedule.mode {
                ScheduleMode::Normal => answering::THRESHOLD,
                ScheduleMode::Early => EARLY_THRESHOLD,
            })
        })
}

/// Faults in schedules, by place under `pointer`.
#[must_use]
pub fn schedule_faults(schedules: &[EscalationSchedule], pointer: &str) -> Vec<FieldError> {
    let mut faults = Vec::new();
    if schedules.len() > SCHEDULES_MAX {
        faults.push(FieldError::new(
            pointer,
            format!("has more than {SCHEDULES_MAX} schedules"),
        ));
    }
    for (index, schedule) in schedules.iter().enumerate() {
        if schedule
            .threshold
            .is_some_and(|threshold| !(0.0..=1.0).contains(&threshold))
        {
            faults.push(FieldError::new(
                format!("{pointer}/{index}/threshold"),
                "must be 0 to 1",
            ));
        }
        faults.extend(read::faults(&hours(schedule), &format!("{pointer}/{index}")));
    }
    faults
}

fn hours(schedule: &EscalationSchedule) -> SupportHours {
    SupportHours {
        weekly: schedule.weekly.clone(),
        exceptions: Vec::new(),
    }
}
