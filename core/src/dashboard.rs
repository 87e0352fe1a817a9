//! The dashboard: which days are meant, and the threshold in force. The figures themselves are made by the database.

use chrono::TimeDelta;
use tomari_shared::dashboard::{DASHBOARD_DAYS, Dashboard};
use tomari_shared::identity::Caller;
use tomari_shared::problem::FieldError;

use crate::accounts::context;
use crate::app::App;
use crate::db;
use crate::db::dashboard::Days;
use crate::error::{AppError, AppResult};
use crate::{hours, secrets};

/// The figures of the last `days` days of the house, today among them.
pub async fn read(app: &App, caller: Caller, days: Option<&str>) -> AppResult<Dashboard> {
    let mut tx = context::open(app, caller).await?.tx;
    let days = wanted(days)?;
    let facility = db::facilities::current(&mut *tx).await?;
    let now = app.clock.now();
    let schedules = db::hours::schedules(&mut *tx).await?.schedules;
    let threshold = hours::threshold(&schedules, facility.time_zone, now, facility.default_language);
    let last = facility.day(now);
    let asked = Days {
        first: last - TimeDelta::days(i64::from(days) - 1),
        last,
        time_zone: facility.time_zone,
        now,
    };
    let mut dashboard = db::dashboard::read(&mut *tx, &asked, threshold).await?;
    tx.commit().await?;
    for entry in &mut dashboard.top_entries {
        entry.question = secrets::hidden(&entry.question);
    }
    Ok(dashboard)
}

fn wanted(days: Option<&str>) -> AppResult<u16> {
    let days = days.unwrap_or("30").parse().ok();
    days.filter(|days| DASHBOARD_DAYS.contains(days))
        .ok_or_else(|| AppError::invalid(vec![FieldError::new("?days", "must be 7, 30 or 90")]))
}
