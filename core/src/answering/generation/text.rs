//! Characters: what is seen, and what is only another writing of the same.

use unicode_normalization::UnicodeNormalization;

/// Whether `c` shows nothing, or changes how its neighbours show: controls, zero-width characters, direction
/// overrides, fillers, variation selectors, tags and private use.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0x00ad | 0x034f | 0x061c | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x180b..=0x180f | 0x200b..=0x200f
            | 0x202a..=0x202e | 0x2060..=0x206f | 0x20e3 | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0
            | 0xfff0..=0xfffb | 0xe000..=0xf8ff | 0xe0000..=0xe0fff | 0xf0000..=0x0010_ffff)
}

/// The first digit of every script's decimal digits that guests and models write.
const ZEROS: [u32; 17] = [
    0x0030, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0e50,
    0x0ed0, 0x1040, 0x17e0, 0xff10,
];

/// The value of a decimal digit of any script.
pub(super) fn digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    ZEROS
        .iter()
        .find(|&&zero| (zero..zero + 10).contains(&code))
        .map(|zero| code - zero)
}

/// Whether `c` belongs to a script written without spaces, or to Hangul: words of it touch Latin tokens.
pub(super) fn is_east_asian(c: char) -> bool {
    matches!(u32::from(c), 0x0e00..=0x0eff | 0x1100..=0x11ff | 0x3000..=0x9fff | 0xac00..=0xd7ff | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}

/// NFKC with ASCII digits, visible characters only, every kind of dash, quote and space made one. Case stays.
pub(super) fn normalized(text: &str) -> Vec<char> {
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars().filter(|&c| c == '\n' || !is_invisible(c)).nfkc() {
        out.push(match c {
            '\n' => '\n',
            '〜' | '～' | '∼' | '~' => '~',
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '﹣' => '-',
            '’' | '‘' | 'ʼ' | '′' => '\'',
            '⁄' | '∕' => '/',
            c if c.is_whitespace() => ' ',
            c => digit(c)
                .and_then(|value| char::from_digit(value, 10))
                .unwrap_or(c),
        });
    }
    out
}

/// Letters and digits alone, in lower case and compatibility form: what stays the same however a text is spaced,
/// cased or punctuated.
pub(super) fn squeeze(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}
