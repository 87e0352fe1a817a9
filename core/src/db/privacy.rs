//! Finding what is kept about a guest.

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use sqlx::{PgConnection, PgExecutor};
use tomari_shared::evidence::Evidence;
use tomari_shared::ids::{ConversationId, MessageId};
use tomari_shared::privacy::{ExportedContact, ExportedMail, ExportedSession, GuestFound};
use uuid::Uuid;

use crate::clock::rfc3339;

/// What a guest is found by.
#[derive(Clone, Copy, Debug)]
pub enum By<'a> {
    /// A receipt number.
    Receipt(i32),
    /// The address left.
    Email(&'a str),
    /// A conversation, or one that was joined to it.
    Conversation(ConversationId),
}

/// Conversations found, the newest first, at most `limit`.
pub async fn find(db: &mut PgConnection, by: By<'_>, limit: i64) -> Result<Vec<GuestFound>, sqlx::Error> {
    let ids: Vec<Uuid> = match by {
        By::Receipt(receipt) => sqlx::query_scalar(
            "SELECT conversation_id FROM escalations WHERE facility_id = current_facility() AND receipt = $1",
        )
        .bind(receipt)
        .fetch_all(&mut *db)
        .await?,
        By::Email(email) => {
            sqlx::query_scalar(
                "SELECT conversation_id FROM guest_contacts
                 WHERE facility_id = current_facility() AND lower(email) = lower($1)",
            )
            .bind(email)
            .fetch_all(&mut *db)
            .await?
        }
        By::Conversation(id) => vec![id.0],
    };
    let roots = roots(&mut *db, &ids).await?;
    found(db, &roots, limit).await
}

/// The conversations that these are or were joined to; what is not there is left out.
async fn roots(db: impl PgExecutor<'_>, ids: &[Uuid]) -> Result<Vec<Uuid>, sqlx::Error> {
    sqlx::query_scalar(
        "WITH RECURSIVE chain AS (
             SELECT id, merged_into FROM conversations WHERE facility_id = current_facility() AND id = ANY ($1)
             UNION
             SELECT c.id, c.merged_into FROM conversations c JOIN chain ON c.id = chain.merged_into
             WHERE c.facility_id = current_facility()
         )
         SELECT DISTINCT id FROM chain WHERE merged_into IS NULL ORDER BY id",
    )
    .bind(ids)
    .fetch_all(db)
    .await
}

/// Locks the conversations that these are or were joined to, against everybody who says something in them; what is not there is left out.
pub async fn lock(db: &mut PgConnection, ids: &[ConversationId]) -> Result<Vec<ConversationId>, sqlx::Error> {
    let mut ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    loop {
        ids = roots(&mut *db, &ids).await?;
        let locked: Vec<(Uuid, bool)> = sqlx::query_as(
            "SELECT id, merged_into IS NULL FROM conversations
             WHERE facility_id = current_facility() AND id = ANY ($1) ORDER BY id FOR UPDATE",
        )
        .bind(&ids)
        .fetch_all(&mut *db)
        .await?;
        // One may have been joined to another while its lock was waited for.
        if locked.iter().all(|(_, is_root)| *is_root) {
            return Ok(locked.into_iter().map(|(id, _)| ConversationId(id)).collect());
        }
    }
}

async fn found(db: impl PgExecutor<'_>, ids: &[Uuid], limit: i64) -> Result<Vec<GuestFound>, sqlx::Error> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: Uuid,
        receipts: Vec<i32>,
        email: Option<String>,
        language: String,
        places: Vec<String>,
        created_at: DateTime<Utc>,
        last_at: DateTime<Utc>,
        messages: i64,
        unresolved: bool,
    }
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT c.id, c.created_at, said.messages, greatest(c.created_at, said.last_at) AS last_at,
                (SELECT email FROM guest_contacts g
                 WHERE g.facility_id = c.facility_id AND g.conversation_id = c.id) AS email,
                (SELECT language FROM guest_sessions s
                 WHERE s.facility_id = c.facility_id AND s.conversation_id = c.id ORDER BY created_at DESC LIMIT 1)
                    AS language,
                ARRAY(SELECT DISTINCT place FROM guest_sessions s
                      WHERE s.facility_id = c.facility_id AND s.conversation_id = c.id AND place IS NOT NULL
                      ORDER BY place) AS places,
                ARRAY(SELECT receipt FROM escalations e
                      WHERE e.facility_id = c.facility_id AND e.conversation_id = c.id ORDER BY receipt) AS receipts,
                EXISTS (SELECT FROM escalations e
                        WHERE e.facility_id = c.facility_id AND e.conversation_id = c.id AND e.state <> 'resolved')
                    AS unresolved
         FROM conversations c
         CROSS JOIN LATERAL (
             SELECT count(*) AS messages, max(m.created_at) AS last_at FROM messages m
             WHERE m.facility_id = c.facility_id AND m.conversation_id = c.id
         ) said
         WHERE c.facility_id = current_facility() AND c.id = ANY ($1)
         ORDER BY last_at DESC, c.id LIMIT $2",
    )
    .bind(ids)
    .bind(limit)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(GuestFound {
                conversation_id: ConversationId(row.id),
                receipts: row.receipts,
                email: row.email,
                language: super::language(&row.language)?,
                places: row.places,
                began_at: rfc3339(row.created_at),
                last_at: rfc3339(row.last_at),
                messages: row.messages,
                unresolved: row.unresolved,
            })
        })
        .collect()
}

/// When a conversation began.
pub async fn began_at(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<DateTime<Utc>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT created_at FROM conversations WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(conversation.0)
    .fetch_one(db)
    .await
}

/// The sessions of a conversation, in order.
pub async fn sessions(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Vec<ExportedSession>, sqlx::Error> {
    type Columns = (DateTime<Utc>, DateTime<Utc>, String, Option<String>, bool);
    let rows: Vec<Columns> = sqlx::query_as(
        "SELECT created_at, least(expires_at, revoked_at), language, place, in_house FROM guest_sessions
         WHERE facility_id = current_facility() AND conversation_id = $1 ORDER BY created_at, id",
    )
    .bind(conversation.0)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(began_at, expires_at, language, place, in_house)| {
            Ok(ExportedSession {
                began_at: rfc3339(began_at),
                expires_at: rfc3339(expires_at),
                language: super::language(&language)?,
                place,
                in_house,
            })
        })
        .collect()
}

/// The address that the guest of a conversation left, with the time of consent.
pub async fn contact(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Option<ExportedContact>, sqlx::Error> {
    let row: Option<(String, DateTime<Utc>)> = sqlx::query_as(
        "SELECT email, consented_at FROM guest_contacts
         WHERE facility_id = current_facility() AND conversation_id = $1",
    )
    .bind(conversation.0)
    .fetch_optional(db)
    .await?;
    Ok(row.map(|(email, consented_at)| ExportedContact {
        email,
        consented_at: rfc3339(consented_at),
    }))
}

/// What is kept about the messages of a conversation: whether they helped, and why they are what they are.
pub async fn judged(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Vec<(MessageId, Option<bool>, Option<Evidence>)>, sqlx::Error> {
    let rows: Vec<(Uuid, Option<bool>, Option<Json<Evidence>>)> = sqlx::query_as(
        "SELECT m.id, f.helpful, v.evidence FROM messages m
         LEFT JOIN answer_feedback f ON f.facility_id = m.facility_id AND f.message_id = m.id
         LEFT JOIN answer_evidence v ON v.facility_id = m.facility_id AND v.message_id = m.id
         WHERE m.facility_id = current_facility() AND m.conversation_id = $1",
    )
    .bind(conversation.0)
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(id, helpful, evidence)| (MessageId(id), helpful, evidence.map(|evidence| evidence.0)))
        .collect())
}

/// The mails to the guest of a conversation, or of one that was joined to it, in order.
pub async fn mails(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Vec<ExportedMail>, sqlx::Error> {
    let rows: Vec<(String, DateTime<Utc>, Option<DateTime<Utc>>)> = sqlx::query_as(
        "WITH RECURSIVE family AS (
             SELECT id FROM conversations WHERE facility_id = current_facility() AND id = $1
             UNION
             SELECT c.id FROM conversations c JOIN family f ON c.merged_into = f.id
             WHERE c.facility_id = current_facility()
         )
         SELECT kind, created_at, delivered_at FROM deliveries
         WHERE facility_id = current_facility() AND conversation_id IN (SELECT id FROM family) ORDER BY position",
    )
    .bind(conversation.0)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(kind, created_at, delivered_at)| {
            Ok(ExportedMail {
                kind: super::word(&kind)?,
                created_at: rfc3339(created_at),
                delivered_at: delivered_at.map(rfc3339),
            })
        })
        .collect()
}
