//! The people of a facility, as its owner changes them. A facility always keeps an owner who may sign in.

use tomari_shared::audit::AuditAction;
use tomari_shared::auth::Role;
use tomari_shared::identity::Caller;
use tomari_shared::ids::UserId;
use tomari_shared::problem::ProblemKind;
use tomari_shared::team::{ChangeMember, Team, TeamMember};

use super::context::{self, audit};
use super::{invitations, sign_in};
use crate::app::App;
use crate::clock::rfc3339;
use crate::db;
use crate::db::staff_sessions::Which;
use crate::db::users::{Member, User};
use crate::error::{AppError, AppResult};

/// Everybody, and the open invitations.
pub async fn list(app: &App, caller: Caller) -> AppResult<Team> {
    let mut context = context::open_owner(app, caller).await?;
    let members = db::users::members(&mut *context.tx).await?;
    let open = db::invitations::open(&mut *context.tx, app.clock.now()).await?;
    context.tx.commit().await?;
    Ok(Team {
        members: members.into_iter().map(view).collect(),
        invitations: open.into_iter().map(invitations::view).collect(),
    })
}

/// Changes a person's role, and whether they may sign in; ending that ends their sessions.
pub async fn change(app: &App, caller: Caller, id: UserId, request: &ChangeMember) -> AppResult<TeamMember> {
    let mut context = context::open_owner(app, caller).await?;
    let team = db::users::lock_all(&mut *context.tx).await?;
    let before = find(&team, id)?;
    let at = app.clock.now();
    let deactivated_at = if request.active {
        None
    } else {
        before.deactivated_at.or(Some(at))
    };
    let owner_after = request.role == Role::Owner && request.active;
    if !owner_after {
        keep_an_owner(&team, id)?;
    }
    db::users::change(&mut *context.tx, id, request.role, deactivated_at).await?;
    let mut changes = Vec::new();
    if before.role != request.role {
        changes.push(AuditAction::RoleChanged);
    }
    if before.deactivated_at.is_some() != deactivated_at.is_some() {
        changes.push(if request.active {
            AuditAction::MemberReactivated
        } else {
            AuditAction::MemberDeactivated
        });
    }
    for action in changes {
        audit(
            app,
            &mut context.tx,
            action,
            Some(context.user.id),
            Some(&before.name),
        )
        .await?;
    }
    if !request.active {
        sign_in::end_sessions(&mut context.tx, id, Which::All, at).await?;
        db::password_resets::use_up(&mut *context.tx, id, at).await?;
    }
    let members = db::users::members(&mut *context.tx).await?;
    let member = members.into_iter().find(|member| member.user.id == id);
    context.tx.commit().await?;
    member.map(view).ok_or_else(no_such_person)
}

/// Removes a person: address and password go, their name stays with what they did.
pub async fn remove(app: &App, caller: Caller, id: UserId) -> AppResult<()> {
    let mut context = context::open_owner(app, caller).await?;
    let team = db::users::lock_all(&mut *context.tx).await?;
    let before = find(&team, id)?;
    keep_an_owner(&team, id)?;
    let at = app.clock.now();
    sign_in::end_sessions(&mut context.tx, id, Which::All, at).await?;
    db::password_resets::use_up(&mut *context.tx, id, at).await?;
    db::users::remove(&mut *context.tx, id, at).await?;
    let (action, actor) = (AuditAction::MemberRemoved, Some(context.user.id));
    audit(app, &mut context.tx, action, actor, Some(&before.name)).await?;
    context.tx.commit().await?;
    Ok(())
}

fn find(team: &[User], id: UserId) -> AppResult<&User> {
    team.iter().find(|user| user.id == id).ok_or_else(no_such_person)
}

fn no_such_person() -> AppError {
    AppError::new(ProblemKind::NotFound, "There is no such person in the team.")
}

/// Refuses to go on without this person if nobody else is an owner who may sign in.
fn keep_an_owner(team: &[User], without: UserId) -> AppResult<()> {
    let another = team
        .iter()
        .any(|user| user.id != without && user.role == Role::Owner && user.deactivated_at.is_none());
    if another {
        Ok(())
    } else {
        Err(AppError::new(
            ProblemKind::Conflict,
            "The facility would have no owner left. Make somebody else an owner first.",
        ))
    }
}

fn view(member: Member) -> TeamMember {
    TeamMember {
        id: member.user.id,
        name: member.user.name,
        email: member.user.email,
        role: member.user.role,
        active: member.user.deactivated_at.is_none(),
        joined_at: rfc3339(member.user.created_at),
        last_seen_at: member.last_seen_at.map(rfc3339),
    }
}
