//! Who PostgreSQL runs as: the caller, unless that is root, whom `postgres` refuses.

use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, anyhow};
use nix::unistd::{Uid, User};

/// The account that owns the data directory and runs the server.
#[derive(Debug, Clone, Copy)]
pub(super) enum Account {
    /// The caller's own.
    Caller,
    /// An unprivileged one, because the caller is root.
    Other { uid: u32, gid: u32 },
}

impl Account {
    /// `postgres` where it exists, else `nobody`.
    pub(super) fn choose() -> anyhow::Result<Self> {
        if !Uid::effective().is_root() {
            return Ok(Self::Caller);
        }
        ["postgres", "nobody"]
            .into_iter()
            .find_map(|name| User::from_name(name).ok().flatten())
            .map(|user| Self::Other { uid: user.uid.as_raw(), gid: user.gid.as_raw() })
            .ok_or_else(|| {
                anyhow!(
                    "PostgreSQL refuses to run as root and there is no user `postgres` or `nobody`; create one of them"
                )
            })
    }

    pub(super) fn is_other(self) -> bool {
        matches!(self, Self::Other { .. })
    }

    /// A command that runs as this account, with nothing of the caller's PostgreSQL settings.
    pub(super) fn command(self, program: &Path) -> Command {
        let mut command = Command::new(program);
        for name in [
            "PGDATA",
            "PGHOST",
            "PGPORT",
            "PGUSER",
            "PGPASSWORD",
            "PGDATABASE",
            "PGSERVICE",
            "PGOPTIONS",
        ] {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C").env("TZ", "UTC");
        if let Self::Other { uid, gid } = self {
            command.uid(uid).gid(gid).env("HOME", "/");
        }
        command
    }

    /// Gives `path` to this account.
    pub(super) fn own(self, path: &Path) -> anyhow::Result<()> {
        if let Self::Other { uid, gid } = self {
            std::os::unix::fs::chown(path, Some(uid), Some(gid))
                .with_context(|| format!("cannot change the owner of {}", path.display()))?;
        }
        Ok(())
    }
}
