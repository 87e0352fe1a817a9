//! Browser tokens: the edge alone signs and reads them.

use tomari_shared::auth::SessionGranted;
use tomari_shared::endpoint::Access;
use tomari_shared::guest_session::GuestSessionClaims;
use tomari_shared::identity::Caller;
use tomari_shared::problem::ProblemKind;
use tomari_shared::session::SessionStarted;
use tomari_shared::staff_token::StaffClaims;
use tomari_shared::token::UnixSeconds;

use crate::config::Settings;
use crate::cookies;
use crate::incoming::Head;
use crate::problem::Problem;

/// Who asks, if they may: what an endpoint is for decides which token counts. Every reason not to accept a token looks
/// the same from outside.
pub(crate) fn authorize(
    head: &Head<'_>,
    settings: &Settings,
    access: Access,
    now: UnixSeconds,
) -> Result<Caller, Problem> {
    match access {
        Access::Anyone => Ok(guest(head, settings, now).unwrap_or(Caller::Anonymous)),
        Access::Guest => guest(head, settings, now).ok_or_else(|| Problem::new(ProblemKind::Unauthenticated)),
        Access::Staff | Access::Owner => staff(head, settings, now).ok_or_else(Problem::not_signed_in),
    }
}

/// The guest in the cookie, if its token is good at `now`.
fn guest(head: &Head<'_>, settings: &Settings, now: UnixSeconds) -> Option<Caller> {
    let name = if head.is_embedded() {
        cookies::EMBEDDED_GUEST
    } else {
        cookies::GUEST
    };
    let token = cookies::value(head.cookie?, name)?;
    let claims: GuestSessionClaims = settings.guest_token_keys.verify(token, now).ok()?;
    Some(Caller::Guest {
        sid: claims.sid,
        fid: claims.fid,
    })
}

/// The member of staff whose token is in `Authorization` (RFC 6750), if it is good at `now`.
fn staff(head: &Head<'_>, settings: &Settings, now: UnixSeconds) -> Option<Caller> {
    let token = bearer(head.authorization?)?;
    let claims: StaffClaims = settings.staff_token_keys.verify(token, now).ok()?;
    Some(Caller::Staff {
        sub: claims.sub,
        fid: claims.fid,
        sid: claims.sid,
    })
}

/// The token of a `Bearer` header; the scheme is written in any case (RFC 9110, section 11.1).
fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The token for a guest session that the core began.
pub(crate) fn guest_token(
    settings: &Settings,
    started: &SessionStarted,
    now: UnixSeconds,
) -> Result<String, Problem> {
    let session = &started.session;
    let claims = GuestSessionClaims::new(
        session.id,
        session.facility_id,
        session.in_house,
        now,
        started.expires_at_unix,
    );
    settings
        .guest_token_keys
        .sign(&claims)
        .map_err(|error| Problem::internal(&error))
}

/// The access token for a session that the core granted.
pub(crate) fn access_token(
    settings: &Settings,
    granted: &SessionGranted,
    now: UnixSeconds,
) -> Result<String, Problem> {
    let user = &granted.user;
    let claims = StaffClaims::new(user.id, user.facility.id, granted.session_id, now);
    settings
        .staff_token_keys
        .sign(&claims)
        .map_err(|error| Problem::internal(&error))
}

#[cfg(test)]
mod tests {
    use super::bearer;

    #[test]
    fn bearer_headers() {
        assert_eq!(bearer("Bearer a.b.c"), Some("a.b.c"));
        assert_eq!(bearer("bearer  a.b.c "), Some("a.b.c"));
        for other in ["", "Bearer", "Basic a.b.c", "a.b.c", "BearerX a"] {
            assert_eq!(bearer(other), None, "{other}");
        }
    }
}
