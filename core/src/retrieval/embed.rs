//! The dense arm: embeddings of entries, made in the background, and of questions.

use std::sync::Arc;

use pgvector::HalfVector;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use tomari_shared::ids::FacilityId;
use tracing::warn;
use uuid::Uuid;

use crate::app::App;
use crate::db::{self, embeddings};
use crate::jobs::{self, Job};
use crate::providers::{Embedder, ProviderError, Side};

/// From so many embeddings of one facility on, an index finds the nearest; below, all of them are read, which never misses.
pub const INDEX_FROM: i64 = 20_000;
/// Texts embedded per transaction.
const BATCH: i64 = 64;

/// Brings one facility's embeddings up to date.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EmbedJob {
    /// Which facility.
    pub facility: FacilityId,
}

/// The text that an entry is embedded by.
#[must_use]
pub fn passage(question: &str, answer: &str) -> String {
    format!("{question}\n{answer}")
}

/// What such a text hashes to: the first 128 bits of its SHA-256.
#[must_use]
pub fn content_id(question: &str, answer: &str) -> Uuid {
    let hash = Sha256::digest(passage(question, answer));
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    Uuid::from_bytes(bytes)
}

/// Enqueues the job for the context's facility, in the transaction that changed its knowledge.
pub async fn enqueue(db: &mut PgConnection) -> Result<(), sqlx::Error> {
    embeddings::set_incomplete(&mut *db).await?;
    let facility = db::facilities::current(&mut *db).await?.id;
    let key = format!("{} {facility}", EmbedJob::KIND);
    jobs::enqueue_once(db, &EmbedJob { facility }, &key).await
}

impl Job for EmbedJob {
    const KIND: &'static str = "embed";

    async fn work(&self, app: &App) -> anyhow::Result<()> {
        work(app, self).await
    }
}

/// Enqueues [`EmbedJob`] for every facility that the configured model does not serve yet: after a change of the model, and after whatever
/// went wrong.
#[derive(Debug, Serialize, Deserialize)]
pub struct EmbedAll {}

impl Job for EmbedAll {
    const KIND: &'static str = "embed_all";

    async fn work(&self, app: &App) -> anyhow::Result<()> {
        Ok(enqueue_all(app).await?)
    }
}

/// Enqueues the job for every facility that the configured model does not serve yet.
pub async fn enqueue_all(app: &App) -> Result<(), sqlx::Error> {
    let Some(embedder) = app.models.embedders.first() else {
        return Ok(());
    };
    for facility in embeddings::facilities_to_embed(&app.db, &embedder.model().name).await? {
        let mut tx = db::begin_facility(&app.db, facility).await?;
        enqueue(&mut tx).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Embeds what has no embedding by the configured model yet; then that model serves. Until then the one before does. May run
/// twice, also at once: what is there is not made again.
pub async fn work(app: &App, job: &EmbedJob) -> anyhow::Result<()> {
    let Some(embedder) = app.models.embedders.first() else {
        return Ok(());
    };
    let model = embedder.model();
    loop {
        let mut tx = db::begin_facility(&app.db, job.facility).await?;
        let texts = embeddings::missing(&mut *tx, &model.name, BATCH).await?;
        if texts.is_empty() {
            // Under the lock that saving takes: nothing new comes between this look and the switch.
            db::lexicon::lock(&mut tx).await?;
            if embeddings::missing(&mut *tx, &model.name, 1).await?.is_empty() {
                let dimensions = i32::try_from(model.dimensions)?;
                embeddings::serve(&mut tx, &model.name, dimensions, INDEX_FROM).await?;
                tx.commit().await?;
                return Ok(());
            }
            tx.rollback().await?;
            continue;
        }
        tx.commit().await?;
        let passages: Vec<String> = texts
            .iter()
            .map(|text| passage(&text.question, &text.answer))
            .collect();
        let vectors = embedder.embed(&passages, Side::Passage).await?;
        let vectors: Vec<HalfVector> = vectors.iter().map(|vector| half(vector)).collect();
        let ids: Vec<Uuid> = texts.iter().map(|text| text.content_id).collect();
        let mut tx = db::begin_facility(&app.db, job.facility).await?;
        embeddings::store(&mut *tx, &model.name, &ids, &vectors).await?;
        tx.commit().await?;
    }
}

/// The embedder for a facility that `model` serves: the configured one, or the former one while it is being replaced.
#[must_use]
pub fn embedder<'a>(app: &'a App, model: Option<&str>) -> Option<&'a Arc<dyn Embedder>> {
    let model = model?;
    app.models
        .embedders
        .iter()
        .find(|embedder| embedder.model().name == model)
}

/// A question's embedding. A provider's fault leaves the lexical arm alone.
pub async fn question(embedder: &dyn Embedder, text: &str) -> Result<HalfVector, ProviderError> {
    let texts = [text.to_owned()];
    let vectors = embedder.embed(&texts, Side::Query).await.inspect_err(|error| {
        warn!(
            error = error.to_string(),
            "a question has no embedding; words alone find its answer"
        );
    })?;
    Ok(vectors
        .first()
        .map_or_else(|| HalfVector::from_f32_slice(&[]), |vector| half(vector)))
}

/// The embeddings of several texts, or none of them: without them, words alone find.
pub async fn several(embedder: &dyn Embedder, texts: &[String], side: Side) -> Option<Vec<HalfVector>> {
    let vectors = embedder.embed(texts, side).await.inspect_err(|error| {
        warn!(
            error = error.to_string(),
            "texts have no embeddings; words alone find"
        );
    });
    Some(vectors.ok()?.iter().map(|vector| half(vector)).collect())
}

fn half(vector: &[f32]) -> HalfVector {
    HalfVector::from_f32_slice(vector)
}
