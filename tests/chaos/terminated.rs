//! Every connection of the core to its database is ended in the middle of a load. Also what this and a restart have in common.

use std::time::Instant;

use anyhow::ensure;
use harness::MailServer;

use crate::audit;
use crate::database::Database;
use crate::edge::Edge;
use crate::guests::Guests;
use crate::process::Process;
use crate::tally::Tally;
use crate::until::until;
use crate::world::World;

const GUESTS: usize = 6;
/// Requests that are answered before, so that guests are at different points.
const BEFORE: u64 = 60;
/// Requests that are answered after.
const AFTER: u64 = 30;

pub(crate) async fn round(world: &World, number: u32) -> anyhow::Result<Tally> {
    under_load(world, &format!("terminated_{number}"), async |database| {
        let began = Instant::now();
        let ended = database.end_connections().await?;
        ensure!(ended > 0, "the core had no connections");
        Ok(began)
    })
    .await
}

/// Lets guests visit two processes and breaks something meanwhile; `breaks` returns when that began. What was asked for until the end
/// must be there once. The recovery goes from the beginning of the break to the last mail.
pub(crate) async fn under_load(
    world: &World,
    name: &str,
    breaks: impl AsyncFnOnce(&Database) -> anyhow::Result<Instant>,
) -> anyhow::Result<Tally> {
    let database = world.database(name).await?;
    let mail = MailServer::start(&world.tasks, world.stop.clone()).await;
    let mut processes = [
        Process::start(world, &database, &mail, &[]).await?,
        Process::start(world, &database, &mail, &[]).await?,
    ];
    let edge = Edge::new()?;
    let bases = processes.iter().map(Process::base).collect();
    let guests = Guests::come(&edge, bases, GUESTS);
    until(
        "the guests are answered",
        async || Ok(guests.answered() >= BEFORE),
    )
    .await?;
    let began = breaks(&database).await?;
    for process in &mut processes {
        process.until_ready().await?;
    }
    let answered = guests.answered();
    until("the guests are answered again", async || {
        Ok(guests.answered() >= answered + AFTER)
    })
    .await?;
    let visits = guests.leave().await?;
    audit::settled(&database).await?;
    let recovery = began.elapsed();
    let mut tally = audit::visits(&edge, &processes[0].base(), &database, &mail, &visits).await?;
    tally.recovery = recovery;
    drop(processes);
    database.drop().await?;
    Ok(tally)
}
