//! Password hashes: argon2id, 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet).

use anyhow::anyhow;
use argon2::password_hash::{PasswordHasher, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use secrecy::{ExposeSecret, SecretString};

use crate::random::Random;

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// The hash of a password as a PHC string. Takes tens of milliseconds of CPU: call it on the blocking pool.
pub fn hash(password: &SecretString, random: &dyn Random) -> anyhow::Result<String> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|error| anyhow!("argon2: {error}"))?;
    let mut salt = [0; 16];
    random.fill(&mut salt);
    let salt = SaltString::encode_b64(&salt).map_err(|error| anyhow!("argon2 salt: {error}"))?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password(password.expose_secret().as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|error| anyhow!("argon2: {error}"))
}
