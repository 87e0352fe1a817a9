//! Passwords: argon2id, 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet).
//!
//! Hashing takes tens of milliseconds of CPU and 19 MiB: it runs on the blocking pool, a few at a time.

use std::sync::Arc;

use anyhow::anyhow;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;
use tomari_shared::limits::{PASSWORD_MAX_CHARS, PASSWORD_MIN_CHARS};
use unicode_normalization::UnicodeNormalization;

use crate::error::{AppError, AppResult};
use crate::random::Random;

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// The lowest score of zxcvbn (0 to 4) that is accepted: 2 stands for more than 10⁶ guesses, which leaves out what
/// lists of common passwords hold.
const STRENGTH_MIN: zxcvbn::Score = zxcvbn::Score::Two;

/// What is verified for an address that nobody has, so that the answer takes as long. Salt and hash are arbitrary.
const NOBODYS_HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cyBzYWx0ISEh$G0wqGZs0nIyXHvpV1SQJbIcrTXOHhm9cZ0d5Q1VrMyQ";

/// Hashes and verifies passwords.
#[derive(Clone)]
pub struct Passwords {
    random: Arc<dyn Random>,
    /// Bounds memory and leaves the CPU to others.
    permits: Arc<Semaphore>,
}

impl std::fmt::Debug for Passwords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Passwords").finish_non_exhaustive()
    }
}

/// A password that was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verified {
    /// It is right.
    Right,
    /// It is right, and its hash was made with other parameters than today's.
    RightButOutdated,
    /// It is wrong, or there is nothing to compare it with.
    Wrong,
}

impl Passwords {
    /// At most `at_once` hashes at a time.
    #[must_use]
    pub fn new(random: Arc<dyn Random>, at_once: usize) -> Self {
        Self {
            random,
            permits: Arc::new(Semaphore::new(at_once)),
        }
    }

    /// The hash of a password as a PHC string.
    pub async fn hash(&self, password: &SecretString) -> AppResult<String> {
        let password = normalised(password);
        let mut salt = [0; 16];
        self.random.fill(&mut salt);
        self.on_blocking_pool(move || hash(&password, &salt)).await
    }

    /// Verifies a password against a hash; without one it takes as long and is wrong.
    pub async fn verify(&self, password: &SecretString, hash: Option<String>) -> AppResult<Verified> {
        let password = normalised(password);
        self.on_blocking_pool(move || {
            let known = hash.is_some();
            let hash = hash.as_deref().unwrap_or(NOBODYS_HASH);
            let parsed =
                PasswordHash::new(hash).map_err(|error| anyhow!("a stored password hash: {error}"))?;
            let right = Argon2::default()
                .verify_password(password.expose_secret().as_bytes(), &parsed)
                .is_ok();
            Ok(match (right && known, is_current(&parsed)) {
                (true, true) => Verified::Right,
                (true, false) => Verified::RightButOutdated,
                (false, _) => Verified::Wrong,
            })
        })
        .await
    }

    async fn on_blocking_pool<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
    ) -> AppResult<T> {
        let permit = Arc::clone(&self.permits)
            .acquire_owned()
            .await
            .map_err(AppError::internal)?;
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work()
        })
        .await
        .map_err(AppError::internal)?
        .map_err(AppError::internal)
    }
}

/// What is wrong with a new password; `about` are the words that its owner might build it from.
#[must_use]
pub fn fault(password: &SecretString, about: &[&str]) -> Option<String> {
    let password = normalised(password);
    let password = password.expose_secret();
    if !(PASSWORD_MIN_CHARS..=PASSWORD_MAX_CHARS).contains(&password.chars().count()) {
        return Some(format!(
            "must have {PASSWORD_MIN_CHARS} to {PASSWORD_MAX_CHARS} characters"
        ));
    }
    let about: Vec<&str> = about
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()).chain([*text]))
        .filter(|word| word.chars().count() > 2)
        .collect();
    (zxcvbn::zxcvbn(password, &about).score() < STRENGTH_MIN).then(|| "is too easy to guess".to_owned())
}

/// NFKC, so that the same password typed on another keyboard is the same (NIST SP 800-63B, section 5.1.1.2).
fn normalised(password: &SecretString) -> SecretString {
    password.expose_secret().nfkc().collect::<String>().into()
}

fn hash(password: &SecretString, salt: &[u8]) -> anyhow::Result<String> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|error| anyhow!("argon2: {error}"))?;
    let salt = SaltString::encode_b64(salt).map_err(|error| anyhow!("argon2 salt: {error}"))?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password(password.expose_secret().as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|error| anyhow!("argon2: {error}"))
}

fn is_current(hash: &PasswordHash<'_>) -> bool {
    hash.algorithm == Algorithm::Argon2id.ident()
        && Params::try_from(hash).is_ok_and(|params| {
            (params.m_cost(), params.t_cost(), params.p_cost()) == (MEMORY_KIB, PASSES, LANES)
        })
}

#[cfg(test)]
mod tests {
    use super::{NOBODYS_HASH, PasswordHash, fault, is_current};

    fn fault_of(password: &str) -> Option<String> {
        fault(&password.into(), &["owner@hibari.example", "Hibari Guesthouse"])
    }

    #[test]
    fn nobody_takes_as_long_as_somebody() {
        let parsed = PasswordHash::new(NOBODYS_HASH).expect("a PHC string");
        assert!(is_current(&parsed));
        assert_eq!(parsed.hash.expect("a hash").len(), 32);
    }

    #[test]
    fn what_is_too_short_too_long_or_too_common_is_refused() {
        for short in ["", "kR7#vpq", "七文字の合言葉"] {
            assert_eq!(
                fault_of(short).as_deref(),
                Some("must have 8 to 256 characters"),
                "{short}"
            );
        }
        assert_eq!(
            fault_of(&"kR7#vpqz".repeat(33)).as_deref(),
            Some("must have 8 to 256 characters")
        );
        for common in [
            "password",
            "12345678",
            "qwertyuiop",
            "P@ssw0rd",
            "iloveyou1",
            "owner@hibari.example",
            "hibari2026",
            "aaaaaaaa",
        ] {
            assert_eq!(
                fault_of(common).as_deref(),
                Some("is too easy to guess"),
                "{common}"
            );
        }
        for good in [
            "kR7#vpqz",
            "correct horse battery staple",
            "ひばりの宿の長い合言葉です",
            &"kR7#vpqz".repeat(32),
        ] {
            assert_eq!(fault_of(good), None, "{good}");
        }
    }
}
