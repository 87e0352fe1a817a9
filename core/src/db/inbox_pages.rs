//! Which conversations are on a page of the inbox, in its order. A page goes on after a key; each list has an index that it is read by,
//! so that a page costs the same however many conversations there are.

use sqlx::{PgConnection, PgExecutor};
use tomari_shared::ids::{ConversationId, UserId};
use tomari_shared::inbox::Show;
use uuid::Uuid;

/// What a list is sorted by: numbers, the most telling first.
pub type Key = Vec<i64>;

/// Whose list, and how it is sorted.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// Which conversations.
    pub show: Show,
    /// Who asks.
    pub by: UserId,
}

impl List {
    /// How many numbers a key of it has.
    #[must_use]
    pub const fn key_length(self) -> usize {
        match self.show {
            Show::Waiting => 3,
            Show::Resolved => 2,
            Show::Mine | Show::All => 1,
        }
    }
}

/// Emergencies first, then who waits longest; receipt numbers tell those of one moment apart.
const WAITING: &str = "
    SELECT e.conversation_id, ARRAY[u.calm, u.since, e.receipt] AS key
    FROM escalations e
    JOIN conversations c ON c.facility_id = e.facility_id AND c.id = e.conversation_id AND c.state <> 'staff'
    CROSS JOIN LATERAL (
        SELECT (NOT EXISTS (
            SELECT FROM escalation_triggers g
            WHERE g.facility_id = e.facility_id AND g.escalation_id = e.id AND g.reason = 'safety'
        ))::int::bigint AS calm, (extract(epoch FROM e.opened_at) * 1000000)::bigint AS since
    ) u
    WHERE e.facility_id = current_facility() AND e.state <> 'resolved'
      AND ($1::bigint[] IS NULL OR ARRAY[u.calm, u.since, e.receipt] > $1)
    ORDER BY u.calm, u.since, e.receipt
    LIMIT $2";

/// The last message of each that the person speaks in.
const MINE: &str = "
    SELECT c.id AS conversation_id, ARRAY[m.position] AS key
    FROM conversations c
    CROSS JOIN LATERAL (
        SELECT position FROM messages
        WHERE facility_id = c.facility_id AND conversation_id = c.id AND author <> 'notice'
        ORDER BY position DESC LIMIT 1
    ) m
    WHERE c.facility_id = current_facility() AND c.state = 'staff' AND c.taken_by = $3
      AND m.position < coalesce(($1::bigint[])[1], 9223372036854775807)
    ORDER BY m.position DESC
    LIMIT $2";

/// From the newest message backwards, each that is the last of its conversation.
const ALL: &str = "
    SELECT m.conversation_id, ARRAY[m.position] AS key
    FROM messages m
    WHERE m.facility_id = current_facility() AND m.author <> 'notice'
      AND m.position < coalesce(($1::bigint[])[1], 9223372036854775807)
      AND NOT EXISTS (
          SELECT FROM messages l
          WHERE l.facility_id = m.facility_id AND l.conversation_id = m.conversation_id AND l.position > m.position
            AND l.author <> 'notice'
      )
    ORDER BY m.position DESC
    LIMIT $2";

/// From the last resolved backwards, each that is the last of its conversation.
const RESOLVED: &str = "
    SELECT e.conversation_id, ARRAY[(extract(epoch FROM e.resolved_at) * 1000000)::bigint, e.receipt] AS key
    FROM escalations e
    WHERE e.facility_id = current_facility() AND e.state = 'resolved'
      AND ($1::bigint[] IS NULL
           OR (e.resolved_at, e.receipt)
              < (timestamptz 'epoch' + ($1::bigint[])[1] * interval '1 microsecond', ($1::bigint[])[2]))
      AND NOT EXISTS (
          SELECT FROM escalations l
          WHERE l.facility_id = e.facility_id AND l.conversation_id = e.conversation_id
            AND (l.state <> 'resolved' OR (l.resolved_at, l.receipt) > (e.resolved_at, e.receipt))
      )
    ORDER BY e.resolved_at DESC, e.receipt DESC
    LIMIT $2";

/// One page, and the key to go on after if there are more.
pub async fn page(
    db: impl PgExecutor<'_>,
    list: List,
    after: Option<&Key>,
    limit: u16,
) -> Result<(Vec<ConversationId>, Option<Key>), sqlx::Error> {
    let statement = match list.show {
        Show::Waiting => WAITING,
        Show::Mine => MINE,
        Show::All => ALL,
        Show::Resolved => RESOLVED,
    };
    let query = sqlx::query_as(statement).bind(after).bind(i64::from(limit) + 1);
    let query = match list.show {
        Show::Mine => query.bind(list.by.0),
        Show::Waiting | Show::All | Show::Resolved => query,
    };
    let mut rows: Vec<(Uuid, Key)> = query.fetch_all(db).await?;
    let more = rows.len() > usize::from(limit);
    rows.truncate(limit.into());
    let next = rows.last().filter(|_| more).map(|(_, key)| key.clone());
    Ok((rows.into_iter().map(|(id, _)| ConversationId(id)).collect(), next))
}

/// How many conversations wait, up to `most`.
pub async fn waiting(db: &mut PgConnection, most: i64) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT count(*) FROM (
             SELECT FROM escalations e
             JOIN conversations c ON c.facility_id = e.facility_id AND c.id = e.conversation_id AND c.state <> 'staff'
             WHERE e.facility_id = current_facility() AND e.state <> 'resolved' LIMIT $1
         ) waiting",
    )
    .bind(most)
    .fetch_one(db)
    .await
}
