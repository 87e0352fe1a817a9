//! Hand-over: a code made on one device, entered on another, joins both conversations.

use chrono::TimeDelta;
use hmac::{Hmac, Mac};
use qrcode::QrCode;
use qrcode::render::svg;
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use tomari_shared::audit::AuditAction;
use tomari_shared::handover::{HandoverCode, HandoverCodeIssued, LinkSession};
use tomari_shared::identity::Caller;
use tomari_shared::ids::FacilityId;
use tomari_shared::limits::{
    HANDOVER_CODE_LIFETIME_MINUTES, HANDOVER_CODE_SYMBOLS, HANDOVER_FAILURES_MAX, HANDOVER_LOCK_MINUTES,
};
use tomari_shared::problem::{FieldError, ProblemKind};
use tomari_shared::session::SessionStarted;

use crate::accounts::context::audit;
use crate::app::App;
use crate::clock::rfc3339;
use crate::db;
use crate::error::{AppError, AppResult};
use crate::escalation::{self, Asker, Notice};
use crate::random::uuid_v7;
use crate::sessions;

/// Hashes codes with a key, since a code alone has too few bits to keep a hash of it secret.
#[derive(Debug)]
pub struct CodeHasher {
    secret: SecretString,
}

impl CodeHasher {
    /// Hashes keyed with `secret`.
    #[must_use]
    pub fn new(secret: SecretString) -> Self {
        Self { secret }
    }

    fn hash(&self, facility: FacilityId, code: &HandoverCode) -> AppResult<Vec<u8>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.expose_secret().as_bytes())
            .map_err(AppError::internal)?;
        mac.update(b"handover-code\0");
        mac.update(facility.0.as_bytes());
        mac.update(code.symbols().as_bytes());
        Ok(mac.finalize().into_bytes().to_vec())
    }
}

/// Makes a code for the caller's conversation; the one made before ends.
pub async fn issue(app: &App, caller: Caller) -> AppResult<HandoverCodeIssued> {
    let mut context = sessions::open(app, caller).await?;
    let mut random = [0; HANDOVER_CODE_SYMBOLS - 1];
    app.random.fill(&mut random);
    let code = HandoverCode::from_random(random);
    let hash = app.code_hasher.hash(context.session.facility_id, &code)?;
    let at = app.clock.now();
    let expires_at = at + TimeDelta::minutes(HANDOVER_CODE_LIFETIME_MINUTES);
    let (id, session) = (uuid_v7(&*app.random, at), context.session.id);
    db::handover::insert(&mut context.tx, id, session, &hash, at, expires_at).await?;
    let slug = db::facilities::current(&mut *context.tx).await?.slug;
    context.tx.commit().await?;
    let link = format!("{}/g/{slug}#code={}", app.public_url, code.symbols());
    let image = QrCode::new(&link).map_err(AppError::internal)?;
    Ok(HandoverCodeIssued {
        code: code.to_string(),
        expires_at: rfc3339(expires_at),
        qr_svg: image.render::<svg::Color<'_>>().min_dimensions(240, 240).build(),
        link,
    })
}

/// Joins the caller's conversation to that of the code. Unknown, used, expired and foreign codes are answered alike, and
/// counted: too many of them, from whomever, and the facility takes no codes for a while.
pub async fn link(app: &App, caller: Caller, request: &LinkSession) -> AppResult<SessionStarted> {
    let mut context = sessions::open(app, caller).await?;
    let code: HandoverCode =
        request
            .code
            .parse()
            .map_err(|error: tomari_shared::handover::HandoverCodeError| {
                AppError::invalid(vec![FieldError::new("/code", error.to_string())])
            })?;
    let at = app.clock.now();
    if let Some(until) = db::handover::locked_until(&mut *context.tx, at).await? {
        return Err(AppError::rate_limited(
            "Too many wrong codes were entered in this house. Try again later.",
            until - at,
        ));
    }
    let hash = app.code_hasher.hash(context.session.facility_id, &code)?;
    let Some(target) = db::handover::take(&mut *context.tx, &hash, at).await? else {
        let window = TimeDelta::minutes(HANDOVER_LOCK_MINUTES);
        let tx = &mut *context.tx;
        let locked =
            db::handover::count_failure(tx, at, at - window, HANDOVER_FAILURES_MAX, at + window).await?;
        if locked {
            audit(app, &mut context.tx, AuditAction::HandoverLocked, None, None).await?;
        }
        context.tx.commit().await?;
        return Err(AppError::new(ProblemKind::NotFound, "This code is not valid."));
    };
    let source = context.session.conversation_id;
    let joined = db::handover::join(&mut context.tx, source, target, app.clock.now())
        .await
        .map_err(joining_conflict)?;
    context.session.conversation_id = joined.conversation;
    if let Some((kept, gone)) = joined.receipts {
        // Whoever was told the other number is told this one.
        let asker = Asker {
            facility: context.session.facility_id,
            conversation: joined.conversation,
            language: context.session.language,
        };
        escalation::say(app, &mut context.tx, asker, &Notice::Merged(gone), Some(kept)).await?;
    }
    if !joined.already {
        for changed in [source.0, joined.conversation.0, context.session.facility_id.0] {
            context.tx.tell(changed);
        }
    }
    let view = sessions::view(&mut context.tx, &context.session, app.clock.now()).await?;
    context.tx.commit().await?;
    Ok(view)
}

/// Browsers make their message ids at random; only one made by hand is in both conversations.
fn joining_conflict(error: sqlx::Error) -> AppError {
    match db::violated_constraint(&error) {
        Some("messages_client_message_key") => AppError::new(
            ProblemKind::Conflict,
            "Both conversations have a message with the same message_id.",
        ),
        _ => error.into(),
    }
}
