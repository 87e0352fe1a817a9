//! `/admin/questions/unanswered`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use http::StatusCode;
use tomari_shared::knowledge::FaqDraft;
use tomari_shared::unanswered::{QuestionAnswered, UnansweredQuestions};

use crate::app::App;
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::http::path::id;
use crate::unanswered;

type Application = State<Arc<App>>;

pub(in crate::http) async fn list(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<UnansweredQuestions>> {
    Ok(Json(unanswered::list(&app, caller).await?))
}

pub(in crate::http) async fn answer(
    State(app): Application,
    Identity(caller): Identity,
    Path(group): Path<String>,
    JsonBody(draft): JsonBody<FaqDraft>,
) -> AppResult<(StatusCode, Json<QuestionAnswered>)> {
    let answered = unanswered::answer(&app, caller, id(&group)?, &draft).await?;
    let status = if answered.new {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    Ok((status, Json(answered.answer)))
}

pub(in crate::http) async fn dismiss(
    State(app): Application,
    Identity(caller): Identity,
    Path(group): Path<String>,
) -> AppResult<StatusCode> {
    unanswered::dismiss(&app, caller, id(&group)?).await?;
    Ok(StatusCode::NO_CONTENT)
}
