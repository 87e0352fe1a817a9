//! Who is told of what.

use serde_json::{Value, json};

use crate::deliveries::Deliveries;
use crate::inbox::Notifications;
use crate::openapi::examples::{DELIVERY, NOW, WEBHOOK};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;
use crate::webhooks::{ChangeWebhook, CreateWebhook, Webhook, WebhookTest, WebhookWithSecret, Webhooks};

pub(super) const TAG: &str = "Notifications and webhooks";

const URL: &str = "https://pms.example/tomari";

fn webhook() -> Value {
    json!({
        "id": WEBHOOK, "url": URL, "events": ["escalation.opened", "queue.released"], "enabled": true, "created_at": NOW,
        "failing_since": null, "disabled_at": null, "former_secret_until": null,
    })
}

fn with_secret() -> Value {
    json!({ "webhook": webhook(), "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" })
}

pub(super) fn notifications() -> Operation {
    Operation::new(TAG, "").answers::<Notifications>(
        200,
        "The caller's own wishes.",
        json!({ "escalations": true, "digests": true }),
    )
}

pub(super) fn change_notifications() -> Operation {
    Operation::new(TAG, "")
        .body::<Notifications>(json!({ "escalations": false, "digests": true }))
        .answers::<Notifications>(
            200,
            "The caller's own wishes.",
            json!({ "escalations": false, "digests": true }),
        )
}

pub(super) fn deliveries() -> Operation {
    Operation::new(TAG, "The newest first.").pages().answers::<Deliveries>(
        200,
        "One page.",
        json!({
            "deliveries": [{
                "id": DELIVERY, "kind": "webhook_test", "recipient": { "kind": "webhook", "url": URL }, "state": "delivered",
                "created_at": NOW,
                "attempts": [{ "at": NOW, "took_ms": 41, "status": 204, "failure": null, "detail": null }],
            }],
            "older": null,
        }),
    )
}

pub(super) fn webhooks() -> Operation {
    Operation::new(TAG, "In the order in which they were made.").answers::<Webhooks>(
        200,
        "The webhooks.",
        json!({ "webhooks": [webhook()] }),
    )
}

pub(super) fn create_webhook() -> Operation {
    Operation::new(
        TAG,
        "Sent as [Standard Webhooks](https://www.standardwebhooks.com): a `POST` of `WebhookPayload`, signed with the secret, which is \
         shown this once. The address must be public.",
    )
    .body::<CreateWebhook>(json!({ "url": URL, "events": ["escalation.opened", "queue.released"] }))
    .answers::<WebhookWithSecret>(201, "The webhook, with its secret.", with_secret())
    .problem(ProblemKind::Conflict, "The house has as many webhooks as it may have.")
}

fn of_a_webhook(description: &'static str) -> Operation {
    Operation::new(TAG, description).id("id", "The webhook.", WEBHOOK)
}

pub(super) fn change_webhook() -> Operation {
    of_a_webhook("Switching it on forgets that it failed.")
        .body::<ChangeWebhook>(json!({
            "url": URL,
            "events": ["escalation.opened", "queue.released"],
            "enabled": true,
        }))
        .answers::<Webhook>(200, "The webhook, as it is now.", webhook())
}

pub(super) fn remove_webhook() -> Operation {
    of_a_webhook("What was to be sent by it is not sent any more.").answers_nothing("It is gone.")
}

pub(super) fn rotate_webhook_secret() -> Operation {
    of_a_webhook("For a day, what is sent is signed with the former secret, too.")
        .answers::<WebhookWithSecret>(200, "The webhook, with its new secret.", with_secret())
}

pub(super) fn test_webhook() -> Operation {
    of_a_webhook("Sent in the background; the log of deliveries tells how it went.").answers::<WebhookTest>(
        202,
        "The delivery.",
        json!({ "delivery_id": DELIVERY }),
    )
}
