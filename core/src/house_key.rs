//! House keys: what a printed QR code carries so that a session begun with it counts as in-house.
//!
//! A key is derived, not stored: HMAC-SHA-256 (RFC 2104) over the facility and its key version. Raising the
//! version makes every printed code's key invalid.

use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use tomari_shared::ids::FacilityId;

/// Crockford's base 32, in lower case: nothing in it is mistaken for something else when typed.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// 26 symbols of 5 bits: 130 bits.
const SYMBOLS: usize = 26;

/// Makes and checks house keys.
#[derive(Debug)]
pub struct HouseKeys {
    secret: SecretString,
}

impl HouseKeys {
    /// Keys derived from `secret`.
    #[must_use]
    pub fn new(secret: SecretString) -> Self {
        Self { secret }
    }

    /// The key of a facility at a version.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        clippy::expect_used,
        reason = "HMAC takes keys of any length"
    )]
    pub fn key(&self, facility: FacilityId, version: i32) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.expose_secret().as_bytes())
            .expect("HMAC takes a key of any length");
        mac.update(b"house-key\0");
        mac.update(facility.0.as_bytes());
        mac.update(&version.to_be_bytes());
        let digest = mac.finalize().into_bytes();
        let (mut bits, mut buffer) = (0_u32, 0_u32);
        let mut bytes = digest.iter();
        let mut key = String::with_capacity(SYMBOLS);
        while key.len() < SYMBOLS {
            if bits < 5 {
                buffer = (buffer << 8) | u32::from(*bytes.next().unwrap_or(&0));
                bits += 8;
            }
            bits -= 5;
            key.push(char::from(ALPHABET[((buffer >> bits) & 31) as usize]));
        }
        key
    }

    /// Whether `candidate` is the key of a facility at a version; takes the same time for every candidate.
    #[must_use]
    pub fn matches(&self, candidate: &str, facility: FacilityId, version: i32) -> bool {
        self.key(facility, version)
            .as_bytes()
            .ct_eq(candidate.as_bytes())
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::HouseKeys;
    use secrecy::SecretString;
    use tomari_shared::ids::FacilityId;
    use uuid::Uuid;

    #[test]
    fn a_key_opens_its_own_house_at_its_version() {
        let keys = HouseKeys::new(SecretString::from("0123456789abcdef0123456789abcdef"));
        let (one, other) = (FacilityId(Uuid::from_u128(1)), FacilityId(Uuid::from_u128(2)));
        let key = keys.key(one, 1);
        assert_eq!(key.len(), 26);
        assert!(keys.matches(&key, one, 1));
        assert!(!keys.matches(&key, one, 2));
        assert!(!keys.matches(&key, other, 1));
        assert!(!keys.matches("", one, 1));
    }
}
