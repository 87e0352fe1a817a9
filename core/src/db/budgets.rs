//! What generated answers may cost, in tokens: per facility and day, and per guest session.

use chrono::NaiveDate;
use sqlx::PgPool;
use tomari_shared::ids::{FacilityId, GuestSessionId};

/// How many tokens there are.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// For a facility on one of its days.
    pub facility_day: i64,
    /// For a guest session.
    pub session: i64,
}

/// Reserves tokens, of both budgets or of none; says whether they were there. Whoever asks at the same time waits, so
/// that no budget is exceeded. [`super::asking::store_answer`] corrects by what was used.
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
