//! `/admin/qr-codes`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use http::StatusCode;
use tomari_shared::places::{NamePlace, QrCode, QrCodes};

use crate::app::App;
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::path::id;
use crate::places;

type Application = State<Arc<App>>;

pub(in crate::http) async fn list(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<QrCodes>> {
    Ok(Json(places::list(&app, caller).await?))
}

pub(in crate::http) async fn create(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<NamePlace>,
) -> AppResult<(StatusCode, Json<QrCode>)> {
    let code = places::create(&app, caller, &request).await?;
    Ok((StatusCode::CREATED, Json(code)))
}

pub(in crate::http) async fn rename(
    State(app): Application,
    Identity(caller): Identity,
    Path(place): Path<String>,
    JsonBody(request): JsonBody<NamePlace>,
) -> AppResult<Json<QrCode>> {
    Ok(Json(places::rename(&app, caller, id(&place)?, &request).await?))
}

pub(in crate::http) async fn remove(
    State(app): Application,
    Identity(caller): Identity,
    Path(place): Path<String>,
) -> AppResult<StatusCode> {
    places::remove(&app, caller, id(&place)?).await?;
    Ok(StatusCode::NO_CONTENT)
}
