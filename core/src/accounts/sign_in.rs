//! Signing in, renewing by refresh token, signing out.
//!
//! A session is a family of refresh tokens (RFC 9700, section 4.14.2): each is replaced when it is used, and one that
//! comes again after it was replaced ends the session. Only its immediate parent gets the current token once more,
//! within seconds: that is two tabs of one browser opening at once.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use tomari_shared::audit::AuditAction;
use tomari_shared::auth::{LogIn, Refresh, SecretText, SessionGranted};
use tomari_shared::identity::Caller;
use tomari_shared::ids::{FacilityId, StaffSessionId, UserId};
use tomari_shared::limits::{REFRESH_GRACE_SECONDS, REFRESH_TOKEN_LIFETIME_DAYS};
use tomari_shared::problem::ProblemKind;
use uuid::Uuid;

use super::context::{self, audit, not_signed_in};
use super::normalised_email;
use crate::app::App;
use crate::db;
use crate::db::FacilityTx;
use crate::db::staff_sessions::{self, StaffSessionRow, Which};
use crate::db::users::User;
use crate::error::{AppError, AppResult};
use crate::passwords::Verified;
use crate::random::uuid_v7;

const SECRET_BYTES: usize = 32;
/// The least time that a refusal takes: what little the steps of different refusals differ in (a row that is found and
/// read, 0.06 ms) is over by then.
const REFUSAL_TAKES: Duration = Duration::from_millis(60);
const USER_AGENT_MAX_CHARS: usize = 300;

/// Signs in. Wrong, unknown, unverified, deactivated and removed are answered alike, in words and in time: each looks
/// for the person and verifies one hash, and none is told before [`REFUSAL_TAKES`].
pub async fn log_in(app: &App, request: &LogIn, user_agent: &str) -> AppResult<SessionGranted> {
    let earliest = tokio::time::sleep(REFUSAL_TAKES);
    let attempt = attempt(app, request, user_agent).await;
    if attempt.is_err() {
        earliest.await;
    }
    attempt
}

async fn attempt(app: &App, request: &LogIn, user_agent: &str) -> AppResult<SessionGranted> {
    let email = normalised_email(&request.email);
    let (facility, user) = db::users::by_email(&*app.db, &email)
        .await?
        .unwrap_or((FacilityId(Uuid::nil()), UserId(Uuid::nil())));
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let user = db::users::find(&mut *tx, user).await?;
    // Not held while the password is verified.
    tx.commit().await?;
    let active = user.as_ref().is_some_and(|user| user.deactivated_at.is_none());
    let hash = user.as_ref().map(|user| user.password_hash.clone());
    let verified = app.passwords.verify(&request.password, hash).await?;
    let Some(mut user) = user.filter(|_| active && verified != Verified::Wrong) else {
        return Err(AppError::new(
            ProblemKind::Unauthenticated,
            "The e-mail address or the password is not right.",
        ));
    };
    let verified_hash = user.password_hash.clone();
    if verified == Verified::RightButOutdated {
        user.password_hash = app.passwords.hash(&request.password).await?;
    }
    let mut tx = db::begin_facility(&app.db, facility).await?;
    // Deactivated, removed or given another password while this one was verified?
    let still = db::users::lock(&mut *tx, user.id).await?;
    if !still.is_some_and(|now| now.deactivated_at.is_none() && now.password_hash == verified_hash) {
        return Err(AppError::new(
            ProblemKind::Unauthenticated,
            "The e-mail address or the password is not right.",
        ));
    }
    if verified == Verified::RightButOutdated {
        db::users::set_password(&mut *tx, user.id, &user.password_hash).await?;
    }
    let granted = begin(app, &mut tx, &user, user_agent).await?;
    tx.commit().await?;
    Ok(granted)
}

/// Begins a session for a person whose right to it was established.
pub(super) async fn begin(
    app: &App,
    tx: &mut FacilityTx,
    user: &User,
    user_agent: &str,
) -> AppResult<SessionGranted> {
    let at = app.clock.now();
    let session = StaffSessionRow {
        id: StaffSessionId(uuid_v7(&*app.random, at)),
        user_id: user.id,
        user_agent: user_agent.chars().take(USER_AGENT_MAX_CHARS).collect(),
        created_at: at,
        last_used_at: at,
        expires_at: end(at),
    };
    staff_sessions::insert(&mut **tx, &session).await?;
    let mut secret = [0; SECRET_BYTES];
    app.random.fill(&mut secret);
    staff_sessions::insert_token(&mut **tx, session.id, &hash(&secret), at).await?;
    audit(app, tx, AuditAction::SignedIn, Some(user.id), None).await?;
    grant(tx, user, session.id, &secret).await
}

/// Replaces a refresh token.
pub async fn refresh(app: &App, request: &Refresh) -> AppResult<SessionGranted> {
    let (facility, session, secret) = read(&request.refresh_token).ok_or_else(not_signed_in)?;
    let at = app.clock.now();
    let (mut tx, user) = db::users::open(&app.db, facility, session, at)
        .await?
        .ok_or_else(not_signed_in)?;
    // One at a time: the second of two requests with the same token finds it replaced.
    staff_sessions::lock(&mut *tx, session, at)
        .await?
        .ok_or_else(not_signed_in)?;
    let presented = hash(&secret);
    let token = staff_sessions::find_token(&mut *tx, session, &presented)
        .await?
        // Never issued: somebody guesses, which ends nobody's session.
        .ok_or_else(not_signed_in)?;
    let (Some(replaced_at), Some(salt)) = (token.replaced_at, &token.successor_salt) else {
        let mut salt = [0; SECRET_BYTES];
        app.random.fill(&mut salt);
        let next = successor(&secret, &salt)?;
        let next_hash = hash(&next);
        staff_sessions::replace_token(&mut *tx, session, &presented, &salt, &next_hash, at).await?;
        staff_sessions::insert_token(&mut *tx, session, &next_hash, at).await?;
        staff_sessions::touch(&mut *tx, session, at, end(at)).await?;
        let granted = grant(&mut tx, &user, session, &next).await?;
        tx.commit().await?;
        return Ok(granted);
    };
    if token.parent_of_current && at - replaced_at <= TimeDelta::seconds(REFRESH_GRACE_SECONDS) {
        let granted = grant(&mut tx, &user, session, &successor(&secret, salt)?).await?;
        tx.commit().await?;
        return Ok(granted);
    }
    tracing::warn!(%session, "a refresh token was used again after it had been replaced; the session is ended");
    end_sessions(&mut tx, user.id, Which::One(session), at).await?;
    audit(
        app,
        &mut tx,
        AuditAction::RefreshTokenReused,
        None,
        Some(&user.name),
    )
    .await?;
    tx.commit().await?;
    Err(not_signed_in())
}

/// Ends the caller's session.
pub async fn log_out(app: &App, caller: Caller) -> AppResult<()> {
    let mut context = context::open(app, caller).await?;
    let which = Which::One(context.session_id);
    end_sessions(&mut context.tx, context.user.id, which, app.clock.now()).await?;
    context.tx.commit().await?;
    Ok(())
}

/// Ends sessions and wakes the streams that are open in them. Says how many.
pub(super) async fn end_sessions(
    tx: &mut FacilityTx,
    user: UserId,
    which: Which,
    at: DateTime<Utc>,
) -> AppResult<usize> {
    let ended = staff_sessions::revoke(&mut **tx, user, which, at).await?;
    for session in &ended {
        tx.tell(session.0);
    }
    Ok(ended.len())
}

async fn grant(
    tx: &mut FacilityTx,
    user: &User,
    session: StaffSessionId,
    secret: &[u8],
) -> AppResult<SessionGranted> {
    Ok(SessionGranted {
        session_id: session,
        refresh_token: write(user.facility_id, session, secret),
        refresh_expires_in: TimeDelta::days(REFRESH_TOKEN_LIFETIME_DAYS).num_seconds(),
        user: context::view(tx, user).await?,
    })
}

fn end(at: DateTime<Utc>) -> DateTime<Utc> {
    at + TimeDelta::days(REFRESH_TOKEN_LIFETIME_DAYS)
}

fn hash(secret: &[u8]) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// The token after this one. Derived, so that the parent gets the same one twice; from the parent's own secret, so that
/// the database alone does not give it away.
fn successor(secret: &[u8], salt: &[u8]) -> AppResult<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).map_err(AppError::internal)?;
    mac.update(b"refresh-token\0");
    mac.update(salt);
    Ok(mac.finalize().into_bytes().to_vec())
}

fn write(facility: FacilityId, session: StaffSessionId, secret: &[u8]) -> SecretText {
    let mut bytes = Vec::with_capacity(32 + SECRET_BYTES);
    bytes.extend_from_slice(facility.0.as_bytes());
    bytes.extend_from_slice(session.0.as_bytes());
    bytes.extend_from_slice(secret);
    SecretText(URL_SAFE_NO_PAD.encode(bytes))
}

fn read(token: &SecretText) -> Option<(FacilityId, StaffSessionId, Vec<u8>)> {
    let bytes = URL_SAFE_NO_PAD.decode(&token.0).ok()?;
    let (facility, rest) = bytes.split_first_chunk::<16>()?;
    let (session, secret) = rest.split_first_chunk::<16>()?;
    (secret.len() == SECRET_BYTES).then(|| {
        (
            FacilityId(Uuid::from_bytes(*facility)),
            StaffSessionId(Uuid::from_bytes(*session)),
            secret.to_vec(),
        )
    })
}
