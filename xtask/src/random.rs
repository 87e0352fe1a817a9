//! Secrets for development, from the operating system.

use std::fmt::Write as _;

use anyhow::Context;

/// `bytes` random bytes as lower-case hexadecimal digits.
pub fn hex(bytes: usize) -> anyhow::Result<String> {
    let mut buffer = vec![0; bytes];
    getrandom::fill(&mut buffer).context("the operating system gave no random bytes")?;
    Ok(buffer
        .iter()
        .fold(String::with_capacity(bytes * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_has_two_digits_per_byte_and_differs_each_time() {
        let first = hex(32).expect("random bytes");
        assert_eq!(first.len(), 64);
        assert!(first.chars().all(|digit| digit.is_ascii_hexdigit()));
        assert_ne!(first, hex(32).expect("random bytes"));
    }
}
