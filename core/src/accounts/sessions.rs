//! A person's own sessions.

use tomari_shared::auth::{StaffSession, StaffSessions, StaffUser};
use tomari_shared::identity::Caller;
use tomari_shared::ids::StaffSessionId;
use tomari_shared::problem::ProblemKind;

use super::{context, sign_in};
use crate::app::App;
use crate::clock::rfc3339;
use crate::db::staff_sessions::{self, Which};
use crate::error::{AppError, AppResult};

/// Who is signed in.
pub async fn me(app: &App, caller: Caller) -> AppResult<StaffUser> {
    let mut context = context::open(app, caller).await?;
    let user = context::view(&mut context.tx, &context.user).await?;
    context.tx.commit().await?;
    Ok(user)
}

/// The caller's sessions.
pub async fn list(app: &App, caller: Caller) -> AppResult<StaffSessions> {
    let mut context = context::open(app, caller).await?;
    let rows = staff_sessions::of_user(&mut *context.tx, context.user.id, app.clock.now()).await?;
    context.tx.commit().await?;
    let sessions = rows
        .into_iter()
        .map(|row| StaffSession {
            id: row.id,
            current: row.id == context.session_id,
            user_agent: row.user_agent,
            created_at: rfc3339(row.created_at),
            last_used_at: rfc3339(row.last_used_at),
            expires_at: rfc3339(row.expires_at),
        })
        .collect();
    Ok(StaffSessions { sessions })
}

/// Ends one of the caller's sessions, which may be the one that asks.
pub async fn end(app: &App, caller: Caller, session: StaffSessionId) -> AppResult<()> {
    let mut context = context::open(app, caller).await?;
    let which = Which::One(session);
    let ended = sign_in::end_sessions(&mut context.tx, context.user.id, which, app.clock.now()).await?;
    if ended == 0 {
        return Err(AppError::new(ProblemKind::NotFound, "There is no such session."));
    }
    context.tx.commit().await?;
    Ok(())
}

/// Ends all of the caller's sessions but the one that asks.
pub async fn end_others(app: &App, caller: Caller) -> AppResult<()> {
    let mut context = context::open(app, caller).await?;
    let which = Which::AllBut(context.session_id);
    sign_in::end_sessions(&mut context.tx, context.user.id, which, app.clock.now()).await?;
    context.tx.commit().await?;
    Ok(())
}
