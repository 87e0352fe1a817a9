//! `cargo xtask dev`: from a fresh clone to a running Tomari.

use std::time::Duration;

use xtask::postgres;

use crate::secrets::{self, DEMO_OWNER};
use crate::stack::{self, CoreBinary, Plan};
use crate::{databases, edge, interrupt, ports, prepare, run};

pub(crate) fn run() -> anyhow::Result<()> {
    prepare::everything()?;
    let (databases, cluster) = databases::for_development()?;
    let result = serve(&databases);
    if cluster.is_some_and(|cluster| cluster.started_by_us) {
        postgres::stop()?;
    }
    // Ctrl-C is how this command is meant to end.
    if interrupt::asked() {
        eprintln!("Everything that was started is stopped.");
        return Ok(());
    }
    result
}

fn serve(databases: &databases::Databases) -> anyhow::Result<()> {
    let secrets = secrets::ensure()?;
    secrets::note_databases(databases)?;
    let core = CoreBinary::build()?;
    edge::build()?;
    run::step("Building the web", &mut run::npm_script("build"))?;
    let plan = Plan {
        core: &core,
        databases,
        secrets: &secrets,
        core_port: ports::choose(8788)?,
        edge_port: ports::choose(8787)?,
        logs: stack::logs(),
        mails: stack::mails(),
        visible: true,
    };
    plan.prepare_house()?;
    let mut stack = plan.start()?;
    println!();
    println!("  Guest    {}", plan.guest_link(&stack.base_url)?);
    println!("  Console  {}/console", stack.base_url);
    println!("           {DEMO_OWNER}  {}", secrets.demo_password);
    println!("  Mails    {}; their links appear here", plan.mails.display());
    println!();
    println!("  Ctrl-C stops everything.");
    while !interrupt::asked() {
        stack.ensure_alive()?;
        std::thread::sleep(Duration::from_millis(200));
    }
    Ok(())
}
