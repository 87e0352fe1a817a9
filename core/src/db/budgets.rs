//! What generated answers may cost, in tokens: per facility and day, and per guest session.

use chrono::NaiveDate;
use sqlx::PgConnection;
use tomari_shared::ids::GuestSessionId;

/// How many tokens there are.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// For a facility on one of its days.
    pub facility_day: i64,
    /// For a guest session.
    pub session: i64,
}

/// Reserves tokens, of both budgets or of none; says whether they were there. Whoever asks at the same time waits for the
/// transaction to end, so that no budget is exceeded.
pub async fn reserve(
    db: &mut PgConnection,
    session: GuestSessionId,
    day: NaiveDate,
    tokens: i64,
    budget: Budget,
) -> Result<bool, sqlx::Error> {
    let reserved = sqlx::query(
        "WITH facility AS (
             INSERT INTO token_usage AS u (facility_id, day, tokens)
             SELECT current_facility(), $2, $3
             FROM guest_sessions s
             WHERE s.facility_id = current_facility() AND s.id = $1 AND s.tokens_used + $3 <= $5 AND $3 <= $4
             ON CONFLICT ON CONSTRAINT token_usage_pkey DO UPDATE SET tokens = u.tokens + $3
                 WHERE u.tokens + $3 <= $4
             RETURNING 1
         )
         UPDATE guest_sessions SET tokens_used = tokens_used + $3
         WHERE facility_id = current_facility() AND id = $1 AND EXISTS (SELECT FROM facility)",
    )
    .bind(session.0)
    .bind(day)
    .bind(tokens)
    .bind(budget.facility_day)
    .bind(budget.session)
    .execute(db)
    .await?;
    Ok(reserved.rows_affected() == 1)
}

/// Corrects a reservation by what was really used: `difference` is negative if it was less.
pub async fn correct(
    db: &mut PgConnection,
    session: GuestSessionId,
    day: NaiveDate,
    difference: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE token_usage SET tokens = greatest(tokens + $2, 0)
         WHERE facility_id = current_facility() AND day = $1",
    )
    .bind(day)
    .bind(difference)
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "UPDATE guest_sessions SET tokens_used = greatest(tokens_used + $2, 0)
         WHERE facility_id = current_facility() AND id = $1",
    )
    .bind(session.0)
    .bind(difference)
    .execute(db)
    .await?;
    Ok(())
}
