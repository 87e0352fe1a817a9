//! The delivery log, for the owner.

use tomari_shared::deliveries::Deliveries;
use tomari_shared::identity::Caller;
use tomari_shared::limits::DELIVERIES_PAGE;

use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::db;
use crate::error::{AppResult, cursor};

/// One page, the newest first.
pub async fn page(app: &App, caller: Caller, before: Option<&str>) -> AppResult<Deliveries> {
    let StaffContext { mut tx, .. } = context::open_owner(app, caller).await?;
    let before = before.map(cursor).transpose()?;
    let (deliveries, older) = db::deliveries::page(&mut tx, before, DELIVERIES_PAGE).await?;
    tx.commit().await?;
    Ok(Deliveries {
        deliveries,
        older: older.map(|position| position.to_string()),
    })
}
