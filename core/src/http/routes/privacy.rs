//! `/admin/privacy`.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use http::StatusCode;
use tomari_shared::privacy::{FindGuest, GuestConversations, GuestExport, GuestsFound};

use crate::app::App;
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::privacy;

type Application = State<Arc<App>>;

pub(in crate::http) async fn find(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<FindGuest>,
) -> AppResult<Json<GuestsFound>> {
    Ok(Json(privacy::find(&app, caller, &request).await?))
}

pub(in crate::http) async fn export(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<GuestConversations>,
) -> AppResult<Json<GuestExport>> {
    Ok(Json(privacy::export(&app, caller, &request).await?))
}

pub(in crate::http) async fn erase(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<GuestConversations>,
) -> AppResult<StatusCode> {
    privacy::erase(&app, caller, &request).await?;
    Ok(StatusCode::NO_CONTENT)
}
