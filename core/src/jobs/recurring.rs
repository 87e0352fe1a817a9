//! What is enqueued by the clock. Each moment of a schedule is enqueued once, however many processes there are, and whatever was missed
//! while there was none is made up for.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Local, TimeDelta, Timelike, Utc};
use futures_util::FutureExt;
use graphile_worker::{Cron, Crontab, CrontabFill, CrontabTimer, Database, HookRegistry};
use graphile_worker_crontab_runner::{Clock, CronRunner};
use tokio_util::sync::CancellationToken;
use tracing::warn;

use super::{Job, Run};
use crate::app::App;
use crate::db::migrations::JOBS_SCHEMA;
use crate::retention::EraseAll;
use crate::retrieval::embed::EmbedAll;

/// How far back missed moments are made up for.
pub const MADE_UP_FOR: TimeDelta = TimeDelta::days(7);

/// What recurs, in UTC.
pub fn schedules() -> anyhow::Result<Vec<Crontab>> {
    // An hour's missed repair needs no second one: under a key, those that wait are one.
    let mut repair = schedule("embed_all", CrontabTimer::hourly_at(17)?, EmbedAll {})?;
    repair.options.job_key = Some(EmbedAll::KIND.to_owned());
    // At night in Japan. What was missed for days is done by one.
    let mut erase = schedule("erase_all", CrontabTimer::daily_at(18, 41)?, EraseAll {})?;
    erase.options.job_key = Some(EraseAll::KIND.to_owned());
    Ok(vec![repair, erase])
}

/// A schedule: `job` at every moment of `timer`. The name stays when the timer changes. A job with fields of its own gets one more,
/// `_cron`, whose `ts` is the moment.
pub fn schedule<J: Job>(name: &str, timer: CrontabTimer, job: J) -> anyhow::Result<Crontab> {
    Ok(Cron::from_timer::<Run<J>>(timer)
        .id(name)
        .fill(CrontabFill::seconds(
            u32::try_from(MADE_UP_FOR.num_seconds()).context("a long time")?,
        ))
        .max_attempts(u16::try_from(J::ATTEMPTS).context("attempts")?)
        .payload(Run::new(job))?
        .build())
}

/// Enqueues what recurs, every minute, until the application is told to stop.
pub(super) async fn run(app: &Arc<App>) {
    let schedules = match schedules() {
        Ok(schedules) => schedules,
        Err(error) => {
            warn!(error = format!("{error:#}"), "nothing recurs");
            return;
        }
    };
    loop {
        catch_up(app, &schedules).await;
        let into_the_minute = u64::from(app.clock.now().second());
        let rest = Duration::from_secs(60 - into_the_minute.min(59));
        if app
            .stop
            .run_until_cancelled(tokio::time::sleep(rest))
            .await
            .is_none()
        {
            return;
        }
    }
}

/// Enqueues what has become due since the last time any process did. A database that does not answer is asked again with the next
/// minute.
pub async fn catch_up(app: &App, schedules: &[Crontab]) {
    let caught_up = CancellationToken::new();
    let clock = Standing {
        now: app.clock.now(),
        caught_up: caught_up.clone(),
    };
    let database = Database::from(&*app.db);
    let hooks = HookRegistry::default();
    let ended = CronRunner::new(&database, JOBS_SCHEMA, schedules, &hooks)
        .with_clock(clock)
        .run(caught_up.cancelled_owned().boxed().shared())
        .await;
    if let Err(error) = ended {
        warn!(error = error.to_string(), "what recurs was not enqueued");
    }
}

/// The library's clock, standing at one moment of ours: when it would sleep, all until then is done.
struct Standing {
    now: DateTime<Utc>,
    caught_up: CancellationToken,
}

impl Clock for Standing {
    fn now(&self) -> DateTime<Local> {
        // The library makes up for what lies before the moment at which it begins, and waits for what lies after it.
        (self.now + TimeDelta::microseconds(1)).with_timezone(&Local)
    }

    async fn sleep_until(&self, _: DateTime<Local>) {
        self.caught_up.cancel();
        std::future::pending::<()>().await;
    }
}
