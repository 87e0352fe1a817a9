//! Guest sessions: begun by scanning a code, checked with every request.

use chrono::{DateTime, TimeDelta, Utc};
use tomari_shared::identity::Caller;
use tomari_shared::ids::{ConversationId, GuestSessionId};
use tomari_shared::limits::{HOUSE_KEY_MAX_BYTES, PLACE_MAX_CHARS};
use tomari_shared::problem::{FieldError, ProblemKind};
use tomari_shared::session::{GuestSession, SessionStarted, StartSession};

use crate::app::App;
use crate::clock::rfc3339;
use crate::db;
use crate::db::FacilityTx;
use crate::db::guest_sessions::GuestSessionRow;
use crate::error::{AppError, AppResult};
use crate::facilities;
use crate::random::uuid_v7;

/// A guest's request with its database context: everything of one facility, and the session it belongs to.
pub struct GuestContext {
    /// The transaction whose context is the facility.
    pub tx: FacilityTx,
    /// The session, good at the time of opening.
    pub session: GuestSessionRow,
}

/// Opens the context of a guest's request, or answers that there is no valid session.
pub async fn open(app: &App, caller: Caller) -> AppResult<GuestContext> {
    let Caller::Guest { sid, fid } = caller else {
        return Err(AppError::unauthenticated());
    };
    let opened = db::guest_sessions::open(&app.db, fid, sid, app.clock.now()).await?;
    let (tx, session) = opened.ok_or_else(AppError::unauthenticated)?;
    Ok(GuestContext { tx, session })
}

/// Locks the conversation of a session, under which its messages are stored.
pub async fn lock(tx: &mut FacilityTx, session: &GuestSessionRow) -> AppResult<ConversationId> {
    db::conversations::lock(&mut **tx, session.conversation_id)
        .await
        .map_err(or_ended)
}

/// A guest whose conversation was erased a moment ago has no session any more.
pub(crate) fn or_ended(error: sqlx::Error) -> AppError {
    let error = AppError::from(error);
    match error.kind {
        ProblemKind::NotFound => AppError::unauthenticated(),
        _ => error,
    }
}

/// Whether a session was begun or goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Started {
    /// A new session.
    New,
    /// The caller's own, which is still good.
    Resumed,
}

/// Starts a session for the facility behind the slug, or resumes the caller's if it is of the same facility: a
/// reload or a second code in the same house goes on with the same conversation.
pub async fn start(app: &App, caller: Caller, request: StartSession) -> AppResult<(Started, SessionStarted)> {
    let faults = faults(&request);
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let facility_id = facilities::find(app, &request.slug).await?;
    let at = app.clock.now();
    let resumed = match caller {
        Caller::Guest { sid, fid } if fid == facility_id => {
            db::guest_sessions::open(&app.db, fid, sid, at).await?
        }
        _ => None,
    };
    let (started, mut tx, session) = if let Some((mut tx, mut session)) = resumed {
        let facility = db::facilities::current(&mut *tx).await?;
        session.in_house |= holds_house_key(app, &request, &facility);
        session.language = request.language;
        session.place = request.place.or(session.place);
        db::guest_sessions::update(&mut *tx, &session).await?;
        (Started::Resumed, tx, session)
    } else {
        let mut tx = db::begin_facility(&app.db, facility_id).await?;
        let facility = db::facilities::current(&mut *tx).await?;
        let session = GuestSessionRow {
            id: GuestSessionId(uuid_v7(&*app.random, at)),
            facility_id,
            conversation_id: ConversationId(uuid_v7(&*app.random, at)),
            in_house: holds_house_key(app, &request, &facility),
            place: request.place,
            language: request.language,
            expires_at: at + TimeDelta::days(facility.guest_session_days.into()),
        };
        db::conversations::insert(&mut *tx, session.conversation_id, at).await?;
        db::guest_sessions::insert(&mut *tx, &session, at).await?;
        (Started::New, tx, session)
    };
    let view = view(&mut tx, &session, at).await?;
    tx.commit().await?;
    Ok((started, view))
}

/// The session as guest and edge see it, with the facility's face in its language.
pub async fn view(
    tx: &mut FacilityTx,
    session: &GuestSessionRow,
    at: DateTime<Utc>,
) -> AppResult<SessionStarted> {
    Ok(SessionStarted {
        session: GuestSession {
            id: session.id,
            facility_id: session.facility_id,
            conversation_id: session.conversation_id,
            in_house: session.in_house,
            language: session.language,
            expires_at: rfc3339(session.expires_at),
        },
        expires_at_unix: session.expires_at.timestamp(),
        facility: facilities::face(tx, Some(session.language), at).await?,
    })
}

fn holds_house_key(app: &App, request: &StartSession, facility: &db::facilities::Facility) -> bool {
    request.house_key.as_deref().is_some_and(|key| {
        app.house_keys
            .matches(key, facility.id, facility.house_key_version)
    })
}

fn faults(request: &StartSession) -> Vec<FieldError> {
    let mut faults = Vec::new();
    if let Some(place) = &request.place {
        let characters = place.chars().count();
        if !(1..=PLACE_MAX_CHARS).contains(&characters) || place.contains('\0') {
            faults.push(FieldError::new(
                "/place",
                format!("must be 1 to {PLACE_MAX_CHARS} characters"),
            ));
        }
    }
    if request
        .house_key
        .as_ref()
        .is_some_and(|key| key.len() > HOUSE_KEY_MAX_BYTES)
    {
        faults.push(FieldError::new(
            "/house_key",
            format!("must be at most {HOUSE_KEY_MAX_BYTES} bytes"),
        ));
    }
    faults
}
