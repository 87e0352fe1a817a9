//! Asking and answering: what happens to a guest's message.
//!
//! The message is stored first. The answer is made by a task of its own, so that a guest whose connection drops
//! still finds it in the history; it is stored at most once, whoever makes it.

use std::sync::Arc;

use tomari_shared::chat::{ChatReply, ChatRequest, History, Message};
use tomari_shared::identity::Caller;
use tomari_shared::ids::MessageId;
use tomari_shared::limits::HISTORY_PAGE;
use tomari_shared::problem::{FieldError, ProblemKind};

use crate::answering::{self, Listener};
use crate::app::App;
use crate::db;
use crate::db::asking::{self, NewAnswer, NewGuestMessage};
use crate::db::facilities::Facility;
use crate::db::guest_sessions::GuestSessionRow;
use crate::db::messages;
use crate::error::{AppError, AppResult};
use crate::language_detection::Reading;
use crate::random::uuid_v7;
use crate::sessions;

/// A message that is stored.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The session it came in.
    pub session: GuestSessionRow,
    /// The session's facility.
    pub facility: Facility,
    /// The message.
    pub message: Message,
    /// Its answer, if it was asked and answered before.
    pub answer: Option<Message>,
}

/// Stores a guest's message, once per client id. The same id with other content is a conflict.
pub async fn accept(app: &App, caller: Caller, request: &ChatRequest) -> AppResult<Accepted> {
    let faults = request.faults();
    if !faults.is_empty() {
        // Who has no session is told so first.
        sessions::open(app, caller).await?;
        return Err(AppError::invalid(faults));
    }
    let Caller::Guest { sid, fid } = caller else {
        return Err(AppError::unauthenticated());
    };
    let at = app.clock.now();
    let new = NewGuestMessage {
        id: MessageId(uuid_v7(&*app.random, at)),
        facility: fid,
        session: sid,
        client_message_id: request.message_id,
        text: &request.text,
    };
    let reading = request
        .language
        .map_or_else(|| Reading::of(&request.text), Reading::Certain);
    let taken = asking::take(&app.db, &new, |session| reading.in_session(session), at)
        .await?
        .ok_or_else(AppError::unauthenticated)?;
    let (message, answer) = match taken.message {
        Some(message) => (message, None),
        None => sent_before(app, &taken.session, request).await?,
    };
    Ok(Accepted {
        session: taken.session,
        facility: taken.facility,
        message,
        answer,
    })
}

/// The message with the request's client id, and its answer.
async fn sent_before(
    app: &App,
    session: &GuestSessionRow,
    request: &ChatRequest,
) -> AppResult<(Message, Option<Message>)> {
    let mut tx = db::begin_facility(&app.db, session.facility_id).await?;
    let conversation = db::conversations::lock(&mut *tx, session.conversation_id).await?;
    let message = messages::by_client_id(&mut *tx, conversation, request.message_id)
        .await?
        .ok_or_else(|| AppError::internal(anyhow::anyhow!("a stored message can't be read back")))?;
    if message.text != request.text
        || request
            .language
            .is_some_and(|language| language != message.language)
    {
        return Err(AppError::new(
            ProblemKind::Conflict,
            "A message with this message_id and other content was sent before.",
        ));
    }
    let answer = messages::answer_to(&mut *tx, message.id).await?;
    tx.commit().await?;
    Ok((message, answer))
}

/// The answer to a stored message: the one it has, or a new one. Runs to its end even if nobody waits for it.
pub async fn answer(app: Arc<App>, accepted: Accepted, listener: Listener) -> AppResult<ChatReply> {
    if let Some(answer) = accepted.answer {
        return Ok(ChatReply {
            message: accepted.message,
            answer,
        });
    }
    let tasks = app.tasks.clone();
    let span = tracing::Span::current();
    let task = tasks.spawn(tracing::Instrument::instrument(
        async move {
            let answer = make_answer(&app, &accepted, &listener).await;
            answer.map(|answer| ChatReply {
                message: accepted.message,
                answer,
            })
        },
        span,
    ));
    task.await.map_err(AppError::internal)?
}

async fn make_answer(app: &App, accepted: &Accepted, listener: &Listener) -> AppResult<Message> {
    let (session, message) = (&accepted.session, &accepted.message);
    let answer = answering::answer(app, accepted, listener).await?;
    let at = app.clock.now();
    let new = NewAnswer {
        id: MessageId(uuid_v7(&*app.random, at)),
        facility: session.facility_id,
        conversation: session.conversation_id,
        answers: message.id,
        text: &answer.text,
        language: answer.language,
        outcome: answer.outcome,
        sources: &answer.sources,
        evidence: &answer.evidence,
        tokens: answer.tokens,
    };
    if let Some(stored) = asking::store_answer(&app.db, &new, at).await? {
        return Ok(stored);
    }
    let mut tx = db::begin_facility(&app.db, session.facility_id).await?;
    messages::answer_to(&mut *tx, message.id)
        .await?
        .ok_or_else(|| AppError::internal(anyhow::anyhow!("a stored answer can't be read back")))
}

/// One page of the caller's conversation.
pub async fn history(app: &App, caller: Caller, before: Option<&str>) -> AppResult<History> {
    let mut context = sessions::open(app, caller).await?;
    let before = before
        .map(|cursor| {
            cursor.parse::<i64>().map_err(|_| {
                AppError::invalid(vec![FieldError::new(
                    "?before",
                    "must be a cursor from an earlier page",
                )])
            })
        })
        .transpose()?;
    let page = messages::page(&mut *context.tx, context.session.id, before, HISTORY_PAGE).await?;
    context.tx.commit().await?;
    Ok(History {
        messages: page.messages,
        older: page.older.map(|position| position.to_string()),
        newest: page.newest.map(|position| position.to_string()),
    })
}
