//! The evidence for answers.

use sqlx::PgExecutor;
use sqlx::types::Json;
use tomari_shared::evidence::Evidence;
use tomari_shared::ids::MessageId;

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
