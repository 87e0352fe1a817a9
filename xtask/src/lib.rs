//! What Tomari's set-up command and its tests share: the embedded PostgreSQL, a Redis server, an embedding model and the
//! tool cache.
//!
//! `cargo xtask` (the binary beside this library) installs, builds, starts and tests. The test harness uses
//! [`postgres::ensure_running`], [`redis::program`] and [`embedding_model::ensure`] from here, so that a plain `cargo test` needs no set-up
//! by hand.

pub mod cache;
pub mod debian;
pub mod embedding_model;
pub mod lock;
pub mod postgres;
pub mod private_file;
pub mod progress;
pub mod random;
pub mod redis;
mod wheel;

use std::path::{Path, PathBuf};

/// The root of this checkout, with symbolic links resolved.
#[must_use]
pub fn workspace_root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = manifest.parent().unwrap_or(manifest);
    root.canonicalize().unwrap_or_else(|_| root.to_path_buf())
}
