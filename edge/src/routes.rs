//! Which path is what: one table. Pure.

use tomari_shared::limits::GUEST_BODY_MAX_BYTES;

/// Who may call an API route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// Anybody; a guest's session is passed on if there is one.
    Anyone,
    /// A guest with a valid session.
    Guest,
}

/// What an API route does beyond forwarding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing.
    Forward,
    /// Puts the session that the core began into a cookie.
    StartSession,
}

/// A route of the API, forwarded to the core under the same path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ApiRoute {
    /// The path with its parameters named, for the log.
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    pub(crate) who: Who,
    pub(crate) kind: Kind,
    /// Largest body, in bytes; 0 for none.
    pub(crate) body_max: usize,
}

const fn get(name: &'static str, who: Who) -> ApiRoute {
    ApiRoute {
        name,
        method: "GET",
        who,
        kind: Kind::Forward,
        body_max: 0,
    }
}

const fn post(name: &'static str, who: Who, kind: Kind) -> ApiRoute {
    ApiRoute {
        name,
        method: "POST",
        who,
        kind,
        body_max: GUEST_BODY_MAX_BYTES,
    }
}

/// Every route of the API.
const API: &[ApiRoute] = &[
    post("/api/v1/session", Who::Anyone, Kind::StartSession),
    get("/api/v1/session/verify", Who::Guest),
    post("/api/v1/chat", Who::Guest, Kind::Forward),
    get("/api/v1/chat/history", Who::Guest),
    get("/api/v1/facility/{slug}", Who::Anyone),
];

/// A page, or one of its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// What Tomari is.
    Home,
    /// A house's desk.
    Guest,
    /// The staff's console.
    Console,
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
            Self::Console => "/console",
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
    Api(ApiRoute),
    /// To the edge itself: it runs.
    Alive,
    /// To the core's readiness.
    Ready,
}

/// Why it leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoRoute {
    /// Nothing has this path.
    Path,
    /// Something has, with this method only.
    Method(&'static str),
}

/// The route of a method and path. HEAD is answered where GET is, except by the API.
pub(crate) fn find(method: &str, path: &str) -> Result<Route, NoRoute> {
    if path == "/api" || path.starts_with("/api/") {
        let mut elsewhere = Err(NoRoute::Path);
        for route in API {
            if matches(route.name, path) {
                if route.method == method {
                    return Ok(Route::Api(*route));
                }
                elsewhere = Err(NoRoute::Method(route.method));
            }
        }
        return elsewhere;
    }
    if !matches!(method, "GET" | "HEAD") {
        return Err(NoRoute::Method("GET, HEAD"));
    }
    Ok(match path {
        "/healthz" => Route::Alive,
        "/readyz" => Route::Ready,
        "/" => Route::Page(Page::Home),
        "/console" => Route::Page(Page::Console),
        _ if path.starts_with("/console/") => Route::Page(Page::Console),
        _ if matches("/g/{slug}", path) => Route::Page(Page::Guest),
        _ if path.starts_with("/assets/") => Route::Page(Page::HashedFile),
        _ => Route::Page(Page::File),
    })
}

/// Whether `path` has the shape of `pattern`; a parameter stands for one segment that is not empty.
fn matches(pattern: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    let fits = pattern.split('/').all(|expected| match segments.next() {
        Some(segment) if expected.starts_with('{') => !segment.is_empty(),
        Some(segment) => segment == expected,
        None => false,
    });
    fits && segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::{Kind, NoRoute, Page, Route, Who, find};

    #[test]
    fn pages_and_their_files() {
        for (path, page) in [
            ("/", Page::Home),
            ("/g/hibari", Page::Guest),
            ("/console", Page::Console),
            ("/console/inbox", Page::Console),
            ("/assets/guest-1a2b.js", Page::HashedFile),
            ("/favicon.svg", Page::File),
            ("/g/", Page::File),
            ("/g/a/b", Page::File),
        ] {
            assert_eq!(find("GET", path), Ok(Route::Page(page)), "{path}");
            assert_eq!(find("HEAD", path), Ok(Route::Page(page)), "{path}");
            assert_eq!(find("POST", path), Err(NoRoute::Method("GET, HEAD")), "{path}");
        }
        assert_eq!(find("GET", "/healthz"), Ok(Route::Alive));
        assert_eq!(find("GET", "/readyz"), Ok(Route::Ready));
    }

    #[test]
    fn the_api_answers_its_methods_only() {
        let Ok(Route::Api(chat)) = find("POST", "/api/v1/chat") else {
            panic!("no route")
        };
        assert_eq!(
            (chat.who, chat.kind, chat.body_max),
            (Who::Guest, Kind::Forward, 16 * 1024)
        );
        assert_eq!(find("GET", "/api/v1/chat"), Err(NoRoute::Method("POST")));
        assert_eq!(find("HEAD", "/api/v1/chat/history"), Err(NoRoute::Method("GET")));
        assert!(matches!(
            find("GET", "/api/v1/facility/hibari"),
            Ok(Route::Api(_))
        ));
        for path in [
            "/api",
            "/api/",
            "/api/v1",
            "/api/v1/chat/",
            "/api/v1/facility/",
            "/api/v1/facility/a/b",
            "/api/v2/chat",
        ] {
            assert_eq!(find("GET", path), Err(NoRoute::Path), "{path}");
        }
    }
}
