//! The JSON on the wire, as far as it is used.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::chat::ChatMessage;

#[derive(Serialize)]
pub(super) struct ChatBody<'a> {
    pub(super) model: &'a str,
    pub(super) messages: &'a [ChatMessage],
    pub(super) max_tokens: u32,
    pub(super) temperature: f32,
    pub(super) stream: bool,
    pub(super) stream_options: StreamOptions,
}

#[derive(Serialize)]
pub(super) struct StreamOptions {
    pub(super) include_usage: bool,
}

#[derive(Deserialize)]
pub(super) struct ChatChunk {
    #[serde(default)]
    pub(super) choices: Vec<Choice>,
    pub(super) usage: Option<ChunkUsage>,
    /// Some hosts report a failure inside the stream, because the status is already sent.
    pub(super) error: Option<Value>,
}

#[derive(Deserialize)]
pub(super) struct Choice {
    pub(super) delta: Option<Delta>,
    pub(super) finish_reason: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Delta {
    pub(super) content: Option<String>,
    pub(super) refusal: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct ChunkUsage {
    pub(super) prompt_tokens: u32,
    pub(super) completion_tokens: u32,
}

#[derive(Serialize)]
pub(super) struct EmbeddingsBody<'a> {
    pub(super) model: &'a str,
    pub(super) input: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) dimensions: Option<usize>,
    pub(super) encoding_format: &'static str,
}

#[derive(Deserialize)]
pub(super) struct EmbeddingsAnswer {
    pub(super) data: Vec<IndexedEmbedding>,
}

#[derive(Deserialize)]
pub(super) struct IndexedEmbedding {
    pub(super) index: usize,
    pub(super) embedding: Vec<f32>,
}
