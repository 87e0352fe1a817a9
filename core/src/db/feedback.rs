//! What guests say of answers, and where they want to be written to.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::chat::Rating;
use tomari_shared::ids::{ConversationId, MessageId};
use uuid::Uuid;

/// Stores whether an answer helped, in place of what was said before. Says whether there is such an answer in the conversation.
pub async fn store(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    answer: MessageId,
    helpful: bool,
    at: DateTime<Utc>,
) -> Result<bool, sqlx::Error> {
    let stored = sqlx::query(
        "INSERT INTO answer_feedback AS f (message_id, facility_id, helpful, at)
         SELECT id, facility_id, $3, $4 FROM messages
         WHERE facility_id = current_facility() AND conversation_id = $1 AND id = $2 AND author = 'assistant'
         ON CONFLICT ON CONSTRAINT answer_feedback_pkey DO UPDATE SET helpful = $3, at = $4",
    )
    .bind(conversation.0)
    .bind(answer.0)
    .bind(helpful)
    .bind(at)
    .execute(db)
    .await?;
    Ok(stored.rows_affected() == 1)
}

/// Of the last `turns` messages of guests in a conversation, how many have no helpful answer; all of them only if there are as many.
pub async fn unhelped(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    turns: i64,
) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT count(*) FROM (
             SELECT m.id FROM messages m
             WHERE m.facility_id = current_facility() AND m.conversation_id = $1 AND m.author = 'guest'
             ORDER BY m.position DESC LIMIT $2
         ) asked
         LEFT JOIN messages a ON a.facility_id = current_facility() AND a.answers_id = asked.id
         LEFT JOIN answer_feedback f ON f.facility_id = current_facility() AND f.message_id = a.id
         WHERE a.outcome IS DISTINCT FROM 'answered' OR NOT coalesce(f.helpful, true)",
    )
    .bind(conversation.0)
    .bind(turns)
    .fetch_one(db)
    .await
}

/// Stores where the guest of a conversation wants to be written to.
pub async fn store_contact(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    email: &str,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO guest_contacts (facility_id, conversation_id, email, consented_at)
         VALUES (current_facility(), $1, $2, $3)
         ON CONFLICT ON CONSTRAINT guest_contacts_pkey DO UPDATE SET email = $2, consented_at = $3",
    )
    .bind(conversation.0)
    .bind(email)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// Where the guest of a conversation wants to be written to.
pub async fn contact(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT email FROM guest_contacts WHERE facility_id = current_facility() AND conversation_id = $1",
    )
    .bind(conversation.0)
    .fetch_optional(db)
    .await
}

/// Forgets it.
pub async fn remove_contact(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM guest_contacts WHERE facility_id = current_facility() AND conversation_id = $1")
        .bind(conversation.0)
        .execute(db)
        .await?;
    Ok(())
}

/// What the guest of a conversation said of answers, in the order of the answers.
pub async fn ratings(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Vec<Rating>, sqlx::Error> {
    let rows: Vec<(Uuid, bool)> = sqlx::query_as(
        "SELECT m.id, f.helpful FROM messages m
         JOIN answer_feedback f ON f.facility_id = m.facility_id AND f.message_id = m.id
         WHERE m.facility_id = current_facility() AND m.conversation_id = $1 ORDER BY m.position",
    )
    .bind(conversation.0)
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(id, helpful)| Rating {
            answer_id: MessageId(id),
            helpful,
        })
        .collect())
}
