//! Facilities: their public face, and making new ones.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sqlx::PgConnection;
use tomari_shared::audit::AuditAction;
use tomari_shared::auth::{Role, StaffLanguage};
use tomari_shared::facility::{DeskStatus, FacilityFace, TopQuestion};
use tomari_shared::hours::SupportHours;
use tomari_shared::identity::Caller;
use tomari_shared::ids::{FacilityId, UserId};
use tomari_shared::language::Language;
use tomari_shared::limits::{
    FACILITY_NAME_MAX_CHARS, GUEST_SESSION_DEFAULT_DAYS, TOP_QUESTIONS, is_country, is_line, is_slug,
};
use tomari_shared::problem::{FieldError, ProblemKind};
use tomari_shared::team::HouseKey;
use tomari_shared::{emergency, limits};

use crate::accounts::{self, context};
use crate::app::App;
use crate::clock::rfc3339;
use crate::db;
use crate::db::facilities::Facility;
use crate::db::users::User;
use crate::error::{AppError, AppResult};
use crate::hours::Hours;
use crate::house_key::HouseKeys;
use crate::random::uuid_v7;

/// The id behind a slug, or the 404 that every unknown or impossible slug gets.
pub async fn find(app: &App, slug: &str) -> AppResult<FacilityId> {
    let not_found = || AppError::new(ProblemKind::NotFound, "There is no house at this link.");
    if !is_slug(slug) {
        return Err(not_found());
    }
    db::facilities::id_by_slug(&*app.db, slug)
        .await?
        .ok_or_else(not_found)
}

/// The public face of the context's facility, for a reader of `language`.
pub async fn face(
    db: &mut PgConnection,
    language: Option<Language>,
    at: DateTime<Utc>,
) -> AppResult<FacilityFace> {
    let facility = db::facilities::current(&mut *db).await?;
    let hours = db::hours::hours(&mut *db).await?.hours;
    let language = language.unwrap_or(facility.default_language);
    let limit = i64::try_from(TOP_QUESTIONS).unwrap_or(i64::MAX);
    let top = db::facilities::top_questions(db, language, facility.default_language, limit).await?;
    Ok(FacilityFace {
        slug: facility.slug,
        name: facility.name,
        languages: facility.languages,
        default_language: facility.default_language,
        time_zone: facility.time_zone.name().to_owned(),
        desk: desk(facility.time_zone, hours.as_ref(), at),
        top_questions: top
            .into_iter()
            .map(|question| TopQuestion {
                intent_id: question.intent_id,
                text: question.question,
                language: question.language,
            })
            .collect(),
        emergency_numbers: emergency::numbers(&facility.country),
    })
}

/// Whether somebody is at the desk. A house that has set no hours has somebody there at any time.
fn desk(zone: Tz, hours: Option<&SupportHours>, at: DateTime<Utc>) -> DeskStatus {
    let hours = hours.map(|hours| Hours::new(zone, hours));
    DeskStatus {
        open: hours.as_ref().is_none_or(|hours| hours.is_open(at)),
        changes_at: hours.and_then(|hours| hours.changes_at(at)).map(rfc3339),
    }
}

/// What a new facility is made of.
#[derive(Clone, Debug)]
pub struct NewFacility {
    /// Name in links.
    pub slug: String,
    /// The house's name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// IANA time zone.
    pub time_zone: String,
    /// Languages offered.
    pub languages: Vec<Language>,
    /// The language answers fall back to.
    pub default_language: Language,
}

/// The owner's account of a new facility.
#[derive(Clone, Debug)]
pub struct NewOwner {
    /// Their name.
    pub name: String,
    /// Address, in any case.
    pub email: String,
    /// PHC string.
    pub password_hash: String,
}

impl NewFacility {
    /// What is wrong with it; nothing if it can be stored.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldError> {
        let mut faults = Vec::new();
        let mut fault = |pointer: &str, detail: String| faults.push(FieldError::new(pointer, detail));
        if !is_slug(&self.slug) {
            fault(
                "/slug",
                format!(
                    "must be {} to {} lower-case letters and digits, in groups joined by single hyphens",
                    limits::SLUG_MIN_BYTES,
                    limits::SLUG_MAX_BYTES
                ),
            );
        }
        if !is_line(&self.name, FACILITY_NAME_MAX_CHARS) {
            fault(
                "/facility_name",
                format!("must have 1 to {FACILITY_NAME_MAX_CHARS} characters"),
            );
        }
        if !is_country(&self.country) {
            fault(
                "/country",
                "must be an ISO 3166-1 code of two capital letters, such as JP".to_owned(),
            );
        }
        if self.time_zone.parse::<Tz>().is_err() {
            fault(
                "/time_zone",
                "must be an IANA time zone such as Asia/Tokyo".to_owned(),
            );
        }
        if !self.languages.contains(&self.default_language) {
            fault("/languages", "must contain the default language".to_owned());
        }
        faults
    }
}

impl NewOwner {
    fn faults(&self) -> impl Iterator<Item = FieldError> + use<> {
        let email = accounts::email_fault("/owner_email", &accounts::normalised_email(&self.email));
        email
            .into_iter()
            .chain(accounts::name_fault("/owner_name", &self.name))
    }
}

/// Stores a facility and its owner, both or neither.
pub async fn create(app: &App, new: NewFacility, owner: Option<NewOwner>) -> AppResult<FacilityId> {
    let at = app.clock.now();
    let id = FacilityId(uuid_v7(&*app.random, at));
    let language = match new.default_language {
        Language::Japanese => StaffLanguage::Ja,
        _ => StaffLanguage::En,
    };
    let faults: Vec<FieldError> = owner.iter().flat_map(NewOwner::faults).collect();
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let mut tx = db::begin_facility(&app.db, id).await?;
    insert(&mut tx, id, new, at).await?;
    if let Some(owner) = owner {
        let user = User {
            id: UserId(uuid_v7(&*app.random, at)),
            facility_id: id,
            name: owner.name,
            email: accounts::normalised_email(&owner.email),
            password_hash: owner.password_hash,
            role: Role::Owner,
            language,
            created_at: at,
            deactivated_at: None,
        };
        db::users::insert(&mut *tx, &user)
            .await
            .map_err(accounts::account_conflict)?;
    }
    tx.commit().await?;
    Ok(id)
}

/// Stores a facility in its own context.
pub(crate) async fn insert(
    db: &mut PgConnection,
    id: FacilityId,
    new: NewFacility,
    at: DateTime<Utc>,
) -> AppResult<()> {
    let facility = Facility {
        id,
        slug: new.slug,
        name: new.name,
        country: new.country,
        time_zone: new.time_zone.parse().map_err(AppError::internal)?,
        default_language: new.default_language,
        languages: new.languages,
        guest_session_days: i16::try_from(GUEST_SESSION_DEFAULT_DAYS).unwrap_or(7),
        house_key_version: 1,
        embedding_model: None,
    };
    db::facilities::insert(db, &facility, at)
        .await
        .map_err(|error| match db::violated_constraint(&error) {
            Some("facilities_slug_key") => slug_taken(),
            _ => error.into(),
        })
}

/// Another facility has the slug.
pub(crate) fn slug_taken() -> AppError {
    AppError::new(ProblemKind::Conflict, "The slug is taken.")
}

/// The link that printed codes carry, with the present house key.
pub async fn house_key(app: &App, caller: Caller) -> AppResult<HouseKey> {
    let mut context = context::open_owner(app, caller).await?;
    let facility = db::facilities::current(&mut *context.tx).await?;
    context.tx.commit().await?;
    Ok(house_key_view(app, &facility))
}

/// Makes the house key anew: printed codes give no in-house rights any more, and sessions begun with them lose theirs.
pub async fn rotate_house_key(app: &App, caller: Caller) -> AppResult<HouseKey> {
    let mut context = context::open_owner(app, caller).await?;
    db::facilities::rotate_house_key(&mut context.tx, app.clock.now()).await?;
    let facility = db::facilities::current(&mut *context.tx).await?;
    let actor = Some(context.user.id);
    context::audit(app, &mut context.tx, AuditAction::HouseKeyRotated, actor, None).await?;
    context.tx.commit().await?;
    Ok(house_key_view(app, &facility))
}

fn house_key_view(app: &App, facility: &Facility) -> HouseKey {
    HouseKey {
        version: facility.house_key_version,
        link: link(&app.house_keys, &app.public_url, facility, None),
    }
}

/// The link of a printed code. Key and place stand in the fragment: browsers keep it from servers, logs and referrers.
#[must_use]
pub fn link(keys: &HouseKeys, base_url: &str, facility: &Facility, place: Option<&str>) -> String {
    let mut fragment = url::form_urlencoded::Serializer::new(String::new());
    fragment.append_pair("k", &keys.key(facility.id, facility.house_key_version));
    if let Some(place) = place {
        fragment.append_pair("p", place);
    }
    format!("{}#{}", address(base_url, facility), fragment.finish())
}

/// The guest page's address, without anything that only a printed code carries.
#[must_use]
pub fn address(base_url: &str, facility: &Facility) -> String {
    format!("{}/g/{}", base_url.trim_end_matches('/'), facility.slug)
}
