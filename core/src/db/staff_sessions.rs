//! Sessions of staff and their refresh tokens.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::ids::{StaffSessionId, UserId};
use uuid::Uuid;

/// A session that is good.
#[derive(Clone, Debug)]
pub struct StaffSessionRow {
    /// The session.
    pub id: StaffSessionId,
    /// Whose.
    pub user_id: UserId,
    /// The browser, as it called itself.
    pub user_agent: String,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When its token was last renewed.
    pub last_used_at: DateTime<Utc>,
    /// When it ends unless it is used before.
    pub expires_at: DateTime<Utc>,
}

type Columns = (Uuid, Uuid, String, DateTime<Utc>, DateTime<Utc>, DateTime<Utc>);

impl From<Columns> for StaffSessionRow {
    fn from((id, user_id, user_agent, created_at, last_used_at, expires_at): Columns) -> Self {
        Self {
            id: StaffSessionId(id),
            user_id: UserId(user_id),
            user_agent,
            created_at,
            last_used_at,
            expires_at,
        }
    }
}

/// Stores a new session.
pub async fn insert(db: impl PgExecutor<'_>, session: &StaffSessionRow) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO staff_sessions (id, facility_id, user_id, user_agent, created_at, last_used_at, expires_at)
         VALUES ($1, current_facility(), $2, $3, $4, $5, $6)",
    )
    .bind(session.id.0)
    .bind(session.user_id.0)
    .bind(&session.user_agent)
    .bind(session.created_at)
    .bind(session.last_used_at)
    .bind(session.expires_at)
    .execute(db)
    .await?;
    Ok(())
}

/// A session, locked: its tokens are replaced one at a time. Nothing if it has ended.
pub async fn lock(
    db: impl PgExecutor<'_>,
    id: StaffSessionId,
    at: DateTime<Utc>,
) -> Result<Option<StaffSessionRow>, sqlx::Error> {
    let row: Option<Columns> = sqlx::query_as(
        "SELECT id, user_id, user_agent, created_at, last_used_at, expires_at FROM staff_sessions
         WHERE facility_id = current_facility() AND id = $1 AND revoked_at IS NULL AND expires_at > $2
         FOR NO KEY UPDATE",
    )
    .bind(id.0)
    .bind(at)
    .fetch_optional(db)
    .await?;
    Ok(row.map(Into::into))
}

/// Notes that a session was used, which puts its end off.
pub async fn touch(
    db: impl PgExecutor<'_>,
    id: StaffSessionId,
    at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE staff_sessions SET last_used_at = $2, expires_at = $3
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .bind(at)
    .bind(expires_at)
    .execute(db)
    .await?;
    Ok(())
}

/// The good sessions of a person, the newest use first.
pub async fn of_user(
    db: impl PgExecutor<'_>,
    user: UserId,
    at: DateTime<Utc>,
) -> Result<Vec<StaffSessionRow>, sqlx::Error> {
    let rows: Vec<Columns> = sqlx::query_as(
        "SELECT id, user_id, user_agent, created_at, last_used_at, expires_at FROM staff_sessions
         WHERE facility_id = current_facility() AND user_id = $1 AND revoked_at IS NULL AND expires_at > $2
         ORDER BY last_used_at DESC, id DESC",
    )
    .bind(user.0)
    .bind(at)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// Which sessions of a person to end.
#[derive(Clone, Copy, Debug)]
pub enum Which {
    /// This one.
    One(StaffSessionId),
    /// All but this one.
    AllBut(StaffSessionId),
    /// All.
    All,
}

/// Ends sessions of a person and returns those that were good until now.
pub async fn revoke(
    db: impl PgExecutor<'_>,
    user: UserId,
    which: Which,
    at: DateTime<Utc>,
) -> Result<Vec<StaffSessionId>, sqlx::Error> {
    let (only, except) = match which {
        Which::One(id) => (Some(id.0), None),
        Which::AllBut(id) => (None, Some(id.0)),
        Which::All => (None, None),
    };
    let ended: Vec<Uuid> = sqlx::query_scalar(
        "UPDATE staff_sessions SET revoked_at = $4
         WHERE facility_id = current_facility() AND user_id = $1 AND revoked_at IS NULL AND expires_at > $4
             AND ($2::uuid IS NULL OR id = $2) AND ($3::uuid IS NULL OR id <> $3)
         RETURNING id",
    )
    .bind(user.0)
    .bind(only)
    .bind(except)
    .bind(at)
    .fetch_all(db)
    .await?;
    Ok(ended.into_iter().map(StaffSessionId).collect())
}

/// A refresh token as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RefreshTokenRow {
    /// When another took its place.
    pub replaced_at: Option<DateTime<Utc>>,
    /// What that one was derived with.
    pub successor_salt: Option<Vec<u8>>,
    /// Whether that one is still the session's current token.
    pub parent_of_current: bool,
}

/// Stores a session's current token.
pub async fn insert_token(
    db: impl PgExecutor<'_>,
    session: StaffSessionId,
    hash: &[u8],
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO refresh_tokens (token_hash, facility_id, session_id, created_at)
         VALUES ($2, current_facility(), $1, $3)",
    )
    .bind(session.0)
    .bind(hash)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// A token of a session, replaced or not.
pub async fn find_token(
    db: impl PgExecutor<'_>,
    session: StaffSessionId,
    hash: &[u8],
) -> Result<Option<RefreshTokenRow>, sqlx::Error> {
    sqlx::query_as(
        "SELECT t.replaced_at, t.successor_salt,
                coalesce(s.replaced_at IS NULL AND s.token_hash IS NOT NULL, false) AS parent_of_current
         FROM refresh_tokens t
         LEFT JOIN refresh_tokens s ON s.facility_id = t.facility_id AND s.session_id = t.session_id
             AND s.token_hash = t.successor_hash
         WHERE t.facility_id = current_facility() AND t.session_id = $1 AND t.token_hash = $2",
    )
    .bind(session.0)
    .bind(hash)
    .fetch_optional(db)
    .await
}

/// Marks a session's current token as replaced.
pub async fn replace_token(
    db: impl PgExecutor<'_>,
    session: StaffSessionId,
    hash: &[u8],
    successor_salt: &[u8],
    successor_hash: &[u8],
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE refresh_tokens SET replaced_at = $5, successor_salt = $3, successor_hash = $4
         WHERE facility_id = current_facility() AND session_id = $1 AND token_hash = $2",
    )
    .bind(session.0)
    .bind(hash)
    .bind(successor_salt)
    .bind(successor_hash)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}
