//! A system of a house that listens on a port and takes webhooks, or does not.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, Uri, header};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tomari_shared::webhooks::WebhookPayload;

use crate::desk::Desk;

/// How it answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// With a status; one that redirects leads to another path of its own.
    Status(u16),
    /// With 204, and this late.
    After(Duration),
    /// Not at all, with the connection open.
    Never,
}

/// A webhook as it came.
#[derive(Clone, Debug)]
pub struct ReceivedWebhook {
    /// Path.
    pub path: String,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

impl ReceivedWebhook {
    /// A header's text.
    #[must_use]
    #[track_caller]
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).unwrap_or_else(|| panic!("no {name}"));
        value.to_str().expect("text")
    }

    /// The body, read.
    #[must_use]
    #[track_caller]
    pub fn payload(&self) -> WebhookPayload {
        serde_json::from_slice(&self.body).expect("a payload")
    }
}

#[derive(Debug)]
struct Receiver {
    answer: Mutex<Answer>,
    received: Mutex<Vec<ReceivedWebhook>>,
    stop: CancellationToken,
}

/// The system.
#[derive(Debug)]
pub struct WebhookReceiver {
    port: u16,
    receiver: Arc<Receiver>,
}

impl WebhookReceiver {
    /// Listens as long as the desk is there.
    pub async fn start(desk: &Desk) -> Self {
        Self::listen(&desk.app.tasks, desk.app.stop.clone()).await
    }

    /// Listens until `stop`.
    pub async fn listen(tasks: &TaskTracker, stop: CancellationToken) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let receiver = Arc::new(Receiver {
            answer: Mutex::new(Answer::Status(204)),
            received: Mutex::default(),
            stop: stop.clone(),
        });
        let router = Router::new().fallback(take).with_state(Arc::clone(&receiver));
        tasks.spawn(async move {
            axum::serve(listener, router)
                .with_graceful_shutdown(stop.cancelled_owned())
                .await
                .expect("serves");
        });
        Self { port, receiver }
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/hook", self.port)
    }

    /// Answers like this from now on.
    pub fn answer(&self, answer: Answer) {
        *lock(&self.receiver.answer) = answer;
    }

    /// What came since the last time this was asked.
    #[must_use]
    pub fn take(&self) -> Vec<ReceivedWebhook> {
        std::mem::take(&mut lock(&self.receiver.received))
    }

    /// The one that came since.
    #[must_use]
    #[track_caller]
    pub fn take_one(&self) -> ReceivedWebhook {
        let mut received = self.take();
        assert_eq!(received.len(), 1, "{received:?}");
        received.remove(0)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no test panics while it holds this")
}

async fn take(State(receiver): State<Arc<Receiver>>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    lock(&receiver.received).push(ReceivedWebhook {
        path: uri.path().to_owned(),
        headers,
        body,
    });
    let answer = *lock(&receiver.answer);
    match answer {
        Answer::Status(status) => {
            let status = StatusCode::from_u16(status).expect("a status");
            (status, [(header::LOCATION, "/elsewhere")], "what nobody reads").into_response()
        }
        Answer::After(wait) => {
            // The end of the test ends it too.
            let _ = receiver.stop.run_until_cancelled(tokio::time::sleep(wait)).await;
            StatusCode::NO_CONTENT.into_response()
        }
        Answer::Never => {
            receiver.stop.cancelled().await;
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
