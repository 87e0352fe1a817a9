//! Erasing: conversations with everything that hangs on them, and what has ended.

use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgExecutor, PgPool};
use tomari_shared::ids::{ConversationId, FacilityId};
use uuid::Uuid;

/// Every facility. Needs no context.
pub async fn facilities(pool: &PgPool) -> Result<Vec<FacilityId>, sqlx::Error> {
    let ids: Vec<Uuid> = sqlx::query_scalar("SELECT facility_ids()")
        .fetch_all(pool)
        .await?;
    Ok(ids.into_iter().map(FacilityId).collect())
}

/// How many days the context's facility keeps a conversation after its last activity.
pub async fn retention_days(db: impl PgExecutor<'_>) -> Result<Option<i16>, sqlx::Error> {
    sqlx::query_scalar("SELECT retention_days FROM facilities WHERE id = current_facility()")
        .fetch_optional(db)
        .await
}

/// Conversations whose last activity (a message of anybody, a device that joined) was before `quiet_since`, or, while something is
/// asked of people in them, before `unresolved_since`; at most `limit`, locked. What somebody else has locked just now waits for the
/// next time.
pub async fn due(
    db: impl PgExecutor<'_>,
    quiet_since: DateTime<Utc>,
    unresolved_since: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<ConversationId>, sqlx::Error> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "SELECT c.id FROM conversations c
         CROSS JOIN LATERAL (
             SELECT greatest(
                 c.created_at,
                 (SELECT max(m.created_at) FROM messages m
                  WHERE m.facility_id = c.facility_id AND m.conversation_id = c.id),
                 (SELECT max(s.created_at) FROM guest_sessions s
                  WHERE s.facility_id = c.facility_id AND s.conversation_id = c.id)
             ) AS at
         ) last
         WHERE c.facility_id = current_facility() AND c.merged_into IS NULL AND c.created_at < $1
           AND last.at < CASE WHEN EXISTS (
                   SELECT FROM escalations e
                   WHERE e.facility_id = c.facility_id AND e.conversation_id = c.id AND e.state <> 'resolved'
               ) THEN $2 ELSE $1 END
         ORDER BY c.created_at LIMIT $3
         FOR UPDATE OF c SKIP LOCKED",
    )
    .bind(quiet_since)
    .bind(unresolved_since)
    .bind(limit)
    .fetch_all(db)
    .await?;
    Ok(ids.into_iter().map(ConversationId).collect())
}

/// What was erased, for those who have to be told.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// The conversations, without those that had been joined to them.
    pub conversations: Vec<Uuid>,
    /// The guests' sessions, which have ended with it.
    pub sessions: Vec<Uuid>,
    /// The receipt numbers, which are not given again.
    pub receipts: Vec<i32>,
}

/// Erases conversations, with those that were joined to them: messages, sources, evidence, feedback, sessions and their codes, contacts,
/// escalations, deliveries. What is not there any more is passed over. The caller holds their locks.
pub async fn erase(db: &mut PgConnection, conversations: &[ConversationId]) -> Result<Erased, sqlx::Error> {
    let ids: Vec<Uuid> = conversations.iter().map(|id| id.0).collect();
    let (sessions, receipts, deliveries): (Vec<Uuid>, Vec<i32>, Vec<Uuid>) = sqlx::query_as(
        "WITH RECURSIVE family AS (
             SELECT id FROM conversations WHERE facility_id = current_facility() AND id = ANY ($1)
             UNION
             SELECT c.id FROM conversations c JOIN family f ON c.merged_into = f.id
             WHERE c.facility_id = current_facility()
         ), asked AS (
             SELECT id, receipt FROM escalations
             WHERE facility_id = current_facility() AND conversation_id IN (SELECT id FROM family)
         )
         SELECT
             ARRAY(SELECT id FROM guest_sessions
                   WHERE facility_id = current_facility() AND conversation_id IN (SELECT id FROM family)),
             ARRAY(SELECT receipt FROM asked ORDER BY receipt),
             ARRAY(SELECT id FROM deliveries
                   WHERE facility_id = current_facility()
                     AND (conversation_id IN (SELECT id FROM family) OR escalation_id IN (SELECT id FROM asked)))",
    )
    .bind(&ids)
    .fetch_one(&mut *db)
    .await?;
    let conversations: Vec<Uuid> = sqlx::query_scalar(
        "DELETE FROM conversations WHERE facility_id = current_facility() AND id = ANY ($1) RETURNING id",
    )
    .bind(&ids)
    .fetch_all(&mut *db)
    .await?;
    if !deliveries.is_empty() {
        forget_in_queue(db, &deliveries).await?;
    }
    Ok(Erased {
        conversations,
        sessions,
        receipts,
    })
}

/// The queue keeps what a mail server said, which may name the guest. A job that waits finds nothing to do and ends by itself; one that
/// has failed for good would stay.
async fn forget_in_queue(db: &mut PgConnection, deliveries: &[Uuid]) -> Result<(), sqlx::Error> {
    let names: Vec<String> = deliveries.iter().map(Uuid::to_string).collect();
    for statement in [
        "UPDATE graphile_worker._private_jobs SET last_error = NULL
         WHERE payload ->> 'delivery' = ANY ($1) AND last_error IS NOT NULL",
        "DELETE FROM graphile_worker._private_jobs
         WHERE payload ->> 'delivery' = ANY ($1) AND locked_at IS NULL AND attempts >= max_attempts",
    ] {
        sqlx::query(statement).bind(&names).execute(&mut *db).await?;
    }
    Ok(())
}

/// What is erased some time after it has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Staff sessions that were ended or ran out, with their refresh tokens.
    StaffSessions,
    /// Refresh tokens of sessions that go on, which were replaced.
    RefreshTokens,
    /// Links that reset a password.
    PasswordResets,
    /// Invitations that were accepted, taken back, or not accepted in time.
    Invitations,
    /// Hand-over codes that were used or ran out.
    HandoverCodes,
    /// The log of deliveries with its attempts.
    Deliveries,
    /// Removed webhooks that no delivery names any more.
    Webhooks,
    /// Tokens that models took, by day.
    TokenUsage,
    /// Groups of unanswered questions whose questions are all gone.
    QuestionGroups,
    /// What was imported by whom, and its faults.
    Imports,
    /// The audit log.
    AuditEvents,
}

impl Ended {
    /// All of them, in the order to erase them in.
    pub const ALL: [Self; 11] = [
        Self::StaffSessions,
        Self::RefreshTokens,
        Self::PasswordResets,
        Self::Invitations,
        Self::HandoverCodes,
        Self::Deliveries,
        Self::Webhooks,
        Self::TokenUsage,
        Self::QuestionGroups,
        Self::Imports,
        Self::AuditEvents,
    ];

    const fn statement(self) -> &'static str {
        match self {
            Self::StaffSessions => {
                "DELETE FROM staff_sessions WHERE facility_id = current_facility() AND id IN (
                     SELECT id FROM staff_sessions WHERE facility_id = current_facility()
                       AND least(expires_at, revoked_at) < $1 LIMIT $2)"
            }
            Self::RefreshTokens => {
                "DELETE FROM refresh_tokens WHERE facility_id = current_facility() AND (session_id, token_hash) IN (
                     SELECT session_id, token_hash FROM refresh_tokens WHERE facility_id = current_facility()
                       AND replaced_at < $1 LIMIT $2)"
            }
            Self::PasswordResets => {
                "DELETE FROM password_resets WHERE facility_id = current_facility() AND id IN (
                     SELECT id FROM password_resets WHERE facility_id = current_facility()
                       AND least(expires_at, used_at) < $1 LIMIT $2)"
            }
            Self::Invitations => {
                "DELETE FROM invitations WHERE facility_id = current_facility() AND id IN (
                     SELECT id FROM invitations WHERE facility_id = current_facility()
                       AND least(expires_at, accepted_at, revoked_at) < $1 LIMIT $2)"
            }
            Self::HandoverCodes => {
                "DELETE FROM handover_codes WHERE facility_id = current_facility() AND id IN (
                     SELECT id FROM handover_codes WHERE facility_id = current_facility()
                       AND least(expires_at, used_at) < $1 LIMIT $2)"
            }
            Self::Deliveries => {
                "DELETE FROM deliveries WHERE facility_id = current_facility() AND id IN (
                     SELECT id FROM deliveries WHERE facility_id = current_facility()
                       AND created_at < $1 ORDER BY position LIMIT $2)"
            }
            Self::Webhooks => {
                "DELETE FROM webhooks WHERE facility_id = current_facility() AND id IN (
                     SELECT id FROM webhooks w WHERE facility_id = current_facility() AND removed_at < $1
                       AND NOT EXISTS (SELECT FROM deliveries d WHERE d.facility_id = w.facility_id
                                       AND (d.webhook_id = w.id OR d.about_webhook_id = w.id))
                     LIMIT $2)"
            }
            Self::TokenUsage => {
                "DELETE FROM token_usage WHERE facility_id = current_facility() AND day IN (
                     SELECT day FROM token_usage WHERE facility_id = current_facility()
                       AND day < ($1 AT TIME ZONE 'UTC')::date LIMIT $2)"
            }
            Self::QuestionGroups => {
                "DELETE FROM question_groups WHERE facility_id = current_facility() AND id IN (
                     SELECT id FROM question_groups g WHERE facility_id = current_facility() AND created_at < $1
                       AND NOT EXISTS (SELECT FROM unanswered_questions q
                                       WHERE q.facility_id = g.facility_id AND q.group_id = g.id)
                     LIMIT $2)"
            }
            Self::Imports => {
                "DELETE FROM imports WHERE facility_id = current_facility() AND id IN (
                     SELECT id FROM imports WHERE facility_id = current_facility()
                       AND ended_at < $1 ORDER BY position LIMIT $2)"
            }
            Self::AuditEvents => "SELECT erase_audit_events($1, $2)",
        }
    }
}

/// Erases what ended before `before`, at most `limit` rows. Returns how many they were.
pub async fn erase_ended(
    db: &mut PgConnection,
    ended: Ended,
    before: DateTime<Utc>,
    limit: i64,
) -> Result<i64, sqlx::Error> {
    let statement = ended.statement();
    if ended == Ended::AuditEvents {
        return sqlx::query_scalar(statement)
            .bind(before)
            .bind(limit)
            .fetch_one(db)
            .await;
    }
    let erased = sqlx::query(statement)
        .bind(before)
        .bind(limit)
        .execute(db)
        .await?;
    Ok(i64::try_from(erased.rows_affected()).unwrap_or(i64::MAX))
}
