//! Support hours and escalation schedules.

use tomari_shared::audit::AuditAction;
use tomari_shared::hours::{HoursSettings, ScheduleSettings};
use tomari_shared::identity::Caller;

use super::changed_meanwhile;
use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::db;
use crate::error::{AppError, AppResult};
use crate::{hours, house_facts};

/// The hours.
pub async fn read(app: &App, caller: Caller) -> AppResult<HoursSettings> {
    let StaffContext { mut tx, .. } = context::open(app, caller).await?;
    let settings = db::hours::hours(&mut *tx).await?;
    tx.commit().await?;
    Ok(settings)
}

/// Changes the hours, and the entry that tells them.
pub async fn change(app: &App, caller: Caller, request: &HoursSettings) -> AppResult<HoursSettings> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    let faults = request
        .hours
        .as_ref()
        .map_or_else(Vec::new, |hours| hours::faults(hours, "/hours"));
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    if !db::hours::change_hours(&mut *tx, request.version, request.hours.as_ref()).await? {
        return Err(changed_meanwhile());
    }
    let values = db::facilities::settings(&mut *tx).await?.values;
    house_facts::store(app, &mut tx, &values, request.hours.as_ref()).await?;
    context::audit(app, &mut tx, AuditAction::SettingsChanged, Some(user.id), None).await?;
    let settings = db::hours::hours(&mut *tx).await?;
    tx.commit().await?;
    Ok(settings)
}

/// The schedules.
pub async fn read_schedules(app: &App, caller: Caller) -> AppResult<ScheduleSettings> {
    let StaffContext { mut tx, .. } = context::open(app, caller).await?;
    let settings = db::hours::schedules(&mut *tx).await?;
    tx.commit().await?;
    Ok(settings)
}

/// Changes the schedules.
pub async fn change_schedules(
    app: &App,
    caller: Caller,
    request: &ScheduleSettings,
) -> AppResult<ScheduleSettings> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    let faults = hours::schedule_faults(&request.schedules, "/schedules");
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    if !db::hours::change_schedules(&mut *tx, request.version, &request.schedules).await? {
        return Err(changed_meanwhile());
    }
    context::audit(app, &mut tx, AuditAction::SettingsChanged, Some(user.id), None).await?;
    let settings = db::hours::schedules(&mut *tx).await?;
    tx.commit().await?;
    Ok(settings)
}
