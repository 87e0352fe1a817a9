//! `/admin/dashboard`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use serde::Deserialize;
use tomari_shared::dashboard::Dashboard;

use crate::app::App;
use crate::dashboard;
use crate::error::AppResult;
use crate::http::identity::Identity;

#[derive(Deserialize)]
pub(in crate::http) struct Asked {
    days: Option<String>,
}

pub(in crate::http) async fn read(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
    Query(asked): Query<Asked>,
) -> AppResult<Json<Dashboard>> {
    Ok(Json(dashboard::read(&app, caller, asked.days.as_deref()).await?))
}
