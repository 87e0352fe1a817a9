//! `GET /chat/history`, `GET /chat/answers/{id}/sources`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use serde::Deserialize;
use tomari_shared::chat::{AnswerSources, History};

use crate::app::App;
use crate::chat;
use crate::error::AppResult;
use crate::http::identity::Identity;
use crate::http::path::id;

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

/// What an answer of the caller's conversation rests on.
pub(in crate::http) async fn sources(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
    Path(answer): Path<String>,
) -> AppResult<Json<AnswerSources>> {
    // Who has no session is told so first.
    Ok(Json(chat::sources(&app, caller, id(&answer)).await?))
}
