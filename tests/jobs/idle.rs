//! A process with nothing to do.

use std::time::{Duration, Instant};

use graphile_worker::LocalQueueGetJobsComplete;
use harness::with_desk;
use tokio::sync::mpsc::unbounded_channel;
use tomari_core::jobs;

/// How long a look may take to come. Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// Without anything to find, the library's local queue asks again at once, thousands of times a second, unless it is told to wait.
#[tokio::test]
async fn it_seldom_looks() {
    with_desk(async |desk| {
        let replica = desk.replica().await;
        let (looked, mut looks) = unbounded_channel();
        let worker = jobs::options(&replica.app)
            .on(LocalQueueGetJobsComplete, move |_| {
                // The test may have seen enough.
                let _ = looked.send(Instant::now());
                std::future::ready(())
            })
            .init()
            .await
            .expect("a worker");
        let working = replica.app.tasks.spawn(async move { worker.run().await });
        let mut times = Vec::new();
        for _ in 0..4 {
            let look = tokio::time::timeout(PATIENCE, looks.recv()).await;
            times.push(look.expect("it looks").expect("it works"));
        }
        // Half of the second between polls is the shortest wait.
        assert!(times[3] - times[0] > Duration::from_millis(1400), "{times:?}");
        replica.app.stop.cancel();
        working.await.expect("joins").expect("ends well");
        replica.close().await;
    })
    .await;
}
