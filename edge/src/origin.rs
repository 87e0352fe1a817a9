//! Which pages may make a browser send something that changes something. Pure.

/// The origin of a URL: scheme, host and port.
pub(crate) fn of_url(url: &str) -> &str {
    let after_scheme = url.find("://").map_or(0, |at| at.saturating_add(3));
    let end = url
        .get(after_scheme..)
        .and_then(|rest| rest.find(['/', '?', '#']))
        .map_or(url.len(), |at| at.saturating_add(after_scheme));
    url.get(..end).unwrap_or(url)
}

/// Whether a request with this `Origin` header may change something: only pages of the edge's own origin and of
/// those allowed. Browsers send the header with every such request; whoever leaves it out is not a page of ours.
pub(crate) fn may_change(header: Option<&str>, own: &str, allowed: &str) -> bool {
    header.is_some_and(|origin| {
        origin == own
            || allowed
                .split(',')
                .map(str::trim)
                .any(|allowed| !allowed.is_empty() && allowed == origin)
    })
}

#[cfg(test)]
mod tests {
    use super::{may_change, of_url};

    #[test]
    fn origins_of_urls() {
        assert_eq!(
            of_url("https://desk.example/g/hibari?x#k=1"),
            "https://desk.example"
        );
        assert_eq!(of_url("http://localhost:8787"), "http://localhost:8787");
        assert_eq!(of_url("http://localhost:8787?x=/"), "http://localhost:8787");
        assert_eq!(of_url(""), "");
    }

    #[test]
    fn own_and_allowed_origins_only() {
        let own = "https://desk.example";
        let allowed = "https://house.example, https://other.example";
        assert!(may_change(Some(own), own, allowed));
        assert!(may_change(Some("https://other.example"), own, allowed));
        for origin in [
            None,
            Some(""),
            Some("null"),
            Some("https://evil.example"),
            Some("http://desk.example"),
            Some("https://desk.example.evil.example"),
        ] {
            assert!(!may_change(origin, own, allowed), "{origin:?}");
            assert!(!may_change(origin, own, ""), "{origin:?}");
        }
    }
}
