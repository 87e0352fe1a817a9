//! Signals between processes: something about this may have changed. A signal carries no news; who waits reads the
//! tables again.

use sqlx::PgExecutor;
use uuid::Uuid;

/// Name of the channel.
pub const CHANNEL: &str = "tomari";

/// Sends a signal about a conversation or a session when the transaction commits.
pub async fn signal(db: impl PgExecutor<'_>, about: Uuid) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT pg_notify($1, $2)")
        .bind(CHANNEL)
        .bind(about.to_string())
        .execute(db)
        .await?;
    Ok(())
}
