//! Places of a house, and the links that their printed codes carry. Who holds such a link counts as being in the house.

use tomari_shared::audit::AuditAction;
use tomari_shared::identity::Caller;
use tomari_shared::ids::PlaceId;
use tomari_shared::limits::PLACES_MAX;
use tomari_shared::places::{NamePlace, QrCode, QrCodes};
use tomari_shared::problem::{FieldError, ProblemKind};

use crate::accounts::context::{self, StaffContext, audit};
use crate::app::App;
use crate::clock::rfc3339;
use crate::db::facilities::Facility;
use crate::db::{self, FacilityTx, places};
use crate::error::{AppError, AppResult};
use crate::facilities;
use crate::random::uuid_v7;

/// All of the house. Staff see them too: they print a code anew when one is torn, and could read its link off any wall.
pub async fn list(app: &App, caller: Caller) -> AppResult<QrCodes> {
    let mut tx = context::open(app, caller).await?.tx;
    let facility = db::facilities::current(&mut *tx).await?;
    let rotated_at = db::facilities::house_key_rotated_at(&mut *tx).await?;
    let found = places::list(&mut *tx).await?;
    tx.commit().await?;
    let others = facility.languages.iter().copied();
    let default = facility.default_language;
    Ok(QrCodes {
        languages: std::iter::once(default)
            .chain(others.filter(|language| *language != default))
            .collect(),
        address: facilities::address(&app.public_url, &facility),
        house_key_rotated_at: rotated_at.map(rfc3339),
        codes: found
            .into_iter()
            .map(|(id, name)| code(app, &facility, id, name))
            .collect(),
        house: facility.name,
    })
}

/// Makes one.
pub async fn create(app: &App, caller: Caller, request: &NamePlace) -> AppResult<QrCode> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    let name = name(request)?;
    if places::count_locked(&mut tx).await? >= i64::try_from(PLACES_MAX).unwrap_or(i64::MAX) {
        let detail = format!("The house has {PLACES_MAX} places already. Remove one first.");
        return Err(AppError::new(ProblemKind::Conflict, detail));
    }
    let at = app.clock.now();
    let id = PlaceId(uuid_v7(&*app.random, at));
    places::insert(&mut *tx, id, name, at).await.map_err(taken)?;
    audit(app, &mut tx, AuditAction::PlaceCreated, Some(user.id), Some(name)).await?;
    finish(app, tx, id, name).await
}

/// Renames one. Codes printed before go on telling the former name, and so do sessions that began with them.
pub async fn rename(app: &App, caller: Caller, id: PlaceId, request: &NamePlace) -> AppResult<QrCode> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    let name = name(request)?;
    if !places::rename(&mut *tx, id, name).await.map_err(taken)? {
        return Err(no_such_place());
    }
    audit(app, &mut tx, AuditAction::PlaceRenamed, Some(user.id), Some(name)).await?;
    finish(app, tx, id, name).await
}

/// Removes one. Codes printed for it stay good: what they open is the house, not the place.
pub async fn remove(app: &App, caller: Caller, id: PlaceId) -> AppResult<()> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    let name = places::remove(&mut *tx, id).await?.ok_or_else(no_such_place)?;
    audit(
        app,
        &mut tx,
        AuditAction::PlaceRemoved,
        Some(user.id),
        Some(&name),
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

async fn finish(app: &App, mut tx: FacilityTx, id: PlaceId, name: &str) -> AppResult<QrCode> {
    let facility = db::facilities::current(&mut *tx).await?;
    tx.commit().await?;
    Ok(code(app, &facility, id, name.to_owned()))
}

fn name(request: &NamePlace) -> AppResult<&str> {
    let faults = request.faults();
    if faults.is_empty() {
        Ok(request.name.trim())
    } else {
        Err(AppError::invalid(faults))
    }
}

fn code(app: &App, facility: &Facility, id: PlaceId, name: String) -> QrCode {
    QrCode {
        id,
        link: facilities::link(&app.house_keys, &app.public_url, facility, Some(&name)),
        name,
    }
}

fn taken(error: sqlx::Error) -> AppError {
    match db::violated_constraint(&error) {
        Some("places_name_key") => {
            let fault = FieldError::new("/name", "is the name of another place already");
            AppError::invalid(vec![fault])
        }
        _ => error.into(),
    }
}

fn no_such_place() -> AppError {
    AppError::new(ProblemKind::NotFound, "There is no such place.")
}
