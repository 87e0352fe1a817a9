//! What is kept for how long: a daily job erases what has passed its time, facility by facility, in small transactions
//! (`docs/decisions/0026`).

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use tomari_shared::ids::FacilityId;
use tomari_shared::limits::{
    AUDIT_KEPT_DAYS, DELIVERIES_KEPT_DAYS, ENDED_KEPT_DAYS, UNRESOLVED_KEPT_MORE_DAYS,
};
use tracing::info;

use crate::app::App;
use crate::db::FacilityTx;
use crate::db::erasure::{self, Ended, Erased};
use crate::db::{self, registrations};
use crate::jobs::{self, Job};

/// Conversations erased per transaction: each may have some hundred messages.
const CONVERSATIONS: i64 = 20;
/// Rows of other kinds erased per transaction.
const ROWS: i64 = 500;

/// Enqueues [`EraseJob`] for every facility, and forgets registrations that nobody verified.
#[derive(Debug, Serialize, Deserialize)]
pub struct EraseAll {}

impl Job for EraseAll {
    const KIND: &'static str = "erase_all";

    async fn work(&self, app: &App) -> anyhow::Result<()> {
        registrations::purge(&*app.db, app.clock.now()).await?;
        for facility in erasure::facilities(&app.db).await? {
            enqueue(&mut *app.db.acquire().await?, facility).await?;
        }
        Ok(())
    }
}

/// Erases what has passed its time in one facility.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct EraseJob {
    /// Which.
    pub facility: FacilityId,
}

impl Job for EraseJob {
    const KIND: &'static str = "erase";

    async fn work(&self, app: &App) -> anyhow::Result<()> {
        let conversations = erase_conversations(app, self.facility).await?;
        let mut ended = 0;
        for kind in Ended::ALL {
            ended += erase_ended(app, self.facility, kind).await?;
        }
        if conversations > 0 || ended > 0 {
            info!(facility = %self.facility, conversations, ended, "erased what had passed its time");
        }
        Ok(())
    }
}

/// Enqueues the job for a facility, once however often it is asked for.
pub async fn enqueue(db: &mut PgConnection, facility: FacilityId) -> Result<(), sqlx::Error> {
    let key = format!("{} {facility}", EraseJob::KIND);
    jobs::enqueue_once(db, &EraseJob { facility }, &key).await
}

/// How long after its end something is kept.
const fn kept(ended: Ended) -> TimeDelta {
    TimeDelta::days(match ended {
        Ended::StaffSessions | Ended::RefreshTokens | Ended::PasswordResets | Ended::Invitations => {
            ENDED_KEPT_DAYS
        }
        // They say nothing to anybody.
        Ended::HandoverCodes | Ended::QuestionGroups => 1,
        Ended::Deliveries | Ended::Webhooks | Ended::Imports => DELIVERIES_KEPT_DAYS,
        Ended::TokenUsage | Ended::AuditEvents => AUDIT_KEPT_DAYS,
    })
}

async fn erase_conversations(app: &App, facility: FacilityId) -> anyhow::Result<usize> {
    let mut total = 0;
    loop {
        go_on(app)?;
        let mut tx = db::begin_facility(&app.db, facility).await?;
        let Some(days) = erasure::retention_days(&mut *tx).await? else {
            return Ok(total);
        };
        let quiet_since = app.clock.now() - TimeDelta::days(days.into());
        let unresolved_since = quiet_since - TimeDelta::days(UNRESOLVED_KEPT_MORE_DAYS);
        let due = erasure::due(&mut *tx, quiet_since, unresolved_since, CONVERSATIONS).await?;
        if due.is_empty() {
            break;
        }
        let erased = erasure::erase(&mut tx, &due).await?;
        tell(&mut tx, facility, &erased);
        tx.commit().await?;
        total += due.len();
    }
    Ok(total)
}

async fn erase_ended(app: &App, facility: FacilityId, kind: Ended) -> anyhow::Result<i64> {
    let before = app.clock.now() - kept(kind);
    let mut total = 0;
    loop {
        go_on(app)?;
        let mut tx = db::begin_facility(&app.db, facility).await?;
        let erased = erasure::erase_ended(&mut tx, kind, before, ROWS).await?;
        tx.commit().await?;
        total += erased;
        if erased < ROWS {
            break;
        }
    }
    Ok(total)
}

/// A process that ends leaves the rest to the next: the job is put back.
fn go_on(app: &App) -> anyhow::Result<()> {
    anyhow::ensure!(
        !app.stop.is_cancelled(),
        "the process ends; another erases the rest"
    );
    Ok(())
}

/// Tells the open streams of the guests, which end, and of the house's people, whose lists are shorter.
pub(crate) fn tell(tx: &mut FacilityTx, facility: FacilityId, erased: &Erased) {
    for about in erased.sessions.iter().chain(&erased.conversations) {
        tx.tell(*about);
    }
    tx.tell(facility.0);
}
