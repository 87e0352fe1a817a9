//! Opening a request of staff: session, person and role are checked in the statement that opens the database context.

use tomari_shared::audit::AuditAction;
use tomari_shared::auth::{Role, StaffFacility, StaffUser};
use tomari_shared::identity::Caller;
use tomari_shared::ids::{AuditEventId, StaffSessionId, UserId};
use tomari_shared::problem::ProblemKind;

use crate::app::App;
use crate::db;
use crate::db::FacilityTx;
use crate::db::users::User;
use crate::error::{AppError, AppResult};
use crate::random::uuid_v7;

/// A request of staff with its database context.
pub struct StaffContext {
    /// The transaction whose context is the facility.
    pub tx: FacilityTx,
    /// Who asks.
    pub user: User,
    /// In which session.
    pub session_id: StaffSessionId,
}

/// Opens the context of a request of staff, or answers that there is no valid session.
pub async fn open(app: &App, caller: Caller) -> AppResult<StaffContext> {
    let Caller::Staff { sub, fid, sid } = caller else {
        return Err(not_signed_in());
    };
    let opened = db::users::open(&app.db, fid, sid, app.clock.now()).await?;
    match opened {
        Some((tx, user)) if user.id == sub => Ok(StaffContext {
            tx,
            user,
            session_id: sid,
        }),
        _ => Err(not_signed_in()),
    }
}

/// The same for what only the owner may do.
pub async fn open_owner(app: &App, caller: Caller) -> AppResult<StaffContext> {
    let context = open(app, caller).await?;
    match context.user.role {
        Role::Owner => Ok(context),
        Role::Staff => Err(AppError::new(
            ProblemKind::Forbidden,
            "Only the owner of the facility may do this.",
        )),
    }
}

/// Nobody of the staff is signed in. The same words for every reason.
pub(crate) fn not_signed_in() -> AppError {
    AppError::new(
        ProblemKind::Unauthenticated,
        "There is no valid session. Sign in.",
    )
}

/// The person as their own pages see them.
pub(crate) async fn view(tx: &mut FacilityTx, user: &User) -> AppResult<StaffUser> {
    let facility = db::facilities::current(&mut **tx).await?;
    Ok(StaffUser {
        id: user.id,
        name: user.name.clone(),
        email: user.email.clone(),
        role: user.role,
        language: user.language,
        facility: StaffFacility {
            id: facility.id,
            slug: facility.slug,
            name: facility.name,
        },
    })
}

/// Writes an entry of the audit log into the transaction of what it tells.
pub(crate) async fn audit(
    app: &App,
    tx: &mut FacilityTx,
    action: AuditAction,
    actor: Option<UserId>,
    subject: Option<&str>,
) -> AppResult<()> {
    let at = app.clock.now();
    let id = AuditEventId(uuid_v7(&*app.random, at));
    db::audit::insert(&mut **tx, id, action, actor, subject, at).await?;
    Ok(())
}
