//! Questions asked in vain, and their groups.

use chrono::{DateTime, Utc};
use pgvector::HalfVector;
use serde::Deserialize;
use sqlx::types::Json;
use sqlx::{PgConnection, PgExecutor};
use tomari_shared::ids::{ConversationId, EscalationId, MessageId, QuestionGroupId};
use tomari_shared::language::Language;
use tomari_shared::limits::{QUESTION_EXAMPLES, QUESTION_GROUPS};
use tomari_shared::unanswered::{QuestionGroup, UnansweredQuestion};
use uuid::Uuid;

use crate::clock::rfc3339;

/// Takes the lock under which a facility's questions are grouped: one at a time, until the transaction ends.
pub async fn lock(db: &mut PgConnection) -> Result<(), sqlx::Error> {
    sqlx::query(
        "SELECT pg_advisory_xact_lock(hashtextextended('questions ' || current_facility()::text, 0))",
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A question that has no group yet.
#[derive(Clone, Debug)]
pub struct Ungrouped {
    /// The guest's message.
    pub id: MessageId,
    /// What the guest wrote.
    pub text: String,
    /// In which language.
    pub language: Language,
    /// Whether it had an answer that did not help.
    pub unhelpful: bool,
}

/// The oldest questions that asked for people because nothing was found, or because the answer did not help, and have no group yet.
pub async fn ungrouped(db: impl PgExecutor<'_>, limit: i64) -> Result<Vec<Ungrouped>, sqlx::Error> {
    let rows: Vec<(Uuid, String, String, bool)> = sqlx::query_as(
        "SELECT q.id, q.body, q.language, bool_and(g.reason = 'negative_feedback') AS unhelpful
         FROM escalation_triggers g
         JOIN messages m ON m.facility_id = g.facility_id AND m.id = g.message_id
         JOIN messages q ON q.facility_id = m.facility_id AND q.id = coalesce(m.answers_id, m.id) AND q.author = 'guest'
         WHERE g.facility_id = current_facility() AND g.reason IN ('low_confidence', 'negative_feedback')
           AND NOT EXISTS (SELECT FROM unanswered_questions u
                           WHERE u.facility_id = current_facility() AND u.message_id = q.id)
         GROUP BY q.id ORDER BY min(q.position) LIMIT $1",
    )
    .bind(limit)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(id, text, language, unhelpful)| {
            Ok(Ungrouped {
                id: MessageId(id),
                text,
                language: super::language(&language)?,
                unhelpful,
            })
        })
        .collect()
}

/// What a grouped question is compared by.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Its group.
    pub group: QuestionGroupId,
    /// Its language.
    pub language: Language,
    /// Its word terms, rising.
    pub words: Vec<i32>,
    /// Its gram terms, rising.
    pub grams: Vec<i32>,
    /// The model of its embedding, and the embedding, of unit length.
    pub embedding: Option<(String, HalfVector)>,
}

/// The grouped questions asked last.
pub async fn compared(db: impl PgExecutor<'_>, limit: i64) -> Result<Vec<Compared>, sqlx::Error> {
    type Columns = (
        Uuid,
        String,
        Vec<i32>,
        Vec<i32>,
        Option<String>,
        Option<HalfVector>,
    );
    let rows: Vec<Columns> = sqlx::query_as(
        "SELECT u.group_id, m.language, u.words, u.grams, u.model, u.embedding
         FROM unanswered_questions u JOIN messages m ON m.facility_id = u.facility_id AND m.id = u.message_id
         WHERE u.facility_id = current_facility() ORDER BY m.position DESC LIMIT $1",
    )
    .bind(limit)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(group, language, words, grams, model, embedding)| {
            Ok(Compared {
                group: QuestionGroupId(group),
                language: super::language(&language)?,
                words,
                grams,
                embedding: model.zip(embedding),
            })
        })
        .collect()
}

/// Stores a group.
pub async fn insert_group(
    db: impl PgExecutor<'_>,
    id: QuestionGroupId,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO question_groups (id, facility_id, created_at) VALUES ($1, current_facility(), $2)",
    )
    .bind(id.0)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// Stores a question in its group, unless it is in one.
pub async fn insert_question(
    db: impl PgExecutor<'_>,
    question: &Ungrouped,
    compared: &Compared,
) -> Result<(), sqlx::Error> {
    let (model, embedding) = compared.embedding.clone().unzip();
    sqlx::query(
        "INSERT INTO unanswered_questions (message_id, facility_id, group_id, unhelpful, words, grams, model, embedding)
         VALUES ($1, current_facility(), $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(question.id.0)
    .bind(compared.group.0)
    .bind(question.unhelpful)
    .bind(&compared.words)
    .bind(&compared.grams)
    .bind(model)
    .bind(embedding)
    .execute(db)
    .await?;
    Ok(())
}

#[derive(Deserialize)]
struct Example {
    message_id: Uuid,
    conversation_id: Uuid,
    text: String,
    language: String,
    asked_at: DateTime<Utc>,
    unhelpful: bool,
    waiting: bool,
}

#[derive(Deserialize)]
struct LanguageRow {
    language: String,
    questions: u32,
}

type GroupColumns = (
    Uuid,
    i64,
    i64,
    DateTime<Utc>,
    bool,
    Json<Vec<LanguageRow>>,
    Json<Vec<Example>>,
    i64,
);

/// The groups in which something is not settled, asked last first, and how many there are.
pub async fn groups(db: impl PgExecutor<'_>) -> Result<(Vec<QuestionGroup>, i64), sqlx::Error> {
    let rows: Vec<GroupColumns> = sqlx::query_as(
        "WITH asked AS MATERIALIZED (
             SELECT u.group_id, u.message_id, u.unhelpful, u.settled, m.conversation_id, m.body, m.language, m.created_at,
                    m.position,
                    u.settled IS NULL AND c.state <> 'staff'
                        AND EXISTS (SELECT FROM escalations e
                                    WHERE e.facility_id = current_facility() AND e.conversation_id = m.conversation_id
                                      AND e.state IN ('open', 'acknowledged')) AS waiting
             FROM unanswered_questions u
             JOIN messages m ON m.facility_id = u.facility_id AND m.id = u.message_id
             JOIN conversations c ON c.facility_id = m.facility_id AND c.id = m.conversation_id
             WHERE u.facility_id = current_facility()
         ), grouped AS (
             SELECT group_id, count(*) AS asked, count(DISTINCT conversation_id) FILTER (WHERE waiting) AS waiting,
                    max(created_at) AS last_asked_at, max(position) AS position,
                    bool_or(settled IS NOT NULL) AS came_back
             FROM asked GROUP BY group_id HAVING bool_or(settled IS NULL)
         )
         SELECT g.group_id, g.asked, g.waiting, g.last_asked_at, g.came_back,
                (SELECT json_agg(json_build_object('language', language, 'questions', questions)
                                 ORDER BY questions DESC, language)
                 FROM (SELECT language, count(*) AS questions FROM asked a
                       WHERE a.group_id = g.group_id GROUP BY language) one),
                (SELECT json_agg(json_build_object('message_id', message_id, 'conversation_id', conversation_id,
                                                   'text', body, 'language', language, 'asked_at', created_at,
                                                   'unhelpful', unhelpful, 'waiting', waiting)
                                 ORDER BY waiting DESC, position DESC)
                 FROM (SELECT * FROM asked a WHERE a.group_id = g.group_id AND a.settled IS NULL
                       ORDER BY a.waiting DESC, a.position DESC LIMIT $1) one),
                count(*) OVER ()
         FROM grouped g ORDER BY g.position DESC LIMIT $2",
    )
    .bind(i64::try_from(QUESTION_EXAMPLES).unwrap_or(i64::MAX))
    .bind(i64::try_from(QUESTION_GROUPS).unwrap_or(i64::MAX))
    .fetch_all(db)
    .await?;
    let total = rows.first().map_or(0, |row| row.7);
    let groups = rows.into_iter().map(view).collect::<Result<_, _>>()?;
    Ok((groups, total))
}

fn view(
    (id, asked, waiting, last_asked_at, came_back, languages, examples, _): GroupColumns,
) -> Result<QuestionGroup, sqlx::Error> {
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(QuestionGroup {
        id: QuestionGroupId(id),
        asked: count(asked),
        waiting: count(waiting),
        last_asked_at: rfc3339(last_asked_at),
        came_back,
        languages: languages
            .0
            .into_iter()
            .map(|row| {
                Ok(tomari_shared::dashboard::LanguageCount {
                    language: super::language(&row.language)?,
                    questions: row.questions,
                })
            })
            .collect::<Result<_, sqlx::Error>>()?,
        examples: examples
            .0
            .into_iter()
            .map(|row| {
                Ok(UnansweredQuestion {
                    message_id: MessageId(row.message_id),
                    conversation_id: ConversationId(row.conversation_id),
                    text: row.text,
                    language: super::language(&row.language)?,
                    asked_at: rfc3339(row.asked_at),
                    unhelpful: row.unhelpful,
                    waiting: row.waiting,
                })
            })
            .collect::<Result<_, sqlx::Error>>()?,
    })
}

/// What a group was last made an entry of by, and with what result; nothing inside if it never was. Locks the group.
pub async fn locked(
    db: impl PgExecutor<'_>,
    id: QuestionGroupId,
) -> Result<Option<Option<serde_json::Value>>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT made FROM question_groups WHERE facility_id = current_facility() AND id = $1 FOR UPDATE",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await
}

/// Keeps that.
pub async fn set_made(
    db: impl PgExecutor<'_>,
    id: QuestionGroupId,
    made: &serde_json::Value,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE question_groups SET made = $2 WHERE facility_id = current_facility() AND id = $1")
        .bind(id.0)
        .bind(made)
        .execute(db)
        .await?;
    Ok(())
}

/// The conversations in which somebody may wait for an answer to a group, in the order in which they are locked, each with the language in
/// which it was asked last.
pub async fn asking(
    db: impl PgExecutor<'_>,
    id: QuestionGroupId,
) -> Result<Vec<(ConversationId, Language)>, sqlx::Error> {
    let rows: Vec<(Uuid, String)> = sqlx::query_as(
        "SELECT DISTINCT ON (m.conversation_id) m.conversation_id, m.language
         FROM unanswered_questions u
         JOIN messages m ON m.facility_id = u.facility_id AND m.id = u.message_id
         WHERE u.facility_id = current_facility() AND u.group_id = $1 AND u.settled IS DISTINCT FROM 'answered'
           AND EXISTS (SELECT FROM escalations e
                       WHERE e.facility_id = current_facility() AND e.conversation_id = m.conversation_id
                         AND e.state <> 'resolved')
         ORDER BY m.conversation_id, m.position DESC",
    )
    .bind(id.0)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(conversation, language)| Ok((ConversationId(conversation), super::language(&language)?)))
        .collect()
}

/// Settles what is not settled in a group. What was dismissed can be answered yet. Returns how many questions that were.
pub async fn settle(
    db: impl PgExecutor<'_>,
    id: QuestionGroupId,
    answered: bool,
) -> Result<u64, sqlx::Error> {
    let settled = sqlx::query(
        "UPDATE unanswered_questions SET settled = CASE WHEN $2 THEN 'answered' ELSE 'dismissed' END
         WHERE facility_id = current_facility() AND group_id = $1
           AND (settled IS NULL OR $2 AND settled = 'dismissed')",
    )
    .bind(id.0)
    .bind(answered)
    .execute(db)
    .await?;
    Ok(settled.rows_affected())
}

/// Whether everything that an escalation was raised for is a question that has been answered or dismissed.
pub async fn explains(db: impl PgExecutor<'_>, escalation: EscalationId) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT NOT EXISTS (
             SELECT FROM escalation_triggers g
             LEFT JOIN messages m ON m.facility_id = g.facility_id AND m.id = g.message_id
             WHERE g.facility_id = current_facility() AND g.escalation_id = $1
               AND (g.reason NOT IN ('low_confidence', 'negative_feedback', 'unresolved_turns')
                    OR NOT EXISTS (SELECT FROM unanswered_questions u
                                   WHERE u.facility_id = current_facility()
                                     AND u.message_id = coalesce(m.answers_id, m.id) AND u.settled IS NOT NULL)))",
    )
    .bind(escalation.0)
    .fetch_one(db)
    .await
}

/// Whether every guest of a conversation began with a printed code of the house.
pub async fn all_in_house(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT coalesce(bool_and(in_house), false) FROM guest_sessions
         WHERE facility_id = current_facility() AND conversation_id = $1",
    )
    .bind(conversation.0)
    .fetch_one(db)
    .await
}

/// Removes groups whose questions are gone.
pub async fn remove_empty(db: impl PgExecutor<'_>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "DELETE FROM question_groups g WHERE g.facility_id = current_facility()
           AND NOT EXISTS (SELECT FROM unanswered_questions u
                           WHERE u.facility_id = current_facility() AND u.group_id = g.id)",
    )
    .execute(db)
    .await?;
    Ok(())
}
