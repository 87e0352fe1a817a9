//! Background work: the queue's worker and what it knows to do.

use std::sync::Arc;
use std::time::Duration;

use graphile_worker::{IntoTaskHandlerResult, TaskHandler, Worker, WorkerContext};
use serde::{Deserialize, Serialize};
use tracing::warn;

use crate::app::App;
use crate::db::migrations::JOBS_SCHEMA;
use crate::escalation::{self, DeliverJob};
use crate::mail::{self, MailJob};
use crate::retrieval::embed::{self, EmbedJob};

/// How long to wait before the queue is opened again after it was lost.
const AGAIN_AFTER: Duration = Duration::from_secs(1);
/// How often what was promised is looked after: a promise is kept this much late at most.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// Jobs that run at once in one process: they wait for others' servers, and share the pool with requests.
const AT_ONCE: usize = 4;

/// What jobs are given.
#[derive(Clone, Debug)]
struct Access(Arc<App>);

#[derive(Serialize, Deserialize)]
struct SendMail(MailJob);

impl TaskHandler for SendMail {
    const IDENTIFIER: &'static str = mail::TASK;

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let Some(Access(app)) = context.get_ext::<Access>() else {
            return Err("the worker was started without the application".to_owned());
        };
        mail::work(app, &self.0)
            .await
            .map_err(|error| format!("{error:#}"))
    }
}

#[derive(Serialize, Deserialize)]
struct Embed(EmbedJob);

impl TaskHandler for Embed {
    const IDENTIFIER: &'static str = embed::TASK;

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let Some(Access(app)) = context.get_ext::<Access>() else {
            return Err("the worker was started without the application".to_owned());
        };
        embed::work(app, &self.0)
            .await
            .map_err(|error| format!("{error:#}"))
    }
}

#[derive(Serialize, Deserialize)]
struct Deliver(DeliverJob);

impl TaskHandler for Deliver {
    const IDENTIFIER: &'static str = escalation::DELIVER;

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let Some(Access(app)) = context.get_ext::<Access>() else {
            return Err("the worker was started without the application".to_owned());
        };
        escalation::deliver(app, self.0)
            .await
            .map_err(|error| format!("{error:#}"))
    }
}

/// Keeps promises until the application is told to stop.
pub async fn keep_promises(app: Arc<App>) {
    loop {
        if let Err(error) = escalation::keep_promises(&app).await {
            warn!(%error, cause = ?error.cause, "promises could not be looked after; they are again");
        }
        let wait = tokio::time::sleep(LOOK_EVERY);
        if app.stop.run_until_cancelled(wait).await.is_none() {
            return;
        }
    }
}

/// Works until the application is told to stop, and finishes what it has begun. A queue that is lost, because the database
/// was restarted for example, is opened again.
pub async fn run(app: Arc<App>) {
    while !app.stop.is_cancelled() {
        let ended = async {
            let worker = worker(&app).await?;
            // The configured model may be another than the one that served before.
            embed::enqueue_all(&app).await?;
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

/// A worker for what is due.
pub async fn worker(app: &Arc<App>) -> anyhow::Result<Worker> {
    let stop = app.stop.clone();
    Ok(Worker::options()
        .pg_pool(app.db.clone())
        .schema(JOBS_SCHEMA)
        .concurrency(AT_ONCE)
        .listen_os_shutdown_signals(false)
        .shutdown_signal(async move { stop.cancelled().await })
        .add_extension(Access(Arc::clone(app)))
        .define_job::<SendMail>()
        .define_job::<Embed>()
        .define_job::<Deliver>()
        .init()
        .await?)
}
