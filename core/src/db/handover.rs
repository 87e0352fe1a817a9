//! Hand-over codes, and the joining of conversations.

use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgExecutor};
use tomari_shared::ids::{ConversationId, GuestSessionId};
use uuid::Uuid;

use super::{conversations, escalations};

/// Replaces the session's open code.
pub async fn insert(
    db: &mut PgConnection,
    id: Uuid,
    session: GuestSessionId,
    code_hash: &[u8],
    at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    // With it goes a code of the same symbols that has ended, whosever it was.
    sqlx::query(
        "DELETE FROM handover_codes WHERE facility_id = current_facility() AND used_at IS NULL
             AND (guest_session_id = $1 OR (code_hash = $2 AND expires_at <= $3))",
    )
    .bind(session.0)
    .bind(code_hash)
    .bind(at)
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "INSERT INTO handover_codes (id, facility_id, guest_session_id, code_hash, created_at, expires_at)
         VALUES ($1, current_facility(), $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(session.0)
    .bind(code_hash)
    .bind(at)
    .bind(expires_at)
    .execute(db)
    .await?;
    Ok(())
}

/// Uses a code up and returns the conversation of the session that made it, if the code and that session are good.
pub async fn take(
    db: impl PgExecutor<'_>,
    code_hash: &[u8],
    at: DateTime<Utc>,
) -> Result<Option<ConversationId>, sqlx::Error> {
    let conversation: Option<Uuid> = sqlx::query_scalar(
        "UPDATE handover_codes c SET used_at = $2
         FROM guest_sessions s
         WHERE c.facility_id = current_facility() AND c.code_hash = $1 AND c.used_at IS NULL AND c.expires_at > $2
             AND s.facility_id = c.facility_id AND s.id = c.guest_session_id
             AND s.revoked_at IS NULL AND s.expires_at > $2
         RETURNING s.conversation_id",
    )
    .bind(code_hash)
    .bind(at)
    .fetch_optional(db)
    .await?;
    Ok(conversation.map(ConversationId))
}

/// Until when the facility takes no codes, if it takes none.
pub async fn locked_until(
    db: impl PgExecutor<'_>,
    at: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT locked_until FROM handover_guards WHERE facility_id = current_facility() AND locked_until > $1",
    )
    .bind(at)
    .fetch_optional(db)
    .await
}

/// Counts a wrong code, and locks the facility with the one that is too many. Says whether it was that one.
pub async fn count_failure(
    db: impl PgExecutor<'_>,
    at: DateTime<Utc>,
    window_began_after: DateTime<Utc>,
    failures_max: i32,
    locked_until: DateTime<Utc>,
) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "INSERT INTO handover_guards AS g (facility_id, window_began_at, failures)
         VALUES (current_facility(), $1, 1)
         ON CONFLICT ON CONSTRAINT handover_guards_pkey DO UPDATE SET
             failures = CASE WHEN g.window_began_at > $2 THEN g.failures + 1 ELSE 1 END,
             window_began_at = CASE WHEN g.window_began_at > $2 THEN g.window_began_at ELSE $1 END,
             locked_until = CASE WHEN g.window_began_at > $2 AND g.failures + 1 = $3 THEN $4
                                 ELSE g.locked_until END
         RETURNING failures = $3",
    )
    .bind(at)
    .bind(window_began_after)
    .bind(failures_max)
    .bind(locked_until)
    .fetch_one(db)
    .await
}

/// What joining two conversations came to.
#[derive(Clone, Copy, Debug)]
pub struct Joined {
    /// The one that both are now.
    pub conversation: ConversationId,
    /// Whether they were one already.
    pub already: bool,
    /// The receipt number that goes on, and the one that is gone, where a person was asked for in both.
    pub receipts: Option<(i32, i32)>,
}

/// Locks two conversations, or those they were joined to, and joins the first to the second.
pub async fn join(
    db: &mut PgConnection,
    source: ConversationId,
    target: ConversationId,
    at: DateTime<Utc>,
) -> Result<Joined, sqlx::Error> {
    // One joining at a time in a facility: two of them that cross would wait for each other.
    sqlx::query("SELECT pg_advisory_xact_lock(hashtextextended('join ' || current_facility(), 0))")
        .execute(&mut *db)
        .await?;
    let (first, second) = if source < target {
        (source, target)
    } else {
        (target, source)
    };
    let first = conversations::lock(&mut *db, first).await?;
    let second = conversations::lock(&mut *db, second).await?;
    let (source, target) = if source < target {
        (first, second)
    } else {
        (second, first)
    };
    if source == target {
        return Ok(Joined {
            conversation: target,
            already: true,
            receipts: None,
        });
    }
    let gone = escalations::open_in(&mut *db, source).await?;
    let kept = escalations::open_in(&mut *db, target).await?;
    sqlx::query("SELECT merge_conversations($1, $2)")
        .bind(source.0)
        .bind(target.0)
        .execute(&mut *db)
        .await?;
    sqlx::query("SELECT merge_escalations($1, $2, $3)")
        .bind(source.0)
        .bind(target.0)
        .bind(at)
        .execute(db)
        .await?;
    Ok(Joined {
        conversation: target,
        already: false,
        receipts: kept.zip(gone).map(|(kept, gone)| (kept.receipt, gone.receipt)),
    })
}
