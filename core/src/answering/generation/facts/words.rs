//! Small numbers in words, in entries and answers alike: an entry's `two towels` grounds `2 towels`, and an answer's
//! `three towels` needs a three. One is an article in most languages, and what is ambiguous (German `acht`, French
//! `neuf`, Italian `sei`) is left out; larger number words are out of scope.

use super::scan::{Scan, is_latin};
use super::{FactKind, Key};

const WORDS: [(&str, &[&str]); 11] = [
    (
        "2",
        &["two", "deux", "zwei", "dos", "due", "dois", "duas", "hai", "dua"],
    ),
    ("3", &["three", "trois", "drei", "tres", "tre", "três", "tiga"]),
    (
        "4",
        &["four", "quatre", "vier", "cuatro", "quattro", "quatro", "empat"],
    ),
    ("5", &["five", "cinq", "fünf", "cinco", "cinque", "lima"]),
    ("6", &["six", "sechs", "seis", "enam"]),
    ("7", &["seven", "sept", "sieben", "siete", "sette", "tujuh"]),
    ("8", &["eight", "huit", "ocho", "otto", "oito", "delapan"]),
    ("9", &["nine", "neun", "nueve", "sembilan"]),
    ("10", &["ten", "dix", "zehn", "diez", "dieci", "dez", "sepuluh"]),
    ("11", &["eleven", "onze", "elf", "undici", "sebelas"]),
    ("12", &["twelve", "douze", "zwölf", "doce", "dodici", "doze"]),
];

pub(super) fn read(scan: &mut Scan) {
    let mut i = 0;
    while i < scan.chars.len() {
        if !is_latin(scan.chars[i]) {
            i += 1;
            continue;
        }
        let end = i + scan.chars[i..].iter().take_while(|&&c| is_latin(c)).count();
        let word: String = scan.lower[i..end].iter().collect();
        let found = WORDS.iter().find(|(_, words)| words.contains(&word.as_str()));
        if let Some((digits, _)) = found.filter(|_| scan.all_free(i, end)) {
            scan.take(i, end, FactKind::Number, vec![Key::Number((*digits).to_owned())]);
        }
        i = end;
    }
}
