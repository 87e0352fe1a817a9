//! Calls to the core.

use serde::de::DeserializeOwned;
use tomari_shared::identity::{Caller, IDENTITY_HEADER, IdentityClaims};
use tomari_shared::ids::RequestId;
use tomari_shared::problem::{PROBLEM_MEDIA_TYPE, ProblemKind};
use worker::js_sys::{Uint8Array, futures::JsFuture};
use worker::wasm_bindgen::{JsCast as _, JsValue};
use worker::web_sys::{Request, Response};

use crate::config::Settings;
use crate::problem::Problem;
use crate::reply::{Answer, Body, Head, Reply};
use crate::{body, border, context};

/// One call.
pub(crate) struct Call<'a> {
    pub(crate) method: &'a str,
    /// Path and query, the same here and there.
    pub(crate) path: &'a str,
    /// Whose headers go on, as far as `border.js` passes them.
    pub(crate) request: Option<&'a Request>,
    /// With its media type.
    pub(crate) body: Option<body::Read>,
    /// Who asks, in which request; nobody is named where the core wants no assertion.
    pub(crate) caller: Option<(Caller, RequestId)>,
}

/// The core's answer, of which the body is yet to come.
#[derive(Debug)]
pub(crate) struct CoreAnswer {
    pub(crate) status: u16,
    content_type: Option<String>,
    retry_after: Option<String>,
    allow: Option<String>,
    etag: Option<String>,
    disposition: Option<String>,
    response: Response,
}

/// Makes the call.
pub(crate) async fn send(settings: &Settings, call: Call<'_>) -> Result<CoreAnswer, Problem> {
    let headers = head(settings, &call)?;
    let body = match &call.body {
        Some(body) => Uint8Array::from(body.bytes.as_slice()).into(),
        None => JsValue::UNDEFINED,
    };
    let url = format!("{}{}", settings.core_url, call.path);
    let promise = border::ask(
        call.request,
        call.method,
        &url,
        headers.text(),
        &body,
        settings.core_timeout,
    );
    let response = match JsFuture::from(promise).await {
        Ok(response) if response.is_null() => return Err(Problem::new(ProblemKind::CoreTimeout)),
        Ok(response) => response.unchecked_into::<Response>(),
        Err(error) => {
            let error = worker::Error::from(error);
            context::log_fault(&format!("the core can't be reached: {error}"));
            return Err(Problem::new(ProblemKind::CoreUnavailable));
        }
    };
    check(response)
}

fn head(settings: &Settings, call: &Call<'_>) -> Result<Head, Problem> {
    let mut head = Head::default();
    if let Some(body) = &call.body {
        head.set("content-type", body.media_type);
    }
    if let Some((caller, request_id)) = call.caller {
        // A body may have taken its time to arrive: the assertion's begins now.
        let claims = IdentityClaims::new(caller, request_id, call.method, call.path, context::now());
        let assertion = settings
            .identity_keys
            .sign(&claims)
            .map_err(|error| Problem::internal(&error))?;
        head.set(IDENTITY_HEADER, &assertion);
    }
    Ok(head)
}

/// Tells the core's own answers from those of whatever stands in its place.
fn check(response: Response) -> Result<CoreAnswer, Problem> {
    let text = border::read_response(&response);
    let mut lines = text.split('\n');
    let status = lines.next().and_then(|line| line.parse().ok()).unwrap_or(0);
    let mut header = || lines.next().and_then(|line| line.strip_prefix('='));
    let (content_type, retry_after, allow) = (header(), header(), header());
    let (etag, disposition) = (header(), header());
    // With a challenge (RFC 9110, section 11.6.1) the core refuses the edge itself: a key or a clock is wrong. That is
    // nothing a browser's own credentials could change, and must not end its session.
    let refused = status == 401 && header().is_some();
    let foreign = match status {
        200..300 => false,
        400.. => content_type != Some(PROBLEM_MEDIA_TYPE),
        _ => true,
    };
    if refused || foreign {
        let what = if refused {
            "the core refuses this edge"
        } else {
            "the core's answer is not its own"
        };
        context::log_fault(&format!("{what}: status {status}"));
        return Err(Problem::new(ProblemKind::CoreUnavailable));
    }
    Ok(CoreAnswer {
        status,
        content_type: content_type.map(str::to_owned),
        retry_after: retry_after.map(str::to_owned),
        allow: allow.map(str::to_owned),
        etag: etag.map(str::to_owned),
        disposition: disposition.map(str::to_owned),
        response,
    })
}

impl CoreAnswer {
    /// As it is. The body is passed on as it arrives: how long it takes is the core's business, and when the browser
    /// goes away, so does the call, with the next thing the core sends.
    pub(crate) fn pass_on(self) -> Reply {
        let mut reply = Reply::empty(self.status);
        reply.headers.pass("content-type", self.content_type.as_deref());
        reply.headers.pass("retry-after", self.retry_after.as_deref());
        reply.headers.pass("allow", self.allow.as_deref());
        reply.headers.pass("etag", self.etag.as_deref());
        reply
            .headers
            .pass("content-disposition", self.disposition.as_deref());
        reply.headers.set("cache-control", "no-store");
        reply.body = self.response.body().map_or(Body::None, Body::Stream);
        reply
    }

    /// A value that is needed whole before anything is answered.
    pub(crate) async fn json<T: DeserializeOwned>(&self, settings: &Settings) -> Result<T, Problem> {
        let text = JsFuture::from(border::read_text(&self.response, settings.core_timeout));
        match text.await {
            Ok(text) if text.is_null() => Err(Problem::new(ProblemKind::CoreTimeout)),
            Ok(text) => serde_json::from_str(&text.as_string().unwrap_or_default())
                .map_err(|_| Problem::new(ProblemKind::CoreUnavailable)),
            Err(_) => Err(Problem::new(ProblemKind::CoreUnavailable)),
        }
    }
}

/// Whether the core is ready.
pub(crate) async fn ready(settings: &Settings) -> Answer {
    let call = Call {
        method: "GET",
        path: "/readyz",
        request: None,
        body: None,
        caller: None,
    };
    Ok(send(settings, call).await?.pass_on())
}
