//! Installs what is missing, once, with visible progress. What cannot be installed ends with one sentence that says
//! what to do.

pub(crate) mod chromium;
pub(crate) mod npm;
pub(crate) mod tools;
mod wasm_target;

pub(crate) use wasm_target::ensure as wasm_target;

/// What every start needs, before anything is built.
pub(crate) fn everything() -> anyhow::Result<()> {
    wasm_target()?;
    npm::ensure()?;
    tools::wasm_bindgen()?;
    tools::worker_build()?;
    Ok(())
}
