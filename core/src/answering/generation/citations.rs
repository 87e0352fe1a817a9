//! Citations: `[1]`, `[1, 2]`, `[1-3]` and the same in full-width or lenticular brackets. `(1)` is none.

use super::text::digit;

/// The most characters between the brackets.
const MAX_INSIDE: usize = 24;

/// What stands at a place of a text that may still grow.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum At {
    /// A citation up to `end` (exclusive), of these numbers.
    Citation { end: usize, numbers: Vec<u32> },
    /// What may become one.
    Incomplete,
    /// Something else.
    Other,
}

/// Reads a citation that begins at `start`.
pub(super) fn at(chars: &[char], start: usize) -> At {
    let Some(close) = chars.get(start).and_then(|&open| closing(open)) else {
        return At::Other;
    };
    let mut numbers = Vec::new();
    let mut number: Option<u32> = None;
    let mut range_from: Option<u32> = None;
    for (offset, &c) in chars[start + 1..].iter().enumerate() {
        if offset > MAX_INSIDE {
            return At::Other;
        }
        if let Some(value) = digit(c) {
            number = Some(number.unwrap_or(0).saturating_mul(10).saturating_add(value));
        } else if c == close || matches!(c, ',' | ';' | '、' | '，' | ' ' | '-' | '–') {
            if let Some(last) = number.take() {
                match range_from.take() {
                    // A wide range can't be meant; its end alone is enough to refuse it.
                    Some(first) if first < last && last - first < 10 => numbers.extend(first + 1..=last),
                    _ => numbers.push(last),
                }
            }
            if matches!(c, '-' | '–') {
                range_from = numbers.last().copied();
            }
            if c == close {
                return if numbers.is_empty() {
                    At::Other
                } else {
                    At::Citation {
                        end: start + offset + 2,
                        numbers,
                    }
                };
            }
        } else {
            return At::Other;
        }
    }
    At::Incomplete
}

const fn closing(open: char) -> Option<char> {
    match open {
        '[' => Some(']'),
        '【' => Some('】'),
        '［' => Some('］'),
        '〔' => Some('〕'),
        _ => None,
    }
}

/// `text` without its citations and the space before them, and their numbers in order.
pub(super) fn taken_out(text: &str) -> (String, Vec<u32>) {
    let chars: Vec<char> = text.chars().collect();
    let (mut out, mut cited) = (String::with_capacity(text.len()), Vec::new());
    let mut i = 0;
    while let Some(&c) = chars.get(i) {
        if let At::Citation { end, numbers } = at(&chars, i) {
            cited.extend(numbers);
            let next = chars.get(end);
            if next.is_none_or(|next| !next.is_alphanumeric()) {
                out.truncate(out.trim_end_matches(' ').len());
            }
            // `at 3 p.m. [1].` needs one full stop.
            i = end + usize::from(next == Some(&'.') && out.ends_with('.'));
        } else {
            out.push(c);
            i += 1;
        }
    }
    (out, cited)
}

#[cfg(test)]
mod tests {
    use super::{At, at, taken_out};

    #[test]
    fn every_accepted_form_and_no_other() {
        for (text, without, numbers) in [
            ("From 15:00 [1].", "From 15:00.", vec![1]),
            ("From 15:00. [1]", "From 15:00.", vec![1]),
            ("From 15:00 [1][2] on.", "From 15:00 on.", vec![1, 2]),
            ("At 3 p.m. [1].", "At 3 p.m.", vec![1]),
            ("15時から。【1】", "15時から。", vec![1]),
            ("15時から［１、２］。", "15時から。", vec![1, 2]),
            ("A [1, 3; 4].", "A.", vec![1, 3, 4]),
            ("A [1-3].", "A.", vec![1, 2, 3]),
            ("A [๒].", "A.", vec![2]),
            ("A (1).", "A (1).", vec![]),
            ("A [x].", "A [x].", vec![]),
            ("A [].", "A [].", vec![]),
            ("A [^1].", "A [^1].", vec![]),
            ("A [1", "A [1", vec![]),
        ] {
            assert_eq!(taken_out(text), (without.to_owned(), numbers), "{text}");
        }
    }

    #[test]
    fn what_may_still_become_one_is_told() {
        let read = |text: &str| at(&text.chars().collect::<Vec<_>>(), 0);
        assert_eq!(read("["), At::Incomplete);
        assert_eq!(read("[1, "), At::Incomplete);
        assert_eq!(read("[1x"), At::Other);
        assert_eq!(read(&format!("[{}", "1".repeat(40))), At::Other);
    }
}
