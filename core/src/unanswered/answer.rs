//! Making an entry of a group: stored, told to who waits for it, and what they had asked of people resolved, in one transaction.

use serde_json::json;
use tomari_shared::audit::AuditAction;
use tomari_shared::escalation::{ConversationState, EscalationState};
use tomari_shared::identity::Caller;
use tomari_shared::ids::{ClientMessageId, ConversationId, MessageId, QuestionGroupId};
use tomari_shared::knowledge::{FaqDraft, FaqTranslation, FaqVisibility};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;
use tomari_shared::unanswered::QuestionAnswered;

use super::{grouping, subject, unknown};
use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::db::escalations::{self, EscalationRow};
use crate::db::messages::NewReply;
use crate::db::users::User;
use crate::db::{self, FacilityTx, unanswered};
use crate::error::{AppError, AppResult};
use crate::escalation::{self, Asker, Notice};
use crate::knowledge;
use crate::random::uuid_v7;

/// What came of a request.
#[derive(Clone, Copy, Debug)]
pub struct Answered {
    /// What was done.
    pub answer: QuestionAnswered,
    /// Whether it was done by this request, and not by the same one before.
    pub new: bool,
}

/// Makes an entry of a group. The same request again comes to the same, whatever was asked meanwhile.
pub async fn answer(app: &App, caller: Caller, id: QuestionGroupId, draft: &FaqDraft) -> AppResult<Answered> {
    let StaffContext { tx, user, .. } = context::open(app, caller).await?;
    // What came in since the page was read is answered too.
    let mut tx = grouping::group(app, tx).await?;
    let before = unanswered::locked(&mut *tx, id).await?.ok_or_else(unknown)?;
    let request = serde_json::to_value(draft).map_err(AppError::internal)?;
    if let Some(answer) = before.and_then(|made| made_by(&made, &request)) {
        tx.commit().await?;
        return Ok(Answered { answer, new: false });
    }
    let faults = draft.faults();
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let mut asking = Vec::new();
    for (conversation, language) in unanswered::asking(&mut *tx, id).await? {
        let locked = db::conversations::lock(&mut *tx, conversation).await?;
        asking.push((locked, language));
    }
    if unanswered::settle(&mut *tx, id, true).await? == 0 {
        return Err(AppError::new(
            ProblemKind::Conflict,
            "These questions have been answered already, with other words.",
        ));
    }
    let mut answer = QuestionAnswered {
        // After the conversations: whoever holds one of them may wait for what an entry locks, never the other way round.
        intent_id: knowledge::create(app, &mut tx, Some(user.id), draft).await?,
        told: 0,
        resolved: 0,
        left: 0,
    };
    for (conversation, language) in asking {
        match tell(app, &mut tx, &user, draft, conversation, language).await? {
            Reached::Nobody => {}
            Reached::Left => answer.left += 1,
            Reached::Told => answer.told += 1,
            Reached::Resolved => {
                answer.told += 1;
                answer.resolved += 1;
            }
        }
    }
    let made = json!({ "request": request, "answer": answer });
    unanswered::set_made(&mut *tx, id, &made).await?;
    let question = draft
        .translations
        .first()
        .map(|text| subject(text.question.trim()));
    let action = AuditAction::QuestionsAnswered;
    context::audit(app, &mut tx, action, Some(user.id), question.as_deref()).await?;
    tx.tell(user.facility_id.0);
    tx.commit().await?;
    Ok(Answered { answer, new: true })
}

fn made_by(made: &serde_json::Value, request: &serde_json::Value) -> Option<QuestionAnswered> {
    let same = made.get("request") == Some(request);
    same.then(|| serde_json::from_value(made.get("answer")?.clone()).ok())
        .flatten()
}

/// What became of somebody who had asked.
enum Reached {
    /// They wait for nothing any more.
    Nobody,
    /// They go on waiting, without the answer.
    Left,
    /// They have the answer, and wait for something else.
    Told,
    /// They have the answer.
    Resolved,
}

/// Writes the answer to the guests of a conversation, which is locked, unless a person looks after them.
async fn tell(
    app: &App,
    tx: &mut FacilityTx,
    user: &User,
    draft: &FaqDraft,
    conversation: ConversationId,
    asked_in: Language,
) -> AppResult<Reached> {
    let Some(open) = escalations::open_in(&mut **tx, conversation).await? else {
        return Ok(Reached::Nobody);
    };
    let Some(summary) = db::inbox::find(&mut **tx, conversation).await? else {
        return Ok(Reached::Nobody);
    };
    let meant = draft.visibility == FaqVisibility::Public
        || unanswered::all_in_house(&mut **tx, conversation).await?;
    let text = text_in(&draft.translations, &[asked_in, summary.language]);
    let taken = open.state == EscalationState::Taken || summary.state == ConversationState::Staff;
    let Some(text) = text.filter(|_| meant && !taken) else {
        return Ok(Reached::Left);
    };
    let at = app.clock.now();
    let new = NewReply {
        id: MessageId(uuid_v7(&*app.random, at)),
        conversation,
        client_message_id: ClientMessageId(uuid_v7(&*app.random, at)),
        text: text.answer.trim(),
        language: text.language,
    };
    db::messages::insert_reply(&mut **tx, &new, user.id, at).await?;
    escalation::tell_guest(app, tx, user.facility_id, conversation).await?;
    tx.tell(conversation.0);
    if !unanswered::explains(&mut **tx, open.id).await? {
        return Ok(Reached::Told);
    }
    let asker = Asker {
        facility: user.facility_id,
        conversation,
        language: summary.language,
    };
    resolve(app, tx, user, &open, asker, text.question.trim()).await?;
    Ok(Reached::Resolved)
}

/// The translation in the first of these languages that there is.
fn text_in<'a>(texts: &'a [FaqTranslation], languages: &[Language]) -> Option<&'a FaqTranslation> {
    languages
        .iter()
        .find_map(|language| texts.iter().find(|text| text.language == *language))
}

async fn resolve(
    app: &App,
    tx: &mut FacilityTx,
    user: &User,
    open: &EscalationRow,
    asker: Asker,
    question: &str,
) -> AppResult<()> {
    let note = format!("FAQ: {question}");
    escalations::resolve(&mut **tx, open.id, user.id, Some(&note), app.clock.now()).await?;
    db::inbox::set_speaker(&mut **tx, asker.conversation, ConversationState::Assistant, None).await?;
    escalation::say(app, tx, asker, &Notice::Resolved, Some(open.receipt)).await?;
    let receipt = open.receipt.to_string();
    let action = AuditAction::EscalationResolved;
    context::audit(app, tx, action, Some(user.id), Some(&receipt)).await
}
