//! Knowledge as the house's people edit it: intents with their translations, in drafts and published.
//!
//! What is stored here is stored and indexed by the functions that an import uses (`db::intents`, `retrieval::index`), in the transaction
//! of the change. Entries that come of the settings are read here and changed there.

mod check;
pub mod presets;
mod replay;
mod translate;
mod trial;

use tomari_shared::audit::AuditAction;
use tomari_shared::auth::StaffLanguage;
use tomari_shared::identity::Caller;
use tomari_shared::ids::{IntentId, UserId};
use tomari_shared::knowledge::{Faq, FaqDraft, FaqOrigin, FaqPage, FaqTranslation, KnowledgeState};
use tomari_shared::language::Language;
use tomari_shared::limits::FAQS_PAGE;
use tomari_shared::problem::ProblemKind;

use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::clock::rfc3339;
use crate::db::intents::{self, NewIntent, NewTranslation};
use crate::db::knowledge::{Filter, Intent};
use crate::db::{self, FacilityTx, lexicon};
use crate::error::{AppError, AppResult, cursor};
use crate::random::uuid_v7;
use crate::retrieval::index;
use crate::{house_facts, playground, secrets};

pub use check::check;
pub use replay::replay;
pub use translate::translate;

/// Longest subject of the audit log that a question is cut to, in characters.
const SUBJECT_MAX_CHARS: usize = 200;

/// What a request says it would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// This version.
    Version(i32),
    /// Whatever is there.
    Any,
}

impl Expected {
    /// Reads an `If-Match` header. One that is missing is refused: a change that does not know what it changes loses what others wrote. One
    /// of another form matches nothing.
    pub fn read(header: Option<&str>) -> AppResult<Self> {
        let Some(header) = header.map(str::trim) else {
            return Err(AppError::new(
                ProblemKind::PreconditionRequired,
                "The header If-Match must name the version that is to be changed.",
            ));
        };
        if header == "*" {
            return Ok(Self::Any);
        }
        // A tag that came through a compressing proxy is a weak one by then.
        let tag = header.strip_prefix("W/").unwrap_or(header);
        let version = tag.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        version
            .and_then(|version| version.parse().ok())
            .map(Self::Version)
            .ok_or_else(changed_meanwhile)
    }

    fn check(self, version: i32) -> AppResult<()> {
        match self {
            Self::Version(expected) if expected != version => Err(changed_meanwhile()),
            _ => Ok(()),
        }
    }
}

/// Where an intent with this external id comes from.
#[must_use]
pub fn origin(external_id: &str) -> FaqOrigin {
    if external_id.starts_with(house_facts::PREFIX) {
        FaqOrigin::Settings
    } else if external_id.starts_with(presets::PREFIX) {
        FaqOrigin::Preset
    } else {
        FaqOrigin::House
    }
}

/// What editing takes.
pub async fn state(app: &App, caller: Caller) -> AppResult<KnowledgeState> {
    let mut tx = context::open(app, caller).await?.tx;
    let facility = db::facilities::current(&mut *tx).await?;
    let (intents, own) = db::knowledge::count(&mut *tx, house_facts::PREFIX).await?;
    let index = db::embeddings::state(&mut *tx).await?;
    tx.commit().await?;
    Ok(KnowledgeState {
        intents: count(intents),
        own: count(own),
        languages: facility.languages,
        default_language: facility.default_language,
        drafts_translations: app.models.completions.is_some(),
        index: playground::index_state(app, index),
    })
}

/// One page of the list.
pub async fn page(app: &App, caller: Caller, filter: &Filter, before: Option<&str>) -> AppResult<FaqPage> {
    let before = before.map(cursor).transpose()?;
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let facility = db::facilities::current(&mut *tx).await?;
    let languages = [reading(user.language), facility.default_language];
    let page = db::knowledge::page(&mut *tx, filter, &languages, before, FAQS_PAGE).await?;
    tx.commit().await?;
    Ok(FaqPage {
        faqs: page.faqs,
        older: page.older.map(|position| position.to_string()),
        total: count(page.total),
    })
}

/// One intent.
pub async fn read(app: &App, caller: Caller, id: IntentId) -> AppResult<Faq> {
    let mut tx = context::open(app, caller).await?.tx;
    let faq = view(&mut tx, id).await?;
    tx.commit().await?;
    Ok(faq)
}

/// Makes an intent.
pub async fn make(app: &App, caller: Caller, draft: &FaqDraft) -> AppResult<Faq> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let id = create(app, &mut tx, Some(user.id), draft).await?;
    let faq = view(&mut tx, id).await?;
    tx.commit().await?;
    Ok(faq)
}

/// Makes an intent in the caller's transaction, indexed and with its line in the audit log. The caller commits.
pub async fn create(
    app: &App,
    tx: &mut FacilityTx,
    actor: Option<UserId>,
    draft: &FaqDraft,
) -> AppResult<IntentId> {
    let draft = checked(draft)?;
    lexicon::lock(tx).await?;
    let id = IntentId(uuid_v7(&*app.random, app.clock.now()));
    let stored = store(app, tx, id, &id.to_string(), &draft).await?;
    context::audit(app, tx, AuditAction::FaqCreated, actor, Some(&subject(&draft))).await?;
    Ok(stored)
}

/// Changes an intent, if it is still as expected.
pub async fn change(
    app: &App,
    caller: Caller,
    id: IntentId,
    expected: Expected,
    draft: &FaqDraft,
) -> AppResult<Faq> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let intent = open_to_change(&mut tx, id, expected).await?;
    let draft = checked(draft)?;
    store(app, &mut tx, id, &intent.external_id, &draft).await?;
    let actor = Some(user.id);
    context::audit(
        app,
        &mut tx,
        AuditAction::FaqChanged,
        actor,
        Some(&subject(&draft)),
    )
    .await?;
    let faq = view(&mut tx, id).await?;
    tx.commit().await?;
    Ok(faq)
}

/// Removes an intent, if it is still as expected.
pub async fn remove(app: &App, caller: Caller, id: IntentId, expected: Expected) -> AppResult<()> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    open_to_change(&mut tx, id, expected).await?;
    let texts = db::knowledge::texts(&mut *tx, id).await?;
    db::knowledge::remove(&mut *tx, id).await?;
    index::rebuild(&mut tx, &app.searcher.analyzer, |_, _| {}).await?;
    let question = texts.first().map(|text| cut(&text.question));
    context::audit(
        app,
        &mut tx,
        AuditAction::FaqRemoved,
        Some(user.id),
        question.as_deref(),
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// The intent, under the lock that every change takes: nobody changes it until the transaction ends.
async fn open_to_change(tx: &mut FacilityTx, id: IntentId, expected: Expected) -> AppResult<Intent> {
    lexicon::lock(tx).await?;
    let intent = db::knowledge::find(&mut **tx, id)
        .await?
        .ok_or_else(no_such_faq)?;
    if intent.origin() == FaqOrigin::Settings {
        return Err(AppError::new(
            ProblemKind::Conflict,
            "This entry comes from the settings and is changed there.",
        ));
    }
    expected.check(intent.version)?;
    Ok(intent)
}

/// Stores an intent in place of the one with the same external id, as an import does, and indexes the facility anew.
async fn store(
    app: &App,
    tx: &mut FacilityTx,
    id: IntentId,
    external_id: &str,
    draft: &FaqDraft,
) -> AppResult<IntentId> {
    let at = app.clock.now();
    let intent = NewIntent {
        id,
        external_id,
        category: draft.category.as_str(),
        priority: draft.priority,
        visibility: draft.visibility.as_str(),
        status: draft.status.as_str(),
    };
    let ids = intents::replace(tx, &[intent], at).await?;
    let id = ids.first().copied().unwrap_or(id);
    let translations: Vec<NewTranslation<'_>> = draft
        .translations
        .iter()
        .map(|translation| NewTranslation {
            intent_id: id,
            language: translation.language,
            question: &translation.question,
            answer: &translation.answer,
            alternatives: &translation.alternatives,
            reviewed: translation.reviewed,
        })
        .collect();
    intents::insert_translations(&mut **tx, &translations, at).await?;
    index::rebuild(tx, &app.searcher.analyzer, |_, _| {}).await?;
    Ok(id)
}

/// The draft without the space around its texts, or what is wrong with it.
fn checked(draft: &FaqDraft) -> AppResult<FaqDraft> {
    let faults = draft.faults();
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    Ok(FaqDraft {
        translations: draft.translations.iter().map(FaqTranslation::trimmed).collect(),
        ..draft.clone()
    })
}

async fn view(tx: &mut FacilityTx, id: IntentId) -> AppResult<Faq> {
    let intent = db::knowledge::find(&mut **tx, id)
        .await?
        .ok_or_else(no_such_faq)?;
    let mut translations = db::knowledge::texts(&mut **tx, id).await?;
    for text in &mut translations {
        text.answer = secrets::hidden(&text.answer);
    }
    Ok(Faq {
        id,
        version: intent.version,
        origin: intent.origin(),
        external_id: intent.external_id,
        category: intent.category,
        priority: intent.priority,
        status: intent.status,
        visibility: intent.visibility,
        translations,
        created_at: rfc3339(intent.created_at),
        updated_at: rfc3339(intent.updated_at),
    })
}

/// The language that somebody of the staff reads.
fn reading(language: StaffLanguage) -> Language {
    match language {
        StaffLanguage::Ja => Language::Japanese,
        StaffLanguage::En => Language::English,
    }
}

fn subject(draft: &FaqDraft) -> String {
    cut(draft.translations.first().map_or("", |text| &text.question))
}

fn cut(text: &str) -> String {
    text.chars().take(SUBJECT_MAX_CHARS).collect()
}

fn count(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn no_such_faq() -> AppError {
    AppError::new(ProblemKind::NotFound, "There is no such entry.")
}

fn changed_meanwhile() -> AppError {
    AppError::new(
        ProblemKind::PreconditionFailed,
        "The entry was changed meanwhile. Read it again.",
    )
}
