//! `POST /chat`: as one JSON answer, or as a stream of events.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::State;
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use http::{HeaderMap, header};
use serde::Serialize;
use tokio::sync::mpsc;
use tokio_util::sync::{CancellationToken, DropGuard};
use tomari_shared::chat::{ChatEventName, ChatRequest, Delta};
use tomari_shared::identity::IdentityClaims;
use tomari_shared::ids::RequestId;

use crate::answering::Listener;
use crate::app::App;
use crate::chat::{self, Accepted};
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::problem;

/// Parts of an answer that may wait for the guest's connection.
const PARTS_AHEAD: usize = 16;

/// Stores the question and answers it. Problems before the question is stored are plain responses in both forms.
pub(in crate::http) async fn ask(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
    Extension(claims): Extension<IdentityClaims>,
    headers: HeaderMap,
    JsonBody(request): JsonBody<ChatRequest>,
) -> AppResult<Response> {
    let accepted = chat::accept(&app, caller, &request).await?;
    if wants_events(&headers) {
        Ok(events(app, accepted, claims.rid).into_response())
    } else {
        let (listener, parts, _guard) = listener();
        drop(parts);
        Ok(Json(chat::respond(app, accepted, listener).await?).into_response())
    }
}

fn wants_events(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| {
            accept
                .split(',')
                .any(|part| part.trim().starts_with("text/event-stream"))
        })
}

/// Whoever waits: the parts that come, and a guard that says, when dropped with the response, that nobody waits any more.
fn listener() -> (Listener, mpsc::Receiver<String>, DropGuard) {
    let (parts, received) = mpsc::channel(PARTS_AHEAD);
    let left = CancellationToken::new();
    let guard = left.clone().drop_guard();
    (Listener { parts, left }, received, guard)
}

fn events(
    app: Arc<App>,
    accepted: Accepted,
    request_id: RequestId,
) -> Sse<impl futures_util::Stream<Item = Result<Event, Infallible>>> {
    Sse::new(async_stream::stream! {
        yield Ok(event(ChatEventName::Accepted, &accepted.message));
        let (listener, mut parts, _guard) = listener();
        let mut answer = std::pin::pin!(chat::respond(app, accepted, listener));
        let mut streamed = false;
        let answered = loop {
            tokio::select! {
                biased;
                Some(text) = parts.recv() => {
                    streamed = true;
                    yield Ok(event(ChatEventName::Delta, &Delta { text }));
                }
                answered = &mut answer => break answered,
            }
        };
        match answered {
            Ok(reply) => {
                // Words of a model came as they were written; all others come in sentences.
                if let Some(answer) = &reply.answer {
                    for part in sentences(&answer.text).filter(|_| !streamed) {
                        yield Ok(event(ChatEventName::Delta, &Delta { text: part.to_owned() }));
                    }
                    yield Ok(event(ChatEventName::Answer, answer));
                }
                if let Some(notice) = &reply.notice {
                    yield Ok(event(ChatEventName::Notice, notice));
                }
                if let Some(escalation) = &reply.escalation {
                    yield Ok(event(ChatEventName::Escalation, escalation));
                }
            }
            Err(error) => {
                yield Ok(event(ChatEventName::Error, &problem::details(error, Some(request_id))));
            }
        }
        yield Ok(event(ChatEventName::Done, &serde_json::json!({})));
    })
}

fn event(name: ChatEventName, data: &impl Serialize) -> Event {
    // Serialising these types can't fail: no maps with odd keys, no numbers that JSON lacks.
    let json = serde_json::to_string(data).unwrap_or_else(|_| "{}".to_owned());
    Event::default().event(name.as_str()).data(json)
}

/// A text in sentences, each with what follows it up to the next.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['。', '！', '？', '\n', '.', '!', '?'])
}
