//! Escalations and their triggers.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgExecutor, PgPool};
use tomari_shared::escalation::{Escalation, EscalationState, GuestEscalation, Reason, Step};
use tomari_shared::ids::{ConversationId, EscalationId, FacilityId, MessageId, UserId};
use tomari_shared::language::Language;
use uuid::Uuid;

use crate::clock::rfc3339;

/// An escalation as stored.
#[derive(Clone, Debug)]
pub struct EscalationRow {
    /// Its id.
    pub id: EscalationId,
    /// The conversation.
    pub conversation: ConversationId,
    /// The number that guest and house call it by.
    pub receipt: i32,
    /// How far it is.
    pub state: EscalationState,
    /// When the desk opens, if it was closed.
    pub promised_at: Option<DateTime<Utc>>,
    /// When the house was told of it, if it had to wait for that.
    pub released_at: Option<DateTime<Utc>>,
}

impl EscalationRow {
    /// As the guest sees it.
    #[must_use]
    pub fn for_guest(&self) -> GuestEscalation {
        GuestEscalation {
            receipt: self.receipt,
            state: self.state,
            promised_at: self.promised_at.map(rfc3339),
        }
    }

    /// Whether the house does not know of it yet.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.promised_at.is_some() && self.released_at.is_none()
    }
}

type Columns = (
    Uuid,
    Uuid,
    i32,
    String,
    Option<DateTime<Utc>>,
    Option<DateTime<Utc>>,
);

fn row(
    (id, conversation, receipt, state, promised_at, released_at): Columns,
) -> Result<EscalationRow, sqlx::Error> {
    Ok(EscalationRow {
        id: EscalationId(id),
        conversation: ConversationId(conversation),
        receipt,
        state: super::word(&state)?,
        promised_at,
        released_at,
    })
}

/// The open escalation of a conversation.
pub async fn open_in(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
) -> Result<Option<EscalationRow>, sqlx::Error> {
    let found: Option<Columns> = sqlx::query_as(
        "SELECT id, conversation_id, receipt, state, promised_at, released_at FROM escalations
         WHERE facility_id = current_facility() AND conversation_id = $1 AND state <> 'resolved'",
    )
    .bind(conversation.0)
    .fetch_optional(db)
    .await?;
    found.map(row).transpose()
}

/// The escalation of a conversation that was resolved last, if that was after `since`.
pub async fn resolved_in(
    db: impl PgExecutor<'_>,
    conversation: ConversationId,
    since: DateTime<Utc>,
) -> Result<Option<EscalationRow>, sqlx::Error> {
    let found: Option<Columns> = sqlx::query_as(
        "SELECT id, conversation_id, receipt, state, promised_at, released_at FROM escalations
         WHERE facility_id = current_facility() AND conversation_id = $1 AND resolved_at > $2
         ORDER BY resolved_at DESC LIMIT 1",
    )
    .bind(conversation.0)
    .bind(since)
    .fetch_optional(db)
    .await?;
    found.map(row).transpose()
}

/// The conversation of an escalation.
pub async fn conversation_of(
    db: impl PgExecutor<'_>,
    id: EscalationId,
) -> Result<Option<ConversationId>, sqlx::Error> {
    let found: Option<Uuid> = sqlx::query_scalar(
        "SELECT conversation_id FROM escalations WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    Ok(found.map(ConversationId))
}

/// An escalation to store.
#[derive(Debug)]
pub struct NewEscalation {
    /// Its id.
    pub id: EscalationId,
    /// The conversation, which is locked.
    pub conversation: ConversationId,
    /// The guest's language.
    pub language: Language,
    /// When the desk opens, if it is closed.
    pub promised_at: Option<DateTime<Utc>>,
}

/// Stores an escalation under the facility's next receipt number, which it returns.
pub async fn insert(
    db: impl PgExecutor<'_>,
    new: &NewEscalation,
    at: DateTime<Utc>,
) -> Result<i32, sqlx::Error> {
    sqlx::query_scalar(
        "WITH numbered AS (
             UPDATE facilities SET last_receipt = last_receipt + 1 WHERE id = current_facility() RETURNING last_receipt
         )
         INSERT INTO escalations (id, facility_id, conversation_id, receipt, language, opened_at, promised_at)
         SELECT $1, current_facility(), $2, last_receipt, $3, $4, $5 FROM numbered
         RETURNING receipt",
    )
    .bind(new.id.0)
    .bind(new.conversation.0)
    .bind(new.language.tag())
    .bind(at)
    .bind(new.promised_at)
    .fetch_one(db)
    .await
}

/// Opens a resolved escalation again, as if it were new but for its number.
pub async fn reopen(
    db: impl PgExecutor<'_>,
    id: EscalationId,
    promised_at: Option<DateTime<Utc>>,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE escalations SET state = 'open', opened_at = $3, promised_at = $2, released_at = NULL, overdue_at = NULL,
             acknowledged_at = NULL, acknowledged_by = NULL, taken_at = NULL, taken_by = NULL,
             resolved_at = NULL, resolved_by = NULL
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .bind(promised_at)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// Takes an escalation out of the queue: the house is told of it at once.
pub async fn promise_nothing(db: impl PgExecutor<'_>, id: EscalationId) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE escalations SET promised_at = NULL, released_at = NULL, overdue_at = NULL
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(id.0)
    .execute(db)
    .await?;
    Ok(())
}

/// Whether a message has raised something for this reason before.
pub async fn was_raised(
    db: impl PgExecutor<'_>,
    message: MessageId,
    reason: Reason,
) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM escalation_triggers
                        WHERE facility_id = current_facility() AND message_id = $1 AND reason = $2)",
    )
    .bind(message.0)
    .bind(super::to_word(&reason)?)
    .fetch_one(db)
    .await
}

/// Adds a reason to an escalation.
pub async fn add_trigger(
    db: impl PgExecutor<'_>,
    id: Uuid,
    escalation: EscalationId,
    reason: Reason,
    message: Option<MessageId>,
    notice: Option<MessageId>,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO escalation_triggers (id, facility_id, escalation_id, reason, message_id, notice_id, at)
         VALUES ($1, current_facility(), $2, $3, $4, $6, $5)",
    )
    .bind(id)
    .bind(escalation.0)
    .bind(super::to_word(&reason)?)
    .bind(message.map(|message| message.0))
    .bind(at)
    .bind(notice.map(|notice| notice.0))
    .execute(db)
    .await?;
    Ok(())
}

/// What a person of the house does to an escalation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Has seen it.
    Acknowledge,
    /// Writes with the guest.
    Take,
    /// Lets the assistant speak again; it stays to be resolved.
    HandBack,
}

/// Does it, to what is not resolved. What was seen or taken before keeps who did so.
pub async fn act(
    db: impl PgExecutor<'_>,
    id: EscalationId,
    act: Act,
    by: UserId,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    let statement = match act {
        Act::Acknowledge => {
            "UPDATE escalations SET state = CASE state WHEN 'open' THEN 'acknowledged' ELSE state END,
                 acknowledged_at = coalesce(acknowledged_at, $3), acknowledged_by = coalesce(acknowledged_by, $2)
             WHERE facility_id = current_facility() AND id = $1 AND state <> 'resolved'"
        }
        Act::Take => {
            "UPDATE escalations SET state = 'taken', taken_at = $3, taken_by = $2,
                 acknowledged_at = coalesce(acknowledged_at, $3), acknowledged_by = coalesce(acknowledged_by, $2)
             WHERE facility_id = current_facility() AND id = $1 AND state <> 'resolved'"
        }
        Act::HandBack => {
            "UPDATE escalations SET state = 'acknowledged',
                 acknowledged_at = coalesce(acknowledged_at, $3), acknowledged_by = coalesce(acknowledged_by, $2)
             WHERE facility_id = current_facility() AND id = $1 AND state <> 'resolved'"
        }
    };
    sqlx::query(statement)
        .bind(id.0)
        .bind(by.0)
        .bind(at)
        .execute(db)
        .await?;
    Ok(())
}

/// Resolves an escalation.
pub async fn resolve(
    db: impl PgExecutor<'_>,
    id: EscalationId,
    by: UserId,
    note: Option<&str>,
    at: DateTime<Utc>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE escalations SET state = 'resolved', resolved_at = $3, resolved_by = $2, note = $4
         WHERE facility_id = current_facility() AND id = $1 AND state <> 'resolved'",
    )
    .bind(id.0)
    .bind(by.0)
    .bind(at)
    .bind(note)
    .execute(db)
    .await?;
    Ok(())
}

/// Facilities in which something promised is due at `at`. Needs no context.
pub async fn facilities_with_due(
    pool: &PgPool,
    at: DateTime<Utc>,
    grace: TimeDelta,
) -> Result<Vec<FacilityId>, sqlx::Error> {
    let ids: Vec<Uuid> = sqlx::query_scalar("SELECT facilities_with_due($1, $2)")
        .bind(at)
        .bind(sqlx::postgres::types::PgInterval::try_from(grace).map_err(sqlx::Error::Encode)?)
        .fetch_all(pool)
        .await?;
    Ok(ids.into_iter().map(FacilityId).collect())
}

/// Marks what waited for an opening that has come by `opened_by` as told, once, whoever asks. Returns how many were.
pub async fn release(
    db: impl PgExecutor<'_>,
    opened_by: Option<DateTime<Utc>>,
    at: DateTime<Utc>,
) -> Result<u64, sqlx::Error> {
    let released = sqlx::query(
        "UPDATE escalations SET released_at = $2
         WHERE facility_id = current_facility() AND state = 'open' AND promised_at IS NOT NULL AND released_at IS NULL
           AND ($1::timestamptz IS NULL OR promised_at <= $1)",
    )
    .bind(opened_by)
    .bind(at)
    .execute(db)
    .await?;
    Ok(released.rows_affected())
}

/// Marks as overdue what was promised before `promised_by` and nobody has seen, once. Returns how many were.
pub async fn mark_overdue(
    db: impl PgExecutor<'_>,
    promised_by: DateTime<Utc>,
    at: DateTime<Utc>,
) -> Result<u64, sqlx::Error> {
    let marked = sqlx::query(
        "UPDATE escalations SET overdue_at = $2
         WHERE facility_id = current_facility() AND state = 'open' AND promised_at <= $1 AND overdue_at IS NULL",
    )
    .bind(promised_by)
    .bind(at)
    .execute(db)
    .await?;
    Ok(marked.rows_affected())
}

/// Which escalations to list.
#[derive(Clone, Copy, Debug)]
pub enum Listed {
    /// What is not resolved: emergencies first, then the oldest.
    Unresolved,
    /// What is, the newest first.
    Resolved,
    /// What waits or has waited for the desk to open and is not resolved, by promised time.
    Overnight,
    /// Those of a conversation, the newest first.
    Of(ConversationId),
    /// Those that the house was told of together.
    ReleasedAt(DateTime<Utc>),
    /// Those that were found overdue together.
    OverdueAt(DateTime<Utc>),
    /// One.
    One(EscalationId),
}

impl Listed {
    const fn condition(self) -> &'static str {
        match self {
            Self::Unresolved => "e.state <> 'resolved' AND $1::uuid IS NULL AND $2::timestamptz IS NULL ORDER BY urgent DESC, e.opened_at",
            Self::Resolved => "e.state = 'resolved' AND $1::uuid IS NULL AND $2::timestamptz IS NULL ORDER BY e.resolved_at DESC",
            Self::Overnight => {
                "e.state <> 'resolved' AND e.promised_at IS NOT NULL AND $1::uuid IS NULL AND $2::timestamptz IS NULL
                 ORDER BY e.promised_at, e.opened_at"
            }
            Self::Of(_) => "e.conversation_id = $1 AND $2::timestamptz IS NULL ORDER BY e.opened_at DESC",
            Self::ReleasedAt(_) => "$1::uuid IS NULL AND e.released_at = $2 ORDER BY e.opened_at",
            Self::OverdueAt(_) => "$1::uuid IS NULL AND e.overdue_at = $2 ORDER BY e.opened_at",
            Self::One(_) => "e.id = $1 AND $2::timestamptz IS NULL",
        }
    }
}

/// The longest list.
const LIST_MAX: i64 = 500;

/// Lists escalations of the context's facility.
pub async fn list(db: impl PgExecutor<'_>, listed: Listed) -> Result<Vec<Escalation>, sqlx::Error> {
    let (id, at) = match listed {
        Listed::Of(conversation) => (Some(conversation.0), None),
        Listed::One(escalation) => (Some(escalation.0), None),
        Listed::ReleasedAt(at) | Listed::OverdueAt(at) => (None, Some(at)),
        Listed::Unresolved | Listed::Resolved | Listed::Overnight => (None, None),
    };
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(select(listed.condition())))
        .bind(id)
        .bind(at)
        .fetch_all(db)
        .await?;
    rows.into_iter().map(Row::view).collect()
}

/// What is open in each of these conversations, or was resolved last.
pub async fn newest_of(
    db: impl PgExecutor<'_>,
    conversations: &[Uuid],
) -> Result<Vec<Escalation>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(select(
        "e.id IN (
             SELECT DISTINCT ON (n.conversation_id) n.id FROM escalations n
             WHERE n.facility_id = current_facility() AND n.conversation_id = ANY ($1)
             ORDER BY n.conversation_id, n.state = 'resolved', n.resolved_at DESC, n.receipt DESC
         )",
    )))
    .bind(conversations)
    .fetch_all(db)
    .await?;
    rows.into_iter().map(Row::view).collect()
}

/// The statement that lists what a condition over `escalations e` wants.
fn select(condition: &str) -> String {
    format!(
        "SELECT e.id, e.receipt, e.conversation_id, e.state, e.language, e.opened_at, e.promised_at, e.released_at, e.overdue_at,
                e.acknowledged_at, a.name AS acknowledged_by, e.taken_at, t.name AS taken_by, e.resolved_at,
                r.name AS resolved_by, e.note, why.reasons, 'safety' = ANY (why.reasons) AS urgent,
                first.id AS message_id, first.body AS text, place.place
         FROM escalations e
         LEFT JOIN users a ON a.facility_id = e.facility_id AND a.id = e.acknowledged_by
         LEFT JOIN users t ON t.facility_id = e.facility_id AND t.id = e.taken_by
         LEFT JOIN users r ON r.facility_id = e.facility_id AND r.id = e.resolved_by
         CROSS JOIN LATERAL (
             SELECT coalesce(array_agg(reason ORDER BY position), '{{}}') AS reasons FROM (
                 SELECT reason, min(position) AS position FROM escalation_triggers
                 WHERE facility_id = e.facility_id AND escalation_id = e.id GROUP BY reason
             ) once
         ) why
         LEFT JOIN LATERAL (
             SELECT m.id, m.body FROM escalation_triggers g
             JOIN messages m ON m.facility_id = g.facility_id AND m.id = g.message_id
             WHERE g.facility_id = e.facility_id AND g.escalation_id = e.id ORDER BY g.position LIMIT 1
         ) first ON true
         LEFT JOIN LATERAL (
             SELECT s.place FROM guest_sessions s
             WHERE s.facility_id = e.facility_id AND s.conversation_id = e.conversation_id AND s.place IS NOT NULL
             ORDER BY s.created_at DESC LIMIT 1
         ) place ON true
         WHERE e.facility_id = current_facility() AND {condition}
         LIMIT {LIST_MAX}"
    )
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    receipt: i32,
    conversation_id: Uuid,
    state: String,
    language: String,
    opened_at: DateTime<Utc>,
    promised_at: Option<DateTime<Utc>>,
    released_at: Option<DateTime<Utc>>,
    overdue_at: Option<DateTime<Utc>>,
    acknowledged_at: Option<DateTime<Utc>>,
    acknowledged_by: Option<String>,
    taken_at: Option<DateTime<Utc>>,
    taken_by: Option<String>,
    resolved_at: Option<DateTime<Utc>>,
    resolved_by: Option<String>,
    note: Option<String>,
    reasons: Vec<String>,
    message_id: Option<Uuid>,
    text: Option<String>,
    place: Option<String>,
}

impl Row {
    fn view(self) -> Result<Escalation, sqlx::Error> {
        let step = |at: Option<DateTime<Utc>>, by| at.map(|at| Step { at: rfc3339(at), by });
        Ok(Escalation {
            id: EscalationId(self.id),
            receipt: self.receipt,
            conversation_id: ConversationId(self.conversation_id),
            state: super::word(&self.state)?,
            reasons: self
                .reasons
                .iter()
                .map(|reason| super::word(reason))
                .collect::<Result<_, _>>()?,
            language: super::language(&self.language)?,
            place: self.place,
            text: self.text,
            message_id: self.message_id.map(MessageId),
            opened_at: rfc3339(self.opened_at),
            promised_at: self.promised_at.map(rfc3339),
            released_at: self.released_at.map(rfc3339),
            overdue_at: self.overdue_at.map(rfc3339),
            acknowledged: step(self.acknowledged_at, self.acknowledged_by),
            taken: step(self.taken_at, self.taken_by),
            resolved: step(self.resolved_at, self.resolved_by),
            note: self.note,
        })
    }
}
