//! SQL through `psql`: set-up needs a handful of statements, not a driver.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

use super::urls;

/// The `psql` to use.
#[derive(Debug, Clone)]
pub(super) struct Psql {
    pub(super) program: PathBuf,
}

impl Psql {
    /// Runs `sql` at `url` and returns what it printed, unaligned and without headings. The statements go through
    /// standard input and the password through the environment, because other users can list arguments.
    pub(super) fn run(&self, url: &str, sql: &str) -> anyhow::Result<String> {
        let (address, password) = urls::without_password(url);
        let mut command = Command::new(&self.program);
        command
            .args([
                "--no-psqlrc",
                "--quiet",
                "--tuples-only",
                "--no-align",
                "--set=ON_ERROR_STOP=1",
                "--no-password",
            ])
            .arg("--dbname")
            .arg(address)
            .env("PGCONNECT_TIMEOUT", "10")
            .env("PGOPTIONS", "-c client_min_messages=warning")
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(password) = password {
            command.env("PGPASSWORD", password);
        }
        let mut child = command
            .spawn()
            .with_context(|| format!("cannot run {}", self.program.display()))?;
        if let Some(mut stdin) = child.stdin.take() {
            // A connection that was refused closes the pipe early; psql's own message says why.
            let _ = stdin.write_all(sql.as_bytes());
        }
        let output = child.wait_with_output().context("psql did not finish")?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr);
            bail!("{}", message.trim().trim_start_matches("psql: error: "));
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}
