//! `Tomari-Identity`: what the edge asserts to the core about one request.
//!
//! The assertion is a token of 30 s, bound to method and path, so one that leaks is of no use elsewhere. The
//! core trusts nothing else: without it every route but health is closed.

use serde::{Deserialize, Serialize};

use crate::ids::{FacilityId, GuestSessionId, RequestId, StaffSessionId, UserId};
use crate::limits::IDENTITY_LIFETIME_SECONDS;
use crate::token::{Claims, KeyRing, TokenError, UnixSeconds};

/// Name of the header that carries the assertion.
pub const IDENTITY_HEADER: &str = "tomari-identity";

/// Who asks, as the edge found by the browser's token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Caller {
    /// Nobody in particular.
    Anonymous,
    /// A guest with a valid session token.
    Guest {
        /// The session in the token.
        sid: GuestSessionId,
        /// Its facility.
        fid: FacilityId,
    },
    /// A member of staff with a valid access token. What they may do is the core's to look up: a role in a token is
    /// out of date as soon as it changes.
    Staff {
        /// The person.
        sub: UserId,
        /// Their facility.
        fid: FacilityId,
        /// The session the token was issued for.
        sid: StaffSessionId,
    },
}

/// The assertion's content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityClaims {
    /// Always [`IdentityClaims::AUDIENCE`].
    pub aud: String,
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller,
    /// The request's id, made at the edge.
    pub rid: RequestId,
    /// HTTP method it is valid for.
    pub htm: String,
    /// Path and query it is valid for.
    pub htu: String,
    /// Issued at.
    pub iat: UnixSeconds,
    /// Ends at, exclusive.
    pub exp: UnixSeconds,
}

impl Claims for IdentityClaims {
    const AUDIENCE: &'static str = "core";

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

/// Why an assertion is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// The token itself is not valid.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// It was made for another method or path.
    #[error("the assertion was made for another request")]
    OtherRequest,
}

impl IdentityClaims {
    /// Claims for one request, valid from `now` for [`IDENTITY_LIFETIME_SECONDS`].
    #[must_use]
    pub fn new(caller: Caller, rid: RequestId, method: &str, path_and_query: &str, now: UnixSeconds) -> Self {
        Self {
            aud: Self::AUDIENCE.to_owned(),
            caller,
            rid,
            htm: method.to_owned(),
            htu: path_and_query.to_owned(),
            iat: now,
            exp: now.saturating_add(IDENTITY_LIFETIME_SECONDS),
        }
    }

    /// Verifies `token` for this method, path and moment.
    pub fn verify(
        keys: &KeyRing,
        token: &str,
        method: &str,
        path_and_query: &str,
        now: UnixSeconds,
    ) -> Result<Self, IdentityError> {
        let claims: Self = keys.verify(token, now)?;
        if claims.htm != method || claims.htu != path_and_query {
            return Err(IdentityError::OtherRequest);
        }
        Ok(claims)
    }
}

#[cfg(test)]
mod tests {
    use super::{Caller, IdentityClaims, IdentityError};
    use crate::ids::{FacilityId, GuestSessionId, RequestId};
    use crate::token::{KeyRing, TokenError};
    use uuid::Uuid;

    fn ring(text: &str) -> KeyRing {
        KeyRing::parse(text).expect("a valid key ring")
    }

    fn old() -> KeyRing {
        ring("a:0123456789abcdef0123456789abcdef")
    }

    #[test]
    fn binds_to_method_path_and_time() {
        let caller = Caller::Guest {
            sid: GuestSessionId(Uuid::from_u128(1)),
            fid: FacilityId(Uuid::from_u128(2)),
        };
        let claims = IdentityClaims::new(
            caller,
            RequestId(Uuid::from_u128(3)),
            "POST",
            "/api/v1/chat?x=1",
            1_000,
        );
        let token = old().sign(&claims).expect("signs");
        let verify = |method, path, now| IdentityClaims::verify(&old(), &token, method, path, now);
        assert_eq!(verify("POST", "/api/v1/chat?x=1", 1_029), Ok(claims.clone()));
        assert_eq!(verify("POST", "/api/v1/chat?x=1", 996), Ok(claims));
        assert_eq!(
            verify("GET", "/api/v1/chat?x=1", 1_000),
            Err(IdentityError::OtherRequest)
        );
        assert_eq!(
            verify("POST", "/api/v1/chat", 1_000),
            Err(IdentityError::OtherRequest)
        );
        assert_eq!(
            verify("POST", "/api/v1/chat?x=1", 1_030),
            Err(TokenError::Expired.into())
        );
        assert_eq!(
            verify("POST", "/api/v1/chat?x=1", 994),
            Err(TokenError::NotYetValid.into())
        );
    }

    #[test]
    fn keys_rotate_without_ending_tokens() {
        let claims = IdentityClaims::new(Caller::Anonymous, RequestId(Uuid::nil()), "GET", "/", 0);
        let token = old().sign(&claims).expect("signs");
        let both = ring("b:ffffffffffffffffffffffffffffffff,a:0123456789abcdef0123456789abcdef");
        assert!(IdentityClaims::verify(&both, &token, "GET", "/", 0).is_ok());
        let only_new = ring("b:ffffffffffffffffffffffffffffffff");
        assert_eq!(
            IdentityClaims::verify(&only_new, &token, "GET", "/", 0),
            Err(TokenError::UnknownKey.into())
        );
    }
}
