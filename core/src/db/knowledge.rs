//! Intents as the house's people edit them: drafts, and what nobody has read, among them.

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use sqlx::{PgConnection, PgExecutor};
use tomari_shared::ids::IntentId;
use tomari_shared::knowledge::{
    FaqCategory, FaqIndex, FaqLanguage, FaqOrigin, FaqStatus, FaqSummary, FaqText, FaqVisibility,
};
use tomari_shared::language::Language;
use uuid::Uuid;

use crate::clock::rfc3339;

/// How a translation `t` of an intent `i` of a facility `f` is found, of which `e` is the embedding: the word of a [`FaqIndex`].
macro_rules! index_word {
    () => {
        "CASE WHEN i.status <> 'published' OR NOT t.reviewed OR t.word_vector IS NULL THEN 'none'
              WHEN EXISTS (SELECT FROM embeddings e WHERE e.facility_id = f.id AND e.model = f.embedding_model
                           AND e.content_id = t.content_id) THEN 'embedded'
              ELSE 'words' END"
    };
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// A text that a question, an answer or a phrasing holds, in whatever case.
    pub text: Option<String>,
    /// Category.
    pub category: Option<FaqCategory>,
    /// Status.
    pub status: Option<FaqStatus>,
    /// Visibility.
    pub visibility: Option<FaqVisibility>,
    /// A language that is missing.
    pub missing: Option<Language>,
    /// Whether something in it is read by nobody.
    pub unreviewed: bool,
}

#[derive(sqlx::FromRow)]
struct SummaryRow {
    id: Uuid,
    position: i64,
    external_id: String,
    category: String,
    priority: i16,
    status: String,
    visibility: String,
    updated_at: DateTime<Utc>,
    question: Option<String>,
    language: Option<String>,
    languages: Json<Vec<FaqLanguage>>,
    index: Option<String>,
    has_blanks: bool,
    total: i64,
}

/// One page.
#[derive(Debug)]
pub struct Page {
    /// The intents, the newest first.
    pub faqs: Vec<FaqSummary>,
    /// The position to go on from if there are older ones.
    pub older: Option<i64>,
    /// How many there are on all pages.
    pub total: i64,
}

/// One page of the intents of the context's facility, the newest first, each with its question in the first of `languages` that it has.
pub async fn page(
    db: impl PgExecutor<'_>,
    filter: &Filter,
    languages: &[Language],
    before: Option<i64>,
    limit: u16,
) -> Result<Page, sqlx::Error> {
    let tags: Vec<&str> = languages.iter().map(|language| language.tag()).collect();
    let mut rows: Vec<SummaryRow> = sqlx::query_as(concat!(
        "WITH found AS MATERIALIZED (
             SELECT i.* FROM intents i
             WHERE i.facility_id = current_facility()
               AND ($1::text IS NULL OR EXISTS (
                   SELECT FROM translations t WHERE t.facility_id = current_facility() AND t.intent_id = i.id
                   AND (t.question ILIKE $1 OR t.answer ILIKE $1 OR array_to_string(t.alternatives, E'\\n') ILIKE $1)))
               AND ($2::text IS NULL OR i.category = $2)
               AND ($3::text IS NULL OR i.status = $3)
               AND ($4::text IS NULL OR i.visibility = $4)
               AND ($5::text IS NULL OR NOT EXISTS (
                   SELECT FROM translations t
                   WHERE t.facility_id = current_facility() AND t.intent_id = i.id AND t.language = $5))
               AND (NOT $6 OR EXISTS (
                   SELECT FROM translations t
                   WHERE t.facility_id = current_facility() AND t.intent_id = i.id AND NOT t.reviewed))
         ), shown AS (
             SELECT *, (SELECT count(*) FROM found) AS total
             FROM found WHERE position < $8 ORDER BY position DESC LIMIT $9
         )
         SELECT i.id, i.position, i.external_id, i.category, i.priority, i.status, i.visibility, i.updated_at, i.total,
                s.question, s.language, coalesce(a.languages, '[]') AS languages, a.index,
                coalesce(a.has_blanks, false) AS has_blanks
         FROM shown i
         LEFT JOIN LATERAL (
             SELECT t.question, t.language FROM translations t
             WHERE t.facility_id = current_facility() AND t.intent_id = i.id
             ORDER BY array_position($7, t.language) NULLS LAST, t.language LIMIT 1
         ) s ON true
         LEFT JOIN LATERAL (
             SELECT jsonb_agg(jsonb_build_object('language', t.language, 'reviewed', t.reviewed) ORDER BY t.language)
                        AS languages,
                    -- In the alphabet: embedded, none, words. The least of them is wanted.
                    CASE WHEN bool_or(found = 'none' AND t.reviewed) OR bool_and(found = 'none') THEN 'none'
                         WHEN bool_or(found = 'words') THEN 'words' ELSE 'embedded' END AS index,
                    bool_or(t.question || t.answer LIKE '%[[%]]%') AS has_blanks
             FROM facilities f
             JOIN translations t ON t.facility_id = f.id AND t.intent_id = i.id
             CROSS JOIN LATERAL (SELECT ", index_word!(), " AS found) x
             WHERE f.id = current_facility()
         ) a ON true
         ORDER BY i.position DESC"
    ))
    .bind(filter.text.as_deref().map(pattern))
    .bind(filter.category.map(FaqCategory::as_str))
    .bind(filter.status.map(FaqStatus::as_str))
    .bind(filter.visibility.map(FaqVisibility::as_str))
    .bind(filter.missing.map(Language::tag))
    .bind(filter.unreviewed)
    .bind(tags)
    .bind(before.unwrap_or(i64::MAX))
    .bind(i64::from(limit) + 1)
    .fetch_all(db)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let older = if rows.len() > usize::from(limit) {
        rows.truncate(usize::from(limit));
        rows.last().map(|row| row.position)
    } else {
        None
    };
    let faqs = rows.into_iter().map(summary).collect::<Result<_, _>>()?;
    Ok(Page { faqs, older, total })
}

/// What `ILIKE` finds a text by, whatever signs it has.
fn pattern(text: &str) -> String {
    let escaped = text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    format!("%{escaped}%")
}

fn summary(row: SummaryRow) -> Result<FaqSummary, sqlx::Error> {
    Ok(FaqSummary {
        id: IntentId(row.id),
        origin: crate::knowledge::origin(&row.external_id),
        question: row.question.unwrap_or_default(),
        language: super::language(row.language.as_deref().unwrap_or("ja"))?,
        languages: row.languages.0,
        category: super::word(&row.category)?,
        priority: row.priority,
        status: super::word(&row.status)?,
        visibility: super::word(&row.visibility)?,
        index: super::word(row.index.as_deref().unwrap_or("none"))?,
        has_blanks: row.has_blanks,
        updated_at: rfc3339(row.updated_at),
    })
}

/// How many intents there are in the context's facility, and how many of them have an external id that does not begin with `prefix`.
pub async fn count(db: impl PgExecutor<'_>, prefix: &str) -> Result<(i64, i64), sqlx::Error> {
    sqlx::query_as(
        "SELECT count(*), count(*) FILTER (WHERE NOT starts_with(external_id, $1))
         FROM intents WHERE facility_id = current_facility()",
    )
    .bind(prefix)
    .fetch_one(db)
    .await
}

/// An intent without its translations.
#[derive(Clone, Debug, PartialEq)]
pub struct Intent {
    /// The intent.
    pub id: IntentId,
    /// The house's own id for it.
    pub external_id: String,
    /// Counts changes.
    pub version: i32,
    /// Category.
    pub category: FaqCategory,
    /// 1 to 5.
    pub priority: i16,
    /// Status.
    pub status: FaqStatus,
    /// Visibility.
    pub visibility: FaqVisibility,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

impl Intent {
    /// Where it comes from.
    #[must_use]
    pub fn origin(&self) -> FaqOrigin {
        crate::knowledge::origin(&self.external_id)
    }
}

#[derive(sqlx::FromRow)]
struct IntentRow {
    id: Uuid,
    external_id: String,
    version: i32,
    category: String,
    priority: i16,
    status: String,
    visibility: String,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

/// An intent of the context's facility.
pub async fn find(db: impl PgExecutor<'_>, id: IntentId) -> Result<Option<Intent>, sqlx::Error> {
    let row: Option<IntentRow> = sqlx::query_as(
        "SELECT id, external_id, version, category, priority, status, visibility, created_at, updated_at
         FROM intents WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    row.map(|row| {
        Ok(Intent {
            id: IntentId(row.id),
            external_id: row.external_id,
            version: row.version,
            category: super::word(&row.category)?,
            priority: row.priority,
            status: super::word(&row.status)?,
            visibility: super::word(&row.visibility)?,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    })
    .transpose()
}

/// The translations of an intent of the context's facility, in the order of the languages.
pub async fn texts(db: impl PgExecutor<'_>, id: IntentId) -> Result<Vec<FaqText>, sqlx::Error> {
    let rows: Vec<(String, String, String, Vec<String>, bool, String)> = sqlx::query_as(concat!(
        "SELECT t.language, t.question, t.answer, t.alternatives, t.reviewed, ",
        index_word!(),
        "
         FROM facilities f
         JOIN intents i ON i.facility_id = f.id
         JOIN translations t ON t.facility_id = f.id AND t.intent_id = i.id
         WHERE f.id = current_facility() AND i.id = $1"
    ))
    .bind(id.0)
    .fetch_all(db)
    .await?;
    let mut texts = rows
        .into_iter()
        .map(|(language, question, answer, alternatives, reviewed, index)| {
            Ok(FaqText {
                language: super::language(&language)?,
                question,
                answer,
                alternatives,
                reviewed,
                index: super::word::<FaqIndex>(&index)?,
            })
        })
        .collect::<Result<Vec<_>, sqlx::Error>>()?;
    texts.sort_by_key(|text| text.language);
    Ok(texts)
}

/// Takes an intent of the context's facility out of what is served, without changing it otherwise.
pub async fn withdraw(db: impl PgExecutor<'_>, id: IntentId) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE intents SET status = 'draft' WHERE facility_id = current_facility() AND id = $1")
        .bind(id.0)
        .execute(db)
        .await?;
    Ok(())
}

/// Removes an intent of the context's facility.
pub async fn remove(db: impl PgExecutor<'_>, id: IntentId) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM intents WHERE facility_id = current_facility() AND id = $1")
        .bind(id.0)
        .execute(db)
        .await?;
    Ok(())
}

/// Those of these external ids that intents of the context's facility have, with what those are.
pub async fn by_external_ids(
    db: &mut PgConnection,
    external_ids: &[String],
) -> Result<Vec<(String, IntentId, FaqStatus)>, sqlx::Error> {
    let rows: Vec<(String, Uuid, String)> = sqlx::query_as(
        "SELECT external_id, id, status FROM intents
         WHERE facility_id = current_facility() AND external_id = ANY ($1)",
    )
    .bind(external_ids)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(external_id, id, status)| Ok((external_id, IntentId(id), super::word(&status)?)))
        .collect()
}

/// A question that a guest asked.
#[derive(Clone, Debug)]
pub struct PastQuestion {
    /// The question.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// Whether it was asked in the house.
    pub in_house: bool,
}

/// The latest different questions of the guests of the context's facility, the newest first: at most `limit` of the last `of`.
pub async fn past_questions(
    db: impl PgExecutor<'_>,
    of: i64,
    limit: i64,
) -> Result<Vec<PastQuestion>, sqlx::Error> {
    let rows: Vec<(String, String, bool)> = sqlx::query_as(
        "WITH latest AS MATERIALIZED (
             SELECT body, language, conversation_id, created_at FROM messages
             WHERE facility_id = current_facility() AND author = 'guest'
             ORDER BY created_at DESC LIMIT $1
         ), distinct_ones AS (
             SELECT DISTINCT ON (lower(trim(body)), language) body, language, conversation_id, created_at
             FROM latest ORDER BY lower(trim(body)), language, created_at DESC
         )
         SELECT m.body, m.language, EXISTS (
                    SELECT FROM guest_sessions s WHERE s.facility_id = current_facility()
                    AND s.conversation_id = m.conversation_id AND s.in_house)
         FROM distinct_ones m ORDER BY m.created_at DESC LIMIT $2",
    )
    .bind(of)
    .bind(limit)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(text, language, in_house)| {
            Ok(PastQuestion {
                text,
                language: super::language(&language)?,
                in_house,
            })
        })
        .collect()
}
