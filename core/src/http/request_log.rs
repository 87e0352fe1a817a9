//! One log line per request: what, how it ended, how long it took. Routes, not paths; no queries, no bodies.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use tracing::{Instrument, field, info, info_span};

pub(super) async fn log(request: Request, next: Next) -> Response {
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("unmatched", MatchedPath::as_str)
        .to_owned();
    let span = info_span!("request", request_id = field::Empty, method = %request.method(), route);
    async move {
        let start = Instant::now();
        let response = next.run(request).await;
        let status = response.status().as_u16();
        let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
        info!(status, milliseconds, "answered");
        response
    }
    .instrument(span)
    .await
}
