//! Model providers from their configuration.

use std::sync::Arc;
use std::thread::available_parallelism;

use anyhow::Context;

use crate::app::Models;
use crate::clock::Clock;
use crate::config::{EmbeddingProvider, ModelsConfig};
use crate::providers::{
    BreakerSettings, CachedEmbedder, Completions, Embedder, FolderEmbedder, OpenAiEmbedder, Timeouts,
};
use crate::random::Random;
use crate::shared_store::SharedStore;

/// Loads local models and prepares clients. Asks nobody yet.
pub(super) async fn build(
    config: &ModelsConfig,
    store: Option<SharedStore>,
    clock: &Arc<dyn Clock>,
    random: &Arc<dyn Random>,
) -> anyhow::Result<Models> {
    let mut embedders = Vec::new();
    for (variables, provider) in [
        ("TOMARI_EMBEDDING", &config.embedding),
        ("TOMARI_FORMER_EMBEDDING", &config.former_embedding),
    ] {
        if let Some(provider) = provider {
            embedders.push(
                embedder(provider, store.clone(), clock, random)
                    .await
                    .context(variables)?,
            );
        }
    }
    let completions = config
        .completion
        .as_ref()
        .map(|openai| {
            let (timeouts, breaker) = (Timeouts::default(), BreakerSettings::default());
            Completions::new(openai, timeouts, breaker, Arc::clone(clock)).context("TOMARI_COMPLETION")
        })
        .transpose()?;
    Ok(Models {
        embedders,
        completions: completions.map(Arc::new),
        token_budget: config.token_budget,
    })
}

async fn embedder(
    provider: &EmbeddingProvider,
    store: Option<SharedStore>,
    clock: &Arc<dyn Clock>,
    random: &Arc<dyn Random>,
) -> anyhow::Result<Arc<dyn Embedder>> {
    let cores = available_parallelism().map_or(2, usize::from);
    let inner: Arc<dyn Embedder> = match provider {
        EmbeddingProvider::OpenAi(configs) => Arc::new(OpenAiEmbedder::new(
            &configs.0,
            configs.1.clone(),
            Arc::clone(clock),
            Arc::clone(random),
        )?),
        EmbeddingProvider::Folder(folder) => {
            Arc::new(FolderEmbedder::load(folder.clone(), cores, Arc::clone(clock)).await?)
        }
    };
    Ok(Arc::new(CachedEmbedder::new(inner, store)))
}
