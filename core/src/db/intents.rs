//! Knowledge intents and their translations.

use chrono::{DateTime, Utc};
use pgvector::SparseVector;
use sqlx::PgExecutor;
use tomari_shared::ids::IntentId;
use tomari_shared::language::Language;
use uuid::Uuid;

/// An intent to store.
#[derive(Debug)]
pub struct NewIntent<'a> {
    /// Its id, unless one with the same external id is there.
    pub id: IntentId,
    /// The house's own id for it.
    pub external_id: &'a str,
    /// basic, facilities, location or trouble.
    pub category: &'a str,
    /// 1, the highest, to 5.
    pub priority: i16,
    /// public or `in_house`.
    pub visibility: &'a str,
    /// draft or published.
    pub status: &'a str,
}

/// Stores intents, replacing those with the same external id together with their translations. Returns the id of
/// each, in their order.
pub async fn replace(
    db: &mut sqlx::PgConnection,
    intents: &[NewIntent<'_>],
    at: DateTime<Utc>,
) -> Result<Vec<IntentId>, sqlx::Error> {
    let column = |get: fn(&NewIntent<'_>) -> String| intents.iter().map(get).collect::<Vec<_>>();
    let ids: Vec<(Uuid,)> = sqlx::query_as(
        "WITH rows AS (
             SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::smallint[], $5::text[], $6::text[])
                 WITH ORDINALITY AS r(id, external_id, category, priority, visibility, status, ordinal)
         ), stored AS (
             INSERT INTO intents (id, facility_id, external_id, category, priority, visibility, status,
                                  created_at, updated_at)
             SELECT id, current_facility(), external_id, category, priority, visibility, status, $7, $7 FROM rows
             ORDER BY ordinal
             ON CONFLICT ON CONSTRAINT intents_external_id_key DO UPDATE
                 SET category = excluded.category, priority = excluded.priority,
                     visibility = excluded.visibility, status = excluded.status, updated_at = $7,
                     version = intents.version + 1
             RETURNING id, external_id
         )
         SELECT stored.id FROM stored JOIN rows USING (external_id) ORDER BY rows.ordinal",
    )
    .bind(intents.iter().map(|intent| intent.id.0).collect::<Vec<_>>())
    .bind(column(|intent| intent.external_id.to_owned()))
    .bind(column(|intent| intent.category.to_owned()))
    .bind(intents.iter().map(|intent| intent.priority).collect::<Vec<_>>())
    .bind(column(|intent| intent.visibility.to_owned()))
    .bind(column(|intent| intent.status.to_owned()))
    .bind(at)
    .fetch_all(&mut *db)
    .await?;
    let ids: Vec<IntentId> = ids.into_iter().map(|(id,)| IntentId(id)).collect();
    sqlx::query("DELETE FROM translations WHERE facility_id = current_facility() AND intent_id = ANY ($1)")
        .bind(ids.iter().map(|id| id.0).collect::<Vec<_>>())
        .execute(db)
        .await?;
    Ok(ids)
}

/// Removes the intents whose external id begins with `prefix`, but for those in `kept`.
pub async fn remove_others(db: impl PgExecutor<'_>, prefix: &str, kept: &[&str]) -> Result<(), sqlx::Error> {
    sqlx::query(
        "DELETE FROM intents
         WHERE facility_id = current_facility() AND starts_with(external_id, $1) AND external_id <> ALL ($2)",
    )
    .bind(prefix)
    .bind(kept)
    .execute(db)
    .await?;
    Ok(())
}

/// A translation to store.
#[derive(Debug)]
pub struct NewTranslation<'a> {
    /// Its intent.
    pub intent_id: IntentId,
    /// Its language.
    pub language: Language,
    /// The question.
    pub question: &'a str,
    /// The answer.
    pub answer: &'a str,
    /// Other phrasings of the question.
    pub alternatives: &'a [String],
    /// Whether a person stands by it.
    pub reviewed: bool,
}

/// Stores translations that are not there yet.
pub async fn insert_translations(
    db: impl PgExecutor<'_>,
    translations: &[NewTranslation<'_>],
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    // An array of arrays would have to be rectangular; JSON need not be.
    let alternatives: Vec<sqlx::types::Json<&[String]>> = translations
        .iter()
        .map(|translation| sqlx::types::Json(translation.alternatives))
        .collect();
    sqlx::query(
        "INSERT INTO translations (facility_id, intent_id, language, question, answer, alternatives, reviewed, updated_at)
         SELECT current_facility(), r.intent_id, r.language, r.question, r.answer,
                ARRAY(SELECT jsonb_array_elements_text(r.alternatives)), r.reviewed, $7
         FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::jsonb[], $6::boolean[])
             AS r(intent_id, language, question, answer, alternatives, reviewed)",
    )
    .bind(translations.iter().map(|translation| translation.intent_id.0).collect::<Vec<_>>())
    .bind(translations.iter().map(|translation| translation.language.tag()).collect::<Vec<_>>())
    .bind(translations.iter().map(|translation| translation.question).collect::<Vec<_>>())
    .bind(translations.iter().map(|translation| translation.answer).collect::<Vec<_>>())
    .bind(alternatives)
    .bind(translations.iter().map(|translation| translation.reviewed).collect::<Vec<_>>())
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// A published translation that a person stands by, as the index reads it.
#[derive(Debug)]
pub struct IndexedText {
    /// Its intent.
    pub intent_id: IntentId,
    /// Its language.
    pub language: Language,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Other phrasings.
    pub alternatives: Vec<String>,
}

/// Every published translation of the context's facility that a person stands by.
pub async fn published_texts(db: impl PgExecutor<'_>) -> Result<Vec<IndexedText>, sqlx::Error> {
    let rows: Vec<(Uuid, String, String, String, Vec<String>)> = sqlx::query_as(
        "SELECT t.intent_id, t.language, t.question, t.answer, t.alternatives
         FROM translations t
         JOIN intents i ON i.facility_id = t.facility_id AND i.id = t.intent_id
         WHERE t.facility_id = current_facility() AND i.status = 'published' AND t.reviewed
         ORDER BY t.intent_id, t.language",
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(intent_id, language, question, answer, alternatives)| {
            Ok(IndexedText {
                intent_id: IntentId(intent_id),
                language: super::language(&language)?,
                question,
                answer,
                alternatives,
            })
        })
        .collect()
}

/// A translation with its intent's properties, as it is exported.
#[derive(Debug)]
pub struct Exported {
    /// Where the intent stands among the house's.
    pub position: i64,
    /// The house's own id for the intent.
    pub id: String,
    /// The intent's category.
    pub category: String,
    /// The intent's priority.
    pub priority: i16,
    /// Who may be answered from it.
    pub visibility: String,
    /// Whether it is served.
    pub status: String,
    /// The translation's language.
    pub language: Language,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Other phrasings.
    pub alternatives: Vec<String>,
    /// Whether a person has read the translation.
    pub reviewed: bool,
}

/// Every translation of the next `limit` intents of the context's facility after a position, but for those whose external id begins
/// with `but`.
pub async fn to_export(
    db: impl PgExecutor<'_>,
    but: &str,
    after: i64,
    limit: i64,
) -> Result<Vec<Exported>, sqlx::Error> {
    type Columns = (
        i64,
        String,
        String,
        i16,
        String,
        String,
        String,
        String,
        String,
        Vec<String>,
        bool,
    );
    let rows: Vec<Columns> = sqlx::query_as(
        "SELECT i.position, i.external_id, i.category, i.priority, i.visibility, i.status,
                t.language, t.question, t.answer, t.alternatives, t.reviewed
         FROM (
             SELECT * FROM intents
             WHERE facility_id = current_facility() AND position > $2 AND NOT starts_with(external_id, $1)
               AND EXISTS (SELECT FROM translations WHERE facility_id = current_facility() AND intent_id = intents.id)
             ORDER BY position LIMIT $3
         ) i
         JOIN translations t ON t.facility_id = i.facility_id AND t.intent_id = i.id
         ORDER BY i.position, t.language",
    )
    .bind(but)
    .bind(after)
    .bind(limit)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(
            |(
                position,
                id,
                category,
                priority,
                visibility,
                status,
                language,
                question,
                answer,
                alternatives,
                reviewed,
            )| {
                Ok(Exported {
                    position,
                    id,
                    category,
                    priority,
                    visibility,
                    status,
                    language: super::language(&language)?,
                    question,
                    answer,
                    alternatives,
                    reviewed,
                })
            },
        )
        .collect()
}

/// Vectors of one translation.
#[derive(Debug)]
pub struct Vectors {
    /// The translation's intent.
    pub intent_id: IntentId,
    /// The translation's language.
    pub language: Language,
    /// Weights of its words.
    pub words: SparseVector,
    /// Weights of its grams.
    pub grams: SparseVector,
    /// What its text hashes to.
    pub content_id: Uuid,
}

/// Stores vectors of translations.
pub async fn store_vectors(db: impl PgExecutor<'_>, vectors: &[Vectors]) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE translations t SET word_vector = v.words, gram_vector = v.grams, content_id = v.content_id
         FROM unnest($1::uuid[], $2::text[], $3::sparsevec[], $4::sparsevec[], $5::uuid[])
             AS v(intent_id, language, words, grams, content_id)
         WHERE t.facility_id = current_facility() AND t.intent_id = v.intent_id AND t.language = v.language",
    )
    .bind(
        vectors
            .iter()
            .map(|vector| vector.intent_id.0)
            .collect::<Vec<_>>(),
    )
    .bind(
        vectors
            .iter()
            .map(|vector| vector.language.tag())
            .collect::<Vec<_>>(),
    )
    .bind(
        vectors
            .iter()
            .map(|vector| vector.words.clone())
            .collect::<Vec<_>>(),
    )
    .bind(
        vectors
            .iter()
            .map(|vector| vector.grams.clone())
            .collect::<Vec<_>>(),
    )
    .bind(vectors.iter().map(|vector| vector.content_id).collect::<Vec<_>>())
    .execute(db)
    .await?;
    Ok(())
}
