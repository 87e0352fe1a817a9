//! Registrations that wait for the verification of an address. They belong to no facility; a transaction sees the one
//! it was begun for.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::auth::StaffLanguage;
use uuid::Uuid;

use super::{Database, FacilityTx};

/// A registration.
#[derive(Clone, Debug)]
pub struct Registration {
    /// Its id.
    pub id: Uuid,
    /// The owner's address, in lower case.
    pub email: String,
    /// PHC string.
    pub password_hash: String,
    /// The owner's name.
    pub name: String,
    /// The language of mails to the owner.
    pub language: StaffLanguage,
    /// The facility's name.
    pub facility_name: String,
    /// Its name in links.
    pub slug: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// IANA time zone.
    pub time_zone: String,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// Begins a transaction in which one registration is visible.
pub async fn begin(db: &Database, id: Uuid) -> Result<FacilityTx, sqlx::Error> {
    let mut tx = db.begin().await?;
    sqlx::query("SELECT set_config('tomari.registration', $1, true)")
        .bind(id.to_string())
        .execute(&mut *tx)
        .await?;
    Ok(tx)
}

/// Stores a new registration.
pub async fn insert(
    db: impl PgExecutor<'_>,
    registration: &Registration,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO registrations (id, email, password_hash, name, language, facility_name, slug, country,
                                    time_zone, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(registration.id)
    .bind(&registration.email)
    .bind(&registration.password_hash)
    .bind(&registration.name)
    .bind(super::to_word(&registration.language)?)
    .bind(&registration.facility_name)
    .bind(&registration.slug)
    .bind(&registration.country)
    .bind(&registration.time_zone)
    .bind(at)
    .bind(registration.expires_at)
    .execute(db)
    .await?;
    Ok(())
}

/// Forgets the registrations that nobody verified in time.
pub async fn purge(db: impl PgExecutor<'_>, at: DateTime<Utc>) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT purge_registrations($1)")
        .bind(at)
        .execute(db)
        .await?;
    Ok(())
}

/// The transaction's registration, locked, if it has not ended; with `token_hash` only if it is the one mailed last.
pub async fn find(
    db: impl PgExecutor<'_>,
    id: Uuid,
    token_hash: Option<&[u8]>,
    at: DateTime<Utc>,
) -> Result<Option<Registration>, sqlx::Error> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: Uuid,
        email: String,
        password_hash: String,
        name: String,
        language: String,
        facility_name: String,
        slug: String,
        country: String,
        time_zone: String,
        expires_at: DateTime<Utc>,
    }
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, email, password_hash, name, language, facility_name, slug, country, time_zone, expires_at
         FROM registrations WHERE id = $1 AND expires_at > $2 AND ($3::bytea IS NULL OR token_hash = $3)
         FOR UPDATE",
    )
    .bind(id)
    .bind(at)
    .bind(token_hash)
    .fetch_optional(db)
    .await?;
    row.map(|row| {
        Ok(Registration {
            id: row.id,
            email: row.email,
            password_hash: row.password_hash,
            name: row.name,
            language: super::word(&row.language)?,
            facility_name: row.facility_name,
            slug: row.slug,
            country: row.country,
            time_zone: row.time_zone,
            expires_at: row.expires_at,
        })
    })
    .transpose()
}

/// Stores the hash of the token mailed last.
pub async fn set_token(db: impl PgExecutor<'_>, id: Uuid, token_hash: &[u8]) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE registrations SET token_hash = $2 WHERE id = $1")
        .bind(id)
        .bind(token_hash)
        .execute(db)
        .await?;
    Ok(())
}

/// Forgets the registration: it has become a facility.
pub async fn delete(db: impl PgExecutor<'_>, id: Uuid) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM registrations WHERE id = $1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}
