//! PostgreSQL with pgvector for development and tests, without an installation by hand.
//!
//! [`ensure_running`] answers with addresses of a running server that has
//!
//! - the superuser `postgres` (only to create roles, extensions and databases),
//! - `tomari_owner`, who owns the database `tomari`, may create databases and runs migrations,
//! - `tomari_app`, the role of the application: neither owner nor superuser, so row-level security holds for it,
//! - the extension `vector`, in `tomari` and in `template1`, so that every new database has it.
//!
//! The server is one of these:
//!
//! - `TOMARI_ADMIN_DATABASE_URL` is set: that server, through a role that may create roles and databases (and the
//!   extension, unless `vector` is there already). Nothing is started. It sets the passwords of the two roles, so
//!   two users who share such a server take it from each other.
//! - otherwise: a server of this checkout alone, from a package pinned by its hash, on a free port of 127.0.0.1, with
//!   random passwords, its data under the tool cache (see [`crate::cache`]).
//!
//! `DATABASE_URL` is left alone on purpose: it may name a database that matters, and tests must never touch that.
//! `cargo xtask dev` uses it, together with `MIGRATION_DATABASE_URL`, when both are set.

mod account;
mod cluster;
mod external;
mod install;
mod postmaster;
mod psql;
mod roles;
mod server;
mod spare;
mod urls;

use std::env;
use std::sync::{Mutex, PoisonError};

pub use cluster::Cluster;
pub use roles::{APP_ROLE, DATABASE, OWNER_ROLE};
pub use spare::{Shutdown, Spare};

/// Found once per process: plain addresses, nothing that belongs to a runtime.
static FOUND: Mutex<Option<Cluster>> = Mutex::new(None);

/// Installs, starts and provisions PostgreSQL as far as it is missing; quick (some 10 ms) when it is not, and free
/// from the second call on. Safe to call from many threads and processes at once.
pub fn ensure_running() -> anyhow::Result<Cluster> {
    let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(cluster) = &*found {
        return Ok(cluster.clone());
    }
    let cluster = match env::var("TOMARI_ADMIN_DATABASE_URL") {
        Ok(url) if !url.is_empty() => external::provision(&url)?,
        _ => server::ensure_running()?,
    };
    Ok(found.insert(cluster).clone())
}

/// Stops this checkout's own server. `false` when it was not running.
pub fn stop() -> anyhow::Result<bool> {
    *FOUND.lock().unwrap_or_else(PoisonError::into_inner) = None;
    server::stop()
}
