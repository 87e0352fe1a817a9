//! The end of a process: what it has begun it finishes, what it has not it leaves to others.

use std::sync::Arc;
use std::time::Duration;

use harness::with_desk;
use tomari_core::{db, jobs};

use crate::probe::{Bench, Probe, queued};

#[tokio::test]
async fn a_process_that_ends_finishes_what_it_has_begun_and_begins_nothing() {
    with_desk(async |desk| {
        let bench = Bench::new(0);
        let replica = desk.replica().await;
        let worker = Arc::new(
            bench
                .options(&replica.app)
                .shutdown_grace_period(Duration::from_mins(1))
                .init()
                .await
                .expect("a worker"),
        );
        // More than it has hands for, and more than it claims ahead.
        for number in 0..20 {
            jobs::enqueue(&*desk.app.db, &Probe::new(format!("{number}")))
                .await
                .expect("enqueues");
        }
        let running = replica.app.tasks.spawn(async move { worker.run().await });
        let mut begun = Vec::new();
        for _ in 0..4 {
            begun.push(bench.next().await.name);
        }
        replica.app.stop.cancel();
        bench.ends.add_permits(20);
        running.await.expect("joins").expect("ends well");
        assert_eq!(bench.begun().await, Vec::<String>::new());
        for name in &begun {
            assert_eq!(bench.times_done(name), 1);
        }
        let left = db::jobs::list(&*desk.app.db, false, 100).await.expect("lists");
        assert_eq!(left.len(), 16);
        assert!(
            left.iter().all(|job| !job.running && job.attempts == 0),
            "{left:?}"
        );
        replica.close().await;
        bench.run_due(desk).await;
        assert_eq!(queued(desk).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn what_does_not_end_in_time_is_put_back_for_the_next() {
    with_desk(async |desk| {
        let bench = Bench::new(0);
        jobs::enqueue(&*desk.app.db, &Probe::new("long"))
            .await
            .expect("enqueues");
        let replica = desk.replica().await;
        let worker = bench
            .options(&replica.app)
            .shutdown_grace_period(Duration::ZERO)
            .init()
            .await
            .expect("a worker");
        let running = replica.app.tasks.spawn(async move { worker.run().await });
        assert_eq!(bench.next().await.attempt, 1);
        replica.app.stop.cancel();
        running.await.expect("joins").expect("ends well");
        replica.close().await;
        bench.ends.add_permits(1);
        bench.run_due(desk).await;
        let again = bench.next().await;
        assert_eq!((again.name.as_str(), again.attempt), ("long", 1));
        assert_eq!(bench.times_done("long"), 1);
        assert_eq!(queued(desk).await, Vec::<String>::new());
    })
    .await;
}
