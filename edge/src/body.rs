//! Bodies: only JSON, only as large as the route reads.

use futures_util::StreamExt;
use tomari_shared::problem::ProblemKind;
use worker::{Request, web_sys};

use crate::border;
use crate::problem::Problem;

/// Whether a `Content-Type` header names JSON. Pure.
fn is_json(header: Option<&str>) -> bool {
    header
        .and_then(|value| value.split(';').next())
        .is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case("application/json"))
}

/// Reads a JSON body of at most `max` bytes; what is larger is refused by its announced length at once, or as soon
/// as more has arrived.
pub(crate) async fn read(request: &web_sys::Request, max: usize) -> Result<Vec<u8>, Problem> {
    let text = border::read_body_headers(request);
    let mut lines = text.split('\n').skip(1).map(|line| line.strip_prefix('='));
    let mut header = || lines.next().flatten();
    if !is_json(header()) {
        return Err(Problem::new(ProblemKind::UnsupportedMediaType));
    }
    let announced = header().and_then(|text| text.parse::<usize>().ok());
    if announced.is_some_and(|length| length > max) {
        return Err(Problem::new(ProblemKind::TooLarge));
    }
    let mut body = Vec::new();
    if request.body().is_none() {
        return Ok(body);
    }
    let mut stream = Request::from(Clone::clone(request)).stream()?;
    while let Some(chunk) = stream.next().await {
        body.extend_from_slice(&chunk?);
        if body.len() > max {
            return Err(Problem::new(ProblemKind::TooLarge));
        }
    }
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::is_json;

    #[test]
    fn media_types() {
        assert!(is_json(Some("application/json")));
        assert!(is_json(Some("Application/JSON; charset=utf-8")));
        for other in [
            None,
            Some(""),
            Some("text/plain"),
            Some("application/jsonp"),
            Some("application/json5"),
        ] {
            assert!(!is_json(other), "{other:?}");
        }
    }
}
