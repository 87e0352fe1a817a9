//! What both endpoints share: the client, and the translation of its errors.

use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue, RETRY_AFTER};
use secrecy::ExposeSecret;
use serde::Serialize;
use url::Url;

use super::OpenAiConfig;
use crate::providers::error::{ProviderError, ProviderFault};

/// One endpoint of a provider. Its connections belong to the runtime it is used on.
#[derive(Clone)]
pub(super) struct Endpoint {
    client: reqwest::Client,
    url: Url,
    authorization: Option<HeaderValue>,
}

impl Endpoint {
    /// `path` below the base address.
    pub(super) fn new(
        config: &OpenAiConfig,
        path: &[&str],
        connect_timeout: Duration,
    ) -> anyhow::Result<Self> {
        let mut url = config.base.clone();
        url.path_segments_mut()
            .ok()
            .context("the model provider's address must be one such as https://api.openai.com/v1")?
            .pop_if_empty()
            .extend(path);
        let authorization = config.key.as_ref().map(|key| {
            let mut value = HeaderValue::try_from(format!("Bearer {}", key.expose_secret()))
                .ok()
                .context("the model provider's key has characters that a header can't have")?;
            value.set_sensitive(true);
            anyhow::Ok(value)
        });
        let client = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            // A redirect would carry guests' words to an address that nobody configured.
            .redirect(reqwest::redirect::Policy::none())
            // It would come from the environment.
            .no_proxy()
            .build()
            .context("the HTTP client")?;
        Ok(Self {
            client,
            url,
            authorization: authorization.transpose()?,
        })
    }

    /// Sends `body` and waits for the answer's head. `now` is what a date in `Retry-After` counts from.
    pub(super) async fn post(
        &self,
        body: &impl Serialize,
        now: DateTime<Utc>,
    ) -> Result<reqwest::Response, ProviderError> {
        let mut request = self.client.post(self.url.clone()).json(body);
        if let Some(authorization) = &self.authorization {
            request = request.header(AUTHORIZATION, authorization.clone());
        }
        let response = request.send().await.map_err(sending)?;
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        // The body is not read: it may repeat the request, and with it a guest's words.
        let mut error = ProviderError::from(ProviderFault::of_status(status.as_u16()));
        error.retry_after = retry_after(response.headers(), now);
        Err(error)
    }
}

fn sending(error: reqwest::Error) -> ProviderError {
    let fault = if error.is_timeout() {
        ProviderFault::Timeout
    } else if error.is_connect() {
        ProviderFault::Unreachable
    } else {
        ProviderFault::Cut
    };
    ProviderError::with_cause(fault, error.without_url())
}

/// A failure while the body was read.
pub(super) fn reading(error: reqwest::Error) -> ProviderError {
    let fault = if error.is_timeout() {
        ProviderFault::Timeout
    } else {
        ProviderFault::Cut
    };
    ProviderError::with_cause(fault, error.without_url())
}

/// The whole body of `response`, of at most `limit` bytes.
pub(super) async fn body(mut response: reqwest::Response, limit: usize) -> Result<Vec<u8>, ProviderError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(reading)? {
        if body.len() + chunk.len() > limit {
            return Err(ProviderError::malformed("a body that is too large"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// `Retry-After` (RFC 9110, section 10.2.3): seconds or a date.
fn retry_after(headers: &HeaderMap, now: DateTime<Utc>) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = DateTime::parse_from_rfc2822(text).ok()?;
    Some((at.to_utc() - now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::header::{HeaderMap, HeaderValue, RETRY_AFTER};

    use super::retry_after;

    #[test]
    fn retry_after_is_read_as_seconds_or_as_a_date() {
        let now = "2026-11-20T03:00:00Z".parse().expect("a time");
        for (text, expected) in [
            ("7", Some(7)),
            ("Fri, 20 Nov 2026 03:00:05 GMT", Some(5)),
            ("Fri, 20 Nov 2026 02:00:00 GMT", Some(0)),
            ("soon", None),
            ("-1", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, HeaderValue::from_static(text));
            assert_eq!(
                retry_after(&headers, now),
                expected.map(Duration::from_secs),
                "{text}"
            );
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }
}
