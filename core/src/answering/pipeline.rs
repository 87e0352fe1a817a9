//! The order in which an answer is made.

use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tomari_shared::chat::{Author, Message};
use tomari_shared::escalation::ConversationState;
use tomari_shared::evidence::{Evidence, Method};
use tomari_shared::language::Language;

use super::generated::{self, Asked};
use super::{Answer, emergency, extractive, follow_up, retrieved};
use crate::app::App;
use crate::chat::Accepted;
use crate::db;
use crate::db::FacilityTx;
use crate::db::facilities::Facility;
use crate::db::guest_sessions::GuestSessionRow;
use crate::error::AppResult;
use crate::retrieval::embed;
use crate::retrieval::search::{Found, Question};
use crate::{escalation, hours, secrets};

/// Turns that a model sees, and that a follow-up's earlier question is looked for in.
const TURNS: i64 = 6;

/// Whoever waits for the answer.
#[derive(Clone, Debug)]
pub struct Listener {
    /// Where parts of the text go while a model writes it.
    pub parts: mpsc::Sender<String>,
    /// Cancelled when nobody waits any more: no further words are bought.
    pub left: CancellationToken,
}

/// A guest's message with what is around it.
struct Context<'a> {
    session: &'a GuestSessionRow,
    message: &'a Message,
    facility: &'a Facility,
    turns: Vec<Message>,
    /// The confidence from which an answer is given, now and in the message's language.
    threshold: f32,
}

/// What comes of a message.
#[derive(Clone, Debug)]
pub enum Response {
    /// An answer.
    Answer(Box<Answer>),
    /// The guest wants a person.
    PersonWanted,
    /// A person speaks for the house: the assistant is silent.
    Silence,
}

/// Makes the response to a stored message.
pub async fn respond(app: &App, accepted: &Accepted, listener: &Listener) -> AppResult<Response> {
    let Accepted {
        session,
        facility,
        message,
        ..
    } = accepted;
    // The guest's choice first: a short cry is easily taken for another language.
    let languages = [message.language, session.language];
    if let Some(category) = app.triage.category(&message.text, &languages) {
        let answer = emergency::answer(category, message.language, &facility.country);
        return Ok(Response::Answer(Box::new(answer)));
    }
    if accepted.state == ConversationState::Staff {
        return Ok(Response::Silence);
    }
    if escalation::wants_person(&message.text, &languages) {
        return Ok(Response::PersonWanted);
    }
    let answer = answer(app, accepted, listener).await?;
    Ok(Response::Answer(Box::new(answer)))
}

async fn answer(app: &App, accepted: &Accepted, listener: &Listener) -> AppResult<Answer> {
    let Accepted {
        session,
        facility,
        message,
        schedules,
        ..
    } = accepted;
    let threshold = hours::threshold(schedules, facility.time_zone, app.clock.now(), message.language);
    let mut tx = db::begin_facility(&app.db, session.facility_id).await?;
    let may_follow = follow_up::may_be(&message.text, message.language);
    let turns = if may_follow || app.models.completions.is_some() {
        db::messages::before(&mut *tx, session.conversation_id, message.id, TURNS).await?
    } else {
        Vec::new()
    };
    let context = Context {
        session,
        message,
        facility,
        turns,
        threshold,
    };
    let earlier = may_follow.then(|| context.earlier_question()).flatten();
    let (found, evidence) = retrieve(app, &context, earlier, tx).await?;
    let best = match found.hits.first() {
        Some(best) if found.confidence >= context.threshold => best,
        _ => return Ok(extractive::none(message.language, evidence)),
    };
    // A model is never shown a secret's place: what it could do with it is only harm.
    if let Some(completions) = app
        .models
        .completions
        .as_ref()
        .filter(|_| !secrets::has_mark(&best.shown.answer))
    {
        let asked = Asked {
            session,
            message,
            facility,
            turns: &context.turns,
            found: &found,
        };
        return generated::answer(app, completions, &asked, best, evidence, listener).await;
    }
    Ok(extractive::answer(best, evidence))
}

/// Searches: with the earlier question if the message may be a follow-up, and by itself if that is not it. The transaction only
/// reads: it is dropped, which takes one round trip less than to commit it.
async fn retrieve(
    app: &App,
    context: &Context<'_>,
    earlier: Option<&str>,
    mut tx: FacilityTx,
) -> AppResult<(Found, Evidence)> {
    let mut evidence = Evidence {
        method: Method::Extractive,
        safety: None,
        confidence: None,
        threshold: Some(context.threshold),
        read_with: None,
        retrieved: Vec::new(),
        embedding_model: None,
        embedding_error: None,
        generation: None,
    };
    let mut found = None;
    if let Some(earlier) = earlier {
        let (with_earlier, after) = search(app, context, Some(earlier), tx, &mut evidence).await?;
        tx = after;
        if with_earlier.confidence >= context.threshold {
            evidence.read_with = Some(earlier.to_owned());
            found = Some(with_earlier);
        }
    }
    let found = if let Some(found) = found {
        found
    } else {
        search(app, context, None, tx, &mut evidence).await?.0
    };
    evidence.confidence = Some(found.confidence);
    evidence.retrieved = found.hits.iter().map(retrieved).collect();
    Ok((found, evidence))
}

async fn search(
    app: &App,
    context: &Context<'_>,
    earlier: Option<&str>,
    mut tx: FacilityTx,
    evidence: &mut Evidence,
) -> AppResult<(Found, FacilityTx)> {
    let model = context.facility.embedding_model.as_deref();
    let text = &context.message.text;
    let mut embedding = None;
    if let Some(embedder) = embed::embedder(app, model) {
        // No connection is held while a provider is waited for.
        tx.commit().await?;
        let whole = earlier.map_or_else(|| text.clone(), |earlier| format!("{earlier}\n{text}"));
        match embed::question(&**embedder, &whole).await {
            Ok(made) => {
                evidence.embedding_model = model.map(str::to_owned);
                embedding = Some(made);
            }
            Err(error) => evidence.embedding_error = Some(error.fault.as_str().to_owned()),
        }
        tx = db::begin_facility(&app.db, context.facility.id).await?;
    }
    let question = Question {
        text,
        earlier,
        language: context.message.language,
        in_house: context.session.in_house,
        shown_in: &context.languages(),
        embedding: embedding.as_ref().zip(model),
    };
    let found = app.searcher.search(&mut *tx, question).await?;
    Ok((found, tx))
}

impl Context<'_> {
    /// Languages to answer in, best first.
    fn languages(&self) -> [Language; 3] {
        [
            self.message.language,
            self.session.language,
            self.facility.default_language,
        ]
    }

    fn earlier_question(&self) -> Option<&str> {
        self.turns
            .iter()
            .rev()
            .find(|turn| turn.author == Author::Guest)
            .map(|turn| turn.text.as_str())
    }
}
