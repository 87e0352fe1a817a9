//! Problems that the edge itself tells.

use tomari_shared::ids::RequestId;
use tomari_shared::limits::RATE_LIMIT_PERIOD_SECONDS;
use tomari_shared::problem::{FieldError, PROBLEM_MEDIA_TYPE, ProblemDetails, ProblemKind};
use worker::wasm_bindgen::JsValue;

use crate::context;
use crate::reply::Reply;

/// A problem on its way to the caller.
#[derive(Debug)]
pub(crate) struct Problem {
    kind: ProblemKind,
    detail: &'static str,
    allow: Option<String>,
    /// Seconds after which to come again.
    retry_after: Option<u32>,
    error: Option<(&'static str, &'static str)>,
}

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
            ProblemKind::RateLimited => "Too many requests. Try again in a minute.",
            ProblemKind::Conflict
            | ProblemKind::PreconditionFailed
            | ProblemKind::PreconditionRequired
            | ProblemKind::Invalid
            | ProblemKind::Internal
            | ProblemKind::NotReady => "Something went wrong on our side.",
        };
        let retry_after = match kind {
            ProblemKind::CoreUnavailable | ProblemKind::CoreTimeout => Some(2),
            _ => None,
        };
        Self {
            kind,
            detail,
            allow: None,
            retry_after,
            error: None,
        }
    }

    /// The edge lacks a setting, or one is wrong.
    pub(crate) const fn not_configured() -> Self {
        Self::new(ProblemKind::Internal).saying("The service is not configured.")
    }

    /// Nobody of the staff is signed in.
    pub(crate) const fn not_signed_in() -> Self {
        Self::new(ProblemKind::Unauthenticated).saying("There is no valid session. Sign in.")
    }

    /// This origin's pages may not call the API.
    pub(crate) const fn foreign_origin() -> Self {
        Self::new(ProblemKind::Forbidden).saying("Pages of this origin may not call this service.")
    }

    pub(crate) const fn rate_limited() -> Self {
        let mut problem = Self::new(ProblemKind::RateLimited);
        problem.retry_after = Some(RATE_LIMIT_PERIOD_SECONDS);
        problem
    }

    /// A fault in the body.
    pub(crate) const fn invalid(pointer: &'static str, detail: &'static str) -> Self {
        let mut problem = Self::new(ProblemKind::Invalid).saying(detail);
        problem.error = Some((pointer, detail));
        problem
    }

    pub(crate) fn method_not_allowed(allow: String) -> Self {
        let mut problem = Self::new(ProblemKind::MethodNotAllowed);
        problem.allow = Some(allow);
        problem
    }

    /// A fault of ours: logged here, and told as no more than that.
    pub(crate) fn internal(error: &dyn std::fmt::Display) -> Self {
        context::log_fault(&error.to_string());
        Self::new(ProblemKind::Internal)
    }

    const fn saying(mut self, detail: &'static str) -> Self {
        self.detail = detail;
        self
    }
}

/// A fault of the platform's.
impl From<worker::Error> for Problem {
    fn from(error: worker::Error) -> Self {
        Self::internal(&error)
    }
}

/// What JavaScript threw.
impl From<JsValue> for Problem {
    fn from(error: JsValue) -> Self {
        Self::from(worker::Error::from(error))
    }
}

/// The answer that tells a problem.
pub(crate) fn reply(problem: &Problem, request_id: RequestId) -> Reply {
    let mut details = ProblemDetails::new(problem.kind, problem.detail, Some(request_id));
    if let Some((pointer, detail)) = problem.error {
        details.errors.push(FieldError::new(pointer, detail));
    }
    // Of texts and numbers alone JSON can always be made.
    let mut reply = Reply::json(details.status, PROBLEM_MEDIA_TYPE, &details)
        .unwrap_or_else(|_| Reply::empty(ProblemKind::Internal.status()));
    reply.headers.pass("allow", problem.allow.as_deref());
    let retry_after = problem.retry_after.map(|seconds| seconds.to_string());
    reply.headers.pass("retry-after", retry_after.as_deref());
    reply
}
