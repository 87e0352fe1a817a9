//! What waits for the desk to open: told when it does, once, whoever looks first; and again when nobody has seen it by then and a while.
//!
//! The table is the truth and the clock decides: whoever looks, a replica after a restart or two at the same minute, finds what is due and
//! marks it in one statement together with the deliveries that tell of it. Nothing has to run at an exact time.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tomari_shared::escalation::OvernightProcessed;
use tomari_shared::identity::Caller;
use tomari_shared::ids::FacilityId;
use tomari_shared::limits::OVERDUE_AFTER_MINUTES;
use tracing::warn;

use super::notify::tell;
use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::db;
use crate::db::FacilityTx;
use crate::db::deliveries::What;
use crate::db::escalations;
use crate::error::AppResult;

/// How long after the promised time something that nobody has seen is overdue.
const GRACE: TimeDelta = TimeDelta::minutes(OVERDUE_AFTER_MINUTES);

/// How often what was promised is looked after: a promise is kept this much late at most.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// Keeps promises until the application is told to stop.
pub async fn keep_promises_always(app: Arc<App>) {
    loop {
        if let Err(error) = keep_promises(&app).await {
            warn!(cause = ?error.cause, "promises could not be looked after; they are again");
        }
        let wait = tokio::time::sleep(LOOK_EVERY);
        if app.stop.run_until_cancelled(wait).await.is_none() {
            return;
        }
    }
}

/// Tells every house of what has become due.
pub async fn keep_promises(app: &App) -> AppResult<()> {
    let at = app.clock.now();
    for facility in escalations::facilities_with_due(&app.db, at, GRACE).await? {
        let mut tx = db::begin_facility(&app.db, facility).await?;
        release(app, &mut tx, facility, Some(at), at).await?;
        if escalations::mark_overdue(&mut *tx, at - GRACE, at).await? > 0 {
            tell(app, &mut tx, facility, What::Overdue(at)).await?;
            tx.tell(facility.0);
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Tells the house now of everything that waits.
pub async fn process_now(app: &App, caller: Caller) -> AppResult<OvernightProcessed> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let at = app.clock.now();
    let released = release(app, &mut tx, user.facility_id, None, at).await?;
    tx.commit().await?;
    Ok(OvernightProcessed {
        released: u32::try_from(released).unwrap_or(u32::MAX),
    })
}

async fn release(
    app: &App,
    tx: &mut FacilityTx,
    facility: FacilityId,
    opened_by: Option<DateTime<Utc>>,
    at: DateTime<Utc>,
) -> AppResult<u64> {
    let released = escalations::release(&mut **tx, opened_by, at).await?;
    if released > 0 {
        tell(app, tx, facility, What::Digest(at)).await?;
        tx.tell(facility.0);
    }
    Ok(released)
}
