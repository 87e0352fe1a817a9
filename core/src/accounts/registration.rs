//! Registering a facility with its owner. Until the address is verified nothing exists and nothing is taken: neither
//! the address nor the link name.

use secrecy::SecretString;
use tomari_shared::audit::AuditAction;
use tomari_shared::auth::{MailPromised, Register, Role, StaffLanguage, Verified};
use tomari_shared::ids::{FacilityId, UserId};
use tomari_shared::language::Language;
use tomari_shared::limits::VERIFICATION_LIFETIME_HOURS;
use tomari_shared::problem::FieldError;
use uuid::Uuid;

use super::context::audit;
use super::mailed_token::MailedToken;
use super::{account_conflict, email_fault, link_not_good, name_fault, normalised_email};
use crate::app::App;
use crate::db;
use crate::db::registrations::{self, Registration};
use crate::db::users::User;
use crate::error::{AppError, AppResult};
use crate::facilities::{self, NewFacility};
use crate::mail::{self, MailJob};
use crate::passwords;
use crate::random::uuid_v7;

/// Takes a registration and promises a mail. Whether the address has an account already is not told here: its owner is
/// told by mail.
pub async fn register(app: &App, request: Register) -> AppResult<MailPromised> {
    let email = normalised_email(&request.email);
    let new = new_facility(&request);
    let mut faults = new.faults();
    faults.extend(name_fault("/name", &request.name));
    faults.extend(email_fault("/email", &email));
    let about = [
        email.as_str(),
        &request.name,
        &request.facility_name,
        &request.slug,
    ];
    faults
        .extend(passwords::fault(&request.password, &about).map(|fault| FieldError::new("/password", fault)));
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    if db::facilities::id_by_slug(&*app.db, &new.slug).await?.is_some() {
        return Err(facilities::slug_taken());
    }
    // Hashed in any case: an address with an account takes as long as one without.
    let password_hash = app.passwords.hash(&request.password).await?;
    let at = app.clock.now();
    let registration = Registration {
        id: uuid_v7(&*app.random, at),
        email: email.clone(),
        password_hash,
        name: request.name.trim().to_owned(),
        language: request.language,
        facility_name: new.name,
        slug: new.slug,
        country: new.country,
        time_zone: new.time_zone,
        expires_at: at + chrono::TimeDelta::hours(VERIFICATION_LIFETIME_HOURS),
    };
    let known = db::users::by_email(&*app.db, &email).await?;
    let mut tx = registrations::begin(&app.db, registration.id).await?;
    registrations::purge(&mut *tx, at).await?;
    let job = if let Some((facility, user)) = known {
        MailJob::AlreadyRegistered { facility, user }
    } else {
        registrations::insert(&mut *tx, &registration, at).await?;
        MailJob::Verification {
            registration: registration.id,
        }
    };
    mail::enqueue(&mut *tx, &job).await?;
    tx.commit().await?;
    Ok(MailPromised { email })
}

/// Makes the facility and its owner, both or neither.
pub async fn verify(app: &App, token: &SecretString) -> AppResult<Verified> {
    let token = MailedToken::read(token).ok_or_else(link_not_good)?;
    let at = app.clock.now();
    let mut tx = registrations::begin(&app.db, token.id).await?;
    let registration = registrations::find(&mut *tx, token.id, Some(&token.hash), at)
        .await?
        .ok_or_else(link_not_good)?;
    let facility = FacilityId(uuid_v7(&*app.random, at));
    db::set_facility(&mut *tx, facility).await?;
    facilities::insert(&mut tx, facility, facility_of(&registration), at).await?;
    let user = User {
        id: UserId(uuid_v7(&*app.random, at)),
        facility_id: facility,
        name: registration.name,
        email: registration.email.clone(),
        password_hash: registration.password_hash,
        role: Role::Owner,
        language: registration.language,
        created_at: at,
        deactivated_at: None,
    };
    db::users::insert(&mut *tx, &user)
        .await
        .map_err(account_conflict)?;
    audit(app, &mut tx, AuditAction::FacilityRegistered, Some(user.id), None).await?;
    registrations::delete(&mut *tx, registration.id).await?;
    tx.commit().await?;
    Ok(Verified {
        email: registration.email,
    })
}

/// What the mail job needs: the registration and a fresh token for it. Nothing if it has ended meanwhile.
pub(crate) async fn issue_token(app: &App, id: Uuid) -> AppResult<Option<(Registration, SecretString)>> {
    let mut tx = registrations::begin(&app.db, id).await?;
    let Some(registration) = registrations::find(&mut *tx, id, None, app.clock.now()).await? else {
        return Ok(None);
    };
    let (text, kept) = MailedToken::issue(FacilityId(Uuid::nil()), id, &*app.random);
    registrations::set_token(&mut *tx, id, &kept.hash).await?;
    tx.commit().await?;
    Ok(Some((registration, text)))
}

fn new_facility(request: &Register) -> NewFacility {
    facility(
        request.slug.trim(),
        request.facility_name.trim(),
        &request.country,
        &request.time_zone,
        request.language,
    )
}

fn facility_of(registration: &Registration) -> NewFacility {
    facility(
        &registration.slug,
        &registration.facility_name,
        &registration.country,
        &registration.time_zone,
        registration.language,
    )
}

/// The owner's language first, then the others that the preset questions come in; the settings change it.
fn facility(slug: &str, name: &str, country: &str, time_zone: &str, language: StaffLanguage) -> NewFacility {
    let first = match language {
        StaffLanguage::Ja => Language::Japanese,
        StaffLanguage::En => Language::English,
    };
    let presets = [
        Language::Japanese,
        Language::English,
        Language::ChineseSimplified,
        Language::ChineseTraditional,
        Language::Korean,
        Language::French,
    ];
    let others = presets.into_iter().filter(|language| *language != first);
    NewFacility {
        slug: slug.to_owned(),
        name: name.to_owned(),
        country: country.to_owned(),
        time_zone: time_zone.to_owned(),
        languages: std::iter::once(first).chain(others).collect(),
        default_language: first,
    }
}
