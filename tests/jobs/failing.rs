//! A job that fails: waits longer each time, is kept when it has failed for good, and runs again when somebody wants it to.

use chrono::TimeDelta;
use harness::{Desk, with_desk};
use http::StatusCode;
use serde_json::{Value, json};
use tomari_core::clock::Clock as _;
use tomari_core::db;
use tomari_core::jobs::{self, Job as _};

use crate::probe::{Bench, Probe, queued};

#[tokio::test]
async fn a_failing_job_waits_longer_each_time_until_it_is_dead_and_can_be_retried() {
    with_desk(async |desk| {
        let bench = Bench::new(100);
        *bench.failing.lock().expect("whole") = true;
        jobs::enqueue(&*desk.app.db, &Probe::new("probe"))
            .await
            .expect("enqueues");
        // e, e², in milliseconds.
        for (attempt, wait) in [(1, 2_718), (2, 7_389)] {
            bench.run_due(desk).await;
            assert_eq!(bench.next().await.attempt, attempt);
            let job = only(desk).await;
            assert_eq!((job.attempts, job.max_attempts), (attempt, Probe::ATTEMPTS));
            assert_eq!((job.dead, job.running), (false, false));
            let error = job.last_error.expect("an error");
            assert!(error.contains("probe was made to fail"), "{error}");
            let waits = (job.run_at - desk.clock.now()).num_milliseconds();
            assert_eq!(waits, wait);
            desk.move_time(TimeDelta::milliseconds(wait - 1)).await;
            bench.run_due(desk).await;
            assert_eq!(bench.begun().await, Vec::<String>::new());
            desk.move_time(TimeDelta::milliseconds(2)).await;
        }
        bench.run_due(desk).await;
        assert_eq!(bench.next().await.attempt, 3);
        assert!(only(desk).await.dead);
        desk.move_time(TimeDelta::days(30)).await;
        bench.run_due(desk).await;
        assert_eq!(bench.begun().await, Vec::<String>::new());
        let ready: Value = desk.get("/readyz").send().await.json(StatusCode::OK);
        assert_eq!(ready["jobs"], json!({ "due": 0, "due_since": null, "dead": 1 }));
        let dead = db::jobs::list(&*desk.app.db, true, 10).await.expect("lists");
        assert_eq!(dead.len(), 1);

        *bench.failing.lock().expect("whole") = false;
        let id = dead[0].id;
        assert_eq!(retry(desk, Some(&[id + 1])).await, Vec::<i64>::new());
        assert_eq!(retry(desk, Some(&[id])).await, [id]);
        assert_eq!(retry(desk, None).await, Vec::<i64>::new());
        let since = desk
            .clock
            .now()
            .to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        let ready: Value = desk.get("/readyz").send().await.json(StatusCode::OK);
        assert_eq!(ready["jobs"], json!({ "due": 1, "due_since": since, "dead": 0 }));
        bench.run_due(desk).await;
        assert_eq!(bench.next().await.attempt, 1);
        assert_eq!(queued(desk).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_wait_is_six_hours_at_most() {
    with_desk(async |desk| {
        let bench = Bench::new(100);
        *bench.failing.lock().expect("whole") = true;
        jobs::enqueue(&*desk.app.db, &Probe::new("probe"))
            .await
            .expect("enqueues");
        sqlx::query("UPDATE graphile_worker._private_jobs SET attempts = 20, max_attempts = 25")
            .execute(&*desk.app.db)
            .await
            .expect("has failed often");
        bench.run_due(desk).await;
        let waits = only(desk).await.run_at - desk.clock.now();
        assert_eq!(waits.num_seconds(), 22_026);
    })
    .await;
}

async fn only(desk: &Desk) -> db::jobs::Queued {
    let mut jobs = db::jobs::list(&*desk.app.db, false, 10).await.expect("lists");
    assert_eq!(jobs.len(), 1);
    jobs.remove(0)
}

async fn retry(desk: &Desk, ids: Option<&[i64]>) -> Vec<i64> {
    db::jobs::retry(&*desk.app.db, ids).await.expect("retries")
}
