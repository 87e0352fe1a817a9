//! Programs of the machine, and their packages on Debian and its kin.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, bail};
use nix::unistd::Uid;

use crate::progress::Step;

/// A program that `PATH` leads to.
#[must_use]
pub fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|dir| dir.join(name))
        .find(|path| path.is_file())
}

/// Whether packages can be installed here: by root, with apt.
#[must_use]
pub fn can_install() -> bool {
    Uid::effective().is_root() && on_path("apt-get").is_some()
}

/// Installs packages. Its output is shown when it fails.
pub fn install(packages: &[&str]) -> anyhow::Result<()> {
    let step = Step::start(&format!("Installing {}", packages.join(" and ")));
    apt(&["update", "--quiet"])?;
    let mut arguments = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&arguments)?;
    step.done();
    Ok(())
}

fn apt(arguments: &[&str]) -> anyhow::Result<()> {
    let output = Command::new("apt-get")
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        // No server begins to run by itself: whoever needs one starts their own.
        .env("RUNLEVEL", "1")
        .output()
        .context("apt-get can't be started")?;
    if !output.status.success() {
        eprint!("{}", String::from_utf8_lossy(&output.stdout));
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
        bail!("`apt-get {}` failed; its output is above", arguments.join(" "));
    }
    Ok(())
}
