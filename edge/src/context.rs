//! What surrounds a request: the time, its id, its line in the log.

use serde_json::json;
use tomari_shared::ids::RequestId;
use tomari_shared::token::UnixSeconds;
use worker::{Date, Response, console_log};

use crate::problem::Answer;

/// Milliseconds since the Unix epoch. The platform's clock only moves between I/O.
pub(crate) fn now_millis() -> u64 {
    Date::now().as_millis()
}

/// Seconds since the Unix epoch.
pub(crate) fn now() -> UnixSeconds {
    UnixSeconds::try_from(now_millis() / 1000).unwrap_or(UnixSeconds::MAX)
}

/// A new id of version 7 for a request that began at `millis`.
pub(crate) fn request_id(millis: u64) -> RequestId {
    let mut random = [0; 10];
    if getrandom::getrandom(&mut random).is_err() {
        // The id only has to tell requests apart in the log; the time alone nearly does.
        random = [0; 10];
    }
    RequestId(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
}

/// One line per request: routes rather than paths, no tokens, no bodies.
pub(crate) fn log(method: &str, route: &str, status: u16, started: u64, request_id: RequestId) {
    let milliseconds = now_millis().saturating_sub(started);
    let line = json!({
        "level": "info", "request_id": request_id, "method": method, "route": route,
        "status": status, "milliseconds": milliseconds,
    });
    console_log!("{line}");
}

/// The edge runs.
pub(crate) fn alive() -> Answer {
    Ok(Response::from_json(&json!({ "status": "alive" }))?)
}
