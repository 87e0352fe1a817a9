//! The browser tests, against a whole Tomari of their own: own ports, own database, a demonstration house.

use std::path::Path;
use std::time::Instant;

use xtask::postgres::Cluster;
use xtask::{progress, random};

use crate::databases::Databases;
use crate::run::npm_script;
use crate::stack::{CoreBinary, Plan};
use crate::suites::{self, Outcome, Runner};
use crate::{ports, secrets};

const NAME: &str = "browser";

pub(super) fn suite(cluster: &Cluster, chromium: &Path) -> Outcome {
    let began = Instant::now();
    let mut outcome = with_database(cluster, |databases| with_stack(databases, chromium))
        .unwrap_or_else(|error| Outcome::not_run(NAME, format!("{error:#}")));
    outcome.time = began.elapsed();
    outcome
}

/// Dropped afterwards, whatever happened.
fn with_database<T>(
    cluster: &Cluster,
    work: impl FnOnce(&Databases) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let name = format!("tomari_browser_{}", random::hex(6)?);
    let step = progress::Step::start("Creating a database for the browser tests");
    cluster.create_scratch_database(&name)?;
    step.done();
    let databases = Databases {
        app_url: cluster.app_url_for(&name),
        migration_url: cluster.owner_url_for(&name),
    };
    let result = work(&databases);
    cluster.drop_scratch_database(&name)?;
    result
}

fn with_stack(databases: &Databases, chromium: &Path) -> anyhow::Result<Outcome> {
    let secrets = secrets::ensure()?;
    let core = CoreBinary::build()?;
    let artefacts = xtask::workspace_root().join("test-artifacts");
    let [core_port, edge_port] = ports::free()?;
    let plan = Plan {
        core: &core,
        databases,
        secrets: &secrets,
        core_port,
        edge_port,
        logs: artefacts.join("logs"),
        mails: artefacts.join("mails"),
        visible: false,
    };
    plan.prepare_house()?;
    let stack = plan.start()?;
    let guest_link = plan.guest_link(&stack.base_url)?;
    Ok(suites::suite(
        NAME,
        Runner::Node,
        npm_script("test:browser")
            .env("TOMARI_BASE_URL", &stack.base_url)
            .env("TOMARI_GUEST_LINK", guest_link)
            .env("TOMARI_OWNER_EMAIL", secrets::DEMO_OWNER)
            .env("TOMARI_OWNER_PASSWORD", &secrets.demo_password)
            .env("CHROMIUM_BIN", chromium)
            .env("TOMARI_MAIL_FOLDER", &plan.mails)
            .env("TOMARI_ARTEFACTS", &artefacts),
    ))
}
