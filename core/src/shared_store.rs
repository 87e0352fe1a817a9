//! What processes share beside the database, if there is a Redis or Valkey: signals, and what is worth keeping for a while. Everything
//! in it may be lost at any time.

use std::time::Duration;

use anyhow::Context;
use redis::aio::{ConnectionManager, ConnectionManagerConfig, PubSubStream};
use redis::{AsyncCommands, Client, RedisError, RedisResult};
use secrecy::{ExposeSecret, SecretString};

/// How long a command may take: beyond, doing without is quicker.
const RESPONSE_TIMEOUT: Duration = Duration::from_millis(200);
/// How long connecting may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
/// How long a value is kept.
const KEPT_SECONDS: u64 = 7 * 24 * 60 * 60;

/// A connection to Redis or Valkey, made when it is first needed and made again when it is lost. Belongs to the runtime it is used on.
#[derive(Clone)]
pub struct SharedStore {
    client: Client,
    connection: ConnectionManager,
}

impl std::fmt::Debug for SharedStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SharedStore").finish_non_exhaustive()
    }
}

impl SharedStore {
    /// With the server at a URL such as `redis://127.0.0.1:6379/` or `rediss://name:password@redis.example:6380/`.
    pub fn new(url: &SecretString) -> anyhow::Result<Self> {
        // The error may quote the URL, and with it the password.
        let client = Client::open(url.expose_secret())
            .ok()
            .context("it must be an address such as redis://127.0.0.1:6379/")?;
        let config = ConnectionManagerConfig::new()
            .set_response_timeout(Some(RESPONSE_TIMEOUT))
            .set_connection_timeout(Some(CONNECT_TIMEOUT))
            // The next command tries again; this one is done without.
            .set_number_of_retries(0);
        let connection = ConnectionManager::new_lazy_with_config(client.clone(), config)?;
        Ok(Self { client, connection })
    }

    /// Publishes messages on a channel.
    pub(crate) async fn publish(&self, channel: &str, messages: &[String]) -> RedisResult<()> {
        let mut pipeline = redis::pipe();
        for message in messages {
            pipeline.publish(channel, message).ignore();
        }
        within(pipeline.exec_async(&mut self.connection.clone())).await
    }

    /// Hears what is published on a channel, on a connection of its own. The stream ends with the connection.
    pub(crate) async fn subscribe(&self, channel: &str) -> RedisResult<PubSubStream> {
        let subscription = async {
            let mut subscription = self.client.get_async_pubsub().await?;
            subscription.subscribe(channel).await?;
            Ok(subscription.into_on_message())
        };
        match tokio::time::timeout(CONNECT_TIMEOUT, subscription).await {
            Ok(stream) => stream,
            Err(_) => Err(late()),
        }
    }

    /// The values of some keys; nothing for those that are not there.
    pub(crate) async fn get(&self, keys: &[String]) -> RedisResult<Vec<Option<Vec<u8>>>> {
        let mut connection = self.connection.clone();
        within(connection.mget(keys)).await
    }

    /// Keeps values for a week.
    pub(crate) async fn set(&self, values: &[(String, Vec<u8>)]) -> RedisResult<()> {
        let mut pipeline = redis::pipe();
        for (key, value) in values {
            pipeline.set_ex(key, value.as_slice(), KEPT_SECONDS).ignore();
        }
        within(pipeline.exec_async(&mut self.connection.clone())).await
    }
}

/// With the time that making the connection anew may take counted in.
async fn within<T>(command: impl Future<Output = RedisResult<T>>) -> RedisResult<T> {
    match tokio::time::timeout(RESPONSE_TIMEOUT, command).await {
        Ok(result) => result,
        Err(_) => Err(late()),
    }
}

fn late() -> RedisError {
    std::io::Error::from(std::io::ErrorKind::TimedOut).into()
}
