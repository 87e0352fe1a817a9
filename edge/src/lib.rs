//! Tomari's edge: serves the pages, starts and checks guest sessions, and forwards to the core with a signed word
//! of who asks.
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
mod config;
mod context;
mod cookies;
mod forward;
mod guest_token;
mod origin;
mod pages;
mod problem;
mod routes;
mod security_headers;

use worker::{Context, Env, Request, Response, event};

/// Entry of every request.
#[event(fetch)]
async fn fetch(request: Request, env: Env, _context: Context) -> worker::Result<Response> {
    let started = context::now_millis();
    let request_id = context::request_id(started);
    let method = request.method().to_string();
    let (route, answer) = answer(request, &env, request_id).await;
    let mut response = match answer {
        Ok(response) => response,
        Err(problem) => problem::response(&problem, request_id)?,
    };
    context::log(&method, route, response.status_code(), started, request_id);
    security_headers::apply(response.headers_mut())?;
    response
        .headers_mut()
        .set("tomari-request-id", &request_id.to_string())?;
    Ok(response)
}

/// The name of the route, for the log, and its answer.
async fn answer(
    request: Request,
    env: &Env,
    request_id: tomari_shared::ids::RequestId,
) -> (&'static str, problem::Answer) {
    match routes::find(request.method().as_ref(), &request.path()) {
        Ok(routes::Route::Page(page)) => (page.name(), pages::serve(request, env, page).await),
        Ok(routes::Route::Api(route)) => (route.name, api::serve(request, env, route, request_id).await),
        Ok(routes::Route::Alive) => ("/healthz", context::alive()),
        Ok(routes::Route::Ready) => ("/readyz", api::ready(env).await),
        Err(routes::NoRoute::Path) => (
            "unmatched",
            Err(problem::Problem::new(
                tomari_shared::problem::ProblemKind::NotFound,
            )),
        ),
        Err(routes::NoRoute::Method(allow)) => {
            ("unmatched", Err(problem::Problem::method_not_allowed(allow)))
        }
    }
}
