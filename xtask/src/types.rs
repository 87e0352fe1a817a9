//! The web's TypeScript types, generated from the crate `tomari-shared`.

use std::fs;

use anyhow::{Context, bail};

use crate::run;

const FILE: &str = "edge/web/src/lib/generated/api.ts";

/// Writes the file; leaves it alone when it is current, so that builds that watch it stay quiet.
pub(crate) fn write() -> anyhow::Result<()> {
    let path = xtask::workspace_root().join(FILE);
    let fresh = generate()?;
    if fs::read_to_string(&path).is_ok_and(|found| found == fresh) {
        println!("{FILE} is current.");
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(&path, fresh).with_context(|| format!("cannot write {FILE}"))?;
    println!("{FILE} is written.");
    Ok(())
}

/// Fails when the file is stale.
pub(crate) fn check() -> anyhow::Result<()> {
    let found = fs::read_to_string(xtask::workspace_root().join(FILE)).unwrap_or_default();
    if found != generate()? {
        bail!("{FILE} is stale; run `cargo xtask types` and commit it");
    }
    Ok(())
}

fn generate() -> anyhow::Result<String> {
    let output = run::capture(run::cargo().args([
        "run",
        "--quiet",
        "--package=xtask",
        "--features=typescript",
        "--bin=xtask-typescript",
    ]))?;
    if !output.status.success() {
        eprint!("{}", output.text);
        bail!("the types could not be generated; the compiler's output is above");
    }
    Ok(tidy(&output.stdout))
}

/// Without spaces at line ends and without runs of empty lines, which the generator leaves.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty_before = true;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() && empty_before {
            continue;
        }
        empty_before = line.is_empty();
        out.push_str(line);
        out.push('\n');
    }
    while out.ends_with("\n\n") {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_text_is_tidied() {
        assert_eq!(tidy("\n\na  \n\n\n b\t\n\n"), "a\n\n b\n");
        assert_eq!(tidy(&tidy("a \n\n\nb")), "a\n\nb\n");
    }
}
