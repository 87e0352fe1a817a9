//! What recurs: each moment once, over several processes, restarts and outages.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Timelike as _, Utc};
use graphile_worker::{Crontab, CrontabTimer};
use harness::{Desk, Replica, with_desk};
use tomari_core::clock::Clock as _;
use tomari_core::jobs;
use tomari_core::jobs::recurring::{self, schedule};

use crate::probe::Probe;

fn every_five_minutes() -> Vec<Crontab> {
    let timer = CrontabTimer::every_n_minutes(5).expect("a timer");
    vec![schedule("probe", timer, Probe::new("tick")).expect("a schedule")]
}

/// All processes at once.
async fn catch_up(replicas: &[Replica], schedules: &[Crontab]) {
    let all = replicas
        .iter()
        .map(|replica| recurring::catch_up(&replica.app, schedules));
    futures_util::future::join_all(all).await;
}

/// How often each moment was enqueued.
async fn moments(desk: &Desk) -> BTreeMap<DateTime<Utc>, u32> {
    let enqueued: Vec<String> = sqlx::query_scalar(
        "SELECT payload -> '_cron' ->> 'ts' FROM graphile_worker._private_jobs ORDER BY id",
    )
    .fetch_all(&*desk.app.db)
    .await
    .expect("jobs");
    let mut counts = BTreeMap::new();
    for moment in enqueued {
        *counts.entry(moment.parse().expect("a moment")).or_default() += 1;
    }
    counts
}

/// Every fifth minute after `from` up to `to`, once.
fn each_once(from: DateTime<Utc>, to: DateTime<Utc>) -> BTreeMap<DateTime<Utc>, u32> {
    let minutes = (to - from).num_minutes();
    (1..=minutes)
        .map(|minute| from + TimeDelta::minutes(minute))
        .filter(|moment| moment.minute() % 5 == 0)
        .map(|moment| (moment, 1))
        .collect()
}

#[tokio::test]
async fn three_processes_enqueue_each_moment_once_over_outages_and_restarts() {
    with_desk(async |desk| {
        let schedules = every_five_minutes();
        let mut replicas = Vec::new();
        for _ in 0..3 {
            replicas.push(desk.replica().await);
        }
        let began = desk.clock.now();
        catch_up(&replicas, &schedules).await;
        assert_eq!(
            moments(desk).await,
            BTreeMap::new(),
            "nothing before it was known"
        );
        // Whole minutes, so that the clock also stands at the very moments.
        for _ in 0..15 {
            desk.move_time(TimeDelta::minutes(1)).await;
            catch_up(&replicas, &schedules).await;
            assert_eq!(moments(desk).await, each_once(began, desk.clock.now()));
        }
        // Nobody is there for three days and a half, then two come back at once.
        for replica in replicas {
            replica.close().await;
        }
        desk.move_time(TimeDelta::hours(84) + TimeDelta::seconds(17))
            .await;
        let replicas = [desk.replica().await, desk.replica().await];
        catch_up(&replicas, &schedules).await;
        let missed = moments(desk).await;
        assert_eq!(missed, each_once(began, desk.clock.now()));
        assert_eq!(missed.len(), 3 + 84 * 12);
        // Again: nothing more. A clock that goes back: nothing twice.
        catch_up(&replicas, &schedules).await;
        desk.move_time(TimeDelta::minutes(-30)).await;
        catch_up(&replicas, &schedules).await;
        desk.move_time(TimeDelta::minutes(35)).await;
        catch_up(&replicas, &schedules).await;
        assert_eq!(moments(desk).await, each_once(began, desk.clock.now()));
        for replica in replicas {
            replica.close().await;
        }
    })
    .await;
}

#[tokio::test]
async fn an_outage_longer_than_what_is_made_up_for_costs_the_older_moments_only() {
    with_desk(async |desk| {
        let schedules = every_five_minutes();
        let replicas = [desk.replica().await];
        catch_up(&replicas, &schedules).await;
        desk.move_time(TimeDelta::days(30)).await;
        catch_up(&replicas, &schedules).await;
        let now = desk.clock.now();
        assert_eq!(moments(desk).await, each_once(now - recurring::MADE_UP_FOR, now));
        let [replica] = replicas;
        replica.close().await;
    })
    .await;
}

#[tokio::test]
async fn a_process_enqueues_what_recurs() {
    with_desk(async |desk| {
        let schedules = recurring::schedules().expect("schedules");
        recurring::catch_up(&desk.app, &schedules).await;
        desk.move_time(TimeDelta::hours(2)).await;
        let replica = desk.replica().await;
        let app = std::sync::Arc::clone(&replica.app);
        replica.app.tasks.spawn(jobs::run(app, std::time::Duration::ZERO));
        replica.close().await;
        let last: Vec<(String, Option<DateTime<Utc>>)> =
            sqlx::query_as(
                "SELECT identifier, last_execution FROM graphile_worker._private_known_crontabs ORDER BY identifier",
            )
            .fetch_all(&*desk.app.db)
            .await
            .expect("schedules");
        // The clock of the test began at three, UTC: what is erased in the evening is not due yet.
        let at = desk.clock.now() - TimeDelta::minutes(43);
        assert_eq!(
            last,
            [("embed_all".to_owned(), Some(at)), ("erase_all".to_owned(), None)]
        );
    })
    .await;
}
