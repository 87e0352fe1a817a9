//! Facilities.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use sqlx::types::Json;
use sqlx::{PgConnection, PgExecutor};
use tomari_shared::ids::{FacilityId, IntentId};
use tomari_shared::language::Language;
use tomari_shared::settings::{HouseFacts, SettingsValues};
use uuid::Uuid;

/// A facility as stored.
#[derive(Clone, Debug)]
pub struct Facility {
    /// Its id.
    pub id: FacilityId,
    /// Name in links.
    pub slug: String,
    /// The house's name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Its time zone (IANA).
    pub time_zone: Tz,
    /// The language answers fall back to.
    pub default_language: Language,
    /// Languages offered.
    pub languages: Vec<Language>,
    /// Lifetime of a guest session, in days.
    pub guest_session_days: i16,
    /// Version of its house key.
    pub house_key_version: i32,
    /// The model whose embeddings serve it.
    pub embedding_model: Option<String>,
}

impl Facility {
    /// The day that it is there.
    #[must_use]
    pub fn day(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.time_zone).date_naive()
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    facility_id: Uuid,
    slug: String,
    name: String,
    country: String,
    time_zone: String,
    default_language: String,
    languages: Vec<String>,
    guest_session_days: i16,
    house_key_version: i32,
    embedding_model: Option<String>,
}

impl TryFrom<Row> for Facility {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: FacilityId(row.facility_id),
            slug: row.slug,
            name: row.name,
            country: row.country,
            time_zone: row
                .time_zone
                .parse()
                .map_err(|error| sqlx::Error::Decode(Box::new(error)))?,
            default_language: super::language(&row.default_language)?,
            languages: row
                .languages
                .iter()
                .map(|tag| super::language(tag))
                .collect::<Result<_, _>>()?,
            guest_session_days: row.guest_session_days,
            house_key_version: row.house_key_version,
            embedding_model: row.embedding_model,
        })
    }
}

/// The facility behind a slug. Needs no context.
pub async fn id_by_slug(db: impl PgExecutor<'_>, slug: &str) -> Result<Option<FacilityId>, sqlx::Error> {
    let id: Option<Uuid> = sqlx::query_scalar("SELECT facility_by_slug($1)")
        .bind(slug)
        .fetch_one(db)
        .await?;
    Ok(id.map(FacilityId))
}

/// The facility of the context.
pub async fn current(db: impl PgExecutor<'_>) -> Result<Facility, sqlx::Error> {
    let row: Row = sqlx::query_as(
        "SELECT id AS facility_id, slug, name, country, time_zone, default_language, languages, guest_session_days,
                house_key_version, embedding_model
         FROM facilities WHERE id = current_facility()",
    )
    .fetch_one(db)
    .await?;
    row.try_into()
}

/// Stores a new facility, in its own context.
pub async fn insert(
    db: impl PgExecutor<'_>,
    facility: &Facility,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    let languages: Vec<&str> = facility.languages.iter().map(|language| language.tag()).collect();
    sqlx::query(
        "INSERT INTO facilities (id, slug, name, country, time_zone, default_language, languages,
                                 guest_session_days, house_key_version, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(facility.id.0)
    .bind(&facility.slug)
    .bind(&facility.name)
    .bind(&facility.country)
    .bind(facility.time_zone.name())
    .bind(facility.default_language.tag())
    .bind(languages)
    .bind(facility.guest_session_days)
    .bind(facility.house_key_version)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// Makes the house key of the context's facility anew and takes the in-house rights of sessions begun with an old one.
pub async fn rotate_house_key(db: &mut PgConnection, at: DateTime<Utc>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE facilities SET house_key_version = house_key_version + 1, house_key_rotated_at = $1
         WHERE id = current_facility()",
    )
    .bind(at)
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "UPDATE guest_sessions SET in_house = false WHERE facility_id = current_facility() AND in_house",
    )
    .execute(db)
    .await?;
    Ok(())
}

/// When the house key of the context's facility was last made anew.
pub async fn house_key_rotated_at(db: impl PgExecutor<'_>) -> Result<Option<DateTime<Utc>>, sqlx::Error> {
    sqlx::query_scalar("SELECT house_key_rotated_at FROM facilities WHERE id = current_facility()")
        .fetch_one(db)
        .await
}

/// The settings as stored: the facts without their secrets.
#[derive(Debug)]
pub struct Settings {
    /// Name in links.
    pub slug: String,
    /// Counts changes.
    pub version: i32,
    /// The values.
    pub values: SettingsValues,
}

/// The settings of the context's facility.
pub async fn settings(db: impl PgExecutor<'_>) -> Result<Settings, sqlx::Error> {
    type Columns = (
        String,
        i32,
        String,
        String,
        String,
        Vec<String>,
        String,
        i16,
        i16,
        Vec<String>,
        Json<HouseFacts>,
    );
    let (slug, version, name, country, time_zone, languages, default_language, days, retention, embed_origins, facts): Columns = sqlx::query_as(
        "SELECT slug, settings_version, name, country, time_zone, languages, default_language, guest_session_days,
                retention_days, embed_origins, facts
         FROM facilities WHERE id = current_facility()",
    )
    .fetch_one(db)
    .await?;
    Ok(Settings {
        slug,
        version,
        values: SettingsValues {
            name,
            country,
            time_zone,
            languages: languages
                .iter()
                .map(|tag| super::language(tag))
                .collect::<Result<_, _>>()?,
            default_language: super::language(&default_language)?,
            guest_session_days: days_of(days)?,
            retention_days: days_of(retention)?,
            embed_origins,
            facts: facts.0,
        },
    })
}

fn days_of(column: i16) -> Result<u16, sqlx::Error> {
    u16::try_from(column).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

/// Stores new settings over those of `version`. Returns whether that was still the version.
pub async fn change_settings(
    db: impl PgExecutor<'_>,
    version: i32,
    values: &SettingsValues,
) -> Result<bool, sqlx::Error> {
    let languages: Vec<&str> = values.languages.iter().map(|language| language.tag()).collect();
    let changed = sqlx::query(
        "UPDATE facilities
         SET settings_version = settings_version + 1, name = $2, country = $3, time_zone = $4, languages = $5,
             default_language = $6, guest_session_days = $7, facts = $8, retention_days = $9, embed_origins = $10
         WHERE id = current_facility() AND settings_version = $1",
    )
    .bind(version)
    .bind(&values.name)
    .bind(&values.country)
    .bind(&values.time_zone)
    .bind(languages)
    .bind(values.default_language.tag())
    .bind(i16::try_from(values.guest_session_days).unwrap_or(i16::MAX))
    .bind(Json(&values.facts))
    .bind(i16::try_from(values.retention_days).unwrap_or(i16::MAX))
    .bind(&values.embed_origins)
    .execute(db)
    .await?;
    Ok(changed.rows_affected() == 1)
}

/// Origins whose pages may show the desk of the context's facility.
pub async fn embed_origins(db: impl PgExecutor<'_>) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT embed_origins FROM facilities WHERE id = current_facility()")
        .fetch_one(db)
        .await
}

/// A question to show before the guest has asked one.
#[derive(Debug)]
pub struct TopQuestion {
    /// The intent.
    pub intent_id: IntentId,
    /// Its question.
    pub question: String,
    /// The question's language.
    pub language: Language,
}

/// The public questions of the highest priority, each in `language` if it exists in it, otherwise in the
/// facility's default language.
pub async fn top_questions(
    db: &mut PgConnection,
    language: Language,
    default_language: Language,
    limit: i64,
) -> Result<Vec<TopQuestion>, sqlx::Error> {
    let rows: Vec<(Uuid, String, String)> = sqlx::query_as(
        "SELECT i.id, t.question, t.language
         FROM intents i
         JOIN LATERAL (
             SELECT question, language FROM translations
             WHERE facility_id = i.facility_id AND intent_id = i.id AND reviewed AND language IN ($1, $2)
             ORDER BY (language = $1) DESC LIMIT 1
         ) t ON true
         WHERE i.facility_id = current_facility() AND i.status = 'published' AND i.visibility = 'public'
         ORDER BY i.priority, i.position
         LIMIT $3",
    )
    .bind(language.tag())
    .bind(default_language.tag())
    .bind(limit)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(id, question, language)| {
            Ok(TopQuestion {
                intent_id: IntentId(id),
                question,
                language: super::language(&language)?,
            })
        })
        .collect()
}
