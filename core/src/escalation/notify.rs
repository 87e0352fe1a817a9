//! Telling people and systems of the house: deliveries, made with what they tell of and done by jobs. This one sends mails, and
//! [`webhooks`] the others.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use tomari_shared::deliveries::DeliveryFailure;
use tomari_shared::escalation::Escalation;
use tomari_shared::ids::{ConversationId, DeliveryId, FacilityId, UserId};

use super::mails;
use crate::app::App;
use crate::db;
use crate::db::FacilityTx;
use crate::db::deliveries::{self, Attempt, Recipient, What};
use crate::db::escalations::{self, Listed};
use crate::error::AppResult;
use crate::jobs::{self, Job};
use crate::mail::Mail;
use crate::random::uuid_v7;
use crate::webhooks;
use crate::webhooks::job::WebhookJob;

/// A delivery to do.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct DeliverJob {
    facility: FacilityId,
    delivery: DeliveryId,
}

impl Job for DeliverJob {
    const KIND: &'static str = "deliver";

    async fn work(&self, app: &App) -> anyhow::Result<()> {
        deliver(app, *self).await
    }
}

/// Who wrote within this time is taken to be looking: what is written to them is not mailed too.
const LOOKING_FOR: TimeDelta = TimeDelta::minutes(5);

/// Tells everybody and every system of the house that wants to know, once the transaction has committed.
pub(crate) async fn tell(app: &App, tx: &mut FacilityTx, facility: FacilityId, what: What) -> AppResult<()> {
    for user in deliveries::wanted_by(&mut **tx, what).await? {
        enqueue(app, tx, facility, what, Recipient::User(user)).await?;
    }
    if let Some(event) = webhooks::job::event(what) {
        for webhook in db::webhooks::wanting(&mut **tx, event).await? {
            enqueue(app, tx, facility, what, Recipient::Webhook(webhook)).await?;
        }
    }
    Ok(())
}

/// Tells a guest who left an address, and is not looking, that somebody has written.
pub(crate) async fn tell_guest(
    app: &App,
    tx: &mut FacilityTx,
    facility: FacilityId,
    conversation: ConversationId,
) -> AppResult<()> {
    if db::feedback::contact(&mut **tx, conversation).await?.is_none() {
        return Ok(());
    }
    let wrote_at = db::messages::guest_wrote_at(&mut **tx, conversation).await?;
    if wrote_at.is_some_and(|at| at > app.clock.now() - LOOKING_FOR) {
        return Ok(());
    }
    enqueue(app, tx, facility, What::Reply, Recipient::Guest(conversation)).await?;
    Ok(())
}

/// Makes a delivery, done once the transaction has committed.
pub(crate) async fn enqueue(
    app: &App,
    tx: &mut FacilityTx,
    facility: FacilityId,
    what: What,
    to: Recipient,
) -> AppResult<DeliveryId> {
    let at = app.clock.now();
    let delivery = DeliveryId(uuid_v7(&*app.random, at));
    deliveries::insert(&mut **tx, delivery, what, to, at).await?;
    match to {
        Recipient::User(_) | Recipient::Guest(_) => {
            jobs::enqueue(&mut **tx, &DeliverJob { facility, delivery }).await?;
        }
        Recipient::Webhook(_) => {
            jobs::enqueue(&mut **tx, &WebhookJob { facility, delivery }).await?;
        }
    }
    Ok(delivery)
}

/// Does a delivery, unless it is done. Its mail has the delivery's id, so that a server that was told twice can tell.
async fn deliver(app: &App, job: DeliverJob) -> anyhow::Result<()> {
    let DeliverJob { facility, delivery } = job;
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let mail = match deliveries::find(&mut *tx, delivery).await? {
        Some(found) if !found.done => write(app, &mut tx, found.what, found.to).await?,
        _ => return Ok(()),
    };
    let started_at = app.clock.now();
    let Some(mail) = mail else {
        deliveries::drop(&mut *tx, delivery, started_at).await?;
        tx.commit().await?;
        return Ok(());
    };
    tx.commit().await?;
    let sent = app.mailer.send(&mail, delivery.0, started_at).await;
    let attempt = Attempt {
        started_at,
        ended_at: app.clock.now(),
        status: None,
        failure: sent
            .as_ref()
            .err()
            .map(|error| (DeliveryFailure::MailServer, Some(format!("{error:#}")))),
    };
    let mut tx = db::begin_facility(&app.db, facility).await?;
    deliveries::note(&mut tx, delivery, &attempt, DeliverJob::ATTEMPTS).await?;
    tx.commit().await?;
    sent.map_err(anyhow::Error::from)
}

/// The mail, if it is still needed.
async fn write(app: &App, tx: &mut FacilityTx, what: What, to: Recipient) -> AppResult<Option<Mail>> {
    match to {
        Recipient::User(user) => to_user(app, tx, what, user).await,
        Recipient::Guest(conversation) => to_guest(app, tx, conversation).await,
        Recipient::Webhook(_) => Ok(None),
    }
}

async fn to_user(app: &App, tx: &mut FacilityTx, what: What, user: UserId) -> AppResult<Option<Mail>> {
    let user = match db::users::find(&mut **tx, user).await? {
        Some(user) if user.deactivated_at.is_none() => user,
        _ => return Ok(None),
    };
    let facility = db::facilities::current(&mut **tx).await?;
    let (page, (subject, body)) = if let What::WebhookDisabled(id) = what {
        let Some(webhook) = db::webhooks::find(&mut **tx, id).await? else {
            return Ok(None);
        };
        (
            "notifications/webhooks",
            mails::webhook_disabled(user.language, &facility.name, &webhook.url),
        )
    } else {
        let escalations = escalations(tx, what).await?;
        if escalations.is_empty() {
            return Ok(None);
        }
        (
            "inbox",
            mails::to_staff(user.language, what, &facility.name, &escalations),
        )
    };
    Ok(Some(Mail {
        to: user.email,
        subject,
        body,
        link: Some(format!("{}/console/{page}", app.public_url).into()),
    }))
}

/// The escalations that a delivery tells of.
pub(crate) async fn escalations(tx: &mut FacilityTx, what: What) -> AppResult<Vec<Escalation>> {
    let listed = match what {
        What::Escalation(id) => Listed::One(id),
        What::Digest(at) => Listed::ReleasedAt(at),
        What::Overdue(at) => Listed::OverdueAt(at),
        What::Reply | What::WebhookTest | What::WebhookDisabled(_) => return Ok(Vec::new()),
    };
    Ok(escalations::list(&mut **tx, listed).await?)
}

async fn to_guest(app: &App, tx: &mut FacilityTx, conversation: ConversationId) -> AppResult<Option<Mail>> {
    let Some(email) = db::feedback::contact(&mut **tx, conversation).await? else {
        return Ok(None);
    };
    let Some(summary) = db::inbox::find(&mut **tx, conversation).await? else {
        return Ok(None);
    };
    let facility = db::facilities::current(&mut **tx).await?;
    let (subject, body) = mails::to_guest(summary.language, &facility.name);
    Ok(Some(Mail {
        to: email,
        subject,
        body,
        link: Some(format!("{}/g/{}", app.public_url, facility.slug).into()),
    }))
}
