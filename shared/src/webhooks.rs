//! Webhooks: what is sent to a house's own systems, as Standard Webhooks (<https://www.standardwebhooks.com>, version 1).

use serde::{Deserialize, Serialize};

use crate::escalation::Escalation;
use crate::ids::{DeliveryId, WebhookId};

/// What a webhook can be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub enum WebhookEvent {
    /// A guest needs a person, and the desk is open or it is an emergency.
    #[serde(rename = "escalation.opened")]
    EscalationOpened,
    /// The desk has opened, and something was waiting for that.
    #[serde(rename = "queue.released")]
    QueueReleased,
    /// Nobody has seen something in time.
    #[serde(rename = "escalation.overdue")]
    EscalationOverdue,
}

impl WebhookEvent {
    /// Every event.
    pub const ALL: [Self; 3] = [
        Self::EscalationOpened,
        Self::QueueReleased,
        Self::EscalationOverdue,
    ];

    /// Its name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::EscalationOpened => "escalation.opened",
            Self::QueueReleased => "queue.released",
            Self::EscalationOverdue => "escalation.overdue",
        }
    }
}

/// A webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Webhook {
    /// The webhook.
    pub id: WebhookId,
    /// Where it is sent.
    pub url: String,
    /// Of what.
    pub events: Vec<WebhookEvent>,
    /// Whether it is sent.
    pub enabled: bool,
    /// When it was made (RFC 3339, UTC).
    pub created_at: String,
    /// Since when nothing could be delivered, if the last attempt failed.
    pub failing_since: Option<String>,
    /// When it was switched off because nothing could be delivered for long.
    pub disabled_at: Option<String>,
    /// Until when what is sent is signed with the former secret too, after a rotation.
    pub former_secret_until: Option<String>,
}

/// Answer to `GET /admin/webhooks`, in the order in which they were made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Webhooks {
    /// The webhooks.
    pub webhooks: Vec<Webhook>,
}

/// `POST /admin/webhooks`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreateWebhook {
    /// Where to send: an `https` address.
    pub url: String,
    /// Of what, at least one.
    pub events: Vec<WebhookEvent>,
}

/// `PUT /admin/webhooks/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeWebhook {
    /// Where to send: an `https` address.
    pub url: String,
    /// Of what, at least one.
    pub events: Vec<WebhookEvent>,
    /// Whether to send. Switching it on forgets that it failed.
    pub enabled: bool,
}

/// Answer to `POST /admin/webhooks` and `POST /admin/webhooks/{id}/secret`. The secret is shown this once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct WebhookWithSecret {
    /// The webhook.
    pub webhook: Webhook,
    /// What signs: `whsec_` and base64.
    pub secret: String,
}

/// Answer to `POST /admin/webhooks/{id}/test`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct WebhookTest {
    /// The delivery, which is done in the background; `GET /admin/deliveries` tells how it went.
    pub delivery_id: DeliveryId,
}

/// The body of a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct WebhookPayload {
    /// A [`WebhookEvent`]'s name, or `webhook.test`.
    #[serde(rename = "type")]
    pub kind: String,
    /// When it happened (RFC 3339, UTC).
    pub timestamp: String,
    /// What.
    pub data: WebhookData,
}

/// What a webhook tells, as it is when the attempt is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct WebhookData {
    /// Slug of the facility.
    pub facility: String,
    /// The escalations; none in a test.
    pub escalations: Vec<Escalation>,
}

#[cfg(test)]
mod tests {
    use super::WebhookEvent;

    #[test]
    fn names_are_what_is_on_the_wire() {
        for event in WebhookEvent::ALL {
            let json = serde_json::to_string(&event).expect("serialises");
            assert_eq!(json, format!("\"{}\"", event.name()));
        }
    }
}
