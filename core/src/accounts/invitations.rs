//! Invitations: the owner invites an address, whoever reads its mail joins.

use chrono::TimeDelta;
use secrecy::SecretString;
use tomari_shared::audit::AuditAction;
use tomari_shared::auth::{AcceptInvitation, InvitationOffer, SessionGranted};
use tomari_shared::identity::Caller;
use tomari_shared::ids::{FacilityId, InvitationId, UserId};
use tomari_shared::limits::{INVITATION_LIFETIME_DAYS, INVITATIONS_MAX};
use tomari_shared::problem::{FieldError, ProblemKind};
use tomari_shared::team::{Invitation, Invite};

use super::context::{self, audit};
use super::mailed_token::MailedToken;
use super::{account_conflict, email_fault, link_not_good, name_fault, normalised_email, sign_in};
use crate::app::App;
use crate::clock::rfc3339;
use crate::db;
use crate::db::FacilityTx;
use crate::db::facilities::Facility;
use crate::db::invitations::InvitationRow;
use crate::db::users::User;
use crate::error::{AppError, AppResult};
use crate::mail::{self, MailJob};
use crate::passwords;
use crate::random::uuid_v7;

/// Invites an address. Whether it has an account with another facility is not told here, but to whoever accepts.
pub async fn invite(app: &App, caller: Caller, request: &Invite) -> AppResult<Invitation> {
    let mut context = context::open_owner(app, caller).await?;
    let email = normalised_email(&request.email);
    if let Some(fault) = email_fault("/email", &email) {
        return Err(AppError::invalid(vec![fault]));
    }
    // The lock keeps the number of invitations what it is found to be.
    let team = db::users::lock_all(&mut *context.tx).await?;
    if team.iter().any(|user| user.email == email) {
        return Err(AppError::new(
            ProblemKind::Conflict,
            "A member of the team has this e-mail address.",
        ));
    }
    let at = app.clock.now();
    let open = db::invitations::open(&mut *context.tx, at).await?;
    let renewed = open.iter().any(|invitation| invitation.email == email);
    if !renewed && i64::try_from(open.len()).unwrap_or(i64::MAX) >= INVITATIONS_MAX {
        return Err(AppError::new(
            ProblemKind::Conflict,
            format!("There are {INVITATIONS_MAX} open invitations already; take one back first."),
        ));
    }
    let mut row = InvitationRow {
        id: InvitationId(uuid_v7(&*app.random, at)),
        email,
        role: request.role,
        invited_by: context.user.id,
        invited_at: at,
        expires_at: at + TimeDelta::days(INVITATION_LIFETIME_DAYS),
    };
    row.id = db::invitations::upsert(&mut *context.tx, &row).await?;
    let job = MailJob::Invitation {
        facility: context.user.facility_id,
        invitation: row.id,
    };
    mail::enqueue(&mut *context.tx, &job).await?;
    let (action, actor) = (AuditAction::MemberInvited, Some(context.user.id));
    audit(app, &mut context.tx, action, actor, Some(&row.email)).await?;
    context.tx.commit().await?;
    Ok(view(row))
}

/// Takes an invitation back.
pub async fn revoke(app: &App, caller: Caller, id: InvitationId) -> AppResult<()> {
    let mut context = context::open_owner(app, caller).await?;
    let email = db::invitations::revoke(&mut *context.tx, id, app.clock.now())
        .await?
        .ok_or_else(|| AppError::new(ProblemKind::NotFound, "There is no such invitation."))?;
    let (action, actor) = (AuditAction::InvitationRevoked, Some(context.user.id));
    audit(app, &mut context.tx, action, actor, Some(&email)).await?;
    context.tx.commit().await?;
    Ok(())
}

/// What an invitation offers.
pub async fn offer(app: &App, token: &SecretString) -> AppResult<InvitationOffer> {
    let token = MailedToken::read(token).ok_or_else(link_not_good)?;
    let mut tx = db::begin_facility(&app.db, token.facility).await?;
    let invitation = find(app, &mut tx, &token).await?;
    let facility = db::facilities::current(&mut *tx).await?;
    tx.commit().await?;
    Ok(InvitationOffer {
        facility_name: facility.name,
        email: invitation.email,
        role: invitation.role,
    })
}

/// Accepts an invitation: the person joins and is signed in.
pub async fn accept(app: &App, request: AcceptInvitation, user_agent: &str) -> AppResult<SessionGranted> {
    let token = MailedToken::read(&request.token).ok_or_else(link_not_good)?;
    let invitation = {
        let mut tx = db::begin_facility(&app.db, token.facility).await?;
        let invitation = find(app, &mut tx, &token).await?;
        tx.commit().await?;
        invitation
    };
    let mut faults: Vec<FieldError> = name_fault("/name", &request.name).into_iter().collect();
    let about = [invitation.email.as_str(), &request.name];
    faults
        .extend(passwords::fault(&request.password, &about).map(|fault| FieldError::new("/password", fault)));
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let password_hash = app.passwords.hash(&request.password).await?;
    let mut tx = db::begin_facility(&app.db, token.facility).await?;
    // Accepted or taken back while the password was hashed?
    let invitation = find(app, &mut tx, &token).await?;
    let at = app.clock.now();
    let user = User {
        id: UserId(uuid_v7(&*app.random, at)),
        facility_id: token.facility,
        name: request.name.trim().to_owned(),
        email: invitation.email,
        password_hash,
        role: invitation.role,
        language: request.language,
        created_at: at,
        deactivated_at: None,
    };
    db::users::insert(&mut *tx, &user)
        .await
        .map_err(account_conflict)?;
    db::invitations::accept(&mut *tx, invitation.id, at).await?;
    audit(app, &mut tx, AuditAction::MemberJoined, Some(user.id), None).await?;
    let granted = sign_in::begin(app, &mut tx, &user, user_agent).await?;
    tx.commit().await?;
    Ok(granted)
}

/// What the mail job needs: the invitation, who invited, where to, and a fresh token. Nothing if it has ended meanwhile.
pub(crate) async fn issue_token(
    app: &App,
    facility: FacilityId,
    id: InvitationId,
) -> AppResult<Option<(InvitationRow, User, Facility, SecretString)>> {
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let Some(invitation) = db::invitations::find(&mut *tx, id, None, app.clock.now()).await? else {
        return Ok(None);
    };
    let Some(inviter) = db::users::find(&mut *tx, invitation.invited_by).await? else {
        return Ok(None);
    };
    let house = db::facilities::current(&mut *tx).await?;
    let (text, kept) = MailedToken::issue(facility, id.0, &*app.random);
    db::invitations::set_token(&mut *tx, id, &kept.hash).await?;
    tx.commit().await?;
    Ok(Some((invitation, inviter, house, text)))
}

async fn find(app: &App, tx: &mut FacilityTx, token: &MailedToken) -> AppResult<InvitationRow> {
    let id = InvitationId(token.id);
    db::invitations::find(&mut **tx, id, Some(&token.hash), app.clock.now())
        .await?
        .ok_or_else(link_not_good)
}

pub(super) fn view(row: InvitationRow) -> Invitation {
    Invitation {
        id: row.id,
        email: row.email,
        role: row.role,
        invited_at: rfc3339(row.invited_at),
        expires_at: rfc3339(row.expires_at),
    }
}
