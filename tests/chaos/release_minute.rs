//! Three processes that serve guests and two more that nobody asks meet the opening of four houses' desks.

use std::time::{Duration, Instant};

use harness::MailServer;

use crate::edge;
use crate::overnight;
use crate::process::Process;
use crate::tally::Tally;
use crate::world::{HOUSES, PEOPLE, World};

const SERVE_GUESTS: usize = 3;
const PROCESSES: usize = 5;
/// How long after its being set the promised time comes.
const AHEAD: Duration = Duration::from_millis(500);

pub(crate) async fn round(world: &World, number: u32) -> anyhow::Result<Tally> {
    let database = world.database(&format!("release_{number}")).await?;
    let mail = MailServer::start(&world.tasks, world.stop.clone()).await;
    let mut processes = Vec::new();
    for _ in 0..PROCESSES {
        processes.push(Process::start(world, &database, &mail, &[]).await?);
    }
    let serving: Vec<&Process> = processes.iter().take(SERVE_GUESTS).collect();
    overnight::queue(&database, &serving, &HOUSES).await?;
    let (due, promised_at) = (Instant::now() + AHEAD, edge::now() + AHEAD);
    overnight::promise(&database, promised_at, HOUSES.len() * overnight::GUESTS).await?;
    let mails = overnight::told(&database, &mail, HOUSES.len() * PEOPLE, PROCESSES).await?;
    let last = mails.iter().map(|mail| mail.taken_at).max().unwrap_or(due);
    let mut tally = overnight::count(&database, &mails, promised_at).await?;
    tally.recovery = last.saturating_duration_since(due);
    drop(processes);
    database.drop().await?;
    Ok(tally)
}
