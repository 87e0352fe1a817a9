//! The tokenizer and the network.

use anyhow::{Context, anyhow, bail};
use candle_core::{DType, Device, Tensor};
use candle_nn::VarBuilder;
use candle_transformers::models::{bert, xlm_roberta};
use serde_json::{Value, json};
use tokenizers::{PaddingParams, PaddingStrategy, Tokenizer, TruncationParams};

use super::files::{Files, Pooling};

enum Encoder {
    Bert(bert::BertModel),
    XlmRoberta(xlm_roberta::XLMRobertaModel),
}

/// A model, ready to compute.
pub(super) struct Network {
    tokenizer: Tokenizer,
    encoder: Encoder,
    pooling: Pooling,
    dimensions: usize,
}

impl Network {
    pub(super) fn load(files: &Files) -> anyhow::Result<Self> {
        // A copy of the weights instead of a memory map: a file that changes under a map is undefined behaviour.
        let weights = VarBuilder::from_buffered_safetensors(files.weights.clone(), DType::F32, &Device::Cpu)
            .context("model.safetensors is not of that format")?;
        let encoder = match files.config.get("model_type").and_then(Value::as_str) {
            Some("bert") => {
                let config = serde_json::from_value(files.config.clone()).context("config.json")?;
                Encoder::Bert(bert::BertModel::load(weights, &config).context("model.safetensors")?)
            }
            Some("xlm-roberta") => {
                let config = serde_json::from_value(with_defaults(&files.config)).context("config.json")?;
                let weights = if weights.contains_tensor("roberta.embeddings.word_embeddings.weight") {
                    weights.pp("roberta")
                } else {
                    weights
                };
                let model = xlm_roberta::XLMRobertaModel::new(&config, weights);
                Encoder::XlmRoberta(model.context("model.safetensors")?)
            }
            other => bail!(
                "config.json has the model type `{}`; bert and xlm-roberta are supported",
                other.unwrap_or_default()
            ),
        };
        let dimensions = files.config.get("hidden_size").and_then(Value::as_u64);
        Ok(Self {
            tokenizer: tokenizer(files)?,
            encoder,
            pooling: files.pooling,
            dimensions: usize::try_from(dimensions.context("config.json has no hidden_size")?)?,
        })
    }

    /// Length of a vector.
    pub(super) fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// The pooled vector of each text, not normalised. `texts` is not empty.
    pub(super) fn embed(&self, texts: Vec<String>) -> anyhow::Result<Vec<Vec<f32>>> {
        let encodings = self
            .tokenizer
            .encode_batch(texts, true)
            .map_err(|error| anyhow!(error))?;
        let rows = |of: fn(&tokenizers::Encoding) -> &[u32]| {
            let rows: Vec<&[u32]> = encodings.iter().map(of).collect();
            let width = rows.first().map_or(0, |row| row.len());
            Tensor::from_vec(rows.concat(), (rows.len(), width), &Device::Cpu)
        };
        let ids = rows(tokenizers::Encoding::get_ids)?;
        let types = rows(tokenizers::Encoding::get_type_ids)?;
        let mask = rows(tokenizers::Encoding::get_attention_mask)?;
        // (texts, tokens, dimensions)
        let states = match &self.encoder {
            Encoder::Bert(model) => model.forward(&ids, &types, Some(&mask))?,
            Encoder::XlmRoberta(model) => model.forward(&ids, &mask, &types, None, None, None)?,
        };
        let pooled = match self.pooling {
            Pooling::First => states.narrow(1, 0, 1)?.squeeze(1)?,
            Pooling::Mean => {
                // (texts, tokens, 1)
                let mask = mask.to_dtype(DType::F32)?.unsqueeze(2)?;
                states
                    .broadcast_mul(&mask)?
                    .sum(1)?
                    .broadcast_div(&mask.sum(1)?)?
            }
        };
        Ok(pooled.to_vec2()?)
    }
}

/// What newer files leave out, because it is what the model was published with.
fn with_defaults(config: &Value) -> Value {
    let mut config = config.clone();
    if let Some(fields) = config.as_object_mut() {
        for (name, value) in [
            ("position_embedding_type", json!("absolute")),
            ("attention_probs_dropout_prob", json!(0.1)),
            ("hidden_dropout_prob", json!(0.1)),
            ("pad_token_id", json!(1)),
        ] {
            fields.entry(name).or_insert(value);
        }
    }
    config
}

/// Cuts texts at the model's length, and pads a batch to its longest text, whatever the file says.
fn tokenizer(files: &Files) -> anyhow::Result<Tokenizer> {
    let mut tokenizer = Tokenizer::from_bytes(&files.tokenizer)
        .map_err(|error| anyhow!(error))
        .context("tokenizer.json")?;
    let mut padding = tokenizer.get_padding().cloned().unwrap_or_else(|| PaddingParams {
        pad_id: files
            .config
            .get("pad_token_id")
            .and_then(Value::as_u64)
            .and_then(|id| u32::try_from(id).ok())
            .unwrap_or_default(),
        ..PaddingParams::default()
    });
    padding.strategy = PaddingStrategy::BatchLongest;
    padding.pad_to_multiple_of = None;
    padding.direction = tokenizers::PaddingDirection::Right;
    tokenizer.with_padding(Some(padding));
    let truncation = TruncationParams {
        max_length: files.max_tokens,
        ..TruncationParams::default()
    };
    tokenizer
        .with_truncation(Some(truncation))
        .map_err(|error| anyhow!(error))
        .context("tokenizer.json")?;
    Ok(tokenizer)
}
