//! Hearing through PostgreSQL.

use std::time::Duration;

use sqlx::PgPool;
use sqlx::postgres::PgListener;
use tokio::sync::broadcast;
use tracing::warn;
use uuid::Uuid;

use super::{CHANNEL, Heard, pass_on};

/// How long to wait before the channel is listened to again after it could not be.
const AGAIN_AFTER: Duration = Duration::from_secs(1);

/// Listens on a connection of its own, for ever.
pub(super) async fn hear(pool: PgPool, heard: broadcast::Sender<Heard>, origin: Uuid) {
    loop {
        if let Err(error) = listen(&pool, &heard, origin).await {
            warn!(%error, "PostgreSQL's signals can't be listened to; streams look by themselves");
        }
        tokio::time::sleep(AGAIN_AFTER).await;
    }
}

async fn listen(pool: &PgPool, heard: &broadcast::Sender<Heard>, origin: Uuid) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        match listener.try_recv().await? {
            Some(signal) => pass_on(heard, origin, signal.payload()),
            // The connection was lost and made anew, and signals with it.
            None => drop(heard.send(None)),
        }
    }
}
