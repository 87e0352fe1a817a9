//! Searching a facility's knowledge.

use pgvector::HalfVector;
use sqlx::PgExecutor;
use tomari_shared::language::Language;

use super::analysis::{Analysis, Analyzer};
use super::confidence::Calibration;
use super::features::{Asked, Features};
use super::verbatim;
use crate::db::search::{self, Feedback, Hit, Query};

/// Intents returned by a search.
pub const HITS: i64 = 10;

/// Measured on the development data as worth 0.03 of recall and 0.016 of nDCG at ten (`docs/decisions/0003`).
const FEEDBACK: Feedback = Feedback {
    translations: 2,
    terms: 20,
    weight: 0.3,
    from_documents: 1000,
    to_documents: 20_000,
};
/// What nearness counts beside the lexical score: measured on the development questions of a small English house with
/// all-MiniLM-L6-v2 (`docs/evaluation.md`).
const EMBEDDING_WEIGHT: f64 = 3.0;
/// What the terms of the question before count, beside those of a follow-up.
const EARLIER_WEIGHT: f32 = 0.5;

/// What counts how much in a ranking. The default is what guests get; the others tell what each part is worth.
#[derive(Clone, Copy, Debug)]
pub struct Ranking {
    /// Words of the question.
    pub words: f32,
    /// Its grams.
    pub grams: f32,
    /// The lexical score as a whole.
    pub lexical: f64,
    /// Nearness of embeddings.
    pub embedding: f64,
    /// What the best translations add to the question.
    pub feedback: Feedback,
}

impl Default for Ranking {
    fn default() -> Self {
        Self {
            words: 1.0,
            grams: 1.0,
            lexical: 1.0,
            embedding: EMBEDDING_WEIGHT,
            feedback: FEEDBACK,
        }
    }
}

/// What a search found.
#[derive(Debug)]
pub struct Found {
    /// Intents, best first.
    pub hits: Vec<Hit>,
    /// How likely the best hit answers the question, 0 to 1; 0 without hits.
    pub confidence: f32,
    /// What that rests on; none without hits.
    pub features: Option<Features>,
}

/// A question to search for.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The text.
    pub text: &'a str,
    /// The question before, if the text is to be read with it.
    pub earlier: Option<&'a str>,
    /// The text's language.
    pub language: Language,
    /// Whether in-house entries may be found.
    pub in_house: bool,
    /// Languages to show entries in, best first.
    pub shown_in: &'a [Language],
    /// The question's embedding, and the model that made it.
    pub embedding: Option<(&'a HalfVector, &'a str)>,
}

/// Turns texts into what is searched for, and results into probabilities.
#[derive(Debug)]
pub struct Searcher {
    /// Text analysis.
    pub analyzer: Analyzer,
    /// Confidence.
    pub calibration: Calibration,
}

impl Searcher {
    /// With the parameters in this program.
    pub fn new() -> anyhow::Result<Self> {
        Ok(Self {
            analyzer: Analyzer::default(),
            calibration: Calibration::built_in()?,
        })
    }

    /// Searches the facility of the executor's context.
    pub async fn search(
        &self,
        db: impl PgExecutor<'_>,
        question: Question<'_>,
    ) -> Result<Found, sqlx::Error> {
        self.search_with(db, question, Ranking::default()).await
    }

    /// The same with another ranking.
    pub async fn search_with(
        &self,
        db: impl PgExecutor<'_>,
        question: Question<'_>,
        ranking: Ranking,
    ) -> Result<Found, sqlx::Error> {
        let analysis = self.analyze(question);
        let (terms, counts): (Vec<i32>, Vec<f32>) = analysis
            .words
            .iter()
            .map(|(&term, &count)| (term, count * ranking.words))
            .chain(
                analysis
                    .grams
                    .iter()
                    .map(|(&term, &count)| (term, count * ranking.grams)),
            )
            .unzip();
        let words = analysis.words.len();
        let results = search::search(
            db,
            &Query {
                terms: &terms,
                counts: &counts,
                words,
                language: question.language,
                in_house: question.in_house,
                languages: question.shown_in,
                limit: HITS,
                feedback: ranking.feedback,
                embedding: question.embedding,
                lexical_weight: ranking.lexical,
                embedding_weight: ranking.embedding,
            },
        )
        .await?;
        let weighted: Vec<(i32, f32)> = terms
            .into_iter()
            .zip(results.term_weights.iter().copied())
            .collect();
        let asked = Asked {
            terms: &weighted,
            document_counts: &results.document_counts,
            words,
            language: question.language,
        };
        let features = Features::of(&self.analyzer, asked, &results.hits, results.mean_similarity);
        let parameters = self
            .calibration
            .parameters(question.embedding.map(|(_, model)| model));
        let confidence = features.map_or(0.0, |features| parameters.probability(&features));
        let verbatim = results
            .hits
            .first()
            .is_some_and(|best| verbatim::is_asked(question.text, &best.matched));
        Ok(Found {
            confidence: if verbatim {
                confidence.max(verbatim::CONFIDENCE)
            } else {
                confidence
            },
            features,
            hits: results.hits,
        })
    }

    fn analyze(&self, question: Question<'_>) -> Analysis {
        let mut analysis = self.analyzer.analyze(question.text, question.language);
        if let Some(earlier) = question.earlier {
            let earlier = self.analyzer.analyze(earlier, question.language);
            for (bag, earlier) in [
                (&mut analysis.words, earlier.words),
                (&mut analysis.grams, earlier.grams),
            ] {
                for (term, count) in earlier {
                    bag.entry(term).or_insert(count * EARLIER_WEIGHT);
                }
            }
        }
        analysis
    }
}
