//! All SQL, as plain functions over a connection. The caller owns the transaction.
//!
//! Tenant tables are only visible inside a transaction whose facility was set: [`begin_facility`] and
//! [`guest_sessions::open`] do that, for the transaction only.

pub mod conversations;
pub mod facilities;
pub mod guest_sessions;
pub mod health;
pub mod intents;
pub mod lexicon;
pub mod messages;
pub mod migrations;
pub mod search;
pub mod users;

use secrecy::{ExposeSecret, SecretString};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{PgPool, Postgres, Transaction};
use std::str::FromStr;
use std::time::Duration;
use tomari_shared::ids::FacilityId;
use tomari_shared::language::Language;

/// A transaction in which one facility's rows are visible.
pub type FacilityTx = Transaction<'static, Postgres>;

/// Connects a pool. Fails at once if the server can't be reached.
pub async fn connect(url: &SecretString, max_connections: u32) -> Result<PgPool, sqlx::Error> {
    let options = PgConnectOptions::from_str(url.expose_secret())?.application_name("tomari");
    PgPoolOptions::new()
        .max_connections(max_connections)
        .acquire_timeout(Duration::from_secs(5))
        .connect_with(options)
        .await
}

/// Begins a transaction in the context of a facility.
pub async fn begin_facility(pool: &PgPool, facility: FacilityId) -> Result<FacilityTx, sqlx::Error> {
    let mut tx = pool.begin().await?;
    sqlx::query("SELECT set_config('tomari.facility', $1, true)")
        .bind(facility.0.to_string())
        .execute(&mut *tx)
        .await?;
    Ok(tx)
}

/// A language column.
pub(crate) fn language(tag: &str) -> Result<Language, sqlx::Error> {
    tag.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

/// The name of the constraint a statement violated.
#[must_use]
pub fn violated_constraint(error: &sqlx::Error) -> Option<&str> {
    error.as_database_error()?.constraint()
}
