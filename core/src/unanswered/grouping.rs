//! Putting questions into groups. Done when somebody looks, not when somebody asks: guests do not wait for it, and most houses have few.

use pgvector::HalfVector;
use tomari_shared::ids::QuestionGroupId;

use super::alike::{alike, compared};
use crate::app::App;
use crate::db;
use crate::db::FacilityTx;
use crate::db::facilities::Facility;
use crate::db::unanswered::{self, Ungrouped};
use crate::error::AppResult;
use crate::providers::Side;
use crate::random::uuid_v7;
use crate::retrieval::embed;

/// Questions grouped at once. What is left is grouped when somebody looks again.
const AT_ONCE: i64 = 200;
/// Texts embedded in one call.
const BATCH: usize = 64;
/// Questions of before that new ones are compared with.
const COMPARED: i64 = 2_000;

/// Groups what has no group yet, and returns a transaction of the facility that sees it.
pub(super) async fn group(app: &App, mut tx: FacilityTx) -> AppResult<FacilityTx> {
    let facility = db::facilities::current(&mut *tx).await?;
    let questions = unanswered::ungrouped(&mut *tx, AT_ONCE).await?;
    if questions.is_empty() {
        return Ok(tx);
    }
    // No connection is held while a provider is waited for.
    tx.commit().await?;
    let embeddings = embed_all(app, &facility, &questions).await;
    let mut tx = db::begin_facility(&app.db, facility.id).await?;
    unanswered::lock(&mut tx).await?;
    unanswered::remove_empty(&mut *tx).await?;
    // Somebody else may have grouped them meanwhile.
    let still = unanswered::ungrouped(&mut *tx, AT_ONCE).await?;
    let mut known = unanswered::compared(&mut *tx, COMPARED).await?;
    for (question, embedding) in questions.iter().zip(embeddings) {
        if !still.iter().any(|one| one.id == question.id) {
            continue;
        }
        let analyzer = &app.searcher.analyzer;
        let mut compared = compared(analyzer, &question.text, question.language, embedding);
        let nearest = known
            .iter()
            .filter_map(|other| Some((alike(&compared, other)?, other.group)))
            .max_by(|(one, _), (other, _)| one.total_cmp(other));
        if let Some((_, group)) = nearest {
            compared.group = group;
        } else {
            let at = app.clock.now();
            compared.group = QuestionGroupId(uuid_v7(&*app.random, at));
            unanswered::insert_group(&mut *tx, compared.group, at).await?;
        }
        unanswered::insert_question(&mut *tx, question, &compared).await?;
        known.push(compared);
    }
    tx.commit().await?;
    Ok(db::begin_facility(&app.db, facility.id).await?)
}

/// Embeddings by the model that serves the facility; without one, or where its provider fails, words alone decide.
async fn embed_all(
    app: &App,
    facility: &Facility,
    questions: &[Ungrouped],
) -> Vec<Option<(String, HalfVector)>> {
    let mut made = Vec::with_capacity(questions.len());
    if let Some(embedder) = embed::embedder(app, facility.embedding_model.as_deref()) {
        for batch in questions.chunks(BATCH) {
            let texts: Vec<String> = batch.iter().map(|question| question.text.clone()).collect();
            let Ok(vectors) = embedder.embed(&texts, Side::Query).await else {
                break;
            };
            let model = &embedder.model().name;
            made.extend(
                vectors
                    .iter()
                    .map(|vector| Some((model.clone(), HalfVector::from_f32_slice(vector)))),
            );
        }
    }
    made.resize(questions.len(), None);
    made
}
