//! `GET /healthz` and `GET /readyz`: for whoever runs the process. No identity, nothing about any facility.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};
use tomari_shared::problem::ProblemKind;

use crate::app::App;
use crate::db;
use crate::error::{AppError, AppResult};

/// The process runs.
pub(in crate::http) async fn alive() -> Json<Value> {
    Json(json!({ "status": "alive" }))
}

/// The database answers and its schema is at least this program's.
pub(in crate::http) async fn ready(State(app): State<Arc<App>>) -> AppResult<Json<Value>> {
    let migrated_to = db::health::migrated_to(&app.db).await?;
    if migrated_to.is_none_or(|version| version < db::migrations::newest()) {
        return Err(AppError::new(
            ProblemKind::NotReady,
            "The database's schema is older than this program.",
        ));
    }
    Ok(Json(json!({ "status": "ready" })))
}
