//! `cargo xtask test`: every suite there is.

mod browser;

use anyhow::bail;
use xtask::postgres::{self, Cluster};

use crate::cli::Suite;
use crate::prepare::chromium;
use crate::run::{cargo, npm_script};
use crate::suites::{self, Outcome, Runner};
use crate::{edge, interrupt, prepare};

/// Runs the suites that are named; all of them when none is.
pub(crate) fn run(only: &[Suite]) -> anyhow::Result<()> {
    prepare::everything()?;
    let chromium = chromium::ensure()?;
    xtask::embedding_model::ensure()?;
    let cluster = postgres::ensure_running()?;
    let outcomes = suites(only, &cluster, &chromium);
    if cluster.started_by_us {
        postgres::stop()?;
    }
    println!("\n{}", suites::table(&outcomes));
    interrupt::check()?;
    if !outcomes.iter().all(Outcome::is_good) {
        bail!("not every test passed");
    }
    Ok(())
}

fn suites(only: &[Suite], cluster: &Cluster, chromium: &std::path::Path) -> Vec<Outcome> {
    let wanted = |suite| only.is_empty() || only.contains(&suite);
    let mut outcomes = Vec::new();
    let mut run = |suite, run: &dyn Fn() -> Outcome| {
        if wanted(suite) && !interrupt::asked() {
            outcomes.push(run());
        }
    };
    run(Suite::Rust, &|| {
        // Without the edge: its features must not leak into the others, nor theirs into it.
        let mut command = cargo();
        command.args([
            "test",
            "--workspace",
            "--exclude",
            "tomari-edge",
            "--no-fail-fast",
        ]);
        suites::suite("rust", Runner::Cargo, &mut command)
    });
    run(Suite::Edge, &|| {
        let mut command = cargo();
        command.args(["test", "--package", "tomari-edge", "--no-fail-fast"]);
        suites::suite("edge", Runner::Cargo, &mut command)
    });
    run(Suite::Web, &|| {
        suites::suite("web", Runner::Node, &mut npm_script("test:web"))
    });
    if !wanted(Suite::Worker) && !wanted(Suite::Browser) {
        return outcomes;
    }
    let built = edge::build().and_then(|()| crate::run::step("Building the web", &mut npm_script("build")));
    match built {
        Ok(()) => {
            run(Suite::Worker, &|| {
                suites::suite("worker", Runner::Node, &mut npm_script("test:worker"))
            });
            run(Suite::Browser, &|| browser::suite(cluster, chromium));
        }
        Err(error) => {
            let trouble = format!("the build failed ({error:#})");
            outcomes.push(Outcome::not_run("worker", trouble.clone()));
            outcomes.push(Outcome::not_run("browser", trouble));
        }
    }
    outcomes
}
