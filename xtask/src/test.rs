//! `cargo xtask test`: every suite there is.

mod browser;

use anyhow::bail;
use xtask::postgres::{self, Cluster};

use crate::prepare::chromium;
use crate::run::{cargo, npm_script};
use crate::suites::{self, Outcome, Runner};
use crate::{edge, interrupt, prepare};

pub(crate) fn run() -> anyhow::Result<()> {
    prepare::everything()?;
    let chromium = chromium::ensure()?;
    xtask::embedding_model::ensure()?;
    let cluster = postgres::ensure_running()?;
    let outcomes = all(&cluster, &chromium);
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

fn all(cluster: &Cluster, chromium: &std::path::Path) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    let mut run = |suite: &dyn Fn() -> Outcome| {
        if !interrupt::asked() {
            outcomes.push(suite());
        }
    };
    run(&|| {
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
    run(&|| {
        let mut command = cargo();
        command.args(["test", "--package", "tomari-edge", "--no-fail-fast"]);
        suites::suite("edge", Runner::Cargo, &mut command)
    });
    run(&|| suites::suite("web", Runner::Node, &mut npm_script("test:web")));
    let built = edge::build().and_then(|()| crate::run::step("Building the web", &mut npm_script("build")));
    match built {
        Ok(()) => {
            run(&|| suites::suite("worker", Runner::Node, &mut npm_script("test:worker")));
            run(&|| browser::suite(cluster, chromium));
        }
        Err(error) => {
            let trouble = format!("the build failed ({error:#})");
            outcomes.push(Outcome::not_run("worker", trouble.clone()));
            outcomes.push(Outcome::not_run("browser", trouble));
        }
    }
    outcomes
}
