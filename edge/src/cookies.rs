//! The guest session's cookie. Pure.
//!
//! `__Host-` makes the browser refuse the cookie unless it is Secure, of this host alone and for every path.
//! Chromium and Firefox take it on <http://localhost> too, as an origin they trust; a phone in the same network needs
//! HTTPS.

use tomari_shared::token::UnixSeconds;

/// The cookie's name.
pub(crate) const NAME: &str = "__Host-tomari-guest";

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
pub(crate) fn set(token: &str, lifetime: UnixSeconds) -> String {
    let lifetime = lifetime.max(0);
    format!("{NAME}={token}; Path=/; Max-Age={lifetime}; Secure; HttpOnly; SameSite=Strict")
}

#[cfg(test)]
mod tests {
    use super::{set, value};

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
    fn flags() {
        assert_eq!(
            set("t", 60),
            "__Host-tomari-guest=t; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Strict"
        );
        assert!(set("t", -5).contains("Max-Age=0;"));
    }
}
