//! A job that the test sees begin, holds, and lets end as it likes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use graphile_worker::{IntoTaskHandlerResult, TaskHandler, Worker, WorkerContext, WorkerOptions};
use harness::Desk;
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{Mutex as AsyncMutex, Semaphore};
use tomari_core::app::App;
use tomari_core::jobs::{self, Job};

/// How long something that must happen may take. Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// The job. Its kind is enqueued as the application's are; the test runs it with [`Held`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Probe {
    pub(crate) name: String,
}

impl Probe {
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Job for Probe {
    const KIND: &'static str = "probe";
    const ATTEMPTS: i16 = 3;

    async fn work(&self, _: &App) -> anyhow::Result<()> {
        anyhow::bail!("probes are run by the test")
    }
}

/// A job as it began.
#[derive(Debug)]
pub(crate) struct Begun {
    pub(crate) name: String,
    pub(crate) worker: String,
    pub(crate) attempt: i16,
}

/// What all workers of a test share.
#[derive(Debug)]
pub(crate) struct Bench {
    begun: UnboundedSender<Begun>,
    beginnings: AsyncMutex<UnboundedReceiver<Begun>>,
    /// A job ends when it gets a permit.
    pub(crate) ends: Semaphore,
    /// What is to fail.
    pub(crate) failing: Mutex<bool>,
    running: Mutex<HashMap<String, u32>>,
    /// Names that ran twice at once.
    pub(crate) overlaps: Mutex<Vec<String>>,
    /// How often each name has ended well.
    pub(crate) done: Mutex<HashMap<String, u32>>,
}

impl Bench {
    /// With so many jobs free to end.
    pub(crate) fn new(ends: usize) -> Arc<Self> {
        let (begun, beginnings) = unbounded_channel();
        Arc::new(Self {
            begun,
            beginnings: AsyncMutex::new(beginnings),
            ends: Semaphore::new(ends),
            failing: Mutex::new(false),
            running: Mutex::default(),
            overlaps: Mutex::default(),
            done: Mutex::default(),
        })
    }

    /// The next job that begins.
    pub(crate) async fn next(&self) -> Begun {
        tokio::time::timeout(PATIENCE, self.beginnings.lock().await.recv())
            .await
            .expect("a job begins")
            .expect("the bench has a sender")
    }

    /// The jobs that have begun and were not looked at yet.
    pub(crate) async fn begun(&self) -> Vec<String> {
        let mut beginnings = self.beginnings.lock().await;
        std::iter::from_fn(|| beginnings.try_recv().ok())
            .map(|begun| begun.name)
            .collect()
    }

    /// How often a name has ended well.
    pub(crate) fn times_done(&self, name: &str) -> u32 {
        self.done.lock().expect("whole").get(name).copied().unwrap_or(0)
    }

    /// The worker's options, as the application has them, with the probe instead.
    pub(crate) fn options(self: &Arc<Self>, app: &Arc<App>) -> WorkerOptions {
        jobs::options(app)
            .add_extension(Shared(Arc::clone(self)))
            .define_job::<Held>()
    }

    /// A worker.
    pub(crate) async fn worker(self: &Arc<Self>, app: &Arc<App>) -> Arc<Worker> {
        Arc::new(self.options(app).init().await.expect("a worker"))
    }

    /// Runs what is due on the desk until there is nothing.
    pub(crate) async fn run_due(self: &Arc<Self>, desk: &Desk) {
        self.worker(&desk.app).await.run_once().await.expect("runs");
    }
}

#[derive(Clone, Debug)]
struct Shared(Arc<Bench>);

/// A probe as it runs.
#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
struct Held(Probe);

impl TaskHandler for Held {
    const IDENTIFIER: &'static str = Probe::KIND;

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let Shared(bench) = context.get_ext::<Shared>().expect("the bench");
        let name = self.0.name;
        let at_once = {
            let mut running = bench.running.lock().expect("whole");
            let count = running.entry(name.clone()).or_default();
            *count += 1;
            *count
        };
        if at_once > 1 {
            bench.overlaps.lock().expect("whole").push(name.clone());
        }
        let begun = Begun {
            name: name.clone(),
            worker: context.worker_id().to_owned(),
            attempt: *context.job().attempts(),
        };
        bench.begun.send(begun).expect("the bench listens");
        bench.ends.acquire().await.expect("open").forget();
        *bench.running.lock().expect("whole").get_mut(&name).expect("runs") -= 1;
        if *bench.failing.lock().expect("whole") {
            return Err(format!("{name} was made to fail"));
        }
        *bench.done.lock().expect("whole").entry(name).or_default() += 1;
        Ok(())
    }
}

/// The names of the jobs in the queue, the waiting and the running.
pub(crate) async fn queued(desk: &Desk) -> Vec<String> {
    sqlx::query_scalar("SELECT payload ->> 'name' FROM graphile_worker._private_jobs ORDER BY id")
        .fetch_all(&*desk.app.db)
        .await
        .expect("jobs")
}
