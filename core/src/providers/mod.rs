//! Model providers: embeddings and completions, over HTTP or from a local folder.
//!
//! - `openai`: everything that speaks the `OpenAI` wire format, hosted or on one's own machine
//! - `folder`: sentence embeddings by a model in a local folder, without any network
//! - `cache`: questions that were embedded before
//! - `breaker`: stops asking a provider that keeps failing
//!
//! Nothing here reads the environment or logs. An error says what kind of fault it was, and holds neither a key nor a
//! guest's text.

pub mod breaker;
pub mod cache;
pub mod embedding;
pub mod error;
pub mod folder;
pub mod openai;

pub use breaker::{Breaker, BreakerSettings, BreakerState, Health};
pub use cache::CachedEmbedder;
pub use embedding::{Embedder, EmbeddingModel, Side};
pub use error::{ProviderError, ProviderFault};
pub use folder::{FolderConfig, FolderEmbedder};
pub use openai::{
    ChatMessage, CompletionEvent, CompletionRequest, CompletionStream, Completions, EmbeddingConfig,
    FinishReason, OpenAiConfig, OpenAiEmbedder, Role, Timeouts, Usage, Written,
};
