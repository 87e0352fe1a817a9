//! Asking and answering: what happens to a guest's message.
//!
//! The message is stored first. The answer is made by a task of its own, so that a guest whose connection drops
//! still finds it in the history; it is stored at most once, whoever makes it.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use tomari_shared::chat::{AnswerSources, ChatReply, ChatRequest, History, Message, Outcome};
use tomari_shared::escalation::{ConversationState, GuestEscalation, Reason};
use tomari_shared::hours::EscalationSchedule;
use tomari_shared::identity::Caller;
use tomari_shared::ids::MessageId;
use tomari_shared::limits::HISTORY_PAGE;
use tomari_shared::problem::{FieldError, ProblemKind};

use crate::answering::{self, Answer, Listener, Response};
use crate::app::App;
use crate::db;
use crate::db::FacilityTx;
use crate::db::asking::{self, NewAnswer, NewGuestMessage};
use crate::db::escalations::EscalationRow;
use crate::db::facilities::Facility;
use crate::db::guest_sessions::GuestSessionRow;
use crate::db::messages;
use crate::error::{AppError, AppResult};
use crate::escalation::Asker;
use crate::language_detection::Reading;
use crate::random::uuid_v7;
use crate::{escalation, secrets, sessions};

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
    /// What the guest was told then about people.
    pub notice: Option<Message>,
    /// Who speaks for the house.
    pub state: ConversationState,
    /// How readily questions go to a person.
    pub schedules: Vec<EscalationSchedule>,
    /// What is open of people's.
    pub escalation: Option<GuestEscalation>,
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
        .await
        .map_err(sessions::or_ended)?
        .ok_or_else(AppError::unauthenticated)?;
    let (message, answer, notice) = match taken.message {
        Some(message) => (message, None, None),
        None => sent_before(app, &taken.session, request).await?,
    };
    Ok(Accepted {
        session: taken.session,
        facility: taken.facility,
        message,
        answer,
        notice,
        state: taken.state,
        schedules: taken.schedules,
        escalation: taken.escalation.as_ref().map(EscalationRow::for_guest),
    })
}

/// The message with the request's client id, its answer, and what was told about people.
async fn sent_before(
    app: &App,
    session: &GuestSessionRow,
    request: &ChatRequest,
) -> AppResult<(Message, Option<Message>, Option<Message>)> {
    let mut tx = db::begin_facility(&app.db, session.facility_id).await?;
    let conversation = sessions::lock(&mut tx, session).await?;
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
    secrets::reveal(app, &mut tx, session, &mut answer).await?;
    let notice = messages::notice_of(&mut *tx, message.id).await?;
    tx.commit().await?;
    Ok((message, answer, notice))
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
        async move { make_reply(&app, accepted, &listener).await },
        span,
    ));
    task.await.map_err(AppError::internal)?
}

async fn make_reply(app: &App, accepted: Accepted, listener: &Listener) -> AppResult<ChatReply> {
    let (answer, asks_for_person) = match answering::respond(app, &accepted, listener).await? {
        Response::Silence => (None, false),
        Response::PersonWanted => (None, true),
        Response::Answer(answer) => {
            let asks = answer.outcome != Outcome::Answered;
            (Some(answer), asks)
        }
    };
    if asks_for_person {
        return with_person(app, accepted, answer.as_deref()).await;
    }
    let answer = match &answer {
        Some(answer) => Some(store(app, &accepted, answer).await?),
        None => None,
    };
    Ok(ChatReply {
        message: accepted.message,
        answer,
        notice: None,
        escalation: accepted.escalation,
    })
}

/// Stores an answer that asks for nobody. Its question may have one already, which is then given.
async fn store(app: &App, accepted: &Accepted, answer: &Answer) -> AppResult<Message> {
    let at = app.clock.now();
    let new = new_answer(app, accepted, answer, at);
    let stored = asking::store_answer(&*app.db, &new, at)
        .await
        .map_err(sessions::or_ended)?;
    let stored = stored.map(|(conversation, stored)| {
        app.db.signals().tell(conversation.0);
        stored
    });
    match stored {
        Some(stored) if !secrets::has_mark(&stored.text) => Ok(stored),
        stored => {
            let mut tx = db::begin_facility(&app.db, accepted.session.facility_id).await?;
            let mut stored = match stored {
                Some(stored) => stored,
                None => read_back(&mut tx, accepted).await?,
            };
            secrets::reveal(app, &mut tx, &accepted.session, [&mut stored]).await?;
            tx.commit().await?;
            Ok(stored)
        }
    }
}

/// Stores an answer, if there is one, and asks for a person: both or neither.
async fn with_person(app: &App, accepted: Accepted, answer: Option<&Answer>) -> AppResult<ChatReply> {
    let session = &accepted.session;
    let mut tx = db::begin_facility(&app.db, session.facility_id).await?;
    let conversation = sessions::lock(&mut tx, session).await?;
    let (stored, reasons) = match answer {
        None => (None, vec![Reason::GuestRequest]),
        Some(answer) => {
            let at = app.clock.now();
            let new = new_answer(app, &accepted, answer, at);
            let stored = match asking::store_answer(&mut *tx, &new, at).await? {
                Some((conversation, stored)) => {
                    tx.tell(conversation.0);
                    stored
                }
                None => read_back(&mut tx, &accepted).await?,
            };
            let reasons = escalation::reasons(&mut tx, conversation, answer).await?;
            (Some(stored), reasons)
        }
    };
    let asker = Asker {
        facility: session.facility_id,
        conversation,
        language: accepted.message.language,
    };
    for reason in reasons {
        escalation::raise(app, &mut tx, asker, reason, Some(accepted.message.id)).await?;
    }
    let notice = messages::notice_of(&mut *tx, accepted.message.id).await?;
    let escalation = db::escalations::open_in(&mut *tx, conversation).await?;
    tx.commit().await?;
    Ok(ChatReply {
        message: accepted.message,
        answer: stored,
        notice,
        escalation: escalation.as_ref().map(EscalationRow::for_guest),
    })
}

fn new_answer<'a>(app: &App, accepted: &Accepted, answer: &'a Answer, at: DateTime<Utc>) -> NewAnswer<'a> {
    NewAnswer {
        id: MessageId(uuid_v7(&*app.random, at)),
        facility: accepted.session.facility_id,
        conversation: accepted.session.conversation_id,
        answers: accepted.message.id,
        text: &answer.text,
        language: answer.language,
        outcome: answer.outcome,
        sources: &answer.sources,
        evidence: &answer.evidence,
        tokens: answer.tokens,
    }
}

async fn read_back(tx: &mut FacilityTx, accepted: &Accepted) -> AppResult<Message> {
    messages::answer_to(&mut **tx, accepted.message.id)
        .await?
        .ok_or_else(|| AppError::internal(anyhow::anyhow!("a stored answer can't be read back")))
}

/// One page of the caller's conversation.
pub async fn history(app: &App, caller: Caller, before: Option<&str>) -> AppResult<History> {
    let mut context = sessions::open(app, caller).await?;
    let before = read_cursor(before)?;
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

/// Where in a conversation an earlier page ended.
pub(crate) fn read_cursor(before: Option<&str>) -> AppResult<Option<i64>> {
    let read = |cursor: &str| cursor.parse();
    before.map(read).transpose().map_err(|_| {
        let fault = FieldError::new("?before", "must be a cursor from an earlier page");
        AppError::invalid(vec![fault])
    })
}

/// What an answer of the caller's conversation rests on. A secret stays hidden: the answer itself tells it to whom it may.
pub async fn sources(app: &App, caller: Caller, answer: AppResult<MessageId>) -> AppResult<AnswerSources> {
    let mut context = sessions::open(app, caller).await?;
    let session = &context.session;
    let found = messages::sources(
        &mut *context.tx,
        session.conversation_id,
        answer?,
        session.in_house,
    )
    .await?;
    context.tx.commit().await?;
    let mut sources = found.ok_or_else(|| {
        AppError::new(
            ProblemKind::NotFound,
            "There is no such answer in this conversation.",
        )
    })?;
    for source in &mut sources {
        source.text = source.text.as_deref().map(secrets::hidden);
    }
    Ok(AnswerSources { sources })
}
