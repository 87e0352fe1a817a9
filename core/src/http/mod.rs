//! The HTTP border: routes, who may call them, and how problems are told.

mod body;
mod identity;
mod problem;
mod request_log;
mod routes;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tomari_shared::limits::GUEST_BODY_MAX_BYTES;
use tower_http::catch_panic::CatchPanicLayer;

use crate::app::App;

/// Every route of the core. All but health want a valid `Tomari-Identity`.
pub fn router(app: Arc<App>) -> Router {
    let api = Router::new()
        .route("/api/v1/session", post(routes::session::start))
        .route("/api/v1/session/verify", get(routes::session::verify))
        .route("/api/v1/facility/{slug}", get(routes::facility::face))
        .route("/api/v1/chat", post(routes::chat::ask))
        .route("/api/v1/chat/history", get(routes::history::page))
        .layer(DefaultBodyLimit::max(GUEST_BODY_MAX_BYTES))
        .fallback(problem::not_found)
        .method_not_allowed_fallback(problem::method_not_allowed)
        .layer(from_fn_with_state(Arc::clone(&app), identity::require));
    Router::new()
        .route("/healthz", get(routes::health::alive))
        .route("/readyz", get(routes::health::ready))
        .merge(api)
        .layer(CatchPanicLayer::custom(problem::panicked))
        .layer(from_fn(problem::with_request_id))
        .layer(from_fn(request_log::log))
        .with_state(app)
}
