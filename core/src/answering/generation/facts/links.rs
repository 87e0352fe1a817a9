//! Links and e-mail addresses, with and without scheme.

use super::super::text::is_east_asian;
use super::scan::Scan;
use super::{FactKind, Key};

/// Schemes that need no `//` to do something.
const ACTIVE: [&str; 4] = ["javascript:", "vbscript:", "data:", "file:"];
/// Latin abbreviations that look like a host.
const NO_HOSTS: [&str; 4] = ["p.ej", "p.es", "p.ex", "p.sh"];
/// Top-level domains in other scripts that a guest's browser may know.
const FOREIGN_TOPS: [&str; 9] = [
    "みんな",
    "コム",
    "世界",
    "中国",
    "中國",
    "한국",
    "닷컴",
    "公司",
    "网络",
];

pub(super) fn read(scan: &mut Scan) {
    schemes(scan);
    addresses(scan);
    hosts(scan);
}

/// A link in the form it is compared in: without scheme, `www.` and a slash at the end, the host in lower case.
pub(super) fn canonical(link: &str) -> String {
    let link = link.trim();
    let rest = link.find("://").map_or(link, |at| &link[at + 3..]);
    let rest = rest.trim_end_matches('/');
    let host_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest[..host_end].to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    format!("{host}{}", &rest[host_end..])
}

fn schemes(scan: &mut Scan) {
    let mut i = 0;
    while i < scan.chars.len() {
        let active = scan
            .word_at(i, &ACTIVE)
            .filter(|_| !scan.before(i).is_some_and(char::is_alphanumeric));
        let double_slash = scan.chars[i..].starts_with(&[':', '/', '/']);
        let protocol_relative = scan.chars[i..].starts_with(&['/', '/'])
            && scan.before(i).is_none_or(|c| c.is_whitespace() || !c.is_ascii())
            && scan.at(i + 2).is_some_and(char::is_alphanumeric);
        let start = if active.is_some() || protocol_relative {
            i
        } else if double_slash {
            i - scan.chars[..i]
                .iter()
                .rev()
                .take_while(|c| c.is_ascii_alphanumeric() || **c == '+')
                .count()
        } else {
            i += 1;
            continue;
        };
        let end = link_end(scan, i + 1).max(i + 3).min(scan.chars.len());
        // `data: 1 GB` is no link, `data:text/html` is.
        if active.is_some() && end <= active.unwrap_or(end) {
            i += 1;
            continue;
        }
        let written: String = scan.chars[start..end].iter().collect();
        let key = if active.is_some() {
            written
        } else {
            canonical(written.trim_start_matches('/'))
        };
        scan.take(start, end, FactKind::Link, vec![Key::Link(key)]);
        i = end;
    }
}

/// Where a link that goes on at `i` ends: before white space, East Asian text, quotes and closing punctuation.
fn link_end(scan: &Scan, i: usize) -> usize {
    let length = scan.chars[i..]
        .iter()
        .take_while(|&&c| !c.is_whitespace() && !is_east_asian(c) && !"<>\"'`{}|\\^[]«»“”（）".contains(c))
        .count();
    let mut end = i + length;
    while end > i {
        let opened = scan.chars[i..end].contains(&'(');
        match scan.chars[end - 1] {
            '.' | ',' | ':' | ';' | '!' | '?' | '*' | '_' => end -= 1,
            ')' if !opened => end -= 1,
            _ => break,
        }
    }
    end
}

fn addresses(scan: &mut Scan) {
    for i in 0..scan.chars.len() {
        if scan.chars[i] != '@' || !scan.is_free(i) {
            continue;
        }
        let local = scan.chars[..i]
            .iter()
            .rev()
            .take_while(|c| c.is_ascii_alphanumeric() || ".!#$%&*+-/=?^_~".contains(**c))
            .count();
        let domain = scan.chars[i + 1..]
            .iter()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
            .count();
        let (start, mut end) = (i - local, i + 1 + domain);
        while end > i + 1 && matches!(scan.chars[end - 1], '.' | '-') {
            end -= 1;
        }
        if end == i + 1 || !scan.all_free(start, end) {
            continue;
        }
        let address: String = scan.lower[start..end].iter().collect();
        let address = address.trim_start_matches(['.', '*', '_', '/']).to_owned();
        scan.take(start, end, FactKind::Email, vec![Key::Email(address)]);
    }
}

/// Hosts without a scheme: letters, a dot, and two letters or more. And four numbers with dots.
fn hosts(scan: &mut Scan) {
    let mut i = 0;
    while i < scan.chars.len() {
        let ends_label = scan.before(i).is_some_and(char::is_alphanumeric);
        if scan.chars[i] != '.'
            || !scan.is_free(i)
            || !ends_label
            || !(is_top(scan, i + 1) || is_address(scan, i))
        {
            i += 1;
            continue;
        }
        let ascii = scan.before(i).is_some_and(|c| c.is_ascii());
        let label = scan.chars[..i]
            .iter()
            .rev()
            .take_while(|&&c| {
                (c.is_alphanumeric() || matches!(c, '.' | '-' | '_')) && (!ascii || !is_east_asian(c))
            })
            .count();
        let start = i - label;
        let foreign_top = !scan.at(i + 1).is_some_and(|c| c.is_ascii());
        let end = if foreign_top {
            i + 1
                + scan.chars[i + 1..]
                    .iter()
                    .take_while(|c| c.is_alphanumeric())
                    .count()
        } else {
            link_end(scan, i + 1)
        };
        let written: String = scan.chars[start..end].iter().collect();
        let exempt = NO_HOSTS.contains(&written.to_lowercase().as_str());
        if !exempt && scan.all_free(start, end) {
            scan.take(start, end, FactKind::Link, vec![Key::Link(canonical(&written))]);
        }
        i = end.max(i + 1);
    }
}

fn is_top(scan: &Scan, i: usize) -> bool {
    let letters = scan.chars[i..]
        .iter()
        .take_while(|c| c.is_ascii_alphabetic())
        .count();
    letters >= 2 || scan.word_at(i, &FOREIGN_TOPS).is_some() || scan.word_at(i, &["xn--"]).is_some()
}

/// Whether the first dot of `192.0.2.1` is at `i`.
fn is_address(scan: &Scan, i: usize) -> bool {
    let mut at = i;
    for _ in 0..3 {
        let end = scan.past_digits(at + 1, 3);
        if scan.at(at) != Some('.') || end == at + 1 {
            return false;
        }
        at = end;
    }
    scan.before(i).is_some_and(|c| c.is_ascii_digit()) && scan.at(at) != Some('.')
}
