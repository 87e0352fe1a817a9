//! Logs: structured, one line per request, with the request id that begins at the edge. No texts, no tokens.

use tracing_subscriber::EnvFilter;

use crate::config::LogFormat;

/// What is logged unless `RUST_LOG` says otherwise. The queue's own lines about a job hold its content, an address for example;
/// `jobs` has lines without.
const USUALLY: &str = "info,graphile_worker::runner::task_execution=off,graphile_worker::runner::release::failure=off,\
    graphile_worker::runner::run_once=warn";

/// Starts logging to standard error. `RUST_LOG` chooses what.
pub fn start(format: LogFormat) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUALLY));
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    let started = match format {
        LogFormat::Text => subscriber.try_init(),
        LogFormat::Json => subscriber
            .json()
            .flatten_event(true)
            .with_current_span(true)
            .with_span_list(false)
            .try_init(),
    };
    if started.is_err() {
        tracing::debug!("logging was already started");
    }
}
