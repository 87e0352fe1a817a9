//! Problems as responses. The body is written last, when the request's id is known.

use std::any::Any;

use axum::body::Body;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use tomari_shared::ids::RequestId;
use tomari_shared::problem::{PROBLEM_MEDIA_TYPE, ProblemDetails, ProblemKind};

use crate::error::AppError;

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        if let Some(cause) = &self.cause {
            tracing::error!(error = format!("{cause:#}"), kind = ?self.kind, "request failed");
        }
        let details = ProblemDetails::new(self.kind, self.detail, None).with_errors(self.errors);
        let mut response = StatusCode::from_u16(details.status)
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            .into_response();
        let seconds = self
            .retry_after
            .or((self.kind == ProblemKind::NotReady).then_some(2));
        if let Some(seconds) = seconds {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(details);
        response
    }
}

/// Writes the bodies of problems.
pub(super) async fn with_request_id(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let Some(mut details) = response.extensions_mut().remove::<ProblemDetails>() else {
        return response;
    };
    details.request_id = response.extensions().get::<RequestId>().copied();
    let Ok(body) = serde_json::to_vec(&details) else {
        return response;
    };
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static(PROBLEM_MEDIA_TYPE),
    );
    headers.insert(header::CONTENT_LENGTH, body.len().into());
    *response.body_mut() = Body::from(body);
    response
}

/// Problem of one answered event stream: the same body, without a response.
pub(super) fn details(error: AppError, request_id: Option<RequestId>) -> ProblemDetails {
    if let Some(cause) = &error.cause {
        tracing::error!(error = format!("{cause:#}"), kind = ?error.kind, "answer failed");
    }
    ProblemDetails::new(error.kind, error.detail, request_id).with_errors(error.errors)
}

pub(super) async fn not_found() -> AppError {
    AppError::new(ProblemKind::NotFound, "There is nothing at this address.")
}

pub(super) async fn method_not_allowed() -> AppError {
    AppError::new(
        ProblemKind::MethodNotAllowed,
        "This address does not answer this method.",
    )
}

#[expect(clippy::needless_pass_by_value, reason = "the signature is tower-http's")]
pub(super) fn panicked(panic: Box<dyn Any + Send + 'static>) -> Response {
    let message = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without message");
    AppError::internal(anyhow::anyhow!("panic: {message}")).into_response()
}
