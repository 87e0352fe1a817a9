//! What the house's people see of conversations, and do in them. All of it under the conversation's lock, so that two of them at once don't
//! contradict each other.

use tomari_shared::audit::AuditAction;
use tomari_shared::chat::Author;
use tomari_shared::escalation::{ConversationState, Escalation, Escalations, OvernightQueue};
use tomari_shared::identity::Caller;
use tomari_shared::ids::{ConversationId, EscalationId, MessageId};
use tomari_shared::inbox::{
    ConversationDetail, ConversationPage, Notifications, Reply, Resolve, Show, Translate, Translating,
};
use tomari_shared::limits::{HISTORY_PAGE, INBOX_PAGE, WAITING_COUNTED};
use tomari_shared::problem::{FieldError, ProblemKind};

use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::chat;
use crate::db;
use crate::db::FacilityTx;
use crate::db::escalations::{self, Act, EscalationRow, Listed};
use crate::db::inbox_pages::{self, Key, List};
use crate::db::messages::NewReply;
use crate::db::users::User;
use crate::error::{AppError, AppResult};
use crate::escalation::{self, Asker, Notice};
use crate::language_detection::detect;
use crate::random::uuid_v7;
use crate::secrets;
use crate::translation::{self, Wanted};

/// One page of the conversations, after the one whose cursor is `before`.
pub async fn conversations(
    app: &App,
    caller: Caller,
    show: Option<&str>,
    before: Option<&str>,
) -> AppResult<ConversationPage> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let list = List {
        show: read_show(show)?,
        by: user.id,
    };
    let after = before.map(|cursor| read_cursor(cursor, list)).transpose()?;
    let (ids, next) = inbox_pages::page(&mut *tx, list, after.as_ref(), INBOX_PAGE).await?;
    let conversations = db::inbox::summaries(&mut tx, &ids).await?;
    let waiting = inbox_pages::waiting(&mut tx, WAITING_COUNTED.into()).await?;
    tx.commit().await?;
    Ok(ConversationPage {
        conversations: conversations.into_iter().map(without_secrets).collect(),
        older: next.map(|key| key.iter().map(i64::to_string).collect::<Vec<_>>().join(".")),
        waiting: u32::try_from(waiting).unwrap_or(WAITING_COUNTED),
    })
}

fn read_show(show: Option<&str>) -> AppResult<Show> {
    let Some(show) = show else {
        return Ok(Show::default());
    };
    serde_json::from_value(show.into()).map_err(|_| {
        AppError::invalid(vec![FieldError::new(
            "?show",
            "must be waiting, mine, all or resolved",
        )])
    })
}

fn read_cursor(cursor: &str, list: List) -> AppResult<Key> {
    let key: Option<Key> = cursor.split('.').map(|part| part.parse().ok()).collect();
    key.filter(|key| key.len() == list.key_length()).ok_or_else(|| {
        AppError::invalid(vec![FieldError::new(
            "?before",
            "must be a cursor from an earlier page of the same list",
        )])
    })
}

fn without_secrets(
    mut summary: tomari_shared::inbox::ConversationSummary,
) -> tomari_shared::inbox::ConversationSummary {
    summary.excerpt = summary.excerpt.as_deref().map(secrets::hidden);
    summary
}

/// Has what the guest wrote translated for whoever reads it, in the background. What is translated already, or was written in the
/// language, is left alone; without a model nothing happens.
pub async fn translate(
    app: &App,
    caller: Caller,
    id: ConversationId,
    request: Translate,
) -> AppResult<Translating> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    db::inbox::find(&mut *tx, id).await?.ok_or_else(unknown)?;
    let wanted = Wanted {
        facility: user.facility_id,
        conversation: id,
        author: Author::Guest,
        language: request.language.into(),
    };
    let messages = translation::begin(app, &mut tx, wanted).await?;
    tx.commit().await?;
    Ok(Translating { messages })
}

/// One conversation, with its last messages or with those before a cursor.
pub async fn conversation(
    app: &App,
    caller: Caller,
    id: ConversationId,
    before: Option<&str>,
) -> AppResult<ConversationDetail> {
    let mut tx = context::open(app, caller).await?.tx;
    let detail = detail(&mut tx, id, chat::read_cursor(before)?).await?;
    tx.commit().await?;
    Ok(detail)
}

/// The caller speaks for the house from now on. Whoever spoke before does not.
pub async fn take(app: &App, caller: Caller, id: ConversationId) -> AppResult<ConversationDetail> {
    let mut opened = open(app, caller, id).await?;
    let (state, by, _) = opened.speaker().await?;
    if state != ConversationState::Staff || by != Some(opened.user.id) {
        let user = opened.user.clone();
        db::inbox::set_speaker(
            &mut *opened.tx,
            opened.id,
            ConversationState::Staff,
            Some(user.id),
        )
        .await?;
        if let Some(escalation) = opened.escalation().await? {
            escalations::act(
                &mut *opened.tx,
                escalation.id,
                Act::Take,
                user.id,
                app.clock.now(),
            )
            .await?;
        }
        opened.say(app, &Notice::Joined(user.name.clone()), None).await?;
    }
    opened.finish().await
}

/// The caller writes to the guest. Sent again under the same id, nothing is stored twice.
pub async fn reply(
    app: &App,
    caller: Caller,
    id: ConversationId,
    request: &Reply,
) -> AppResult<ConversationDetail> {
    let faults = request.faults();
    let mut opened = open(app, caller, id).await?;
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let (state, ..) = opened.speaker().await?;
    if state != ConversationState::Staff {
        return Err(AppError::new(
            ProblemKind::Conflict,
            "The assistant speaks in this conversation. Take it over before you write.",
        ));
    }
    let at = app.clock.now();
    let language = detect(&request.text, opened.language);
    let new = NewReply {
        id: MessageId(uuid_v7(&*app.random, at)),
        conversation: opened.id,
        client_message_id: request.message_id,
        text: &request.text,
        language,
    };
    let author = opened.user.id;
    if db::messages::insert_reply(&mut *opened.tx, &new, author, at).await? {
        let facility = opened.user.facility_id;
        escalation::tell_guest(app, &mut opened.tx, facility, opened.id).await?;
        let wanted = Wanted {
            facility,
            conversation: opened.id,
            author: Author::Staff,
            language: opened.language,
        };
        translation::begin(app, &mut opened.tx, wanted).await?;
    } else {
        let stored = db::messages::by_client_id(&mut *opened.tx, opened.id, request.message_id).await?;
        if stored.is_none_or(|stored| stored.author != Author::Staff || stored.text != request.text) {
            return Err(AppError::new(
                ProblemKind::Conflict,
                "A message with this message_id and other content was sent before.",
            ));
        }
    }
    opened.finish().await
}

/// The assistant speaks again; what was asked of people stays open.
pub async fn hand_back(app: &App, caller: Caller, id: ConversationId) -> AppResult<ConversationDetail> {
    let mut opened = open(app, caller, id).await?;
    let (state, ..) = opened.speaker().await?;
    if state == ConversationState::Staff {
        let escalation = opened.escalation().await?;
        let next = if escalation.is_some() {
            ConversationState::Waiting
        } else {
            ConversationState::Assistant
        };
        db::inbox::set_speaker(&mut *opened.tx, opened.id, next, None).await?;
        if let Some(escalation) = escalation {
            let by = opened.user.id;
            escalations::act(&mut *opened.tx, escalation.id, Act::HandBack, by, app.clock.now()).await?;
        }
        opened.say(app, &Notice::Returned, None).await?;
    }
    opened.finish().await
}

/// Ends what was asked of people; the assistant speaks again.
pub async fn resolve(
    app: &App,
    caller: Caller,
    id: ConversationId,
    request: &Resolve,
) -> AppResult<ConversationDetail> {
    let faults = request.faults();
    let mut opened = open(app, caller, id).await?;
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let escalation = opened.escalation().await?;
    let (state, ..) = opened.speaker().await?;
    if state != ConversationState::Assistant {
        db::inbox::set_speaker(&mut *opened.tx, opened.id, ConversationState::Assistant, None).await?;
    }
    if let Some(escalation) = escalation {
        let note = request
            .note
            .as_deref()
            .map(str::trim)
            .filter(|note| !note.is_empty());
        let by = opened.user.id;
        escalations::resolve(&mut *opened.tx, escalation.id, by, note, app.clock.now()).await?;
        opened
            .say(app, &Notice::Resolved, Some(escalation.receipt))
            .await?;
        let subject = escalation.receipt.to_string();
        let action = AuditAction::EscalationResolved;
        context::audit(app, &mut opened.tx, action, Some(by), Some(&subject)).await?;
    } else if state == ConversationState::Staff {
        opened.say(app, &Notice::Returned, None).await?;
    }
    opened.finish().await
}

/// The escalations that are not resolved, or those that are.
pub async fn escalations(app: &App, caller: Caller, resolved: bool) -> AppResult<Escalations> {
    let mut tx = context::open(app, caller).await?.tx;
    let listed = if resolved {
        Listed::Resolved
    } else {
        Listed::Unresolved
    };
    let escalations = escalations::list(&mut *tx, listed).await?;
    tx.commit().await?;
    Ok(Escalations { escalations })
}

/// What waits or has waited for the desk to open.
pub async fn overnight(app: &App, caller: Caller) -> AppResult<OvernightQueue> {
    let mut tx = context::open(app, caller).await?.tx;
    let entries = escalations::list(&mut *tx, Listed::Overnight).await?;
    tx.commit().await?;
    Ok(OvernightQueue { entries })
}

/// The caller has seen an escalation.
pub async fn acknowledge(app: &App, caller: Caller, id: EscalationId) -> AppResult<Escalation> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let unknown = || AppError::new(ProblemKind::NotFound, "There is no escalation with this id.");
    let conversation = escalations::conversation_of(&mut *tx, id)
        .await?
        .ok_or_else(unknown)?;
    let conversation = db::conversations::lock(&mut *tx, conversation).await?;
    let open = escalations::open_in(&mut *tx, conversation).await?;
    if open.is_none_or(|open| open.id != id) {
        return Err(AppError::new(
            ProblemKind::Conflict,
            "The escalation is resolved already.",
        ));
    }
    escalations::act(&mut *tx, id, Act::Acknowledge, user.id, app.clock.now()).await?;
    let mut listed = escalations::list(&mut *tx, Listed::One(id)).await?;
    tx.tell(user.facility_id.0);
    tx.tell(conversation.0);
    tx.commit().await?;
    listed.pop().ok_or_else(unknown)
}

/// What the caller wants to be told of.
pub async fn notifications(app: &App, caller: Caller) -> AppResult<Notifications> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let wanted = db::inbox::notifications(&mut *tx, user.id).await?;
    tx.commit().await?;
    Ok(wanted)
}

/// Changes that.
pub async fn change_notifications(
    app: &App,
    caller: Caller,
    wanted: Notifications,
) -> AppResult<Notifications> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    db::inbox::change_notifications(&mut *tx, user.id, wanted).await?;
    tx.commit().await?;
    Ok(wanted)
}

/// A conversation that somebody of the house does something in.
struct Opened {
    tx: FacilityTx,
    user: User,
    id: ConversationId,
    language: tomari_shared::language::Language,
}

/// Locks it.
async fn open(app: &App, caller: Caller, id: ConversationId) -> AppResult<Opened> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let summary = db::inbox::find(&mut *tx, id).await?.ok_or_else(unknown)?;
    let locked = db::conversations::lock(&mut *tx, id).await?;
    Ok(Opened {
        tx,
        user,
        id: locked,
        language: summary.language,
    })
}

fn unknown() -> AppError {
    AppError::new(ProblemKind::NotFound, "There is no conversation with this id.")
}

impl Opened {
    async fn speaker(&mut self) -> AppResult<db::inbox::Speaker> {
        db::inbox::speaker(&mut *self.tx, self.id)
            .await?
            .ok_or_else(unknown)
    }

    async fn escalation(&mut self) -> AppResult<Option<EscalationRow>> {
        Ok(escalations::open_in(&mut *self.tx, self.id).await?)
    }

    async fn say(&mut self, app: &App, notice: &Notice, receipt: Option<i32>) -> AppResult<()> {
        let asker = Asker {
            facility: self.user.facility_id,
            conversation: self.id,
            language: self.language,
        };
        escalation::say(app, &mut self.tx, asker, notice, receipt).await?;
        Ok(())
    }

    async fn finish(mut self) -> AppResult<ConversationDetail> {
        self.tx.tell(self.user.facility_id.0);
        self.tx.tell(self.id.0);
        let detail = detail(&mut self.tx, self.id, None).await?;
        self.tx.commit().await?;
        Ok(detail)
    }
}

async fn detail(
    tx: &mut FacilityTx,
    id: ConversationId,
    before: Option<i64>,
) -> AppResult<ConversationDetail> {
    let conversation = db::inbox::summaries(&mut *tx, &[id])
        .await?
        .pop()
        .ok_or_else(unknown)?;
    let mut page = db::messages::page_of(&mut **tx, id, before, HISTORY_PAGE).await?;
    for message in &mut page.messages {
        if message.author == Author::Assistant {
            message.text = secrets::hidden(&message.text);
        }
    }
    Ok(ConversationDetail {
        conversation: without_secrets(conversation),
        messages: page.messages,
        older: page.older.map(|position| position.to_string()),
        ratings: db::feedback::ratings(&mut **tx, id).await?,
        escalations: escalations::list(&mut **tx, Listed::Of(id)).await?,
        contact: db::feedback::contact(&mut **tx, id).await?,
    })
}
