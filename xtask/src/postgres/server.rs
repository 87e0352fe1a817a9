//! This checkout's own server: its data directory, its port, start and stop.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};

use super::account::Account;
use super::cluster::Cluster;
use super::psql::Psql;
use super::roles::{self, Passwords};
use super::{install, postmaster, urls};
use crate::lock::FileLock;
use crate::progress::Step;
use crate::{cache, private_file, random, workspace_root};

const SUPERUSER: &str = "postgres";
const PATIENCE: Duration = Duration::from_mins(1);

/// What is kept beside the data, readable by its owner only.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Known {
    pub(super) port: u16,
    superuser_password: String,
    owner_password: String,
    app_password: String,
}

/// Paths of a server of this checkout.
#[derive(Debug)]
pub(super) struct Place {
    account: Account,
    pub(super) dir: PathBuf,
}

impl Place {
    fn of_this_checkout() -> anyhow::Result<Self> {
        Self::named(&cache::key(&workspace_root()))
    }

    /// Of another server beside the one that everything else uses.
    pub(super) fn beside(name: &str) -> anyhow::Result<Self> {
        Self::named(&format!("{}-{name}", cache::key(&workspace_root())))
    }

    fn named(name: &str) -> anyhow::Result<Self> {
        let account = Account::choose()?;
        let home = cache::postgres_root(account.is_other())?.join(format!("postgres-{}", install::MAJOR));
        Ok(Self {
            account,
            dir: home.join(name),
        })
    }

    pub(super) fn lock(&self) -> anyhow::Result<FileLock> {
        FileLock::exclusive(&self.dir.with_extension("lock"))
    }

    fn data(&self) -> PathBuf {
        self.dir.join("data")
    }

    fn log(&self) -> PathBuf {
        self.data().join("server.log")
    }

    fn known(&self) -> PathBuf {
        self.dir.join("cluster.json")
    }
}

pub(super) fn ensure_running() -> anyhow::Result<Cluster> {
    let place = Place::of_this_checkout()?;
    let _lock = place.lock()?;
    run(&place, &[], free_port)
}

/// Lays and starts it as far as that is missing. `settings` are beside, and in place of, those for development; `choose_port` is asked once. Whoever
/// calls holds the place's lock.
pub(super) fn run(
    place: &Place,
    settings: &[&str],
    choose_port: impl FnOnce() -> anyhow::Result<u16>,
) -> anyhow::Result<Cluster> {
    let installation = install::ensure()?;
    if !place.dir.exists() {
        initialise(place, &installation, choose_port()?)?;
    }
    let mut known: Known = private_file::read_json(&place.known())?.with_context(|| {
        format!(
            "{} has no cluster.json; delete that directory to start anew",
            place.dir.display()
        )
    })?;
    let running = postmaster::running(&place.data());
    if let Some(port) = running {
        known.port = port;
    } else {
        start(place, &installation, &mut known, settings)?;
    }
    let psql = Psql {
        program: installation.join("bin/psql"),
    };
    let url = |role, password: &str, database| urls::local(role, password, known.port, database);
    let cluster = Cluster {
        superuser_url: url(SUPERUSER, &known.superuser_password, "postgres"),
        owner_url: url(roles::OWNER_ROLE, &known.owner_password, roles::DATABASE),
        app_url: url(roles::APP_ROLE, &known.app_password, roles::DATABASE),
        port: known.port,
        started_by_us: running.is_none(),
        psql,
    };
    if wait_for_answer(&cluster, place)? != roles::COMPLETE {
        let passwords = Passwords {
            owner: &known.owner_password,
            app: &known.app_password,
        };
        roles::provision(&cluster.psql, &cluster.superuser_url, &passwords)
            .context("cannot create Tomari's roles and database")?;
    }
    Ok(cluster)
}

pub(super) fn stop() -> anyhow::Result<bool> {
    let place = Place::of_this_checkout()?;
    if !place.dir.exists() {
        return Ok(false);
    }
    let _lock = place.lock()?;
    halt(&place, "fast")
}

/// Stops it in one of `pg_ctl`'s modes. `false` when it was not running. Whoever calls holds the place's lock.
pub(super) fn halt(place: &Place, mode: &str) -> anyhow::Result<bool> {
    if postmaster::running(&place.data()).is_none() {
        return Ok(false);
    }
    let output = place
        .account
        .command(&install::ensure()?.join("bin/pg_ctl"))
        .args(["stop", "--wait", "--timeout=60", "--silent", "--mode", mode, "-D"])
        .arg(place.data())
        .current_dir("/")
        .output()
        .context("cannot run pg_ctl")?;
    if !output.status.success() {
        bail!("PostgreSQL did not stop; see {}", place.log().display());
    }
    Ok(true)
}

/// Made under another name first: a directory of the final name is always whole.
fn initialise(place: &Place, installation: &Path, port: u16) -> anyhow::Result<()> {
    let step = Step::start("Creating this checkout's database cluster");
    let partial = place.dir.with_extension("partial");
    let _ = fs::remove_dir_all(&partial);
    let data = partial.join("data");
    fs::create_dir_all(&data).with_context(|| format!("cannot create {}", data.display()))?;
    if place.account.is_other() {
        for dir in partial.ancestors().take(2) {
            fs::set_permissions(dir, fs::Permissions::from_mode(0o755))?;
        }
    }
    place.account.own(&data)?;
    let known = Known {
        port,
        superuser_password: random::hex(24)?,
        owner_password: random::hex(24)?,
        app_password: random::hex(24)?,
    };
    let password_file = partial.join("password");
    private_file::write(&password_file, &known.superuser_password)?;
    place.account.own(&password_file)?;
    let output = place
        .account
        .command(&installation.join("bin/initdb"))
        .args([
            "--username",
            SUPERUSER,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--no-sync",
        ])
        .args([
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
        ])
        .arg("--pwfile")
        .arg(&password_file)
        .arg("--pgdata")
        .arg(&data)
        .current_dir("/")
        .output()
        .context("cannot run initdb")?;
    if !output.status.success() {
        bail!(
            "initdb failed: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    fs::remove_file(&password_file)?;
    private_file::write_json(&partial.join("cluster.json"), &known)?;
    fs::rename(&partial, &place.dir).with_context(|| format!("cannot create {}", place.dir.display()))?;
    step.done();
    Ok(())
}

/// For data that may be made again and databases that come and go by the hundred: a crash may cost the last commits
/// (`synchronous_commit`), never the cluster (`fsync` stays on).
const SETTINGS: [&str; 13] = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "shared_buffers=128MB",
    "synchronous_commit=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_wal_size=2GB",
    "checkpoint_timeout=15min",
    "jit=off",
    "timezone=UTC",
    "log_timezone=UTC",
    "log_line_prefix=%m_[%p]_%q%u@%d_",
];

fn start(place: &Place, installation: &Path, known: &mut Known, settings: &[&str]) -> anyhow::Result<()> {
    let step = Step::start("Starting PostgreSQL");
    postmaster::clear_foreign_pid_file(&place.data())?;
    rotate(&place.log());
    let began = Instant::now();
    loop {
        if !is_free(known.port) {
            known.port = free_port()?;
        }
        let log_before = fs::metadata(place.log()).map_or(0, |file| file.len());
        let mut options = format!("-p {}", known.port);
        // The last one of a name counts.
        for setting in SETTINGS.iter().chain(settings) {
            options.push_str(" -c ");
            options.push_str(setting);
        }
        let output = place
            .account
            .command(&installation.join("bin/pg_ctl"))
            .args([
                "start",
                "--wait",
                "--timeout=60",
                "--silent",
                "-o",
                &options,
                "-D",
            ])
            .arg(place.data())
            .arg("-l")
            .arg(place.log())
            .current_dir("/")
            .output()
            .context("cannot run pg_ctl")?;
        if output.status.success() {
            break;
        }
        let reason = last_fatal(&place.log(), log_before);
        // Another program took the port meanwhile, or the backends of a killed server are still ending.
        let passing = [
            "could not create any TCP/IP sockets",
            "still in use",
            "already exists",
        ];
        if began.elapsed() > PATIENCE || !passing.iter().any(|message| reason.contains(message)) {
            bail!(
                "PostgreSQL did not start ({reason}); see {}",
                place.log().display()
            );
        }
        sleep(Duration::from_millis(300));
    }
    private_file::write_json(&place.known(), known)?;
    step.done();
    Ok(())
}

/// A server that is recovering accepts connections only after a while.
fn wait_for_answer(cluster: &Cluster, place: &Place) -> anyhow::Result<String> {
    let began = Instant::now();
    loop {
        match cluster.psql.run(&cluster.superuser_url, roles::CHECK) {
            Ok(answer) => return Ok(answer),
            Err(error) if error.to_string().contains("password authentication failed") => bail!(
                "PostgreSQL does not accept the password in {}; run `cargo xtask stop`, delete {} and try again",
                place.known().display(),
                place.dir.display()
            ),
            Err(error) if began.elapsed() > PATIENCE => {
                return Err(error.context(format!(
                    "PostgreSQL does not answer; see {}",
                    place.log().display()
                )));
            }
            Err(_) => sleep(Duration::from_millis(200)),
        }
    }
}

pub(super) fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

fn free_port() -> anyhow::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}

/// Tests provoke errors on purpose, so the log grows; one old part is kept.
fn rotate(log: &Path) {
    const LIMIT: u64 = 16 << 20;
    if fs::metadata(log).is_ok_and(|file| file.len() > LIMIT) {
        let _ = fs::rename(log, log.with_extension("log.1"));
    }
}

fn last_fatal(log: &Path, from: u64) -> String {
    let bytes = fs::read(log).unwrap_or_default();
    let fresh = bytes
        .get(usize::try_from(from).unwrap_or(0)..)
        .unwrap_or_default();
    let text = String::from_utf8_lossy(fresh);
    text.lines()
        .rfind(|line| line.contains("FATAL") || line.contains("PANIC"))
        .map_or_else(
            || "no reason in its log".to_owned(),
            |line| line.trim().to_owned(),
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_not_free() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("its address").port();
        assert!(!is_free(port));
        drop(listener);
        assert!(is_free(port));
        assert_ne!(free_port().expect("a port"), 0);
    }

    #[test]
    fn settings_survive_the_shell_that_pg_ctl_uses() {
        let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"_.=%[]@".contains(&byte);
        for setting in SETTINGS {
            assert!(setting.bytes().all(safe), "{setting}");
        }
    }
}
