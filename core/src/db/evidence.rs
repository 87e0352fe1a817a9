//! The evidence for answers.

use sqlx::PgExecutor;
use sqlx::types::Json;
use tomari_shared::evidence::Evidence;
use tomari_shared::ids::MessageId;

/// Stores the evidence for an answer.
pub async fn insert(
    db: impl PgExecutor<'_>,
    message: MessageId,
    evidence: &Evidence,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO answer_evidence (message_id, facility_id, evidence) VALUES ($1, current_facility(), $2)",
    )
    .bind(message.0)
    .bind(Json(evidence))
    .execute(db)
    .await?;
    Ok(())
}

/// The evidence for an answer of the context's facility.
pub async fn find(db: impl PgExecutor<'_>, message: MessageId) -> Result<Option<Evidence>, sqlx::Error> {
    let evidence: Option<Json<Evidence>> = sqlx::query_scalar(
        "SELECT evidence FROM answer_evidence WHERE facility_id = current_facility() AND message_id = $1",
    )
    .bind(message.0)
    .fetch_optional(db)
    .await?;
    Ok(evidence.map(|evidence| evidence.0))
}
