//! Which script a character is written in, as far as analysis and language detection care.

/// A script, or a group of them that is treated alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Han characters, and the iteration marks that stand for them.
    Han,
    /// Hiragana.
    Hiragana,
    /// Katakana, with the prolonged sound mark.
    Katakana,
    /// Hangul syllables and letters.
    Hangul,
    /// Thai.
    Thai,
    /// Letters and digits of every other script.
    Other,
}

/// The script of `c`, or nothing if it is neither letter nor digit.
#[must_use]
pub fn script(c: char) -> Option<Script> {
    match c {
        '\u{3041}'..='\u{3096}' | '\u{309d}' | '\u{309e}' => Some(Script::Hiragana),
        '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30fe}' | '\u{31f0}'..='\u{31ff}' => Some(Script::Katakana),
        '\u{3005}'
        | '\u{3007}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{323af}' => Some(Script::Han),
        '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}' => Some(Script::Hangul),
        '\u{0e01}'..='\u{0e3a}' | '\u{0e40}'..='\u{0e4e}' => Some(Script::Thai),
        c if c.is_alphanumeric() => Some(Script::Other),
        _ => None,
    }
}
