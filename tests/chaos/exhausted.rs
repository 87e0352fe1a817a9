//! Every connection of the pool is taken: its requests wait for a table that somebody else has locked, and there are more guests than
//! connections. In one half of the rounds the lock stays until every guest has been refused; in the other it comes and goes. No
//! request may take longer than the edge waits for it.

use std::time::Instant;

use harness::MailServer;

use crate::audit;
use crate::database::Database;
use crate::edge::Edge;
use crate::guests::Guests;
use crate::process::Process;
use crate::tally::Tally;
use crate::until::until;
use crate::world::World;

const CONNECTIONS: u8 = 8;
/// Of them, always in use: what listens for signals of conversations, and of each worker's jobs (mails and all else, webhooks,
/// translations).
const LISTENING: u8 = 4;
const GUESTS: usize = 14;
/// Locks that come and go.
const LOCKS: usize = 10;
/// Requests that are answered before and after.
const SOME: u64 = 40;

pub(crate) async fn round(world: &World, number: u32) -> anyhow::Result<Tally> {
    let database = world.database(&format!("exhausted_{number}")).await?;
    let mail = MailServer::start(&world.tasks, world.stop.clone()).await;
    let connections = [("TOMARI_DATABASE_CONNECTIONS", CONNECTIONS.to_string())];
    let mut process = Process::start(world, &database, &mail, &connections).await?;
    let edge = Edge::new()?;
    let guests = Guests::come(&edge, vec![process.base()], GUESTS);
    until("the guests are answered", async || Ok(guests.answered() >= SOME)).await?;
    let began = Instant::now();
    if number.is_multiple_of(2) {
        long_lock(&database, &guests).await?;
    } else {
        short_locks(&database).await?;
    }
    process.until_ready().await?;
    let answered = guests.answered();
    until("the guests are answered again", async || {
        Ok(guests.answered() >= answered + SOME)
    })
    .await?;
    let visits = guests.leave().await?;
    audit::settled(&database).await?;
    let recovery = began.elapsed();
    let mut tally = audit::visits(&edge, &process.base(), &database, &mail, &visits).await?;
    tally.recovery = recovery;
    drop(process);
    database.drop().await?;
    Ok(tally)
}

/// A lock that outlasts what the pool and the requests that have its connections may wait for.
async fn long_lock(database: &Database, guests: &Guests) -> anyhow::Result<()> {
    let lock = database.lock("messages").await?;
    let refused = guests.refused() + 2 * GUESTS as u64;
    until("guests are refused", async || Ok(guests.refused() >= refused)).await?;
    lock.rollback().await?;
    Ok(())
}

/// Locks that are there until the pool is exhausted, and go.
async fn short_locks(database: &Database) -> anyhow::Result<()> {
    for _ in 0..LOCKS {
        let lock = database.lock("messages").await?;
        until("the pool is exhausted", async || {
            Ok(database.waiting().await? >= i64::from(CONNECTIONS - LISTENING))
        })
        .await?;
        lock.rollback().await?;
    }
    Ok(())
}
