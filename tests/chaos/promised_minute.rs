//! The promised time comes before, at and after the start of a process, and between the starts of three. The time is set relative to the
//! machine's clock, which a process has.

use std::time::{Duration, Instant};

use anyhow::ensure;
use futures_util::future::try_join_all;
use harness::MailServer;

use crate::edge;
use crate::overnight;
use crate::process::Process;
use crate::tally::Tally;
use crate::world::{HOUSES, PEOPLE, World};

/// How long after its being set the promised time comes: longer than a process takes to start.
const AHEAD: Duration = Duration::from_secs(2);

/// When a process starts, from the promised time on; before it, it is there already.
#[derive(Clone, Copy, Debug)]
enum Start {
    Before,
    After(Duration),
}

pub(crate) async fn round(world: &World, number: u32) -> anyhow::Result<Tally> {
    let (at, after) = (Start::After(Duration::ZERO), Start::After(AHEAD));
    let cases: [(&str, &[Start]); 4] = [
        ("before", &[Start::Before]),
        ("at", &[at]),
        ("after", &[after]),
        ("all", &[Start::Before, at, after]),
    ];
    let tallies = cases.map(|(name, starts)| case(world, format!("{name}_{number}"), starts));
    let mut sum = Tally::default();
    for tally in try_join_all(tallies).await? {
        sum.add(&tally);
    }
    Ok(sum)
}

async fn case(world: &World, name: String, starts: &[Start]) -> anyhow::Result<Tally> {
    let database = world.database(&name).await?;
    let mail = MailServer::start(&world.tasks, world.stop.clone()).await;
    let first = Process::start(world, &database, &mail, &[]).await?;
    overnight::queue(&database, &[&first], &HOUSES[..1]).await?;
    let (due, promised_at) = (Instant::now() + AHEAD, edge::now() + AHEAD);
    overnight::promise(&database, promised_at, overnight::GUESTS).await?;
    let mut running = Vec::new();
    let mut from = None;
    if matches!(starts.first(), Some(Start::Before)) {
        from = Some(due);
        running.push(first);
    } else {
        first.kill()?;
    }
    for start in starts {
        let Start::After(wait) = *start else { continue };
        tokio::time::sleep_until((due + wait).into()).await;
        from.get_or_insert(due + wait);
        running.push(Process::spawn(world, &database, &mail, &[])?);
    }
    let mails = overnight::told(&database, &mail, PEOPLE, running.len()).await?;
    ensure!(
        mails.iter().all(|mail| mail.taken_at >= due),
        "told before its time"
    );
    let mut tally = overnight::count(&database, &mails, promised_at).await?;
    let last = mails.iter().map(|mail| mail.taken_at).max();
    tally.recovery = last.zip(from).map_or(Duration::ZERO, |(last, from)| {
        last.saturating_duration_since(from)
    });
    drop(running);
    database.drop().await?;
    Ok(tally)
}
