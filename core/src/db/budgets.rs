//! What generated answers may cost, in tokens: per facility and day, and per guest session.

use chrono::NaiveDate;
use sqlx::{PgExecutor, PgPool};
use tomari_shared::ids::{FacilityId, GuestSessionId};

use super::asking::Correction;

/// How many tokens there are.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// For a facility on one of its days.
    pub facility_day: i64,
    /// For a guest session.
    pub session: i64,
}

/// Reserves tokens, of both budgets or of none; says whether they were there. Whoever asks at the same time waits, so
/// that no budget is exceeded. [`super::asking::store_answer`] or [`correct_session`] corrects by what was used.
pub async fn reserve(
    pool: &PgPool,
    facility: FacilityId,
    session: GuestSessionId,
    day: NaiveDate,
    tokens: i64,
    budget: Budget,
) -> Result<bool, sqlx::Error> {
    let reserved: Vec<bool> = sqlx::query_scalar("SELECT reserve_tokens($1, $2, $3, $4, $5, $6)")
        .bind(facility.0)
        .bind(session.0)
        .bind(day)
        .bind(tokens)
        .bind(budget.facility_day)
        .bind(budget.session)
        .fetch_all(pool)
        .await?;
    Ok(reserved == [true])
}

/// Reserves tokens of the context's facility for what its people ask of a model; says whether they were there.
pub async fn reserve_for_staff(
    db: impl PgExecutor<'_>,
    day: NaiveDate,
    tokens: i64,
    budget: Budget,
) -> Result<bool, sqlx::Error> {
    let reserved = sqlx::query(
        "INSERT INTO token_usage AS u (facility_id, day, tokens)
         SELECT current_facility(), $1, $2 WHERE $2 <= $3
         ON CONFLICT ON CONSTRAINT token_usage_pkey DO UPDATE SET tokens = u.tokens + $2 WHERE u.tokens + $2 <= $3",
    )
    .bind(day)
    .bind(tokens)
    .bind(budget.facility_day)
    .execute(db)
    .await?;
    Ok(reserved.rows_affected() == 1)
}

/// Corrects what was reserved of the context's facility by what was used.
pub async fn correct(db: impl PgExecutor<'_>, day: NaiveDate, difference: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE token_usage SET tokens = greatest(tokens + $2, 0) WHERE facility_id = current_facility() AND day = $1",
    )
    .bind(day)
    .bind(difference)
    .execute(db)
    .await?;
    Ok(())
}

/// Corrects a reservation of both budgets by what was used.
pub async fn correct_session(db: impl PgExecutor<'_>, correction: Correction) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT correct_tokens($1, $2, $3)")
        .bind(correction.session.0)
        .bind(correction.day)
        .bind(correction.difference)
        .execute(db)
        .await?;
    Ok(())
}
