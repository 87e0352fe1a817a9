//! What trying a draft out takes: the draft itself, and embeddings of questions.

use std::time::Duration;

use pgvector::HalfVector;
use tomari_shared::knowledge::{FactDifference, FaqDraft, FaqOrigin, FaqTrial};
use tomari_shared::problem::FieldError;

use super::{checked, no_such_faq};
use crate::answering::generation::Difference;
use crate::app::App;
use crate::db::{self, FacilityTx};
use crate::error::{AppError, AppResult};
use crate::providers::Side;
use crate::retrieval::embed;

/// How long a model's embeddings are waited for.
const EMBEDDING_PATIENCE: Duration = Duration::from_secs(2);

/// The draft and the external id of the intent that it would replace.
pub(super) async fn read(tx: &mut FacilityTx, trial: &FaqTrial) -> AppResult<(FaqDraft, Option<String>)> {
    let replaced = match trial.id {
        None => None,
        Some(id) => {
            let intent = db::knowledge::find(&mut **tx, id).await?;
            let own = intent.filter(|intent| intent.origin() != FaqOrigin::Settings);
            Some(own.ok_or_else(no_such_faq)?.external_id)
        }
    };
    let draft = checked(&trial.draft).map_err(|error| AppError {
        errors: error
            .errors
            .into_iter()
            .map(|fault| FieldError::new(format!("/draft{}", fault.pointer), fault.detail))
            .collect(),
        ..error
    })?;
    Ok((draft, replaced))
}

/// The embeddings of texts by the model that serves the facility. None if there is no model, or it does not answer in time: then words alone
/// find, as for a guest. No connection may be held meanwhile.
pub(super) async fn embeddings(
    app: &App,
    model: Option<&str>,
    texts: &[String],
    side: Side,
) -> Option<Vec<HalfVector>> {
    let embedder = embed::embedder(app, model)?;
    if texts.is_empty() {
        return None;
    }
    tokio::time::timeout(EMBEDDING_PATIENCE, embed::several(&**embedder, texts, side))
        .await
        .ok()?
}

/// Differences as the API tells them.
pub(super) fn told(differences: Vec<Difference>) -> Vec<FactDifference> {
    differences
        .into_iter()
        .map(|difference| FactDifference {
            kind: difference.kind.as_str().to_owned(),
            here: difference.here,
            there: difference.there,
        })
        .collect()
}
