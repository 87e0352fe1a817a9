//! Invitations to work for a facility.

use chrono::{DateTime, Utc};
use sqlx::PgExecutor;
use tomari_shared::auth::Role;
use tomari_shared::ids::{InvitationId, UserId};
use uuid::Uuid;

/// An open invitation.
#[derive(Clone, Debug)]
pub struct InvitationRow {
    /// The invitation.
    pub id: InvitationId,
    /// The address invited, in lower case.
    pub email: String,
    /// The role offered.
    pub role: Role,
    /// Who invited last.
    pub invited_by: UserId,
    /// When.
    pub invited_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    email: String,
    role: String,
    invited_by: Uuid,
    invited_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
}

impl TryFrom<Row> for InvitationRow {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: InvitationId(row.id),
            email: row.email,
            role: super::word(&row.role)?,
            invited_by: UserId(row.invited_by),
            invited_at: row.invited_at,
            expires_at: row.expires_at,
        })
    }
}

/// Stores an invitation. If the address has an open one, that is renewed: its id stays, its link ends.
pub async fn upsert(
    db: impl PgExecutor<'_>,
    invitation: &InvitationRow,
) -> Result<InvitationId, sqlx::Error> {
    let id: Uuid = sqlx::query_scalar(
        "INSERT INTO invitations (id, facility_id, email, role, invited_by, invited_at, expires_at)
         VALUES ($1, current_facility(), $2, $3, $4, $5, $6)
         ON CONFLICT (facility_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL
         DO UPDATE SET role = excluded.role, invited_by = excluded.invited_by, token_hash = NULL,
                       invited_at = excluded.invited_at, expires_at = excluded.expires_at
         RETURNING id",
    )
    .bind(invitation.id.0)
    .bind(&invitation.email)
    .bind(super::to_word(&invitation.role)?)
    .bind(invitation.invited_by.0)
    .bind(invitation.invited_at)
    .bind(invitation.expires_at)
    .fetch_one(db)
    .await?;
    Ok(InvitationId(id))
}

/// The invitations that can still be accepted, the newest first.
pub async fn open(db: impl PgExecutor<'_>, at: DateTime<Utc>) -> Result<Vec<InvitationRow>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, email, role, invited_by, invited_at, expires_at FROM invitations
         WHERE facility_id = current_facility() AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $1
         ORDER BY invited_at DESC, id DESC",
    )
    .bind(at)
    .fetch_all(db)
    .await?;
    rows.into_iter().map(InvitationRow::try_from).collect()
}

/// An open invitation, locked; with `token_hash` only if it is the one mailed last.
pub async fn find(
    db: impl PgExecutor<'_>,
    id: InvitationId,
    token_hash: Option<&[u8]>,
    at: DateTime<Utc>,
) -> Result<Option<InvitationRow>, sqlx::Error> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, email, role, invited_by, invited_at, expires_at FROM invitations
         WHERE facility_id = current_facility() AND id = $1 AND accepted_at IS NULL AND revoked_at IS NULL
             AND expires_at > $2 AND ($3::bytea IS NULL OR token_hash = $3)
         FOR UPDATE",
    )
    .bind(id.0)
    .bind(at)
    .bind(token_hash)
    .fetch_optional(db)
    .await?;
    row.map(InvitationRow::try_from).transpose()
}

/// Stores the hash of the token mailed last.
pub async fn set_token(
    db: impl PgExecutor<'_>,
    id: InvitationId,
    token_hash: &[u8],
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE invitations SET token_hash = $2 WHERE facility_id = current_facility() AND id = $1")
        .bind(id.0)
        .bind(token_hash)
        .execute(db)
        .await?;
    Ok(())
}

/// Marks an invitation as taken up.
pub async fn accept(db: impl PgExecutor<'_>, id: InvitationId, at: DateTime<Utc>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE invitations SET accepted_at = $2 WHERE facility_id = current_facility() AND id = $1")
        .bind(id.0)
        .bind(at)
        .execute(db)
        .await?;
    Ok(())
}

/// Takes an open invitation back and returns the address it was for.
pub async fn revoke(
    db: impl PgExecutor<'_>,
    id: InvitationId,
    at: DateTime<Utc>,
) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar(
        "UPDATE invitations SET revoked_at = $2
         WHERE facility_id = current_facility() AND id = $1 AND accepted_at IS NULL AND revoked_at IS NULL
         RETURNING email",
    )
    .bind(id.0)
    .bind(at)
    .fetch_optional(db)
    .await
}
