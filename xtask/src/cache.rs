//! Where tools and development databases live, outside the checkout.
//!
//! `TOMARI_CACHE_DIR`, else `XDG_CACHE_HOME/tomari`, else `~/.cache/tomari`. PostgreSQL refuses to run as root, so
//! for root its part lies where an unprivileged user can read it: `TOMARI_CACHE_DIR`, else `/var/lib/tomari`.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::anyhow;

/// Tools, stamps and build output.
pub fn root() -> anyhow::Result<PathBuf> {
    choose(|name| env::var_os(name).map(PathBuf::from)).ok_or_else(|| {
        anyhow!("neither HOME nor TOMARI_CACHE_DIR is set; set TOMARI_CACHE_DIR to a directory for tools")
    })
}

/// PostgreSQL's binaries and data.
pub fn postgres_root(is_root: bool) -> anyhow::Result<PathBuf> {
    match directory(env::var_os("TOMARI_CACHE_DIR").map(PathBuf::from)) {
        Some(explicit) => Ok(explicit),
        None if is_root => Ok(PathBuf::from("/var/lib/tomari")),
        None => root(),
    }
}

fn choose(var: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    directory(var("TOMARI_CACHE_DIR"))
        .or_else(|| directory(var("XDG_CACHE_HOME")).map(|base| base.join("tomari")))
        .or_else(|| directory(var("HOME")).map(|home| home.join(".cache/tomari")))
}

/// An empty variable counts as unset, and a relative one is meant from the current directory.
fn directory(value: Option<PathBuf>) -> Option<PathBuf> {
    let path = value.filter(|path| !path.as_os_str().is_empty())?;
    Some(std::path::absolute(&path).unwrap_or(path))
}

/// A short, stable name for `path`: FNV-1a (64 bits), <http://www.isthe.com/chongo/tech/comp/fnv/>.
#[must_use]
pub fn key(path: &Path) -> String {
    format!("{:016x}", fnv1a(path.as_os_str().as_encoded_bytes()))
}

/// FNV-1a over `bytes`; for names and "did it change", never for anything an attacker could choose.
#[must_use]
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(vars: &[(&str, &str)]) -> Option<PathBuf> {
        choose(|name| {
            vars.iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| PathBuf::from(value))
        })
    }

    #[test]
    fn the_explicit_directory_wins_over_xdg_over_home() {
        let all = [
            ("TOMARI_CACHE_DIR", "/a"),
            ("XDG_CACHE_HOME", "/b"),
            ("HOME", "/c"),
        ];
        assert_eq!(chosen(&all), Some(PathBuf::from("/a")));
        assert_eq!(chosen(&all[1..]), Some(PathBuf::from("/b/tomari")));
        assert_eq!(chosen(&all[2..]), Some(PathBuf::from("/c/.cache/tomari")));
        assert_eq!(chosen(&[]), None);
    }

    #[test]
    fn an_empty_variable_counts_as_unset() {
        assert_eq!(
            chosen(&[("TOMARI_CACHE_DIR", ""), ("HOME", "/c")]),
            Some(PathBuf::from("/c/.cache/tomari"))
        );
    }

    #[test]
    fn keys_are_stable_and_differ_by_path() {
        // The reference vectors of FNV-1a.
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_ne!(key(Path::new("/work/a")), key(Path::new("/work/b")));
        assert_eq!(key(Path::new("/work/a")).len(), 16);
    }
}
