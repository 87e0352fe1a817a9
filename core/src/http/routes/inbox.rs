//! `/admin/conversations`, `/admin/escalations`, `/admin/overnight-queue`, `/admin/notifications`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use serde::Deserialize;
use tomari_shared::escalation::{Escalation, Escalations, OvernightProcessed, OvernightQueue};
use tomari_shared::inbox::{
    ConversationDetail, ConversationPage, Notifications, Reply, Resolve, Translate, Translating,
};

use crate::app::App;
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::path::id;
use crate::{escalation, inbox};

type Application = State<Arc<App>>;

#[derive(Deserialize)]
pub(in crate::http) struct Page {
    show: Option<String>,
    before: Option<String>,
}

pub(in crate::http) async fn conversations(
    State(app): Application,
    Identity(caller): Identity,
    Query(page): Query<Page>,
) -> AppResult<Json<ConversationPage>> {
    Ok(Json(
        inbox::conversations(&app, caller, page.show.as_deref(), page.before.as_deref()).await?,
    ))
}

pub(in crate::http) async fn conversation(
    State(app): Application,
    Identity(caller): Identity,
    Path(conversation): Path<String>,
    Query(page): Query<Page>,
) -> AppResult<Json<ConversationDetail>> {
    let before = page.before.as_deref();
    Ok(Json(
        inbox::conversation(&app, caller, id(&conversation)?, before).await?,
    ))
}

pub(in crate::http) async fn take(
    State(app): Application,
    Identity(caller): Identity,
    Path(conversation): Path<String>,
) -> AppResult<Json<ConversationDetail>> {
    Ok(Json(inbox::take(&app, caller, id(&conversation)?).await?))
}

pub(in crate::http) async fn reply(
    State(app): Application,
    Identity(caller): Identity,
    Path(conversation): Path<String>,
    JsonBody(request): JsonBody<Reply>,
) -> AppResult<Json<ConversationDetail>> {
    Ok(Json(
        inbox::reply(&app, caller, id(&conversation)?, &request).await?,
    ))
}

pub(in crate::http) async fn hand_back(
    State(app): Application,
    Identity(caller): Identity,
    Path(conversation): Path<String>,
) -> AppResult<Json<ConversationDetail>> {
    Ok(Json(inbox::hand_back(&app, caller, id(&conversation)?).await?))
}

pub(in crate::http) async fn resolve(
    State(app): Application,
    Identity(caller): Identity,
    Path(conversation): Path<String>,
    JsonBody(request): JsonBody<Resolve>,
) -> AppResult<Json<ConversationDetail>> {
    Ok(Json(
        inbox::resolve(&app, caller, id(&conversation)?, &request).await?,
    ))
}

pub(in crate::http) async fn translate(
    State(app): Application,
    Identity(caller): Identity,
    Path(conversation): Path<String>,
    JsonBody(request): JsonBody<Translate>,
) -> AppResult<Json<Translating>> {
    Ok(Json(
        inbox::translate(&app, caller, id(&conversation)?, request).await?,
    ))
}

#[derive(Deserialize)]
pub(in crate::http) struct Filter {
    resolved: Option<bool>,
}

pub(in crate::http) async fn escalations(
    State(app): Application,
    Identity(caller): Identity,
    Query(filter): Query<Filter>,
) -> AppResult<Json<Escalations>> {
    let resolved = filter.resolved.unwrap_or(false);
    Ok(Json(inbox::escalations(&app, caller, resolved).await?))
}

pub(in crate::http) async fn acknowledge(
    State(app): Application,
    Identity(caller): Identity,
    Path(escalation): Path<String>,
) -> AppResult<Json<Escalation>> {
    Ok(Json(inbox::acknowledge(&app, caller, id(&escalation)?).await?))
}

pub(in crate::http) async fn overnight(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<OvernightQueue>> {
    Ok(Json(inbox::overnight(&app, caller).await?))
}

pub(in crate::http) async fn process_overnight(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<OvernightProcessed>> {
    Ok(Json(escalation::process_now(&app, caller).await?))
}

pub(in crate::http) async fn notifications(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<Notifications>> {
    Ok(Json(inbox::notifications(&app, caller).await?))
}

pub(in crate::http) async fn change_notifications(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<Notifications>,
) -> AppResult<Json<Notifications>> {
    Ok(Json(inbox::change_notifications(&app, caller, request).await?))
}
