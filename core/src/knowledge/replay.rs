//! Which of the guests' past questions would be answered otherwise with a draft.

use std::time::Duration;

use pgvector::HalfVector;
use tokio::time::Instant;
use tomari_shared::identity::Caller;
use tomari_shared::ids::IntentId;
use tomari_shared::knowledge::{FaqDraft, FaqReplay, FaqTrial, ReplayAnswer, ReplayChange};
use tomari_shared::language::Language;
use tomari_shared::limits::REPLAY_QUESTIONS;

use super::{store, trial};
use crate::accounts::context;
use crate::app::App;
use crate::db::facilities::Facility;
use crate::db::knowledge::PastQuestion;
use crate::db::{self, FacilityTx, embeddings, lexicon};
use crate::error::AppResult;
use crate::providers::Side;
use crate::random::uuid_v7;
use crate::retrieval::embed;
use crate::retrieval::search::Question;
use crate::{escalation, hours, secrets};

/// Messages that are looked at for different questions.
const MESSAGES: i64 = 500;
/// How long the questions are asked without the draft; with it takes about as long again. The edge waits for ten seconds.
const PATIENCE: Duration = Duration::from_secs(2);

/// What a question is answered by.
#[derive(Clone, PartialEq)]
struct Answered {
    intent: IntentId,
    question: String,
    answer: String,
    confidence: f32,
}

/// Asks the latest different questions again, without the draft and with it, and tells which are answered otherwise.
///
/// The draft is stored and indexed as saving it would do, in a transaction that is taken back: nothing of it stays. Questions are asked each by
/// itself, and what they find is compared, not a model's words for it. Emergencies and wishes for a person are left out, for no entry
/// answers them.
pub async fn replay(app: &App, caller: Caller, request: &FaqTrial) -> AppResult<FaqReplay> {
    let mut tx = context::open(app, caller).await?.tx;
    let (draft, replaced) = trial::read(&mut tx, request).await?;
    let facility = db::facilities::current(&mut *tx).await?;
    let schedules = db::hours::schedules(&mut *tx).await?.schedules;
    let mut past = db::knowledge::past_questions(&mut *tx, MESSAGES, REPLAY_QUESTIONS.into()).await?;
    tx.commit().await?;
    past.retain(|question| {
        let languages = [question.language, facility.default_language];
        app.triage.category(&question.text, &languages).is_none()
            && !escalation::wants_person(&question.text, &languages)
    });
    let now = app.clock.now();
    let run = Run {
        app,
        facility: &facility,
        vectors: vectors(app, &facility, &past).await,
        threshold: Box::new(move |language| hours::threshold(&schedules, facility.time_zone, now, language)),
    };
    let passages = passages(app, &facility, &draft).await;

    let mut tx = db::begin_facility(&app.db, facility.id).await?;
    let before = run.ask(&mut tx, &past, Some(Instant::now() + PATIENCE)).await?;
    past.truncate(before.len());
    lexicon::lock(&mut tx).await?;
    let id = request
        .id
        .unwrap_or_else(|| IntentId(uuid_v7(&*app.random, app.clock.now())));
    let external_id = replaced.unwrap_or_else(|| id.to_string());
    store(app, &mut tx, id, &external_id, &draft).await?;
    if let (Some((ids, vectors)), Some(model)) = (&passages, facility.embedding_model.as_deref()) {
        embeddings::store(&mut *tx, model, ids, vectors).await?;
    }
    let after = run.ask(&mut tx, &past, None).await?;
    tx.rollback().await?;

    let new = request.id.is_none().then_some(id);
    let told = |answered: Option<Answered>| {
        answered.map(|answered| ReplayAnswer {
            intent_id: Some(answered.intent).filter(|intent| Some(*intent) != new),
            question: answered.question,
            answer: secrets::hidden(&answered.answer),
            confidence: answered.confidence,
        })
    };
    let asked = u32::try_from(past.len()).unwrap_or(u32::MAX);
    let changes = past
        .into_iter()
        .zip(before.into_iter().zip(after))
        .filter(|(_, (before, after))| differ(before.as_ref(), after.as_ref()))
        .map(|(question, (before, after))| ReplayChange {
            question: question.text,
            language: question.language,
            before: told(before),
            after: told(after),
        })
        .collect();
    Ok(FaqReplay { asked, changes })
}

/// Whether a guest would read something else.
fn differ(before: Option<&Answered>, after: Option<&Answered>) -> bool {
    match (before, after) {
        (Some(before), Some(after)) => before.intent != after.intent || before.answer != after.answer,
        (before, after) => before.is_some() != after.is_some(),
    }
}

struct Run<'a> {
    app: &'a App,
    facility: &'a Facility,
    /// An embedding for each question, if a model serves.
    vectors: Option<Vec<HalfVector>>,
    /// The confidence from which a question in a language is answered.
    threshold: Box<dyn Fn(Language) -> f32 + Send + Sync + 'a>,
}

impl Run<'_> {
    /// What each question is answered by now; of as many as there is time for.
    async fn ask(
        &self,
        tx: &mut FacilityTx,
        past: &[PastQuestion],
        until: Option<Instant>,
    ) -> AppResult<Vec<Option<Answered>>> {
        let model = self.facility.embedding_model.as_deref();
        let mut answers = Vec::with_capacity(past.len());
        for (place, question) in past.iter().enumerate() {
            if until.is_some_and(|until| Instant::now() > until) {
                break;
            }
            let embedding = self.vectors.as_ref().and_then(|all| all.get(place));
            let asked = Question {
                text: &question.text,
                earlier: None,
                language: question.language,
                in_house: question.in_house,
                shown_in: &[question.language, self.facility.default_language],
                embedding: embedding.zip(model),
            };
            let found = self.app.searcher.search(&mut **tx, asked).await?;
            let sure = found.confidence >= (self.threshold)(question.language);
            answers.push(
                found
                    .hits
                    .into_iter()
                    .next()
                    .filter(|_| sure)
                    .map(|best| Answered {
                        intent: best.intent_id,
                        question: best.shown.question,
                        answer: best.shown.answer,
                        confidence: found.confidence,
                    }),
            );
        }
        Ok(answers)
    }
}

async fn vectors(app: &App, facility: &Facility, past: &[PastQuestion]) -> Option<Vec<HalfVector>> {
    let texts: Vec<String> = past.iter().map(|question| question.text.clone()).collect();
    trial::embeddings(app, facility.embedding_model.as_deref(), &texts, Side::Query).await
}

/// The embeddings that the draft's translations would have, and what their texts hash to.
async fn passages(
    app: &App,
    facility: &Facility,
    draft: &FaqDraft,
) -> Option<(Vec<uuid::Uuid>, Vec<HalfVector>)> {
    let (ids, texts): (Vec<_>, Vec<_>) = draft
        .translations
        .iter()
        .map(|text| {
            (
                embed::content_id(&text.question, &text.answer),
                embed::passage(&text.question, &text.answer),
            )
        })
        .unzip();
    let model = facility.embedding_model.as_deref();
    let vectors = trial::embeddings(app, model, &texts, Side::Passage).await?;
    Some((ids, vectors))
}
