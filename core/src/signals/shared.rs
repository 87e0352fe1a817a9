//! Hearing through Redis.

use std::time::Duration;

use futures_util::StreamExt as _;
use tokio::sync::broadcast;
use tracing::warn;
use uuid::Uuid;

use super::{CHANNEL, Heard, pass_on};
use crate::shared_store::SharedStore;

/// How long to wait before the channel is subscribed to again after it could not be.
const AGAIN_AFTER: Duration = Duration::from_secs(1);

/// Subscribes on a connection of its own, for ever.
pub(super) async fn hear(store: SharedStore, heard: broadcast::Sender<Heard>, origin: Uuid) {
    loop {
        match store.subscribe(CHANNEL).await {
            Ok(mut signals) => {
                // Some may have been missed before.
                let _ = heard.send(None);
                while let Some(signal) = signals.next().await {
                    match signal.get_payload::<String>() {
                        Ok(signal) => pass_on(&heard, origin, &signal),
                        Err(_) => drop(heard.send(None)),
                    }
                }
                warn!("the connection to Redis is lost; signals go through PostgreSQL");
                let _ = heard.send(None);
            }
            Err(error) => warn!(%error, "Redis can't be subscribed to; signals go through PostgreSQL"),
        }
        tokio::time::sleep(AGAIN_AFTER).await;
    }
}
