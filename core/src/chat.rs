//! Asking and answering: what happens to a guest's message.
//!
//! The message is stored first. The answer is made by a task of its own, so that a guest whose connection drops
//! still finds it in the history; it is stored at most once, whoever makes it.

use std::sync::Arc;

use tomari_shared::chat::{ChatReply, ChatRequest, History, Message};
use tomari_shared::escalation::{GuestEscalation, Reason};
use tomari_shared::identity::Caller;
use tomari_shared::ids::{ConversationId, MessageId};
use tomari_shared::limits::HISTORY_PAGE;
use tomari_shared::problem::{FieldError, ProblemKind};

use crate::answering::{self, Answer, Listener, Response};
use crate::app::App;
use crate::db;
use crate::db::FacilityTx;
use crate::db::escalations::EscalationRow;
use crate::db::guest_sessions::GuestSessionRow;
use crate::db::messages::{self, NewAnswer, NewGuestMessage};
use crate::error::{AppError, AppResult};
use crate::escalation::Asker;
use crate::language_detection::detect;
use crate::random::uuid_v7;
use crate::{escalation, secrets, sessions};

/// A message that is stored.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The session it came in.
    pub session: GuestSessionRow,
    /// The message.
    pub message: Message,
    /// Its answer, if it was asked and answered before.
    pub answer: Option<Message>,
    /// What the guest was told then about people.
    pub notice: Option<Message>,
    /// The escalation that is open now.
    pub escalation: Option<GuestEscalation>,
}

/// Stores a guest's message, once per client id. The same id with other content is a conflict.
pub async fn accept(app: &App, caller: Caller, request: &ChatRequest) -> AppResult<Accepted> {
    let context = sessions::open(app, caller).await?;
    let faults = request.faults();
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let (mut tx, session) = (context.tx, context.session);
    let conversation = db::conversations::lock(&mut *tx, session.conversation_id).await?;
    let at = app.clock.now();
    let new = NewGuestMessage {
        id: MessageId(uuid_v7(&*app.random, at)),
        conversation,
        client_message_id: request.message_id,
        text: &request.text,
        language: request
            .language
            .unwrap_or_else(|| detect(&request.text, session.language)),
    };
    if let Some(message) = messages::insert_guest(&mut *tx, &new, at).await? {
        db::wake::signal(&mut *tx, conversation.0).await?;
        db::wake::signal(&mut *tx, session.facility_id.0).await?;
        tx.commit().await?;
        return Ok(Accepted {
            session,
            message,
            answer: None,
            notice: None,
            escalation: None,
        });
    }
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
    let mut answer = messages::answer_to(&mut *tx, message.id).await?;
    secrets::reveal(app, &mut tx, &session, &mut answer).await?;
    let notice = messages::notice_of(&mut *tx, message.id).await?;
    let escalation = db::escalations::open_in(&mut *tx, conversation).await?;
    tx.commit().await?;
    Ok(Accepted {
        session,
        message,
        answer,
        notice,
        escalation: escalation.as_ref().map(EscalationRow::for_guest),
    })
}

/// What comes of a stored message: the answer it has, or a new one, and whether a person is asked for. Runs to its end even if nobody
/// waits for it.
pub async fn respond(app: Arc<App>, accepted: Accepted, listener: Listener) -> AppResult<ChatReply> {
    if let Some(answer) = accepted.answer {
        return Ok(ChatReply {
            message: accepted.message,
            answer: Some(answer),
            notice: accepted.notice,
            escalation: accepted.escalation,
        });
    }
    let tasks = app.tasks.clone();
    let span = tracing::Span::current();
    let task = tasks.spawn(tracing::Instrument::instrument(
        async move { make_reply(&app, &accepted.session, accepted.message, &listener).await },
        span,
    ));
    task.await.map_err(AppError::internal)?
}

async fn make_reply(
    app: &App,
    session: &GuestSessionRow,
    message: Message,
    listener: &Listener,
) -> AppResult<ChatReply> {
    let (response, mut tx) = answering::respond(app, session, &message, listener).await?;
    let conversation = db::conversations::lock(&mut *tx, session.conversation_id).await?;
    let (answer, reasons) = match response {
        Response::Answer(answer) => {
            let stored = store(app, &mut tx, conversation, &message, &answer).await?;
            (
                Some(stored),
                escalation::reasons(&mut tx, conversation, &answer).await?,
            )
        }
        Response::PersonWanted => (None, vec![Reason::GuestRequest]),
        Response::Silence => (None, Vec::new()),
    };
    let asker = Asker {
        facility: session.facility_id,
        conversation,
        language: message.language,
    };
    let asks_for_person = !reasons.is_empty();
    for reason in reasons {
        escalation::raise(app, &mut tx, asker, reason, Some(message.id)).await?;
    }
    let notice = if asks_for_person {
        messages::notice_of(&mut *tx, message.id).await?
    } else {
        None
    };
    let escalation = db::escalations::open_in(&mut *tx, conversation).await?;
    let mut answer = answer;
    secrets::reveal(app, &mut tx, session, &mut answer).await?;
    tx.commit().await?;
    Ok(ChatReply {
        message,
        answer,
        notice,
        escalation: escalation.as_ref().map(EscalationRow::for_guest),
    })
}

/// Stores an answer unless its question has one already, which it then gives.
async fn store(
    app: &App,
    tx: &mut FacilityTx,
    conversation: ConversationId,
    message: &Message,
    answer: &Answer,
) -> AppResult<Message> {
    let at = app.clock.now();
    let new = NewAnswer {
        id: MessageId(uuid_v7(&*app.random, at)),
        conversation,
        answers: message.id,
        text: &answer.text,
        language: answer.language,
        outcome: answer.outcome,
        confidence: answer.evidence.confidence,
        sources: &answer.sources,
    };
    if let Some(stored) = messages::insert_answer(tx, &new, at).await? {
        db::evidence::insert(&mut **tx, new.id, &answer.evidence).await?;
        db::wake::signal(&mut **tx, conversation.0).await?;
        return Ok(stored);
    }
    messages::answer_to(&mut **tx, message.id)
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
    let mut page = messages::page(&mut *context.tx, context.session.id, before, HISTORY_PAGE).await?;
    secrets::reveal(app, &mut context.tx, &context.session, &mut page.messages).await?;
    let status = escalation::status(&mut context.tx, context.session.conversation_id).await?;
    context.tx.commit().await?;
    Ok(History {
        status,
        messages: page.messages,
        older: page.older.map(|position| position.to_string()),
        newest: page.newest.map(|position| position.to_string()),
    })
}
