//! Problems that the edge itself tells.

use tomari_shared::ids::RequestId;
use tomari_shared::problem::{PROBLEM_MEDIA_TYPE, ProblemDetails, ProblemKind};
use worker::{Headers, Response};

/// A problem on its way to the caller.
#[derive(Debug)]
pub(crate) struct Problem {
    kind: ProblemKind,
    detail: &'static str,
    allow: Option<&'static str>,
}

/// What handlers return.
pub(crate) type Answer = Result<Response, Problem>;

impl Problem {
    /// A problem of `kind` in the edge's words for it.
    pub(crate) const fn new(kind: ProblemKind) -> Self {
        let detail = match kind {
            ProblemKind::Unauthenticated => "There is no valid session. Start one with the house's link.",
            ProblemKind::Forbidden => "This request did not come from one of our pages.",
            ProblemKind::NotFound => "There is nothing at this address.",
            ProblemKind::MethodNotAllowed => "This address does not answer this method.",
            ProblemKind::TooLarge => "The body is larger than this address reads.",
            ProblemKind::UnsupportedMediaType => "The body must be of the media type application/json.",
            ProblemKind::CoreUnavailable => "The service can't be reached right now. Try again in a moment.",
            ProblemKind::CoreTimeout => "The service did not answer in time. Try again in a moment.",
            ProblemKind::Conflict
            | ProblemKind::Invalid
            | ProblemKind::RateLimited
            | ProblemKind::Internal
            | ProblemKind::NotReady => "Something went wrong on our side.",
        };
        Self {
            kind,
            detail,
            allow: None,
        }
    }

    /// The edge lacks a setting, or one is wrong.
    pub(crate) const fn not_configured() -> Self {
        Self {
            kind: ProblemKind::Internal,
            detail: "The service is not configured.",
            allow: None,
        }
    }

    pub(crate) const fn method_not_allowed(allow: &'static str) -> Self {
        let mut problem = Self::new(ProblemKind::MethodNotAllowed);
        problem.allow = Some(allow);
        problem
    }
}

/// A fault of the platform's.
impl From<worker::Error> for Problem {
    fn from(error: worker::Error) -> Self {
        worker::console_error!(
            "{}",
            serde_json::json!({ "level": "error", "error": error.to_string() })
        );
        Self::new(ProblemKind::Internal)
    }
}

/// The response that tells a problem.
pub(crate) fn response(problem: &Problem, request_id: RequestId) -> worker::Result<Response> {
    let details = ProblemDetails::new(problem.kind, problem.detail, Some(request_id));
    let headers = Headers::new();
    headers.set("content-type", PROBLEM_MEDIA_TYPE)?;
    headers.set("cache-control", "no-store")?;
    if let Some(allow) = problem.allow {
        headers.set("allow", allow)?;
    }
    if matches!(
        problem.kind,
        ProblemKind::CoreUnavailable | ProblemKind::CoreTimeout
    ) {
        headers.set("retry-after", "2")?;
    }
    let body = serde_json::to_vec(&details)?;
    Ok(Response::builder()
        .with_status(details.status)
        .with_headers(headers)
        .fixed(body))
}
