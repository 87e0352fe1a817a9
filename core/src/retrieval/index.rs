//! The lexical index: vectors of every published translation, and the lexicon over them.

use std::collections::BTreeMap;

use pgvector::SparseVector;
use sqlx::PgConnection;
use tomari_shared::language::Language;

use super::analysis::{Analysis, Analyzer, Bag, TERM_SPACE};
use super::bm25;
use super::embed;
use crate::db::intents::{self, IndexedText, Vectors};
use crate::db::lexicon::{self, LanguageCounts};

/// How much the question's own weights count once more: what an entry is about stands in its question.
/// Measured on the development data as worth 0.02 of recall and of nDCG at ten (`docs/decisions/0003`).
const QUESTION_WEIGHT: f32 = 0.3;
/// Translations stored per statement.
const BATCH: usize = 200;
/// Translations analysed before others have their turn: some milliseconds' work.
const YIELD_EVERY: usize = 32;

struct Document {
    whole: Analysis,
    question: Analysis,
}

/// Indexes the context's facility anew, inside the caller's transaction. `progress` is told how many
/// translations of how many are done.
pub async fn rebuild(
    db: &mut PgConnection,
    analyzer: &Analyzer,
    mut progress: impl FnMut(usize, usize),
) -> Result<(), sqlx::Error> {
    lexicon::lock(db).await?;
    let texts = intents::published_texts(&mut *db).await?;
    let mut documents: Vec<Document> = Vec::with_capacity(texts.len());
    for text in &texts {
        documents.push(document(analyzer, text));
        if documents.len().is_multiple_of(YIELD_EVERY) {
            // A large house's texts take a second or two, in which guests of other houses want answers.
            tokio::task::yield_now().await;
        }
    }
    let words = arm(&documents, |analysis| &analysis.words);
    let grams = arm(&documents, |analysis| &analysis.grams);

    let mut counts = BTreeMap::<Language, LanguageCounts>::new();
    for (text, document) in texts.iter().zip(&documents) {
        let counts = counts.entry(text.language).or_default();
        counts.documents += 1;
        for &term in document.whole.words.keys().chain(document.whole.grams.keys()) {
            *counts.terms.entry(term).or_default() += 1;
        }
    }
    lexicon::replace(db, &counts).await?;

    let vectors: Vec<Vectors> = texts
        .iter()
        .zip(words.into_iter().zip(grams))
        .map(|(text, (words, grams))| Vectors {
            intent_id: text.intent_id,
            language: text.language,
            words: SparseVector::from_map(&words, TERM_SPACE),
            grams: SparseVector::from_map(&grams, TERM_SPACE),
            content_id: embed::content_id(&text.question, &text.answer),
        })
        .collect();
    for (done, batch) in vectors.chunks(BATCH).enumerate() {
        intents::store_vectors(&mut *db, batch).await?;
        progress((done * BATCH + batch.len()).min(vectors.len()), vectors.len());
    }
    embed::enqueue(db).await
}

fn document(analyzer: &Analyzer, text: &IndexedText) -> Document {
    let question = question_side(text.question.as_str(), &text.alternatives);
    let whole = format!("{question}\n{}", text.answer);
    Document {
        whole: analyzer.analyze(&whole, text.language),
        question: analyzer.analyze(&question, text.language),
    }
}

/// The question with its other phrasings.
pub(super) fn question_side(question: &str, alternatives: &[String]) -> String {
    std::iter::once(question)
        .chain(alternatives.iter().map(String::as_str))
        .collect::<Vec<_>>()
        .join("\n")
}

/// One arm's weights of every document: of the whole, and the question's part again.
fn arm(documents: &[Document], bag: fn(&Analysis) -> &Bag) -> Vec<Bag> {
    let average = bm25::average_length(documents.iter().map(|document| bag(&document.whole)));
    let question_average = bm25::average_length(documents.iter().map(|document| bag(&document.question)));
    documents
        .iter()
        .map(|document| {
            let mut weights = bm25::weights(bag(&document.whole), average);
            for (term, weight) in bm25::weights(bag(&document.question), question_average) {
                *weights.entry(term).or_default() += QUESTION_WEIGHT * weight;
            }
            weights
        })
        .collect()
}
