//! What may be a password, a code or a network's name: it must stand in an entry letter by letter.

use super::super::text::is_east_asian;
use super::scan::Scan;
use super::secret_words::{COMMON, COPULAS, LABELS, NO_VALUES, PREFIXES, UNITS};
use super::{FactKind, Key};

/// A word of a text that may be a name or a secret.
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: String,
}

/// The words of the text, cut at white space, quotes, brackets and where East Asian text touches Latin; commas and
/// full stops at their ends taken off.
pub(super) fn tokens(scan: &Scan) -> impl Iterator<Item = Token> + '_ {
    let mut i = 0;
    std::iter::from_fn(move || {
        while i < scan.chars.len() {
            let start = i;
            let run = scan.chars[i..].iter().take_while(|&&c| is_inside(c)).count();
            i += run.max(1);
            let (mut from, mut to) = (start, start + run);
            while from < to
                && matches!(
                    scan.chars[from],
                    '.' | ',' | ':' | ';' | '/' | '!' | '?' | '-' | '~'
                )
            {
                from += 1;
            }
            // An exclamation mark may belong to a password; a word's is taken off, one after digits is not.
            let mixed = scan.chars[from..to].iter().any(char::is_ascii_digit)
                && scan.chars[from..to].iter().any(char::is_ascii_alphabetic);
            while from < to {
                match scan.chars[to - 1] {
                    '.' | ',' | ':' | ';' | '/' | '-' | '~' => to -= 1,
                    '!' | '?' if !mixed => to -= 1,
                    _ => break,
                }
            }
            if from < to {
                let text = scan.chars[from..to].iter().collect();
                return Some(Token {
                    start: from,
                    end: to,
                    text,
                });
            }
        }
        None
    })
}

fn is_inside(c: char) -> bool {
    !c.is_whitespace() && !is_east_asian(c) && !"\"`“”„«»()[]{}（）、。，：；！？".contains(c)
}

/// Words that mix letters with digits or with signs no ordinary word has.
pub(super) fn mixed(scan: &mut Scan) {
    let found: Vec<Token> = tokens(scan).filter(|token| is_mixed(&token.text)).collect();
    for token in found {
        if (token.start..token.end).any(|i| !scan.is_free(i)) {
            // Part of a time, a link or a number: what the other kinds left of it has no letters and digits together.
            let rest: String = (token.start..token.end)
                .filter(|&i| scan.is_free(i))
                .map(|i| scan.chars[i])
                .collect();
            if !is_mixed(rest.trim_matches(|c: char| !c.is_alphanumeric())) {
                continue;
            }
        }
        scan.take(
            token.start,
            token.end,
            FactKind::Secret,
            vec![Key::Secret(token.text)],
        );
    }
}

fn is_mixed(text: &str) -> bool {
    let letters = text.chars().any(char::is_alphabetic);
    let digits = text.chars().any(|c| c.is_ascii_digit());
    let signs = text.chars().any(|c| "_@#$%^&*+=|\\~".contains(c));
    if letters && signs && !digits {
        return text.chars().filter(|c| c.is_alphanumeric()).count() > 2;
    }
    if !(letters && digits) {
        return false;
    }
    // A word and then a number is how people make passwords and networks are called: `sakura-2024`.
    let parts: Vec<&str> = text.split('-').collect();
    if parts
        .windows(2)
        .any(|pair| is_word(pair[0]) && pair[1].starts_with(|c: char| c.is_ascii_digit()))
    {
        return true;
    }
    // `10-minute`, `24-Stunden`, `15-20`: parts that are each a number or a word.
    !text.split(['-', '/', '~', '.', ',', '\'']).all(is_ordinary)
}

fn is_word(part: &str) -> bool {
    part.chars().count() >= 3 && part.chars().all(char::is_alphabetic)
}

fn is_ordinary(part: &str) -> bool {
    let part = part.to_lowercase();
    let part =
        part.trim_matches(|c: char| matches!(c, '¥' | '€' | '$' | '%' | '°' | '+' | '*' | '#' | '!' | '?'));
    if part.is_empty() || part.chars().all(|c| c.is_ascii_digit()) || part.chars().all(char::is_alphabetic) {
        return true;
    }
    let unit = part.trim_start_matches(|c: char| c.is_ascii_digit());
    if unit.len() < part.len() && UNITS.contains(&unit) {
        return true;
    }
    let prefix = part.trim_end_matches(|c: char| c.is_ascii_digit());
    PREFIXES.contains(&prefix) || matches!(part, "m2" | "m3")
}

const QUOTES: [(char, char); 9] = [
    ('"', '"'),
    ('“', '”'),
    ('„', '“'),
    ('«', '»'),
    ('「', '」'),
    ('『', '』'),
    ('\'', '\''),
    ('《', '》'),
    ('‹', '›'),
];

/// What is quoted.
pub(super) fn quoted(scan: &mut Scan) {
    let mut i = 0;
    while i < scan.chars.len() {
        let open = scan.chars[i];
        let close = QUOTES
            .iter()
            .find(|(known, _)| *known == open)
            .map(|(_, close)| *close);
        // An apostrophe opens nothing within or after a word.
        let opens = open != '\'' || !scan.before(i).is_some_and(char::is_alphanumeric);
        let Some(close) = close.filter(|_| opens) else {
            i += 1;
            continue;
        };
        let length = scan.chars[i + 1..]
            .iter()
            .take(200)
            .position(|&c| c == close || (open == '„' && c == '”'));
        let Some(length) = length else {
            i += 1;
            continue;
        };
        let end = i + 1 + length;
        let inside: String = scan.chars[i + 1..end].iter().collect();
        let inside = inside.trim().trim_end_matches(['.', ',', '。', '、']);
        if open == '\'' && scan.at(end + 1).is_some_and(char::is_alphanumeric) {
            i += 1;
            continue;
        }
        if !inside.is_empty() {
            let value = inside.to_owned();
            let fact = super::Fact::new(FactKind::Secret, &value, vec![Key::Secret(value.clone())]);
            scan.facts.push(fact);
        }
        i = end + 1;
    }
}

/// What follows a label such as `password:`; in East Asian text every Latin word of a text with such a label.
pub(super) fn named(scan: &mut Scan) {
    let found: Vec<Token> = tokens(scan).collect();
    let mut values: Vec<usize> = Vec::new();
    let mut labelled = false;
    for i in 0..scan.chars.len() {
        let begins =
            scan.at(i).is_some_and(is_east_asian) || !scan.before(i).is_some_and(char::is_alphabetic);
        if let Some(end) = begins.then(|| scan.word_at(i, &LABELS)).flatten() {
            labelled = true;
            values.extend(value_after(scan, &found, end));
        }
    }
    let east_asian = scan.chars.iter().filter(|&&c| is_east_asian(c)).count();
    for (index, token) in found.iter().enumerate() {
        let lower = token.text.to_lowercase();
        let is_word = token.text.chars().filter(|c| c.is_alphabetic()).count() >= 3;
        let common = COMMON.contains(&lower.as_str()) || LABELS.contains(&lower.as_str());
        let stated = values.contains(&index) && token.text.chars().any(char::is_alphanumeric);
        let among_east_asian = labelled && east_asian >= 4 && is_word;
        if (stated || among_east_asian) && !common && (token.start..token.end).any(|i| scan.is_free(i)) {
            scan.take(
                token.start,
                token.end,
                FactKind::Secret,
                vec![Key::Secret(token.text.clone())],
            );
        }
    }
}

/// The tokens after a label that are its value: after a colon or an equals sign the next one with the capitalised ones
/// that follow; after a copula the next one, unless it is a word that goes on with the sentence.
fn value_after(scan: &Scan, tokens: &[Token], label_end: usize) -> Vec<usize> {
    let mut next = tokens.partition_point(|token| token.start < label_end);
    let mut at = label_end;
    let mut copula = false;
    for _ in 0..3 {
        let Some(token) = tokens.get(next) else {
            return Vec::new();
        };
        let gap: String = scan.chars[at.min(token.start)..token.start].iter().collect();
        if gap.contains([':', '=', '：', '「', '"', '“', '«']) {
            let more = tokens[next + 1..]
                .iter()
                .take_while(|token| {
                    token.text.starts_with(char::is_uppercase)
                        && scan.before(token.start) == Some(' ')
                        && scan.before(token.start - 1).is_some_and(char::is_alphanumeric)
                })
                .count();
            return (next..=next + more).collect();
        }
        if gap.contains(['.', ',', '!', '?', ';', '。', '、', '\n']) {
            return Vec::new();
        }
        let lower = token.text.to_lowercase();
        if COPULAS.contains(&lower.as_str())
            || COMMON.contains(&lower.as_str())
            || LABELS.contains(&lower.as_str())
        {
            copula = true;
            at = token.end;
            next += 1;
            continue;
        }
        let no_value = NO_VALUES.contains(&lower.as_str());
        let looks_like =
            token.text.starts_with(char::is_uppercase) && scan.word_before(label_end, &["ssid"]).is_some();
        return if (copula && !no_value) || looks_like {
            vec![next]
        } else {
            Vec::new()
        };
    }
    Vec::new()
}
