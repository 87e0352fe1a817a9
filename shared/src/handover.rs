//! Hand-over codes: what a guest reads off one device and types into another.
//!
//! Eight symbols of Crockford's base 32 (<https://www.crockford.com/base32.html>): seven of them random, 35 bits; the
//! last checks the others, so that a slip of the finger is told from a wrong code without asking anybody. Crockford's
//! own check symbol needs five symbols beyond the alphabet; this one is a weighted sum over GF(32), with another power
//! of the field's generator as weight for each place, which finds every single wrong symbol and every two symbols
//! that changed places.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::limits::HANDOVER_CODE_SYMBOLS;

/// The symbols, in the order of their values.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A well-formed code. Knowing that it is well-formed says nothing about whether it opens anything.
#[derive(Clone, PartialEq, Eq)]
pub struct HandoverCode([u8; HANDOVER_CODE_SYMBOLS]);

/// Why a text is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HandoverCodeError {
    /// It has too few or too many symbols, or other ones.
    #[error("a code has {HANDOVER_CODE_SYMBOLS} letters and digits")]
    Form,
    /// Its last symbol does not fit the others.
    #[error("the code has a typing error")]
    Check,
}

impl HandoverCode {
    /// The code of seven random values; of each byte the lowest five bits count.
    #[must_use]
    pub fn from_random(random: [u8; HANDOVER_CODE_SYMBOLS - 1]) -> Self {
        let mut values = [0; HANDOVER_CODE_SYMBOLS];
        for (value, byte) in values.iter_mut().zip(random) {
            *value = byte & 31;
        }
        if let Some(last) = values.last_mut() {
            *last = check(&random);
        }
        Self(values)
    }

    /// The symbols, without separators.
    #[must_use]
    pub fn symbols(&self) -> String {
        self.0
            .iter()
            .filter_map(|value| ALPHABET.get(usize::from(*value)))
            .map(|symbol| char::from(*symbol))
            .collect()
    }
}

/// In two groups of four, as it is shown.
impl fmt::Display for HandoverCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, symbol) in self.symbols().chars().enumerate() {
            if place == HANDOVER_CODE_SYMBOLS / 2 {
                f.write_str("-")?;
            }
            write!(f, "{symbol}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for HandoverCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HandoverCode(…)")
    }
}

/// As people type it: in any case, with hyphens and spaces anywhere, O for zero, I and L for one.
impl FromStr for HandoverCode {
    type Err = HandoverCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut values = [0; HANDOVER_CODE_SYMBOLS];
        let mut places = values.iter_mut();
        for symbol in text.chars().filter(|symbol| !matches!(symbol, '-' | ' ')) {
            let symbol = match symbol.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = ALPHABET
                .iter()
                .zip(0_u8..)
                .find(|(known, _)| char::from(**known) == symbol)
                .map(|(_, value)| value)
                .ok_or(HandoverCodeError::Form)?;
            *places.next().ok_or(HandoverCodeError::Form)? = value;
        }
        if places.next().is_some() {
            return Err(HandoverCodeError::Form);
        }
        let [random @ .., last] = values;
        if check(&random) == last {
            Ok(Self(values))
        } else {
            Err(HandoverCodeError::Check)
        }
    }
}

/// The sum over the places of weight times value; the check symbol itself has weight one. Distinct weights that are
/// neither zero nor one make every single error and every transposition visible.
fn check(values: &[u8]) -> u8 {
    let mut weight = 1;
    let mut sum = 0;
    for value in values {
        weight = times(weight, 2);
        sum ^= times(weight, value & 31);
    }
    sum
}

/// The product in GF(32), modulo x⁵ + x² + 1, whose root generates the field.
const fn times(left: u8, right: u8) -> u8 {
    let (mut left, mut right, mut product) = (left, right, 0);
    while right > 0 {
        if right & 1 == 1 {
            product ^= left;
        }
        left <<= 1;
        if left & 32 != 0 {
            left ^= 0b10_0101;
        }
        right >>= 1;
    }
    product
}

/// Answer to `POST /session/code`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct HandoverCodeIssued {
    /// The code, in two groups.
    pub code: String,
    /// When it ends (RFC 3339, UTC).
    pub expires_at: String,
    /// The link that opens the guest page with the code filled in.
    pub link: String,
    /// The link as a QR code: an SVG image.
    pub qr_svg: String,
}

/// `POST /session/link`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkSession {
    /// The code, as typed.
    pub code: String,
}

#[cfg(test)]
mod tests {
    use super::{ALPHABET, HandoverCode, HandoverCodeError};

    fn code(text: &str) -> Result<String, HandoverCodeError> {
        text.parse::<HandoverCode>().map(|code| code.to_string())
    }

    fn samples() -> Vec<HandoverCode> {
        (0..200_u8)
            .map(|seed| {
                let mut random = [0; 7];
                for (place, byte) in random.iter_mut().enumerate() {
                    *byte = seed
                        .wrapping_mul(37)
                        .wrapping_add(u8::try_from(place * 91 % 251).expect("small"));
                }
                HandoverCode::from_random(random)
            })
            .collect()
    }

    #[test]
    fn reads_what_people_type() {
        for sample in samples() {
            let shown = sample.to_string();
            assert_eq!(shown.len(), 9);
            for typed in [
                shown.clone(),
                shown.to_lowercase(),
                shown.replace('-', ""),
                shown.replace('-', "  "),
                shown.replace('0', "o").replace('1', "l"),
                shown.replace('1', "I"),
            ] {
                assert_eq!(code(&typed), Ok(shown.clone()), "{typed}");
            }
        }
    }

    #[test]
    fn finds_every_wrong_symbol_and_every_exchange() {
        for sample in samples() {
            let symbols = sample.symbols().into_bytes();
            for place in 0..symbols.len() {
                for symbol in ALPHABET {
                    let mut typed = symbols.clone();
                    typed[place] = *symbol;
                    let expected = if typed == symbols {
                        Ok(())
                    } else {
                        Err(HandoverCodeError::Check)
                    };
                    let typed = String::from_utf8(typed).expect("ASCII");
                    assert_eq!(code(&typed).map(drop), expected, "{typed}");
                }
                for other in 0..place {
                    let mut typed = symbols.clone();
                    typed.swap(place, other);
                    if typed != symbols {
                        let typed = String::from_utf8(typed).expect("ASCII");
                        assert_eq!(code(&typed), Err(HandoverCodeError::Check), "{typed}");
                    }
                }
            }
        }
    }

    #[test]
    fn other_texts_are_no_codes() {
        for text in [
            "",
            "ABCD",
            "ABCD-EFG",
            "ABCD-EFGH-J",
            "ABCD-EFGU",
            "あいうえおかきく",
            "ABCD_EFGH",
        ] {
            assert_eq!(code(text), Err(HandoverCodeError::Form), "{text}");
        }
    }
}
