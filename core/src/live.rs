//! Live streams: what wakes them, and what they tell.
//!
//! A signal only says that something may have changed; what changed is read from the tables, and read again now and then in case a
//! signal was lost. No stream holds a connection while it waits.

use std::time::Duration;

use futures_util::Stream;
use tokio::sync::broadcast;
use tomari_shared::chat::{ConversationStatus, Message, MessageTranslated};
use tomari_shared::identity::Caller;
use tomari_shared::problem::ProblemKind;
use tracing::warn;
use uuid::Uuid;

use crate::accounts::context;
use crate::app::App;
use crate::db;
use crate::error::{AppError, AppResult};
use crate::{escalation, secrets, sessions};

/// How long a stream waits for a signal before it looks by itself, which also tells a proxy that it is alive.
const LOOK_EVERY: Duration = Duration::from_secs(15);
/// Messages read at a time.
const BATCH: u16 = 50;

/// A stream's place among those who hear signals.
struct Subscription(broadcast::Receiver<Option<Uuid>>);

impl Subscription {
    /// Waits for a signal about one of these, or until it is time to look.
    async fn wait(&mut self, about: &[Uuid]) {
        let signal = async {
            loop {
                match self.0.recv().await {
                    Ok(Some(id)) if !about.contains(&id) => {}
                    Ok(_) | Err(broadcast::error::RecvError::Lagged(_)) => return,
                    Err(broadcast::error::RecvError::Closed) => std::future::pending().await,
                }
            }
        };
        // Either way it is time to look.
        let _ = tokio::time::timeout(LOOK_EVERY, signal).await;
    }
}

/// What a stream tells.
#[derive(Debug)]
pub enum LiveEvent {
    /// The stream is open.
    Open,
    /// Still there.
    Alive,
    /// A message, and its position.
    Message(i64, Box<Message>),
    /// A translation of a message, and its position.
    Translation(i64, Box<MessageTranslated>),
    /// The conversation was joined with another up to this position.
    History(i64),
    /// Who speaks for the house, and what is open.
    Status(Box<ConversationStatus>),
    /// Something in the inbox is another than before.
    Inbox,
    /// The session has ended.
    SessionEnded,
}

/// What happens in a guest's conversation after `since`, or from now on.
pub fn conversation(
    app: std::sync::Arc<App>,
    caller: Caller,
    since: Option<i64>,
) -> impl Stream<Item = LiveEvent> {
    let mut signals = Subscription(app.db.signals().subscribe());
    async_stream::stream! {
        yield LiveEvent::Open;
        let mut position = since;
        let mut told = None;
        loop {
            match look(&app, caller, position).await {
                Ok(Look { session, conversation, events, position: reached, status }) => {
                    position = Some(reached);
                    let more = events.len() >= usize::from(BATCH);
                    if events.is_empty() {
                        yield LiveEvent::Alive;
                    }
                    for event in events {
                        yield event;
                    }
                    if told.as_ref() != Some(&status) {
                        yield LiveEvent::Status(Box::new(status.clone()));
                        told = Some(status);
                    }
                    if !more {
                        let woken = app.stop.run_until_cancelled(signals.wait(&[session, conversation])).await;
                        if woken.is_none() {
                            return;
                        }
                    }
                }
                Err(error) => {
                    if ended(&error) {
                        yield LiveEvent::SessionEnded;
                    }
                    // Otherwise the reader comes again, with the position it has.
                    return;
                }
            }
        }
    }
}

struct Look {
    session: Uuid,
    conversation: Uuid,
    events: Vec<LiveEvent>,
    position: i64,
    status: ConversationStatus,
}

async fn look(app: &App, caller: Caller, since: Option<i64>) -> AppResult<Look> {
    let mut context = sessions::open(app, caller).await?;
    let conversation = context.session.conversation_id;
    let tx = &mut *context.tx;
    let reordered_at = db::conversations::reordered_at(&mut *tx, conversation).await?;
    let mut position = match since {
        Some(position) => position,
        None => db::messages::newest(&mut *tx, conversation)
            .await?
            .max(reordered_at),
    };
    let mut events = Vec::new();
    if position < reordered_at {
        position = reordered_at;
        events.push(LiveEvent::History(position));
    }
    let mut told = Vec::new();
    for (at, mut message) in db::messages::after(&mut *tx, conversation, position, BATCH).await? {
        secrets::reveal(app, tx, &context.session, [&mut message]).await?;
        let message = db::messages::for_guest(message);
        told.push((at, LiveEvent::Message(at, Box::new(message))));
    }
    for (at, translated) in db::translations::after(&mut *tx, conversation, position, BATCH).await? {
        told.push((at, LiveEvent::Translation(at, Box::new(translated))));
    }
    // Either list may go on where it ends here, but not before.
    told.sort_by_key(|(at, _)| *at);
    told.truncate(BATCH.into());
    position = told.last().map_or(position, |(at, _)| *at);
    events.extend(told.into_iter().map(|(_, event)| event));
    let session = context.session.id.0;
    let status = escalation::status(&mut context.tx, conversation).await?;
    context.tx.commit().await?;
    Ok(Look {
        status,
        session,
        conversation: conversation.0,
        events,
        position,
    })
}

/// What concerns a signed-in page: that something in the inbox is another than before, and that it is signed in no longer. What it tells
/// of is read anew, so that nothing is missed or told twice however the stream was cut.
pub fn staff(app: std::sync::Arc<App>, caller: Caller) -> impl Stream<Item = LiveEvent> {
    let mut signals = Subscription(app.db.signals().subscribe());
    async_stream::stream! {
        yield LiveEvent::Open;
        loop {
            match context::open(&app, caller).await {
                Ok(context) => {
                    let (session, facility) = (context.session_id.0, context.user.facility_id.0);
                    drop(context);
                    yield LiveEvent::Inbox;
                    if app.stop.run_until_cancelled(signals.wait(&[session, facility])).await.is_none() {
                        return;
                    }
                }
                Err(error) => {
                    if ended(&error) {
                        yield LiveEvent::SessionEnded;
                    }
                    return;
                }
            }
        }
    }
}

fn ended(error: &AppError) -> bool {
    if error.kind == ProblemKind::Unauthenticated {
        return true;
    }
    warn!(%error, "a stream ends early");
    false
}
