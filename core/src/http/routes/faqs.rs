//! `/admin/knowledge`, `/admin/faqs`, `/admin/presets`: the knowledge as the house's people edit it.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use http::header::{ETAG, IF_MATCH};
use http::{HeaderMap, HeaderName, StatusCode};
use serde::Deserialize;
use tomari_shared::knowledge::{
    AddPresets, Faq, FaqCategory, FaqCheck, FaqDraft, FaqPage, FaqReplay, FaqStatus, FaqTrial, FaqVisibility,
    KnowledgeState, Presets, TranslateFaq, TranslationDrafted, entity_tag,
};
use tomari_shared::language::Language;
use tomari_shared::limits::MESSAGE_MAX_CHARS;
use tomari_shared::problem::FieldError;

use crate::app::App;
use crate::db::knowledge::Filter;
use crate::error::{AppError, AppResult};
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::path::id;
use crate::knowledge::{self, Expected, presets};

type Application = State<Arc<App>>;
type Tagged = ([(HeaderName, String); 1], Json<Faq>);

#[derive(Deserialize)]
pub(in crate::http) struct Parameters {
    before: Option<String>,
    text: Option<String>,
    category: Option<String>,
    status: Option<String>,
    visibility: Option<String>,
    missing: Option<String>,
    unreviewed: Option<String>,
}

pub(in crate::http) async fn state(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<KnowledgeState>> {
    Ok(Json(knowledge::state(&app, caller).await?))
}

pub(in crate::http) async fn list(
    State(app): Application,
    Identity(caller): Identity,
    Query(parameters): Query<Parameters>,
) -> AppResult<Json<FaqPage>> {
    let filter = filter(&parameters)?;
    let before = parameters.before.as_deref();
    Ok(Json(knowledge::page(&app, caller, &filter, before).await?))
}

pub(in crate::http) async fn create(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(draft): JsonBody<FaqDraft>,
) -> AppResult<(StatusCode, Tagged)> {
    let faq = knowledge::make(&app, caller, &draft).await?;
    Ok((StatusCode::CREATED, tagged(faq)))
}

pub(in crate::http) async fn read(
    State(app): Application,
    Identity(caller): Identity,
    Path(faq): Path<String>,
) -> AppResult<Tagged> {
    Ok(tagged(knowledge::read(&app, caller, id(&faq)?).await?))
}

pub(in crate::http) async fn change(
    State(app): Application,
    Identity(caller): Identity,
    Path(faq): Path<String>,
    headers: HeaderMap,
    JsonBody(draft): JsonBody<FaqDraft>,
) -> AppResult<Tagged> {
    let expected = expected(&headers)?;
    let faq = knowledge::change(&app, caller, id(&faq)?, expected, &draft).await?;
    Ok(tagged(faq))
}

pub(in crate::http) async fn remove(
    State(app): Application,
    Identity(caller): Identity,
    Path(faq): Path<String>,
    headers: HeaderMap,
) -> AppResult<StatusCode> {
    let expected = expected(&headers)?;
    knowledge::remove(&app, caller, id(&faq)?, expected).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(in crate::http) async fn check(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(trial): JsonBody<FaqTrial>,
) -> AppResult<Json<FaqCheck>> {
    Ok(Json(knowledge::check(&app, caller, &trial).await?))
}

pub(in crate::http) async fn replay(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(trial): JsonBody<FaqTrial>,
) -> AppResult<Json<FaqReplay>> {
    Ok(Json(knowledge::replay(&app, caller, &trial).await?))
}

pub(in crate::http) async fn translate(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<TranslateFaq>,
) -> AppResult<Json<TranslationDrafted>> {
    Ok(Json(knowledge::translate(&app, caller, &request).await?))
}

pub(in crate::http) async fn presets(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<Presets>> {
    Ok(Json(presets::list(&app, caller).await?))
}

pub(in crate::http) async fn add_presets(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<AddPresets>,
) -> AppResult<Json<Presets>> {
    Ok(Json(presets::add(&app, caller, &request).await?))
}

fn tagged(faq: Faq) -> Tagged {
    ([(ETAG, entity_tag(faq.version))], Json(faq))
}

fn expected(headers: &HeaderMap) -> AppResult<Expected> {
    Expected::read(headers.get(IF_MATCH).and_then(|value| value.to_str().ok()))
}

fn filter(parameters: &Parameters) -> AppResult<Filter> {
    let mut faults = Vec::new();
    let text = parameters
        .text
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    if text.is_some_and(|text| text.chars().count() > MESSAGE_MAX_CHARS || text.contains('\0')) {
        let detail = format!("must have at most {MESSAGE_MAX_CHARS} characters, none of them U+0000");
        faults.push(FieldError::new("?text", detail));
    }
    let filter = Filter {
        text: text.map(str::to_owned),
        category: word::<FaqCategory>(parameters.category.as_deref(), "?category", &mut faults),
        status: word::<FaqStatus>(parameters.status.as_deref(), "?status", &mut faults),
        visibility: word::<FaqVisibility>(parameters.visibility.as_deref(), "?visibility", &mut faults),
        missing: word::<Language>(parameters.missing.as_deref(), "?missing", &mut faults),
        unreviewed: word::<bool>(parameters.unreviewed.as_deref(), "?unreviewed", &mut faults)
            .unwrap_or(false),
    };
    if faults.is_empty() {
        Ok(filter)
    } else {
        Err(AppError::invalid(faults))
    }
}

/// A word of a parameter; an empty one is none.
fn word<T: serde::de::DeserializeOwned>(
    text: Option<&str>,
    pointer: &str,
    faults: &mut Vec<FieldError>,
) -> Option<T> {
    let text = text.filter(|text| !text.is_empty())?;
    // As a bare word for `true`, as a JSON string for the others.
    let read = serde_json::from_str(text)
        .or_else(|_| serde_json::from_value(serde_json::Value::String(text.to_owned())));
    read.map_err(|_| faults.push(FieldError::new(pointer, "is none of the words for it")))
        .ok()
}
