//! Which path is what. Pure.

use tomari_shared::endpoint::{Endpoint, NoEndpoint, matches};

/// Where the documentation of the API is.
const DOCS: &str = "/docs/api";
/// Where its OpenAPI document is.
pub(crate) const API_DOCUMENT: &str = "/api/v1/openapi.json";

/// A page, or one of its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// What Tomari is.
    Home,
    /// A house's desk.
    Guest,
    /// The same, in a frame on the house's own site.
    Embedded,
    /// The script that puts it there.
    Widget,
    /// The staff's console.
    Console,
    /// What the API is, for readers.
    Docs,
    /// What the API is, for programs: the OpenAPI document.
    ApiDocument,
    /// A file whose name has a hash of its content in it.
    HashedFile,
    /// Any other file.
    File,
}

impl Page {
    /// For the log.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Guest => "/g/{slug}",
            Self::Embedded => "/embed/{slug}",
            Self::Widget => "/widget.js",
            Self::Console => "/console",
            Self::Docs => DOCS,
            Self::ApiDocument => API_DOCUMENT,
            Self::HashedFile => "/assets/{file}",
            Self::File => "/{file}",
        }
    }
}

/// Where a request leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// To a page.
    Page(Page),
    /// To the core.
    Api(Endpoint),
    /// Nowhere: a browser asks what another origin's page may do here.
    Preflight,
    /// To the edge itself: it runs.
    Alive,
    /// To the core's readiness.
    Ready,
}

/// Why it leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoRoute {
    /// Nothing has this path.
    Path,
    /// Something has, with these methods only.
    Method(String),
}

/// Whether a path is one of the API's.
pub(crate) fn is_api(path: &str) -> bool {
    path == "/api" || path.starts_with("/api/")
}

/// Whether a path of the API is written as it is meant. Ids and slugs need no other characters; with others (`%2e%2e`,
/// a backslash) the URL that the core is asked at could be read as another path than the one checked here.
fn is_plain(path: &str) -> bool {
    path.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_'))
}

/// The route of a method and path. HEAD is answered where GET is, except by the API.
pub(crate) fn find(method: &str, path: &str) -> Result<Route, NoRoute> {
    if is_api(path) && path != API_DOCUMENT {
        if !is_plain(path) {
            return Err(NoRoute::Path);
        }
        let methods = || Endpoint::methods(path).join(", ");
        return match Endpoint::find(method, path) {
            Ok(endpoint) => Ok(Route::Api(endpoint)),
            Err(NoEndpoint::Method) if method == "OPTIONS" => Ok(Route::Preflight),
            Err(NoEndpoint::Method) => Err(NoRoute::Method(methods())),
            Err(NoEndpoint::Path) => Err(NoRoute::Path),
        };
    }
    if !matches!(method, "GET" | "HEAD") {
        return Err(NoRoute::Method("GET, HEAD".to_owned()));
    }
    Ok(match path {
        "/healthz" => Route::Alive,
        "/readyz" => Route::Ready,
        "/" => Route::Page(Page::Home),
        "/console" => Route::Page(Page::Console),
        DOCS => Route::Page(Page::Docs),
        API_DOCUMENT => Route::Page(Page::ApiDocument),
        _ if path.starts_with("/console/") => Route::Page(Page::Console),
        _ if matches("/g/{slug}", path) => Route::Page(Page::Guest),
        _ if matches("/embed/{slug}", path) => Route::Page(Page::Embedded),
        "/widget.js" => Route::Page(Page::Widget),
        _ if path.starts_with("/assets/") => Route::Page(Page::HashedFile),
        _ => Route::Page(Page::File),
    })
}

#[cfg(test)]
mod tests {
    use super::{NoRoute, Page, Route, find};
    use tomari_shared::endpoint::Endpoint;

    #[test]
    fn pages_and_their_files() {
        for (path, page) in [
            ("/", Page::Home),
            ("/g/hibari", Page::Guest),
            ("/embed/hibari", Page::Embedded),
            ("/widget.js", Page::Widget),
            ("/console", Page::Console),
            ("/console/inbox", Page::Console),
            ("/docs/api", Page::Docs),
            ("/docs", Page::File),
            ("/api/v1/openapi.json", Page::ApiDocument),
            ("/assets/guest-1a2b.js", Page::HashedFile),
            ("/favicon.svg", Page::File),
            ("/embed/", Page::File),
            ("/g/", Page::File),
            ("/g/a/b", Page::File),
        ] {
            assert_eq!(find("GET", path), Ok(Route::Page(page)), "{path}");
            assert_eq!(find("HEAD", path), Ok(Route::Page(page)), "{path}");
            for method in ["POST", "OPTIONS"] {
                assert_eq!(
                    find(method, path),
                    Err(NoRoute::Method("GET, HEAD".to_owned())),
                    "{path}"
                );
            }
        }
        assert_eq!(find("GET", "/healthz"), Ok(Route::Alive));
        assert_eq!(find("GET", "/readyz"), Ok(Route::Ready));
    }

    #[test]
    fn the_api_answers_its_methods_only() {
        assert_eq!(find("POST", "/api/v1/chat"), Ok(Route::Api(Endpoint::Ask)));
        assert_eq!(find("OPTIONS", "/api/v1/chat"), Ok(Route::Preflight));
        assert_eq!(
            find("GET", "/api/v1/chat"),
            Err(NoRoute::Method("POST".to_owned()))
        );
        assert_eq!(
            find("PUT", "/api/v1/auth/sessions"),
            Err(NoRoute::Method("GET, DELETE".to_owned()))
        );
        for path in [
            "/api",
            "/api/",
            "/api/v2/chat",
            "/api/v1/facility/%2e%2e",
            "/api/v1/facility/..",
            "/api/v1/facility/a\\b",
        ] {
            for method in ["GET", "OPTIONS"] {
                assert_eq!(find(method, path), Err(NoRoute::Path), "{method} {path}");
            }
        }
    }
}
