//! Bytes to text: UTF-8 with or without a byte order mark, or CP932 as Japanese spreadsheets write it.

/// The text of a file. CP932 is tried when the bytes are not UTF-8; nothing if they are neither.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(text.to_owned());
    }
    let (text, _, malformed) = encoding_rs::SHIFT_JIS.decode(bytes);
    (!malformed).then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn both_encodings_and_nothing_else() {
        assert_eq!(decode("\u{feff}鍵".as_bytes()).as_deref(), Some("鍵"));
        assert_eq!(decode(b"\x8c\xae").as_deref(), Some("鍵"));
        assert_eq!(decode(b"\xff\xfe\x00"), None);
    }
}
