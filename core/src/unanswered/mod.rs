//! What guests asked in vain: shown in groups, made into entries of the house's knowledge, or put away.

mod alike;
mod answer;
mod fillers;
mod grouping;

use tomari_shared::audit::AuditAction;
use tomari_shared::identity::Caller;
use tomari_shared::ids::QuestionGroupId;
use tomari_shared::problem::ProblemKind;
use tomari_shared::unanswered::UnansweredQuestions;

use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::db::unanswered;
use crate::error::{AppError, AppResult};

pub use answer::{Answered, answer};

/// Longest subject in the audit log, in characters.
const SUBJECT_MAX_CHARS: usize = 200;

/// What is neither answered nor dismissed.
pub async fn list(app: &App, caller: Caller) -> AppResult<UnansweredQuestions> {
    let tx = context::open(app, caller).await?.tx;
    let mut tx = grouping::group(app, tx).await?;
    let (groups, total) = unanswered::groups(&mut *tx).await?;
    tx.commit().await?;
    Ok(UnansweredQuestions {
        groups,
        total: u32::try_from(total).unwrap_or(u32::MAX),
    })
}

/// Puts a group away until it is asked again. Whoever waits goes on waiting for a person. Done again, nothing changes.
pub async fn dismiss(app: &App, caller: Caller, id: QuestionGroupId) -> AppResult<()> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    unanswered::locked(&mut *tx, id).await?.ok_or_else(unknown)?;
    let dismissed = unanswered::settle(&mut *tx, id, false).await?;
    if dismissed > 0 {
        // Not the guests' words: the log is kept for longer than they are.
        let subject = dismissed.to_string();
        let action = AuditAction::QuestionsDismissed;
        context::audit(app, &mut tx, action, Some(user.id), Some(&subject)).await?;
        tx.tell(user.facility_id.0);
    }
    tx.commit().await?;
    Ok(())
}

fn subject(question: &str) -> String {
    question.chars().take(SUBJECT_MAX_CHARS).collect()
}

fn unknown() -> AppError {
    AppError::new(
        ProblemKind::NotFound,
        "There is no group of questions with this id.",
    )
}
