//! Tokens in mailed links: an id, the facility it belongs to, and 256 random bits of which only the hash is stored.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use tomari_shared::ids::FacilityId;
use uuid::Uuid;

use crate::random::Random;

const SECRET_BYTES: usize = 32;

/// What a token names, and the hash of its secret.
#[derive(Debug)]
pub struct MailedToken {
    /// The facility; nil where there is none yet.
    pub facility: FacilityId,
    /// What the token is for.
    pub id: Uuid,
    /// SHA-256 of the secret.
    pub hash: Vec<u8>,
}

impl MailedToken {
    /// A new token: its text for the mail, and what is kept of it.
    pub fn issue(facility: FacilityId, id: Uuid, random: &dyn Random) -> (SecretString, Self) {
        let mut secret = [0; SECRET_BYTES];
        random.fill(&mut secret);
        let mut bytes = Vec::with_capacity(32 + SECRET_BYTES);
        bytes.extend_from_slice(facility.0.as_bytes());
        bytes.extend_from_slice(id.as_bytes());
        bytes.extend_from_slice(&secret);
        let kept = Self {
            facility,
            id,
            hash: Sha256::digest(secret).to_vec(),
        };
        (URL_SAFE_NO_PAD.encode(bytes).into(), kept)
    }

    /// Reads a token as it came back. Whether it is good is in the database.
    #[must_use]
    pub fn read(text: &SecretString) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text.expose_secret()).ok()?;
        let (facility, rest) = bytes.split_first_chunk::<16>()?;
        let (id, secret) = rest.split_first_chunk::<16>()?;
        (secret.len() == SECRET_BYTES).then(|| Self {
            facility: FacilityId(Uuid::from_bytes(*facility)),
            id: Uuid::from_bytes(*id),
            hash: Sha256::digest(secret).to_vec(),
        })
    }
}
