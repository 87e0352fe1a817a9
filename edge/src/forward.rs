//! Calls to the core.

use futures_util::future::{Either, select};
use serde::de::DeserializeOwned;
use std::pin::pin;
use std::time::Duration;
use tomari_shared::identity::{Caller, IDENTITY_HEADER, IdentityClaims};
use tomari_shared::ids::RequestId;
use tomari_shared::problem::{PROBLEM_MEDIA_TYPE, ProblemKind};
use worker::{
    AbortController, Delay, Env, Fetch, Headers, Method, Request, RequestInit, RequestRedirect, Response,
};

use crate::problem::Problem;
use crate::{config, context};

/// Request headers that go on to the core. Everything else stays here: cookies above all.
const REQUEST_HEADERS: &[&str] = &["accept", "accept-language", "content-type", "last-event-id"];
/// Response headers that come back.
const RESPONSE_HEADERS: &[&str] = &["allow", "content-type", "retry-after"];

/// One call.
pub(crate) struct Call<'a> {
    pub(crate) method: Method,
    /// Path and query, the same here and there.
    pub(crate) path: &'a str,
    /// Where to take [`REQUEST_HEADERS`] from.
    pub(crate) headers: Option<&'a Headers>,
    pub(crate) body: Option<Vec<u8>>,
    /// Who asks; nobody is named where the core wants no assertion.
    pub(crate) caller: Option<(Caller, RequestId)>,
}

/// Makes the call. The answer's body is passed on as it arrives: when the browser goes away, so does the call, with
/// the next thing the core sends.
pub(crate) async fn send(env: &Env, call: Call<'_>) -> Result<Response, Problem> {
    let headers = Headers::new();
    if let Some(from) = call.headers {
        for name in REQUEST_HEADERS {
            if let Some(value) = from.get(name)? {
                headers.set(name, &value)?;
            }
        }
    }
    if let Some((caller, request_id)) = call.caller {
        let claims = IdentityClaims::new(
            caller,
            request_id,
            call.method.as_ref(),
            call.path,
            context::now(),
        );
        let assertion = config::identity_keys(env)?
            .sign(&claims)
            .map_err(|error| Problem::from(worker::Error::RustError(error.to_string())))?;
        headers.set(IDENTITY_HEADER, &assertion)?;
    }
    let mut init = RequestInit::new();
    // A redirect would take the assertion along to wherever it leads; the core never sends one.
    init.with_redirect(RequestRedirect::Manual);
    init.with_method(call.method).with_headers(headers);
    if let Some(body) = call.body {
        init.with_body(Some(worker::js_sys::Uint8Array::from(body.as_slice()).into()));
    }
    let url = format!("{}{}", config::core_url(env)?, call.path);
    let request = Request::new_with_init(&url, &init)?;
    let response = begin(request, config::core_timeout(env)?).await?;
    let back = Headers::new();
    for name in RESPONSE_HEADERS {
        if let Some(value) = response.headers().get(name)? {
            back.set(name, &value)?;
        }
    }
    back.set("cache-control", "no-store")?;
    let status = response.status_code();
    let not_ours = status >= 500 && back.get("content-type")?.as_deref() != Some(PROBLEM_MEDIA_TYPE);
    if not_ours || (300..400).contains(&status) {
        worker::console_error!(
            "{}",
            serde_json::json!({ "level": "error", "error": "the core's answer is not its own", "status": status })
        );
        return Err(Problem::new(ProblemKind::CoreUnavailable));
    }
    let (builder, body) = response.into_parts();
    Ok(builder.with_headers(back).body(body))
}

/// Waits for the answer to begin; how long it then takes is the core's business.
async fn begin(request: Request, timeout: u64) -> Result<Response, Problem> {
    let controller = AbortController::default();
    let signal = controller.signal();
    let fetch = Fetch::Request(request);
    let answer = pin!(fetch.send_with_signal(&signal));
    let late = pin!(Delay::from(Duration::from_millis(timeout)));
    match select(answer, late).await {
        Either::Left((Ok(response), _)) => Ok(response),
        Either::Left((Err(error), _)) => {
            worker::console_error!(
                "{}",
                serde_json::json!({ "level": "error", "error": format!("the core can't be reached: {error}") })
            );
            Err(Problem::new(ProblemKind::CoreUnavailable))
        }
        Either::Right(((), _)) => {
            controller.abort();
            Err(Problem::new(ProblemKind::CoreTimeout))
        }
    }
}

/// Waits for a whole answer that is needed before anything is passed on.
pub(crate) async fn read_json<T: DeserializeOwned>(env: &Env, response: &mut Response) -> Result<T, Problem> {
    let late = pin!(Delay::from(Duration::from_millis(config::core_timeout(env)?)));
    match select(pin!(response.json()), late).await {
        Either::Left((Ok(value), _)) => Ok(value),
        Either::Left((Err(_), _)) => Err(Problem::new(ProblemKind::CoreUnavailable)),
        Either::Right(((), _)) => Err(Problem::new(ProblemKind::CoreTimeout)),
    }
}
