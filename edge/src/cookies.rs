//! The guest session's cookie. Pure.
//!
//! `__Host-` makes the browser refuse the cookie unless it is Secure, of this host alone and for every path. Over
//! plain HTTP that can't be; browsers do treat localhost as trustworthy enough for Secure, but not all of them for
//! the prefix, so in local development, and only there, the cookie goes without it.

use tomari_shared::token::UnixSeconds;

const NAME: &str = "__Host-tomari-guest";
const LOCAL_NAME: &str = "tomari-guest";

/// The cookie's name for pages of an origin.
pub(crate) fn name(origin: &str) -> &'static str {
    if is_local(origin) { LOCAL_NAME } else { NAME }
}

/// Plain HTTP on this machine.
fn is_local(origin: &str) -> bool {
    origin.strip_prefix("http://").is_some_and(|host| {
        let host = host.rsplit_once(':').map_or(host, |(name, _port)| name);
        matches!(host, "localhost" | "127.0.0.1" | "[::1]")
    })
}

/// The value of a cookie in a `Cookie` header.
pub(crate) fn value<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    header.split(';').find_map(|pair| {
        pair.trim()
            .split_once('=')
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value)
    })
}

/// A `Set-Cookie` header for a token that ends in `lifetime` seconds.
pub(crate) fn set(origin: &str, token: &str, lifetime: UnixSeconds) -> String {
    let name = name(origin);
    let lifetime = lifetime.max(0);
    format!("{name}={token}; Path=/; Max-Age={lifetime}; Secure; HttpOnly; SameSite=Strict")
}

#[cfg(test)]
mod tests {
    use super::{name, set, value};

    #[test]
    fn finds_its_own_cookie_among_others() {
        let header = "a=1; __Host-tomari-guest=x.y=z; tomari-guest=no";
        assert_eq!(value(header, "__Host-tomari-guest"), Some("x.y=z"));
        assert_eq!(value(header, "a"), Some("1"));
        assert_eq!(value(header, "b"), None);
        assert_eq!(value("", "a"), None);
        assert_eq!(value("__Host-tomari-guest", "__Host-tomari-guest"), None);
    }

    #[test]
    fn only_plain_http_on_this_machine_goes_without_the_prefix() {
        for local in [
            "http://localhost",
            "http://localhost:8787",
            "http://127.0.0.1:1",
            "http://[::1]:8787",
        ] {
            assert_eq!(name(local), "tomari-guest", "{local}");
        }
        for other in [
            "https://localhost:8787",
            "https://desk.example",
            "http://desk.example",
            "http://localhost.evil.example",
        ] {
            assert_eq!(name(other), "__Host-tomari-guest", "{other}");
        }
    }

    #[test]
    fn flags() {
        assert_eq!(
            set("https://desk.example", "t", 60),
            "__Host-tomari-guest=t; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Strict"
        );
        assert!(set("https://desk.example", "t", -5).contains("Max-Age=0;"));
    }
}
