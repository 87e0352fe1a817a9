//! Waiting for something to become true.

use std::time::{Duration, Instant};

use anyhow::bail;

/// How often it is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// How long it may take. Longer than anything that is right, so that what comes late is seen to come late.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// Waits until `reached` says so.
pub(crate) async fn until(
    what: &str,
    mut reached: impl AsyncFnMut() -> anyhow::Result<bool>,
) -> anyhow::Result<()> {
    let began = Instant::now();
    while !reached().await? {
        if began.elapsed() > PATIENCE {
            bail!("waited {} s for this: {what}", PATIENCE.as_secs());
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
    Ok(())
}
