//! Settings, from the worker's variables and secrets. A fault is logged by the variable's name, never its value.

use tomari_shared::token::KeyRing;
use worker::Env;

use crate::problem::Problem;

const CORE_TIMEOUT_MS: u64 = 10_000;

/// A variable that is set and not empty.
fn variable(env: &Env, name: &str) -> Option<String> {
    env.var(name)
        .ok()
        .map(|value| value.to_string())
        .filter(|value| !value.is_empty())
}

fn required(env: &Env, name: &str) -> Result<String, Problem> {
    variable(env, name).ok_or_else(|| fault(name, "is not set"))
}

fn fault(name: &str, what: &str) -> Problem {
    let line = serde_json::json!({ "level": "error", "error": format!("{name} {what}") });
    worker::console_error!("{line}");
    Problem::not_configured()
}

/// Where the core is, without a slash at the end.
pub(crate) fn core_url(env: &Env) -> Result<String, Problem> {
    let url = required(env, "TOMARI_CORE_URL")?;
    if url.starts_with("http://") || url.starts_with("https://") {
        Ok(url.trim_end_matches('/').to_owned())
    } else {
        Err(fault("TOMARI_CORE_URL", "is not an http or https URL"))
    }
}

/// How long the core may take to begin an answer, in milliseconds.
pub(crate) fn core_timeout(env: &Env) -> Result<u64, Problem> {
    match variable(env, "TOMARI_CORE_TIMEOUT_MS") {
        None => Ok(CORE_TIMEOUT_MS),
        Some(text) => text
            .parse()
            .map_err(|_| fault("TOMARI_CORE_TIMEOUT_MS", "is not a number of milliseconds")),
    }
}

/// Origins whose pages may call the API besides our own, separated by commas.
pub(crate) fn allowed_origins(env: &Env) -> String {
    variable(env, "TOMARI_ALLOWED_ORIGINS").unwrap_or_default()
}

/// Keys that assertions to the core are signed with.
pub(crate) fn identity_keys(env: &Env) -> Result<KeyRing, Problem> {
    keys(env, "TOMARI_IDENTITY_KEYS")
}

/// Keys of guest session tokens.
pub(crate) fn guest_token_keys(env: &Env) -> Result<KeyRing, Problem> {
    keys(env, "TOMARI_GUEST_TOKEN_KEYS")
}

fn keys(env: &Env, name: &str) -> Result<KeyRing, Problem> {
    KeyRing::parse(&required(env, name)?).map_err(|error| fault(name, &format!("is not usable: {error}")))
}
