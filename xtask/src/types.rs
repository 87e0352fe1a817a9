//! What is generated from the crate `tomari-shared` and committed: the web's TypeScript types and the OpenAPI document.

use std::fs;

use anyhow::{Context, bail};

use crate::run;

/// A generator's name, and its file.
const FILES: [(&str, &str); 2] = [
    ("typescript", "edge/web/src/lib/generated/api.ts"),
    ("openapi", "edge/web/public/api/v1/openapi.json"),
];

/// Writes the files; leaves alone what is current, so that builds that watch it stay quiet.
pub(crate) fn write() -> anyhow::Result<()> {
    for (generator, file) in FILES {
        let path = xtask::workspace_root().join(file);
        let fresh = generate(generator)?;
        if fs::read_to_string(&path).is_ok_and(|found| found == fresh) {
            println!("{file} is current.");
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, fresh).with_context(|| format!("cannot write {file}"))?;
        println!("{file} is written.");
    }
    Ok(())
}

/// Fails when a file is stale.
pub(crate) fn check() -> anyhow::Result<()> {
    for (generator, file) in FILES {
        let found = fs::read_to_string(xtask::workspace_root().join(file)).unwrap_or_default();
        if found != generate(generator)? {
            bail!("{file} is stale; run `cargo xtask types` and commit it");
        }
    }
    Ok(())
}

fn generate(generator: &str) -> anyhow::Result<String> {
    let output = run::capture(run::cargo().args([
        "run",
        "--quiet",
        "--package=xtask",
        "--features=generate",
        "--bin=xtask-generate",
        "--",
        generator,
    ]))?;
    if !output.status.success() {
        eprint!("{}", output.text);
        bail!("`{generator}` could not be generated; the output is above");
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
