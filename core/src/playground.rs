//! What staff see of retrieval: what a question would find, and why an answer is what it is.

use tomari_shared::evidence::Evidence;
use tomari_shared::identity::Caller;
use tomari_shared::ids::MessageId;
use tomari_shared::playground::{IndexState, SearchHit, SearchRequest, SearchResult};
use tomari_shared::problem::ProblemKind;

use crate::accounts::context;
use crate::answering;
use crate::app::App;
use crate::db;
use crate::db::embeddings::State;
use crate::error::{AppError, AppResult};
use crate::hours;
use crate::language_detection::detect;
use crate::retrieval::embed;
use crate::retrieval::search::Question;
use crate::secrets;

/// Searches as a guest's question would.
pub async fn search(app: &App, caller: Caller, request: &SearchRequest) -> AppResult<SearchResult> {
    let mut tx = context::open(app, caller).await?.tx;
    let faults = request.faults();
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let facility = db::facilities::current(&mut *tx).await?;
    let language = request
        .language
        .unwrap_or_else(|| detect(&request.text, facility.default_language));
    let mut embedding = None;
    if let Some(embedder) = embed::embedder(app, facility.embedding_model.as_deref()) {
        // No connection is held while a provider is waited for.
        tx.commit().await?;
        embedding = embed::question(&**embedder, &request.text).await.ok();
        tx = db::begin_facility(&app.db, facility.id).await?;
    }
    let found = app
        .searcher
        .search(
            &mut *tx,
            Question {
                text: &request.text,
                earlier: None,
                language,
                in_house: request.in_house,
                shown_in: &[language, facility.default_language],
                embedding: embedding.as_ref().zip(facility.embedding_model.as_deref()),
            },
        )
        .await?;
    let state = db::embeddings::state(&mut *tx).await?;
    let schedules = db::hours::schedules(&mut *tx).await?.schedules;
    tx.commit().await?;
    let safety = app.triage.category(&request.text, &[language]);
    Ok(SearchResult {
        language,
        confidence: found.confidence,
        threshold: hours::threshold(&schedules, facility.time_zone, app.clock.now(), language),
        safety: safety.map(|category| category.as_str().to_owned()),
        hits: found
            .hits
            .iter()
            .map(|hit| SearchHit {
                retrieved: answering::retrieved(hit),
                answer: secrets::hidden(&hit.shown.answer),
                answer_language: hit.shown.language,
            })
            .collect(),
        index: index_state(app, state),
    })
}

pub(crate) fn index_state(app: &App, state: State) -> IndexState {
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let configured = app
        .models
        .embedders
        .first()
        .map(|embedder| embedder.model().name.clone());
    IndexState {
        translations: count(state.translations),
        lexical: count(state.lexical),
        embedded: count(state.embedded),
        next_model: configured.filter(|name| state.model.as_ref() != Some(name)),
        model: state.model,
    }
}

/// The evidence for one answer.
pub async fn evidence(app: &App, caller: Caller, message: MessageId) -> AppResult<Evidence> {
    let mut tx = context::open(app, caller).await?.tx;
    let evidence = db::evidence::find(&mut *tx, message).await?;
    tx.commit().await?;
    evidence.ok_or_else(|| AppError::new(ProblemKind::NotFound, "There is no answer with this id."))
}
