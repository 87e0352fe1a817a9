//! The harness of the tests over HTTP: every test has its own runtime, its own database and its own pool, made
//! inside that runtime and closed before it ends. The router is called in process, on the same runtime.
//!
//! A test is an async closure over a [`Desk`]:
//!
//! ```ignore
//! #[tokio::test]
//! async fn a_guest_asks() {
//!     with_desk(async |desk| { … }).await;
//! }
//! ```

#![expect(
    clippy::missing_panics_doc,
    reason = "a harness panics: that is how a test fails"
)]

mod client;
mod clock;
mod completions;
mod contract;
mod database;
mod desk;
mod house;
mod jobs;
mod live;
mod mail;
mod openai;
mod random;
mod redis;
mod staff;
mod webhooks;

pub use client::{Reply, Request, ServerEvent};
pub use clock::TestClock;
pub use completions::{AMPLE, impatient, with_completions};
pub use contract::{Contract, Documented};
pub use database::with_empty_database;
pub use desk::{Desk, OTHER_KEYS, PUBLIC_URL, Surroundings, with_desk, with_models};
pub use house::{Asked, Guest, House, demonstration_rows, row};
pub use jobs::Replica;
pub use live::LiveStream;
pub use mail::{MailServer, Mood, ReceivedMail};
pub use openai::{Act, OpenAiServer, ProviderBench, ProviderRequest, with_provider};
pub use redis::RedisServer;
pub use staff::{PASSWORD, Staff};
pub use webhooks::{Answer, ReceivedWebhook, WebhookReceiver};
