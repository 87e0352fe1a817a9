//! Conversations.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use sqlx::types::Json;
use tomari_shared::chat::{ConversationStatus, Rating};
use tomari_shared::escalation::GuestEscalation;
use tomari_shared::ids::ConversationId;

use crate::clock::rfc3339;

/// Stores a new conversation of the context's facility.
pub async fn insert(
    db: impl PgExecutor<'_>,
    id: ConversationId,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO conversations (id, facility_id, created_at) VALUES ($1, current_facility(), $2)",
    )
    .bind(id.0)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// Locks a conversation, or the one it was joined to, until the end of the transaction, and returns which. Messages are
/// stored under this lock.
pub async fn lock(db: impl PgExecutor<'_>, id: ConversationId) -> Result<ConversationId, sqlx::Error> {
    let locked: uuid::Uuid = sqlx::query_scalar("SELECT lock_conversation($1)")
        .bind(id.0)
        .fetch_one(db)
        .await?;
    Ok(ConversationId(locked))
}

/// The last position when another conversation was sorted into this one; 0 if none was.
pub async fn reordered_at(db: impl PgExecutor<'_>, id: ConversationId) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT reordered_at FROM conversations WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .fetch_one(db)
    .await
}

#[derive(sqlx::FromRow)]
struct StatusRow {
    state: String,
    taken_by: Option<String>,
    contact: Option<String>,
    receipt: Option<i32>,
    escalation_state: Option<String>,
    promised_at: Option<DateTime<Utc>>,
    ratings: Json<Vec<Rating>>,
}

/// What the guest of a conversation is told of it beside its messages.
pub async fn status(
    db: impl PgExecutor<'_>,
    id: ConversationId,
) -> Result<Option<ConversationStatus>, sqlx::Error> {
    let row: Option<StatusRow> = sqlx::query_as(
        "SELECT c.state, u.name AS taken_by, g.email AS contact, e.receipt, e.state AS escalation_state, e.promised_at,
                coalesce((SELECT json_agg(json_build_object('answer_id', m.id, 'helpful', f.helpful) ORDER BY m.position)
                          FROM messages m JOIN answer_feedback f ON f.facility_id = m.facility_id AND f.message_id = m.id
                          WHERE m.facility_id = c.facility_id AND m.conversation_id = c.id), '[]') AS ratings
         FROM conversations c
         LEFT JOIN users u ON u.facility_id = c.facility_id AND u.id = c.taken_by
         LEFT JOIN guest_contacts g ON g.facility_id = c.facility_id AND g.conversation_id = c.id
         LEFT JOIN escalations e ON e.facility_id = c.facility_id AND e.conversation_id = c.id AND e.state <> 'resolved'
         WHERE c.facility_id = current_facility() AND c.id = $1",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    row.map(|row| {
        let escalation = match (row.receipt, row.escalation_state) {
            (Some(receipt), Some(state)) => Some(GuestEscalation {
                receipt,
                state: super::word(&state)?,
                promised_at: row.promised_at.map(rfc3339),
            }),
            _ => None,
        };
        Ok(ConversationStatus {
            state: super::word(&row.state)?,
            taken_by: row.taken_by,
            escalation,
            contact: row.contact,
            ratings: row.ratings.0,
        })
    })
    .transpose()
}
