//! Secrets and signatures of Standard Webhooks, version 1: symmetric, `v1`
//! (<https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

use crate::random::Random;

/// What a secret begins with as text.
const PREFIX: &str = "whsec_";
/// Bytes of a secret; the standard wants 24 to 64.
const BYTES: usize = 32;

/// Makes a secret.
pub(super) fn new_secret(random: &dyn Random) -> SecretString {
    let mut bytes = [0; BYTES];
    random.fill(&mut bytes);
    format!("{PREFIX}{}", STANDARD.encode(bytes)).into()
}

/// The header `webhook-signature`: a signature by each secret, divided by spaces. Nothing for what is no secret.
pub(super) fn header<'a>(
    secrets: impl IntoIterator<Item = &'a SecretString>,
    id: &str,
    timestamp: i64,
    body: &[u8],
) -> Option<String> {
    let signatures: Option<Vec<String>> = secrets
        .into_iter()
        .map(|secret| sign(secret, id, timestamp, body))
        .collect();
    signatures.map(|signatures| signatures.join(" "))
}

fn sign(secret: &SecretString, id: &str, timestamp: i64, body: &[u8]) -> Option<String> {
    let key = STANDARD
        .decode(secret.expose_secret().strip_prefix(PREFIX)?)
        .ok()?;
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&key).ok()?;
    mac.update(format!("{id}.{timestamp}.").as_bytes());
    mac.update(body);
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

#[cfg(test)]
mod tests {
    use secrecy::SecretString;

    use super::{header, new_secret};
    use crate::random::SystemRandom;

    #[test]
    fn signs_as_the_standard_does() {
        // Reproduced with the standard's own library (standardwebhooks 1.0.1).
        let secret = SecretString::from("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        let signed = header(
            [&secret],
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            br#"{"test": 2432232314}"#,
        );
        assert_eq!(
            signed.as_deref(),
            Some("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
        );
        let other = new_secret(&SystemRandom);
        let both = header(
            [&other, &secret],
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            br#"{"test": 2432232314}"#,
        );
        assert!(both.is_some_and(|both| both.ends_with(" v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")));
        assert_eq!(header([&"no secret".into()], "a", 0, b""), None);
    }
}
