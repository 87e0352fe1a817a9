//! Conversations as the house's people see them, and who speaks in them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgExecutor};
use tomari_shared::escalation::ConversationState;
use tomari_shared::ids::{ConversationId, UserId};
use tomari_shared::inbox::{ConversationSummary, Notifications};
use uuid::Uuid;

use super::escalations;
use crate::clock::rfc3339;

/// Who speaks in a conversation: the state, the person's id and name.
pub type Speaker = (ConversationState, Option<UserId>, Option<String>);

/// Who speaks in a conversation.
pub async fn speaker(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Option<Speaker>, sqlx::Error> {
    let row: Option<(String, Option<Uuid>, Option<String>)> = sqlx::query_as(
        "SELECT c.state, c.taken_by, u.name FROM conversations c
         LEFT JOIN users u ON u.facility_id = c.facility_id AND u.id = c.taken_by
         WHERE c.facility_id = current_facility() AND c.id = $1",
    )
    .bind(conversation.0)
    .fetch_optional(db)
    .await?;
    row.map(|(state, by, name)| Ok((super::word(&state)?, by.map(UserId), name)))
        .transpose()
}

/// Sets who speaks.
pub async fn set_speaker(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    state: ConversationState,
    by: Option<UserId>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE conversations SET state = $2, taken_by = $3 WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(conversation.0)
    .bind(super::to_word(&state)?)
    .bind(by.map(|by| by.0))
    .execute(db)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    state: String,
    taken_by: Option<String>,
    language: String,
    place: Option<String>,
    excerpt: Option<String>,
    last_author: Option<String>,
    last_at: DateTime<Utc>,
}

impl Row {
    fn view(self) -> Result<ConversationSummary, sqlx::Error> {
        Ok(ConversationSummary {
            id: ConversationId(self.id),
            state: super::word(&self.state)?,
            taken_by: self.taken_by,
            language: super::language(&self.language)?,
            place: self.place,
            excerpt: self.excerpt,
            last_author: self.last_author.as_deref().map(super::word).transpose()?,
            last_at: rfc3339(self.last_at),
            escalation: None,
        })
    }
}

macro_rules! select_summaries {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.state, u.name AS taken_by, s.language, s.place, left(m.body, 200) AS excerpt,
                    m.author AS last_author, coalesce(m.created_at, c.created_at) AS last_at
             FROM conversations c
             LEFT JOIN users u ON u.facility_id = c.facility_id AND u.id = c.taken_by
             JOIN LATERAL (
                 SELECT language, place FROM guest_sessions
                 WHERE facility_id = c.facility_id AND conversation_id = c.id ORDER BY created_at DESC LIMIT 1
             ) s ON true
             LEFT JOIN LATERAL (
                 SELECT author, body, created_at FROM messages
                 WHERE facility_id = c.facility_id AND conversation_id = c.id AND author <> 'notice'
                 ORDER BY position DESC LIMIT 1
             ) m ON true
             WHERE c.facility_id = current_facility() AND ",
            $rest
        )
    };
}

/// These conversations, in their order, with what was asked of people in each.
pub async fn summaries(
    db: &mut PgConnection,
    conversations: &[ConversationId],
) -> Result<Vec<ConversationSummary>, sqlx::Error> {
    let ids: Vec<Uuid> = conversations.iter().map(|id| id.0).collect();
    let rows: Vec<Row> = sqlx::query_as(select_summaries!("c.merged_into IS NULL AND c.id = ANY ($1)"))
        .bind(&ids)
        .fetch_all(&mut *db)
        .await?;
    let mut summaries: HashMap<Uuid, ConversationSummary> = HashMap::new();
    for row in rows {
        summaries.insert(row.id, row.view()?);
    }
    for escalation in escalations::newest_of(&mut *db, &ids).await? {
        if let Some(summary) = summaries.get_mut(&escalation.conversation_id.0) {
            summary.escalation = Some(escalation);
        }
    }
    Ok(ids.iter().filter_map(|id| summaries.remove(id)).collect())
}

/// One conversation, which has not been joined to another, without what was asked of people in it.
pub async fn find(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Option<ConversationSummary>, sqlx::Error> {
    let row: Option<Row> = sqlx::query_as(select_summaries!("c.merged_into IS NULL AND c.id = $1"))
        .bind(conversation.0)
        .fetch_optional(db)
        .await?;
    row.map(Row::view).transpose()
}

/// What a person wants to be told of.
pub async fn notifications(db: impl PgExecutor<'_>, user: UserId) -> Result<Notifications, sqlx::Error> {
    let (escalations, digests) = sqlx::query_as(
        "SELECT notify_escalations, notify_digests FROM users WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(user.0)
    .fetch_one(db)
    .await?;
    Ok(Notifications { escalations, digests })
}

/// Changes that.
pub async fn change_notifications(
    db: impl PgExecutor<'_>,
    user: UserId,
    wanted: Notifications,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE users SET notify_escalations = $2, notify_digests = $3
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(user.0)
    .bind(wanted.escalations)
    .bind(wanted.digests)
    .execute(db)
    .await?;
    Ok(())
}
