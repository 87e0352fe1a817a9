//! The guest session token: what a guest's browser keeps in its cookie. Only the edge signs and reads it.

use serde::{Deserialize, Serialize};

use crate::ids::{FacilityId, GuestSessionId};
use crate::token::{Claims, UnixSeconds};

/// Claims of a guest session token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestSessionClaims {
    /// Always [`GuestSessionClaims::AUDIENCE`].
    pub aud: String,
    /// The session.
    pub sid: GuestSessionId,
    /// Its facility.
    pub fid: FacilityId,
    /// Whether the session began with the house key of a printed QR code.
    pub in_house: bool,
    /// Issued at.
    pub iat: UnixSeconds,
    /// Ends at, exclusive; fixed when the session begins.
    pub exp: UnixSeconds,
}

impl GuestSessionClaims {
    /// Claims for a session.
    #[must_use]
    pub fn new(
        sid: GuestSessionId,
        fid: FacilityId,
        in_house: bool,
        iat: UnixSeconds,
        exp: UnixSeconds,
    ) -> Self {
        Self {
            aud: Self::AUDIENCE.to_owned(),
            sid,
            fid,
            in_house,
            iat,
            exp,
        }
    }
}

impl Claims for GuestSessionClaims {
    const AUDIENCE: &'static str = "guest";

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
    use super::GuestSessionClaims;
    use crate::identity::{Caller, IdentityClaims};
    use crate::ids::{FacilityId, GuestSessionId, RequestId};
    use crate::token::{KeyRing, KeyRingError, TokenError};
    use uuid::Uuid;

    fn ring() -> KeyRing {
        KeyRing::parse("a:0123456789abcdef0123456789abcdef").expect("a valid key ring")
    }

    fn claims() -> GuestSessionClaims {
        GuestSessionClaims::new(
            GuestSessionId(Uuid::nil()),
            FacilityId(Uuid::nil()),
            true,
            100,
            200,
        )
    }

    #[test]
    fn reads_back_until_it_expires() {
        let token = ring().sign(&claims()).expect("signs");
        assert_eq!(ring().verify(&token, 199), Ok(claims()));
        assert_eq!(
            ring().verify::<GuestSessionClaims>(&token, 200),
            Err(TokenError::Expired)
        );
    }

    #[test]
    fn another_audience_is_refused() {
        let identity = IdentityClaims::new(
            Caller::Guest {
                sid: GuestSessionId(Uuid::nil()),
                fid: FacilityId(Uuid::nil()),
            },
            RequestId(Uuid::nil()),
            "GET",
            "/",
            100,
        );
        let token = ring().sign(&identity).expect("signs");
        assert_eq!(
            ring().verify::<GuestSessionClaims>(&token, 100),
            Err(TokenError::Forged)
        );
        let mut claims = claims();
        claims.aud = "staff".to_owned();
        let token = ring().sign(&claims).expect("signs");
        assert_eq!(
            ring().verify::<GuestSessionClaims>(&token, 100),
            Err(TokenError::WrongAudience)
        );
    }

    #[test]
    fn an_altered_or_unsigned_token_is_refused() {
        let token = ring().sign(&claims()).expect("signs");
        let parts: Vec<&str> = token.split('.').collect();
        // {"alg":"none","kid":"a"} and {"alg":"HS512","kid":"a"}
        for header in [
            "eyJhbGciOiJub25lIiwia2lkIjoiYSJ9",
            "eyJhbGciOiJIUzUxMiIsImtpZCI6ImEifQ",
        ] {
            for signature in ["", parts[2]] {
                let forged = format!("{header}.{}.{signature}", parts[1]);
                assert_eq!(
                    ring().verify::<GuestSessionClaims>(&forged, 100),
                    Err(TokenError::UnknownKey)
                );
            }
        }
        for at in 0..token.len() {
            let mut bytes = token.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let altered = String::from_utf8(bytes).expect("ASCII");
            // The last symbol of a base64url text may carry unused bits; a decoder that ignores them would
            // accept another spelling of the same token, and ours does not.
            assert!(
                ring().verify::<GuestSessionClaims>(&altered, 100).is_err(),
                "byte {at}"
            );
        }
    }

    #[test]
    fn key_rings_are_checked() {
        for (text, error) in [
            ("", KeyRingError::Empty),
            ("noseparator", KeyRingError::Malformed),
            (":0123456789abcdef0123456789abcdef", KeyRingError::Malformed),
            ("a:short", KeyRingError::TooShort("a".to_owned())),
            (
                "a:0123456789abcdef0123456789abcdef,a:0123456789abcdef0123456789abcdef",
                KeyRingError::Duplicate("a".to_owned()),
            ),
        ] {
            assert_eq!(KeyRing::parse(text).err(), Some(error), "{text}");
        }
    }
}
