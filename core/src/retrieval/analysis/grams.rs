//! Character grams: single characters and pairs in CJK, triples within words elsewhere.

use super::fold;
use super::script::{Script, script};

/// Grams of a text in compatibility form.
///
/// Runs of hiragana alone are left out: they are mostly grammar, and drown what the question is about.
pub(super) fn grams(text: &str) -> Vec<String> {
    let mut grams = Vec::new();
    let mut run: Vec<(char, Script)> = Vec::new();
    for c in text.chars() {
        match script(c) {
            Some(script) => {
                if run.last().is_some_and(|&(_, last)| cjk(last) != cjk(script)) {
                    close(&mut run, &mut grams);
                }
                run.push((c, script));
            }
            None => close(&mut run, &mut grams),
        }
    }
    close(&mut run, &mut grams);
    grams
}

/// Neighbouring words written as one, outside CJK: "check in", "check-in" and "checkin" meet here.
pub(super) fn pairs(words: &[String]) -> impl Iterator<Item = String> {
    let spaced = |word: &str| word.chars().all(|c| script(c).is_some_and(|script| !cjk(script)));
    words.windows(2).filter_map(move |pair| match pair {
        [first, second] if spaced(first) && spaced(second) => Some(format!("{first}{second}")),
        _ => None,
    })
}

const fn cjk(script: Script) -> bool {
    matches!(
        script,
        Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul
    )
}

fn close(run: &mut Vec<(char, Script)>, grams: &mut Vec<String>) {
    if run.first().is_some_and(|&(_, script)| cjk(script)) {
        for (at, &(c, script)) in run.iter().enumerate() {
            if matches!(script, Script::Han | Script::Katakana) {
                grams.push(fold::hiragana(c).to_string());
            }
            if let Some(&(next, next_script)) = run.get(at + 1)
                && (script, next_script) != (Script::Hiragana, Script::Hiragana)
            {
                grams.push([fold::hiragana(c), fold::hiragana(next)].iter().collect());
            }
        }
    } else if !run.is_empty() {
        let word: String = run.iter().map(|&(c, _)| c).collect();
        // Boundaries count as characters, so that beginnings and ends of words weigh more.
        let marked: Vec<char> = std::iter::once('^')
            .chain(fold::marks(&word).chars())
            .chain(std::iter::once('$'))
            .collect();
        grams.extend(marked.windows(3).map(|window| window.iter().collect::<String>()));
    }
    run.clear();
}

#[cfg(test)]
mod tests {
    use super::grams;

    #[test]
    fn pairs_and_singles_in_cjk() {
        assert_eq!(
            grams("お風呂は何時"),
            ["お風", "風", "風呂", "呂", "呂は", "は何", "何", "何時", "時"]
        );
        assert_eq!(grams("です。ます"), Vec::<String>::new());
        assert_eq!(grams("체크인은"), ["체크", "크인", "인은"]);
    }

    #[test]
    fn triples_within_words_elsewhere() {
        assert_eq!(grams("no key"), ["^no", "no$", "^ke", "key", "ey$"]);
        assert_eq!(
            grams("wifi設定"),
            ["^wi", "wif", "ifi", "fi$", "設", "設定", "定"]
        );
    }
}
