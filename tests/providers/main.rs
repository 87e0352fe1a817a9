//! Model providers over HTTP, against a server that does what the test tells it to, and a model in a folder.

mod completion_faults;
mod completions;
mod embeddings;
mod folder;

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::TimeDelta;
use futures_util::future::BoxFuture;
use harness::ProviderBench;
use tomari_core::providers::openai::Sleep;
use tomari_core::providers::{
    BreakerSettings, ChatMessage, CompletionRequest, Completions, EmbeddingConfig, OpenAiEmbedder, Role,
    Timeouts,
};

/// Long before this a test that works is done.
const LONG: Duration = Duration::from_secs(20);
/// Long enough for an answer on the same machine, and short enough to wait for.
const SHORT: Duration = Duration::from_millis(150);
const KEY: &str = "sk-nobody-may-read-this";
const WORDS: &str = "what the guest said in confidence";

fn patient() -> Timeouts {
    Timeouts {
        connect: LONG,
        first_token: LONG,
        between_tokens: LONG,
        total: LONG,
        after_text: LONG,
    }
}

fn breaker(failures: u32) -> BreakerSettings {
    BreakerSettings {
        failures,
        open_for: TimeDelta::seconds(30),
    }
}

fn completions(bench: &ProviderBench, timeouts: Timeouts, failures: u32) -> Completions {
    let config = bench.server.config(Some(KEY));
    Completions::new(&config, timeouts, breaker(failures), bench.clock.clone()).expect("usable")
}

fn request() -> CompletionRequest {
    CompletionRequest {
        messages: vec![
            ChatMessage {
                role: Role::System,
                content: "Answer.".to_owned(),
            },
            ChatMessage {
                role: Role::User,
                content: WORDS.to_owned(),
            },
        ],
        max_tokens: 200,
        temperature: 0.5,
    }
}

/// Does not wait, and remembers how long it should have.
#[derive(Clone, Debug, Default)]
struct Waits(Arc<Mutex<Vec<Duration>>>);

impl Waits {
    fn taken(&self) -> Vec<Duration> {
        self.0.lock().expect("not poisoned").clone()
    }
}

impl Sleep for Waits {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.lock().expect("not poisoned").push(duration);
        Box::pin(std::future::ready(()))
    }
}

fn embedder(bench: &ProviderBench, config: EmbeddingConfig) -> (OpenAiEmbedder, Waits) {
    let waits = Waits::default();
    let provider = bench.server.config(Some(KEY));
    let embedder = OpenAiEmbedder::new(&provider, config, bench.clock.clone(), Arc::clone(&bench.random))
        .expect("usable")
        .with_sleep(Arc::new(waits.clone()));
    (embedder, waits)
}

/// An error, its causes, and how they are printed for debugging, hold neither the key nor the guest's words.
#[track_caller]
fn assert_discreet(error: &dyn std::error::Error) {
    let mut shown = format!("{error} {error:?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        write!(shown, " {error} {error:?}").expect("a string takes it");
        cause = error.source();
    }
    for secret in [KEY, WORDS] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
