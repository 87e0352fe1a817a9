//! The problems that endpoints answer with.

use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::examples;
use super::operation::Operation;
use super::schemas::Schemas;
use crate::endpoint::{Access, Endpoint, RateLimit, Spec};
use crate::ids::RequestId;
use crate::problem::{FieldError, PROBLEM_MEDIA_TYPE, ProblemDetails, ProblemKind};

/// Every kind that an operation can have, with an occurrence.
const KINDS: &[(ProblemKind, &str)] = &[
    (
        ProblemKind::Unauthenticated,
        "There is no valid session. Start one with the house's link.",
    ),
    (ProblemKind::Forbidden, "Only the house's owners may do this."),
    (ProblemKind::NotFound, "There is nothing with this id."),
    (
        ProblemKind::Conflict,
        "Somebody else has changed this meanwhile. Read it again.",
    ),
    (
        ProblemKind::PreconditionFailed,
        "Somebody else has changed this meanwhile. Read it again.",
    ),
    (
        ProblemKind::PreconditionRequired,
        "The header If-Match must name the version that is to be changed.",
    ),
    (
        ProblemKind::TooLarge,
        "The body is larger than this address reads.",
    ),
    (
        ProblemKind::UnsupportedMediaType,
        "The body must be of the media type application/json.",
    ),
    (ProblemKind::Invalid, "/text: must not be empty"),
    (
        ProblemKind::RateLimited,
        "Too many requests. Try again in a minute.",
    ),
    (ProblemKind::Internal, "Something went wrong on our side."),
    (
        ProblemKind::CoreUnavailable,
        "The service can't be reached right now. Try again in a moment.",
    ),
    (
        ProblemKind::NotReady,
        "The service can't reach its database right now. Try again in a moment.",
    ),
    (
        ProblemKind::CoreTimeout,
        "The service takes too long to answer. Try again in a moment.",
    ),
];

/// The name of a kind's response.
pub(super) fn component(kind: ProblemKind) -> String {
    format!("{kind:?}")
}

/// The responses that operations refer to.
pub(super) fn responses(schemas: &mut Schemas) -> Value {
    let details = schemas.of_answer(SchemaGenerator::subschema_for::<ProblemDetails>);
    let request_id = examples::REQUEST.parse::<Uuid>().ok().map(RequestId);
    let mut responses = Map::new();
    for (kind, detail) in KINDS {
        let errors = if *kind == ProblemKind::Invalid {
            vec![FieldError::new("/text", "must not be empty")]
        } else {
            Vec::new()
        };
        let example = ProblemDetails::new(*kind, *detail, request_id).with_errors(errors);
        let mut response = json!({
            "description": kind.title(),
            "headers": { "Tomari-Request-Id": { "$ref": "#/components/headers/RequestId" } },
            "content": { PROBLEM_MEDIA_TYPE: {
                "schema": {
                    "allOf": [details],
                    "properties": { "type": { "const": kind.type_uri() }, "status": { "const": kind.status() } },
                },
                "example": example,
            } },
        });
        if comes_again(*kind) {
            response["headers"]["Retry-After"] = json!({ "$ref": "#/components/headers/RetryAfter" });
        }
        responses.insert(component(*kind), response);
    }
    responses.into()
}

/// Whether the answer says when to come again.
const fn comes_again(kind: ProblemKind) -> bool {
    matches!(kind, ProblemKind::RateLimited | ProblemKind::NotReady)
}

/// The problems of an endpoint, each kind once, by status.
pub(super) fn of(endpoint: Endpoint, spec: Spec, described: &Operation) -> Vec<(ProblemKind, String)> {
    let mut found: Vec<(ProblemKind, String)> = Vec::new();
    let mut add = |kind: ProblemKind, when: &str| match found.iter_mut().find(|(known, _)| *known == kind) {
        Some((_, said)) => {
            said.push(' ');
            said.push_str(when);
        }
        None => found.push((kind, when.to_owned())),
    };
    match spec.access {
        Access::Anyone if endpoint == Endpoint::Refresh => {
            add(
                ProblemKind::Unauthenticated,
                "There is no refresh token, or it is not good any more.",
            );
        }
        Access::Anyone => {}
        Access::Guest => add(
            ProblemKind::Unauthenticated,
            "There is no guest session, or it has ended.",
        ),
        Access::Staff | Access::Owner => {
            add(
                ProblemKind::Unauthenticated,
                "There is no access token, or it or its session has ended.",
            );
        }
    }
    if spec.access == Access::Owner {
        add(ProblemKind::Forbidden, "Only the house's owners may do this.");
    }
    if spec.method != "GET" {
        add(ProblemKind::Forbidden, "A page of another origin asked.");
    }
    if spec.access == Access::Guest {
        add(ProblemKind::NotFound, "The conversation was erased meanwhile.");
    }
    for (kind, when) in &described.problems {
        add(*kind, when);
    }
    if spec.body_max > 0 {
        add(
            ProblemKind::TooLarge,
            "The body is larger than `x-body-max-bytes`.",
        );
        add(
            ProblemKind::UnsupportedMediaType,
            "The body is not of the media type this takes.",
        );
        add(
            ProblemKind::Invalid,
            "The body does not have the right shape, or a value in it can't be used.",
        );
    }
    add(
        ProblemKind::RateLimited,
        match spec.rate_limit {
            RateLimit::None => "Too many requests from this client.",
            RateLimit::Chat => "Too many requests from this client, or too many messages of this guest.",
            RateLimit::SignIn => {
                "Too many requests from this client, or too many attempts to sign in from it or at this account."
            }
            RateLimit::Tries => {
                "Too many requests from this client, or too many tries by this person, client or address."
            }
        },
    );
    add(
        ProblemKind::Internal,
        "A fault of the service. It is in its logs.",
    );
    add(
        ProblemKind::CoreUnavailable,
        "The service behind the edge can't be reached.",
    );
    add(ProblemKind::NotReady, "The service can't reach its database.");
    add(
        ProblemKind::CoreTimeout,
        "The service behind the edge does not answer in time.",
    );
    found.sort_by_key(|(kind, _)| kind.status());
    found
}
