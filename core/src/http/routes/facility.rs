//! `GET /facility/{slug}`, `GET /facility/{slug}/embedding`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use serde::Deserialize;
use tomari_shared::embedding::Embedding;
use tomari_shared::facility::FacilityFace;
use tomari_shared::language::Language;
use tomari_shared::problem::FieldError;

use crate::app::App;
use crate::db;
use crate::error::{AppError, AppResult};
use crate::facilities;

#[derive(Deserialize)]
pub(in crate::http) struct Parameters {
    language: Option<String>,
}

/// The facility's public face, in the language asked for where it has it.
pub(in crate::http) async fn face(
    State(app): State<Arc<App>>,
    Path(slug): Path<String>,
    Query(parameters): Query<Parameters>,
) -> AppResult<Json<FacilityFace>> {
    let language: Option<Language> = parameters.language.map(|tag| tag.parse()).transpose().map_err(
        |error: tomari_shared::language::UnknownLanguage| {
            AppError::invalid(vec![FieldError::new("?language", error.to_string())])
        },
    )?;
    let facility = facilities::find(&app, &slug).await?;
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let face = facilities::face(&mut tx, language, app.clock.now()).await?;
    tx.commit().await?;
    Ok(Json(face))
}

/// On whose pages the facility's desk may be shown, for the edge to say so to browsers.
pub(in crate::http) async fn embedding(
    State(app): State<Arc<App>>,
    Path(slug): Path<String>,
) -> AppResult<Json<Embedding>> {
    let facility = facilities::find(&app, &slug).await?;
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let origins = db::facilities::embed_origins(&mut *tx).await?;
    tx.commit().await?;
    Ok(Json(Embedding { origins }))
}
