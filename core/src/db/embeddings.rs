//! Embeddings of published translations, by the model that made them.

use pgvector::HalfVector;
use sqlx::{PgConnection, PgExecutor, PgPool};
use tomari_shared::ids::FacilityId;
use uuid::Uuid;

/// A text that a model has no embedding of yet.
#[derive(Debug, sqlx::FromRow)]
pub struct Missing {
    /// What the text hashes to.
    pub content_id: Uuid,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// Up to `limit` published texts of the context's facility that `model` has no embedding of.
pub async fn missing(db: impl PgExecutor<'_>, model: &str, limit: i64) -> Result<Vec<Missing>, sqlx::Error> {
    sqlx::query_as(
        "SELECT DISTINCT ON (t.content_id) t.content_id, t.question, t.answer
         FROM translations t
         JOIN intents i ON i.facility_id = t.facility_id AND i.id = t.intent_id
         WHERE t.facility_id = current_facility() AND i.status = 'published' AND t.content_id IS NOT NULL
           AND NOT EXISTS (SELECT FROM embeddings e WHERE e.facility_id = current_facility() AND e.model = $1
                           AND e.content_id = t.content_id)
         ORDER BY t.content_id LIMIT $2",
    )
    .bind(model)
    .bind(limit)
    .fetch_all(db)
    .await
}

/// Stores embeddings by `model`, each of the text with the id beside it.
pub async fn store(
    db: impl PgExecutor<'_>,
    model: &str,
    content_ids: &[Uuid],
    embeddings: &[HalfVector],
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO embeddings (facility_id, model, content_id, embedding)
         SELECT current_facility(), $1, e.content_id, e.embedding
         FROM unnest($2::uuid[], $3::halfvec[]) AS e(content_id, embedding)
         ON CONFLICT ON CONSTRAINT embeddings_pkey DO NOTHING",
    )
    .bind(model)
    .bind(content_ids)
    .bind(embeddings)
    .execute(db)
    .await?;
    Ok(())
}

/// Lets `model` serve the context's facility: it answers from now on, and what other models made, or what no translation has any
/// more, goes. From `index_from` embeddings on they get an index.
pub async fn serve(
    db: &mut PgConnection,
    model: &str,
    dimensions: i32,
    index_from: i64,
) -> Result<(), sqlx::Error> {
    let others: Vec<String> = sqlx::query_scalar(
        "SELECT DISTINCT model FROM embeddings WHERE facility_id = current_facility() AND model <> $1",
    )
    .bind(model)
    .fetch_all(&mut *db)
    .await?;
    for other in others {
        sqlx::query("SELECT drop_embedding_index(current_facility(), $1)")
            .bind(other)
            .execute(&mut *db)
            .await?;
    }
    sqlx::query(
        "DELETE FROM embeddings e WHERE e.facility_id = current_facility() AND (e.model <> $1 OR NOT EXISTS (
             SELECT FROM translations t WHERE t.facility_id = current_facility() AND t.content_id = e.content_id))",
    )
    .bind(model)
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "UPDATE facilities SET embedding_model = $1, embeddings_complete = true WHERE id = current_facility()",
    )
    .bind(model)
    .execute(&mut *db)
    .await?;
    let all_of_them: i64 =
        sqlx::query_scalar("SELECT count(*) FROM embeddings WHERE facility_id = current_facility()")
            .fetch_one(&mut *db)
            .await?;
    if all_of_them >= index_from {
        sqlx::query("SELECT index_embeddings(current_facility(), $1, $2)")
            .bind(model)
            .bind(dimensions)
            .execute(db)
            .await?;
    }
    Ok(())
}

/// Says that translations of the context's facility changed: some may have no embedding.
pub async fn set_incomplete(db: impl PgExecutor<'_>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE facilities SET embeddings_complete = false WHERE id = current_facility()")
        .execute(db)
        .await?;
    Ok(())
}

/// The model that serves the context's facility.
pub async fn serving(db: impl PgExecutor<'_>) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT embedding_model FROM facilities WHERE id = current_facility()")
        .fetch_one(db)
        .await
}

/// How far the index over a facility's knowledge is.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct State {
    /// Published translations.
    pub translations: i64,
    /// Those of them that the lexical index has.
    pub lexical: i64,
    /// Those of them that the model that serves has an embedding of.
    pub embedded: i64,
    /// That model.
    pub model: Option<String>,
}

/// How far the index of the context's facility is.
pub async fn state(db: impl PgExecutor<'_>) -> Result<State, sqlx::Error> {
    sqlx::query_as(
        "SELECT count(t.intent_id) AS translations, count(t.word_vector) AS lexical, count(e.content_id) AS embedded,
                f.embedding_model AS model
         FROM facilities f
         LEFT JOIN intents i ON i.facility_id = f.id AND i.status = 'published'
         LEFT JOIN translations t ON t.facility_id = f.id AND t.intent_id = i.id AND t.reviewed
         LEFT JOIN embeddings e
             ON e.facility_id = f.id AND e.model = f.embedding_model AND e.content_id = t.content_id
         WHERE f.id = current_facility()
         GROUP BY f.id",
    )
    .fetch_one(db)
    .await
}

/// The facilities that `model` does not serve, or not all of whose texts it has embeddings of. Needs no context.
pub async fn facilities_to_embed(pool: &PgPool, model: &str) -> Result<Vec<FacilityId>, sqlx::Error> {
    let ids: Vec<Uuid> = sqlx::query_scalar("SELECT facilities_to_embed($1)")
        .bind(model)
        .fetch_all(pool)
        .await?;
    Ok(ids.into_iter().map(FacilityId).collect())
}
