//! Pages and their files, from the worker's static assets.

use tomari_shared::ids::RequestId;
use tomari_shared::problem::ProblemKind;
use worker::{Env, Headers, Method, RequestInit, web_sys};

use crate::embedding;
use crate::incoming::Incoming;
use crate::problem::Problem;
use crate::reply::{Answer, Body, Reply};
use crate::routes::{API_DOCUMENT, Page};

/// Request headers that a conditional answer depends on.
const CONDITIONS: [&str; 2] = ["if-none-match", "if-modified-since"];

/// Serves a page, or one of its files.
pub(crate) async fn serve(incoming: &Incoming<'_>, env: &Env, page: Page, request_id: RequestId) -> Answer {
    let head = &incoming.head;
    let path = match page {
        Page::Home => "/index.html",
        Page::Guest | Page::Embedded => "/guest.html",
        Page::Console => "/console.html",
        Page::Docs => "/docs.html",
        Page::ApiDocument => API_DOCUMENT,
        Page::HashedFile | Page::File | Page::Widget => head.path(),
    };
    let headers = Headers::new();
    // Who may frame a page may change while the page does not: a browser that keeps it would keep the answer to that, too.
    let conditions = if page == Page::Embedded {
        &[][..]
    } else {
        &CONDITIONS[..]
    };
    for name in conditions.iter().copied() {
        if let Some(value) = incoming.request.headers().get(name)? {
            headers.set(name, &value)?;
        }
    }
    let mut init = RequestInit::new();
    init.with_method(if head.method == "HEAD" {
        Method::Head
    } else {
        Method::Get
    });
    init.with_headers(headers);
    let found: web_sys::Response = env
        .assets("ASSETS")?
        .fetch(format!("{}{path}", head.own_origin), Some(init))
        .await?
        .into();
    let status = found.status();
    if !matches!(status, 200 | 304) {
        return Err(Problem::new(ProblemKind::NotFound));
    }
    let mut reply = Reply::empty(status);
    for (name, value) in Headers(found.headers()).entries() {
        reply.headers.set(&name, &value);
    }
    // A file named after its content never changes; everything else is asked for again each time, but for the script on houses' own
    // sites, for which an hour is soon enough.
    let caching = match page {
        Page::HashedFile => "public, max-age=31536000, immutable",
        Page::Widget => "public, max-age=3600",
        Page::Embedded => "no-store",
        _ => "no-cache",
    };
    match page {
        Page::Embedded => {
            let slug = head.path().strip_prefix("/embed/").unwrap_or_default();
            let policy = embedding::policy(incoming, env, slug, request_id).await?;
            reply.headers.set("content-security-policy", &policy);
        }
        Page::Widget => reply.headers.set("cross-origin-resource-policy", "cross-origin"),
        // Nothing in it is anybody's: tools on any page may read it.
        Page::ApiDocument => reply.headers.set("access-control-allow-origin", "*"),
        _ => {}
    }
    reply.headers.set("cache-control", caching);
    reply.body = found.body().map_or(Body::None, Body::Stream);
    Ok(reply)
}
