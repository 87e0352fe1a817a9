//! Machine translations beside what was written, where a completion model is configured: of what guests write, for the house's people when
//! they open a conversation; of what those write, for the guest. A job, so that no message waits for it. What fails leaves the original
//! alone: a provider's fault is tried again when somebody opens the conversation again, what could not be shown is not.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tomari_shared::chat::Author;
use tomari_shared::ids::{ConversationId, FacilityId, GuestSessionId};
use tomari_shared::language::Language;
use tomari_shared::limits::TRANSLATED_AT_ONCE;
use tracing::warn;

use crate::answering::generation::{Rejection, estimated_tokens, translated, translation_prompt};
use crate::app::App;
use crate::db;
use crate::db::FacilityTx;
use crate::db::asking::Correction;
use crate::db::translations::{self, NewTranslation, Untranslated};
use crate::error::AppResult;
use crate::jobs::{self, Job};
use crate::providers::{CompletionRequest, Completions, FinishReason, Usage, Written};

/// What is to be translated: the newest messages of an author in a conversation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Wanted {
    /// The facility.
    pub facility: FacilityId,
    /// The conversation.
    pub conversation: ConversationId,
    /// The guest, or people of the house.
    pub author: Author,
    /// Into which language.
    pub language: Language,
}

/// Translates.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct TranslateJob(Wanted);

impl Job for TranslateJob {
    const KIND: &'static str = "translate";
    /// For a database that is away for a moment. Whoever still wants it asks again.
    const ATTEMPTS: i16 = 3;

    async fn work(&self, app: &App) -> anyhow::Result<()> {
        match &app.models.completions {
            Some(completions) => Ok(translate(app, completions, self.0).await?),
            None => Ok(()),
        }
    }
}

/// Enqueues what there is to translate; says how many messages that is.
pub(crate) async fn begin(app: &App, tx: &mut FacilityTx, wanted: Wanted) -> AppResult<u32> {
    if app.models.completions.is_none() {
        return Ok(0);
    }
    let missing = missing(tx, wanted).await?.len();
    if missing > 0 {
        let Wanted {
            conversation,
            author,
            language,
            ..
        } = wanted;
        let key = format!("translate:{conversation}:{author:?}:{language}");
        jobs::enqueue_once(&mut **tx, &TranslateJob(wanted), &key).await?;
    }
    Ok(u32::try_from(missing).unwrap_or(u32::MAX))
}

async fn missing(tx: &mut FacilityTx, wanted: Wanted) -> AppResult<Vec<Untranslated>> {
    let Wanted {
        conversation,
        author,
        language,
        ..
    } = wanted;
    Ok(translations::missing(&mut **tx, conversation, author, language, TRANSLATED_AT_ONCE).await?)
}

/// Translates message by message, the newest first, until one fails. No connection is held while the model writes.
async fn translate(app: &App, completions: &Completions, mut wanted: Wanted) -> AppResult<()> {
    let mut tx = db::begin_facility(&app.db, wanted.facility).await?;
    // It may have been joined to another, or erased, since this was wanted.
    if db::inbox::speaker(&mut *tx, wanted.conversation).await?.is_none() {
        return Ok(());
    }
    wanted.conversation = db::conversations::lock(&mut *tx, wanted.conversation).await?;
    let messages = missing(&mut tx, wanted).await?;
    let session = translations::session_of(&mut *tx, wanted.conversation).await?;
    let facility = db::facilities::current(&mut *tx).await?;
    tx.commit().await?;
    let Some(session) = session else {
        return Ok(());
    };
    for message in messages {
        let day = facility.day(app.clock.now());
        if !one(app, completions, wanted, &message, session, day).await? {
            break;
        }
    }
    Ok(())
}

/// Translates one message; says whether it makes sense to go on.
async fn one(
    app: &App,
    completions: &Completions,
    wanted: Wanted,
    message: &Untranslated,
    session: GuestSessionId,
    day: NaiveDate,
) -> AppResult<bool> {
    let mut nonce = [0; 8];
    app.random.fill(&mut nonce);
    let prompt = translation_prompt(&message.text, wanted.language, nonce);
    let asked = prompt.messages.iter().fold(0, |sum: u32, part| {
        sum.saturating_add(estimated_tokens(&part.content))
    });
    let most = longest(&message.text);
    let reserved = asked.saturating_add(most);
    let budget = app.models.token_budget;
    if !db::budgets::reserve(&app.db, wanted.facility, session, day, reserved.into(), budget).await? {
        return Ok(false);
    }
    let request = CompletionRequest {
        messages: prompt.messages.clone(),
        max_tokens: most,
        temperature: 0.0,
    };
    let mut written = Written::default();
    let ended = completions.write(&request, &mut written).await;
    let used = written.usage.map_or_else(
        || asked.saturating_add(estimated_tokens(&written.text)),
        Usage::total,
    );
    let checked = match ended {
        // Its end is missing: no translation.
        Ok(FinishReason::Length) => Some(Err(Rejection::TooLong)),
        Ok(_) => Some(translated(&prompt, &message.text, &written.text, wanted.language)),
        Err(error) => {
            warn!(fault = error.fault.as_str(), "a message could not be translated");
            None
        }
    };
    let mut tx = db::begin_facility(&app.db, wanted.facility).await?;
    let correction = Correction {
        session,
        day,
        difference: i64::from(used) - i64::from(reserved),
    };
    db::budgets::correct_session(&mut *tx, correction).await?;
    if let Some(checked) = &checked {
        let new = NewTranslation {
            message: message.id,
            language: wanted.language,
            text: checked.as_deref().map_err(Rejection::as_str),
            model: completions.model(),
        };
        // Positions are given under the conversation's lock, as those of messages are.
        let conversation = db::conversations::lock(&mut *tx, wanted.conversation).await?;
        if translations::insert(&mut *tx, &new, app.clock.now()).await? {
            tx.tell(conversation.0);
            tx.tell(wanted.facility.0);
        }
    }
    tx.commit().await?;
    Ok(checked.is_some())
}

/// The most tokens that a translation may take: some languages take several times as many as others.
fn longest(text: &str) -> u32 {
    const LEAST: u32 = 200;
    const MOST: u32 = 6_000;
    estimated_tokens(text).saturating_mul(3).clamp(LEAST, MOST)
}
