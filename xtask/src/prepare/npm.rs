//! The npm packages of `package-lock.json`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, anyhow};
use xtask::cache;
use xtask::lock::FileLock;

use crate::run;

/// `npm ci`, when `node_modules` was not installed from the lock file as it is now.
pub(crate) fn ensure() -> anyhow::Result<()> {
    let root = xtask::workspace_root();
    let lock_file = fs::read(root.join("package-lock.json")).map_err(|_| {
        anyhow!("there is no package-lock.json; restore it with `git checkout package-lock.json`")
    })?;
    let stamp = root.join("node_modules/.tomari-stamp");
    let wanted = format!("{:016x}\n", cache::fnv1a(&lock_file));
    let is_current = || fs::read_to_string(&stamp).is_ok_and(|found| found == wanted);
    if is_current() {
        return Ok(());
    }
    let _lock = FileLock::exclusive(&root.join(".tomari/npm.lock"))?;
    if is_current() {
        return Ok(());
    }
    run::step(
        "Installing npm packages",
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(&root),
    )
    .map_err(|error| anyhow!("{error:#}; check the network and that Node.js with npm is installed"))?;
    fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))
}

/// A program that an npm package brought.
pub(crate) fn program(name: &str) -> PathBuf {
    bin().join(name)
}

/// Where npm packages put their programs, the project's own `node` among them.
pub(crate) fn bin() -> PathBuf {
    xtask::workspace_root().join("node_modules/.bin")
}
