//! Tomari's edge: serves the pages, issues and checks the tokens of guests and staff, limits, and forwards to the core
//! with a signed word of who asks.
//!
//! It keeps nothing. A panic would abort the isolate and with it every other request in it, so there are no panic
//! paths: what can fail is a value. Modules that only decide something are pure and tested on the host; those that
//! touch JavaScript are thin.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::arithmetic_side_effects
    )
)]

mod api;
mod body;
mod border;
mod config;
mod context;
mod cookies;
mod cors;
mod embedding;
mod forward;
mod incoming;
mod origin;
mod pages;
mod problem;
mod rate_limit;
mod reply;
mod routes;
mod security_headers;
mod sign_in;
mod task;
mod tokens;

use serde_json::json;
use tomari_shared::endpoint::Endpoint;
use tomari_shared::problem::ProblemKind;
use worker::js_sys::Promise;
use worker::wasm_bindgen::JsValue;
use worker::wasm_bindgen::prelude::wasm_bindgen;
use worker::{Env, web_sys};

use crate::context::Line;
use crate::incoming::{Head, Incoming};
use crate::problem::Problem;
use crate::rate_limit::Limits;
use crate::reply::{Answer, Reply};
use crate::routes::{NoRoute, Route};

/// Entry of every request: what `#[worker::event(fetch)]` would make, but run by [`task`].
#[wasm_bindgen]
pub fn fetch(request: web_sys::Request, env: Env, _context: JsValue) -> Promise {
    let started = context::now_millis();
    task::run(started, async move {
        let answered = serve(&request, &env, started).await;
        let response = answered.or_else(|error| {
            context::log_fault(&worker::Error::from(error).to_string());
            bare(ProblemKind::Internal.status())
        })?;
        Ok(response.into())
    })
}

async fn serve(request: &web_sys::Request, env: &Env, started: u64) -> Result<web_sys::Response, JsValue> {
    let request_id = context::request_id(started);
    let text = border::read_request(request);
    let Some(head) = Head::read(&text) else {
        return bare(400);
    };
    let incoming = Incoming { request, head };
    let head = &incoming.head;
    let path = head.path();
    let (route, answer) = match routes::find(head.method, path) {
        Ok(Route::Page(page)) => (page.name(), pages::serve(&incoming, env, page, request_id).await),
        Ok(Route::Api(endpoint)) => (
            endpoint.spec().path,
            api::serve(&incoming, env, endpoint, request_id).await,
        ),
        Ok(Route::Preflight) => ("preflight", preflight(env, path, head.origin)),
        Ok(Route::Alive) => (
            "/healthz",
            Reply::json(200, "application/json", &json!({ "status": "alive" })),
        ),
        Ok(Route::Ready) => ("/readyz", ready(head, env).await),
        Err(NoRoute::Path) => ("unmatched", Err(Problem::new(ProblemKind::NotFound))),
        Err(NoRoute::Method(allow)) => ("unmatched", Err(Problem::method_not_allowed(allow))),
    };
    let mut reply = answer.unwrap_or_else(|problem| problem::reply(&problem, request_id));
    let line = Line {
        level: "info",
        request_id,
        method: head.method,
        route,
        status: reply.status,
        milliseconds: context::now_millis().saturating_sub(started),
    };
    reply.headers.set("tomari-request-id", &request_id.to_string());
    if routes::is_api(path) {
        reply.headers.set("vary", "origin");
        if let Some(from) = head.origin.filter(|from| may_read(env, from)) {
            cors::allow(&mut reply.headers, from);
        }
    }
    let line = serde_json::to_string(&line).unwrap_or_default();
    let text = format!("{line}\n{}", reply.headers.text());
    border::answer(
        reply.status,
        &security_headers::base()?,
        &text,
        &reply.body.to_js(),
    )
}

/// An answer without words: to what is no request, or when there are none.
fn bare(status: u16) -> Result<web_sys::Response, JsValue> {
    let line = format!("{{\"level\":\"warn\",\"status\":{status}}}\n");
    border::answer(status, &security_headers::base()?, &line, &JsValue::NULL)
}

/// Whether another origin's pages may read what the API answers.
fn may_read(env: &Env, origin: &str) -> bool {
    config::settings(env).is_ok_and(|settings| origin::is_allowed(origin, &settings.allowed_origins))
}

fn preflight(env: &Env, path: &str, from: Option<&str>) -> Answer {
    if !from.is_some_and(|origin| may_read(env, origin)) {
        return Err(Problem::foreign_origin());
    }
    Ok(cors::preflight(&Endpoint::methods(path).join(", ")))
}

/// Whether the core is ready: anybody may ask, but not without end, since the core asks the database each time.
async fn ready(head: &Head<'_>, env: &Env) -> Answer {
    let settings = config::settings(env)?;
    let client = rate_limit::client(head.address);
    Limits::of_client(&client).count(env).await?;
    forward::ready(&settings).await
}
