//! `POST /chat`: as one JSON answer, or as a stream of events.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::State;
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use http::{HeaderMap, header};
use serde::Serialize;
use tomari_shared::chat::{ChatEventName, ChatRequest, Delta};
use tomari_shared::identity::IdentityClaims;
use tomari_shared::ids::RequestId;

use crate::app::App;
use crate::chat::{self, Accepted};
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::problem;

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
        Ok(Json(chat::answer(app, accepted).await?).into_response())
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

fn events(
    app: Arc<App>,
    accepted: Accepted,
    request_id: RequestId,
) -> Sse<impl futures_util::Stream<Item = Result<Event, Infallible>>> {
    Sse::new(async_stream::stream! {
        yield Ok(event(ChatEventName::Accepted, &accepted.message));
        match chat::answer(app, accepted).await {
            Ok(reply) => {
                for part in parts(&reply.answer.text) {
                    yield Ok(event(ChatEventName::Delta, &Delta { text: part.to_owned() }));
                }
                yield Ok(event(ChatEventName::Answer, &reply.answer));
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
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['。', '！', '？', '\n', '.', '!', '?'])
}
