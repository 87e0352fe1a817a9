//! `GET /healthz` and `GET /readyz`: for whoever runs the process. No identity, nothing about any facility.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};
use tomari_shared::problem::ProblemKind;

use crate::app::App;
use crate::clock::rfc3339;
use crate::db;
use crate::error::{AppError, AppResult};
use crate::providers::Health;

/// The process runs.
pub(in crate::http) async fn alive() -> Json<Value> {
    Json(json!({ "status": "alive" }))
}

/// The database answers and its schema is at least this program's. Models that fail are named, and are no reason not to be ready:
/// guests are answered without them. Of the job queue it tells what waits and what has failed for good, which are none either.
pub(in crate::http) async fn ready(State(app): State<Arc<App>>) -> AppResult<Json<Value>> {
    let migrated_to = db::health::migrated_to(&*app.db).await?;
    if migrated_to.is_none_or(|version| version < db::migrations::newest()) {
        return Err(AppError::new(
            ProblemKind::NotReady,
            "The database's schema is older than this program.",
        ));
    }
    let jobs = db::jobs::glance(&*app.db).await?;
    let embedding = app.models.embedders.first().map(|embedder| embedder.health());
    let completion = app.models.completions.as_ref().map(|model| model.health());
    Ok(Json(json!({
        "status": "ready",
        "jobs": { "due": jobs.due, "due_since": jobs.due_since.map(rfc3339), "dead": jobs.dead },
        "models": { "embedding": shown(embedding), "completion": shown(completion) },
    })))
}

fn shown(health: Option<Health>) -> Value {
    match health {
        None => json!({ "status": "none" }),
        Some(Health::Ok) => json!({ "status": "ok" }),
        Some(Health::Failing { fault, since }) => {
            json!({ "status": "failing", "fault": fault.as_str(), "since": rfc3339(since) })
        }
    }
}
