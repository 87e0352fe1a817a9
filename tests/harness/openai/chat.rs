//! `POST /v1/chat/completions`.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::State as FromState;
use axum::response::{IntoResponse, Response};
use futures_util::{Stream, StreamExt};
use http::HeaderMap;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use serde_json::{Value, json};

use super::{Act, State, Watch};

pub(super) async fn complete(
    FromState(state): FromState<Arc<State>>,
    headers: HeaderMap,
    Json(request): Json<Value>,
) -> Response {
    state.record("/v1/chat/completions", &headers, &request);
    let act = {
        let mut script = state.script();
        let next = script.chat.pop_front().or_else(|| script.always_chat.clone());
        next.unwrap_or_else(|| Act::says(&["Hello."]))
    };
    let asked_for_usage = request["stream_options"]["include_usage"] == true;
    match act {
        Act::Says {
            pieces,
            before,
            between,
            reason,
            usage,
        } => {
            let mut events = texts(&pieces);
            events.push(chunk(&json!({"index": 0, "delta": {}, "finish_reason": reason})));
            if usage && asked_for_usage {
                events.push(usage_chunk(pieces.len()));
            }
            events.push("data: [DONE]\n\n".to_owned());
            let script = Script {
                events,
                before,
                between,
                paced: pieces.len(),
                end: End::Whole,
            };
            stream(&state, script)
        }
        Act::Refuses => {
            let refusal = json!({"index": 0, "delta": {"refusal": "I can't help with that."}});
            stream(&state, Script::at_once(vec![chunk(&refusal)], End::Whole))
        }
        Act::Stalls(pieces) => stream(&state, Script::at_once(texts(&pieces), End::Stalls)),
        Act::Lingers(pieces) => {
            let mut events = texts(&pieces);
            events.push(chunk(&json!({"index": 0, "delta": {}, "finish_reason": "stop"})));
            stream(&state, Script::at_once(events, End::Stalls))
        }
        Act::Breaks(pieces) => stream(&state, Script::at_once(texts(&pieces), End::Breaks)),
        Act::Ends(pieces) => stream(&state, Script::at_once(texts(&pieces), End::Whole)),
        other => plain(&state, other, &request).await,
    }
}

/// What both endpoints do alike.
pub(super) async fn plain(state: &Arc<State>, act: Act, request: &Value) -> Response {
    match act {
        Act::Raw(kind, body) => ([(CONTENT_TYPE, kind)], body).into_response(),
        Act::Fails(status, retry_after) => {
            let body = json!({"error": {"message": format!("Failed on {request}")}});
            let status = http::StatusCode::from_u16(status).expect("a status");
            let mut response = (status, Json(body)).into_response();
            if let Some(seconds) = retry_after {
                let value = http::HeaderValue::from_static(seconds);
                response.headers_mut().insert(RETRY_AFTER, value);
            }
            response
        }
        Act::Hangs => {
            let mut watch = state.watch();
            state.stop.cancelled().await;
            watch.whole();
            http::StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
        other => panic!("not an answer of this endpoint: {other:?}"),
    }
}

enum End {
    Whole,
    Stalls,
    Breaks,
}

struct Script {
    events: Vec<String>,
    before: Duration,
    between: Duration,
    /// How many of the events wait.
    paced: usize,
    end: End,
}

impl Script {
    fn at_once(events: Vec<String>, end: End) -> Self {
        Self {
            events,
            before: Duration::ZERO,
            between: Duration::ZERO,
            paced: 0,
            end,
        }
    }
}

fn stream(state: &Arc<State>, script: Script) -> Response {
    let body = Body::from_stream(play(Arc::clone(state), state.watch(), script));
    ([(CONTENT_TYPE, "text/event-stream; charset=utf-8")], body).into_response()
}

fn play(
    state: Arc<State>,
    watch: Watch,
    script: Script,
) -> impl Stream<Item = std::io::Result<Bytes>> + Send {
    let role = chunk(&json!({"index": 0, "delta": {"role": "assistant", "content": ""}}));
    let head = futures_util::stream::iter([Ok::<_, Infallible>(role)]);
    let (before, between, paced) = (script.before, script.between, script.paced);
    let waiting = Arc::clone(&state);
    let events = futures_util::stream::iter(script.events.into_iter().enumerate());
    let body = events.then(move |(at, event)| {
        let state = Arc::clone(&waiting);
        async move {
            match at {
                0 if paced > 0 => state.pause(before).await,
                at if at < paced => state.pause(between).await,
                _ => {}
            }
            Ok::<_, Infallible>(event)
        }
    });
    let tail = futures_util::stream::once(end(state, watch, script.end)).filter_map(std::future::ready);
    head.chain(body)
        .map(|event| Ok(Bytes::from(event.unwrap_or_else(|never| match never {}))))
        .chain(tail)
}

async fn end(state: Arc<State>, mut watch: Watch, end: End) -> Option<std::io::Result<Bytes>> {
    if matches!(end, End::Stalls) {
        state.stop.cancelled().await;
    }
    watch.whole();
    matches!(end, End::Breaks).then(|| Err(std::io::Error::other("the script says so")))
}

fn texts(pieces: &[String]) -> Vec<String> {
    pieces
        .iter()
        .map(|piece| chunk(&json!({"index": 0, "delta": {"content": piece}, "finish_reason": null})))
        .collect()
}

fn chunk(choice: &Value) -> String {
    let chunk =
        json!({"id": "chatcmpl-1", "object": "chat.completion.chunk", "choices": [choice], "usage": null});
    format!("data: {chunk}\n\n")
}

/// As many tokens as there were pieces.
fn usage_chunk(pieces: usize) -> String {
    let usage = json!({"prompt_tokens": 11, "completion_tokens": pieces, "total_tokens": 11 + pieces});
    let chunk = json!({"id": "chatcmpl-1", "object": "chat.completion.chunk", "choices": [], "usage": usage});
    format!("data: {chunk}\n\n")
}
