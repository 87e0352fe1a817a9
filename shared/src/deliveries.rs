//! The delivery log: who was told of what, and how each attempt went.

use serde::{Deserialize, Serialize};

use crate::ids::{ConversationId, DeliveryId};

/// What a delivery tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeliveryKind {
    /// A guest needs a person.
    Escalation,
    /// What came while the desk was closed.
    Digest,
    /// What nobody has seen in time.
    Overdue,
    /// To a guest: somebody of the house has written.
    Reply,
    /// A webhook was tried out.
    WebhookTest,
    /// A webhook was switched off because nothing could be delivered for long.
    WebhookDisabled,
}

/// Who is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DeliveryRecipient {
    /// Somebody of the house, by mail.
    Person {
        /// Their name.
        name: String,
    },
    /// The guest of a conversation, by mail.
    Guest {
        /// The conversation.
        conversation_id: ConversationId,
    },
    /// A system of the house, by webhook.
    Webhook {
        /// Where it is sent.
        url: String,
    },
}

/// How far a delivery is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    /// Not done yet; it is tried, and tried again.
    Waiting,
    /// The recipient's server has taken it.
    Delivered,
    /// It failed for the last time.
    GivenUp,
    /// Nobody needed it any more.
    Dropped,
}

/// Why an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeliveryFailure {
    /// The mail server can't be reached, or did not take it.
    MailServer,
    /// A webhook was answered with another status than 2xx.
    Status,
    /// A webhook was not answered in time.
    TimedOut,
    /// A webhook's server can't be reached.
    Unreachable,
    /// A webhook's connection was cut.
    Cut,
    /// A webhook's address leads into a private network.
    AddressNotPublic,
    /// A webhook's secret can't be opened; it has to be made anew.
    SecretLost,
}

/// One attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct DeliveryAttempt {
    /// When it ended (RFC 3339, UTC).
    pub at: String,
    /// How long it took, in milliseconds.
    pub took_ms: i64,
    /// A webhook's HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// Why it failed; missing if it did not.
    pub failure: Option<DeliveryFailure>,
    /// What a mail server said to that.
    pub detail: Option<String>,
}

/// A delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Delivery {
    /// The delivery. A mail's Message-ID and a webhook's `webhook-id` begin with it.
    pub id: DeliveryId,
    /// What it tells.
    pub kind: DeliveryKind,
    /// Whom.
    pub recipient: DeliveryRecipient,
    /// How far it is.
    pub state: DeliveryState,
    /// When what it tells happened (RFC 3339, UTC).
    pub created_at: String,
    /// Its attempts, in order.
    pub attempts: Vec<DeliveryAttempt>,
}

/// Answer to `GET /admin/deliveries`, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Deliveries {
    /// The deliveries.
    pub deliveries: Vec<Delivery>,
    /// Cursor for `?before=` to the next page, if there is one.
    pub older: Option<String>,
}
