//! A process that is lost in the middle of a job, and one that was only taken for lost.

use std::sync::Arc;

use chrono::TimeDelta;
use graphile_worker::Worker;
use harness::{Desk, Replica, with_desk};
use tomari_core::clock::Clock as _;
use tomari_core::{db, jobs};

use crate::probe::{Begun, Bench, Probe, queued};

#[test]
fn a_lost_job_runs_again_within_thirty_seconds() {
    let poll = std::time::Duration::from_secs(1);
    assert!((jobs::THRESHOLD + jobs::SWEEP + poll).as_secs() <= 30);
    assert!(jobs::THRESHOLD > jobs::BEAT * 3);
}

/// A process begins the job in the queue and is lost in the middle of it: its heart stops, the database hears of it no more, and the
/// job stays claimed.
async fn lose_one(desk: &Desk, bench: &Arc<Bench>) -> Begun {
    let replica = desk.replica().await;
    let worker = bench.worker(&replica.app).await;
    let working = replica.app.tasks.spawn(async move { worker.run().await });
    let begun = bench.next().await;
    working.abort();
    assert!(working.await.expect_err("it was lost").is_cancelled());
    replica.app.db.close().await;
    begun
}

/// A process begins the job in the queue and is not heard of while it does it. It lives.
async fn silent_one(desk: &Desk, bench: &Arc<Bench>) -> Replica {
    let replica = desk.replica().await;
    // With one hand: another might look for a job only now, and take the same again once it is taken from this process.
    let worker = bench
        .options(&replica.app)
        .concurrency(1)
        .init()
        .await
        .expect("a worker");
    replica
        .app
        .tasks
        .spawn(async move { worker.run_once().await.expect("runs") });
    bench.next().await;
    replica
}

async fn sweep(worker: &Worker) -> i32 {
    jobs::sweep(worker).await.expect("sweeps")
}

#[tokio::test]
async fn the_job_of_a_lost_process_is_taken_over_by_one_that_runs() {
    with_desk(async |desk| {
        let bench = Bench::new(0);
        jobs::enqueue(&*desk.app.db, &Probe::new("probe"))
            .await
            .expect("enqueues");
        let first = lose_one(desk, &bench).await;
        assert_eq!(first.attempt, 1);
        let survivor = desk.replica().await;
        let worker = bench.worker(&survivor.app).await;
        let threshold = TimeDelta::from_std(jobs::THRESHOLD).expect("in range");
        desk.move_time(threshold - TimeDelta::seconds(1)).await;
        assert_eq!(sweep(&worker).await, 0, "it may still be there");
        let running = Arc::clone(&worker);
        survivor
            .app
            .tasks
            .spawn(async move { running.run().await.expect("works") });
        // The survivor's own sweep, with its own beat.
        desk.move_time(TimeDelta::seconds(2)).await;
        let second = bench.next().await;
        assert_eq!((second.name.as_str(), second.attempt), ("probe", 2));
        assert_ne!(second.worker, first.worker);
        bench.ends.add_permits(2);
        survivor.close().await;
        assert_eq!(queued(desk).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_living_process_keeps_its_job_however_long_it_takes() {
    with_desk(async |desk| {
        let bench = Bench::new(0);
        jobs::enqueue(&*desk.app.db, &Probe::new("long"))
            .await
            .expect("enqueues");
        let (worker, other) = (desk.replica().await, desk.replica().await);
        let running = bench.worker(&worker.app).await;
        worker
            .app
            .tasks
            .spawn(async move { running.run().await.expect("works") });
        let begun = bench.next().await;
        let watcher = bench.worker(&other.app).await;
        for _ in 0..20 {
            desk.move_time(TimeDelta::seconds(10)).await;
            sqlx::query("SELECT graphile_worker.worker_heartbeat($1)")
                .bind(&begun.worker)
                .execute(&*desk.app.db)
                .await
                .expect("beats");
            assert_eq!(sweep(&watcher).await, 0);
        }
        bench.ends.add_permits(1);
        worker.close().await;
        other.close().await;
        assert_eq!(bench.begun().await, Vec::<String>::new());
        assert_eq!(bench.times_done("long"), 1);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_ends_its_process_each_time_is_dead_in_the_end() {
    with_desk(async |desk| {
        let bench = Bench::new(0);
        jobs::enqueue(&*desk.app.db, &Probe::new("poison"))
            .await
            .expect("enqueues");
        let watcher = desk.replica().await;
        let worker = bench.worker(&watcher.app).await;
        for attempt in 1..=3 {
            let begun = lose_one(desk, &bench).await;
            assert_eq!(begun.attempt, attempt);
            desk.move_time(TimeDelta::minutes(1)).await;
            assert_eq!(sweep(&worker).await, 1);
            let job = db::jobs::list(&*desk.app.db, false, 10)
                .await
                .expect("lists")
                .remove(0);
            assert_eq!((job.attempts, job.dead), (attempt, attempt == 3));
            // At once for the first times, then as one that failed.
            let waits = (job.run_at - desk.clock.now()).num_milliseconds();
            assert_eq!(waits, if attempt < 3 { 0 } else { 20_085 });
        }
        desk.move_time(TimeDelta::days(1)).await;
        worker.run_once().await.expect("runs");
        assert_eq!(bench.begun().await, Vec::<String>::new());
        watcher.close().await;
    })
    .await;
}

#[tokio::test]
async fn what_was_enqueued_meanwhile_survives_a_process_that_comes_back_late() {
    with_desk(async |desk| {
        let bench = Bench::new(0);
        let enqueue = async |name: &str| {
            jobs::enqueue_once(&*desk.app.db, &Probe::new(name), "key")
                .await
                .expect("enqueues");
        };
        enqueue("before").await;
        let late = silent_one(desk, &bench).await;
        let worker = bench.worker(&desk.app).await;
        desk.move_time(TimeDelta::minutes(1)).await;
        assert_eq!(sweep(&worker).await, 1);
        enqueue("after").await;
        assert_eq!(
            queued(desk).await,
            ["after"],
            "the job that waits has become the new one"
        );
        // It ends its job and tells the queue so, and takes the next of the key.
        bench.ends.add_permits(2);
        late.close().await;
        assert_eq!((bench.times_done("before"), bench.times_done("after")), (1, 1));
        assert_eq!(queued(desk).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_key_is_free_again_after_two_processes_had_its_job() {
    with_desk(async |desk| {
        let bench = Bench::new(0);
        let enqueue = async |name: &str| {
            jobs::enqueue_once(&*desk.app.db, &Probe::new(name), "key")
                .await
                .expect("enqueues");
        };
        enqueue("first").await;
        let late = silent_one(desk, &bench).await;
        let survivor = desk.replica().await;
        let worker = bench.worker(&survivor.app).await;
        desk.move_time(TimeDelta::minutes(1)).await;
        assert_eq!(sweep(&worker).await, 1);
        survivor
            .app
            .tasks
            .spawn(async move { worker.run().await.expect("works") });
        assert_eq!(bench.next().await.name, "first");
        // The late one ends first and deletes the job under the other's hands.
        bench.ends.add_permits(1);
        late.close().await;
        assert_eq!(queued(desk).await, Vec::<String>::new());
        bench.ends.add_permits(1);
        enqueue("second").await;
        assert_eq!(bench.next().await.name, "second");
        bench.ends.add_permits(1);
        survivor.close().await;
        assert_eq!(queued(desk).await, Vec::<String>::new());
    })
    .await;
}
