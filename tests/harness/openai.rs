//! A model provider that listens on a port, speaks the `OpenAI` wire format, and does what the test tells it to.

mod bench;
mod chat;
mod embeddings;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use axum::routing::post;
use axum::serve::ListenerExt as _;
use http::HeaderMap;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tomari_core::providers::OpenAiConfig;

pub use bench::{ProviderBench, with_provider};

/// How long a client's leaving may take to be seen. Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(20);
/// The model's name, which is not checked.
const MODEL: &str = "test-model";

/// How a call is answered.
#[derive(Clone, Debug)]
pub enum Act {
    /// The chat: with these pieces of text, the finish reason, and the usage.
    Says {
        /// Pieces of text, one event each.
        pieces: Vec<String>,
        /// Wait before the first piece.
        before: Duration,
        /// Wait before each other.
        between: Duration,
        /// `finish_reason`.
        reason: &'static str,
        /// Whether the stream has the chunk with the usage, when it was asked for.
        usage: bool,
    },
    /// The chat: pieces of text, and then nothing, with the connection open.
    Stalls(Vec<String>),
    /// The chat: pieces of text and the finish reason, and then nothing, with the connection open.
    Lingers(Vec<String>),
    /// The chat: pieces of text, and then the connection breaks.
    Breaks(Vec<String>),
    /// The chat: pieces of text, and then the body ends as if that were all.
    Ends(Vec<String>),
    /// The chat: declines, by the field `refusal`.
    Refuses,
    /// A body as it is, with status 200 and this content type.
    Raw(&'static str, String),
    /// A status, with `Retry-After` if given. The body repeats the request, as some providers do.
    Fails(u16, Option<&'static str>),
    /// Nothing, with the connection open.
    Hangs,
    /// The embeddings: the honest ones, changed by the function.
    Embeds(fn(&mut Value)),
}

impl Act {
    /// An answer without waiting.
    #[must_use]
    pub fn says(pieces: &[&str]) -> Self {
        Self::Says {
            pieces: owned(pieces),
            before: Duration::ZERO,
            between: Duration::ZERO,
            reason: "stop",
            usage: true,
        }
    }

    /// An answer with another finish reason.
    #[must_use]
    pub fn says_until(pieces: &[&str], reason: &'static str) -> Self {
        Self::Says {
            pieces: owned(pieces),
            before: Duration::ZERO,
            between: Duration::ZERO,
            reason,
            usage: true,
        }
    }

    /// An event stream of these data lines.
    #[must_use]
    pub fn events(data: &[&str]) -> Self {
        let lines: Vec<String> = data.iter().map(|data| format!("data: {data}\n\n")).collect();
        Self::Raw("text/event-stream", lines.concat())
    }
}

fn owned(pieces: &[&str]) -> Vec<String> {
    pieces.iter().map(ToString::to_string).collect()
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct ProviderRequest {
    /// Path.
    pub path: &'static str,
    /// `Authorization`, if it was there.
    pub authorization: Option<String>,
    /// Body.
    pub body: Value,
}

#[derive(Debug, Default)]
struct Script {
    chat: VecDeque<Act>,
    embeddings: VecDeque<Act>,
    always_chat: Option<Act>,
    always_embeddings: Option<Act>,
    requests: Vec<ProviderRequest>,
    cancelled: usize,
    connections: usize,
}

#[derive(Debug)]
struct State {
    script: Mutex<Script>,
    changed: Notify,
    dimensions: usize,
    stop: CancellationToken,
}

impl State {
    fn script(&self) -> MutexGuard<'_, Script> {
        self.script
            .lock()
            .expect("no test panics while it holds the script")
    }

    fn record(&self, path: &'static str, headers: &HeaderMap, body: &Value) {
        let authorization = headers.get(http::header::AUTHORIZATION);
        self.script().requests.push(ProviderRequest {
            path,
            authorization: authorization.map(|value| value.to_str().expect("text").to_owned()),
            body: body.clone(),
        });
        self.changed.notify_waiters();
    }

    /// Waits, but not beyond the end of the test.
    async fn pause(&self, duration: Duration) {
        let _ = self.stop.run_until_cancelled(tokio::time::sleep(duration)).await;
    }

    fn watch(self: &Arc<Self>) -> Watch {
        Watch {
            state: Arc::clone(self),
            armed: true,
        }
    }
}

/// Dropped before the answer was whole, it counts a client that left.
struct Watch {
    state: Arc<State>,
    armed: bool,
}

impl Watch {
    fn whole(&mut self) {
        self.armed = false;
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if self.armed && !self.state.stop.is_cancelled() {
            self.state.script().cancelled += 1;
            self.state.changed.notify_waiters();
        }
    }
}

/// The provider.
#[derive(Debug)]
pub struct OpenAiServer {
    port: u16,
    state: Arc<State>,
}

impl OpenAiServer {
    /// Listens until `stop`. Its embeddings have `dimensions` components, the same for the same words.
    pub async fn start(tasks: &TaskTracker, stop: CancellationToken, dimensions: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(State {
            script: Mutex::default(),
            changed: Notify::new(),
            dimensions,
            stop: stop.clone(),
        });
        let counted = Arc::clone(&state);
        let listener = listener.tap_io(move |_| counted.script().connections += 1);
        let router = Router::new()
            .route("/v1/chat/completions", post(chat::complete))
            .route("/v1/embeddings", post(embeddings::embed))
            .with_state(Arc::clone(&state));
        tasks.spawn(async move {
            axum::serve(listener, router)
                .with_graceful_shutdown(stop.cancelled_owned())
                .await
                .expect("serves");
        });
        Self { port, state }
    }

    /// Where it is, with `key`.
    #[must_use]
    pub fn config(&self, key: Option<&str>) -> OpenAiConfig {
        OpenAiConfig {
            base: format!("http://127.0.0.1:{}/v1", self.port)
                .parse()
                .expect("a URL"),
            key: key.map(Into::into),
            model: MODEL.to_owned(),
        }
    }

    /// Answers the next calls of the chat like this, one after another; then like [`Self::always_chat`].
    pub fn chat(&self, acts: impl IntoIterator<Item = Act>) {
        self.state.script().chat.extend(acts);
    }

    /// Answers calls of the chat like this from now on. Without, it says "Hello.".
    pub fn always_chat(&self, act: Act) {
        self.state.script().always_chat = Some(act);
    }

    /// Answers the next calls of the embeddings like this, one after another; then like [`Self::always_embeddings`].
    pub fn embeddings(&self, acts: impl IntoIterator<Item = Act>) {
        self.state.script().embeddings.extend(acts);
    }

    /// Answers calls of the embeddings like this from now on. Without, it embeds.
    pub fn always_embeddings(&self, act: Act) {
        self.state.script().always_embeddings = Some(act);
    }

    /// All requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<ProviderRequest> {
        self.state.script().requests.clone()
    }

    /// How many clients left before their answer was whole.
    #[must_use]
    pub fn cancelled(&self) -> usize {
        self.state.script().cancelled
    }

    /// How many connections were made.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.state.script().connections
    }

    /// Waits until that many requests have come.
    pub async fn until_requests(&self, count: usize) {
        self.until(|script| script.requests.len() >= count).await;
    }

    /// Waits until that many clients have left.
    pub async fn until_cancelled(&self, count: usize) {
        self.until(|script| script.cancelled >= count).await;
    }

    async fn until(&self, reached: impl Fn(&Script) -> bool) {
        let wait = async {
            loop {
                let mut changed = std::pin::pin!(self.state.changed.notified());
                changed.as_mut().enable();
                if reached(&self.state.script()) {
                    return;
                }
                changed.await;
            }
        };
        tokio::time::timeout(PATIENCE, wait).await.expect("comes in time");
    }
}
