//! `POST {base}/embeddings`.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use sha2::{Digest, Sha256};
use tokio::time::timeout;

use super::OpenAiConfig;
use super::http::{self, Endpoint};
use super::retry::{Backoff, Sleep, TokioSleep};
use super::wire::{EmbeddingsAnswer, EmbeddingsBody};
use crate::clock::Clock;
use crate::providers::breaker::{Breaker, BreakerSettings, BreakerState, Health};
use crate::providers::embedding::{Embedder, EmbeddingModel, Side, unit};
use crate::providers::error::{ProviderError, ProviderFault};
use crate::random::Random;

/// Most texts in a request.
const BATCH_TEXTS: usize = 64;
/// Largest request, in bytes of text. A single text may be longer.
const BATCH_BYTES: usize = 100_000;
/// The most that a component takes in JSON, with its comma and indentation.
const COMPONENT_BYTES: usize = 64;

/// How to embed.
#[derive(Clone, Debug)]
pub struct EmbeddingConfig {
    /// Length of the vectors.
    pub dimensions: usize,
    /// Whether to ask for that length, which only some models can vary.
    pub ask_for_dimensions: bool,
    /// Words before a question, when the model was trained with some.
    pub query_prefix: String,
    /// Words before a passage.
    pub passage_prefix: String,
    /// Until there is a connection.
    pub connect_timeout: Duration,
    /// How long questions may take altogether. A guest waits.
    pub query_timeout: Duration,
    /// How long one request with passages may take.
    pub passage_timeout: Duration,
    /// When to try again with passages.
    pub backoff: Backoff,
    /// When to stop asking.
    pub breaker: BreakerSettings,
}

impl EmbeddingConfig {
    /// The defaults, for vectors of this length.
    #[must_use]
    pub fn new(dimensions: usize) -> Self {
        Self {
            dimensions,
            ask_for_dimensions: false,
            query_prefix: String::new(),
            passage_prefix: String::new(),
            connect_timeout: Duration::from_secs(2),
            query_timeout: Duration::from_secs(2),
            passage_timeout: Duration::from_secs(30),
            backoff: Backoff::default(),
            breaker: BreakerSettings::default(),
        }
    }
}

/// Embeddings by a provider over HTTP.
pub struct OpenAiEmbedder {
    endpoint: Endpoint,
    remote_model: String,
    model: EmbeddingModel,
    config: EmbeddingConfig,
    breaker: Arc<Breaker>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    sleep: Arc<dyn Sleep>,
}

impl std::fmt::Debug for OpenAiEmbedder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenAiEmbedder")
            .field("model", &self.model)
            .field("breaker", &self.breaker)
            .finish_non_exhaustive()
    }
}

impl OpenAiEmbedder {
    /// Connects when it is first asked.
    pub fn new(
        provider: &OpenAiConfig,
        config: EmbeddingConfig,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            endpoint: Endpoint::new(provider, &["embeddings"], config.connect_timeout)?,
            remote_model: provider.model.clone(),
            model: EmbeddingModel {
                name: identity(&provider.model, &config),
                dimensions: config.dimensions,
            },
            breaker: Breaker::new(Arc::clone(&clock), config.breaker),
            config,
            clock,
            random,
            sleep: Arc::new(TokioSleep),
        })
    }

    /// Waits with `sleep` between attempts.
    #[must_use]
    pub fn with_sleep(self, sleep: Arc<dyn Sleep>) -> Self {
        Self { sleep, ..self }
    }

    /// Whether calls go through.
    pub fn state(&self) -> BreakerState {
        self.breaker.state()
    }

    /// One attempt: a second one would come after the guest's patience has ended, and the lexical search has an answer
    /// already.
    async fn queries(&self, texts: &[String]) -> Result<Vec<Vec<f32>>, ProviderError> {
        let all = async {
            let mut vectors = Vec::with_capacity(texts.len());
            for batch in batches(texts) {
                vectors.extend(self.request(batch).await?);
            }
            Ok::<_, ProviderError>(vectors)
        };
        let permit = self.breaker.admit()?;
        let outcome = timeout(self.config.query_timeout, all)
            .await
            .unwrap_or_else(|_| Err(ProviderFault::Timeout.into()));
        permit.settle(outcome.as_ref().map(drop).map_err(|error| error.fault));
        outcome
    }

    async fn passages(&self, texts: &[String]) -> Result<Vec<Vec<f32>>, ProviderError> {
        let mut vectors = Vec::with_capacity(texts.len());
        for batch in batches(texts) {
            vectors.extend(self.persist(batch).await?);
        }
        Ok(vectors)
    }

    /// A request, tried again as long as that may help.
    async fn persist(&self, batch: &[String]) -> Result<Vec<Vec<f32>>, ProviderError> {
        let mut attempt = 1;
        let mut last = None;
        loop {
            // What made the breaker open tells more than that it did.
            let permit = self.breaker.admit().map_err(|shed| last.take().unwrap_or(shed))?;
            let outcome = timeout(self.config.passage_timeout, self.request(batch))
                .await
                .unwrap_or_else(|_| Err(ProviderFault::Timeout.into()));
            permit.settle(outcome.as_ref().map(drop).map_err(|error| error.fault));
            let error = match outcome {
                Ok(vectors) => return Ok(vectors),
                Err(error) => error,
            };
            let Some(wait) = self.config.backoff.wait(attempt, &error, &*self.random) else {
                return Err(error);
            };
            self.sleep.sleep(wait).await;
            last = Some(error);
            attempt += 1;
        }
    }

    async fn request(&self, batch: &[String]) -> Result<Vec<Vec<f32>>, ProviderError> {
        let dimensions = self.config.dimensions;
        let body = EmbeddingsBody {
            model: &self.remote_model,
            input: batch,
            dimensions: self.config.ask_for_dimensions.then_some(dimensions),
            encoding_format: "float",
        };
        let response = self.endpoint.post(&body, self.clock.now()).await?;
        let limit = batch.len() * (dimensions + 16) * COMPONENT_BYTES + 64 * 1024;
        let body = http::body(response, limit).await?;
        // What the parser says about it would quote it.
        let answer: EmbeddingsAnswer =
            serde_json::from_slice(&body).map_err(|_| ProviderError::malformed("no list of embeddings"))?;
        in_order(answer, batch.len(), dimensions)
    }
}

impl Embedder for OpenAiEmbedder {
    fn model(&self) -> &EmbeddingModel {
        &self.model
    }

    fn embed<'a>(
        &'a self,
        texts: &'a [String],
        side: Side,
    ) -> BoxFuture<'a, Result<Vec<Vec<f32>>, ProviderError>> {
        Box::pin(async move {
            if texts.is_empty() {
                return Ok(Vec::new());
            }
            let prefix = match side {
                Side::Query => &self.config.query_prefix,
                Side::Passage => &self.config.passage_prefix,
            };
            let texts: Vec<String> = texts.iter().map(|text| format!("{prefix}{text}")).collect();
            match side {
                Side::Query => self.queries(&texts).await,
                Side::Passage => self.passages(&texts).await,
            }
        })
    }

    fn health(&self) -> Health {
        self.breaker.health()
    }
}

/// Vectors with other prefixes are other vectors.
fn identity(model: &str, config: &EmbeddingConfig) -> String {
    let name = format!("openai/{model}/{}", config.dimensions);
    if config.query_prefix.is_empty() && config.passage_prefix.is_empty() {
        return name;
    }
    let prefixes = format!("{}\0{}", config.query_prefix, config.passage_prefix);
    let hash = format!("{:x}", Sha256::digest(prefixes));
    format!("{name}/{}", &hash[..8])
}

/// `texts` in pieces that one request may carry.
fn batches(texts: &[String]) -> impl Iterator<Item = &[String]> {
    let mut rest = texts;
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let fits = rest.iter().take(BATCH_TEXTS).take_while(|text| {
            bytes += text.len();
            bytes <= BATCH_BYTES
        });
        let taken = fits.count().max(1).min(rest.len());
        let (batch, after) = rest.split_at(taken);
        rest = after;
        (!batch.is_empty()).then_some(batch)
    })
}

/// The vectors by their `index`, each exactly once.
fn in_order(
    answer: EmbeddingsAnswer,
    count: usize,
    dimensions: usize,
) -> Result<Vec<Vec<f32>>, ProviderError> {
    let mut vectors = vec![None; count];
    for item in answer.data {
        let place = vectors
            .get_mut(item.index)
            .filter(|place| place.is_none())
            .ok_or_else(|| ProviderError::malformed("an embedding of no text"))?;
        *place = Some(unit(item.embedding, dimensions)?);
    }
    vectors
        .into_iter()
        .collect::<Option<_>>()
        .ok_or_else(|| ProviderError::malformed("a text without embedding"))
}

#[cfg(test)]
mod tests {
    use super::{BATCH_BYTES, EmbeddingConfig, batches, identity};

    fn sizes(texts: &[String]) -> Vec<usize> {
        batches(texts).map(<[String]>::len).collect()
    }

    #[test]
    fn batches_are_bounded_by_number_and_by_size() {
        assert_eq!(sizes(&[]), [0; 0]);
        assert_eq!(sizes(&vec!["a".to_owned(); 130]), [64, 64, 2]);
        let half = "a".repeat(BATCH_BYTES / 2);
        let huge = "a".repeat(BATCH_BYTES + 1);
        assert_eq!(
            sizes(&[half.clone(), half.clone(), half, huge.clone(), huge]),
            [2, 1, 1, 1]
        );
    }

    #[test]
    fn the_identity_names_what_changes_the_vectors() {
        let plain = EmbeddingConfig::new(256);
        assert_eq!(identity("small", &plain), "openai/small/256");
        let prefixed = EmbeddingConfig {
            query_prefix: "query: ".to_owned(),
            ..plain
        };
        assert_eq!(identity("small", &prefixed), "openai/small/256/3896ccd6");
    }
}
