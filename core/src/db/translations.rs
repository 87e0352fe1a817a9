//! Machine translations of messages: one a message and language, made once.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::chat::{Author, MessageTranslated, Translation};
use tomari_shared::ids::{ConversationId, GuestSessionId, MessageId};
use tomari_shared::language::Language;
use uuid::Uuid;

/// A message to translate.
#[derive(Debug)]
pub struct Untranslated {
    /// The message.
    pub id: MessageId,
    /// Its text.
    pub text: String,
}

/// The newest messages of an author in a conversation that are in another language and that no model was asked to translate yet, the
/// newest first.
pub async fn missing(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    author: Author,
    language: Language,
    limit: u16,
) -> Result<Vec<Untranslated>, sqlx::Error> {
    let rows: Vec<(Uuid, String)> = sqlx::query_as(
        "SELECT m.id, m.body FROM messages m
         WHERE m.facility_id = current_facility() AND m.conversation_id = $1 AND m.author = $2 AND m.language <> $3
           AND NOT EXISTS (
               SELECT FROM message_translations t
               WHERE t.facility_id = m.facility_id AND t.message_id = m.id AND t.language = $3
           )
         ORDER BY m.position DESC LIMIT $4",
    )
    .bind(conversation.0)
    .bind(super::to_word(&author)?)
    .bind(language.tag())
    .bind(i64::from(limit))
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(id, text)| Untranslated {
            id: MessageId(id),
            text,
        })
        .collect())
}

/// The session whose guest wrote in a conversation last: whose tokens its translations take.
pub async fn session_of(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Option<GuestSessionId>, sqlx::Error> {
    let id: Option<Uuid> = sqlx::query_scalar(
        "SELECT id FROM guest_sessions WHERE facility_id = current_facility() AND conversation_id = $1
         ORDER BY created_at DESC LIMIT 1",
    )
    .bind(conversation.0)
    .fetch_optional(db)
    .await?;
    Ok(id.map(GuestSessionId))
}

/// A translation to store.
#[derive(Debug)]
pub struct NewTranslation<'a> {
    /// The message, whose conversation is locked.
    pub message: MessageId,
    /// Into which language.
    pub language: Language,
    /// The text, or in a word why there is none.
    pub text: Result<&'a str, &'a str>,
    /// The model.
    pub model: &'a str,
}

/// Stores a translation unless there is one, or the message has gone. Says whether it was stored.
pub async fn insert(
    db: impl PgExecutor<'_>,
    new: &NewTranslation<'_>,
    at: DateTime<Utc>,
) -> Result<bool, sqlx::Error> {
    let stored = sqlx::query(
        "INSERT INTO message_translations (message_id, facility_id, language, body, rejected, model, created_at)
         SELECT id, facility_id, $2, $3, $4, $5, $6 FROM messages WHERE facility_id = current_facility() AND id = $1
         ON CONFLICT ON CONSTRAINT message_translations_pkey DO NOTHING",
    )
    .bind(new.message.0)
    .bind(new.language.tag())
    .bind(new.text.ok())
    .bind(new.text.err())
    .bind(new.model)
    .bind(at)
    .execute(db)
    .await?;
    Ok(stored.rows_affected() == 1)
}

/// What a guest is told of translations after a position: those of people's messages, with their positions, oldest first.
pub async fn after(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    position: i64,
    limit: u16,
) -> Result<Vec<(i64, MessageTranslated)>, sqlx::Error> {
    let rows: Vec<(i64, Uuid, String, String)> = sqlx::query_as(
        "SELECT t.position, t.message_id, t.language, t.body FROM message_translations t
         JOIN messages m ON m.facility_id = t.facility_id AND m.id = t.message_id
         WHERE m.facility_id = current_facility() AND m.conversation_id = $1 AND m.author = 'staff'
           AND t.position > $2 AND t.body IS NOT NULL
         ORDER BY t.position LIMIT $3",
    )
    .bind(conversation.0)
    .bind(position)
    .bind(i64::from(limit))
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(position, message, language, text)| {
            let translation = Translation {
                language: super::language(&language)?,
                text,
            };
            let message_id = MessageId(message);
            Ok((
                position,
                MessageTranslated {
                    message_id,
                    translation,
                },
            ))
        })
        .collect()
}
