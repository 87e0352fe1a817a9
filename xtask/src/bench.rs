//! Measures what the README states: sizes of what is downloaded, the edge beside another, and the core under load.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::{edge, prepare, run};

/// Builds what is measured, measures, prints. With `knowledge` and `questions` the core is measured on those files, with
/// `scale` retrieval in many and in large houses, too.
pub(crate) fn run(knowledge: Option<PathBuf>, questions: Option<PathBuf>, scale: bool) -> anyhow::Result<()> {
    prepare::everything()?;
    edge::build()?;
    run::loudly(&mut run::npm_script("build"))?;
    let build = xtask::workspace_root().join("edge/build");
    let (wasm, glue) = (
        gzip_bytes(&build.join("index_bg.wasm"))?,
        gzip_bytes(&build.join("index.js"))?,
    );
    println!(
        "worker: {} bytes (gzip), of them {wasm} WebAssembly and {glue} JavaScript",
        wasm + glue
    );
    run::loudly(&mut run::npm_script("first-load"))?;
    run::loudly(&mut run::npm_script("bench:edge"))?;
    run::loudly(run::cargo().args(["build", "--quiet", "--release", "--package", "tomari-core"]))?;
    run::loudly(&mut bench("jobs_bench"))?;
    run::loudly(&mut bench("console_bench"))?;
    let mut load = bench("load");
    load.arg("--")
        .arg(edge::target_directory()?.join("release/tomari"));
    for (flag, file) in [("--knowledge", knowledge), ("--questions", questions)] {
        if let Some(file) = file {
            load.arg(flag)
                .arg(fs::canonicalize(&file).with_context(|| format!("{} is not there", file.display()))?);
        }
    }
    if scale {
        load.arg("--scale");
    }
    run::loudly(&mut load)
}

/// One of the benchmarks in the tests' package.
fn bench(name: &str) -> Command {
    let mut command = run::cargo();
    command.args([
        "run",
        "--quiet",
        "--package",
        "tomari-tests",
        "--release",
        "--bin",
        name,
    ]);
    command
}

fn gzip_bytes(path: &Path) -> anyhow::Result<usize> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&bytes)?;
    Ok(encoder.finish()?.len())
}
