//! URLs and origins: which pages may change something, and which may read answers. Pure.

/// The origin at the front of an absolute URL.
pub(crate) fn of_url(url: &str) -> &str {
    let Some(after_scheme) = url.find("://").and_then(|at| at.checked_add(3)) else {
        return "";
    };
    let Some(rest) = url.get(after_scheme..) else {
        return "";
    };
    let host = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    after_scheme
        .checked_add(host)
        .and_then(|end| url.get(..end))
        .unwrap_or("")
}

/// Path and query of an absolute URL of this origin.
pub(crate) fn path_and_query<'a>(url: &'a str, origin: &str) -> &'a str {
    match url.strip_prefix(origin) {
        Some(rest) if rest.starts_with('/') => rest.split('#').next().unwrap_or("/"),
        _ => "/",
    }
}

/// Origins in a list separated by commas, written as browsers write them; nothing if one is not.
pub(crate) fn list(text: &str) -> Option<Vec<String>> {
    text.split(',')
        .map(str::trim)
        .filter(|origin| !origin.is_empty())
        .map(|origin| {
            let is_one = of_url(origin) == origin
                && (origin.starts_with("https://") || origin.starts_with("http://"))
                && !origin.bytes().any(|byte| byte.is_ascii_uppercase());
            is_one.then(|| origin.to_owned())
        })
        .collect()
}

/// Whether `origin` is one of those allowed.
pub(crate) fn is_allowed(origin: &str, allowed: &[String]) -> bool {
    allowed.iter().any(|allowed| allowed == origin)
}

/// Whether a request that changes something may come from `header`, its `Origin`: the edge's own origin and those
/// allowed. Browsers send the header with every such request; whoever leaves it out is not a page of ours.
pub(crate) fn may_change(header: Option<&str>, own: &str, allowed: &[String]) -> bool {
    header.is_some_and(|origin| origin == own || is_allowed(origin, allowed))
}

#[cfg(test)]
mod tests {
    use super::{list, may_change, of_url, path_and_query};

    #[test]
    fn parts_of_urls() {
        for (url, origin, rest) in [
            (
                "https://desk.example/g/hibari?x#k=1",
                "https://desk.example",
                "/g/hibari?x",
            ),
            ("http://localhost:8787", "http://localhost:8787", "/"),
            ("http://localhost:8787?x=/", "http://localhost:8787", "/"),
            ("", "", "/"),
        ] {
            assert_eq!(of_url(url), origin);
            assert_eq!(path_and_query(url, origin), rest);
        }
    }

    #[test]
    fn own_and_allowed_origins_only() {
        let own = "https://desk.example";
        let allowed = list("https://house.example, https://other.example").expect("origins");
        assert!(may_change(Some(own), own, &allowed));
        assert!(may_change(Some("https://other.example"), own, &allowed));
        for origin in [
            None,
            Some(""),
            Some("null"),
            Some("https://evil.example"),
            Some("http://desk.example"),
            Some("https://desk.example.evil.example"),
        ] {
            assert!(!may_change(origin, own, &allowed), "{origin:?}");
            assert!(!may_change(origin, own, &[]), "{origin:?}");
        }
    }

    #[test]
    fn lists_of_origins() {
        assert_eq!(list(""), Some(Vec::new()));
        assert_eq!(
            list("https://a.example,, http://b.example:8080 "),
            Some(vec![
                "https://a.example".to_owned(),
                "http://b.example:8080".to_owned()
            ])
        );
        for wrong in [
            "*",
            "null",
            "a.example",
            "https://a.example/",
            "https://A.example",
            "ftp://a",
        ] {
            assert_eq!(list(wrong), None, "{wrong}");
        }
    }
}
