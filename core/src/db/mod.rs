//! All SQL, as plain functions over a connection. The caller owns the transaction.
//!
//! Tenant tables are only visible inside a transaction whose facility was set: [`begin_facility`],
//! [`guest_sessions::open`] and [`users::open`] do that, for the transaction only; the functions of [`asking`] and
//! [`budgets`] do it for the one statement that they are.

pub mod asking;
pub mod audit;
pub mod budgets;
mod context;
pub mod conversations;
pub mod dashboard;
pub mod deliveries;
pub mod embeddings;
pub mod erasure;
pub mod escalations;
pub mod evidence;
pub mod facilities;
pub mod feedback;
pub mod guest_sessions;
pub mod handover;
pub mod health;
pub mod hours;
pub mod imports;
pub mod inbox;
pub mod inbox_pages;
pub mod intents;
pub mod invitations;
pub mod jobs;
pub mod knowledge;
pub mod lexicon;
pub mod messages;
pub mod migrations;
pub mod password_resets;
pub mod places;
pub mod privacy;
pub mod registrations;
pub mod search;
pub mod secrets;
pub mod staff_sessions;
pub mod translations;
pub mod unanswered;
pub mod users;
pub mod webhooks;

use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use serde::de::{DeserializeOwned, IntoDeserializer};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{PgExecutor, PgPool};
use std::str::FromStr;
use std::time::Duration;
use tomari_shared::ids::FacilityId;
use tomari_shared::language::Language;

pub use context::{Database, FacilityTx, begin_facility};

/// How long a statement of a process that serves guests waits for a lock. Longer than its short transactions hold one, and, together
/// with [`ACQUIRE_TIMEOUT`], shorter than the edge waits for an answer (`docs/decisions/0020`).
const LOCK_TIMEOUT: &str = "3s";
/// How long a connection is waited for.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);

/// Connects a pool. Fails at once if the server can't be reached. Its statements wait for locks as long as it takes.
pub async fn connect(url: &SecretString, max_connections: u32) -> Result<PgPool, sqlx::Error> {
    pool(options(url)?, max_connections).await
}

/// Connects the pool of a process that serves guests: a statement that would wait long for a lock fails, so that a table which somebody
/// keeps locked does not take every connection away from what needs it not.
pub async fn connect_to_serve(url: &SecretString, max_connections: u32) -> Result<PgPool, sqlx::Error> {
    pool(
        options(url)?.options([("lock_timeout", LOCK_TIMEOUT)]),
        max_connections,
    )
    .await
}

fn options(url: &SecretString) -> Result<PgConnectOptions, sqlx::Error> {
    Ok(PgConnectOptions::from_str(url.expose_secret())?
        .application_name("tomari")
        // Every statement is the same for all values: planned once per connection, not each time. Planning the search takes
        // longer than doing it in a small house (2.4 ms of 3.7 at 180 translations).
        .options([("plan_cache_mode", "force_generic_plan")]))
}

async fn pool(options: PgConnectOptions, max_connections: u32) -> Result<PgPool, sqlx::Error> {
    PgPoolOptions::new()
        .max_connections(max_connections)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .connect_with(options)
        .await
}

/// Sends signals through PostgreSQL.
pub async fn notify(db: impl PgExecutor<'_>, channel: &str, signals: &[String]) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT pg_notify($1, signal) FROM unnest($2) AS signal")
        .bind(channel)
        .bind(signals)
        .execute(db)
        .await?;
    Ok(())
}

/// Gives a transaction the context of a facility.
pub async fn set_facility(db: impl PgExecutor<'_>, facility: FacilityId) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT set_config('tomari.facility', $1, true)")
        .bind(facility.0.to_string())
        .execute(db)
        .await?;
    Ok(())
}

/// A language column.
pub(crate) fn language(tag: &str) -> Result<Language, sqlx::Error> {
    tag.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

/// A column that holds one word of an enumeration, as the enumeration serialises.
pub(crate) fn word<T: DeserializeOwned>(text: &str) -> Result<T, sqlx::Error> {
    T::deserialize(text.into_deserializer())
        .map_err(|error: serde::de::value::Error| sqlx::Error::Decode(Box::new(error)))
}

/// The word for such a column.
pub(crate) fn to_word(value: &impl Serialize) -> Result<String, sqlx::Error> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        _ => Err(sqlx::Error::Encode("not a word".into())),
    }
}

/// The name of the constraint a statement violated.
#[must_use]
pub fn violated_constraint(error: &sqlx::Error) -> Option<&str> {
    error.as_database_error()?.constraint()
}
