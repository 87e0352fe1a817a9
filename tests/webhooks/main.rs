//! Webhooks: a real receiver on a port, signatures checked by the standard's own library, the log that the owner reads. Time is moved.

mod failing;
mod managing;
mod sending;

use harness::{Desk, House, ReceivedWebhook, Staff};
use http::{Method, StatusCode};
use serde_json::json;
use standardwebhooks::Webhook as Verifier;
use tomari_shared::deliveries::{Deliveries, Delivery, DeliveryRecipient};
use tomari_shared::language::Language;
use tomari_shared::webhooks::{Webhook, WebhookEvent, WebhookWithSecret, Webhooks};

const PATH: &str = "/api/v1/admin/webhooks";

async fn make(desk: &Desk, owner: &Staff, url: &str, events: &[WebhookEvent]) -> WebhookWithSecret {
    desk.as_staff(owner, Method::POST, PATH)
        .json(&json!({ "url": url, "events": events }))
        .send()
        .await
        .json(StatusCode::CREATED)
}

async fn change(desk: &Desk, owner: &Staff, webhook: &Webhook, enabled: bool) -> Webhook {
    desk.as_staff(owner, Method::PUT, &format!("{PATH}/{}", webhook.id))
        .json(&json!({ "url": webhook.url, "events": webhook.events, "enabled": enabled }))
        .send()
        .await
        .json(StatusCode::OK)
}

async fn only(desk: &Desk, owner: &Staff) -> Webhook {
    let listed: Webhooks = desk
        .as_staff(owner, Method::GET, PATH)
        .send()
        .await
        .json(StatusCode::OK);
    assert_eq!(listed.webhooks.len(), 1, "{listed:?}");
    listed.webhooks.into_iter().next().expect("one")
}

async fn log(desk: &Desk, owner: &Staff) -> Vec<Delivery> {
    let page: Deliveries = desk
        .as_staff(owner, Method::GET, "/api/v1/admin/deliveries")
        .send()
        .await
        .json(StatusCode::OK);
    assert_eq!(page.older, None);
    page.deliveries
}

/// What was sent to webhooks, the newest first.
async fn sent(desk: &Desk, owner: &Staff) -> Vec<Delivery> {
    let mut log = log(desk, owner).await;
    log.retain(|delivery| matches!(delivery.recipient, DeliveryRecipient::Webhook { .. }));
    log
}

/// A guest of the house needs a person.
async fn escalate(desk: &Desk, house: &House) {
    let guest = desk.guest(house, Language::English).await;
    desk.send(&guest, "Is a helicopter tour possible?").await;
    desk.run_jobs().await;
}

/// Whether one of its signatures is the one that the standard's library makes with the secret. Its own check of the age would ask the
/// machine's clock, which is not the desk's.
fn is_signed_by(webhook: &ReceivedWebhook, secret: &str) -> bool {
    let timestamp = webhook.header("webhook-timestamp").parse().expect("a number");
    let expected = Verifier::new(secret)
        .expect("a secret")
        .sign(webhook.header("webhook-id"), timestamp, &webhook.body)
        .expect("signs");
    webhook
        .header("webhook-signature")
        .split(' ')
        .any(|signature| signature == expected)
}
