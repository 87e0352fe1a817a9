//! Whether a question is an entry's own.

use super::analysis::fold;
use crate::db::search::Text;

/// How sure it is then that the entry answers it. Whoever asks what an entry says it answers is answered by it; what is left is two entries
/// with the same question.
pub(super) const CONFIDENCE: f32 = 0.98;

/// Whether the question is one of the entry's phrasings, but for case, width, accents, punctuation and space.
pub(super) fn is_asked(question: &str, entry: &Text) -> bool {
    let question = letters(question);
    !question.is_empty()
        && std::iter::once(&entry.question)
            .chain(&entry.alternatives)
            .any(|phrasing| letters(phrasing) == question)
}

fn letters(text: &str) -> String {
    fold::marks(&fold::compatibility(text))
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use tomari_shared::language::Language;

    use super::is_asked;
    use crate::db::search::Text;

    #[test]
    fn only_its_own_words() {
        let entry = Text {
            language: Language::French,
            question: "À quelle heure est l'arrivée ?".to_owned(),
            answer: "À 15 h.".to_owned(),
            alternatives: vec!["Heure d’arrivée".to_owned()],
        };
        for own in [
            "a quelle heure est l arrivee",
            "HEURE D'ARRIVÉE!",
            "À quelle heure est l’arrivée?",
        ] {
            assert!(is_asked(own, &entry), "{own}");
        }
        for other in ["", "?!", "heure", "à quelle heure est l'arrivée du bus"] {
            assert!(!is_asked(other, &entry), "{other}");
        }
    }
}
