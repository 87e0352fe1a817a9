//! The staff access token: what a signed-in page keeps in memory and sends as `Authorization: Bearer`. Only the edge
//! signs and reads it.

use serde::{Deserialize, Serialize};

use crate::ids::{FacilityId, StaffSessionId, UserId};
use crate::limits::ACCESS_TOKEN_LIFETIME_SECONDS;
use crate::token::{Claims, UnixSeconds};

/// Claims of a staff access token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffClaims {
    /// Always [`StaffClaims::AUDIENCE`].
    pub aud: String,
    /// The person.
    pub sub: UserId,
    /// Their facility.
    pub fid: FacilityId,
    /// The session, which the core checks with every request: the token alone opens nothing once it has ended.
    pub sid: StaffSessionId,
    /// Issued at.
    pub iat: UnixSeconds,
    /// Ends at, exclusive.
    pub exp: UnixSeconds,
}

impl StaffClaims {
    /// Claims for a session, valid from `now` for [`ACCESS_TOKEN_LIFETIME_SECONDS`].
    #[must_use]
    pub fn new(sub: UserId, fid: FacilityId, sid: StaffSessionId, now: UnixSeconds) -> Self {
        Self {
            aud: Self::AUDIENCE.to_owned(),
            sub,
            fid,
            sid,
            iat: now,
            exp: now.saturating_add(ACCESS_TOKEN_LIFETIME_SECONDS),
        }
    }
}

impl Claims for StaffClaims {
    const AUDIENCE: &'static str = "staff";

    fn audience(&self) -> &str {
        &self.aud
    }

    fn expires_at(&self) -> UnixSeconds {
        self.exp
    }

    fn issued_at(&self) -> UnixSeconds {
        self.iat
    }
}

#[cfg(test)]
mod tests {
    use super::StaffClaims;
    use crate::guest_session::GuestSessionClaims;
    use crate::ids::{FacilityId, StaffSessionId, UserId};
    use crate::token::{KeyRing, TokenError};
    use uuid::Uuid;

    #[test]
    fn is_good_for_ten_minutes_and_for_staff_only() {
        let ring = KeyRing::parse("a:0123456789abcdef0123456789abcdef").expect("a valid key ring");
        let claims = StaffClaims::new(
            UserId(Uuid::from_u128(1)),
            FacilityId(Uuid::from_u128(2)),
            StaffSessionId(Uuid::from_u128(3)),
            1_000,
        );
        let token = ring.sign(&claims).expect("signs");
        assert_eq!(ring.verify(&token, 1_599), Ok(claims));
        assert_eq!(
            ring.verify::<StaffClaims>(&token, 1_600),
            Err(TokenError::Expired)
        );
        assert_eq!(
            ring.verify::<GuestSessionClaims>(&token, 1_000),
            Err(TokenError::Forged)
        );
    }
}
