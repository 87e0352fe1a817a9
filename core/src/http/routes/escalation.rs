//! What a guest does to reach a person: `/chat/escalate`, `/chat/feedback`, `/chat/contact`.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use http::StatusCode;
use tomari_shared::escalation::EscalationAsked;
use tomari_shared::inbox::{Contact, Feedback};

use crate::app::App;
use crate::error::AppResult;
use crate::escalation;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;

type Application = State<Arc<App>>;

pub(in crate::http) async fn ask(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<EscalationAsked>> {
    Ok(Json(escalation::ask(&app, caller).await?))
}

pub(in crate::http) async fn feedback(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<Feedback>,
) -> AppResult<StatusCode> {
    escalation::feedback(&app, caller, request).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn leave_contact(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<Contact>,
) -> AppResult<StatusCode> {
    escalation::leave_contact(&app, caller, &request).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn remove_contact(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<StatusCode> {
    escalation::remove_contact(&app, caller).await?;
    Ok(StatusCode::NO_CONTENT)
}
