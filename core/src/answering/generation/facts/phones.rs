//! Phone numbers, compared by their digits.

use super::scan::Scan;
use super::{FactKind, Key};

/// Digits of a number that begins with `+` or 0.
const WITH_PREFIX: std::ops::RangeInclusive<usize> = 9..=15;
/// Digits of one that is told by its hyphens alone.
const HYPHENATED: std::ops::RangeInclusive<usize> = 8..=15;

pub(super) fn read(scan: &mut Scan) {
    let mut i = 0;
    while i < scan.chars.len() {
        let begins = scan.is_free(i)
            && (scan.is_digit(i) || matches!(scan.chars[i], '+' | '('))
            && !scan.before(i).is_some_and(|c| c.is_ascii_digit());
        if !begins {
            i += 1;
            continue;
        }
        let end = run_end(scan, i);
        match (end > i).then(|| number(&scan.chars[i..end])).flatten() {
            Some(digits) => {
                scan.take(i, end, FactKind::Phone, vec![Key::Phone(digits)]);
                i = end;
            }
            None => i = scan.past_digits(i, usize::MAX - i).max(i + 1),
        }
    }
}

/// The end of the digits and separators from `i`, without separators at the end, and without a group after a space that
/// belongs to what follows (`03-1234-5678 9:00`).
fn run_end(scan: &Scan, i: usize) -> usize {
    let mut end = i;
    let mut before_space = None;
    let mut at = i;
    while let Some(c) = scan.at(at).filter(|_| scan.is_free(at)) {
        let separates = |c: char| matches!(c, ' ' | '-' | '.');
        if c.is_ascii_digit() {
            end = at + 1;
        } else if c == ' ' {
            before_space = Some(end);
        } else if !(matches!(c, '-' | '.' | '(' | ')') || (c == '+' && at == i)) {
            break;
        }
        if separates(c) && scan.at(at + 1).is_none_or(separates) {
            break;
        }
        at += 1;
    }
    let next = scan.at(end);
    let goes_on =
        next.is_some_and(|c| matches!(c, ':' | '時' | '时' | '点' | '點' | '시' | 'h' | '円' | '%'));
    before_space
        .filter(|&before| goes_on && before < end)
        .unwrap_or(end)
}

/// The number in the form it is compared in, if it is one. Japan's country code and the 0 of national numbers are the
/// same; other countries' codes stay.
fn number(chars: &[char]) -> Option<String> {
    let digits: String = chars.iter().filter(|c| c.is_ascii_digit()).collect();
    let international = chars.iter().take(2).any(|&c| c == '+');
    let hyphens = chars.iter().filter(|&&c| c == '-').count();
    if international && WITH_PREFIX.contains(&digits.len()) {
        return Some(match digits.strip_prefix("81") {
            Some(national) => format!("81{}", national.trim_start_matches('0')),
            None => format!("+{digits}"),
        });
    }
    if digits.starts_with('0') && WITH_PREFIX.contains(&digits.len()) {
        return Some(format!("81{}", digits.trim_start_matches('0')));
    }
    let groups: Vec<usize> = chars.split(|&c| c == '-').map(<[char]>::len).collect();
    let is_date = matches!(groups[..], [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 4]);
    let plain = chars.iter().all(|&c| c.is_ascii_digit() || c == '-');
    (hyphens > 0 && plain && !is_date && HYPHENATED.contains(&digits.len())).then_some(digits)
}
