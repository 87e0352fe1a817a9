//! Guest session tokens: the edge alone signs and reads them.

use tomari_shared::guest_session::GuestSessionClaims;
use tomari_shared::identity::Caller;
use tomari_shared::problem::ProblemKind;
use tomari_shared::session::SessionStarted;
use tomari_shared::token::UnixSeconds;
use worker::{Env, Request};

use crate::problem::Problem;
use crate::routes::Who;
use crate::{config, cookies};

/// Who asks: the guest in the cookie if its token is good at `now`, otherwise nobody in particular.
fn caller(request: &Request, env: &Env, now: UnixSeconds) -> Result<Caller, Problem> {
    let Some(header) = request.headers().get("cookie")? else {
        return Ok(Caller::Anonymous);
    };
    let Some(token) = cookies::value(&header, cookies::NAME) else {
        return Ok(Caller::Anonymous);
    };
    let keys = config::guest_token_keys(env)?;
    // Every reason not to accept a token looks the same from outside.
    Ok(keys
        .verify::<GuestSessionClaims>(token, now)
        .map_or(Caller::Anonymous, |claims| Caller::Guest {
            sid: claims.sid,
            fid: claims.fid,
        }))
}

/// Who asks, if they may.
pub(crate) fn authorize(request: &Request, env: &Env, who: Who, now: UnixSeconds) -> Result<Caller, Problem> {
    match (who, caller(request, env, now)?) {
        (Who::Guest, Caller::Anonymous) => Err(Problem::new(ProblemKind::Unauthenticated)),
        (_, caller) => Ok(caller),
    }
}

/// The `Set-Cookie` header for a session that the core began.
pub(crate) fn cookie(env: &Env, started: &SessionStarted, now: UnixSeconds) -> Result<String, Problem> {
    let session = &started.session;
    let claims = GuestSessionClaims::new(
        session.id,
        session.facility_id,
        session.in_house,
        now,
        started.expires_at_unix,
    );
    let token = config::guest_token_keys(env)?
        .sign(&claims)
        .map_err(|error| Problem::from(worker::Error::RustError(error.to_string())))?;
    Ok(cookies::set(&token, started.expires_at_unix.saturating_sub(now)))
}
