//! Builds the worker into `edge/build`, and leaves it alone when nothing changed.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, anyhow, bail};
use serde::Deserialize;
use xtask::cache;
use xtask::lock::FileLock;

use crate::prepare::{npm, tools};
use crate::{prepare, run};

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "edge";

/// Installs what the build needs, and builds.
pub(crate) fn run() -> anyhow::Result<()> {
    prepare::everything()?;
    build()
}

/// Cargo decides whether the crate must be compiled; the steps after it (wasm-bindgen, wasm-opt, esbuild) run only
/// when its output or one of those tools changed.
pub(crate) fn build() -> anyhow::Result<()> {
    let root = xtask::workspace_root();
    let _lock = FileLock::exclusive(&root.join(".tomari/edge.lock"))?;
    let wasm = compile(&root)?;
    let wasm_bindgen = tools::wasm_bindgen()?;
    let worker_build = tools::worker_build()?;
    let fingerprint = fingerprint(
        &wasm,
        &[&wasm_bindgen, &worker_build],
        &root.join("package-lock.json"),
    )?;
    let stamp = root.join("edge/build/.tomari-stamp");
    let index = root.join("edge/build/index.js");
    if index.is_file() && fs::read_to_string(&stamp).is_ok_and(|found| found == fingerprint) {
        return Ok(());
    }
    let _ = fs::remove_file(&stamp);
    // wasm-opt is a script for Node.js, and the project's own Node.js must be found first.
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(std::iter::once(npm::bin()).chain(env::split_paths(&path)))?;
    let mut command = Command::new(&worker_build);
    command
        .current_dir(root.join("edge"))
        .args(["--profile", PROFILE])
        .env("PATH", path)
        .env("WASM_BINDGEN_BIN", &wasm_bindgen)
        .env("WASM_OPT_BIN", npm::program("wasm-opt"))
        .env("ESBUILD_BIN", npm::program("esbuild"));
    run::step("Building the worker", &mut command)?;
    if !index.is_file() {
        bail!("worker-build left no edge/build/index.js; see its output with `cd edge && worker-build`");
    }
    fs::write(&stamp, fingerprint).context("cannot write edge/build/.tomari-stamp")
}

/// The same cargo command as worker-build's, so that its own is over at once.
fn compile(root: &Path) -> anyhow::Result<PathBuf> {
    run::loudly(
        run::cargo()
            .current_dir(root.join("edge"))
            .args(["build", "--lib", "--profile", PROFILE, "--target", TARGET])
            .env("WASM_BINDGEN_USE_JS_SYS", "1"),
    )?;
    let wasm = target_directory()?
        .join(TARGET)
        .join(PROFILE)
        .join("tomari_edge.wasm");
    if !wasm.is_file() {
        bail!(
            "cargo left no {}; is `crate-type = [\"cdylib\"]` set in edge/Cargo.toml?",
            wasm.display()
        );
    }
    Ok(wasm)
}

fn fingerprint(wasm: &Path, tools: &[&Path], lock_file: &Path) -> anyhow::Result<String> {
    let mut text = String::new();
    for path in [wasm, lock_file] {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let _ = writeln!(text, "{:016x}", cache::fnv1a(&bytes));
    }
    for tool in tools {
        let _ = writeln!(text, "{}", tool.display());
    }
    Ok(text)
}

#[derive(Deserialize)]
struct Metadata {
    target_directory: PathBuf,
}

/// Where cargo builds, whatever `CARGO_TARGET_DIR` and configuration files say.
pub(crate) fn target_directory() -> anyhow::Result<PathBuf> {
    let output = run::capture(run::cargo().args(["metadata", "--format-version=1", "--no-deps"]))?;
    let metadata: Metadata = serde_json::from_str(&output.stdout)
        .map_err(|_| anyhow!("`cargo metadata` failed: {}", output.text.trim()))?;
    Ok(metadata.target_directory)
}
