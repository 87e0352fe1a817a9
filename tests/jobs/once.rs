//! A job runs in one place at a time, and there is one of a key.

use std::collections::HashMap;

use harness::with_desk;
use tomari_core::jobs;

use crate::probe::{Bench, Probe, queued};

#[tokio::test]
async fn three_processes_never_run_one_job_at_once_and_leave_none() {
    with_desk(async |desk| {
        const JOBS: usize = 300;
        let bench = Bench::new(0);
        let mut replicas = Vec::new();
        for _ in 0..3 {
            let replica = desk.replica().await;
            let worker = bench.worker(&replica.app).await;
            replica
                .app
                .tasks
                .spawn(async move { worker.run().await.expect("works") });
            replicas.push(replica);
        }
        for number in 0..JOBS {
            jobs::enqueue(&*desk.app.db, &Probe::new(format!("{number}")))
                .await
                .expect("enqueues");
        }
        // Each process has four hands, and none is free until all twelve have something.
        let mut workers = HashMap::new();
        for number in 0..JOBS {
            let begun = bench.next().await;
            assert_eq!(begun.attempt, 1);
            *workers.entry(begun.worker).or_insert(0) += 1;
            if number == 11 {
                assert_eq!(workers.values().collect::<Vec<_>>(), [&4, &4, &4]);
                bench.ends.add_permits(JOBS);
            }
        }
        for replica in replicas {
            replica.close().await;
        }
        assert_eq!(bench.begun().await, Vec::<String>::new());
        assert_eq!(*bench.overlaps.lock().expect("whole"), Vec::<String>::new());
        let done = bench.done.lock().expect("whole").clone();
        assert_eq!((done.len(), done.values().max()), (JOBS, Some(&1)));
        assert_eq!(queued(desk).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn there_is_one_waiting_job_of_a_key_and_it_is_the_last() {
    with_desk(async |desk| {
        let bench = Bench::new(0);
        for name in ["first", "second"] {
            jobs::enqueue_once(&*desk.app.db, &Probe::new(name), "key")
                .await
                .expect("enqueues");
        }
        assert_eq!(queued(desk).await, ["second"]);

        // One that runs may have read what was there before: the third runs after it, and not beside it.
        let replica = desk.replica().await;
        let worker = bench.worker(&replica.app).await;
        replica
            .app
            .tasks
            .spawn(async move { worker.run().await.expect("works") });
        assert_eq!(bench.next().await.name, "second");
        jobs::enqueue_once(&*desk.app.db, &Probe::new("third"), "key")
            .await
            .expect("enqueues");
        assert_eq!(queued(desk).await, ["second", "third"]);
        // A job without a key overtakes it, which shows that the worker had the time.
        jobs::enqueue(&*desk.app.db, &Probe::new("other"))
            .await
            .expect("enqueues");
        assert_eq!(bench.next().await.name, "other");
        bench.ends.add_permits(2);
        assert_eq!(bench.next().await.name, "third");
        bench.ends.add_permits(1);
        replica.close().await;
        assert_eq!(queued(desk).await, Vec::<String>::new());
    })
    .await;
}
