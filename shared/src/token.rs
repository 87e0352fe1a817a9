//! Signed tokens: JWT with HS256 and a `kid` (RFC 7519, RFC 7518), verified against a moment passed in.
//!
//! Nothing but a key of the ring decides how a token is checked: its header is not read but compared, byte for byte,
//! with the one that key writes. Another algorithm, `none`, or an extension (`crit`) has no way in.

mod hs256;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, crypto};
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
    /// Not a token of ours: wrong form or signature, altered content, or claims of another shape.
    #[error("the token is not one of ours")]
    Forged,
    /// Its header is not that of a key in the ring.
    #[error("the token names an unknown key or another algorithm")]
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
    /// The header of every token of this key, as it stands in them.
    header: String,
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
        hs256::install();
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
                header: header(id),
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
        let claims = serde_json::to_vec(claims).map_err(|_| TokenError::Forged)?;
        let mut token = format!("{}.", self.signing.header);
        URL_SAFE_NO_PAD.encode_string(claims, &mut token);
        let signature = crypto::sign(token.as_bytes(), &self.signing.encoding, Algorithm::HS256)
            .map_err(|_| TokenError::Forged)?;
        token.push('.');
        token.push_str(&signature);
        Ok(token)
    }

    /// The claims of `token` if it is valid at `now`.
    pub fn verify<C: Claims>(&self, token: &str, now: UnixSeconds) -> Result<C, TokenError> {
        let (message, signature) = token.rsplit_once('.').ok_or(TokenError::Forged)?;
        let (header, claims) = message.split_once('.').ok_or(TokenError::Forged)?;
        let key = std::iter::once(&self.signing)
            .chain(&self.retired)
            .find(|key| key.header == header)
            .ok_or(TokenError::UnknownKey)?;
        let genuine = crypto::verify(signature, message.as_bytes(), &key.decoding, Algorithm::HS256);
        if !genuine.unwrap_or(false) {
            return Err(TokenError::Forged);
        }
        let claims = URL_SAFE_NO_PAD.decode(claims).map_err(|_| TokenError::Forged)?;
        let claims: C = serde_json::from_slice(&claims).map_err(|_| TokenError::Forged)?;
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

/// The header of tokens of the key `id`. It must stay as it is, or tokens of a release before are not accepted by the
/// next.
fn header(id: &str) -> String {
    let id = serde_json::Value::from(id);
    URL_SAFE_NO_PAD.encode(format!(r#"{{"typ":"JWT","alg":"HS256","kid":{id}}}"#))
}

#[cfg(test)]
mod tests {
    use super::header;

    #[test]
    fn a_header_is_what_jsonwebtoken_writes() {
        super::hs256::install();
        let mut expected = jsonwebtoken::Header::new(jsonwebtoken::Algorithm::HS256);
        expected.kid = Some("a \"key\"".to_owned());
        let key = jsonwebtoken::EncodingKey::from_secret(b"x");
        let token = jsonwebtoken::encode(&expected, &(), &key).expect("signs");
        assert_eq!(token.split('.').next(), Some(header("a \"key\"").as_str()));
    }
}
