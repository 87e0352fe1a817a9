//! Where a sentence ends in a text that still grows.
//!
//! An end is told only once what follows is there to see, so that the cut never depends on how the text was cut into
//! pieces. Not to cut is always safe: the two sentences are then checked and shown together. To cut within a fact is
//! not, and neither is to part a sentence from its citations.

use super::citations::{At, at};
use super::text::is_east_asian;

/// From this length on, Thai is cut at a space between Thai letters: it has no mark for the end of a sentence.
const THAI_PIECE: usize = 120;

/// Words before a full stop that does not end the sentence, in lower case.
const ABBREVIATIONS: [&str; 28] = [
    "no", "nr", "st", "str", "tel", "tlp", "telp", "approx", "ca", "bzw", "max", "min", "mr", "mrs", "ms",
    "dr", "sr", "sra", "sig", "art", "ext", "etc", "usw", "inkl", "env", "aprox", "jl", "vs",
];

/// The end (exclusive) of the first sentence of `chars` with its citations and the white space after it, if what
/// begins the next one is there.
pub(super) fn next_end(chars: &[char]) -> Option<usize> {
    let mut i = chars.iter().position(|c| !c.is_whitespace())?;
    while i < chars.len() {
        let c = chars[i];
        match at(chars, i) {
            At::Incomplete => return None,
            At::Citation { end, .. } => {
                if let Some(end) = after_citation(chars, end)? {
                    return Some(end);
                }
                i = end;
                continue;
            }
            At::Other => {}
        }
        let ending = match c {
            '\n' | '。' | '！' | '？' | '｡' => Ending::Sure,
            '.' | '!' | '?' => match chars.get(i + 1)? {
                next if !may_follow(*next) => Ending::None,
                _ if c == '.' && stands_within(&chars[..i]) => Ending::WithCitation,
                _ => Ending::Sure,
            },
            ' ' if i >= THAI_PIECE && is_thai(chars[i - 1]) => {
                if is_thai(*chars.get(i + 1)?) {
                    Ending::Sure
                } else {
                    Ending::None
                }
            }
            _ => Ending::None,
        };
        if ending != Ending::None {
            let (end, cited) = tail(chars, i + 1)?;
            if ending == Ending::Sure || cited {
                return Some(end);
            }
        }
        i += 1;
    }
    None
}

#[derive(PartialEq, Eq)]
enum Ending {
    None,
    Sure,
    WithCitation,
}

fn may_follow(c: char) -> bool {
    c.is_whitespace()
        || is_closer(c)
        || matches!(c, '[' | '【' | '［' | '〔' | '.' | '!' | '?')
        || is_east_asian(c)
}

const fn is_closer(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '’' | '»' | '」' | '』' | ')' | '）' | '*' | '_' | '`'
    )
}

fn is_thai(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0e7f}')
}

/// Whether a full stop after `before` may be part of what it follows: a digit, a single letter, an abbreviation.
fn stands_within(before: &[char]) -> bool {
    let word: String = before
        .iter()
        .rev()
        .take(8)
        .take_while(|c| c.is_alphanumeric())
        .flat_map(|c| c.to_lowercase())
        .collect();
    let word: String = word.chars().rev().collect();
    word.chars().last().is_some_and(char::is_numeric)
        || before
            .last()
            .is_some_and(|&c| c.is_alphabetic() && !previous_is_letter(before))
        || ABBREVIATIONS.contains(&word.as_str())
}

fn previous_is_letter(before: &[char]) -> bool {
    before.len() >= 2 && before[before.len() - 2].is_alphabetic()
}

/// What belongs to the sentence after its end mark: more marks, closing quotes, citations, white space. `None` if the
/// text ends before it is clear.
fn tail(chars: &[char], mut i: usize) -> Option<(usize, bool)> {
    let mut cited = false;
    loop {
        let c = *chars.get(i)?;
        match at(chars, i) {
            At::Incomplete => return None,
            At::Citation { end, .. } => {
                cited = true;
                i = end;
            }
            At::Other if c.is_whitespace() || matches!(c, '。' | '.' | '!' | '?' | '！' | '？') => i += 1,
            // A quote after a space opens the next sentence.
            At::Other if is_closer(c) && !chars[i - 1].is_whitespace() => i += 1,
            At::Other => return Some((i, cited)),
        }
    }
}

/// A citation ends a sentence by itself where East Asian text goes on after a space or a further citation.
/// `None`: not clear yet; `Some(None)`: it does not.
#[expect(clippy::option_option, reason = "not yet known differs from known not to be")]
fn after_citation(chars: &[char], citation_end: usize) -> Option<Option<usize>> {
    let next = *chars.get(citation_end)?;
    if !next.is_whitespace() || next == '\n' {
        return Some(None);
    }
    let mut i = citation_end;
    while chars.get(i)?.is_whitespace() {
        i += 1;
    }
    Some(is_thai(chars[i]).then_some(i))
}

#[cfg(test)]
mod tests {
    use super::next_end;

    fn sentences(text: &str) -> Vec<String> {
        let mut chars: Vec<char> = text.chars().collect();
        let mut out = Vec::new();
        while let Some(end) = next_end(&chars) {
            out.push(chars.drain(..end).collect::<String>().trim().to_owned());
        }
        out.push(chars.into_iter().collect());
        out
    }

    #[test]
    fn ends_are_found_in_every_script() {
        for (text, expected) in [
            (
                "Open from 10.30. [1] Closed on Monday [2]. B",
                &["Open from 10.30. [1]", "Closed on Monday [2].", "B"][..],
            ),
            (
                "From 3 p.m. to 10 p.m. daily. B",
                &["From 3 p.m. to 10 p.m. daily.", "B"],
            ),
            ("At 3 p.m. [1] B", &["At 3 p.m. [1]", "B"]),
            (
                "15時からです。[1]22時までです。【2】次",
                &["15時からです。[1]", "22時までです。【2】", "次"],
            ),
            ("从下午3点开始！[1] 谢谢", &["从下午3点开始！[1]", "谢谢"]),
            ("「はい。」と。次", &["「はい。」", "と。", "次"]),
            ("15시부터입니다. [1] 다음", &["15시부터입니다. [1]", "다음"]),
            (
                "เช็คอิน 15.00 น. [1] เช็คเอาต์ [2] ก",
                &["เช็คอิน 15.00 น. [1]", "เช็คเอาต์ [2]", "ก"],
            ),
            (
                "See https://a.example/b.c?d now. B",
                &["See https://a.example/b.c?d now.", "B"],
            ),
            ("Im 3. Stock ist es. B", &["Im 3. Stock ist es.", "B"]),
            ("Line\nNext", &["Line", "Next"]),
            ("¿Qué? ¡Sí! B", &["¿Qué?", "¡Sí!", "B"]),
            ("It is sakura!2024 here. B", &["It is sakura!2024 here.", "B"]),
            ("Ok. \"Quoted\" b", &["Ok.", "\"Quoted\" b"]),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }

    #[test]
    fn an_end_told_once_stays() {
        let text = "At 15:00. [1][2] Then 「a。」 b! [3] ค [1] ง 3.5 p.m. x\n[2] y";
        let chars: Vec<char> = text.chars().collect();
        for whole in 0..=chars.len() {
            if let Some(end) = next_end(&chars[..whole]) {
                assert_eq!(next_end(&chars), Some(end), "{whole}");
            }
        }
    }

    #[test]
    fn thai_without_any_mark_is_cut_at_a_space() {
        let text = format!("{} {}", "ก".repeat(130), "ข".repeat(3));
        assert_eq!(sentences(&text).len(), 2);
    }
}
