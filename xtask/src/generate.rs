//! Prints what is generated from the crate `tomari-shared`, by its name; run by `cargo xtask types`.

use anyhow::{Context, bail};

fn main() -> anyhow::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("typescript") => print!("{}", tomari_shared::typescript::module()),
        Some("openapi") => {
            let document = tomari_shared::openapi::document().map_err(anyhow::Error::msg)?;
            let text = serde_json::to_string_pretty(&document).context("the document can't be written")?;
            println!("{text}");
        }
        other => bail!("`typescript` or `openapi`, not {other:?}"),
    }
    Ok(())
}
