//! Bodies: only of the route's media types, only as large as it reads.

use futures_util::StreamExt;
use tomari_shared::endpoint::Spec;
use tomari_shared::problem::ProblemKind;
use worker::{Request, web_sys};

use crate::border;
use crate::problem::Problem;

/// A body as it came.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) bytes: Vec<u8>,
    /// One of the route's, in its own spelling: nothing else of the header goes on.
    pub(crate) media_type: &'static str,
}

impl Read {
    /// JSON that was made here.
    pub(crate) const fn json(bytes: Vec<u8>) -> Self {
        Self {
            bytes,
            media_type: "application/json",
        }
    }
}

/// Which of these a `Content-Type` header names. Pure.
fn named(header: Option<&str>, media_types: &[&'static str]) -> Option<&'static str> {
    let named = header?.split(';').next()?.trim();
    media_types
        .iter()
        .copied()
        .find(|media_type| media_type.eq_ignore_ascii_case(named))
}

/// Reads a body; what is larger than the route reads is refused by its announced length at once, or as soon as more has
/// arrived.
pub(crate) async fn read(request: &web_sys::Request, spec: Spec) -> Result<Read, Problem> {
    let max = spec.body_max;
    let text = border::read_body_headers(request);
    let mut lines = text.split('\n').skip(1).map(|line| line.strip_prefix('='));
    let mut header = || lines.next().flatten();
    let media_type =
        named(header(), spec.media_types).ok_or_else(|| Problem::new(ProblemKind::UnsupportedMediaType))?;
    let announced = header().and_then(|text| text.parse::<usize>().ok());
    if announced.is_some_and(|length| length > max) {
        return Err(Problem::new(ProblemKind::TooLarge));
    }
    let mut bytes = Vec::new();
    if request.body().is_none() {
        return Ok(Read { bytes, media_type });
    }
    let mut stream = Request::from(Clone::clone(request)).stream()?;
    while let Some(chunk) = stream.next().await {
        bytes.extend_from_slice(&chunk?);
        if bytes.len() > max {
            return Err(Problem::new(ProblemKind::TooLarge));
        }
    }
    Ok(Read { bytes, media_type })
}

#[cfg(test)]
mod tests {
    use tomari_shared::endpoint::Endpoint;

    use super::named;

    #[test]
    fn media_types() {
        let json = Endpoint::Ask.spec().media_types;
        for good in ["application/json", "Application/JSON; charset=utf-8"] {
            assert_eq!(named(Some(good), json), Some("application/json"));
        }
        let file = Endpoint::CreateImport.spec().media_types;
        assert_eq!(named(Some("Text/CSV;charset=Shift_JIS"), file), Some("text/csv"));
        assert_eq!(named(Some("application/json"), file), None);
        for other in [
            None,
            Some(""),
            Some("text/plain"),
            Some("text/csv"),
            Some("application/jsonp"),
            Some("application/json5"),
        ] {
            assert_eq!(named(other, json), None, "{other:?}");
        }
    }
}
