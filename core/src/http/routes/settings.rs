//! `/admin/facility`, `/admin/hours`, `/admin/schedules`.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use tomari_shared::hours::{HoursSettings, ScheduleSettings};
use tomari_shared::settings::{ChangeSettings, FacilitySettings};

use crate::app::App;
use crate::error::AppResult;
use crate::http::body::JsonBody;
use crate::http::identity::Identity;
use crate::settings::{self, hours};

type Application = State<Arc<App>>;

pub(in crate::http) async fn read(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<FacilitySettings>> {
    Ok(Json(settings::read(&app, caller).await?))
}

pub(in crate::http) async fn change(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<ChangeSettings>,
) -> AppResult<Json<FacilitySettings>> {
    Ok(Json(settings::change(&app, caller, &request).await?))
}

pub(in crate::http) async fn read_hours(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<HoursSettings>> {
    Ok(Json(hours::read(&app, caller).await?))
}

pub(in crate::http) async fn change_hours(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<HoursSettings>,
) -> AppResult<Json<HoursSettings>> {
    Ok(Json(hours::change(&app, caller, &request).await?))
}

pub(in crate::http) async fn read_schedules(
    State(app): Application,
    Identity(caller): Identity,
) -> AppResult<Json<ScheduleSettings>> {
    Ok(Json(hours::read_schedules(&app, caller).await?))
}

pub(in crate::http) async fn change_schedules(
    State(app): Application,
    Identity(caller): Identity,
    JsonBody(request): JsonBody<ScheduleSettings>,
) -> AppResult<Json<ScheduleSettings>> {
    Ok(Json(hours::change_schedules(&app, caller, &request).await?))
}
