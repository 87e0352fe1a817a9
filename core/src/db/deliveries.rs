//! Who is told of what, and how each attempt went.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::deliveries::{
    self as log, DeliveryAttempt, DeliveryFailure, DeliveryRecipient, DeliveryState,
};
use tomari_shared::ids::{ConversationId, DeliveryId, EscalationId, UserId, WebhookId};
use uuid::Uuid;

use crate::clock::rfc3339;

/// What a delivery tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// An escalation.
    Escalation(EscalationId),
    /// What came while the desk was closed, told together at this time.
    Digest(DateTime<Utc>),
    /// What nobody has seen in time, found at this time.
    Overdue(DateTime<Utc>),
    /// That somebody of the house has written.
    Reply,
    /// That a webhook works.
    WebhookTest,
    /// That a webhook was switched off.
    WebhookDisabled(WebhookId),
}

impl What {
    const fn kind(self) -> &'static str {
        match self {
            Self::Escalation(_) => "escalation",
            Self::Digest(_) => "digest",
            Self::Overdue(_) => "overdue",
            Self::Reply => "reply",
            Self::WebhookTest => "webhook_test",
            Self::WebhookDisabled(_) => "webhook_disabled",
        }
    }
}

/// Who is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// A person of the house.
    User(UserId),
    /// The guest of a conversation.
    Guest(ConversationId),
    /// A system of the house.
    Webhook(WebhookId),
}

/// A delivery as stored.
#[derive(Clone, Copy, Debug)]
pub struct Delivery {
    /// What it tells.
    pub what: What,
    /// Whom.
    pub to: Recipient,
    /// When what it tells happened.
    pub created_at: DateTime<Utc>,
    /// Whether it has been done, or nobody needs it any more.
    pub done: bool,
}

/// Stores a delivery.
pub async fn insert(
    db: impl PgExecutor<'_>,
    id: DeliveryId,
    what: What,
    to: Recipient,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    let (escalation, released_at, about) = match what {
        What::Escalation(id) => (Some(id.0), None, None),
        What::Digest(at) | What::Overdue(at) => (None, Some(at), None),
        What::Reply | What::WebhookTest => (None, None, None),
        What::WebhookDisabled(id) => (None, None, Some(id.0)),
    };
    let (user, conversation, webhook) = match to {
        Recipient::User(id) => (Some(id.0), None, None),
        Recipient::Guest(id) => (None, Some(id.0), None),
        Recipient::Webhook(id) => (None, None, Some(id.0)),
    };
    sqlx::query(
        "INSERT INTO deliveries (id, facility_id, kind, user_id, conversation_id, webhook_id, escalation_id, released_at,
             about_webhook_id, created_at)
         VALUES ($1, current_facility(), $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id.0)
    .bind(what.kind())
    .bind(user)
    .bind(conversation)
    .bind(webhook)
    .bind(escalation)
    .bind(released_at)
    .bind(about)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    kind: String,
    user_id: Option<Uuid>,
    conversation_id: Option<Uuid>,
    webhook_id: Option<Uuid>,
    escalation_id: Option<Uuid>,
    released_at: Option<DateTime<Utc>>,
    about_webhook_id: Option<Uuid>,
    created_at: DateTime<Utc>,
    done: bool,
}

/// A delivery of the context's facility.
pub async fn find(db: impl PgExecutor<'_>, id: DeliveryId) -> Result<Option<Delivery>, sqlx::Error> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT kind, user_id, conversation_id, webhook_id, escalation_id, released_at, about_webhook_id, created_at,
                delivered_at IS NOT NULL OR dropped_at IS NOT NULL AS done
         FROM deliveries WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    row.map(|row| {
        let broken = || sqlx::Error::Decode("a delivery without its parts".into());
        let what = match (
            row.kind.as_str(),
            row.escalation_id,
            row.released_at,
            row.about_webhook_id,
        ) {
            ("escalation", Some(id), ..) => What::Escalation(EscalationId(id)),
            ("digest", _, Some(at), _) => What::Digest(at),
            ("overdue", _, Some(at), _) => What::Overdue(at),
            ("reply", ..) => What::Reply,
            ("webhook_test", ..) => What::WebhookTest,
            ("webhook_disabled", _, _, Some(id)) => What::WebhookDisabled(WebhookId(id)),
            _ => return Err(broken()),
        };
        let to = match (row.user_id, row.conversation_id, row.webhook_id) {
            (Some(id), None, None) => Recipient::User(UserId(id)),
            (None, Some(id), None) => Recipient::Guest(ConversationId(id)),
            (None, None, Some(id)) => Recipient::Webhook(WebhookId(id)),
            _ => return Err(broken()),
        };
        Ok(Delivery {
            what,
            to,
            created_at: row.created_at,
            done: row.done,
        })
    })
    .transpose()
}

/// An attempt to deliver.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub ended_at: DateTime<Utc>,
    /// A webhook's HTTP status.
    pub status: Option<u16>,
    /// Why it failed, if it did, with what a mail server said to that.
    pub failure: Option<(DeliveryFailure, Option<String>)>,
}

/// Notes an attempt, unless the delivery was erased meanwhile. What has failed `at_most` times is given up. A job may run twice at once: what one of them has done stays done.
pub async fn note(
    db: &mut sqlx::PgConnection,
    id: DeliveryId,
    attempt: &Attempt,
    at_most: i16,
) -> Result<(), sqlx::Error> {
    let (failure, detail) = match &attempt.failure {
        Some((failure, detail)) => (Some(super::to_word(failure)?), detail.as_deref()),
        None => (None, None),
    };
    sqlx::query(
        "INSERT INTO delivery_attempts (facility_id, delivery_id, started_at, ended_at, status, failure, detail)
         SELECT current_facility(), id, $2, $3, $4, $5, $6 FROM deliveries
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .bind(attempt.started_at)
    .bind(attempt.ended_at)
    .bind(attempt.status.and_then(|status| i16::try_from(status).ok()))
    .bind(&failure)
    .bind(detail)
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "UPDATE deliveries d SET
             delivered_at = CASE WHEN $2 THEN coalesce(delivered_at, $3) ELSE delivered_at END,
             given_up_at = CASE WHEN NOT $2 AND (SELECT count(*) FROM delivery_attempts a
                 WHERE a.facility_id = d.facility_id AND a.delivery_id = d.id) >= $4
                 THEN coalesce(given_up_at, $3) ELSE given_up_at END
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .bind(failure.is_none())
    .bind(attempt.ended_at)
    .bind(i64::from(at_most))
    .execute(db)
    .await?;
    Ok(())
}

/// Notes that nobody needs it any more.
pub async fn drop(db: impl PgExecutor<'_>, id: DeliveryId, at: DateTime<Utc>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE deliveries SET dropped_at = coalesce(dropped_at, $2) WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// People of the house who want to be told: of escalations, or of digests. Of a webhook that was switched off, its owners.
pub async fn wanted_by(db: impl PgExecutor<'_>, what: What) -> Result<Vec<UserId>, sqlx::Error> {
    let group = match what {
        What::Digest(_) | What::Overdue(_) => "digests",
        What::WebhookDisabled(_) => "owners",
        What::Escalation(_) | What::Reply | What::WebhookTest => "escalations",
    };
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "SELECT id FROM users
         WHERE facility_id = current_facility() AND removed_at IS NULL AND deactivated_at IS NULL
           AND CASE $1 WHEN 'digests' THEN notify_digests WHEN 'owners' THEN role = 'owner' ELSE notify_escalations END
         ORDER BY id",
    )
    .bind(group)
    .fetch_all(db)
    .await?;
    Ok(ids.into_iter().map(UserId).collect())
}

/// One page of the log, the newest first, and the position to go on from if there are older ones.
pub async fn page(
    db: &mut sqlx::PgConnection,
    before: Option<i64>,
    limit: u16,
) -> Result<(Vec<log::Delivery>, Option<i64>), sqlx::Error> {
    #[derive(sqlx::FromRow)]
    struct Entry {
        id: Uuid,
        position: i64,
        kind: String,
        name: Option<String>,
        conversation_id: Option<Uuid>,
        url: Option<String>,
        created_at: DateTime<Utc>,
        state: String,
    }
    type Columns = (
        Uuid,
        DateTime<Utc>,
        DateTime<Utc>,
        Option<i16>,
        Option<String>,
        Option<String>,
    );
    let mut entries: Vec<Entry> = sqlx::query_as(
        "SELECT d.id, d.position, d.kind, u.name, d.conversation_id, w.url, d.created_at,
                CASE WHEN d.delivered_at IS NOT NULL THEN 'delivered' WHEN d.dropped_at IS NOT NULL THEN 'dropped'
                     WHEN d.given_up_at IS NOT NULL THEN 'given_up' ELSE 'waiting' END AS state
         FROM deliveries d
         LEFT JOIN users u ON u.facility_id = d.facility_id AND u.id = d.user_id
         LEFT JOIN webhooks w ON w.facility_id = d.facility_id AND w.id = d.webhook_id
         WHERE d.facility_id = current_facility() AND d.position < $1
         ORDER BY d.position DESC LIMIT $2",
    )
    .bind(before.unwrap_or(i64::MAX))
    .bind(i64::from(limit) + 1)
    .fetch_all(&mut *db)
    .await?;
    let more = entries.len() > usize::from(limit);
    entries.truncate(usize::from(limit));
    let older = entries.last().filter(|_| more).map(|entry| entry.position);
    let ids: Vec<Uuid> = entries.iter().map(|entry| entry.id).collect();
    let attempts: Vec<Columns> = sqlx::query_as(
        "SELECT delivery_id, started_at, ended_at, status, failure, detail FROM delivery_attempts
         WHERE facility_id = current_facility() AND delivery_id = ANY ($1) ORDER BY position",
    )
    .bind(&ids)
    .fetch_all(db)
    .await?;
    let mut of = std::collections::BTreeMap::<Uuid, Vec<DeliveryAttempt>>::new();
    for (id, started_at, ended_at, status, failure, detail) in attempts {
        of.entry(id).or_default().push(DeliveryAttempt {
            at: rfc3339(ended_at),
            took_ms: (ended_at - started_at).num_milliseconds(),
            status: status.and_then(|status| u16::try_from(status).ok()),
            failure: failure.as_deref().map(super::word).transpose()?,
            detail,
        });
    }
    let deliveries = entries
        .into_iter()
        .map(|entry| {
            let recipient = match (entry.name, entry.conversation_id, entry.url) {
                (Some(name), ..) => DeliveryRecipient::Person { name },
                (_, Some(id), _) => DeliveryRecipient::Guest {
                    conversation_id: ConversationId(id),
                },
                (.., Some(url)) => DeliveryRecipient::Webhook { url },
                _ => return Err(sqlx::Error::Decode("a delivery to nobody".into())),
            };
            Ok(log::Delivery {
                id: DeliveryId(entry.id),
                kind: super::word(&entry.kind)?,
                recipient,
                state: super::word::<DeliveryState>(&entry.state)?,
                created_at: rfc3339(entry.created_at),
                attempts: of.remove(&entry.id).unwrap_or_default(),
            })
        })
        .collect::<Result<_, sqlx::Error>>()?;
    Ok((deliveries, older))
}
