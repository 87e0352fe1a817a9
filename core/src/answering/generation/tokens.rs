//! How many tokens a text takes, without a tokenizer.

/// An estimate of the tokens of `text`, on the high side, for budgets.
///
/// Rule: every character of a script that is written without spaces, every digit, symbol and emoji counts as one
/// token; letters of alphabets count as one token per three bytes of UTF-8; spaces count as a part of the word that
/// follows, but for runs of them. Byte-pair vocabularies mostly do better than that.
#[must_use]
pub fn estimated_tokens(text: &str) -> u32 {
    let mut whole: u32 = 0;
    let mut letter_bytes: u32 = 0;
    let mut after_space = false;
    for c in text.chars() {
        if c.is_whitespace() {
            whole = whole.saturating_add(u32::from(after_space));
            after_space = true;
            continue;
        }
        after_space = false;
        if c.is_alphabetic() && u32::from(c) < 0x0e00 {
            letter_bytes = letter_bytes.saturating_add(if c.is_ascii() { 1 } else { 2 });
        } else {
            whole = whole.saturating_add(1);
        }
    }
    whole.saturating_add(letter_bytes.div_ceil(3))
}

#[cfg(test)]
mod tests {
    use super::estimated_tokens;

    #[test]
    fn estimates_are_sane() {
        for (text, low, high) in [
            ("", 0, 0),
            ("a", 1, 1),
            ("Check-in starts at three in the afternoon.", 9, 16),
            ("チェックインは十五時からです。", 10, 15),
            ("체크인은 오후 3시부터입니다.", 10, 16),
            ("เช็คอินได้ตั้งแต่บ่ายสาม", 12, 24),
            ("15:00", 5, 5),
            ("🙂🙂", 2, 2),
        ] {
            let tokens = estimated_tokens(text);
            assert!((low..=high).contains(&tokens), "{text}: {tokens}");
        }
    }

    #[test]
    fn more_text_never_takes_fewer_tokens() {
        let text = "Wi-Fi: さくら  2024, café";
        let mut before = 0;
        for (end, _) in text.char_indices() {
            let tokens = estimated_tokens(&text[..end]);
            assert!(tokens >= before);
            before = tokens;
        }
        assert!(estimated_tokens(text) >= before);
    }
}
