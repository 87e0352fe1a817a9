//! `POST /v1/embeddings`.

use std::sync::Arc;

use axum::Json;
use axum::extract::State as FromState;
use axum::response::{IntoResponse, Response};
use http::HeaderMap;
use serde_json::{Value, json};
use xtask::cache::fnv1a;

use super::{Act, State, chat};

pub(super) async fn embed(
    FromState(state): FromState<Arc<State>>,
    headers: HeaderMap,
    Json(request): Json<Value>,
) -> Response {
    state.record("/v1/embeddings", &headers, &request);
    let act = {
        let mut script = state.script();
        let next = script.embeddings.pop_front();
        next.or_else(|| script.always_embeddings.clone())
    };
    let change = match act {
        None => None,
        Some(Act::Embeds(change)) => Some(change),
        Some(other) => return chat::plain(&state, other, &request).await,
    };
    let texts = request["input"].as_array().expect("a list of texts");
    let data: Vec<Value> = texts
        .iter()
        .enumerate()
        .map(|(index, text)| {
            let vector = hashed(text.as_str().expect("a text"), state.dimensions);
            json!({"object": "embedding", "index": index, "embedding": vector})
        })
        .collect();
    let mut answer = json!({"object": "list", "data": data, "model": request["model"]});
    if let Some(change) = change {
        change(&mut answer);
    }
    Json(answer).into_response()
}

/// A bag of words: each adds a direction of its own, so that texts with common words are near.
fn hashed(text: &str, dimensions: usize) -> Vec<f32> {
    let mut vector = vec![0.01_f32; dimensions];
    for word in text
        .to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
    {
        if !word.is_empty() {
            let hash = fnv1a(word.as_bytes());
            let place = usize::try_from(hash % dimensions as u64).expect("below the dimensions");
            vector[place] += if hash >> 63 == 0 { 1.0 } else { -1.0 };
        }
    }
    vector
}
