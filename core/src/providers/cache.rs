//! Questions that were embedded before: guests ask the same things.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::BoxFuture;
use moka::sync::Cache;
use sha2::{Digest, Sha256};
use tracing::warn;

use super::breaker::Health;
use super::embedding::{Embedder, EmbeddingModel, Side};
use super::error::ProviderError;
use crate::shared_store::SharedStore;

/// How many are kept: 10,000 vectors of 1,536 components are 61 MB.
const ENTRIES: u64 = 10_000;

/// Keeps the vectors of queries by a hash of model, side and text: no guest's words. In memory, or with all processes' in Redis.
/// Passages go through; theirs are kept in the database.
pub struct CachedEmbedder {
    inner: Arc<dyn Embedder>,
    kept: Kept,
}

/// Vectors by their keys.
enum Kept {
    Here(Cache<String, Arc<[f32]>>),
    Shared(SharedStore),
}

impl std::fmt::Debug for CachedEmbedder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CachedEmbedder")
            .field("inner", &self.inner)
            .finish_non_exhaustive()
    }
}

impl CachedEmbedder {
    /// Around `inner`, with what others have kept if there is a shared store, else with nothing in it yet.
    #[must_use]
    pub fn new(inner: Arc<dyn Embedder>, store: Option<SharedStore>) -> Self {
        let kept = store.map_or_else(|| Kept::Here(Cache::new(ENTRIES)), Kept::Shared);
        Self { inner, kept }
    }

    fn key(&self, text: &str, side: Side) -> String {
        let model = self.inner.model();
        let mut hash = Sha256::new();
        for part in [model.name.as_str(), side.as_str(), text] {
            // The lengths keep parts apart.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        format!("tomari:vector:{}", URL_SAFE_NO_PAD.encode(hash.finalize()))
    }

    async fn through_cache(&self, texts: &[String], side: Side) -> Result<Vec<Vec<f32>>, ProviderError> {
        let keys: Vec<String> = texts.iter().map(|text| self.key(text, side)).collect();
        let mut vectors = self.kept.get(&keys, self.inner.model().dimensions).await;
        let missing: Vec<usize> = (0..texts.len()).filter(|at| vectors[*at].is_none()).collect();
        if !missing.is_empty() {
            let unknown: Vec<String> = missing.iter().map(|at| texts[*at].clone()).collect();
            let mut new = Vec::new();
            for (at, vector) in missing.into_iter().zip(self.inner.embed(&unknown, side).await?) {
                let vector: Arc<[f32]> = vector.into();
                new.push((keys[at].clone(), Arc::clone(&vector)));
                vectors[at] = Some(vector);
            }
            self.kept.insert(new).await;
        }
        Ok(vectors
            .into_iter()
            .flatten()
            .map(|vector| vector.to_vec())
            .collect())
    }
}

impl Kept {
    /// What there is, in the order of the keys. A store that fails has nothing.
    async fn get(&self, keys: &[String], dimensions: usize) -> Vec<Option<Arc<[f32]>>> {
        match self {
            Self::Here(vectors) => keys.iter().map(|key| vectors.get(key)).collect(),
            Self::Shared(store) => match store.get(keys).await {
                Ok(found) => found
                    .into_iter()
                    .map(|bytes| from_bytes(&bytes?, dimensions))
                    .collect(),
                Err(error) => {
                    warn!(%error, "Redis gives no vectors; they are computed anew");
                    vec![None; keys.len()]
                }
            },
        }
    }

    async fn insert(&self, new: Vec<(String, Arc<[f32]>)>) {
        match self {
            Self::Here(vectors) => {
                for (key, vector) in new {
                    vectors.insert(key, vector);
                }
            }
            Self::Shared(store) => {
                let values: Vec<(String, Vec<u8>)> = new
                    .into_iter()
                    .map(|(key, vector)| (key, vector.iter().flat_map(|x| x.to_le_bytes()).collect()))
                    .collect();
                if let Err(error) = store.set(&values).await {
                    warn!(%error, "Redis keeps no vectors");
                }
            }
        }
    }
}

/// A vector as it is kept: its components in four bytes each, little-endian. Nothing if it is not of the model's dimensions.
fn from_bytes(bytes: &[u8], dimensions: usize) -> Option<Arc<[f32]>> {
    let (components, rest) = bytes.as_chunks::<4>();
    (rest.is_empty() && components.len() == dimensions).then(|| {
        components
            .iter()
            .map(|bytes| f32::from_le_bytes(*bytes))
            .collect()
    })
}

impl Embedder for CachedEmbedder {
    fn model(&self) -> &EmbeddingModel {
        self.inner.model()
    }

    fn embed<'a>(
        &'a self,
        texts: &'a [String],
        side: Side,
    ) -> BoxFuture<'a, Result<Vec<Vec<f32>>, ProviderError>> {
        match side {
            Side::Query => Box::pin(self.through_cache(texts, side)),
            Side::Passage => self.inner.embed(texts, side),
        }
    }

    fn health(&self) -> Health {
        self.inner.health()
    }
}
