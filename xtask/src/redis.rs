//! A Redis or Valkey server for the tests.

use std::env;
use std::path::PathBuf;

use anyhow::{anyhow, bail};

use crate::cache;
use crate::debian;
use crate::lock::FileLock;

const NAMES: [&str; 2] = ["redis-server", "valkey-server"];

/// `REDIS_SERVER_BIN`, else one that is installed, else, for root on Debian and its kin, a fresh installation.
pub fn program() -> anyhow::Result<PathBuf> {
    if let Some(named) = env::var_os("REDIS_SERVER_BIN")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
    {
        if named.is_file() {
            return Ok(named);
        }
        bail!(
            "REDIS_SERVER_BIN names {}, which is no file; correct or unset it",
            named.display()
        );
    }
    let find = || NAMES.into_iter().find_map(debian::on_path);
    if let Some(found) = find() {
        return Ok(found);
    }
    let remedy =
        || anyhow!("the tests need a Redis server; install redis-server or valkey, or set REDIS_SERVER_BIN");
    if !debian::can_install() {
        return Err(remedy());
    }
    let _lock = FileLock::exclusive(&cache::root()?.join("tools/redis.lock"))?;
    if let Some(found) = find() {
        return Ok(found);
    }
    debian::install(&["redis-server"])?;
    find().ok_or_else(remedy)
}
