//! Signed tokens: JWT with HS256 and a `kid` (RFC 7519, RFC 7518), verified against a moment passed in.
//!
//! Only HS256 is ever accepted, whatever a token's header says.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::limits::{CLOCK_SKEW_SECONDS, SIGNING_KEY_MIN_BYTES};

/// Seconds since the Unix epoch.
pub type UnixSeconds = i64;

/// Claims that can be judged at a moment.
pub trait Claims: Serialize + DeserializeOwned {
    /// The `aud` these claims must carry: a token for one purpose is never valid for another.
    const AUDIENCE: &'static str;

    /// The `aud` carried.
    fn audience(&self) -> &str;

    /// When the token ends, exclusive.
    fn expires_at(&self) -> UnixSeconds;

    /// When the token was made.
    fn issued_at(&self) -> UnixSeconds;
}

/// Why a token is not accepted. Callers log this and tell the sender nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Not a token of ours: wrong form, algorithm, key or signature, or altered content.
    #[error("the token is not one of ours")]
    Forged,
    /// Signed with a key that is not in the ring.
    #[error("the token names an unknown key")]
    UnknownKey,
    /// Made for another purpose.
    #[error("the token is for another audience")]
    WrongAudience,
    /// Past its end.
    #[error("the token has expired")]
    Expired,
    /// Made in the future, beyond the clocks' tolerance.
    #[error("the token is not valid yet")]
    NotYetValid,
}

/// Why a key ring can't be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyRingError {
    /// No key at all.
    #[error("no signing key is given")]
    Empty,
    /// An entry is not of the form `kid:secret`.
    #[error("a signing key must be written as `kid:secret`")]
    Malformed,
    /// A key is too short to be safe.
    #[error("signing key `{0}` is shorter than 32 bytes")]
    TooShort(String),
    /// Two keys share a name.
    #[error("signing key `{0}` is given twice")]
    Duplicate(String),
}

struct Key {
    id: String,
    encoding: EncodingKey,
    decoding: DecodingKey,
}

/// The keys of one purpose. The first signs; all verify, so a new key can be put in front without ending
/// anybody's session, and the old one removed when its last token has expired.
pub struct KeyRing {
    signing: Key,
    retired: Vec<Key>,
}

impl std::fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyRing")
            .field("signing", &self.signing.id)
            .finish_non_exhaustive()
    }
}

impl KeyRing {
    /// Parses `kid:secret[,kid:secret…]`, the signing key first.
    pub fn parse(text: &str) -> Result<Self, KeyRingError> {
        let mut keys: Vec<Key> = Vec::new();
        for entry in text.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
            let (id, secret) = entry.split_once(':').ok_or(KeyRingError::Malformed)?;
            if id.is_empty() {
                return Err(KeyRingError::Malformed);
            }
            if secret.len() < SIGNING_KEY_MIN_BYTES {
                return Err(KeyRingError::TooShort(id.to_owned()));
            }
            if keys.iter().any(|key| key.id == id) {
                return Err(KeyRingError::Duplicate(id.to_owned()));
            }
            keys.push(Key {
                id: id.to_owned(),
                encoding: EncodingKey::from_secret(secret.as_bytes()),
                decoding: DecodingKey::from_secret(secret.as_bytes()),
            });
        }
        let mut keys = keys.into_iter();
        let signing = keys.next().ok_or(KeyRingError::Empty)?;
        Ok(Self {
            signing,
            retired: keys.collect(),
        })
    }

    /// Signs `claims` with the first key.
    pub fn sign<C: Claims>(&self, claims: &C) -> Result<String, TokenError> {
        let mut header = Header::new(Algorithm::HS256);
        header.kid = Some(self.signing.id.clone());
        jsonwebtoken::encode(&header, claims, &self.signing.encoding).map_err(|_| TokenError::Forged)
    }

    /// The claims of `token` if it is valid at `now`.
    pub fn verify<C: Claims>(&self, token: &str, now: UnixSeconds) -> Result<C, TokenError> {
        let header = jsonwebtoken::decode_header(token).map_err(|_| TokenError::Forged)?;
        let id = header.kid.ok_or(TokenError::UnknownKey)?;
        let key = std::iter::once(&self.signing)
            .chain(&self.retired)
            .find(|key| key.id == id)
            .ok_or(TokenError::UnknownKey)?;
        let claims = jsonwebtoken::decode::<C>(token, &key.decoding, &signature_only())
            .map_err(|_| TokenError::Forged)?
            .claims;
        if claims.audience() != C::AUDIENCE {
            return Err(TokenError::WrongAudience);
        }
        if now >= claims.expires_at() {
            return Err(TokenError::Expired);
        }
        if claims.issued_at() > now.saturating_add(CLOCK_SKEW_SECONDS) {
            return Err(TokenError::NotYetValid);
        }
        Ok(claims)
    }
}

/// Times and audience are judged by [`KeyRing::verify`], so that the library reads no clock.
fn signature_only() -> Validation {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.validate_exp = false;
    validation.validate_nbf = false;
    validation.validate_aud = false;
    validation.required_spec_claims.clear();
    validation
}
