//! Bodies: JSON, with a JSON Pointer to what is wrong in it, and files.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request};
use http::{StatusCode, header};
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};
use tomari_shared::imports::KnowledgeFormat;
use tomari_shared::problem::{FieldError, ProblemKind};

use crate::error::AppError;

/// A JSON body of the right shape.
pub(super) struct JsonBody<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        if media_type(&request).as_deref() != Some("application/json") {
            return Err(AppError::new(
                ProblemKind::UnsupportedMediaType,
                "The body must be of the media type application/json.",
            ));
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|rejection| unreadable(&rejection))?;
        let mut deserializer = serde_json::Deserializer::from_slice(&bytes);
        let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
            let detail = without_position(&error.inner().to_string());
            AppError::invalid(vec![FieldError::new(pointer(error.path(), &detail), detail)])
        })?;
        deserializer.end().map_err(|_| {
            AppError::invalid(vec![FieldError::new(
                "",
                "has something after the end of the JSON value",
            )])
        })?;
        Ok(Self(value))
    }
}

/// A file of knowledge.
pub(super) struct FileBody {
    pub(super) format: KnowledgeFormat,
    pub(super) content: Bytes,
}

impl<S: Send + Sync> FromRequest<S> for FileBody {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let format = media_type(&request)
            .as_deref()
            .and_then(KnowledgeFormat::of_media_type)
            .ok_or_else(|| {
                AppError::new(
                    ProblemKind::UnsupportedMediaType,
                    "The body must be of the media type text/csv or application/jsonl.",
                )
            })?;
        let content = Bytes::from_request(request, state)
            .await
            .map_err(|rejection| unreadable(&rejection))?;
        Ok(Self { format, content })
    }
}

/// The body's media type, without its parameters.
fn media_type(request: &Request) -> Option<String> {
    let value = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    Some(value.split(';').next()?.trim().to_ascii_lowercase())
}

fn unreadable(rejection: &BytesRejection) -> AppError {
    if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        AppError::new(
            ProblemKind::TooLarge,
            "The body is larger than this address reads.",
        )
    } else {
        AppError::invalid(vec![FieldError::new("", "could not be read to its end")])
    }
}

/// serde names the field a fault is about only in its message when the fault is that it is missing or unknown.
fn pointer(path: &Path, detail: &str) -> String {
    let mut segments: Vec<String> = path
        .into_iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(index.to_string()),
            Segment::Map { key } => Some(key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect();
    if let Some(field) = detail
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next())
    {
        segments.push(field.to_owned());
    }
    std::iter::once(String::new())
        .chain(segments)
        .collect::<Vec<_>>()
        .join("/")
}

/// The message without `serde_json`'s trailing " at line 1 column 2".
fn without_position(message: &str) -> String {
    message
        .rsplit_once(" at line ")
        .map_or(message, |(head, _)| head)
        .to_owned()
}
