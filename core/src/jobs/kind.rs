//! What a job is.

use std::sync::Arc;

use graphile_worker::{IntoTaskHandlerResult, TaskHandler, WorkerContext};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tracing::warn;

use crate::app::App;

/// A kind of job. Its value is stored as JSON, names things and holds no secret.
pub trait Job: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Its name in the queue, which outlives versions of the program.
    const KIND: &'static str;
    /// How often it is tried. After the n-th failure it waits eⁿ seconds, at most 6.1 hours; 25 tries take four days, so that a mail
    /// server may be away for a long weekend. What has failed so often is kept, shown by `tomari jobs list`, and run again by
    /// `tomari jobs retry`.
    const ATTEMPTS: i16 = 25;

    /// Does it. May be called twice for one job, also at once, and must have its effect once. Holds no connection while it waits for
    /// somebody else's server.
    fn work(&self, app: &App) -> impl Future<Output = anyhow::Result<()>> + Send;
}

/// What jobs are given.
#[derive(Clone, Debug)]
pub(super) struct Access(pub(super) Arc<App>);

/// A job as the queue runs it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Run<J>(J);

impl<J> Run<J> {
    /// Wraps one.
    pub const fn new(job: J) -> Self {
        Self(job)
    }
}

impl<J: Job> TaskHandler for Run<J> {
    const IDENTIFIER: &'static str = J::KIND;

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let Some(Access(app)) = context.get_ext::<Access>() else {
            return Err(Failure(
                "the worker was started without the application".to_owned(),
            ));
        };
        let job = context.job();
        self.0.work(app).await.map_err(|error| {
            let error = format!("{error:#}");
            // The queue's own line, which `telemetry` leaves out, has the job's content in it.
            warn!(
                job = job.id(),
                kind = J::KIND,
                attempt = job.attempts(),
                of = job.max_attempts(),
                error,
                "a job failed"
            );
            Failure(error)
        })
    }
}

/// Why a job failed. The queue keeps an error as Rust shows it for debugging, which would be a text in quotation marks in quotation marks.
struct Failure(String);

impl std::fmt::Debug for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
