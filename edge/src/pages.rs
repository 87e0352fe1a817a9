//! Pages and their files, from the worker's static assets.

use tomari_shared::problem::ProblemKind;
use worker::{Env, Headers, Method, Request, RequestInit, Response};

use crate::origin;
use crate::problem::{Answer, Problem};
use crate::routes::Page;

/// Request headers that a conditional or partial answer depends on.
const REQUEST_HEADERS: &[&str] = &["if-none-match", "if-modified-since"];

/// Serves a page, or one of its files.
pub(crate) async fn serve(request: Request, env: &Env, page: Page) -> Answer {
    let url = request.inner().url();
    let origin = origin::of_url(&url);
    let path = match page {
        Page::Home => "/index.html".to_owned(),
        Page::Guest => "/guest.html".to_owned(),
        Page::Console => "/console.html".to_owned(),
        Page::HashedFile | Page::File => request.path(),
    };
    let headers = Headers::new();
    for name in REQUEST_HEADERS {
        if let Some(value) = request.headers().get(name)? {
            headers.set(name, &value)?;
        }
    }
    let mut init = RequestInit::new();
    init.with_method(if request.method() == Method::Head {
        Method::Head
    } else {
        Method::Get
    });
    init.with_headers(headers);
    let found = env
        .assets("ASSETS")?
        .fetch(format!("{origin}{path}"), Some(init))
        .await?;
    if !matches!(found.status_code(), 200 | 304) {
        return Err(Problem::new(ProblemKind::NotFound));
    }
    cached(found, page)
}

/// A file named after its content never changes; everything else is asked for again each time.
fn cached(found: Response, page: Page) -> Answer {
    let caching = if page == Page::HashedFile {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let headers = Headers::new();
    for (name, value) in found.headers().entries() {
        headers.append(&name, &value)?;
    }
    headers.set("cache-control", caching)?;
    Ok(found.with_headers(headers))
}
