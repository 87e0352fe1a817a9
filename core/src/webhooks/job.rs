//! Sending webhooks, in the background.

use chrono::TimeDelta;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use tomari_shared::audit::AuditAction;
use tomari_shared::ids::{DeliveryId, FacilityId};
use tomari_shared::limits::WEBHOOK_FAILING_MAX_DAYS;
use tomari_shared::webhooks::{WebhookData, WebhookEvent, WebhookPayload};

use super::sealed_under;
use super::sender::Outgoing;
use crate::accounts::context::audit;
use crate::app::App;
use crate::clock::rfc3339;
use crate::db::deliveries::{self, Attempt, Delivery, Recipient, What};
use crate::db::webhooks::{self, Webhook};
use crate::db::{self, FacilityTx};
use crate::error::AppResult;
use crate::escalation::notify;
use crate::jobs::Job;

/// How long nothing could be delivered before a webhook is switched off.
const FAILING_MAX: TimeDelta = TimeDelta::days(WEBHOOK_FAILING_MAX_DAYS);
/// What a server answers with that never wants to be called again (RFC 9110, section 15.5.11).
const GONE: u16 = 410;

/// A webhook to send.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct WebhookJob {
    pub(crate) facility: FacilityId,
    pub(crate) delivery: DeliveryId,
}

impl Job for WebhookJob {
    const KIND: &'static str = "webhook";

    async fn work(&self, app: &App) -> anyhow::Result<()> {
        deliver(app, *self).await
    }
}

/// What one attempt needs.
struct Prepared {
    webhook: Webhook,
    what: What,
    secrets: Vec<SecretString>,
    body: Vec<u8>,
}

async fn deliver(app: &App, job: WebhookJob) -> anyhow::Result<()> {
    let WebhookJob { facility, delivery } = job;
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let Some(found) = deliveries::find(&mut *tx, delivery).await? else {
        return Ok(());
    };
    if found.done {
        return Ok(());
    }
    let Some(prepared) = prepare(app, &mut tx, facility, &found).await? else {
        deliveries::drop(&mut *tx, delivery, app.clock.now()).await?;
        tx.commit().await?;
        return Ok(());
    };
    tx.commit().await?;
    let Prepared {
        webhook,
        what,
        secrets,
        body,
    } = prepared;
    let started_at = app.clock.now();
    let outgoing = Outgoing {
        url: &webhook.url,
        id: delivery.0,
        timestamp: started_at.timestamp(),
        body,
        secrets: &secrets,
    };
    let sent = app.webhooks.send(outgoing).await;
    let attempt = Attempt {
        started_at,
        ended_at: app.clock.now(),
        status: sent.map_or_else(|failure| failure.status, Some),
        failure: sent.err().map(|failure| (failure.kind, None)),
    };
    // A test is made once, and counts for nothing.
    let is_test = what == What::WebhookTest;
    let at_most = if is_test { 1 } else { WebhookJob::ATTEMPTS };
    let mut tx = db::begin_facility(&app.db, facility).await?;
    deliveries::note(&mut tx, delivery, &attempt, at_most).await?;
    match sent {
        Ok(_) => webhooks::succeeded(&mut *tx, webhook.id).await?,
        Err(failure) if !is_test => {
            let at = app.clock.now();
            let gone = failure.status == Some(GONE);
            if webhooks::failed(&mut tx, webhook.id, at, FAILING_MAX, gone).await? {
                audit(
                    app,
                    &mut tx,
                    AuditAction::WebhookDisabled,
                    None,
                    Some(&webhook.url),
                )
                .await?;
                notify::tell(app, &mut tx, facility, What::WebhookDisabled(webhook.id)).await?;
            }
        }
        Err(_) => {}
    }
    tx.commit().await?;
    match sent {
        Err(failure) if !is_test => Err(anyhow::anyhow!("the webhook was not delivered: {failure:?}")),
        _ => Ok(()),
    }
}

/// What there is to send, unless nobody needs it any more.
async fn prepare(
    app: &App,
    tx: &mut FacilityTx,
    facility: FacilityId,
    delivery: &Delivery,
) -> AppResult<Option<Prepared>> {
    let Recipient::Webhook(id) = delivery.to else {
        return Ok(None);
    };
    let Some(webhook) = webhooks::find(&mut **tx, id).await? else {
        return Ok(None);
    };
    let wanted = webhook.enabled || delivery.what == What::WebhookTest;
    if !wanted || webhook.secret.is_none() {
        return Ok(None);
    }
    let (kind, escalations) = match event(delivery.what) {
        Some(event) => {
            let escalations = notify::escalations(tx, delivery.what).await?;
            if escalations.is_empty() {
                return Ok(None);
            }
            (event.name(), escalations)
        }
        None => ("webhook.test", Vec::new()),
    };
    let payload = WebhookPayload {
        kind: kind.to_owned(),
        timestamp: rfc3339(delivery.created_at),
        data: WebhookData {
            facility: db::facilities::current(&mut **tx).await?.slug,
            escalations,
        },
    };
    let body = serde_json::to_vec(&payload).map_err(crate::error::AppError::internal)?;
    Ok(Some(Prepared {
        secrets: secrets(app, facility, &webhook),
        what: delivery.what,
        webhook,
        body,
    }))
}

/// The event that tells this; nothing for a test.
pub(crate) const fn event(what: What) -> Option<WebhookEvent> {
    match what {
        What::Escalation(_) => Some(WebhookEvent::EscalationOpened),
        What::Digest(_) => Some(WebhookEvent::QueueReleased),
        What::Overdue(_) => Some(WebhookEvent::EscalationOverdue),
        What::Reply | What::WebhookTest | What::WebhookDisabled(_) => None,
    }
}

/// What signs now. One that can't be opened, after the secret that sealed it was changed, is left out; without any nothing is sent.
fn secrets(app: &App, facility: FacilityId, webhook: &Webhook) -> Vec<SecretString> {
    let now = app.clock.now();
    let former = webhook.former.as_ref().filter(|(_, until)| *until > now);
    webhook
        .secret
        .iter()
        .chain(former.map(|(sealed, _)| sealed))
        .filter_map(|sealed| {
            let opened = app.vault.open(facility, &sealed_under(webhook.id), sealed);
            opened
                .inspect_err(|error| tracing::error!(error = ?error.cause, "a webhook's secret is lost"))
                .ok()
        })
        .collect()
}
