//! The cookies: a guest's session, the same in a frame on the house's own site, and the refresh token of a signed-in member of staff.
//! Pure.
//!
//! `__Host-` makes the browser refuse a cookie unless it is Secure, of this host alone and for every path.
//! Chromium and Firefox take it on <http://localhost> too, as an origin they trust; a phone in the same network needs
//! HTTPS.

use tomari_shared::token::UnixSeconds;

/// Holds the guest session token.
pub(crate) const GUEST: &str = "__Host-tomari-guest";
/// Holds the guest session token while the desk is shown on another site: browsers send no `SameSite=Strict` cookie there.
pub(crate) const EMBEDDED_GUEST: &str = "__Host-tomari-embed";
/// Holds the refresh token.
pub(crate) const STAFF: &str = "__Host-tomari-staff";

/// The value of a cookie in a `Cookie` header. Of two with one name neither: which of them is meant is not defined (RFC
/// 6265, section 4.2.2), and no browser sends two of ours.
pub(crate) fn value<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    let mut values = header.split(';').filter_map(|pair| {
        pair.trim()
            .split_once('=')
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value)
    });
    let value = values.next()?;
    values.next().is_none().then_some(value)
}

/// A `Set-Cookie` header for a token that ends in `lifetime` seconds.
pub(crate) fn set(name: &str, token: &str, lifetime: UnixSeconds) -> String {
    let lifetime = lifetime.max(0);
    format!("{name}={token}; Path=/; Max-Age={lifetime}; Secure; HttpOnly; SameSite=Strict")
}

/// The same for a frame on another site: sent there, and partitioned (CHIPS), so that it is another cookie on each site and leads from
/// none to the other. Requests that change something are refused by their origin, whatever cookie they bring (`docs/decisions/0026`).
pub(crate) fn set_embedded(token: &str, lifetime: UnixSeconds) -> String {
    let lifetime = lifetime.max(0);
    format!(
        "{EMBEDDED_GUEST}={token}; Path=/; Max-Age={lifetime}; Secure; HttpOnly; SameSite=None; Partitioned"
    )
}

/// A `Set-Cookie` header that takes a cookie away.
pub(crate) fn clear(name: &str) -> String {
    set(name, "", 0)
}

#[cfg(test)]
mod tests {
    use super::{GUEST, STAFF, clear, set, set_embedded, value};

    #[test]
    fn finds_its_own_cookie_among_others() {
        let header = "a=1; __Host-tomari-guest=x.y=z; tomari-guest=no";
        assert_eq!(value(header, GUEST), Some("x.y=z"));
        assert_eq!(value(header, "a"), Some("1"));
        assert_eq!(value(header, "b"), None);
        assert_eq!(value("", "a"), None);
        assert_eq!(value(GUEST, GUEST), None);
        assert_eq!(value("a=1; b=2; a=1", "a"), None);
    }

    #[test]
    fn flags() {
        assert_eq!(
            set(GUEST, "t", 60),
            "__Host-tomari-guest=t; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Strict"
        );
        assert!(set(GUEST, "t", -5).contains("Max-Age=0;"));
        assert_eq!(
            set_embedded("t", 60),
            "__Host-tomari-embed=t; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=None; Partitioned"
        );
        assert_eq!(
            clear(STAFF),
            "__Host-tomari-staff=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict"
        );
    }
}
