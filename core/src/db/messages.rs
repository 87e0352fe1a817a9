//! Messages and their sources.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgExecutor;
use sqlx::types::Json;
use tomari_shared::chat::{Author, Message, OpenedSource, Outcome, Source, Translation};
use tomari_shared::ids::{ClientMessageId, ConversationId, GuestSessionId, IntentId, MessageId, UserId};
use tomari_shared::language::Language;
use uuid::Uuid;

use crate::clock::rfc3339;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    position: i64,
    author: String,
    client_message_id: Option<Uuid>,
    author_name: Option<String>,
    answers_id: Option<Uuid>,
    body: String,
    language: String,
    outcome: Option<String>,
    confidence: Option<f32>,
    created_at: DateTime<Utc>,
    sources: Json<Vec<SourceRow>>,
    translations: Json<Vec<TranslationRow>>,
}

#[derive(Serialize, Deserialize)]
struct TranslationRow {
    language: String,
    text: String,
}

#[derive(Serialize, Deserialize)]
struct SourceRow {
    intent_id: Uuid,
    question: String,
    language: String,
}

impl TryFrom<Row> for Message {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        let unknown = |what: &str| sqlx::Error::Decode(format!("unknown {what}").into());
        Ok(Self {
            id: MessageId(row.id),
            author: match row.author.as_str() {
                "guest" => Author::Guest,
                "assistant" => Author::Assistant,
                "staff" => Author::Staff,
                "notice" => Author::Notice,
                _ => return Err(unknown("author")),
            },
            client_message_id: row.client_message_id.map(ClientMessageId),
            author_name: row.author_name,
            answers: row.answers_id.map(MessageId),
            text: row.body,
            language: super::language(&row.language)?,
            outcome: match row.outcome.as_deref() {
                None => None,
                Some("answered") => Some(Outcome::Answered),
                Some("not_found") => Some(Outcome::NotFound),
                Some("emergency") => Some(Outcome::Emergency),
                Some(_) => return Err(unknown("outcome")),
            },
            confidence: row.confidence,
            sources: row
                .sources
                .0
                .into_iter()
                .map(|source| {
                    Ok(Source {
                        intent_id: IntentId(source.intent_id),
                        question: source.question,
                        language: super::language(&source.language)?,
                    })
                })
                .collect::<Result<_, sqlx::Error>>()?,
            translations: row
                .translations
                .0
                .into_iter()
                .map(|translation| {
                    Ok(Translation {
                        language: super::language(&translation.language)?,
                        text: translation.text,
                    })
                })
                .collect::<Result<_, sqlx::Error>>()?,
            sent_at: rfc3339(row.created_at),
        })
    }
}

/// Columns of [`Row`] over `messages m`.
macro_rules! select_messages {
    ($rest:literal) => {
        concat!(
            "SELECT m.id, m.position, m.author, m.client_message_id, m.answers_id, m.body, m.language, m.outcome,
                    (SELECT u.name FROM users u WHERE u.facility_id = m.facility_id AND u.id = m.author_id) AS author_name,
                    m.confidence, m.created_at,
                    coalesce((SELECT json_agg(json_build_object('intent_id', s.intent_id, 'question', s.question,
                                                                'language', s.language) ORDER BY s.position)
                              FROM message_sources s
                              WHERE s.facility_id = m.facility_id AND s.message_id = m.id), '[]') AS sources,
                    coalesce((SELECT json_agg(json_build_object('language', t.language, 'text', t.body) ORDER BY t.position)
                              FROM message_translations t
                              WHERE t.facility_id = m.facility_id AND t.message_id = m.id AND t.body IS NOT NULL), '[]')
                        AS translations
             FROM messages m WHERE m.facility_id = current_facility() AND ",
            $rest
        )
    };
}

/// A message of staff to store.
#[derive(Debug)]
pub struct NewReply<'a> {
    /// Its id.
    pub id: MessageId,
    /// The conversation.
    pub conversation: ConversationId,
    /// The browser's id.
    pub client_message_id: ClientMessageId,
    /// The text.
    pub text: &'a str,
    /// The text's language.
    pub language: Language,
}

/// Stores a notice: a fixed text about the guest's request.
pub async fn insert_notice(
    db: impl PgExecutor<'_>,
    id: MessageId,
    conversation: ConversationId,
    text: &str,
    language: Language,
    at: DateTime<Utc>,
) -> Result<Message, sqlx::Error> {
    sqlx::query(
        "INSERT INTO messages (id, facility_id, conversation_id, author, body, language, created_at)
         VALUES ($1, current_facility(), $2, 'notice', $3, $4, $5)",
    )
    .bind(id.0)
    .bind(conversation.0)
    .bind(text)
    .bind(language.tag())
    .bind(at)
    .execute(db)
    .await?;
    Ok(Message {
        id,
        author: Author::Notice,
        client_message_id: None,
        author_name: None,
        answers: None,
        text: text.to_owned(),
        language,
        outcome: None,
        confidence: None,
        sources: Vec::new(),
        translations: Vec::new(),
        sent_at: rfc3339(at),
    })
}

/// What the guest was told when a message of theirs began to ask for a person.
pub async fn notice_of(db: impl PgExecutor<'_>, message: MessageId) -> Result<Option<Message>, sqlx::Error> {
    let row: Option<Row> = sqlx::query_as(select_messages!(
        "m.id = (SELECT notice_id FROM escalation_triggers
                 WHERE facility_id = current_facility() AND message_id = $1 AND notice_id IS NOT NULL
                 ORDER BY position LIMIT 1)"
    ))
    .bind(message.0)
    .fetch_optional(db)
    .await?;
    row.map(Message::try_from).transpose()
}

/// Stores a message of staff unless one with the same client id is there. Says whether it was stored.
pub async fn insert_reply(
    db: impl PgExecutor<'_>,
    reply: &NewReply<'_>,
    author: UserId,
    at: DateTime<Utc>,
) -> Result<bool, sqlx::Error> {
    let stored = sqlx::query(
        "INSERT INTO messages (id, facility_id, conversation_id, author, author_id, client_message_id, body, language,
                               created_at)
         VALUES ($1, current_facility(), $2, 'staff', $3, $4, $5, $6, $7)
         ON CONFLICT ON CONSTRAINT messages_client_message_key DO NOTHING",
    )
    .bind(reply.id.0)
    .bind(reply.conversation.0)
    .bind(author.0)
    .bind(reply.client_message_id.0)
    .bind(reply.text)
    .bind(reply.language.tag())
    .bind(at)
    .execute(db)
    .await?;
    Ok(stored.rows_affected() == 1)
}

/// When the guest of a conversation wrote last.
pub async fn guest_wrote_at(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Option<DateTime<Utc>>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT max(created_at) FROM messages
         WHERE facility_id = current_facility() AND conversation_id = $1 AND author = 'guest'",
    )
    .bind(conversation.0)
    .fetch_one(db)
    .await
}

/// The guest's message with a client id.
pub async fn by_client_id(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    client_message_id: ClientMessageId,
) -> Result<Option<Message>, sqlx::Error> {
    let row: Option<Row> = sqlx::query_as(select_messages!(
        "m.conversation_id = $1 AND m.client_message_id = $2"
    ))
    .bind(conversation.0)
    .bind(client_message_id.0)
    .fetch_optional(db)
    .await?;
    row.map(Message::try_from).transpose()
}

/// The answer to a message.
pub async fn answer_to(db: impl PgExecutor<'_>, message: MessageId) -> Result<Option<Message>, sqlx::Error> {
    let row: Option<Row> = sqlx::query_as(select_messages!("m.answers_id = $1"))
        .bind(message.0)
        .fetch_optional(db)
        .await?;
    row.map(Message::try_from).transpose()
}

/// The last messages of a conversation before one of it, oldest first.
pub async fn before(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    message: MessageId,
    limit: i64,
) -> Result<Vec<Message>, sqlx::Error> {
    let mut rows: Vec<Row> = sqlx::query_as(select_messages!(
        "m.conversation_id = $1
         AND m.position < (SELECT position FROM messages WHERE facility_id = current_facility() AND id = $2)
         ORDER BY m.position DESC LIMIT $3"
    ))
    .bind(conversation.0)
    .bind(message.0)
    .bind(limit)
    .fetch_all(db)
    .await?;
    rows.reverse();
    rows.into_iter().map(Message::try_from).collect()
}

/// One page of a conversation, as its house's people see it: the newest messages before a position, oldest first.
pub async fn page_of(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    before: Option<i64>,
    limit: u16,
) -> Result<Page, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(select_messages!(
        "m.conversation_id = $1 AND m.position < $2 ORDER BY m.position DESC LIMIT $3"
    ))
    .bind(conversation.0)
    .bind(before.unwrap_or(i64::MAX))
    .bind(i64::from(limit) + 1)
    .fetch_all(db)
    .await?;
    paged(rows, limit)
}

/// One page of the conversation of a session, as it is at this moment: the newest messages before a position, oldest
/// first.
pub async fn page(
    db: impl PgExecutor<'_>,
    session: GuestSessionId,
    before: Option<i64>,
    limit: u16,
) -> Result<Page, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(select_messages!(
        "m.conversation_id = (SELECT conversation_id FROM guest_sessions
                              WHERE facility_id = current_facility() AND id = $1)
         AND m.position < $2 ORDER BY m.position DESC LIMIT $3"
    ))
    .bind(session.0)
    .bind(before.unwrap_or(i64::MAX))
    .bind(i64::from(limit) + 1)
    .fetch_all(db)
    .await?;
    let mut page = paged(rows, limit)?;
    page.messages = page.messages.into_iter().map(for_guest).collect();
    Ok(page)
}

/// A page of rows that were read from the newest on, with one more than fit into it if there are older ones.
fn paged(mut rows: Vec<Row>, limit: u16) -> Result<Page, sqlx::Error> {
    let older = if rows.len() > usize::from(limit) {
        rows.truncate(usize::from(limit));
        rows.last().map(|row| row.position)
    } else {
        None
    };
    let newest = rows.first().map(|row| row.position);
    rows.reverse();
    Ok(Page {
        messages: rows
            .into_iter()
            .map(Message::try_from)
            .collect::<Result<_, sqlx::Error>>()?,
        older,
        newest,
    })
}

/// A page of a conversation.
#[derive(Debug)]
pub struct Page {
    /// Its messages, oldest first.
    pub messages: Vec<Message>,
    /// The position to go on from, if there are older ones.
    pub older: Option<i64>,
    /// The position of the last of them.
    pub newest: Option<i64>,
}

/// The messages of a conversation after a position, with their positions, oldest first.
pub async fn after(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    position: i64,
    limit: u16,
) -> Result<Vec<(i64, Message)>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(select_messages!(
        "m.conversation_id = $1 AND m.position > $2 ORDER BY m.position LIMIT $3"
    ))
    .bind(conversation.0)
    .bind(position)
    .bind(i64::from(limit))
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| Ok((row.position, row.try_into()?)))
        .collect()
}

/// A message as its guest sees it: what guests wrote is translated for the house's people only.
#[must_use]
pub fn for_guest(mut message: Message) -> Message {
    if message.author != Author::Staff {
        message.translations.clear();
    }
    message
}

/// The position of the newest message of a conversation; 0 if it has none.
pub async fn newest(db: impl PgExecutor<'_>, conversation: ConversationId) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT coalesce(max(position), 0) FROM messages
         WHERE facility_id = current_facility() AND conversation_id = $1",
    )
    .bind(conversation.0)
    .fetch_one(db)
    .await
}

/// What the entries say now that an answer of a conversation rests on, best first, as far as a guest may read them; nothing if there is no
/// such answer.
pub async fn sources(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    answer: MessageId,
    in_house: bool,
) -> Result<Option<Vec<OpenedSource>>, sqlx::Error> {
    let rows: Vec<(Option<Uuid>, Option<String>)> = sqlx::query_as(
        "SELECT s.intent_id, t.answer
         FROM messages m
         LEFT JOIN message_sources s ON s.facility_id = m.facility_id AND s.message_id = m.id
         LEFT JOIN intents i ON i.facility_id = s.facility_id AND i.id = s.intent_id AND i.status = 'published'
             AND (i.visibility = 'public' OR $3)
         LEFT JOIN translations t ON t.facility_id = i.facility_id AND t.intent_id = i.id AND t.language = s.language
         WHERE m.facility_id = current_facility() AND m.conversation_id = $1 AND m.id = $2 AND m.author = 'assistant'
         ORDER BY s.position",
    )
    .bind(conversation.0)
    .bind(answer.0)
    .bind(in_house)
    .fetch_all(db)
    .await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let sources = rows.into_iter().filter_map(|(intent, text)| {
        Some(OpenedSource {
            intent_id: IntentId(intent?),
            text,
        })
    });
    Ok(Some(sources.collect()))
}
