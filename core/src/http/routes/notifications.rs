//! `/admin/deliveries`, `/admin/webhooks`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use serde::Deserialize;
use tomari_shared::deliveries::Deliveries;
use tomari_shared::webhooks::{
    ChangeWebhook, CreateWebhook, Webhook, WebhookTest, WebhookWithSecret, Webhooks,
};

use crate::app::App;
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::path::id;
use crate::{deliveries, webhooks};

type Application = State<Arc<App>>;

#[derive(Deserialize)]
pub(in crate::http) struct Parameters {
    before: Option<String>,
}

pub(in crate::http) async fn deliveries(
    State(app): Application,
    Identity(caller): Identity,
    Query(parameters): Query<Parameters>,
) -> AppResult<Json<Deliveries>> {
    let before = parameters.before.as_deref();
    Ok(Json(deliveries::page(&app, caller, before).await?))
}

pub(in crate::http) async fn webhooks(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<Webhooks>> {
    Ok(Json(webhooks::list(&app, caller).await?))
}

pub(in crate::http) async fn create_webhook(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<CreateWebhook>,
) -> AppResult<(StatusCode, Json<WebhookWithSecret>)> {
    let webhook = webhooks::create(&app, caller, &request).await?;
    Ok((StatusCode::CREATED, Json(webhook)))
}

pub(in crate::http) async fn change_webhook(
    State(app): Application,
    Identity(caller): Identity,
    Path(webhook): Path<String>,
    JsonBody(request): JsonBody<ChangeWebhook>,
) -> AppResult<Json<Webhook>> {
    Ok(Json(
        webhooks::change(&app, caller, id(&webhook)?, &request).await?,
    ))
}

pub(in crate::http) async fn remove_webhook(
    State(app): Application,
    Identity(caller): Identity,
    Path(webhook): Path<String>,
) -> AppResult<StatusCode> {
    webhooks::remove(&app, caller, id(&webhook)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn rotate_webhook_secret(
    State(app): Application,
    Identity(caller): Identity,
    Path(webhook): Path<String>,
) -> AppResult<Json<WebhookWithSecret>> {
    Ok(Json(webhooks::rotate_secret(&app, caller, id(&webhook)?).await?))
}

pub(in crate::http) async fn test_webhook(
    State(app): Application,
    Identity(caller): Identity,
    Path(webhook): Path<String>,
) -> AppResult<(StatusCode, Json<WebhookTest>)> {
    let test = webhooks::test(&app, caller, id(&webhook)?).await?;
    Ok((StatusCode::ACCEPTED, Json(test)))
}
