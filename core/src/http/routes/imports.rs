//! `/admin/imports`, `/admin/exports/faqs`.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use http::{StatusCode, header};
use serde::Deserialize;
use tomari_shared::imports::{Import, Imports, KnowledgeFormat};
use tomari_shared::problem::FieldError;

use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::http::body::FileBody;
use crate::http::identity::Identity;
use crate::http::path::id;
use crate::import::{self, export};

type Application = State<Arc<App>>;

#[derive(Deserialize)]
pub(in crate::http) struct Named {
    name: Option<String>,
}

pub(in crate::http) async fn create(
    State(app): Application,
    Identity(caller): Identity,
    Query(parameters): Query<Named>,
    FileBody { format, content }: FileBody,
) -> AppResult<(StatusCode, Json<Import>)> {
    let name = parameters.name.as_deref();
    let import = import::create(&app, caller, name, format, &content).await?;
    Ok((StatusCode::ACCEPTED, Json(import)))
}

pub(in crate::http) async fn list(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<Imports>> {
    Ok(Json(import::list(&app, caller).await?))
}

pub(in crate::http) async fn find(
    State(app): Application,
    Identity(caller): Identity,
    Path(import): Path<String>,
) -> AppResult<Json<Import>> {
    Ok(Json(import::find(&app, caller, id(&import)?).await?))
}

#[derive(Deserialize)]
pub(in crate::http) struct Formatted {
    format: Option<String>,
}

pub(in crate::http) async fn export(
    State(app): Application,
    Identity(caller): Identity,
    Query(parameters): Query<Formatted>,
) -> AppResult<Response> {
    let format = match parameters.format.as_deref() {
        Some("csv") => KnowledgeFormat::Csv,
        Some("jsonl") => KnowledgeFormat::JsonLines,
        _ => {
            let fault = FieldError::new("?format", "must be csv or jsonl");
            return Err(AppError::invalid(vec![fault]));
        }
    };
    let export = export::export(app, caller, format).await?;
    let media_type = match format {
        KnowledgeFormat::Csv => "text/csv; charset=utf-8",
        KnowledgeFormat::JsonLines => format.media_type(),
    };
    Response::builder()
        .header(header::CONTENT_TYPE, media_type)
        // Made of a slug and a date: nothing in it needs quoting.
        .header(
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}\"", export.name),
        )
        .body(Body::from_stream(export.content))
        .map_err(AppError::internal)
}
