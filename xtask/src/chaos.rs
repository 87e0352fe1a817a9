//! `cargo xtask chaos`: shows that nothing is lost and nothing comes twice, whatever breaks.

use std::num::NonZeroU32;

use crate::{edge, run};

/// Builds the core and what breaks it, and runs each scenario so often.
pub(crate) fn run(times: NonZeroU32, only: Option<&str>, dev: bool) -> anyhow::Result<()> {
    let (profile, folder): (&[&str], _) = if dev {
        (&[], "debug")
    } else {
        (&["--release"], "release")
    };
    run::loudly(
        run::cargo()
            .args(["build", "--quiet", "--package", "tomari-core"])
            .args(profile),
    )?;
    let mut chaos = run::cargo();
    chaos
        .args(["run", "--quiet", "--package", "tomari-tests", "--bin", "chaos"])
        .args(profile)
        .arg("--")
        .arg(edge::target_directory()?.join(folder).join("tomari"))
        .args(["--times", &times.to_string()]);
    if let Some(only) = only {
        chaos.args(["--only", only]);
    }
    run::loudly(&mut chaos)
}
