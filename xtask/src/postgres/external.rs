//! A server that somebody else runs, named by `TOMARI_ADMIN_DATABASE_URL`.

use std::path::PathBuf;

use anyhow::Context;
use serde::{Deserialize, Serialize};

use super::cluster::Cluster;
use super::psql::Psql;
use super::roles::{self, Passwords};
use super::{install, urls};
use crate::lock::FileLock;
use crate::{cache, private_file, random};

#[derive(Debug, Serialize, Deserialize)]
struct Known {
    owner_password: String,
    app_password: String,
}

/// Roles, database and extension on that server; the passwords stay in the tool cache, keyed by the address.
pub(super) fn provision(admin_url: &str) -> anyhow::Result<Cluster> {
    let home = cache::root()?.join("postgres-external");
    let key = format!("{:016x}", cache::fnv1a(admin_url.as_bytes()));
    let _lock = FileLock::exclusive(&home.join(format!("{key}.lock")))?;
    let path = home.join(format!("{key}.json"));
    let psql = Psql {
        program: find_psql()?,
    };
    let known: Option<Known> = private_file::read_json(&path)?;
    let known = if let Some(known) = known {
        known
    } else {
        let fresh = Known {
            owner_password: random::hex(24)?,
            app_password: random::hex(24)?,
        };
        private_file::write_json(&path, &fresh)?;
        fresh
    };
    let passwords = Passwords {
        owner: &known.owner_password,
        app: &known.app_password,
    };
    let owner_url = urls::with_role(
        &urls::with_database(admin_url, roles::DATABASE),
        roles::OWNER_ROLE,
        passwords.owner,
    );
    let app_url = urls::with_database(
        &urls::with_role(admin_url, roles::APP_ROLE, passwords.app),
        roles::DATABASE,
    );
    let complete = psql
        .run(admin_url, roles::CHECK)
        .context("the server at TOMARI_ADMIN_DATABASE_URL does not answer")?
        == roles::COMPLETE;
    if !complete || psql.run(&owner_url, "SELECT 1").is_err() || psql.run(&app_url, "SELECT 1").is_err() {
        roles::provision(&psql, admin_url, &passwords)
            .context("cannot prepare the server at TOMARI_ADMIN_DATABASE_URL")?;
    }
    Ok(Cluster {
        superuser_url: admin_url.to_owned(),
        owner_url,
        app_url,
        port: urls::port(admin_url),
        started_by_us: false,
        psql,
    })
}

/// The one on `PATH`, else the one of the embedded package.
fn find_psql() -> anyhow::Result<PathBuf> {
    let on_path = std::env::var_os("PATH").and_then(|path| {
        std::env::split_paths(&path)
            .map(|dir| dir.join("psql"))
            .find(|file| file.is_file())
    });
    match on_path {
        Some(program) => Ok(program),
        None => Ok(install::ensure()?.join("bin/psql")),
    }
}
