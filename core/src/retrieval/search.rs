//! Searching a facility's knowledge.

use sqlx::PgExecutor;
use tomari_shared::language::Language;

use super::analysis::Analyzer;
use super::coverage::coverage;
use super::index::question_side;
use crate::db::search::{self, Feedback, Hit, Query};

/// Intents returned by a search.
pub const HITS: i64 = 10;

/// Measured on the development data as worth 0.03 of recall and 0.016 of nDCG at ten (`docs/decisions/0003`).
const FEEDBACK: Feedback = Feedback {
    translations: 2,
    terms: 20,
    weight: 0.3,
};

/// What a search found.
#[derive(Debug)]
pub struct Found {
    /// Intents, best first.
    pub hits: Vec<Hit>,
    /// How likely the best hit answers the question, 0 to 1; 0 without hits.
    pub confidence: f32,
}

/// A question to search for.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The text.
    pub text: &'a str,
    /// The text's language.
    pub language: Language,
    /// Whether in-house entries may be found.
    pub in_house: bool,
    /// Languages to show entries in, best first.
    pub shown_in: &'a [Language],
}

/// Searches the facility of the executor's context.
pub async fn search(
    db: impl PgExecutor<'_>,
    analyzer: &Analyzer,
    question: Question<'_>,
) -> Result<Found, sqlx::Error> {
    let analysis = analyzer.analyze(question.text, question.language);
    let (terms, counts): (Vec<i32>, Vec<f32>) = analysis
        .words
        .iter()
        .chain(&analysis.grams)
        .map(|(&term, &count)| (term, count))
        .unzip();
    let words = analysis.words.len();
    let (hits, weights) = search::search(
        db,
        &Query {
            terms: &terms,
            counts: &counts,
            words,
            language: question.language,
            in_house: question.in_house,
            languages: question.shown_in,
            limit: HITS,
            feedback: FEEDBACK,
        },
    )
    .await?;
    let weighted: Vec<(i32, f32)> = terms.into_iter().zip(weights).collect();
    let confidence = hits
        .first()
        .map_or(0.0, |best| confidence(analyzer, &weighted, words, best));
    Ok(Found { hits, confidence })
}

/// The mean of four coverages of the question by the best entry: by words and by grams, of the whole entry and of its
/// question with the other phrasings. A question whose telling words the house has never heard of gets a low one.
///
/// Not a calibrated probability yet.
fn confidence(analyzer: &Analyzer, terms: &[(i32, f32)], words: usize, best: &Hit) -> f32 {
    let (words, grams) = terms.split_at(words.min(terms.len()));
    let text = &best.matched;
    let question = question_side(&text.question, &text.alternatives);
    let whole = analyzer.analyze(&format!("{question}\n{}", text.answer), text.language);
    let question = analyzer.analyze(&question, text.language);
    let by_grams = f32::midpoint(coverage(grams, &whole.grams), coverage(grams, &question.grams));
    if words.is_empty() {
        return by_grams;
    }
    let by_words = f32::midpoint(coverage(words, &whole.words), coverage(words, &question.words));
    f32::midpoint(by_words, by_grams)
}
