//! Changing a password, and resetting one by mail.

use chrono::TimeDelta;
use secrecy::SecretString;
use tomari_shared::audit::AuditAction;
use tomari_shared::auth::{ChangePassword, MailPromised, RequestPasswordReset, ResetPassword};
use tomari_shared::identity::Caller;
use tomari_shared::limits::PASSWORD_RESET_LIFETIME_HOURS;
use tomari_shared::problem::{FieldError, ProblemKind};

use super::context::{self, audit};
use super::mailed_token::MailedToken;
use super::{email_fault, link_not_good, normalised_email, sign_in};
use crate::app::App;
use crate::db;
use crate::db::staff_sessions::Which;
use crate::db::users::User;
use crate::error::{AppError, AppResult};
use crate::mail::{self, MailJob};
use crate::passwords::{self, Verified};
use crate::random::uuid_v7;

/// Changes the caller's password and ends their other sessions.
pub async fn change(app: &App, caller: Caller, request: &ChangePassword) -> AppResult<()> {
    let context = context::open(app, caller).await?;
    let user = context.user;
    // Not held while the password is verified and hashed.
    context.tx.commit().await?;
    check("/new_password", &request.new_password, &user)?;
    let current = Some(user.password_hash.clone());
    if app.passwords.verify(&request.current_password, current).await? == Verified::Wrong {
        return Err(AppError::new(
            ProblemKind::Forbidden,
            "The present password is not right.",
        ));
    }
    let hash = app.passwords.hash(&request.new_password).await?;
    let mut context = context::open(app, caller).await?;
    db::users::set_password(&mut *context.tx, user.id, &hash).await?;
    let at = app.clock.now();
    db::password_resets::use_up(&mut *context.tx, user.id, at).await?;
    let which = Which::AllBut(context.session_id);
    sign_in::end_sessions(&mut context.tx, user.id, which, at).await?;
    audit(
        app,
        &mut context.tx,
        AuditAction::PasswordChanged,
        Some(user.id),
        None,
    )
    .await?;
    let job = MailJob::PasswordChanged {
        facility: user.facility_id,
        user: user.id,
    };
    mail::enqueue(&mut *context.tx, &job).await?;
    context.tx.commit().await?;
    Ok(())
}

/// Promises a mail with a link. Whether the address has an account that may sign in is looked up by the job that writes
/// the mail: here every address takes as long as any other.
pub async fn request_reset(app: &App, request: &RequestPasswordReset) -> AppResult<MailPromised> {
    let email = normalised_email(&request.email);
    if let Some(fault) = email_fault("/email", &email) {
        return Err(AppError::invalid(vec![fault]));
    }
    let job = MailJob::PasswordReset { email: email.clone() };
    mail::enqueue(&*app.db, &job).await?;
    Ok(MailPromised { email })
}

/// Sets a password by a mailed link and ends every session.
pub async fn reset(app: &App, request: &ResetPassword) -> AppResult<()> {
    let token = MailedToken::read(&request.token).ok_or_else(link_not_good)?;
    let at = app.clock.now();
    let user = {
        let mut tx = db::begin_facility(&app.db, token.facility).await?;
        let user = whose(&mut tx, &token, at).await?;
        tx.commit().await?;
        user
    };
    check("/password", &request.password, &user)?;
    let hash = app.passwords.hash(&request.password).await?;
    let mut tx = db::begin_facility(&app.db, token.facility).await?;
    // Used by another request while the password was hashed?
    let user = whose(&mut tx, &token, at).await?;
    db::users::set_password(&mut *tx, user.id, &hash).await?;
    db::password_resets::use_up(&mut *tx, user.id, at).await?;
    sign_in::end_sessions(&mut tx, user.id, Which::All, at).await?;
    audit(app, &mut tx, AuditAction::PasswordReset, Some(user.id), None).await?;
    let job = MailJob::PasswordChanged {
        facility: user.facility_id,
        user: user.id,
    };
    mail::enqueue(&mut *tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

/// What the mail job needs: the person and a fresh token. Nothing if nobody with this address may sign in.
pub(crate) async fn issue_token(app: &App, email: &str) -> AppResult<Option<(User, SecretString)>> {
    let Some((facility, user)) = db::users::by_email(&*app.db, email).await? else {
        return Ok(None);
    };
    let at = app.clock.now();
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let user = db::users::find(&mut *tx, user).await?;
    let Some(user) = user.filter(|user| user.deactivated_at.is_none()) else {
        return Ok(None);
    };
    let (text, kept) = MailedToken::issue(facility, uuid_v7(&*app.random, at), &*app.random);
    let expires_at = at + TimeDelta::hours(PASSWORD_RESET_LIFETIME_HOURS);
    db::password_resets::insert(&mut *tx, kept.id, user.id, &kept.hash, at, expires_at).await?;
    tx.commit().await?;
    Ok(Some((user, text)))
}

async fn whose(
    tx: &mut db::FacilityTx,
    token: &MailedToken,
    at: chrono::DateTime<chrono::Utc>,
) -> AppResult<User> {
    let user = db::password_resets::find(&mut **tx, token.id, &token.hash, at)
        .await?
        .ok_or_else(link_not_good)?;
    db::users::find(&mut **tx, user)
        .await?
        .filter(|user| user.deactivated_at.is_none())
        .ok_or_else(link_not_good)
}

fn check(pointer: &str, password: &SecretString, user: &User) -> AppResult<()> {
    passwords::fault(password, &[&user.email, &user.name]).map_or(Ok(()), |fault| {
        Err(AppError::invalid(vec![FieldError::new(pointer, fault)]))
    })
}
