//! `/admin`, for the owner: team, invitations, house key, audit log.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use tomari_shared::audit::AuditPage;
use tomari_shared::team::{ChangeMember, HouseKey, Invitation, Invite, Team, TeamMember};

use crate::accounts::audit_log::{self, AuditQuery};
use crate::accounts::{invitations, team};
use crate::app::App;
use crate::error::AppResult;
use crate::facilities;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::path::id;

type Application = State<Arc<App>>;

pub(in crate::http) async fn list(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<Team>> {
    Ok(Json(team::list(&app, caller).await?))
}

pub(in crate::http) async fn change(
    State(app): Application,
    Identity(caller): Identity,
    Path(member): Path<String>,
    JsonBody(request): JsonBody<ChangeMember>,
) -> AppResult<Json<TeamMember>> {
    Ok(Json(team::change(&app, caller, id(&member)?, &request).await?))
}

pub(in crate::http) async fn remove(
    State(app): Application,
    Identity(caller): Identity,
    Path(member): Path<String>,
) -> AppResult<StatusCode> {
    team::remove(&app, caller, id(&member)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn invite(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<Invite>,
) -> AppResult<(StatusCode, Json<Invitation>)> {
    let invitation = invitations::invite(&app, caller, &request).await?;
    Ok((StatusCode::CREATED, Json(invitation)))
}

pub(in crate::http) async fn revoke_invitation(
    State(app): Application,
    Identity(caller): Identity,
    Path(invitation): Path<String>,
) -> AppResult<StatusCode> {
    invitations::revoke(&app, caller, id(&invitation)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn house_key(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<HouseKey>> {
    Ok(Json(facilities::house_key(&app, caller).await?))
}

pub(in crate::http) async fn rotate_house_key(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<HouseKey>> {
    Ok(Json(facilities::rotate_house_key(&app, caller).await?))
}

pub(in crate::http) async fn audit(
    State(app): Application,
    Identity(caller): Identity,
    Query(query): Query<AuditQuery>,
) -> AppResult<Json<AuditPage>> {
    Ok(Json(audit_log::page(&app, caller, &query).await?))
}
