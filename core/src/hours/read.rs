//! What is wrong with hours that somebody wants to set.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use tomari_shared::hours::SupportHours;
use tomari_shared::limits::{HOURS_EXCEPTIONS_MAX, HOURS_INTERVALS_MAX};
use tomari_shared::problem::FieldError;

/// Faults in hours, by place under `pointer`.
#[must_use]
pub fn faults(hours: &SupportHours, pointer: &str) -> Vec<FieldError> {
    let mut faults = Vec::new();
    let mut fault = |place: String, detail: String| {
        faults.push(FieldError::new(format!("{pointer}{place}"), detail));
    };
    if hours.weekly.len() > HOURS_INTERVALS_MAX {
        fault(
            "/weekly".to_owned(),
            format!("has more than {HOURS_INTERVALS_MAX} intervals"),
        );
    }
    if hours.exceptions.len() > HOURS_EXCEPTIONS_MAX {
        fault(
            "/exceptions".to_owned(),
            format!("has more than {HOURS_EXCEPTIONS_MAX} dates"),
        );
    }
    let mut dates = BTreeSet::new();
    for (index, exception) in hours.exceptions.iter().enumerate() {
        match date(&exception.date) {
            None => fault(
                format!("/exceptions/{index}/date"),
                "must be a date, written YYYY-MM-DD".to_owned(),
            ),
            Some(date) if !dates.insert(date) => {
                fault(
                    format!("/exceptions/{index}/date"),
                    "must not be there twice".to_owned(),
                );
            }
            Some(_) => {}
        }
        if exception.intervals.len() > HOURS_INTERVALS_MAX {
            fault(
                format!("/exceptions/{index}/intervals"),
                format!("has more than {HOURS_INTERVALS_MAX} intervals"),
            );
        }
    }
    faults
}

/// A date written `YYYY-MM-DD`.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    (text.len() == 10)
        .then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
        .flatten()
}
