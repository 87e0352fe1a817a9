//! Settings, from the worker's variables and secrets: read once, since they never change while an isolate lives. A fault
//! is logged by the variable's name, never its value.

use std::cell::OnceCell;
use std::rc::Rc;

use tomari_shared::token::KeyRing;
use worker::Env;

use crate::problem::Problem;
use crate::{context, origin};

const CORE_TIMEOUT_MS: u32 = 10_000;

/// What the API needs.
#[derive(Debug)]
pub(crate) struct Settings {
    /// Where the core is, without a slash at the end.
    pub(crate) core_url: String,
    /// How long the core may take to begin an answer, in milliseconds.
    pub(crate) core_timeout: u32,
    /// Origins whose pages may call the API besides our own.
    pub(crate) allowed_origins: Vec<String>,
    /// Keys that assertions to the core are signed with.
    pub(crate) identity_keys: KeyRing,
    /// Keys of guest session tokens.
    pub(crate) guest_token_keys: KeyRing,
    /// Keys of staff access tokens.
    pub(crate) staff_token_keys: KeyRing,
}

thread_local! {
    static SETTINGS: OnceCell<Rc<Settings>> = const { OnceCell::new() };
}

/// The settings. While they are faulty every call fails, before the core is asked for anything.
pub(crate) fn settings(env: &Env) -> Result<Rc<Settings>, Problem> {
    SETTINGS.with(|cell| {
        if let Some(settings) = cell.get() {
            return Ok(Rc::clone(settings));
        }
        let settings = Rc::new(read(env)?);
        Ok(Rc::clone(cell.get_or_init(|| settings)))
    })
}

fn read(env: &Env) -> Result<Settings, Problem> {
    let core_url = required(env, "TOMARI_CORE_URL")?;
    if !core_url.starts_with("http://") && !core_url.starts_with("https://") {
        return Err(fault("TOMARI_CORE_URL", "is not an http or https URL"));
    }
    let core_timeout = match variable(env, "TOMARI_CORE_TIMEOUT_MS") {
        None => CORE_TIMEOUT_MS,
        Some(text) => text
            .parse()
            .map_err(|_| fault("TOMARI_CORE_TIMEOUT_MS", "is not a number of milliseconds"))?,
    };
    Ok(Settings {
        core_url: core_url.trim_end_matches('/').to_owned(),
        core_timeout,
        allowed_origins: origin::list(&variable(env, "TOMARI_ALLOWED_ORIGINS").unwrap_or_default())
            .ok_or_else(|| fault("TOMARI_ALLOWED_ORIGINS", "is not a list of origins"))?,
        identity_keys: keys(env, "TOMARI_IDENTITY_KEYS")?,
        guest_token_keys: keys(env, "TOMARI_GUEST_TOKEN_KEYS")?,
        staff_token_keys: keys(env, "TOMARI_STAFF_TOKEN_KEYS")?,
    })
}

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

fn keys(env: &Env, name: &str) -> Result<KeyRing, Problem> {
    KeyRing::parse(&required(env, name)?).map_err(|error| fault(name, &format!("is not usable: {error}")))
}

fn fault(name: &str, what: &str) -> Problem {
    context::log_fault(&format!("{name} {what}"));
    Problem::not_configured()
}
