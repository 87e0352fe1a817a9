//! Everything that is checked without running Tomari. All checks run even when one fails.

use anyhow::bail;

use crate::prepare::{npm, tools};
use crate::{interrupt, prepare, run, types};

type Check = (&'static str, fn() -> anyhow::Result<()>);

const CHECKS: [Check; 9] = [
    ("formatting (Rust)", || {
        run::loudly(run::cargo().args(["fmt", "--all", "--check"]))
    }),
    ("lints (host)", || {
        clippy(&["--workspace", "--exclude", "tomari-edge", "--all-targets"])
    }),
    ("lints (edge on the host, with its tests)", || {
        clippy(&["--package", "tomari-edge", "--all-targets"])
    }),
    ("lints (edge as WebAssembly)", || {
        clippy(&["--package", "tomari-edge", "--target", "wasm32-unknown-unknown"])
    }),
    ("lints (generators)", || {
        clippy(&[
            "--package",
            "xtask",
            "--package",
            "tomari-shared",
            "--features",
            "xtask/generate",
            "--all-targets",
        ])
    }),
    ("generated files", types::check),
    ("web (types and lints)", || {
        run::loudly(&mut run::npm_script("check"))
    }),
    ("formatting (web)", || {
        run::loudly(&mut run::npm_script("format:check"))
    }),
    ("dependencies (licences, bans, sources)", || {
        run::loudly(
            std::process::Command::new(tools::cargo_deny()?)
                .current_dir(xtask::workspace_root())
                .args([
                    "--workspace",
                    "--all-features",
                    "check",
                    "--hide-inclusion-graph",
                    "bans",
                    "licenses",
                    "sources",
                ]),
        )
    }),
];

pub(crate) fn run() -> anyhow::Result<()> {
    prepare::wasm_target()?;
    npm::ensure()?;
    tools::cargo_deny()?;
    let mut failed = Vec::new();
    for (name, check) in CHECKS {
        interrupt::check()?;
        println!("── {name}");
        if let Err(error) = check() {
            println!("   {error:#}");
            failed.push(name);
        }
    }
    if !failed.is_empty() {
        bail!("not in order: {}", failed.join("; "));
    }
    println!("All {} checks are in order.", CHECKS.len());
    Ok(())
}

fn clippy(selection: &[&str]) -> anyhow::Result<()> {
    run::loudly(
        run::cargo()
            .args(["clippy", "--quiet"])
            .args(selection)
            .args(["--", "--deny", "warnings"]),
    )
}
