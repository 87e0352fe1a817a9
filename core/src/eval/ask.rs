//! Asking labelled questions, through the search that guests' questions go through.

use std::time::{Duration, Instant};

use tomari_shared::ids::FacilityId;
use tomari_shared::language::Language;

use super::DEPTH;
use super::arms::Arms;
use super::dataset::{ANSWERS, LabelledQuestion};
use crate::app::App;
use crate::db;
use crate::error::{AppError, AppResult};
use crate::retrieval::embed;
use crate::retrieval::features::Features;
use crate::retrieval::search::Question;

/// A question with what was found for it, held against its labels.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The question's id.
    pub id: String,
    /// The number that the id ends in.
    pub number: u64,
    /// The question's language.
    pub language: Language,
    /// Grades of the first ten hits, in their order; 0 for one that is not relevant.
    pub grades: Vec<f64>,
    /// Grades of the relevant intents; none for a question that the house can't answer.
    pub relevant: Vec<f64>,
    /// Probability that the first hit answers the question.
    pub confidence: f32,
    /// What the probability rests on; none without hits.
    pub features: Option<Features>,
    /// How long the search took, without the embedding of the question.
    pub time: Duration,
}

impl Judged {
    /// Whether the first hit answers the question.
    #[must_use]
    pub fn right(&self) -> bool {
        self.grades.first().is_some_and(|&grade| grade >= ANSWERS)
    }

    /// Whether a guest would be given the first hit, with this threshold.
    #[must_use]
    pub fn answered(&self, threshold: f32) -> bool {
        self.confidence >= threshold && !self.grades.is_empty()
    }

    /// Whether the house can answer it.
    #[must_use]
    pub fn answerable(&self) -> bool {
        !self.relevant.is_empty()
    }
}

/// Runs every question through the search, with the rights of an in-house guest. The facility's embedding model has a part in it
/// if `arms` want it, one serves and it is configured.
pub async fn ask(
    app: &App,
    facility: FacilityId,
    questions: &[LabelledQuestion],
    arms: Arms,
    mut progress: impl FnMut(),
) -> AppResult<Vec<Judged>> {
    let model = model(app, facility, arms).await?;
    let mut judged = Vec::with_capacity(questions.len());
    for question in questions {
        let embedding = match embed::embedder(app, model.as_deref()) {
            // A measurement without its embeddings would measure something else: no falling back here.
            Some(embedder) => Some(
                embed::question(&**embedder, &question.text)
                    .await
                    .map_err(AppError::internal)?,
            ),
            None => None,
        };
        let start = Instant::now();
        let mut tx = db::begin_facility(&app.db, facility).await?;
        let found = app
            .searcher
            .search_with(
                &mut *tx,
                Question {
                    text: &question.text,
                    earlier: None,
                    language: question.language,
                    in_house: true,
                    shown_in: &[question.language],
                    embedding: embedding.as_ref().zip(model.as_deref()),
                },
                arms.ranking(),
            )
            .await?;
        tx.commit().await?;
        judged.push(Judged {
            id: question.id.clone(),
            number: question.number(),
            language: question.language,
            grades: found
                .hits
                .iter()
                .take(DEPTH)
                .map(|hit| question.relevant.get(&hit.external_id).copied().unwrap_or(0.0))
                .collect(),
            relevant: question.relevant.values().copied().collect(),
            confidence: found.confidence,
            features: found.features,
            time: start.elapsed(),
        });
        progress();
    }
    Ok(judged)
}

/// The model whose embeddings a search with these arms uses.
pub async fn model(app: &App, facility: FacilityId, arms: Arms) -> AppResult<Option<String>> {
    if !arms.embeddings() {
        return Ok(None);
    }
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let model = db::embeddings::serving(&mut *tx).await?;
    tx.commit().await?;
    Ok(model.filter(|model| embed::embedder(app, Some(model)).is_some()))
}
