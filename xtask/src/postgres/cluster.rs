//! Addresses of a provisioned server.

use std::fmt;

use anyhow::ensure;

use super::psql::Psql;
use super::urls;

/// A server that is running and provisioned.
#[derive(Clone)]
pub struct Cluster {
    /// The superuser, in the maintenance database `postgres`.
    pub superuser_url: String,
    /// The role that owns the database `tomari` and runs its migrations.
    pub owner_url: String,
    /// The application's role in the database `tomari`.
    pub app_url: String,
    /// The server's TCP port.
    pub port: u16,
    /// Whether this process started the server.
    pub started_by_us: bool,
    pub(super) psql: Psql,
}

impl Cluster {
    /// The superuser's address of another database.
    #[must_use]
    pub fn superuser_url_for(&self, database: &str) -> String {
        urls::with_database(&self.superuser_url, database)
    }

    /// The owner's address of another database.
    #[must_use]
    pub fn owner_url_for(&self, database: &str) -> String {
        urls::with_database(&self.owner_url, database)
    }

    /// The application role's address of another database.
    #[must_use]
    pub fn app_url_for(&self, database: &str) -> String {
        urls::with_database(&self.app_url, database)
    }

    /// Runs statements in a database as the superuser, whom no policy of rows holds.
    pub fn run(&self, database: &str, sql: &str) -> anyhow::Result<()> {
        self.psql.run(&self.superuser_url_for(database), sql).map(drop)
    }

    /// Creates a scratch database that belongs to `tomari_owner`. Its name must begin with `tomari_` and hold only
    /// small letters, digits and underscores.
    pub fn create_scratch_database(&self, name: &str) -> anyhow::Result<()> {
        ensure_scratch(name)?;
        self.psql
            .run(
                &self.owner_url_for("postgres"),
                &format!("CREATE DATABASE {name}"),
            )
            .map(drop)
    }

    /// Drops a scratch database with its connections; refuses every name that
    /// [`create_scratch_database`](Self::create_scratch_database) refuses.
    pub fn drop_scratch_database(&self, name: &str) -> anyhow::Result<()> {
        ensure_scratch(name)?;
        self.psql
            .run(
                &self.owner_url_for("postgres"),
                &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
            )
            .map(drop)
    }
}

/// Without the passwords that the addresses hold.
impl fmt::Debug for Cluster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cluster")
            .field("port", &self.port)
            .field("started_by_us", &self.started_by_us)
            .finish_non_exhaustive()
    }
}

fn ensure_scratch(name: &str) -> anyhow::Result<()> {
    let plain = name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    ensure!(
        plain && name.len() <= 63 && name.strip_prefix("tomari_").is_some_and(|rest| !rest.is_empty()),
        "`{name}` is not the name of a scratch database"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_scratch_names_may_be_created_or_dropped() {
        assert!(ensure_scratch("tomari_browser_0f3a").is_ok());
        for name in [
            "tomari",
            "tomari_",
            "postgres",
            "template1",
            "tomari_x; DROP",
            "tomari_X",
            "",
            "x_tomari_1",
        ] {
            assert!(ensure_scratch(name).is_err(), "{name}");
        }
    }
}
