//! `tomari`: the core's only program. See `tomari --help`.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match tomari_core::commands::run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tomari: {error:#}");
            ExitCode::FAILURE
        }
    }
}
