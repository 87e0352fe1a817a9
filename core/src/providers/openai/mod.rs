//! Providers that speak the `OpenAI` wire format (<https://platform.openai.com/docs/api-reference>): `OpenAI`, most other
//! hosts, and servers on one's own machine such as vLLM, llama.cpp and Ollama.

mod chat;
mod completions;
mod embedder;
mod events;
mod http;
mod retry;
mod wire;

use secrecy::SecretString;
use url::Url;

pub use chat::{ChatMessage, CompletionEvent, CompletionRequest, FinishReason, Role, Usage, Written};
pub use completions::{CompletionStream, Completions, Timeouts};
pub use embedder::{EmbeddingConfig, OpenAiEmbedder};
pub use retry::{Backoff, Sleep, TokioSleep};

/// Where a model is.
#[derive(Clone, Debug)]
pub struct OpenAiConfig {
    /// The API's address with its version, such as `https://api.openai.com/v1`.
    pub base: Url,
    /// The key, if the server wants one.
    pub key: Option<SecretString>,
    /// The model's name there.
    pub model: String,
}
