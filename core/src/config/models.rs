//! Which models are used, and what they may cost.

use std::path::PathBuf;

use anyhow::{Context, bail};
use secrecy::SecretString;
use url::Url;

use super::{Variables, parsed};
use crate::db::budgets::Budget;
use crate::providers::{EmbeddingConfig, FolderConfig, OpenAiConfig};

/// Models, none of which is needed: without them words find the entries, and the entries' own texts are the answers.
#[derive(Debug)]
pub struct ModelsConfig {
    /// Makes the embeddings that entries are to be found by.
    pub embedding: Option<EmbeddingProvider>,
    /// Made those of facilities that are not embedded anew yet.
    pub former_embedding: Option<EmbeddingProvider>,
    /// Writes answers.
    pub completion: Option<OpenAiConfig>,
    /// What its answers may cost.
    pub token_budget: Budget,
}

/// What makes embeddings.
#[derive(Debug)]
pub enum EmbeddingProvider {
    /// An OpenAI-compatible endpoint.
    OpenAi(Box<(OpenAiConfig, EmbeddingConfig)>),
    /// A model in a local folder.
    Folder(FolderConfig),
}

impl ModelsConfig {
    /// Reads and checks the variables of models.
    pub fn read(variables: &dyn Variables) -> anyhow::Result<Self> {
        let completion = openai(variables, "TOMARI_COMPLETION")?;
        Ok(Self {
            embedding: embedding(variables, "TOMARI_EMBEDDING")?,
            former_embedding: embedding(variables, "TOMARI_FORMER_EMBEDDING")?,
            completion,
            token_budget: Budget {
                facility_day: parsed(variables, "TOMARI_TOKENS_PER_DAY", "300000", "a number of tokens")?,
                session: parsed(
                    variables,
                    "TOMARI_TOKENS_PER_SESSION",
                    "60000",
                    "a number of tokens",
                )?,
            },
        })
    }
}

fn embedding(variables: &dyn Variables, prefix: &str) -> anyhow::Result<Option<EmbeddingProvider>> {
    let get = |name: &str| variables.get(&format!("{prefix}_{name}"));
    let (query_prefix, passage_prefix) = (get("QUERY_PREFIX"), get("PASSAGE_PREFIX"));
    if let Some(folder) = get("FOLDER") {
        if get("URL").is_some() {
            bail!("set either {prefix}_URL or {prefix}_FOLDER; core/example.env explains them");
        }
        return Ok(Some(EmbeddingProvider::Folder(FolderConfig {
            folder: PathBuf::from(folder),
            query_prefix,
            passage_prefix,
        })));
    }
    let Some(openai) = openai(variables, prefix)? else {
        return Ok(None);
    };
    let dimensions = format!("{prefix}_DIMENSIONS");
    let dimensions = parsed(variables, &dimensions, "", "a number of dimensions such as 1536")?;
    let config = EmbeddingConfig {
        query_prefix: query_prefix.unwrap_or_default(),
        passage_prefix: passage_prefix.unwrap_or_default(),
        ..EmbeddingConfig::new(dimensions)
    };
    Ok(Some(EmbeddingProvider::OpenAi(Box::new((openai, config)))))
}

/// An endpoint, if the variable with its address is set.
fn openai(variables: &dyn Variables, prefix: &str) -> anyhow::Result<Option<OpenAiConfig>> {
    let get = |name: &str| variables.get(&format!("{prefix}_{name}"));
    let Some(text) = get("URL") else {
        return Ok(None);
    };
    let base = Url::parse(&text)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"))
        .with_context(|| {
            format!("{prefix}_URL is `{text}`, but must be an address such as https://api.example/v1")
        })?;
    let model =
        get("MODEL").with_context(|| format!("{prefix}_MODEL is not set; core/example.env explains it"))?;
    Ok(Some(OpenAiConfig {
        base,
        key: get("KEY").map(SecretString::from),
        model,
    }))
}
