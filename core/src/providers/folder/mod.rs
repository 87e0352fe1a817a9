//! Sentence embeddings by a model in a local folder: no network, no key, nothing that leaves the house.

mod files;
mod network;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use futures_util::future::BoxFuture;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::breaker::{Breaker, BreakerSettings, Health};
use super::embedding::{Embedder, EmbeddingModel, Side, unit};
use super::error::{ProviderError, ProviderFault};
use crate::clock::Clock;
use files::Files;
use network::Network;

/// Texts that are computed together. Small, so that a question does not wait long behind passages.
const BATCH: usize = 8;
/// How long a question may wait and be computed. A guest waits.
const QUERY_TIMEOUT: Duration = Duration::from_secs(2);

/// Which folder, in the layout of sentence-transformers: `config.json`, `tokenizer.json`, `model.safetensors`.
#[derive(Clone, Debug)]
pub struct FolderConfig {
    /// The folder.
    pub folder: PathBuf,
    /// Words before a question; without, what the folder says.
    pub query_prefix: Option<String>,
    /// Words before a passage; without, what the folder says.
    pub passage_prefix: Option<String>,
}

/// Embeddings by BERT or XLM-RoBERTa on this machine's processor.
pub struct FolderEmbedder {
    model: EmbeddingModel,
    network: Arc<Network>,
    query_prefix: String,
    passage_prefix: String,
    permits: Arc<Semaphore>,
    passage_permits: Arc<Semaphore>,
    breaker: Arc<Breaker>,
}

impl std::fmt::Debug for FolderEmbedder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FolderEmbedder")
            .field("model", &self.model)
            .field("breaker", &self.breaker)
            .finish_non_exhaustive()
    }
}

impl FolderEmbedder {
    /// Reads the folder, which may take some seconds, on the runtime's threads for blocking work.
    ///
    /// `permits` is how many batches are computed at once, best the number of cores; passages leave one of them to
    /// questions where there are several.
    pub async fn load(config: FolderConfig, permits: usize, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        let folder = config.folder.display().to_string();
        let load = move || {
            let files = Files::read(&config)?;
            anyhow::Ok((Network::load(&files)?, files))
        };
        let (network, files) = tokio::task::spawn_blocking(load)
            .await
            .unwrap_or_else(|error| Err(error.into()))
            .with_context(|| format!("the embedding model in {folder} can't be used"))?;
        Ok(Self {
            model: EmbeddingModel {
                name: format!("folder/{}/{}", files.hash, network.dimensions()),
                dimensions: network.dimensions(),
            },
            network: Arc::new(network),
            query_prefix: files.query_prefix,
            passage_prefix: files.passage_prefix,
            permits: Arc::new(Semaphore::new(permits.max(1))),
            passage_permits: Arc::new(Semaphore::new(permits.saturating_sub(1).max(1))),
            breaker: Breaker::new(clock, BreakerSettings::default()),
        })
    }

    async fn batch(&self, texts: Vec<String>, side: Side) -> Result<Vec<Vec<f32>>, ProviderError> {
        let closed = |_| ProviderError::from(ProviderFault::Unavailable);
        // Held until the work is done, not until somebody stops waiting for it: that is what bounds the work.
        let place = match side {
            Side::Query => None,
            Side::Passage => Some(
                Arc::clone(&self.passage_permits)
                    .acquire_owned()
                    .await
                    .map_err(closed)?,
            ),
        };
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(closed)?;
        let network = Arc::clone(&self.network);
        let work = move || {
            let vectors = network.embed(texts);
            drop((place, permit));
            vectors
        };
        let vectors = tokio::task::spawn_blocking(work)
            .await
            .map_err(|error| ProviderError::with_cause(ProviderFault::Malformed, error))?
            .map_err(|_| ProviderError::malformed("the model gave no vectors"))?;
        vectors
            .into_iter()
            .map(|vector| unit(vector, self.model.dimensions))
            .collect()
    }

    async fn all(&self, texts: &[String], side: Side) -> Result<Vec<Vec<f32>>, ProviderError> {
        let prefix = match side {
            Side::Query => &self.query_prefix,
            Side::Passage => &self.passage_prefix,
        };
        let mut vectors = Vec::with_capacity(texts.len());
        for batch in texts.chunks(BATCH) {
            let batch = batch.iter().map(|text| format!("{prefix}{text}")).collect();
            vectors.extend(self.batch(batch, side).await?);
        }
        Ok(vectors)
    }
}

impl Embedder for FolderEmbedder {
    fn model(&self) -> &EmbeddingModel {
        &self.model
    }

    fn embed<'a>(
        &'a self,
        texts: &'a [String],
        side: Side,
    ) -> BoxFuture<'a, Result<Vec<Vec<f32>>, ProviderError>> {
        Box::pin(async move {
            // An overloaded machine sheds questions like a failing provider, and answers them by words alone.
            let permit = self.breaker.admit()?;
            let work = self.all(texts, side);
            let outcome = match side {
                Side::Query => timeout(QUERY_TIMEOUT, work)
                    .await
                    .unwrap_or_else(|_| Err(ProviderFault::Timeout.into())),
                Side::Passage => work.await,
            };
            permit.settle(outcome.as_ref().map(drop).map_err(|error| error.fault));
            outcome
        })
    }

    fn health(&self) -> Health {
        self.breaker.health()
    }
}
