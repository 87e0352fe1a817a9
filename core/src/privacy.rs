//! A guest's data on request: found, given out, erased. For the owner.

use std::collections::HashMap;

use tomari_shared::audit::AuditAction;
use tomari_shared::chat::Author;
use tomari_shared::escalation::ConversationState;
use tomari_shared::identity::Caller;
use tomari_shared::ids::{ConversationId, MessageId};
use tomari_shared::limits::PRIVACY_CONVERSATIONS_MAX;
use tomari_shared::privacy::{
    ExportedConversation, ExportedMessage, FindGuest, GuestConversations, GuestExport, GuestsFound,
};
use tomari_shared::problem::{FieldError, ProblemKind};

use crate::accounts::{self, context};
use crate::app::App;
use crate::clock::rfc3339;
use crate::db;
use crate::db::FacilityTx;
use crate::db::erasure;
use crate::db::escalations::Listed;
use crate::db::privacy::{self, By};
use crate::error::{AppError, AppResult};
use crate::retention;
use crate::secrets;

/// Messages read at a time.
const BATCH: u16 = 500;
/// Receipt numbers that an entry of the audit log names.
const RECEIPTS_NAMED: usize = 20;

/// Finds a guest's conversations.
pub async fn find(app: &App, caller: Caller, request: &FindGuest) -> AppResult<GuestsFound> {
    let mut tx = context::open_owner(app, caller).await?.tx;
    let by = by(request)?;
    let limit = i64::try_from(PRIVACY_CONVERSATIONS_MAX).unwrap_or(i64::MAX);
    let guests = privacy::find(&mut tx, by, limit).await?;
    tx.commit().await?;
    Ok(GuestsFound { guests })
}

fn by(request: &FindGuest) -> AppResult<By<'_>> {
    let fault = |pointer: &str, detail: &str| AppError::invalid(vec![FieldError::new(pointer, detail)]);
    match (request.receipt, &request.email, request.conversation_id) {
        (Some(receipt), None, None) if receipt > 0 => Ok(By::Receipt(receipt)),
        (Some(_), None, None) => Err(fault("/receipt", "must be a receipt number")),
        (None, Some(email), None) => match accounts::email_fault("/email", email.trim()) {
            None => Ok(By::Email(email.trim())),
            Some(fault) => Err(AppError::invalid(vec![fault])),
        },
        (None, None, Some(id)) => Ok(By::Conversation(id)),
        _ => Err(fault(
            "",
            "must name exactly one of receipt, email and conversation_id",
        )),
    }
}

/// Gives out everything about conversations, which are one guest's as the owner says.
pub async fn export(app: &App, caller: Caller, request: &GuestConversations) -> AppResult<GuestExport> {
    let mut opened = context::open_owner(app, caller).await?;
    refuse(request.faults())?;
    let tx = &mut opened.tx;
    // Nothing is said in them while they are read.
    let ids = privacy::lock(tx, &request.conversation_ids).await?;
    if ids.is_empty() {
        return Err(AppError::new(
            ProblemKind::NotFound,
            "There is no conversation with this id.",
        ));
    }
    let mut conversations = Vec::with_capacity(ids.len());
    let mut receipts = Vec::new();
    for id in ids {
        let conversation = conversation(tx, id).await?;
        receipts.extend(
            conversation
                .escalations
                .iter()
                .map(|escalation| escalation.receipt),
        );
        conversations.push(conversation);
    }
    let house = db::facilities::current(&mut **tx).await?.name;
    let (by, subject) = (Some(opened.user.id), named(receipts));
    context::audit(app, tx, AuditAction::GuestExported, by, subject.as_deref()).await?;
    opened.tx.commit().await?;
    Ok(GuestExport {
        format: "tomari-guest-export".to_owned(),
        version: 1,
        exported_at: rfc3339(app.clock.now()),
        house,
        conversations,
    })
}

async fn conversation(tx: &mut FacilityTx, id: ConversationId) -> AppResult<ExportedConversation> {
    let mut judged: HashMap<MessageId, _> = privacy::judged(&mut **tx, id)
        .await?
        .into_iter()
        .map(|(message, helpful, evidence)| (message, (helpful, evidence)))
        .collect();
    let mut messages = Vec::with_capacity(judged.len());
    let mut position = 0;
    loop {
        let batch = db::messages::after(&mut **tx, id, position, BATCH).await?;
        let more = batch.len() == usize::from(BATCH);
        for (at, mut message) in batch {
            position = at;
            if message.author == Author::Assistant {
                message.text = secrets::hidden(&message.text);
            }
            let (helpful, evidence) = judged.remove(&message.id).unwrap_or_default();
            messages.push(ExportedMessage {
                message,
                helpful,
                evidence,
            });
        }
        if !more {
            break;
        }
    }
    let state = db::inbox::speaker(&mut **tx, id)
        .await?
        .map_or(ConversationState::Assistant, |(state, ..)| state);
    Ok(ExportedConversation {
        id,
        began_at: rfc3339(privacy::began_at(&mut **tx, id).await?),
        state,
        sessions: privacy::sessions(&mut **tx, id).await?,
        contact: privacy::contact(&mut **tx, id).await?,
        messages,
        escalations: db::escalations::list(&mut **tx, Listed::Of(id)).await?,
        mails: privacy::mails(&mut **tx, id).await?,
    })
}

/// Erases conversations with everything that hangs on them. What is not there any more, or never was, is erased just as well: asked twice,
/// the answer is the same.
pub async fn erase(app: &App, caller: Caller, request: &GuestConversations) -> AppResult<()> {
    let mut opened = context::open_owner(app, caller).await?;
    refuse(request.faults())?;
    let (facility, by) = (opened.user.facility_id, Some(opened.user.id));
    let tx = &mut opened.tx;
    let ids = privacy::lock(tx, &request.conversation_ids).await?;
    if !ids.is_empty() {
        let erased = erasure::erase(tx, &ids).await?;
        retention::tell(tx, facility, &erased);
        let subject = named(erased.receipts);
        context::audit(app, tx, AuditAction::GuestErased, by, subject.as_deref()).await?;
    }
    opened.tx.commit().await?;
    Ok(())
}

fn refuse(faults: Vec<FieldError>) -> AppResult<()> {
    if faults.is_empty() {
        Ok(())
    } else {
        Err(AppError::invalid(faults))
    }
}

/// Receipt numbers for the audit log: the house's own count, which says nothing of the guest.
fn named(mut receipts: Vec<i32>) -> Option<String> {
    receipts.sort_unstable();
    let numbers: Vec<String> = receipts.iter().take(RECEIPTS_NAMED).map(i32::to_string).collect();
    (!numbers.is_empty()).then(|| numbers.join(", "))
}
