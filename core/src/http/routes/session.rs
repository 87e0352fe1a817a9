//! `/session`.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use http::StatusCode;
use tomari_shared::handover::{HandoverCodeIssued, LinkSession};
use tomari_shared::session::{SessionStarted, StartSession};

use crate::app::App;
use crate::error::AppResult;
use crate::handover;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::sessions::{self, Started};

/// 201 with a new session, 200 with the caller's own.
pub(in crate::http) async fn start(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<StartSession>,
) -> AppResult<(StatusCode, Json<SessionStarted>)> {
    let (started, session) = sessions::start(&app, caller, request).await?;
    let status = match started {
        Started::New => StatusCode::CREATED,
        Started::Resumed => StatusCode::OK,
    };
    Ok((status, Json(session)))
}

/// 200 with the caller's session, 401 without one.
pub(in crate::http) async fn verify(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
) -> AppResult<Json<SessionStarted>> {
    let mut context = sessions::open(&app, caller).await?;
    let view = sessions::view(&mut context.tx, &context.session, app.clock.now()).await?;
    context.tx.commit().await.map_err(crate::error::AppError::from)?;
    Ok(Json(view))
}

/// A code that opens the caller's conversation on another device.
pub(in crate::http) async fn create_code(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
) -> AppResult<Json<HandoverCodeIssued>> {
    Ok(Json(handover::issue(&app, caller).await?))
}

/// Joins the caller's conversation to that of a code.
pub(in crate::http) async fn link(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<LinkSession>,
) -> AppResult<Json<SessionStarted>> {
    Ok(Json(handover::link(&app, caller, &request).await?))
}
