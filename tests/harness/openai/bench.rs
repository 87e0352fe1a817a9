//! Providers under test without the rest of a desk.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tomari_core::random::Random;

use super::OpenAiServer;
use crate::clock::TestClock;
use crate::random::TestRandom;

/// What a provider of one test is made with.
pub struct ProviderBench {
    /// The server it speaks to.
    pub server: OpenAiServer,
    /// Its clock.
    pub clock: Arc<TestClock>,
    /// Its randomness.
    pub random: Arc<dyn Random>,
}

/// Runs a test with a server whose embeddings have `dimensions` components, and ends the server, whether the test
/// passes or panics.
pub async fn with_provider(dimensions: usize, test: impl AsyncFnOnce(&ProviderBench)) {
    let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
    let bench = ProviderBench {
        server: OpenAiServer::start(&tasks, stop.clone(), dimensions).await,
        clock: Arc::new(TestClock::new()),
        random: Arc::new(TestRandom::default()),
    };
    let outcome = AssertUnwindSafe(test(&bench)).catch_unwind().await;
    stop.cancel();
    tasks.close();
    tasks.wait().await;
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
}
