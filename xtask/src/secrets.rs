//! Secrets for development: made once per checkout, kept out of git, readable by their owner only.

use anyhow::Context;
use xtask::{random, workspace_root};

use crate::databases::Databases;
use crate::env_file::EnvFile;

/// Bytes of a signing key.
const KEY_BYTES: usize = 32;
/// The demonstration owner's address.
pub(crate) const DEMO_OWNER: &str = "owner@hibari.example";

/// What the core is started with.
#[derive(Debug)]
pub(crate) struct Secrets {
    core: EnvFile,
    /// The demonstration owner's password.
    pub(crate) demo_password: String,
}

impl Secrets {
    /// The core's environment.
    pub(crate) fn core_environment(&self) -> impl Iterator<Item = (&str, &str)> {
        self.core.pairs()
    }
}

/// Reads `.dev.vars` (the edge's, in the form `wrangler` wants) and `.tomari/core.env`, completed where needed.
pub(crate) fn ensure() -> anyhow::Result<Secrets> {
    let root = workspace_root();
    let (edge_path, core_path) = (root.join(".dev.vars"), root.join(".tomari/core.env"));
    let mut edge = EnvFile::read(&edge_path)?;
    let mut core = EnvFile::read(&core_path)?;
    let demo_password = complete(&mut edge, &mut core)?;
    edge.write(&edge_path)
        .context("cannot keep the edge's secrets for development")?;
    core.write(&core_path)
        .context("cannot keep the core's secrets for development")?;
    Ok(Secrets { core, demo_password })
}

/// Notes the databases in `.tomari/core.env`, so that `tomari` can be run by hand with it.
pub(crate) fn note_databases(databases: &Databases) -> anyhow::Result<()> {
    let path = workspace_root().join(".tomari/core.env");
    let mut core = EnvFile::read(&path)?;
    core.set("DATABASE_URL", &databases.app_url);
    core.set("MIGRATION_DATABASE_URL", &databases.migration_url);
    core.write(&path)
}

fn complete(edge: &mut EnvFile, core: &mut EnvFile) -> anyhow::Result<String> {
    edge.comment_if_new("Secrets for development, made by `cargo xtask dev`. Never use them elsewhere.");
    core.comment_if_new("Secrets for development, made by `cargo xtask dev`. Never use them elsewhere.");
    edge.get_or_set("TOMARI_CORE_URL", || Ok("http://127.0.0.1:8788".to_owned()))?;
    // Both sides need the same keys; the edge's file decides.
    let identity = match core.get("TOMARI_IDENTITY_KEYS").map(str::to_owned) {
        Some(known) => edge.get_or_set("TOMARI_IDENTITY_KEYS", || Ok(known))?,
        None => edge.get_or_set("TOMARI_IDENTITY_KEYS", signing_key)?,
    };
    core.set("TOMARI_IDENTITY_KEYS", &identity);
    edge.get_or_set("TOMARI_GUEST_TOKEN_KEYS", signing_key)?;
    edge.get_or_set("TOMARI_STAFF_TOKEN_KEYS", signing_key)?;
    core.get_or_set("TOMARI_SECRET", || random::hex(KEY_BYTES))?;
    core.get_or_set("TOMARI_DEMO_OWNER_PASSWORD", || random::hex(8))
}

/// `kid:secret`, as both sides read it.
fn signing_key() -> anyhow::Result<String> {
    Ok(format!("dev-{}:{}", random::hex(2)?, random::hex(KEY_BYTES)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_a_name_and_enough_bytes() {
        let key = signing_key().unwrap();
        let (name, secret) = key.split_once(':').unwrap();
        assert!(name.starts_with("dev-"));
        assert_eq!(secret.len(), 2 * KEY_BYTES);
    }

    #[test]
    fn both_sides_get_the_same_identity_keys_and_keep_them() {
        let (mut edge, mut core) = (EnvFile::default(), EnvFile::default());
        let password = complete(&mut edge, &mut core).unwrap();
        assert_eq!(edge.get("TOMARI_IDENTITY_KEYS"), core.get("TOMARI_IDENTITY_KEYS"));
        assert_ne!(
            edge.get("TOMARI_IDENTITY_KEYS"),
            edge.get("TOMARI_GUEST_TOKEN_KEYS")
        );
        let (edge_before, core_before) = (edge.clone(), core.clone());
        assert_eq!(complete(&mut edge, &mut core).unwrap(), password);
        assert_eq!((edge, core), (edge_before, core_before));
    }

    #[test]
    fn a_lost_edge_file_is_remade_with_the_core_s_keys() {
        let (mut edge, mut core) = (EnvFile::default(), EnvFile::default());
        complete(&mut edge, &mut core).unwrap();
        let keys = core.get("TOMARI_IDENTITY_KEYS").map(str::to_owned);
        let mut remade = EnvFile::default();
        complete(&mut remade, &mut core).unwrap();
        assert_eq!(remade.get("TOMARI_IDENTITY_KEYS").map(str::to_owned), keys);
    }
}
