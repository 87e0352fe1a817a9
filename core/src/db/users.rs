//! People who work for a facility.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::auth::{Role, StaffLanguage};
use tomari_shared::ids::{FacilityId, StaffSessionId, UserId};
use uuid::Uuid;

use super::{Database, FacilityTx};

/// A person who is neither deactivated nor removed, unless said otherwise.
#[derive(Clone, Debug)]
pub struct User {
    /// The person.
    pub id: UserId,
    /// Their facility.
    pub facility_id: FacilityId,
    /// Their name.
    pub name: String,
    /// Their address, in lower case.
    pub email: String,
    /// PHC string.
    pub password_hash: String,
    /// What they may do.
    pub role: Role,
    /// The language of mails to them.
    pub language: StaffLanguage,
    /// When they joined.
    pub created_at: DateTime<Utc>,
    /// Since when they may not sign in.
    pub deactivated_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    facility_id: Uuid,
    name: String,
    email: String,
    password_hash: String,
    role: String,
    language: String,
    created_at: DateTime<Utc>,
    deactivated_at: Option<DateTime<Utc>>,
}

impl TryFrom<Row> for User {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: UserId(row.id),
            facility_id: FacilityId(row.facility_id),
            name: row.name,
            email: row.email,
            password_hash: row.password_hash,
            role: super::word(&row.role)?,
            language: super::word(&row.language)?,
            created_at: row.created_at,
            deactivated_at: row.deactivated_at,
        })
    }
}

const COLUMNS: &str =
    "id, facility_id, name, email, password_hash, role, language, created_at, deactivated_at";

fn select(rest: &str) -> sqlx::AssertSqlSafe<String> {
    sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} {rest}"))
}

/// Whose address it is. Needs no context.
pub async fn by_email(
    db: impl PgExecutor<'_>,
    email: &str,
) -> Result<Option<(FacilityId, UserId)>, sqlx::Error> {
    let found: Option<(Uuid, Uuid)> = sqlx::query_as("SELECT facility_id, user_id FROM user_by_email($1)")
        .bind(email)
        .fetch_optional(db)
        .await?;
    Ok(found.map(|(facility, user)| (FacilityId(facility), UserId(user))))
}

/// Opens the context of a request of staff: a transaction of the facility, and the person if their session has neither
/// ended nor been revoked at `at` and they may still sign in.
pub async fn open(
    db: &Database,
    facility: FacilityId,
    session: StaffSessionId,
    at: DateTime<Utc>,
) -> Result<Option<(FacilityTx, User)>, sqlx::Error> {
    let mut tx = db.begin().await?;
    let row: Option<Row> = sqlx::query_as(select("FROM open_staff_context($1, $2, $3)"))
        .bind(facility.0)
        .bind(session.0)
        .bind(at)
        .fetch_optional(&mut *tx)
        .await?;
    row.map(|row| Ok((tx, row.try_into()?))).transpose()
}

/// A person of the context's facility, deactivated or not.
pub async fn find(db: impl PgExecutor<'_>, id: UserId) -> Result<Option<User>, sqlx::Error> {
    let row: Option<Row> = sqlx::query_as(select(
        "FROM users WHERE facility_id = current_facility() AND id = $1 AND removed_at IS NULL",
    ))
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    row.map(User::try_from).transpose()
}

/// The same, locked until the end of the transaction.
pub async fn lock(db: impl PgExecutor<'_>, id: UserId) -> Result<Option<User>, sqlx::Error> {
    let row: Option<Row> = sqlx::query_as(select(
        "FROM users WHERE facility_id = current_facility() AND id = $1 AND removed_at IS NULL
         FOR NO KEY UPDATE",
    ))
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    row.map(User::try_from).transpose()
}

/// Stores a new person of the context's facility.
pub async fn insert(db: impl PgExecutor<'_>, user: &User) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO users (id, facility_id, name, email, password_hash, role, language, created_at)
         VALUES ($1, current_facility(), $2, $3, $4, $5, $6, $7)",
    )
    .bind(user.id.0)
    .bind(&user.name)
    .bind(&user.email)
    .bind(&user.password_hash)
    .bind(super::to_word(&user.role)?)
    .bind(super::to_word(&user.language)?)
    .bind(user.created_at)
    .execute(db)
    .await?;
    Ok(())
}

/// Stores another password hash.
pub async fn set_password(db: impl PgExecutor<'_>, id: UserId, hash: &str) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE users SET password_hash = $2
         WHERE facility_id = current_facility() AND id = $1 AND removed_at IS NULL",
    )
    .bind(id.0)
    .bind(hash)
    .execute(db)
    .await?;
    Ok(())
}

/// Everybody of the context's facility, locked so that two changes can't both take the last owner away.
pub async fn lock_all(db: impl PgExecutor<'_>) -> Result<Vec<User>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(select(
        "FROM users WHERE facility_id = current_facility() AND removed_at IS NULL
         ORDER BY created_at, id FOR NO KEY UPDATE",
    ))
    .fetch_all(db)
    .await?;
    rows.into_iter().map(User::try_from).collect()
}

/// A person with the time they were last there.
#[derive(Debug)]
pub struct Member {
    /// The person.
    pub user: User,
    /// The last use of one of their sessions.
    pub last_seen_at: Option<DateTime<Utc>>,
}

/// Everybody of the context's facility, in the order in which they joined.
pub async fn members(db: impl PgExecutor<'_>) -> Result<Vec<Member>, sqlx::Error> {
    #[derive(sqlx::FromRow)]
    struct MemberRow {
        #[sqlx(flatten)]
        user: Row,
        last_seen_at: Option<DateTime<Utc>>,
    }
    let rows: Vec<MemberRow> = sqlx::query_as(select(
        ", (SELECT max(last_used_at) FROM staff_sessions s
            WHERE s.facility_id = u.facility_id AND s.user_id = u.id) AS last_seen_at
         FROM users u WHERE facility_id = current_facility() AND removed_at IS NULL ORDER BY created_at, id",
    ))
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Member {
                user: row.user.try_into()?,
                last_seen_at: row.last_seen_at,
            })
        })
        .collect()
}

/// Stores role and whether a person may sign in.
pub async fn change(
    db: impl PgExecutor<'_>,
    id: UserId,
    role: Role,
    deactivated_at: Option<DateTime<Utc>>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE users SET role = $2, deactivated_at = $3
         WHERE facility_id = current_facility() AND id = $1 AND removed_at IS NULL",
    )
    .bind(id.0)
    .bind(super::to_word(&role)?)
    .bind(deactivated_at)
    .execute(db)
    .await?;
    Ok(())
}

/// Takes address and password of a person; their name stays with what they did.
pub async fn remove(db: impl PgExecutor<'_>, id: UserId, at: DateTime<Utc>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE users SET email = NULL, password_hash = NULL, removed_at = $2
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}
