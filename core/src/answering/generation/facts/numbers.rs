//! Numbers, whatever they count.

use super::scan::{Scan, is_latin};
use super::{FactKind, Key};

/// Powers of ten written as words or signs after a number, longer ones before their beginnings.
const POWERS: [(&str, usize); 29] = [
    ("thousand", 3),
    ("million", 6),
    ("tausend", 3),
    ("nghìn", 3),
    ("ngàn", 3),
    ("triệu", 6),
    ("mille", 3),
    ("mila", 3),
    ("mil", 3),
    ("ribu", 3),
    ("rb", 3),
    ("juta", 6),
    ("k", 3),
    ("หมื่น", 4),
    ("แสน", 5),
    ("ล้าน", 6),
    ("พัน", 3),
    ("億", 8),
    ("亿", 8),
    ("억", 8),
    ("万", 4),
    ("萬", 4),
    ("만", 4),
    ("千", 3),
    ("천", 3),
    ("百", 2),
    ("백", 2),
    ("ร้อย", 2),
    ("hundred", 2),
];

/// What follows or precedes an amount of money, in lower case.
const CURRENCIES: [&str; 17] = [
    "円",
    "¥",
    "yen",
    "yens",
    "jpy",
    "€",
    "$",
    "eur",
    "euro",
    "euros",
    "usd",
    "日元",
    "日圓",
    "엔",
    "เยน",
    "yên",
    "元",
];

pub(super) fn read(scan: &mut Scan) {
    let mut i = 0;
    while i < scan.chars.len() {
        if !scan.is_free(i) {
            i += 1;
        } else if scan.is_digit(i) {
            i = read_at(scan, i);
        } else {
            // Numerals that have no digits' form.
            let c = scan.chars[i];
            if c.is_numeric() && c != '〇' {
                scan.take(i, i + 1, FactKind::Number, vec![Key::Number(c.to_string())]);
            }
            i += 1;
        }
    }
}

fn read_at(scan: &mut Scan, start: usize) -> usize {
    let mut end = start;
    while scan.is_free(end)
        && (scan.is_digit(end)
            || (scan.at(end).is_some_and(|c| matches!(c, ',' | '.' | '\''))
                && scan.is_digit(end + 1)
                && scan.is_free(end + 1)))
    {
        end += 1;
    }
    end = past_spaced_groups(scan, start, end);
    let written: String = scan.chars[start..end].iter().collect();
    let Some(mut number) = decimal(&written) else {
        // Several numbers: a date with dots, a list with commas.
        let parts: Vec<Key> = written
            .split(|c: char| !c.is_ascii_digit())
            .map(|part| Key::Number(without_zeros(part)))
            .collect();
        for part in parts {
            scan.take(start, end, FactKind::Number, vec![part]);
        }
        return end;
    };
    let mut sum: Option<String> = None;
    while let Some((after, power)) = power_at(scan, end) {
        number = times_power(&number, power);
        end = after;
        // `1万5千`
        let next = scan.past_digits(end, 4);
        sum = Some(sum.map_or_else(|| number.clone(), |sum| added(&sum, &number)));
        if next == end || !scan.all_free(end, next) {
            break;
        }
        number = scan.chars[end..next].iter().collect();
        end = next;
        if power_at(scan, end).is_none() {
            sum = sum.map(|sum| added(&sum, &number));
        }
    }
    let number = sum.unwrap_or(number);
    scan.take(start, end, FactKind::Number, vec![Key::Number(number)]);
    end
}

/// `1 000 yen`: plain spaces group only where a currency says that it is one amount.
fn past_spaced_groups(scan: &Scan, start: usize, end: usize) -> usize {
    let mut at = end;
    if end - start > 3 {
        return end;
    }
    while scan.at(at) == Some(' ') && scan.past_digits(at + 1, 4) == at + 4 && scan.all_free(at, at + 4) {
        at += 4;
    }
    let is_amount = scan.word_at(scan.past_space(at), &CURRENCIES).is_some()
        || scan.word_before(start, &CURRENCIES).is_some()
        || (scan.before(start) == Some(' ') && scan.word_before(start - 1, &CURRENCIES).is_some());
    if at > end && is_amount { at } else { end }
}

pub(super) fn is_amount(scan: &Scan, start: usize, end: usize) -> bool {
    scan.word_at(scan.past_space(end), &CURRENCIES).is_some()
        || scan.word_before(start, &CURRENCIES).is_some()
        || (scan.before(start) == Some(' ') && scan.word_before(start - 1, &CURRENCIES).is_some())
}

fn power_at(scan: &Scan, end: usize) -> Option<(usize, usize)> {
    POWERS.iter().find_map(|(word, power)| {
        let spaced = scan.past_space(end);
        // East Asian multipliers and k touch their number; words of Latin and Thai script need not.
        let may_be_spaced = word
            .chars()
            .all(|c| is_latin(c) || matches!(c, '\u{0e00}'..='\u{0e7f}'))
            && *word != "k";
        let from = if may_be_spaced { spaced } else { end };
        scan.word_at(from, &[word]).map(|after| (after, *power))
    })
}

/// The value of digits with separators: a separator that groups by three is taken out, another one is the decimal
/// point. `None` if it can't be one number.
fn decimal(written: &str) -> Option<String> {
    let separators: Vec<char> = written.chars().filter(|c| !c.is_ascii_digit()).collect();
    let parts: Vec<&str> = written.split(|c: char| !c.is_ascii_digit()).collect();
    let groups = |parts: &[&str]| {
        parts
            .first()
            .is_some_and(|first| (1..=3).contains(&first.len()) && !first.starts_with('0'))
            && parts.iter().skip(1).all(|part| part.len() == 3)
    };
    let uniform = separators.windows(2).all(|pair| pair[0] == pair[1]);
    let (whole, fraction) = match separators.len() {
        0 => (written.to_owned(), ""),
        _ if uniform && groups(&parts) => (parts.concat(), ""),
        1 => (parts[0].to_owned(), parts[1]),
        count => {
            let (last, init) = parts.split_last()?;
            let differs = separators[count - 1] != separators[0];
            if !(differs && separators[..count - 1].windows(2).all(|pair| pair[0] == pair[1]) && groups(init))
            {
                return None;
            }
            (init.concat(), *last)
        }
    };
    let fraction = fraction.trim_end_matches('0');
    let whole = without_zeros(&whole);
    Some(if fraction.is_empty() {
        whole
    } else {
        format!("{whole}.{fraction}")
    })
}

/// `05` is 5; the zeros of longer numbers (a door's code) count.
fn without_zeros(digits: &str) -> String {
    if digits.len() > 2 {
        return digits.to_owned();
    }
    let shorter = digits.trim_start_matches('0');
    (if shorter.is_empty() { "0" } else { shorter }).to_owned()
}

fn times_power(number: &str, power: usize) -> String {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut digits = whole.to_owned();
    digits.push_str(fraction);
    let zeros = power.saturating_sub(fraction.len());
    digits.push_str(&"0".repeat(zeros));
    if fraction.len() > power {
        let point = digits.len() - (fraction.len() - power);
        digits.insert(point, '.');
    }
    let shorter = digits.trim_start_matches('0');
    (if shorter.is_empty() { "0" } else { shorter }).to_owned()
}

fn added(a: &str, b: &str) -> String {
    match (a.parse::<u128>(), b.parse::<u128>()) {
        (Ok(first), Ok(second)) => first.saturating_add(second).to_string(),
        _ => a.to_owned(),
    }
}
