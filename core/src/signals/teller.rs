//! Telling other processes.

use std::collections::BTreeSet;

use sqlx::PgPool;
use tokio::sync::mpsc;
use tracing::warn;
use uuid::Uuid;

use super::{CHANNEL, Told, written};
use crate::db;
use crate::shared_store::SharedStore;

/// Signals told at a time.
const BATCH: usize = 256;

/// Tells, many at a time when many have come, until it is told to end. What Redis does not take goes through PostgreSQL, which every
/// process listens to as well.
pub(super) async fn tell(
    mut telling: mpsc::UnboundedReceiver<Told>,
    pool: PgPool,
    store: Option<SharedStore>,
    origin: Uuid,
) {
    let mut told = Vec::with_capacity(BATCH);
    let mut ended = false;
    while !ended && telling.recv_many(&mut told, BATCH).await > 0 {
        let mut about = BTreeSet::new();
        let mut waiting = Vec::new();
        for told in told.drain(..) {
            match told {
                Told::About(id) => drop(about.insert(id)),
                Told::Flush(done) => waiting.push(done),
                Told::End => ended = true,
            }
        }
        if !about.is_empty() {
            let signals: Vec<String> = about.into_iter().map(|about| written(origin, about)).collect();
            send(&pool, store.as_ref(), &signals).await;
        }
        for done in waiting {
            // Who waited may have gone.
            let _ = done.send(());
        }
    }
}

async fn send(pool: &PgPool, store: Option<&SharedStore>, signals: &[String]) {
    if let Some(store) = store {
        match store.publish(CHANNEL, signals).await {
            Ok(()) => return,
            Err(error) => warn!(%error, "Redis takes no signals; they go through PostgreSQL"),
        }
    }
    if let Err(error) = db::notify(pool, CHANNEL, signals).await {
        warn!(%error, "signals can't be sent; streams look by themselves");
    }
}
