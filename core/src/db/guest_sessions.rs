//! Guest sessions.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::ids::{ConversationId, FacilityId, GuestSessionId};
use tomari_shared::language::Language;
use uuid::Uuid;

use super::{Database, FacilityTx};

/// A session as stored.
#[derive(Clone, Debug)]
pub struct GuestSessionRow {
    /// Its id.
    pub id: GuestSessionId,
    /// Its facility.
    pub facility_id: FacilityId,
    /// The conversation its messages belong to.
    pub conversation_id: ConversationId,
    /// Whether it began with the house key.
    pub in_house: bool,
    /// Where the scanned code hangs.
    pub place: Option<String>,
    /// The language the guest chose.
    pub language: Language,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    facility_id: Uuid,
    conversation_id: Uuid,
    in_house: bool,
    place: Option<String>,
    language: String,
    expires_at: DateTime<Utc>,
}

impl TryFrom<Row> for GuestSessionRow {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: GuestSessionId(row.id),
            facility_id: FacilityId(row.facility_id),
            conversation_id: ConversationId(row.conversation_id),
            in_house: row.in_house,
            place: row.place,
            language: super::language(&row.language)?,
            expires_at: row.expires_at,
        })
    }
}

/// Opens the context of a guest's request: a transaction of the facility, and the session if it has neither
/// ended nor been revoked at `at`.
pub async fn open(
    db: &Database,
    facility: FacilityId,
    session: GuestSessionId,
    at: DateTime<Utc>,
) -> Result<Option<(FacilityTx, GuestSessionRow)>, sqlx::Error> {
    let mut tx = db.begin().await?;
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, facility_id, conversation_id, in_house, place, language, expires_at
         FROM open_guest_context($1, $2, $3)",
    )
    .bind(facility.0)
    .bind(session.0)
    .bind(at)
    .fetch_optional(&mut *tx)
    .await?;
    row.map(|row| Ok((tx, row.try_into()?))).transpose()
}

/// Stores a new session.
pub async fn insert(
    db: impl PgExecutor<'_>,
    session: &GuestSessionRow,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO guest_sessions (id, facility_id, conversation_id, in_house, place, language,
                                     created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(session.id.0)
    .bind(session.facility_id.0)
    .bind(session.conversation_id.0)
    .bind(session.in_house)
    .bind(&session.place)
    .bind(session.language.tag())
    .bind(at)
    .bind(session.expires_at)
    .execute(db)
    .await?;
    Ok(())
}

/// Stores what a further scan by the same browser brings: language, place, in-house rights.
pub async fn update(db: impl PgExecutor<'_>, session: &GuestSessionRow) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE guest_sessions SET in_house = $2, place = $3, language = $4
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(session.id.0)
    .bind(session.in_house)
    .bind(&session.place)
    .bind(session.language.tag())
    .execute(db)
    .await?;
    Ok(())
}
