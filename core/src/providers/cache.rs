//! Questions that were embedded before: guests ask the same things.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use moka::sync::Cache;
use sha2::{Digest, Sha256};

use super::breaker::Health;
use super::embedding::{Embedder, EmbeddingModel, Side};
use super::error::ProviderError;

/// How many are kept: 10,000 vectors of 1,536 components are 61 MB.
const ENTRIES: u64 = 10_000;

type Key = [u8; 32];

/// Keeps the vectors of queries in memory, by a hash of model, side and text: no guest's words. Passages go through;
/// theirs are kept in the database.
pub struct CachedEmbedder {
    inner: Arc<dyn Embedder>,
    vectors: Cache<Key, Arc<[f32]>>,
}

impl std::fmt::Debug for CachedEmbedder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CachedEmbedder")
            .field("inner", &self.inner)
            .field("entries", &self.vectors.entry_count())
            .finish()
    }
}

impl CachedEmbedder {
    /// Around `inner`, with nothing in it yet.
    #[must_use]
    pub fn new(inner: Arc<dyn Embedder>) -> Self {
        Self {
            inner,
            vectors: Cache::new(ENTRIES),
        }
    }

    fn key(&self, text: &str, side: Side) -> Key {
        let mut hash = Sha256::new();
        for part in [self.inner.model().name.as_str(), side.as_str(), text] {
            // The lengths keep parts apart.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        hash.finalize().into()
    }

    async fn through_cache(&self, texts: &[String], side: Side) -> Result<Vec<Vec<f32>>, ProviderError> {
        let keys: Vec<Key> = texts.iter().map(|text| self.key(text, side)).collect();
        let mut vectors: Vec<Option<Arc<[f32]>>> = keys.iter().map(|key| self.vectors.get(key)).collect();
        let missing: Vec<usize> = (0..texts.len()).filter(|at| vectors[*at].is_none()).collect();
        if !missing.is_empty() {
            let unknown: Vec<String> = missing.iter().map(|at| texts[*at].clone()).collect();
            for (at, vector) in missing.into_iter().zip(self.inner.embed(&unknown, side).await?) {
                let vector: Arc<[f32]> = vector.into();
                self.vectors.insert(keys[at], Arc::clone(&vector));
                vectors[at] = Some(vector);
            }
        }
        Ok(vectors
            .into_iter()
            .flatten()
            .map(|vector| vector.to_vec())
            .collect())
    }
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
