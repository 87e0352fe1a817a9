//! Cross-origin reading (WHATWG Fetch, section 3.3): for the configured origins only.

use crate::reply::{Head, Reply};

const ALLOW_HEADERS: &str = "authorization, content-type, if-match, last-event-id";
const EXPOSE_HEADERS: &str = "etag, retry-after, tomari-request-id";
/// How long a browser may remember what it was told, in seconds.
const MAX_AGE: &str = "600";

/// Lets an allowed origin's page read an answer.
pub(crate) fn allow(headers: &mut Head, origin: &str) {
    headers.set("access-control-allow-origin", origin);
    headers.set("access-control-allow-credentials", "true");
    headers.set("access-control-expose-headers", EXPOSE_HEADERS);
}

/// Tells a browser what an allowed origin's page may do at a path.
pub(crate) fn preflight(methods: &str) -> Reply {
    let mut reply = Reply::empty(204);
    reply.headers.set("access-control-allow-methods", methods);
    reply.headers.set("access-control-allow-headers", ALLOW_HEADERS);
    reply.headers.set("access-control-max-age", MAX_AGE);
    reply
}
