//! Conversations as the house's people see them, and who speaks in them.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::escalation::ConversationState;
use tomari_shared::ids::{ConversationId, UserId};
use tomari_shared::inbox::{ConversationSummary, Notifications};
use uuid::Uuid;

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
    last_at: DateTime<Utc>,
    position: i64,
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
            last_at: rfc3339(self.last_at),
        })
    }
}

macro_rules! select_summaries {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.state, u.name AS taken_by, s.language, s.place, left(m.body, 200) AS excerpt,
                    coalesce(m.created_at, c.created_at) AS last_at, coalesce(m.position, 0) AS position
             FROM conversations c
             LEFT JOIN users u ON u.facility_id = c.facility_id AND u.id = c.taken_by
             JOIN LATERAL (
                 SELECT language, place FROM guest_sessions
                 WHERE facility_id = c.facility_id AND conversation_id = c.id ORDER BY created_at DESC LIMIT 1
             ) s ON true
             LEFT JOIN LATERAL (
                 SELECT body, created_at, position FROM messages
                 WHERE facility_id = c.facility_id AND conversation_id = c.id AND author <> 'notice'
                 ORDER BY position DESC LIMIT 1
             ) m ON true
             WHERE c.facility_id = current_facility() AND ",
            $rest
        )
    };
}

/// One page of the conversations in which something was said, the newest first, and the position to go on from if there are older ones.
pub async fn page(
    db: impl PgExecutor<'_>,
    before: Option<i64>,
    limit: u16,
) -> Result<(Vec<ConversationSummary>, Option<i64>), sqlx::Error> {
    let mut rows: Vec<Row> = sqlx::query_as(select_summaries!(
        "c.merged_into IS NULL AND m.position < $1 ORDER BY m.position DESC LIMIT $2"
    ))
    .bind(before.unwrap_or(i64::MAX))
    .bind(i64::from(limit) + 1)
    .fetch_all(db)
    .await?;
    let older = if rows.len() > usize::from(limit) {
        rows.truncate(usize::from(limit));
        rows.last().map(|row| row.position)
    } else {
        None
    };
    let page = rows.into_iter().map(Row::view).collect::<Result<_, _>>()?;
    Ok((page, older))
}

/// One conversation, which has not been joined to another.
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
