//! `/auth`. What signs somebody in answers the edge, which keeps the refresh token in a cookie and signs the access
//! token.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use http::{HeaderMap, StatusCode, header};
use tomari_shared::auth::{
    AcceptInvitation, ChangePassword, InvitationOffer, LogIn, MailPromised, MailedToken, Refresh, Register,
    RequestPasswordReset, ResetPassword, SessionGranted, StaffSessions, StaffUser, Verified,
};

use crate::accounts::{invitations, passwords, registration, sessions, sign_in};
use crate::app::App;
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::path::id;

type Application = State<Arc<App>>;

pub(in crate::http) async fn register(
    State(app): Application,
    JsonBody(request): JsonBody<Register>,
) -> AppResult<(StatusCode, Json<MailPromised>)> {
    let promised = registration::register(&app, request).await?;
    Ok((StatusCode::CREATED, Json(promised)))
}

pub(in crate::http) async fn verify_email(
    State(app): Application,
    JsonBody(request): JsonBody<MailedToken>,
) -> AppResult<Json<Verified>> {
    Ok(Json(registration::verify(&app, &request.token).await?))
}

pub(in crate::http) async fn log_in(
    State(app): Application,
    headers: HeaderMap,
    JsonBody(request): JsonBody<LogIn>,
) -> AppResult<Json<SessionGranted>> {
    Ok(Json(sign_in::log_in(&app, &request, user_agent(&headers)).await?))
}

pub(in crate::http) async fn refresh(
    State(app): Application,
    JsonBody(request): JsonBody<Refresh>,
) -> AppResult<Json<SessionGranted>> {
    Ok(Json(sign_in::refresh(&app, &request).await?))
}

pub(in crate::http) async fn log_out(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<StatusCode> {
    sign_in::log_out(&app, caller).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn me(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<StaffUser>> {
    Ok(Json(sessions::me(&app, caller).await?))
}

pub(in crate::http) async fn sessions(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<StaffSessions>> {
    Ok(Json(sessions::list(&app, caller).await?))
}

pub(in crate::http) async fn end_session(
    State(app): Application,
    Identity(caller): Identity,
    Path(session): Path<String>,
) -> AppResult<StatusCode> {
    sessions::end(&app, caller, id(&session)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn end_other_sessions(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<StatusCode> {
    sessions::end_others(&app, caller).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn change_password(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<ChangePassword>,
) -> AppResult<StatusCode> {
    passwords::change(&app, caller, &request).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn request_password_reset(
    State(app): Application,
    JsonBody(request): JsonBody<RequestPasswordReset>,
) -> AppResult<(StatusCode, Json<MailPromised>)> {
    let promised = passwords::request_reset(&app, &request).await?;
    Ok((StatusCode::ACCEPTED, Json(promised)))
}

pub(in crate::http) async fn reset_password(
    State(app): Application,
    JsonBody(request): JsonBody<ResetPassword>,
) -> AppResult<StatusCode> {
    passwords::reset(&app, &request).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn invitation(
    State(app): Application,
    JsonBody(request): JsonBody<MailedToken>,
) -> AppResult<Json<InvitationOffer>> {
    Ok(Json(invitations::offer(&app, &request.token).await?))
}

pub(in crate::http) async fn accept_invitation(
    State(app): Application,
    headers: HeaderMap,
    JsonBody(request): JsonBody<AcceptInvitation>,
) -> AppResult<(StatusCode, Json<SessionGranted>)> {
    let granted = invitations::accept(&app, request, user_agent(&headers)).await?;
    Ok((StatusCode::CREATED, Json(granted)))
}

fn user_agent(headers: &HeaderMap) -> &str {
    headers
        .get(header::USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}
