//! Spellings that mean the same made the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Compatibility form (NFKC: full-width Latin, half-width katakana, ligatures) in lower case, with words that an
/// apostrophe joins taken apart: `l’arrivée` and `l'arrivée` both hold `arrivée`.
pub(crate) fn compatibility(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .nfc()
        .map(|c| if matches!(c, '\'' | '’' | 'ʼ') { ' ' } else { c })
        .collect()
}

/// Katakana to hiragana: guests write たおる, タオル and ﾀｵﾙ for the same thing.
pub(crate) fn kana(text: &str) -> String {
    text.chars().map(hiragana).collect()
}

pub(super) fn hiragana(c: char) -> char {
    match c {
        // The blocks run in parallel, 0x60 apart.
        '\u{30a1}'..='\u{30f6}' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        c => c,
    }
}

/// Latin letters without their marks: phones make `ou` of `où`, and Vietnamese is often typed bare.
pub(crate) fn marks(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'đ' => out.push('d'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ø' => out.push('o'),
            // Marks on kana and Thai vowels carry meaning; only Latin, Greek and Cyrillic letters lose theirs.
            '\u{00c0}'..='\u{052f}' | '\u{1e00}'..='\u{1fff}' => {
                out.extend(std::iter::once(c).nfd().filter(|&c| !is_combining_mark(c)));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{compatibility, kana, marks};

    #[test]
    fn folds() {
        assert_eq!(compatibility("ＷｉＦｉ ﾊﾞｽ ①"), "wifi バス 1");
        assert_eq!(compatibility("L’arrivée, l'eau"), "l arrivée, l eau");
        assert_eq!(kana("チェックイン"), "ちぇっくいん");
        assert_eq!(marks("où déposer nhà đất straße"), "ou deposer nha dat strasse");
        assert_eq!(marks("ภาษาไทย"), "ภาษาไทย");
        assert_eq!(marks("ガ"), "ガ");
    }
}
