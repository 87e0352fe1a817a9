//! Rust's standard library for WebAssembly.

use std::path::Path;
use std::process::Command;

use anyhow::{anyhow, bail};

use crate::run;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target through rustup when the compiler does not have it.
pub(crate) fn ensure() -> anyhow::Result<()> {
    let sysroot = run::capture(Command::new("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.stdout.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .is_dir()
    {
        return Ok(());
    }
    if Command::new("rustup").arg("--version").output().is_err() {
        bail!(
            "this Rust has no target {TARGET} and there is no rustup to add it; install Rust with rustup (https://rustup.rs)"
        );
    }
    run::step(
        "Adding Rust's WebAssembly target",
        Command::new("rustup")
            .args(["target", "add", TARGET])
            .current_dir(xtask::workspace_root()),
    )
    .map_err(|_| {
        anyhow!("rustup could not add {TARGET}; check the network, then `rustup target add {TARGET}`")
    })
}
