//! Secrets of a house, such as its WiFi password: sealed at rest, and put into a text only when somebody who may know them
//! reads it.
//!
//! Knowledge and stored messages hold a secret's mark, never the secret: it is not in the index, not in a model's prompt, and
//! not in the history of a guest who has lost the right to know it.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use sqlx::PgConnection;
use tomari_shared::chat::{Author, Message};
use tomari_shared::ids::FacilityId;

use crate::app::App;
use crate::db;
use crate::db::guest_sessions::GuestSessionRow;
use crate::error::{AppError, AppResult};
use crate::random::Random;

/// What a house keeps secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// The password of the wireless network.
    WifiPassword,
}

impl Secret {
    /// Every secret.
    pub const ALL: [Self; 1] = [Self::WifiPassword];

    /// As stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WifiPassword => "wifi_password",
        }
    }

    /// What stands for it in texts.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::WifiPassword => "⟦wifi_password⟧",
        }
    }
}

/// What a reader sees who may not know.
const HIDDEN: &str = "••••••";

/// Seals and opens secrets: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03), the nonce before the ciphertext, bound to the facility
/// and the secret's name.
pub struct Vault {
    cipher: XChaCha20Poly1305,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault").finish_non_exhaustive()
    }
}

/// Bytes of a nonce.
const NONCE: usize = 24;

impl Vault {
    /// A vault whose key is derived from `secret`.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        clippy::expect_used,
        reason = "HMAC takes keys of any length"
    )]
    pub fn new(secret: &SecretString) -> Self {
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(secret.expose_secret().as_bytes())
            .expect("HMAC takes a key of any length");
        mac.update(b"facility-secrets\0");
        let digest: [u8; 32] = mac.finalize().into_bytes().into();
        Self {
            cipher: XChaCha20Poly1305::new(&Key::from(digest)),
        }
    }

    /// Seals a facility's secret under a name.
    pub fn seal(
        &self,
        facility: FacilityId,
        name: &str,
        secret: &SecretString,
        random: &dyn Random,
    ) -> AppResult<Vec<u8>> {
        let mut nonce = [0; NONCE];
        random.fill(&mut nonce);
        let payload = Payload {
            msg: secret.expose_secret().as_bytes(),
            aad: &bound_to(facility, name),
        };
        let ciphertext = self
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| AppError::internal(anyhow::anyhow!("a secret can't be sealed")))?;
        Ok([nonce.as_slice(), &ciphertext].concat())
    }

    /// Opens what [`Vault::seal`] sealed for this facility and name. Fails if it was sealed with another key, for another, or
    /// changed.
    pub fn open(&self, facility: FacilityId, name: &str, sealed: &[u8]) -> AppResult<SecretString> {
        let opened = sealed
            .split_first_chunk::<NONCE>()
            .and_then(|(nonce, ciphertext)| {
                let payload = Payload {
                    msg: ciphertext,
                    aad: &bound_to(facility, name),
                };
                self.cipher.decrypt(&XNonce::from(*nonce), payload).ok()
            });
        opened
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .map(SecretString::from)
            .ok_or_else(|| {
                AppError::internal(anyhow::anyhow!(
                    "the secret {name} can't be opened: TOMARI_SECRET is not the one that sealed it"
                ))
            })
    }
}

fn bound_to(facility: FacilityId, name: &str) -> Vec<u8> {
    [facility.0.as_bytes(), name.as_bytes()].concat()
}

/// Whether a text holds a secret's mark.
#[must_use]
pub fn has_mark(text: &str) -> bool {
    Secret::ALL.iter().any(|secret| text.contains(secret.mark()))
}

/// A text with every secret hidden.
#[must_use]
pub fn hidden(text: &str) -> String {
    Secret::ALL.iter().fold(text.to_owned(), |text, secret| {
        text.replace(secret.mark(), HIDDEN)
    })
}

/// Reads a secret of the context's facility. One that can't be opened counts as missing: it has to be entered anew, and what else there
/// is to read must not fail with it.
pub async fn read(
    app: &App,
    db: &mut PgConnection,
    facility: FacilityId,
    name: Secret,
) -> AppResult<Option<SecretString>> {
    let sealed = db::secrets::find(db, name.as_str()).await?;
    let opened = sealed.map(|sealed| app.vault.open(facility, name.as_str(), &sealed));
    Ok(opened.and_then(|opened| {
        opened
            .inspect_err(|error| tracing::error!(error = ?error.cause, "a secret is lost"))
            .ok()
    }))
}

/// Puts the secrets into the assistant's messages that a guest in the house reads, and hides them from other guests. What guests
/// write themselves stays as they wrote it.
pub async fn reveal(
    app: &App,
    db: &mut PgConnection,
    session: &GuestSessionRow,
    messages: impl IntoIterator<Item = &mut Message>,
) -> AppResult<()> {
    for message in messages {
        if message.author != Author::Assistant || !has_mark(&message.text) {
            continue;
        }
        for secret in Secret::ALL {
            let value = if session.in_house {
                read(app, db, session.facility_id, secret).await?
            } else {
                None
            };
            let shown = value.as_ref().map_or(HIDDEN, ExposeSecret::expose_secret);
            message.text = message.text.replace(secret.mark(), shown);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;
    use tomari_shared::ids::FacilityId;
    use uuid::Uuid;

    use super::{Vault, hidden};
    use crate::random::SystemRandom;

    const NAME: &str = "wifi_password";

    #[test]
    fn a_secret_opens_in_its_own_house_with_its_own_key() {
        let vault = Vault::new(&"0123456789abcdef0123456789abcdef".into());
        let (one, other) = (FacilityId(Uuid::from_u128(1)), FacilityId(Uuid::from_u128(2)));
        let seal = || {
            vault
                .seal(one, NAME, &"correct horse".into(), &SystemRandom)
                .expect("seals")
        };
        let sealed = seal();
        assert!(!sealed.windows(7).any(|bytes| bytes == b"correct"));
        assert_ne!(sealed, seal(), "a nonce is used once");
        let opened = vault.open(one, NAME, &sealed).expect("opens");
        assert_eq!(opened.expose_secret(), "correct horse");
        assert!(vault.open(other, NAME, &sealed).is_err());
        let elsewhere = Vault::new(&"another secret of enough bytes, 32".into());
        assert!(elsewhere.open(one, NAME, &sealed).is_err());
        for broken in [&sealed[..10], &sealed[..sealed.len() - 1], &[][..]] {
            assert!(vault.open(one, NAME, broken).is_err());
        }
    }

    #[test]
    fn hides() {
        assert_eq!(hidden("It is ⟦wifi_password⟧."), "It is ••••••.");
    }
}
