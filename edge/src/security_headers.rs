//! Headers that every answer has: pages, files, the API, errors.

use worker::Headers;

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

/// Sets them.
pub(crate) fn apply(headers: &Headers) -> worker::Result<()> {
    SECURITY_HEADERS
        .iter()
        .try_for_each(|(name, value)| headers.set(name, value))
}
