//! When two questions mean the same: rather two groups for one meaning than one for two, because whoever waits in a group gets its answer.

use pgvector::HalfVector;
use tomari_shared::ids::QuestionGroupId;
use tomari_shared::language::Language;
use uuid::Uuid;

use super::fillers::fillers;
use crate::db::unanswered::Compared;
use crate::retrieval::analysis::Analyzer;

/// From which share of common words on (Sørensen and Dice: twice the common ones by all) questions in one language are the same.
const WORDS_ALIKE: f32 = 0.75;
/// The same of grams, which see typing errors, and see fillers too.
const GRAMS_ALIKE: f32 = 0.9;
/// From which cosine of their embeddings on questions in any languages are the same.
const MEANING_ALIKE: f32 = 0.9;

/// What a question is compared by. Its group is not known yet.
pub(super) fn compared(
    analyzer: &Analyzer,
    text: &str,
    language: Language,
    embedding: Option<(String, HalfVector)>,
) -> Compared {
    let analysis = analyzer.analyze(text, language);
    let fillers = fillers(analyzer, language);
    Compared {
        group: QuestionGroupId(Uuid::nil()),
        language,
        words: analysis
            .words
            .into_keys()
            .filter(|term| !fillers.contains(term))
            .collect(),
        grams: analysis.grams.into_keys().collect(),
        embedding,
    }
}

/// How alike two questions are, if they are alike enough to be the same.
pub(super) fn alike(one: &Compared, other: &Compared) -> Option<f32> {
    let terms = if one.language == other.language {
        (dice(&one.words, &other.words) / WORDS_ALIKE).max(dice(&one.grams, &other.grams) / GRAMS_ALIKE)
    } else {
        0.0
    };
    let meaning = match (&one.embedding, &other.embedding) {
        (Some((model, a)), Some((same, b))) if model == same => cosine(a, b) / MEANING_ALIKE,
        _ => 0.0,
    };
    let best = terms.max(meaning);
    (best >= 1.0).then_some(best)
}

/// Of terms that rise.
#[expect(clippy::cast_precision_loss, reason = "a message has few terms")]
fn dice(one: &[i32], other: &[i32]) -> f32 {
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let common = one
        .iter()
        .filter(|term| other.binary_search(term).is_ok())
        .count();
    2.0 * common as f32 / (one.len() + other.len()) as f32
}

/// Of vectors of unit length.
fn cosine(one: &HalfVector, other: &HalfVector) -> f32 {
    let pairs = one.as_slice().iter().zip(other.as_slice());
    pairs.map(|(a, b)| a.to_f32() * b.to_f32()).sum()
}

#[cfg(test)]
mod tests {
    use pgvector::HalfVector;
    use tomari_shared::language::Language;

    use super::{alike, compared};
    use crate::db::unanswered::Compared;
    use crate::retrieval::analysis::Analyzer;

    fn question(text: &str, language: Language, embedding: Option<(&str, [f32; 2])>) -> Compared {
        let embedding =
            embedding.map(|(model, vector)| (model.to_owned(), HalfVector::from_f32_slice(&vector)));
        compared(&Analyzer::default(), text, language, embedding)
    }

    fn same(language: Language, one: &str, other: &str) -> bool {
        alike(&question(one, language, None), &question(other, language, None)).is_some()
    }

    #[test]
    fn the_same_words_in_other_clothes_are_the_same() {
        assert!(same(
            Language::English,
            "Do you have a rice cooker?",
            "is there a RICE COOKER"
        ));
        assert!(same(
            Language::English,
            "Can I borrow a rice cooker?",
            "Could we borrow rice cookers please"
        ));
        assert!(same(
            Language::Japanese,
            "炊飯器はありますか",
            "炊飯器はありますか？"
        ));
        assert!(same(
            Language::Japanese,
            "炊飯器を借りられますか？",
            "炊飯器、借りられますか"
        ));
        assert!(same(
            Language::French,
            "Avez-vous un sèche-cheveux ?",
            "avez vous un seche cheveux"
        ));
    }

    #[test]
    fn what_asks_for_something_else_is_not() {
        assert!(!same(
            Language::English,
            "Do you have towels?",
            "How much is a towel?"
        ));
        assert!(!same(
            Language::English,
            "Where can I park a car?",
            "Where can I rent a car?"
        ));
        assert!(!same(
            Language::Japanese,
            "タオルはありますか",
            "駐車場はありますか"
        ));
        assert!(!same(Language::English, "?", "!"));
    }

    #[test]
    fn meaning_crosses_languages_within_one_model() {
        let english = question("Any rice cooker?", Language::English, Some(("m", [1.0, 0.0])));
        let near = question("炊飯器は？", Language::Japanese, Some(("m", [0.96, 0.28])));
        let far = question("駐車場は？", Language::Japanese, Some(("m", [0.8, 0.6])));
        let elsewhere = question("炊飯器は？", Language::Japanese, Some(("n", [1.0, 0.0])));
        assert!(alike(&english, &near).is_some());
        assert!(alike(&english, &far).is_none());
        assert!(alike(&english, &elsewhere).is_none());
    }
}
