//! The audit log, as the owner reads it.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use tomari_shared::audit::AuditPage;
use tomari_shared::identity::Caller;
use tomari_shared::limits::AUDIT_PAGE;
use tomari_shared::problem::FieldError;

use super::context;
use crate::app::App;
use crate::db;
use crate::db::audit::Filter;
use crate::error::{AppError, AppResult, cursor};
use crate::hours::midnight;

/// What the owner asks for, as it stands in the query.
#[derive(Clone, Debug, Default, serde::Deserialize)]
pub struct AuditQuery {
    /// A cursor from an earlier page.
    pub before: Option<String>,
    /// What happened.
    pub action: Option<String>,
    /// Who did it: an id.
    pub actor: Option<String>,
    /// The first day.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
}

/// One page of the log.
pub async fn page(app: &App, caller: Caller, query: &AuditQuery) -> AppResult<AuditPage> {
    let mut context = context::open_owner(app, caller).await?;
    let facility = db::facilities::current(&mut *context.tx).await?;
    let before = query.before.as_deref().map(cursor).transpose()?;
    let filter = filter(query, facility.time_zone)?;
    let (events, older) = db::audit::page(&mut *context.tx, &filter, before, AUDIT_PAGE).await?;
    let people = db::audit::people(&mut *context.tx).await?;
    context.tx.commit().await?;
    Ok(AuditPage {
        events,
        older: older.map(|position| position.to_string()),
        people,
    })
}

/// What is asked for, with every fault in it.
fn filter(query: &AuditQuery, zone: Tz) -> AppResult<Filter> {
    let mut faults = Vec::new();
    let mut fault = |pointer: &str, detail: &str| faults.push(FieldError::new(pointer, detail));
    let given = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
    let mut filter = Filter::default();
    if let Some(action) = given(&query.action) {
        match db::word(&action) {
            Ok(action) => filter.action = Some(action),
            Err(_) => fault("?action", "must be an action of the log"),
        }
    }
    if let Some(actor) = given(&query.actor) {
        match actor.parse() {
            Ok(actor) => filter.actor = Some(actor),
            Err(_) => fault("?actor", "must be the id of a person"),
        }
    }
    let mut day = |value: &Option<String>, pointer: &str| {
        let date = given(value)?.parse::<NaiveDate>().ok();
        if date.is_none() {
            fault(pointer, "must be a date such as 2026-11-25");
        }
        date
    };
    let from = day(&query.from, "?from");
    let until = day(&query.until, "?until");
    if from.zip(until).is_some_and(|(from, until)| from > until) {
        fault("?until", "must not be before the first day");
    }
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    filter.from = from.and_then(|date| midnight(zone, date));
    filter.until = until
        .and_then(|date| date.checked_add_days(Days::new(1)))
        .and_then(|date| midnight(zone, date));
    Ok(filter)
}
