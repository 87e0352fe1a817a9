//! The job queue's speed: jobs per second out of a backlog, and how soon a job begins where nothing waits. The jobs do nothing, so that
//! only the queue is measured. Run by `cargo xtask bench`.

use std::time::{Duration, Instant};

use graphile_worker::{IntoTaskHandlerResult, LocalQueueConfig, TaskHandler, WorkerContext};
use harness::{Desk, Replica, with_desk};
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tomari_core::jobs;

/// Processes, and jobs that each runs at once.
const WORKERS: [(usize, usize); 3] = [(1, 1), (2, 4), (8, 4)];
/// Jobs of the backlog.
const BACKLOG: i64 = 2_000;
/// Jobs that come one by one.
const SINGLE: usize = 300;
/// The time between them.
const PAUSE: Duration = Duration::from_millis(25);

#[derive(Serialize, Deserialize)]
struct Nothing {}

#[derive(Clone, Debug)]
struct Beginnings(UnboundedSender<Instant>);

impl TaskHandler for Nothing {
    const IDENTIFIER: &'static str = "nothing";

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let Some(Beginnings(begun)) = context.get_ext::<Beginnings>() else {
            return Err("nobody measures".to_owned());
        };
        begun.send(Instant::now()).map_err(|error| error.to_string())
    }
}

#[tokio::main]
async fn main() {
    for (processes, hands) in WORKERS {
        with_desk(async |desk| {
            let all = processes * hands;
            let per_second = backlog(desk, processes, hands).await;
            let mut latencies = singles(desk, processes, hands).await;
            latencies.sort_unstable();
            let at = |percent: usize| {
                let latency = latencies[(latencies.len() * percent / 100).min(latencies.len() - 1)];
                latency.as_secs_f64() * 1000.0
            };
            println!(
                "{all} at once ({processes} processes): {per_second:.0} jobs/s out of {BACKLOG}; \
                 begins after p50 {:.1}, p95 {:.1}, at most {:.1} ms",
                at(50),
                at(95),
                at(100)
            );
        })
        .await;
    }
}

/// Starts the processes.
async fn start(desk: &Desk, processes: usize, hands: usize) -> (Vec<Replica>, UnboundedReceiver<Instant>) {
    let (begun, beginnings) = unbounded_channel();
    let mut replicas = Vec::new();
    for _ in 0..processes {
        let replica = desk.replica_in_real_time().await;
        let mut options = jobs::options(&replica.app)
            .add_extension(Beginnings(begun.clone()))
            .define_job::<Nothing>();
        if hands == 1 {
            options = options
                .concurrency(1)
                .local_queue(LocalQueueConfig::default().with_size(1));
        }
        let worker = options.init().await.expect("a worker");
        replica
            .app
            .tasks
            .spawn(async move { worker.run().await.expect("works") });
        replicas.push(replica);
    }
    (replicas, beginnings)
}

async fn stop(replicas: Vec<Replica>) {
    for replica in replicas {
        replica.close().await;
    }
}

async fn backlog(desk: &Desk, processes: usize, hands: usize) -> f64 {
    let enqueuer = desk.replica_in_real_time().await;
    sqlx::query("SELECT count(graphile_worker.add_job('nothing', '{}')) FROM generate_series(1, $1)")
        .bind(BACKLOG)
        .execute(&*enqueuer.app.db)
        .await
        .expect("enqueues");
    let (replicas, mut beginnings) = start(desk, processes, hands).await;
    let first = beginnings.recv().await.expect("begins");
    let mut last = first;
    for _ in 1..BACKLOG {
        last = beginnings.recv().await.expect("begins");
    }
    stop(replicas).await;
    stop(vec![enqueuer]).await;
    let jobs = f64::from(u32::try_from(BACKLOG).expect("few"));
    jobs / (last - first).as_secs_f64()
}

async fn singles(desk: &Desk, processes: usize, hands: usize) -> Vec<Duration> {
    let enqueuer = desk.replica_in_real_time().await;
    let (replicas, mut beginnings) = start(desk, processes, hands).await;
    let mut latencies = Vec::with_capacity(SINGLE);
    for number in 0..=SINGLE {
        tokio::time::sleep(PAUSE).await;
        let before = Instant::now();
        sqlx::query("SELECT graphile_worker.add_job('nothing', '{}')")
            .execute(&*enqueuer.app.db)
            .await
            .expect("enqueues");
        let begun = beginnings.recv().await.expect("begins");
        // The first one also starts the processes.
        if number > 0 {
            latencies.push(begun - before);
        }
    }
    stop(replicas).await;
    stop(vec![enqueuer]).await;
    latencies
}
