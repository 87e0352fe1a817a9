//! What becomes of the jobs of a process that was lost: another notices and runs them.

use std::time::Duration;

use chrono::{DateTime, Utc};
use graphile_worker::{
    FailureReason, JobRecoveryContext, JobRecoveryResult, SweepStaleWorkersOptions, Worker,
    WorkerRecoveryConfig,
};

/// How often a process says that it is alive.
pub const BEAT: Duration = Duration::from_secs(4);
/// After how long a silence it counts as lost: three beats may fail.
pub const THRESHOLD: Duration = Duration::from_secs(16);
/// How often every process looks for lost ones. Together with the threshold and the poll a lost job runs again within 21 seconds.
pub const SWEEP: Duration = Duration::from_secs(4);
/// How often a job may lose its process before it waits like one that failed.
const AT_ONCE_UP_TO: i16 = 2;

pub(super) fn config() -> WorkerRecoveryConfig {
    WorkerRecoveryConfig::default()
        .heartbeat_interval(BEAT)
        .sweep_interval(SWEEP)
        .sweep_threshold(THRESHOLD)
        .recovery_delay(Duration::ZERO)
}

/// A job whose process was lost has used up an attempt, for it may be why the process was lost: without that it would end one process
/// after the other, for ever. One that was only interrupted by the end of its process has not.
pub(super) fn decide(lost: &JobRecoveryContext, now: DateTime<Utc>) -> JobRecoveryResult {
    let attempts = *lost.job.attempts();
    match lost.reason {
        FailureReason::WorkerCrashed if attempts > AT_ONCE_UP_TO => JobRecoveryResult::FailWithBackoff,
        FailureReason::WorkerCrashed => JobRecoveryResult::Reschedule {
            run_at: now,
            attempts: Some(attempts),
        },
        _ => JobRecoveryResult::Default,
    }
}

/// Looks for lost processes now, and returns how many jobs were taken from them. A worker that runs does this by itself.
pub async fn sweep(worker: &Worker) -> anyhow::Result<i32> {
    let swept = worker
        .create_utils()
        .sweep_stale_workers_with_config(&config(), SweepStaleWorkersOptions::default())
        .await?;
    Ok(swept.recovered_count)
}
