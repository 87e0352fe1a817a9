//! What is wrong with hours that somebody wants to set.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use tomari_shared::hours::SupportHours;
use tomari_shared::problem::FieldError;

/// Intervals of a week, and of a date.
pub const MAX_INTERVALS: usize = 50;
/// Dates with other hours.
pub const MAX_EXCEPTIONS: usize = 400;

/// Faults in hours, by place under `pointer`.
#[must_use]
pub fn faults(hours: &SupportHours, pointer: &str) -> Vec<FieldError> {
    let mut faults = Vec::new();
    let mut fault = |place: String, detail: &str| {
        faults.push(FieldError::new(format!("{pointer}{place}"), detail));
    };
    if hours.weekly.len() > MAX_INTERVALS {
        fault("/weekly".to_owned(), "has more than 50 intervals");
    }
    if hours.exceptions.len() > MAX_EXCEPTIONS {
        fault("/exceptions".to_owned(), "has more than 400 dates");
    }
    let mut dates = BTreeSet::new();
    for (index, exception) in hours.exceptions.iter().enumerate() {
        match date(&exception.date) {
            None => fault(
                format!("/exceptions/{index}/date"),
                "must be a date, written YYYY-MM-DD",
            ),
            Some(date) if !dates.insert(date) => {
                fault(format!("/exceptions/{index}/date"), "must not be there twice");
            }
            Some(_) => {}
        }
        if exception.intervals.len() > MAX_INTERVALS {
            fault(
                format!("/exceptions/{index}/intervals"),
                "has more than 50 intervals",
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
