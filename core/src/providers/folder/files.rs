//! What a folder of sentence-transformers says (<https://sbert.net/docs/package_reference/sentence_transformer/models.html>).

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::FolderConfig;

/// How the vectors of a text's tokens become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pooling {
    /// Their mean.
    Mean,
    /// That of the first token.
    First,
}

/// A folder's content, and what is to be done with it.
pub(super) struct Files {
    /// `config.json`.
    pub(super) config: Value,
    /// `tokenizer.json`.
    pub(super) tokenizer: Vec<u8>,
    /// `model.safetensors`.
    pub(super) weights: Vec<u8>,
    pub(super) pooling: Pooling,
    /// Longest text, in tokens with the special ones; what follows is ignored.
    pub(super) max_tokens: usize,
    pub(super) query_prefix: String,
    pub(super) passage_prefix: String,
    /// Of everything above, as 16 hexadecimal digits.
    pub(super) hash: String,
}

impl Files {
    pub(super) fn read(config: &FolderConfig) -> anyhow::Result<Self> {
        let folder = &config.folder;
        let parameters = json(folder, "config.json")?.context("config.json is missing")?;
        let bytes = |name: &str| fs::read(folder.join(name)).with_context(|| format!("cannot read {name}"));
        let (tokenizer, weights) = (bytes("tokenizer.json")?, bytes("model.safetensors")?);
        ensure_known_modules(folder)?;
        let prompts = json(folder, "config_sentence_transformers.json")?;
        let prompts = prompts.as_ref().and_then(|file| file.get("prompts"));
        let prompt = |names: &[&str]| {
            let of = |name: &&str| prompts?.get(*name)?.as_str().map(str::to_owned);
            names.iter().find_map(of).unwrap_or_default()
        };
        let query_prefix = config.query_prefix.clone().unwrap_or_else(|| prompt(&["query"]));
        let passage_prefix = config
            .passage_prefix
            .clone()
            .unwrap_or_else(|| prompt(&["passage", "document"]));
        let pooling = pooling(folder)?;
        let max_tokens = max_tokens(folder, &parameters)?;
        let mut hash = Sha256::new();
        for part in [
            parameters.to_string().as_bytes(),
            &tokenizer,
            &weights,
            format!("{pooling:?} {max_tokens}").as_bytes(),
            query_prefix.as_bytes(),
            passage_prefix.as_bytes(),
        ] {
            // The lengths keep parts apart.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let hash = format!("{:x}", hash.finalize());
        Ok(Self {
            config: parameters,
            tokenizer,
            weights,
            pooling,
            max_tokens,
            query_prefix,
            passage_prefix,
            hash: hash[..16].to_owned(),
        })
    }
}

/// A file of the folder, if it is there.
fn json(folder: &Path, name: &str) -> anyhow::Result<Option<Value>> {
    match fs::read(folder.join(name)) {
        Ok(bytes) => Ok(Some(
            serde_json::from_slice(&bytes).with_context(|| format!("{name} is not JSON"))?,
        )),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {name}")),
    }
}

/// A further layer would be left out silently.
fn ensure_known_modules(folder: &Path) -> anyhow::Result<()> {
    let modules = json(folder, "modules.json")?;
    for module in modules.as_ref().and_then(Value::as_array).into_iter().flatten() {
        let kind = module.get("type").and_then(Value::as_str).unwrap_or_default();
        if !["Transformer", "Pooling", "Normalize"].contains(&kind.rsplit('.').next().unwrap_or_default()) {
            bail!("modules.json has a module `{kind}`, which is not supported");
        }
    }
    Ok(())
}

fn pooling(folder: &Path) -> anyhow::Result<Pooling> {
    let Some(file) = json(folder, "1_Pooling/config.json")? else {
        return Ok(Pooling::Mean);
    };
    let chosen: Vec<&str> = file
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, value)| name.starts_with("pooling_mode_") && value.as_bool() == Some(true))
        .map(|(name, _)| name.as_str())
        .collect();
    match chosen.as_slice() {
        ["pooling_mode_mean_tokens"] => Ok(Pooling::Mean),
        ["pooling_mode_cls_token"] => Ok(Pooling::First),
        _ => bail!("1_Pooling/config.json asks for {chosen:?}, which is not supported"),
    }
}

fn max_tokens(folder: &Path, parameters: &Value) -> anyhow::Result<usize> {
    let number = |file: Option<&Value>, name: &str| {
        let value = file?.get(name)?;
        // Some files write "no limit" as 10^30, which is no integer.
        value.as_u64().and_then(|number| usize::try_from(number).ok())
    };
    let positions = number(Some(parameters), "max_position_embeddings")
        .context("config.json has no max_position_embeddings")?;
    // RoBERTa counts positions from the one after the padding token's number.
    let skipped = match parameters.get("model_type").and_then(Value::as_str) {
        Some("xlm-roberta") => 1 + number(Some(parameters), "pad_token_id").unwrap_or(1),
        _ => 0,
    };
    let sentence = json(folder, "sentence_bert_config.json")?;
    let tokenizer = json(folder, "tokenizer_config.json")?;
    let wanted = number(sentence.as_ref(), "max_seq_length")
        .or_else(|| number(tokenizer.as_ref(), "model_max_length"))
        .unwrap_or(usize::MAX);
    let max = wanted.min(positions.saturating_sub(skipped));
    if max < 3 {
        bail!("a text of {max} tokens has no room for a word");
    }
    Ok(max)
}
