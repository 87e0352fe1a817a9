//! The API: every check the edge makes, in order, then the core.

use tomari_shared::identity::Caller;
use tomari_shared::ids::RequestId;
use tomari_shared::problem::ProblemKind;
use tomari_shared::session::SessionStarted;
use worker::{Env, Method, Request, Response};

use crate::forward::{self, Call};
use crate::problem::{Answer, Problem};
use crate::routes::{ApiRoute, Kind};
use crate::{body, config, context, guest_token, origin};

/// Origin, token, media type and size are checked before the core is touched.
pub(crate) async fn serve(mut request: Request, env: &Env, route: ApiRoute, request_id: RequestId) -> Answer {
    let url = request.inner().url();
    let own_origin = origin::of_url(&url).to_owned();
    let path_and_query = url.strip_prefix(&own_origin).unwrap_or("/").to_owned();
    let now = context::now();
    let method = request.method();
    if method != Method::Get {
        let header = request.headers().get("origin")?;
        if !origin::may_change(header.as_deref(), &own_origin, &config::allowed_origins(env)) {
            return Err(Problem::new(ProblemKind::Forbidden));
        }
    }
    let caller = guest_token::authorize(&request, env, route.who, now)?;
    let body = if route.body_max > 0 {
        Some(body::read(&mut request, route.body_max).await?)
    } else {
        None
    };
    let call = Call {
        method,
        path: &path_and_query,
        headers: Some(request.headers()),
        body,
        caller: Some((caller, request_id)),
    };
    let response = forward::send(env, call).await?;
    match route.kind {
        Kind::Forward => Ok(response),
        Kind::StartSession => with_cookie(response, env, caller).await,
    }
}

/// The core's answer with the session it began in a cookie.
async fn with_cookie(mut response: Response, env: &Env, caller: Caller) -> Answer {
    if !matches!(response.status_code(), 200 | 201) {
        return Ok(response);
    }
    let started: SessionStarted = forward::read_json(env, &mut response).await?;
    let now = context::now();
    let cookie = guest_token::cookie(env, &started, now)?;
    let resumed = matches!(caller, Caller::Guest { sid, .. } if sid == started.session.id);
    let response = Response::from_json(&started)?.with_status(if resumed { 200 } else { 201 });
    response.headers().set("set-cookie", &cookie)?;
    response.headers().set("cache-control", "no-store")?;
    Ok(response)
}

/// Whether the core is ready.
pub(crate) async fn ready(env: &Env) -> Answer {
    let call = Call {
        method: Method::Get,
        path: "/readyz",
        headers: None,
        body: None,
        caller: None,
    };
    forward::send(env, call).await
}
