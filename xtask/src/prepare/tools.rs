//! Command-line tools from crates.io, pinned, each in its own directory of the tool cache.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use xtask::cache;
use xtask::lock::FileLock;

use crate::run;

/// Builds the worker; of the same line as the crate `worker`.
const WORKER_BUILD: &str = "0.8.7";
const CARGO_DENY: &str = "0.20.2";

/// Must be of the very version that the worker is linked with.
pub(crate) fn wasm_bindgen() -> anyhow::Result<PathBuf> {
    let lock_file =
        fs::read_to_string(xtask::workspace_root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let version = locked_version(&lock_file, "wasm-bindgen").ok_or_else(|| {
        anyhow!("Cargo.lock does not name wasm-bindgen; restore it with `git checkout Cargo.lock`")
    })?;
    Ok(ensure("wasm-bindgen-cli", version)?.join("wasm-bindgen"))
}

pub(crate) fn worker_build() -> anyhow::Result<PathBuf> {
    Ok(ensure("worker-build", WORKER_BUILD)?.join("worker-build"))
}

pub(crate) fn cargo_deny() -> anyhow::Result<PathBuf> {
    Ok(ensure("cargo-deny", CARGO_DENY)?.join("cargo-deny"))
}

/// The directory of the tool's programs. Installed under another name first, so that a directory of the final name
/// is always whole.
fn ensure(package: &str, version: &str) -> anyhow::Result<PathBuf> {
    let home = cache::root()?.join("tools");
    let target = home.join(format!("{package}-{version}"));
    if !target.is_dir() {
        let _lock = FileLock::exclusive(&home.join(format!("{package}.lock")))?;
        if !target.is_dir() {
            install(package, version, &home, &target)?;
        }
    }
    Ok(target.join("bin"))
}

fn install(package: &str, version: &str, home: &Path, target: &Path) -> anyhow::Result<()> {
    let partial = home.join(format!("{package}.partial"));
    let build = home.join(format!("{package}.build"));
    let _ = fs::remove_dir_all(&partial);
    let result = run::step(
        &format!("Building {package} {version}, once; this takes some minutes"),
        // Not in the checkout, whose settings are for Tomari; and with what the crate allows, not what it locked,
        // because some of those releases no longer build with a current compiler.
        run::cargo()
            .current_dir(home)
            .args(["install", package, "--version", version, "--root"])
            .arg(&partial)
            .arg("--target-dir")
            .arg(&build)
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("CARGO_BUILD_TARGET")
            .env_remove("RUSTFLAGS"),
    );
    let _ = fs::remove_dir_all(&build);
    result
        .map_err(|error| anyhow!("{error:#}; if it could not be fetched, check the network and try again"))?;
    fs::rename(&partial, target).with_context(|| format!("cannot create {}", target.display()))
}

fn locked_version<'a>(lock_file: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock_file.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_a_package_is_found_by_its_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "bindgen"), None);
    }
}
