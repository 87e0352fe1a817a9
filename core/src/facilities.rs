//! Facilities: their public face, and making new ones.

use chrono_tz::Tz;
use sqlx::PgConnection;
use tomari_shared::facility::{FacilityFace, TopQuestion};
use tomari_shared::ids::{FacilityId, UserId};
use tomari_shared::language::Language;
use tomari_shared::limits::{GUEST_SESSION_DEFAULT_DAYS, TOP_QUESTIONS, is_slug};
use tomari_shared::problem::ProblemKind;
use tomari_shared::{emergency, limits};

use crate::app::App;
use crate::db;
use crate::db::facilities::Facility;
use crate::error::{AppError, AppResult};

/// The id behind a slug, or the 404 that every unknown or impossible slug gets.
pub async fn find(app: &App, slug: &str) -> AppResult<FacilityId> {
    let not_found = || AppError::new(ProblemKind::NotFound, "There is no house at this link.");
    if !is_slug(slug) {
        return Err(not_found());
    }
    db::facilities::id_by_slug(&app.db, slug)
        .await?
        .ok_or_else(not_found)
}

/// The public face of the context's facility, for a reader of `language`.
pub async fn face(db: &mut PgConnection, language: Option<Language>) -> AppResult<FacilityFace> {
    let facility = db::facilities::current(&mut *db).await?;
    let language = language.unwrap_or(facility.default_language);
    let limit = i64::try_from(TOP_QUESTIONS).unwrap_or(i64::MAX);
    let top = db::facilities::top_questions(db, language, facility.default_language, limit).await?;
    Ok(FacilityFace {
        slug: facility.slug,
        name: facility.name,
        languages: facility.languages,
        default_language: facility.default_language,
        time_zone: facility.time_zone,
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
    /// Address, in any case.
    pub email: String,
    /// PHC string.
    pub password_hash: String,
}

impl NewFacility {
    /// What is wrong with it, in words; nothing if it can be stored.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if !is_slug(&self.slug) {
            faults.push(format!(
                "the slug must be {} to {} lower-case letters and digits, in groups joined by single hyphens",
                limits::SLUG_MIN_BYTES,
                limits::SLUG_MAX_BYTES
            ));
        }
        if self.name.trim().is_empty() || self.name.chars().count() > 120 {
            faults.push("the name must have 1 to 120 characters".to_owned());
        }
        if self.country.len() != 2 || !self.country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            faults
                .push("the country must be an ISO 3166-1 code of two capital letters, such as JP".to_owned());
        }
        if self.time_zone.parse::<Tz>().is_err() {
            faults.push(format!(
                "`{}` is not an IANA time zone such as Asia/Tokyo",
                self.time_zone
            ));
        }
        if !self.languages.contains(&self.default_language) {
            faults.push("the default language must be one of the languages".to_owned());
        }
        faults
    }
}

/// Stores a facility and its owner, both or neither.
pub async fn create(app: &App, new: NewFacility, owner: Option<NewOwner>) -> AppResult<FacilityId> {
    let at = app.clock.now();
    let id = FacilityId(crate::random::uuid_v7(&*app.random, at));
    let mut tx = db::begin_facility(&app.db, id).await?;
    let facility = Facility {
        id,
        slug: new.slug,
        name: new.name,
        country: new.country,
        time_zone: new.time_zone,
        default_language: new.default_language,
        languages: new.languages,
        guest_session_days: i16::try_from(GUEST_SESSION_DEFAULT_DAYS).unwrap_or(7),
        house_key_version: 1,
    };
    db::facilities::insert(&mut *tx, &facility, at)
        .await
        .map_err(taken)?;
    if let Some(owner) = owner {
        let user = UserId(crate::random::uuid_v7(&*app.random, at));
        let email = owner.email.to_lowercase();
        db::users::insert_owner(&mut *tx, user, &email, &owner.password_hash, at)
            .await
            .map_err(taken)?;
    }
    tx.commit().await?;
    Ok(id)
}

fn taken(error: sqlx::Error) -> AppError {
    match db::violated_constraint(&error) {
        Some("facilities_slug_key") => AppError::new(ProblemKind::Conflict, "The slug is taken."),
        Some("users_email_key") => AppError::new(
            ProblemKind::Conflict,
            "There is an account with this e-mail address already.",
        ),
        Some("users_email_form") => AppError::new(ProblemKind::Invalid, "The e-mail address is not valid."),
        _ => error.into(),
    }
}
