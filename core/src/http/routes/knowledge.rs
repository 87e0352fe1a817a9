//! `/admin`, for staff: what retrieval finds, and why an answer is what it is.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use tomari_shared::evidence::Evidence;
use tomari_shared::playground::{SearchRequest, SearchResult};

use crate::app::App;
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::path::id;
use crate::playground;

pub(in crate::http) async fn evidence(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
    Path(message): Path<String>,
) -> AppResult<Json<Evidence>> {
    Ok(Json(playground::evidence(&app, caller, id(&message)?).await?))
}

pub(in crate::http) async fn search(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<SearchRequest>,
) -> AppResult<Json<SearchResult>> {
    Ok(Json(playground::search(&app, caller, &request).await?))
}
