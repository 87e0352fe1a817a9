//! Errors of the application: what the caller is told, and what is only logged.

use tomari_shared::problem::{FieldError, ProblemKind};

/// A request that can't be done. `cause` is logged once, at the border; the rest is written for the caller.
#[derive(Debug, thiserror::Error)]
#[error("{detail}")]
pub struct AppError {
    /// The kind of problem.
    pub kind: ProblemKind,
    /// What happened, for people.
    pub detail: String,
    /// Faults by place.
    pub errors: Vec<FieldError>,
    /// When to come again, in seconds.
    pub retry_after: Option<i64>,
    /// What really happened.
    #[source]
    pub cause: Option<anyhow::Error>,
}

/// What handlers and domain functions return.
pub type AppResult<T> = Result<T, AppError>;

impl AppError {
    /// A problem without internal cause.
    pub fn new(kind: ProblemKind, detail: impl Into<String>) -> Self {
        Self {
            kind,
            detail: detail.into(),
            errors: Vec::new(),
            retry_after: None,
            cause: None,
        }
    }

    /// Too many requests; the next may come after `wait`.
    pub fn rate_limited(detail: impl Into<String>, wait: chrono::TimeDelta) -> Self {
        Self {
            // Rounded up: a second too early would be refused again.
            retry_after: Some(wait.num_seconds() + 1),
            ..Self::new(ProblemKind::RateLimited, detail)
        }
    }

    /// The caller has no valid session. The same words for every reason.
    #[must_use]
    pub fn unauthenticated() -> Self {
        Self::new(
            ProblemKind::Unauthenticated,
            "There is no valid session. Start one with the house's link.",
        )
    }

    /// Values with faults.
    #[must_use]
    pub fn invalid(errors: Vec<FieldError>) -> Self {
        let detail = match errors.as_slice() {
            [only] => format!("{}: {}", place(&only.pointer), only.detail),
            _ => format!("The request has {} faults.", errors.len()),
        };
        Self {
            kind: ProblemKind::Invalid,
            detail,
            errors,
            retry_after: None,
            cause: None,
        }
    }

    /// A fault of ours.
    pub fn internal(cause: impl Into<anyhow::Error>) -> Self {
        Self {
            kind: ProblemKind::Internal,
            detail: "Something went wrong on our side.".to_owned(),
            errors: Vec::new(),
            retry_after: None,
            cause: Some(cause.into()),
        }
    }
}

fn place(pointer: &str) -> &str {
    if pointer.is_empty() { "body" } else { pointer }
}

impl From<sqlx::Error> for AppError {
    fn from(error: sqlx::Error) -> Self {
        let unreachable = match &error {
            sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) | sqlx::Error::PoolClosed => true,
            // Class 57: operator intervention (shutdown); class 53: insufficient resources (connections); 55P03: a lock was not to be
            // had in time.
            sqlx::Error::Database(database) => database
                .code()
                .is_some_and(|code| code.starts_with("57P") || code.starts_with("53") || code == "55P03"),
            _ => false,
        };
        if is_gone(&error) {
            return Self::new(ProblemKind::NotFound, "There is no such conversation.");
        }
        if unreachable {
            Self {
                kind: ProblemKind::NotReady,
                detail: "The service can't reach its database right now. Try again in a moment.".to_owned(),
                errors: Vec::new(),
                retry_after: Some(2),
                cause: Some(error.into()),
            }
        } else {
            Self::internal(error)
        }
    }
}

/// A conversation was erased between finding it and locking it: `lock_conversation` has no row to return.
fn is_gone(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code)
        .is_some_and(|code| code == "P0002")
}

/// Reads a cursor that a page of a list gave: a position.
pub(crate) fn cursor(text: &str) -> AppResult<i64> {
    text.parse().map_err(|_| {
        let fault = FieldError::new("?before", "must be a cursor from an earlier page");
        AppError::invalid(vec![fault])
    })
}
