//! What surrounds a request: the time, its id, its line in the log.

use serde::Serialize;
use tomari_shared::ids::RequestId;
use tomari_shared::token::UnixSeconds;
use worker::js_sys;

/// Milliseconds since the Unix epoch. The platform's clock only moves between I/O.
pub(crate) fn now_millis() -> u64 {
    // JavaScript's time is a whole number that fits for the next 100,000 years.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let millis = js_sys::Date::now() as u64;
    millis
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

/// A request's line in the log: its route rather than its path, no tokens, no bodies.
#[derive(Debug, Serialize)]
pub(crate) struct Line<'a> {
    pub(crate) level: &'a str,
    pub(crate) request_id: RequestId,
    pub(crate) method: &'a str,
    pub(crate) route: &'a str,
    pub(crate) status: u16,
    pub(crate) milliseconds: u64,
}

/// Logs a fault of ours or of the platform's.
pub(crate) fn log_fault(fault: &str) {
    let line = serde_json::json!({ "level": "error", "error": fault });
    worker::console_error!("{line}");
}
