//! Headers that every answer has: pages, files, the API, errors.

use std::cell::OnceCell;

use worker::wasm_bindgen::JsValue;
use worker::web_sys::Headers;

/// What a page may load, but for who may frame it.
macro_rules! policy {
    ($ancestors:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; ",
            "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ",
            $ancestors
        )
    };
}

/// Names and values. The policies are as narrow as the pages allow: everything is served from here, nothing is
/// inline, nobody may frame it.
pub(crate) const SECURITY_HEADERS: &[(&str, &str)] = &[
    ("content-security-policy", policy!("'none'")),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), \
         microphone=(), midi=(), payment=(), usb=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

thread_local! {
    static BASE: OnceCell<Headers> = const { OnceCell::new() };
}

/// The policy of a page that pages of these origins may frame; without any, nobody's may.
pub(crate) fn policy_framed_by(origins: &[String]) -> String {
    if origins.is_empty() {
        return policy!("'none'").to_owned();
    }
    format!("{}{}", policy!(""), origins.join(" "))
}

/// They alone, made once: every answer begins as a copy.
pub(crate) fn base() -> Result<Headers, JsValue> {
    BASE.with(|cell| {
        if let Some(headers) = cell.get() {
            return Ok(headers.clone());
        }
        let headers = Headers::new()?;
        for (name, value) in SECURITY_HEADERS {
            headers.set(name, value)?;
        }
        Ok(cell.get_or_init(|| headers).clone())
    })
}

#[cfg(test)]
mod tests {
    use super::policy_framed_by;

    #[test]
    fn who_may_frame() {
        assert!(policy_framed_by(&[]).ends_with("; frame-ancestors 'none'"));
        let origins = [
            "https://hibari.example".to_owned(),
            "https://b.example:8443".to_owned(),
        ];
        assert!(
            policy_framed_by(&origins)
                .ends_with("; frame-ancestors https://hibari.example https://b.example:8443")
        );
        assert!(policy_framed_by(&origins).starts_with("default-src 'none'; "));
    }
}
