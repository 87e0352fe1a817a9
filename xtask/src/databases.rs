//! Which databases a stack works with.

use std::env;

use anyhow::bail;
use xtask::postgres::{self, Cluster};

/// The two addresses that the core needs.
#[derive(Debug, Clone)]
pub(crate) struct Databases {
    /// The application's role.
    pub(crate) app_url: String,
    /// The owner, who migrates.
    pub(crate) migration_url: String,
}

/// The ones in the environment, else the embedded server's, which the second value then holds.
pub(crate) fn for_development() -> anyhow::Result<(Databases, Option<Cluster>)> {
    let named = |name| env::var(name).ok().filter(|value| !value.is_empty());
    match (named("DATABASE_URL"), named("MIGRATION_DATABASE_URL")) {
        (Some(app_url), Some(migration_url)) => Ok((
            Databases {
                app_url,
                migration_url,
            },
            None,
        )),
        (None, None) => {
            let cluster = postgres::ensure_running()?;
            let databases = Databases {
                app_url: cluster.app_url.clone(),
                migration_url: cluster.owner_url.clone(),
            };
            Ok((databases, Some(cluster)))
        }
        (Some(_), None) => bail!(
            "DATABASE_URL is set and MIGRATION_DATABASE_URL is not; set it to the owner of that database, or unset both to use the embedded PostgreSQL"
        ),
        (None, Some(_)) => bail!(
            "MIGRATION_DATABASE_URL is set and DATABASE_URL is not; set it to the application's role, or unset both to use the embedded PostgreSQL"
        ),
    }
}
