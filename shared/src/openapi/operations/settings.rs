//! The house's settings.

use serde_json::{Value, json};

use crate::hours::{HoursSettings, ScheduleSettings};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;
use crate::settings::{ChangeSettings, FacilitySettings};

pub(super) const TAG: &str = "Settings";

const CHANGED_MEANWHILE: &str = "The settings have another version: somebody has changed them meanwhile.";

fn values() -> Value {
    json!({
        "name": "Guesthouse Hibari",
        "country": "JP",
        "time_zone": "Asia/Tokyo",
        "languages": ["ja", "en"],
        "default_language": "ja",
        "guest_session_days": 7,
        "retention_days": 90,
        "embed_origins": ["https://hibari.example"],
        "facts": {
            "check_in": { "from": "15:00", "until": "21:00" },
            "check_out_until": "10:00",
            "wifi": { "network": "hibari-guest", "password": "lark in the morning" },
            "address": "1-2-3 Asakusa, Taito-ku, Tokyo",
            "phone": "+81 3-0000-0000",
            "quiet_hours": { "from": "22:00", "until": "07:00" },
            "smoking": "outside",
            "pets": "forbidden",
        },
    })
}

fn week() -> Value {
    let days = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    days.iter()
        .map(|day| json!({ "weekday": day, "opens": "08:00", "closes": "21:00" }))
        .collect()
}

fn hours_of(version: i32) -> Value {
    json!({
        "version": version,
        "hours": { "weekly": week(), "exceptions": [{ "date": "2026-12-31", "intervals": [] }] },
    })
}

fn schedules_of(version: i32) -> Value {
    let sundays = json!([{ "weekday": "sunday", "opens": "00:00", "closes": "00:00" }]);
    json!({
        "version": version,
        "schedules": [{ "mode": "early", "threshold": 0.85, "weekly": sundays, "languages": ["en"] }],
    })
}

pub(super) fn settings() -> Operation {
    Operation::new(TAG, "").answers::<FacilitySettings>(
        200,
        "The settings.",
        json!({ "slug": "hibari", "version": 1, "values": values() }),
    )
}

pub(super) fn change_settings() -> Operation {
    Operation::new(
        TAG,
        "All values at once. Facts that are set are answered to guests in every language of the house.",
    )
    .body::<ChangeSettings>(json!({ "version": 1, "values": values() }))
    .answers::<FacilitySettings>(
        200,
        "The settings, as they are now.",
        json!({ "slug": "hibari", "version": 2, "values": values() }),
    )
    .problem(ProblemKind::Conflict, CHANGED_MEANWHILE)
}

pub(super) fn hours() -> Operation {
    Operation::new(TAG, "").answers::<HoursSettings>(200, "The hours.", hours_of(2))
}

pub(super) fn change_hours() -> Operation {
    Operation::new(TAG, "What was promised to guests stands.")
        .body::<HoursSettings>(hours_of(2))
        .answers::<HoursSettings>(200, "The hours, as they are now.", hours_of(3))
        .problem(ProblemKind::Conflict, CHANGED_MEANWHILE)
}

pub(super) fn schedules() -> Operation {
    Operation::new(TAG, "").answers::<ScheduleSettings>(200, "The schedules.", schedules_of(3))
}

pub(super) fn change_schedules() -> Operation {
    Operation::new(TAG, "")
        .body::<ScheduleSettings>(schedules_of(3))
        .answers::<ScheduleSettings>(200, "The schedules, as they are now.", schedules_of(4))
        .problem(ProblemKind::Conflict, CHANGED_MEANWHILE)
}
