//! Asking for a person: one open escalation a conversation, whatever the reasons; a promise where the desk is closed; and the promise kept.

mod mails;
mod notices;
pub(crate) mod notify;
mod promised;
mod wish;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use tomari_shared::chat::{ConversationStatus, Message, Outcome};
use tomari_shared::escalation::{ConversationState, EscalationAsked, Reason};
use tomari_shared::identity::Caller;
use tomari_shared::ids::{ConversationId, EscalationId, FacilityId, MessageId};
use tomari_shared::inbox::{Contact, Feedback};
use tomari_shared::language::Language;
use tomari_shared::limits::UNRESOLVED_TURNS;
use tomari_shared::problem::{FieldError, ProblemKind};

use crate::accounts;
use crate::answering::Answer;
use crate::app::App;
use crate::db;
use crate::db::FacilityTx;
use crate::db::deliveries::What;
use crate::db::escalations::{self, EscalationRow, NewEscalation};
use crate::error::{AppError, AppResult};
use crate::hours::Hours;
use crate::random::uuid_v7;
use crate::sessions;

pub use notices::Notice;
pub(crate) use notify::{DeliverJob, tell, tell_guest};
pub use promised::{keep_promises, keep_promises_always, process_now};
pub use wish::wants_person;

/// How long a resolved escalation is opened again by a new reason, rather than a new one begun.
const REOPENED_WITHIN: TimeDelta = TimeDelta::hours(24);

/// What raising came to.
#[derive(Debug)]
pub struct Raised {
    /// The escalation that is open now.
    pub escalation: EscalationRow,
    /// What the guest is told, if there is something new to tell.
    pub notice: Option<Message>,
}

/// For whom a person is asked, and in which language the guest is told.
#[derive(Clone, Copy, Debug)]
pub struct Asker {
    /// The facility.
    pub facility: FacilityId,
    /// The conversation, which is locked.
    pub conversation: ConversationId,
    /// The guest's language.
    pub language: Language,
}

/// Asks for a person, or adds a reason to what is open. A message raises something once for each reason, however often it is looked at.
pub async fn raise(
    app: &App,
    tx: &mut FacilityTx,
    asker: Asker,
    reason: Reason,
    message: Option<MessageId>,
) -> AppResult<Option<Raised>> {
    if let Some(message) = message
        && escalations::was_raised(&mut **tx, message, reason).await?
    {
        return Ok(None);
    }
    let at = app.clock.now();
    let open = escalations::open_in(&mut **tx, asker.conversation).await?;
    let (mut escalation, new) = match open {
        Some(open) => (open, false),
        None => (begin(app, tx, asker, reason, at).await?, true),
    };
    // An emergency waits for no opening.
    let urgent = reason == Reason::Safety && !new;
    if urgent && escalation.waits() {
        escalations::promise_nothing(&mut **tx, escalation.id).await?;
        escalation.promised_at = None;
    }
    if (new || urgent) && !escalation.waits() {
        tell(app, tx, asker.facility, What::Escalation(escalation.id)).await?;
    }
    let notice = if new || urgent {
        let kind = match (reason, escalation.promised_at) {
            (Reason::Safety, _) => Notice::Alerted,
            (_, Some(then)) => Notice::Promised(opening(tx, asker.language, at, then).await?),
            (_, None) => match next(tx, at).await? {
                Opening::Open => Notice::Asked,
                Opening::Unknown | Opening::At(_) => Notice::AskedWhileClosed,
            },
        };
        Some(say(app, tx, asker, &kind, Some(escalation.receipt)).await?)
    } else {
        None
    };
    let trigger = uuid_v7(&*app.random, at);
    let told = notice.as_ref().map(|notice| notice.id);
    escalations::add_trigger(&mut **tx, trigger, escalation.id, reason, message, told, at).await?;
    tx.tell(asker.facility.0);
    tx.tell(asker.conversation.0);
    Ok(Some(Raised { escalation, notice }))
}

/// Begins an escalation, or opens the one again that was resolved a short while ago.
async fn begin(
    app: &App,
    tx: &mut FacilityTx,
    asker: Asker,
    reason: Reason,
    at: DateTime<Utc>,
) -> AppResult<EscalationRow> {
    let promised_at = match next(tx, at).await? {
        Opening::At(then) if reason != Reason::Safety => Some(then),
        Opening::At(_) | Opening::Open | Opening::Unknown => None,
    };
    let resolved = escalations::resolved_in(&mut **tx, asker.conversation, at - REOPENED_WITHIN).await?;
    let (id, receipt) = if let Some(resolved) = resolved {
        escalations::reopen(&mut **tx, resolved.id, promised_at, at).await?;
        (resolved.id, resolved.receipt)
    } else {
        let new = NewEscalation {
            id: EscalationId(uuid_v7(&*app.random, at)),
            conversation: asker.conversation,
            language: asker.language,
            promised_at,
        };
        (new.id, escalations::insert(&mut **tx, &new, at).await?)
    };
    let speaker = db::inbox::speaker(&mut **tx, asker.conversation).await?;
    if speaker.is_some_and(|(state, ..)| state == ConversationState::Assistant) {
        db::inbox::set_speaker(&mut **tx, asker.conversation, ConversationState::Waiting, None).await?;
    }
    Ok(EscalationRow {
        id,
        conversation: asker.conversation,
        receipt,
        state: tomari_shared::escalation::EscalationState::Open,
        promised_at,
        released_at: None,
    })
}

/// When somebody is at the desk next.
enum Opening {
    /// Now, as far as is known.
    Open,
    /// Then.
    At(DateTime<Utc>),
    /// The house has hours, and none of them comes.
    Unknown,
}

async fn next(tx: &mut FacilityTx, at: DateTime<Utc>) -> AppResult<Opening> {
    let Some(hours) = db::hours::hours(&mut **tx).await?.hours else {
        return Ok(Opening::Open);
    };
    let opening = Hours::new(zone(tx).await?, &hours).next_opening(at);
    Ok(match opening {
        Some(opening) if opening <= at => Opening::Open,
        Some(opening) => Opening::At(opening),
        None => Opening::Unknown,
    })
}

async fn zone(tx: &mut FacilityTx) -> AppResult<Tz> {
    let facility = db::facilities::current(&mut **tx).await?;
    Ok(facility.time_zone)
}

async fn opening(
    tx: &mut FacilityTx,
    language: Language,
    at: DateTime<Utc>,
    then: DateTime<Utc>,
) -> AppResult<String> {
    Ok(crate::hours::in_words(language, zone(tx).await?, at, then))
}

/// Tells the guest something in the conversation.
pub(crate) async fn say(
    app: &App,
    tx: &mut FacilityTx,
    asker: Asker,
    notice: &Notice,
    receipt: Option<i32>,
) -> AppResult<Message> {
    let at = app.clock.now();
    let id = MessageId(uuid_v7(&*app.random, at));
    let text = notice.text(asker.language, receipt);
    let stored =
        db::messages::insert_notice(&mut **tx, id, asker.conversation, &text, asker.language, at).await?;
    Ok(stored)
}

/// Why an answer asks for a person, in the order of weight.
pub(crate) async fn reasons(
    tx: &mut FacilityTx,
    conversation: ConversationId,
    answer: &Answer,
) -> AppResult<Vec<Reason>> {
    let failed = answer.evidence.embedding_error.is_some()
        || answer
            .evidence
            .generation
            .as_ref()
            .is_some_and(|generation| generation.provider_error);
    let mut reasons = match answer.outcome {
        Outcome::Answered => return Ok(Vec::new()),
        Outcome::Emergency => return Ok(vec![Reason::Safety]),
        Outcome::NotFound if failed => vec![Reason::ProviderError],
        Outcome::NotFound => vec![Reason::LowConfidence],
    };
    if db::feedback::unhelped(&mut **tx, conversation, UNRESOLVED_TURNS).await? >= UNRESOLVED_TURNS {
        reasons.push(Reason::UnresolvedTurns);
    }
    Ok(reasons)
}

/// A guest asks for a person by a button. Asked again, it is what is open already.
pub async fn ask(app: &App, caller: Caller) -> AppResult<EscalationAsked> {
    let context = sessions::open(app, caller).await?;
    let (mut tx, session) = (context.tx, context.session);
    let conversation = sessions::lock(&mut tx, &session).await?;
    let open = if let Some(open) = escalations::open_in(&mut *tx, conversation).await? {
        open
    } else {
        let asker = Asker {
            facility: session.facility_id,
            conversation,
            language: session.language,
        };
        raise(app, &mut tx, asker, Reason::GuestRequest, None)
            .await?
            .ok_or_else(|| AppError::internal(anyhow::anyhow!("nothing was raised")))?
            .escalation
    };
    tx.commit().await?;
    Ok(EscalationAsked {
        escalation: open.for_guest(),
    })
}

/// A guest says whether an answer helped. One that did not asks for a person.
pub async fn feedback(app: &App, caller: Caller, request: Feedback) -> AppResult<()> {
    let context = sessions::open(app, caller).await?;
    let (mut tx, session) = (context.tx, context.session);
    let conversation = sessions::lock(&mut tx, &session).await?;
    let at = app.clock.now();
    if !db::feedback::store(&mut *tx, conversation, request.answer_id, request.helpful, at).await? {
        return Err(AppError::new(
            ProblemKind::NotFound,
            "There is no such answer in this conversation.",
        ));
    }
    // The guest's other device shows it, and the house's people see it.
    tx.tell(conversation.0);
    tx.tell(session.facility_id.0);
    if !request.helpful {
        let asker = Asker {
            facility: session.facility_id,
            conversation,
            language: session.language,
        };
        raise(
            app,
            &mut tx,
            asker,
            Reason::NegativeFeedback,
            Some(request.answer_id),
        )
        .await?;
    }
    tx.commit().await?;
    Ok(())
}

/// A guest leaves an address for answers.
pub async fn leave_contact(app: &App, caller: Caller, request: &Contact) -> AppResult<()> {
    let mut context = sessions::open(app, caller).await?;
    let email = request.email.trim();
    let mut faults: Vec<FieldError> = accounts::email_fault("/email", email).into_iter().collect();
    if !request.consent {
        faults.push(FieldError::new(
            "/consent",
            "must be given, or no address is stored",
        ));
    }
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let conversation = sessions::lock(&mut context.tx, &context.session).await?;
    db::feedback::store_contact(&mut *context.tx, conversation, email, app.clock.now()).await?;
    tell_of_contact(&mut context, conversation);
    context.tx.commit().await?;
    Ok(())
}

/// A guest takes the address back.
pub async fn remove_contact(app: &App, caller: Caller) -> AppResult<()> {
    let mut context = sessions::open(app, caller).await?;
    let conversation = sessions::lock(&mut context.tx, &context.session).await?;
    db::feedback::remove_contact(&mut *context.tx, conversation).await?;
    tell_of_contact(&mut context, conversation);
    context.tx.commit().await?;
    Ok(())
}

fn tell_of_contact(context: &mut sessions::GuestContext, conversation: ConversationId) {
    context.tx.tell(conversation.0);
    context.tx.tell(context.session.facility_id.0);
}

/// What the guest of a conversation is told of it beside its messages.
pub async fn status(tx: &mut FacilityTx, conversation: ConversationId) -> AppResult<ConversationStatus> {
    let status = db::conversations::status(&mut **tx, conversation).await?;
    // A session without its conversation is none.
    status.ok_or_else(AppError::unauthenticated)
}
