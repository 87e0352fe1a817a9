//! Who asks: the edge's signed assertion, checked before anything else is looked at.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderValue, header};
use tomari_shared::identity::{Caller, IDENTITY_HEADER, IdentityClaims};
use tomari_shared::problem::ProblemKind;

use crate::app::App;
use crate::error::AppError;

/// What is wanted (RFC 9110, section 11.6.1). By it the edge tells that it is itself refused, and not the browser's session.
const CHALLENGE: &str = "Tomari-Identity";

/// Lets a request pass that carries a valid assertion for its method, path and moment.
pub(super) async fn require(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let path = request
        .uri()
        .path_and_query()
        .map_or_else(|| request.uri().path(), |path| path.as_str());
    let verified = request.headers().get(IDENTITY_HEADER).map(|header| {
        header
            .to_str()
            .map_err(|_| "not ASCII".to_owned())
            .and_then(|token| {
                let now = app.clock.now().timestamp();
                IdentityClaims::verify(&app.identity_keys, token, request.method().as_str(), path, now)
                    .map_err(|error| error.to_string())
            })
    });
    match verified {
        Some(Ok(claims)) => {
            tracing::Span::current().record("request_id", tracing::field::display(claims.rid));
            let request_id = claims.rid;
            request.extensions_mut().insert(claims);
            let mut response = next.run(request).await;
            response.extensions_mut().insert(request_id);
            response
        }
        refused => {
            let reason = refused
                .and_then(Result::err)
                .unwrap_or_else(|| "missing".to_owned());
            tracing::warn!(reason, "a request without a valid assertion was refused");
            let mut response = AppError::new(
                ProblemKind::Unauthenticated,
                "This service answers its edge only.",
            )
            .into_response();
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(CHALLENGE));
            response
        }
    }
}

/// The caller, as the edge asserts.
pub(super) struct Identity(pub(super) Caller);

impl<S: Sync> FromRequestParts<S> for Identity {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {
        let claims = parts.extensions.get::<IdentityClaims>();
        claims
            .map(|claims| Self(claims.caller))
            .ok_or_else(AppError::unauthenticated)
    }
}
