//! Errors at the HTTP border: problem details (RFC 9457).

use serde::{Deserialize, Serialize};

use crate::ids::RequestId;

/// Media type of a problem (RFC 9457, section 3).
pub const PROBLEM_MEDIA_TYPE: &str = "application/problem+json";

/// What went wrong, as far as the caller needs to tell cases apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// No valid credentials.
    Unauthenticated,
    /// Valid credentials without the right.
    Forbidden,
    /// Nothing here, or nothing of the caller's.
    NotFound,
    /// The path exists, the method does not.
    MethodNotAllowed,
    /// The request contradicts what is stored.
    Conflict,
    /// What the request would change has changed meanwhile.
    PreconditionFailed,
    /// The request does not say what it would change (RFC 6585, section 3).
    PreconditionRequired,
    /// The body is larger than allowed.
    TooLarge,
    /// The body is not of a media type this route reads.
    UnsupportedMediaType,
    /// The body, path or query does not have the right shape or values.
    Invalid,
    /// Too many requests.
    RateLimited,
    /// A fault of ours.
    Internal,
    /// The core can't be reached, or answered something that is not HTTP.
    CoreUnavailable,
    /// The core did not answer in time.
    CoreTimeout,
    /// A part the core depends on is not ready.
    NotReady,
}

impl ProblemKind {
    /// HTTP status.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::Unauthenticated => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::Conflict => 409,
            Self::PreconditionFailed => 412,
            Self::TooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::Invalid => 422,
            Self::PreconditionRequired => 428,
            Self::RateLimited => 429,
            Self::Internal => 500,
            Self::CoreUnavailable => 502,
            Self::NotReady => 503,
            Self::CoreTimeout => 504,
        }
    }

    /// URI of the problem's type; a name, not an address.
    #[must_use]
    pub const fn type_uri(self) -> &'static str {
        match self {
            Self::Unauthenticated => "urn:tomari:problem:unauthenticated",
            Self::Forbidden => "urn:tomari:problem:forbidden",
            Self::NotFound => "urn:tomari:problem:not-found",
            Self::MethodNotAllowed => "urn:tomari:problem:method-not-allowed",
            Self::Conflict => "urn:tomari:problem:conflict",
            Self::PreconditionFailed => "urn:tomari:problem:precondition-failed",
            Self::PreconditionRequired => "urn:tomari:problem:precondition-required",
            Self::TooLarge => "urn:tomari:problem:too-large",
            Self::UnsupportedMediaType => "urn:tomari:problem:unsupported-media-type",
            Self::Invalid => "urn:tomari:problem:invalid",
            Self::RateLimited => "urn:tomari:problem:rate-limited",
            Self::Internal => "urn:tomari:problem:internal",
            Self::CoreUnavailable => "urn:tomari:problem:core-unavailable",
            Self::NotReady => "urn:tomari:problem:not-ready",
            Self::CoreTimeout => "urn:tomari:problem:core-timeout",
        }
    }

    /// Short summary, the same for every occurrence.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Unauthenticated => "Not signed in",
            Self::Forbidden => "Not allowed",
            Self::NotFound => "Not found",
            Self::MethodNotAllowed => "Method not allowed",
            Self::Conflict => "Conflict",
            Self::PreconditionFailed => "Changed meanwhile",
            Self::PreconditionRequired => "Which version is meant is missing",
            Self::TooLarge => "Too large",
            Self::UnsupportedMediaType => "Unsupported media type",
            Self::Invalid => "Invalid request",
            Self::RateLimited => "Too many requests",
            Self::Internal => "Internal error",
            Self::CoreUnavailable => "Service unreachable",
            Self::NotReady => "Not ready",
            Self::CoreTimeout => "Service too slow",
        }
    }
}

/// One fault in the request, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FieldError {
    /// JSON Pointer (RFC 6901) into the body; empty for the whole of it. Query and path parameters are
    /// written as `?name` and `{name}`.
    pub pointer: String,
    /// What is wrong, for people.
    pub detail: String,
}

impl FieldError {
    /// A fault at `pointer`.
    pub fn new(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            detail: detail.into(),
        }
    }
}

/// The body of every error answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ProblemDetails {
    /// URI naming the kind.
    #[serde(rename = "type")]
    pub type_uri: String,
    /// The kind in words.
    pub title: String,
    /// HTTP status, repeated.
    pub status: u16,
    /// This occurrence, for people; nothing internal.
    pub detail: String,
    /// The request, as it stands in the logs.
    pub request_id: Option<RequestId>,
    /// Faults by place, for `invalid` problems.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
}

impl ProblemDetails {
    /// A problem of `kind` without field errors.
    pub fn new(kind: ProblemKind, detail: impl Into<String>, request_id: Option<RequestId>) -> Self {
        Self {
            type_uri: kind.type_uri().to_owned(),
            title: kind.title().to_owned(),
            status: kind.status(),
            detail: detail.into(),
            request_id,
            errors: Vec::new(),
        }
    }

    /// The same with field errors.
    #[must_use]
    pub fn with_errors(mut self, errors: Vec<FieldError>) -> Self {
        self.errors = errors;
        self
    }
}
