//! `GET /chat/history`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use serde::Deserialize;
use tomari_shared::chat::History;

use crate::app::App;
use crate::chat;
use crate::error::AppResult;
use crate::http::identity::Identity;

#[derive(Deserialize)]
pub(in crate::http) struct Parameters {
    before: Option<String>,
}

/// One page of the caller's conversation, the newest first asked for, oldest first within.
pub(in crate::http) async fn page(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
    Query(parameters): Query<Parameters>,
) -> AppResult<Json<History>> {
    Ok(Json(
        chat::history(&app, caller, parameters.before.as_deref()).await?,
    ))
}
