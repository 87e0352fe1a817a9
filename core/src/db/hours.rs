//! Support hours and escalation schedules.

use sqlx::PgExecutor;
use sqlx::types::Json;
use tomari_shared::hours::{EscalationSchedule, HoursSettings, ScheduleSettings, SupportHours};

/// The hours of the context's facility.
pub async fn hours(db: impl PgExecutor<'_>) -> Result<HoursSettings, sqlx::Error> {
    let (version, hours): (i32, Option<Json<SupportHours>>) =
        sqlx::query_as("SELECT settings_version, hours FROM facilities WHERE id = current_facility()")
            .fetch_one(db)
            .await?;
    Ok(HoursSettings {
        version,
        hours: hours.map(|hours| hours.0),
    })
}

/// Stores hours over those of `version`. Returns whether that was still the settings' version.
pub async fn change_hours(
    db: impl PgExecutor<'_>,
    version: i32,
    hours: Option<&SupportHours>,
) -> Result<bool, sqlx::Error> {
    let changed = sqlx::query(
        "UPDATE facilities SET settings_version = settings_version + 1, hours = $2
         WHERE id = current_facility() AND settings_version = $1",
    )
    .bind(version)
    .bind(hours.map(Json))
    .execute(db)
    .await?;
    Ok(changed.rows_affected() == 1)
}

/// The schedules of the context's facility.
pub async fn schedules(db: impl PgExecutor<'_>) -> Result<ScheduleSettings, sqlx::Error> {
    let (version, schedules): (i32, Json<Vec<EscalationSchedule>>) =
        sqlx::query_as("SELECT settings_version, schedules FROM facilities WHERE id = current_facility()")
            .fetch_one(db)
            .await?;
    Ok(ScheduleSettings {
        version,
        schedules: schedules.0,
    })
}

/// Stores schedules over those of `version`. Returns whether that was still the settings' version.
pub async fn change_schedules(
    db: impl PgExecutor<'_>,
    version: i32,
    schedules: &[EscalationSchedule],
) -> Result<bool, sqlx::Error> {
    let changed = sqlx::query(
        "UPDATE facilities SET settings_version = settings_version + 1, schedules = $2
         WHERE id = current_facility() AND settings_version = $1",
    )
    .bind(version)
    .bind(Json(schedules))
    .execute(db)
    .await?;
    Ok(changed.rows_affected() == 1)
}
