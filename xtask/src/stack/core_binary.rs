//! The program `tomari`, built from this checkout.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};
use serde::Deserialize;

use crate::run;

/// Where the built program lies.
pub(crate) struct CoreBinary(PathBuf);

impl CoreBinary {
    /// Builds it; cargo itself says where the result is.
    pub(crate) fn build() -> anyhow::Result<Self> {
        let mut command = run::cargo();
        command
            .args(["build", "--package", "tomari-core", "--bin", "tomari"])
            .arg("--message-format=json-render-diagnostics");
        let output = messages(&mut command)?;
        find(&output)
            .map(Self)
            .context("cargo did not say where it put `tomari`")
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

fn messages(command: &mut Command) -> anyhow::Result<String> {
    let mut child = run::spawn(command.stdout(Stdio::piped()))?;
    let stdout = child.stdout.take().context("cargo has no output")?;
    let reader = std::thread::spawn(move || std::io::read_to_string(stdout));
    if !run::wait(&mut child, None)?.success() {
        bail!("the core does not compile; the compiler's output is above");
    }
    match reader.join() {
        Ok(text) => Ok(text?),
        Err(_) => bail!("cannot read cargo's output"),
    }
}

#[derive(Deserialize)]
struct Message {
    target: Option<Target>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

fn find(messages: &str) -> Option<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Message>(line).ok())
        .filter(|message| {
            message
                .target
                .as_ref()
                .is_some_and(|target| target.name == "tomari")
        })
        .find_map(|message| message.executable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_found_among_cargo_s_messages() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","target":{"name":"tomari_core"},"executable":null}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"name":"build-script"},"executable":"/t/build"}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"name":"tomari"},"executable":"/t/debug/tomari"}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
        );
        assert_eq!(find(messages), Some(PathBuf::from("/t/debug/tomari")));
        assert_eq!(find(""), None);
    }
}
