//! What else answers the question of a draft, and whether it says the same.

use std::time::Duration;

use tokio::time::Instant;
use tomari_shared::identity::Caller;
use tomari_shared::knowledge::{FaqCheck, FaqDiscord, FaqDraft, FaqDuplicate, FaqTrial};
use tomari_shared::language::Language;

use super::{origin, trial};
use crate::accounts::context;
use crate::answering::THRESHOLD;
use crate::answering::generation::{Difference, differences};
use crate::app::App;
use crate::db::search::Hit;
use crate::db::{self, FacilityTx};
use crate::error::AppResult;
use crate::providers::Side;
use crate::retrieval::search::Question;
use crate::secrets;

/// Phrasings of each translation that are searched for, the question first.
const PHRASINGS: usize = 4;
/// How long is searched, at most.
const PATIENCE: Duration = Duration::from_secs(4);

/// Looks for published intents that answer a draft's questions, and compares what they say; and compares the draft's translations with
/// each other.
///
/// The search is the one that guests' questions go through, as a guest in the house sees it. What the draft would replace is out of the way
/// for that time, in a transaction that is taken back.
pub async fn check(app: &App, caller: Caller, request: &FaqTrial) -> AppResult<FaqCheck> {
    let mut tx = context::open(app, caller).await?.tx;
    let (draft, _) = trial::read(&mut tx, request).await?;
    let facility = db::facilities::current(&mut *tx).await?;
    tx.commit().await?;

    let phrasings = phrasings(&draft);
    let texts: Vec<String> = phrasings.iter().map(|(text, _)| text.clone()).collect();
    let model = facility.embedding_model.as_deref();
    let embeddings = trial::embeddings(app, model, &texts, Side::Query).await;

    let mut tx = db::begin_facility(&app.db, facility.id).await?;
    if let Some(id) = request.id {
        db::knowledge::withdraw(&mut *tx, id).await?;
    }
    let began = Instant::now();
    let mut duplicates = Vec::new();
    for (place, (text, language)) in phrasings.iter().enumerate() {
        if began.elapsed() > PATIENCE {
            break;
        }
        let embedding = embeddings.as_ref().and_then(|all| all.get(place));
        let question = Question {
            text,
            earlier: None,
            language: *language,
            in_house: true,
            shown_in: &[*language, facility.default_language],
            embedding: embedding.zip(model),
        };
        let found = app.searcher.search(&mut *tx, question).await?;
        if let Some(best) = found.hits.first().filter(|_| found.confidence >= THRESHOLD) {
            let duplicate = duplicate(&mut tx, &draft, *language, best, found.confidence).await?;
            merge(&mut duplicates, duplicate);
        }
    }
    tx.rollback().await?;
    duplicates.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    Ok(FaqCheck {
        duplicates,
        discords: discords(&draft),
    })
}

/// The draft's questions and some of their other phrasings. The questions of all languages come first, should time run short.
fn phrasings(draft: &FaqDraft) -> Vec<(String, Language)> {
    (0..PHRASINGS)
        .flat_map(|place| {
            draft.translations.iter().filter_map(move |translation| {
                let text = match place {
                    0 => Some(&translation.question),
                    _ => translation.alternatives.get(place - 1),
                };
                text.map(|text| (text.clone(), translation.language))
            })
        })
        .collect()
}

async fn duplicate(
    tx: &mut FacilityTx,
    draft: &FaqDraft,
    language: Language,
    hit: &Hit,
    confidence: f32,
) -> AppResult<FaqDuplicate> {
    // Each language that both have, for a wrong number may be in one alone.
    let mut found: Vec<Difference> = Vec::new();
    for text in db::knowledge::texts(&mut **tx, hit.intent_id).await? {
        let same = draft
            .translations
            .iter()
            .find(|own| own.language == text.language);
        if let Some(own) = same {
            let contradictions = differences(&own.answer, &text.answer);
            for difference in contradictions.into_iter().filter(Difference::contradicts) {
                if !found.contains(&difference) {
                    found.push(difference);
                }
            }
        }
    }
    Ok(FaqDuplicate {
        intent_id: hit.intent_id,
        origin: origin(&hit.external_id),
        language,
        question: hit.shown.question.clone(),
        answer: secrets::hidden(&hit.shown.answer),
        confidence,
        differences: trial::told(found),
    })
}

fn merge(duplicates: &mut Vec<FaqDuplicate>, new: FaqDuplicate) {
    match duplicates.iter_mut().find(|old| old.intent_id == new.intent_id) {
        Some(old) if old.confidence < new.confidence => *old = new,
        Some(_) => {}
        None => duplicates.push(new),
    }
}

/// The translations that contradict the first one.
fn discords(draft: &FaqDraft) -> Vec<FaqDiscord> {
    let Some((first, others)) = draft.translations.split_first() else {
        return Vec::new();
    };
    others
        .iter()
        .filter_map(|other| {
            let mut found = differences(&first.answer, &other.answer);
            found.retain(Difference::contradicts);
            (!found.is_empty()).then(|| FaqDiscord {
                language: first.language,
                other: other.language,
                differences: trial::told(found),
            })
        })
        .collect()
}
