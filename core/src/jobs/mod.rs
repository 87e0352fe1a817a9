//! Background work. A job is enqueued in the transaction that makes it necessary, and runs once that has committed, in whichever
//! core process takes it first. It may run twice, when its process was lost; its effect happens once.
//!
//! The queue is `graphile_worker`'s (`docs/decisions/0015`): [`kind`] says what a job is, [`recovery`] what becomes of the jobs of a
//! process that was lost, [`recurring`] what is enqueued by the clock.

pub mod kind;
mod recovery;
pub mod recurring;

use std::sync::Arc;
use std::time::Duration;

use graphile_worker::{JobRecovery, LocalQueueConfig, RefetchDelayConfig, Worker, WorkerOptions};
use sqlx::PgExecutor;
use tracing::warn;

pub use kind::{Job, Run};
pub use recovery::{BEAT, SWEEP, THRESHOLD, sweep};

use crate::app::App;
use crate::db::jobs::{self, Terms};
use crate::db::migrations::JOBS_SCHEMA;
use crate::escalation::DeliverJob;
use crate::import::ImportJob;
use crate::mail::MailJob;
use crate::retention::{EraseAll, EraseJob};
use crate::retrieval::embed::{EmbedAll, EmbedJob};
use crate::translation::TranslateJob;
use crate::webhooks::job::WebhookJob;
use kind::Access;

/// How long to wait before the queue is opened again after it was lost.
const AGAIN_AFTER: Duration = Duration::from_secs(1);
/// Jobs that run at once in one process: they wait for others' servers, and share the pool with requests.
const AT_ONCE: usize = 4;
/// How often a process looks for jobs that became due without a signal. It also looks when PostgreSQL signals a new one.
const POLL: Duration = Duration::from_secs(1);
/// How long a process keeps a job that it has claimed and no hand free for; then others may have it.
const KEEP: Duration = Duration::from_secs(2);

/// Enqueues a job.
pub async fn enqueue<J: Job>(db: impl PgExecutor<'_>, job: &J) -> Result<(), sqlx::Error> {
    jobs::enqueue(db, J::KIND, job, terms::<J>()).await
}

/// Enqueues a job under a key: while one with the same key waits, there is no second, and the one that waits becomes this one. One
/// that runs already does not count, for it may have read what was there before; this one runs after it.
pub async fn enqueue_once<J: Job>(db: impl PgExecutor<'_>, job: &J, key: &str) -> Result<(), sqlx::Error> {
    let terms = Terms {
        key: Some(key),
        one_at_a_time: true,
        ..terms::<J>()
    };
    jobs::enqueue(db, J::KIND, job, terms).await
}

fn terms<J: Job>() -> Terms<'static> {
    Terms {
        key: None,
        one_at_a_time: false,
        attempts: J::ATTEMPTS,
    }
}

/// Works until the application is told to stop; what it has begun then may take `grace`, and is put back after that. A queue that is
/// lost, because the database was restarted for example, is opened again.
pub async fn run(app: Arc<App>, grace: Duration) {
    tokio::join!(
        work(&app, grace, options),
        work(&app, grace, webhook_options),
        work(&app, grace, translation_options),
        recurring::run(&app),
        begin(&app)
    );
}

/// Enqueues what every start enqueues: the configured model may be another than the one that served before.
async fn begin(app: &App) {
    while let Err(error) = enqueue_once(&*app.db, &EmbedAll {}, EmbedAll::KIND).await {
        warn!(%error, "what a start enqueues can't be enqueued; it is tried again");
        let wait = tokio::time::sleep(AGAIN_AFTER);
        if app.stop.run_until_cancelled(wait).await.is_none() {
            return;
        }
    }
}

async fn work(app: &Arc<App>, grace: Duration, options: fn(&Arc<App>) -> WorkerOptions) {
    while !app.stop.is_cancelled() {
        let ended = async {
            let worker = options(app).shutdown_grace_period(grace).init().await?;
            Ok::<_, anyhow::Error>(worker.run().await?)
        }
        .await;
        if let Err(error) = ended {
            warn!(
                error = format!("{error:#}"),
                "the job queue was lost; it is opened again"
            );
            let _ = app
                .stop
                .run_until_cancelled(tokio::time::sleep(AGAIN_AFTER))
                .await;
        }
    }
}

/// Workers for what is due; what one enqueues, those after it may do.
pub async fn workers(app: &Arc<App>) -> anyhow::Result<[Worker; 3]> {
    Ok([
        webhook_options(app).init().await?,
        translation_options(app).init().await?,
        options(app).init().await?,
    ])
}

/// What the worker of all jobs but webhooks and translations is made of. A test may add its own.
#[must_use]
pub fn options(app: &Arc<App>) -> WorkerOptions {
    basics(app)
        .define_job::<Run<MailJob>>()
        .define_job::<Run<EmbedJob>>()
        .define_job::<Run<EmbedAll>>()
        .define_job::<Run<DeliverJob>>()
        .define_job::<Run<EraseAll>>()
        .define_job::<Run<EraseJob>>()
        .define_job::<Run<ImportJob>>()
}

/// What the worker of webhooks is made of. They go to servers that anybody may have chosen, and each may take its time: all hands of
/// this worker may wait for slow ones, and a mail about an emergency goes out all the same.
fn webhook_options(app: &Arc<App>) -> WorkerOptions {
    basics(app).define_job::<Run<WebhookJob>>()
}

/// What the worker of translations is made of: a model takes seconds for each message, and mails don't wait for that.
fn translation_options(app: &Arc<App>) -> WorkerOptions {
    basics(app).define_job::<Run<TranslateJob>>()
}

fn basics(app: &Arc<App>) -> WorkerOptions {
    let stop = app.stop.clone();
    let clock = Arc::clone(&app.clock);
    Worker::options()
        .pg_pool((*app.db).clone())
        .schema(JOBS_SCHEMA)
        .concurrency(AT_ONCE)
        .poll_interval(POLL)
        // Without a local queue a hand takes one job per signal: a backlog, which signals once, would be worked off at one job per
        // hand and poll.
        // With one it asks again at once whenever it has found nothing, unless told to wait; the first signal ends that wait.
        .local_queue(
            LocalQueueConfig::default()
                .with_size(AT_ONCE)
                .with_ttl(KEEP)
                .with_refetch_delay(
                    RefetchDelayConfig::default()
                        .with_duration(POLL)
                        .with_threshold(0)
                        .with_max_abort_threshold(1),
                ),
        )
        .worker_recovery(recovery::config())
        .on(JobRecovery, move |lost| {
            std::future::ready(recovery::decide(&lost, clock.now()))
        })
        .listen_os_shutdown_signals(false)
        .shutdown_signal(async move { stop.cancelled().await })
        // Whoever is still there may go on at once.
        .shutdown_interrupted_job_retry_delay(Duration::ZERO)
        .add_extension(Access(Arc::clone(app)))
}
