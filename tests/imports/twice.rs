//! An import whose job runs twice, at once too, or whose process is lost in the middle.

use std::sync::Arc;

use chrono::TimeDelta;
use harness::{Desk, Staff, with_desk};
use http::StatusCode;
use tomari_core::import::ImportJob;
use tomari_core::jobs::{self, Job as _};
use tomari_shared::imports::{Import, ImportState};

use crate::{CSV, find, import, list, send};

fn file() -> String {
    let rows: Vec<String> = (0..300)
        .map(|number| format!("{number},en,Where is room {number}?,On floor {number}.\n"))
        .collect();
    format!("id,language,question,answer\n{}", rows.concat())
}

async fn taken(desk: &Desk, owner: &Staff) -> (Import, ImportJob) {
    let import: Import = send(desk, owner, CSV, file()).await.json(StatusCode::ACCEPTED);
    let job = ImportJob {
        facility: owner.granted.user.facility.id,
        import: import.id,
    };
    (import, job)
}

#[tokio::test]
async fn a_job_that_runs_twice_imports_once() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (first, job) = taken(desk, &owner).await;
        let (one, other) = tokio::join!(job.work(&desk.app), job.work(&desk.app));
        one.expect("works");
        other.expect("works");
        let done = find(desk, &owner, &first).await;
        assert_eq!((done.state, done.intents), (ImportState::Done, Some(300)));
        job.work(&desk.app).await.expect("works");
        assert_eq!(find(desk, &owner, &first).await, done);
        assert_eq!(desk.count("translations").await, 300);
        let told = "DO $$ BEGIN ASSERT (SELECT count(*) FROM audit_events WHERE action = 'knowledge_imported') = 1; END $$";
        desk.as_owner(owner.granted.user.facility.id, told).await;
    })
    .await;
}

#[tokio::test]
async fn a_process_that_is_lost_in_the_middle_leaves_nothing_and_another_does_it() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        import(desk, &owner, CSV, "id,language,question,answer\n0,en,Old?,Old.\n").await;
        let (second, _) = taken(desk, &owner).await;
        // It comes as far as the table that is locked.
        let lock = desk.lock("translations").await;
        let replica = desk.replica().await;
        let [.., worker] = jobs::workers(&replica.app).await.expect("workers");
        let working = replica.app.tasks.spawn(async move { worker.run().await });
        let under_way = loop {
            let now = find(desk, &owner, &second).await;
            if now.rows.is_some() {
                break now;
            }
            tokio::task::yield_now().await;
        };
        assert_eq!(
            (under_way.state, under_way.rows, under_way.intents),
            (ImportState::Storing, Some(300), None)
        );
        working.abort();
        assert!(working.await.expect_err("it was lost").is_cancelled());
        replica.app.db.close().await;
        drop(lock);
        assert_eq!(desk.count("intents").await, 1);

        let survivor = desk.replica().await;
        let [.., worker] = jobs::workers(&survivor.app).await.expect("workers");
        let threshold = TimeDelta::from_std(jobs::THRESHOLD).expect("in range");
        desk.move_time(threshold + TimeDelta::seconds(1)).await;
        assert_eq!(jobs::sweep(&worker).await.expect("sweeps"), 1);
        worker.run_once().await.expect("works");
        let done = find(desk, &owner, &second).await;
        assert_eq!(
            (done.state, done.intents, done.stored),
            (ImportState::Done, Some(300), 300)
        );
        assert_eq!(desk.count("intents").await, 300);
        assert_eq!(desk.count("translations").await, 300);
        survivor.close().await;
    })
    .await;
}

#[tokio::test]
async fn one_that_ends_its_process_each_time_is_given_up() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (first, job) = taken(desk, &owner).await;
        desk.as_owner(job.facility, "UPDATE imports SET begun = 8").await;
        desk.run_jobs().await;
        let failed = find(desk, &owner, &first).await;
        assert_eq!((failed.state, failed.intents), (ImportState::Failed, None));
        assert_eq!(desk.count("intents").await, 0);
        let (next, _) = taken(desk, &owner).await;
        desk.run_jobs().await;
        let listed = list(desk, &owner).await;
        assert_eq!((listed[0].id, listed[0].state), (next.id, ImportState::Done));
        let app = Arc::clone(&desk.app);
        job.work(&app).await.expect("works");
        assert_eq!(find(desk, &owner, &first).await, failed);
    })
    .await;
}
