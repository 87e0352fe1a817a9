//! Who is told of what, and how each attempt went.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::ids::{ConversationId, DeliveryId, EscalationId, UserId};
use uuid::Uuid;

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
}

impl What {
    const fn kind(self) -> &'static str {
        match self {
            Self::Escalation(_) => "escalation",
            Self::Digest(_) => "digest",
            Self::Overdue(_) => "overdue",
            Self::Reply => "reply",
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
}

/// A delivery as stored.
#[derive(Clone, Copy, Debug)]
pub struct Delivery {
    /// What it tells.
    pub what: What,
    /// Whom.
    pub to: Recipient,
    /// Whether it has been done, or given up.
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
    let (escalation, released_at) = match what {
        What::Escalation(id) => (Some(id.0), None),
        What::Digest(at) | What::Overdue(at) => (None, Some(at)),
        What::Reply => (None, None),
    };
    let (user, conversation) = match to {
        Recipient::User(id) => (Some(id.0), None),
        Recipient::Guest(id) => (None, Some(id.0)),
    };
    sqlx::query(
        "INSERT INTO deliveries (id, facility_id, kind, user_id, conversation_id, escalation_id, released_at, created_at)
         VALUES ($1, current_facility(), $2, $3, $4, $5, $6, $7)",
    )
    .bind(id.0)
    .bind(what.kind())
    .bind(user)
    .bind(conversation)
    .bind(escalation)
    .bind(released_at)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// A delivery of the context's facility.
pub async fn find(db: impl PgExecutor<'_>, id: DeliveryId) -> Result<Option<Delivery>, sqlx::Error> {
    type Columns = (
        String,
        Option<Uuid>,
        Option<Uuid>,
        Option<Uuid>,
        Option<DateTime<Utc>>,
        bool,
    );
    let row: Option<Columns> = sqlx::query_as(
        "SELECT kind, user_id, conversation_id, escalation_id, released_at,
                delivered_at IS NOT NULL OR dropped_at IS NOT NULL
         FROM deliveries WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    row.map(|(kind, user, conversation, escalation, released_at, done)| {
        let broken = || sqlx::Error::Decode("a delivery without its parts".into());
        let what = match (kind.as_str(), escalation, released_at) {
            ("escalation", Some(id), _) => What::Escalation(EscalationId(id)),
            ("digest", _, Some(at)) => What::Digest(at),
            ("overdue", _, Some(at)) => What::Overdue(at),
            ("reply", ..) => What::Reply,
            _ => return Err(broken()),
        };
        let to = match (user, conversation) {
            (Some(id), None) => Recipient::User(UserId(id)),
            (None, Some(id)) => Recipient::Guest(ConversationId(id)),
            _ => return Err(broken()),
        };
        Ok(Delivery { what, to, done })
    })
    .transpose()
}

/// How an attempt went.
#[derive(Clone, Debug)]
pub enum Attempt {
    /// It was handed to the recipient's server.
    Delivered,
    /// It failed, and will be tried again.
    Failed(String),
    /// Nobody needs it any more.
    Dropped,
}

/// Notes an attempt. A job may run twice at once: what one of them has done stays done.
pub async fn note(
    db: impl PgExecutor<'_>,
    id: DeliveryId,
    attempt: &Attempt,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    let error = match attempt {
        Attempt::Failed(error) => Some(error.as_str()),
        Attempt::Delivered | Attempt::Dropped => None,
    };
    sqlx::query(
        "UPDATE deliveries SET attempts = attempts + CASE WHEN $5 THEN 0 ELSE 1 END, last_error = $2,
             delivered_at = coalesce(delivered_at, CASE WHEN $4 THEN $3 END),
             dropped_at = coalesce(dropped_at, CASE WHEN $5 THEN $3 END)
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .bind(error)
    .bind(at)
    .bind(matches!(attempt, Attempt::Delivered))
    .bind(matches!(attempt, Attempt::Dropped))
    .execute(db)
    .await?;
    Ok(())
}

/// People of the house who want to be told: of escalations, or of digests.
pub async fn wanted_by(db: impl PgExecutor<'_>, what: What) -> Result<Vec<UserId>, sqlx::Error> {
    let digests = matches!(what, What::Digest(_) | What::Overdue(_));
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "SELECT id FROM users
         WHERE facility_id = current_facility() AND removed_at IS NULL AND deactivated_at IS NULL
           AND CASE WHEN $1 THEN notify_digests ELSE notify_escalations END
         ORDER BY id",
    )
    .bind(digests)
    .fetch_all(db)
    .await?;
    Ok(ids.into_iter().map(UserId).collect())
}
