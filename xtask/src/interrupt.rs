//! Ctrl-C, a request to end and a closed terminal: noted here, acted on where children are waited for.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use anyhow::{Context, bail};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

static ASKED: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Starts to note the signals.
pub(crate) fn listen() -> anyhow::Result<()> {
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&ASKED)).context("cannot handle signals")?;
    }
    Ok(())
}

/// Whether somebody asked this program to stop.
pub(crate) fn asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}

/// Ends the current work when somebody asked to.
pub(crate) fn check() -> anyhow::Result<()> {
    if asked() {
        bail!("stopped on request");
    }
    Ok(())
}
