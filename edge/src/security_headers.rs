//! Headers that every answer has: pages, files, the API, errors.

use std::cell::OnceCell;

use worker::wasm_bindgen::JsValue;
use worker::web_sys::Headers;

/// Names and values. The policies are as narrow as the pages allow: everything is served from here, nothing is
/// inline, nobody may frame it.
pub(crate) const SECURITY_HEADERS: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ),
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
