//! Which sites may show a house's desk on their own pages.

use serde::{Deserialize, Serialize};

/// Answer to `GET /facility/{slug}/embedding`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Embedding {
    /// Origins whose pages may show the desk in a frame; none if it may be shown nowhere.
    pub origins: Vec<String>,
}

/// Longest such origin, in bytes: a DNS name has at most 253.
const ORIGIN_MAX_BYTES: usize = 300;

/// Whether `text` is the origin of a site, as browsers write it (RFC 6454, section 6.2): `https://`, a host name in lower case, a port
/// if it is not 443. Plain HTTP for this machine only, to try it out. No wildcard, nothing that a header could mistake.
#[must_use]
pub fn is_embed_origin(text: &str) -> bool {
    if text.len() > ORIGIN_MAX_BYTES {
        return false;
    }
    let (secure, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
        (Some(rest), _) => (true, rest),
        (_, Some(rest)) => (false, rest),
        _ => return false,
    };
    let (host, port) = match rest.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (rest, None),
    };
    let port_fits = port.is_none_or(|port| {
        !port.starts_with('0')
            && port.bytes().all(|byte| byte.is_ascii_digit())
            && port
                .parse::<u16>()
                .is_ok_and(|port| port != if secure { 443 } else { 80 })
    });
    let is_local = matches!(host, "localhost" | "127.0.0.1");
    port_fits && is_host(host) && (is_local || (secure && host.contains('.')))
}

fn is_host(host: &str) -> bool {
    host.len() <= 253
        && host.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        })
}

#[cfg(test)]
mod tests {
    use super::is_embed_origin;

    #[test]
    fn origins() {
        for good in [
            "https://hibari.example",
            "https://www.hibari-inn.example:8443",
            "https://xn--eckwd4c7c.example",
            "https://192.0.2.7",
            "https://localhost:3000",
            "http://localhost:3000",
        ] {
            assert!(is_embed_origin(good), "{good}");
        }
        for bad in [
            "",
            "*",
            "https://*.hibari.example",
            "https://hibari.example/",
            "https://hibari.example/page",
            "https://hibari.example?x",
            "https://Hibari.example",
            "https://hibari.example:443",
            "https://hibari.example:0",
            "https://hibari.example:",
            "https://hibari.example:99999",
            "https://user@hibari.example",
            "http://hibari.example",
            "https://intranet",
            "https://ひばり.example",
            "https://hibari.example; script-src *",
            "https://hibari.example https://evil.example",
            "https://hibari.example,https://evil.example",
            "https://-hibari.example",
            "https://hibari..example",
            "ftp://hibari.example",
            "null",
        ] {
            assert!(!is_embed_origin(bad), "{bad}");
        }
    }
}
