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

/// The owner of a house with ten thousand conversations.
const BUSY_OWNER: &str = "owner@busy.example";
const BUSY_SLUG: &str = "busy";

pub(super) fn suite(cluster: &Cluster, chromium: &Path) -> Outcome {
    let began = Instant::now();
    let mut outcome = with_database(cluster, |databases, name| {
        with_stack(databases, chromium, &|sql| cluster.run(name, sql))
    })
    .unwrap_or_else(|error| Outcome::not_run(NAME, format!("{error:#}")));
    outcome.time = began.elapsed();
    outcome
}

/// Dropped afterwards, whatever happened.
fn with_database<T>(
    cluster: &Cluster,
    work: impl FnOnce(&Databases, &str) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let name = format!("tomari_browser_{}", random::hex(6)?);
    let step = progress::Step::start("Creating a database for the browser tests");
    cluster.create_scratch_database(&name)?;
    step.done();
    let databases = Databases {
        app_url: cluster.app_url_for(&name),
        migration_url: cluster.owner_url_for(&name),
    };
    let result = work(&databases, &name);
    cluster.drop_scratch_database(&name)?;
    result
}

/// Runs statements in the database of the tests.
type RunSql<'a> = &'a dyn Fn(&str) -> anyhow::Result<()>;

fn with_stack(databases: &Databases, chromium: &Path, sql: RunSql<'_>) -> anyhow::Result<Outcome> {
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
    prepare_busy_house(&plan, sql)?;
    let stack = plan.start()?;
    let guest_link = plan.guest_link(&stack.base_url)?;
    Ok(suites::suite(
        NAME,
        Runner::Node,
        npm_script("test:browser")
            .env("TOMARI_BASE_URL", &stack.base_url)
            .env("TOMARI_GUEST_LINK", guest_link)
            .env("TOMARI_OWNER_EMAIL", secrets::DEMO_OWNER)
            .env("TOMARI_BUSY_OWNER_EMAIL", BUSY_OWNER)
            .env("TOMARI_OWNER_PASSWORD", &secrets.demo_password)
            .env("CHROMIUM_BIN", chromium)
            .env("TOMARI_MAIL_FOLDER", &plan.mails)
            .env("TOMARI_ARTEFACTS", &artefacts),
    ))
}

fn prepare_busy_house(plan: &Plan<'_>, sql: RunSql<'_>) -> anyhow::Result<()> {
    let step = progress::Step::start("Filling a house with ten thousand conversations");
    plan.make_house(BUSY_SLUG, "Busy Hostel", BUSY_OWNER)?;
    let fill = include_str!("../../../tests/data/busy_house.sql");
    sql(&format!(
        "SELECT set_config('tomari.facility', (SELECT id::text FROM facilities WHERE slug = '{BUSY_SLUG}'), false);\n{fill}"
    ))?;
    step.done();
    Ok(())
}
