//! Webhooks: what is sent to a house's own systems. The owner makes them; [`job`] sends.

pub(crate) mod job;
mod public;
mod sender;
mod signature;

use chrono::TimeDelta;
use secrecy::{ExposeSecret, SecretString};
use tomari_shared::audit::AuditAction;
use tomari_shared::identity::Caller;
use tomari_shared::ids::{FacilityId, WebhookId};
use tomari_shared::limits::{WEBHOOK_FORMER_SECRET_HOURS, WEBHOOKS_MAX};
use tomari_shared::problem::{FieldError, ProblemKind};
use tomari_shared::webhooks::{
    ChangeWebhook, CreateWebhook, Webhook, WebhookEvent, WebhookTest, WebhookWithSecret, Webhooks,
};

use crate::accounts::context::{self, StaffContext, audit};
use crate::app::App;
use crate::clock::rfc3339;
use crate::db::FacilityTx;
use crate::db::deliveries::{Recipient, What};
use crate::db::{self, webhooks};
use crate::error::{AppError, AppResult};
use crate::escalation::notify;
use crate::random::uuid_v7;

pub use sender::{Reach, Sender};

/// How long a former secret signs too.
const FORMER_SECRET: TimeDelta = TimeDelta::hours(WEBHOOK_FORMER_SECRET_HOURS);

/// All of the house.
pub async fn list(app: &App, caller: Caller) -> AppResult<Webhooks> {
    let StaffContext { mut tx, .. } = context::open_owner(app, caller).await?;
    let found = webhooks::list(&mut *tx).await?;
    tx.commit().await?;
    Ok(Webhooks {
        webhooks: found.iter().map(|webhook| view(app, webhook)).collect(),
    })
}

/// Makes one.
pub async fn create(app: &App, caller: Caller, request: &CreateWebhook) -> AppResult<WebhookWithSecret> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    check(app, &request.url, &request.events)?;
    if webhooks::count_locked(&mut tx).await? >= i64::try_from(WEBHOOKS_MAX).unwrap_or(i64::MAX) {
        let detail = format!("The house has {WEBHOOKS_MAX} webhooks already. Remove one first.");
        return Err(AppError::new(ProblemKind::Conflict, detail));
    }
    let at = app.clock.now();
    let id = WebhookId(uuid_v7(&*app.random, at));
    let (secret, sealed) = make_secret(app, user.facility_id, id)?;
    webhooks::insert(&mut *tx, id, &request.url, &request.events, &sealed, at).await?;
    let actor = Some(user.id);
    audit(
        app,
        &mut tx,
        AuditAction::WebhookCreated,
        actor,
        Some(&request.url),
    )
    .await?;
    let webhook = read(app, &mut tx, id).await?;
    tx.commit().await?;
    Ok(with_secret(webhook, &secret))
}

/// Changes one.
pub async fn change(app: &App, caller: Caller, id: WebhookId, request: &ChangeWebhook) -> AppResult<Webhook> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    check(app, &request.url, &request.events)?;
    if !webhooks::change(&mut *tx, id, &request.url, &request.events, request.enabled).await? {
        return Err(no_such_webhook());
    }
    let actor = Some(user.id);
    audit(
        app,
        &mut tx,
        AuditAction::WebhookChanged,
        actor,
        Some(&request.url),
    )
    .await?;
    let webhook = read(app, &mut tx, id).await?;
    tx.commit().await?;
    Ok(webhook)
}

/// Removes one. What is on its way to it is dropped.
pub async fn remove(app: &App, caller: Caller, id: WebhookId) -> AppResult<()> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    let webhook = webhooks::find(&mut *tx, id).await?.ok_or_else(no_such_webhook)?;
    if !webhooks::remove(&mut *tx, id, app.clock.now()).await? {
        return Err(no_such_webhook());
    }
    let actor = Some(user.id);
    audit(
        app,
        &mut tx,
        AuditAction::WebhookRemoved,
        actor,
        Some(&webhook.url),
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Makes its secret anew. For a while the former one signs too, so that the receiver can change over without losing anything.
pub async fn rotate_secret(app: &App, caller: Caller, id: WebhookId) -> AppResult<WebhookWithSecret> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    let (secret, sealed) = make_secret(app, user.facility_id, id)?;
    if !webhooks::rotate(&mut *tx, id, &sealed, app.clock.now() + FORMER_SECRET).await? {
        return Err(no_such_webhook());
    }
    let webhook = read(app, &mut tx, id).await?;
    let actor = Some(user.id);
    audit(
        app,
        &mut tx,
        AuditAction::WebhookSecretRotated,
        actor,
        Some(&webhook.url),
    )
    .await?;
    tx.commit().await?;
    Ok(with_secret(webhook, &secret))
}

/// Sends a test to it, whether it is switched on or not: once, and not again if it fails.
pub async fn test(app: &App, caller: Caller, id: WebhookId) -> AppResult<WebhookTest> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    read(app, &mut tx, id).await?;
    let to = Recipient::Webhook(id);
    let delivery_id = notify::enqueue(app, &mut tx, user.facility_id, What::WebhookTest, to).await?;
    tx.commit().await?;
    Ok(WebhookTest { delivery_id })
}

fn check(app: &App, url: &str, events: &[WebhookEvent]) -> AppResult<()> {
    let mut faults = Vec::new();
    if let Some(detail) = app.webhooks.fault(url) {
        faults.push(FieldError::new("/url", detail));
    }
    if events.is_empty() {
        faults.push(FieldError::new("/events", "must name at least one event"));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(AppError::invalid(faults))
    }
}

/// A new secret, and the same sealed.
fn make_secret(app: &App, facility: FacilityId, id: WebhookId) -> AppResult<(SecretString, Vec<u8>)> {
    let secret = signature::new_secret(&*app.random);
    let sealed = app
        .vault
        .seal(facility, &sealed_under(id), &secret, &*app.random)?;
    Ok((secret, sealed))
}

/// The name under which a webhook's secrets are sealed.
fn sealed_under(id: WebhookId) -> String {
    format!("webhook:{id}")
}

async fn read(app: &App, tx: &mut FacilityTx, id: WebhookId) -> AppResult<Webhook> {
    let found = webhooks::find(&mut **tx, id).await?;
    let kept = found.filter(|webhook| webhook.secret.is_some());
    Ok(view(app, &kept.ok_or_else(no_such_webhook)?))
}

fn view(app: &App, webhook: &db::webhooks::Webhook) -> Webhook {
    let now = app.clock.now();
    Webhook {
        id: webhook.id,
        url: webhook.url.clone(),
        events: webhook.events.clone(),
        enabled: webhook.enabled,
        created_at: rfc3339(webhook.created_at),
        failing_since: webhook.failing_since.map(rfc3339),
        disabled_at: webhook.disabled_at.map(rfc3339),
        former_secret_until: webhook
            .former
            .as_ref()
            .map(|(_, until)| *until)
            .filter(|until| *until > now)
            .map(rfc3339),
    }
}

fn with_secret(webhook: Webhook, secret: &SecretString) -> WebhookWithSecret {
    WebhookWithSecret {
        webhook,
        secret: secret.expose_secret().to_owned(),
    }
}

fn no_such_webhook() -> AppError {
    AppError::new(ProblemKind::NotFound, "There is no such webhook.")
}
