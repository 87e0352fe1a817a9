//! A process is killed while a mail server keeps it waiting. Another one sends the mail. In every other round the server has taken the
//! mail and not said so: then it comes again under the same Message-ID, which counts as one.

use std::collections::BTreeMap;
use std::time::Instant;

use harness::{MailServer, Mood};

use crate::audit;
use crate::edge::Edge;
use crate::process::Process;
use crate::tally::Tally;
use crate::until::until;
use crate::world::{HOUSES, PEOPLE, World};

pub(crate) async fn round(world: &World, number: u32) -> anyhow::Result<Tally> {
    let database = world.database(&format!("job_{number}")).await?;
    let first = MailServer::start(&world.tasks, world.stop.clone()).await;
    let second = MailServer::start(&world.tasks, world.stop.clone()).await;
    first.be(if number.is_multiple_of(2) {
        Mood::HoldsBefore
    } else {
        Mood::HoldsAfter
    });
    let lost = Process::start(world, &database, &first, &[]).await?;
    let edge = Edge::new()?;
    let guest = edge.guest(&lost.base(), HOUSES[0]).await?;
    edge.post(&lost.base(), "/api/v1/chat/escalate", guest.caller, None)
        .await?
        .error_for_status()?;
    first.until_held().await;
    // It beats before the other one is there, and is lost while it has its hands full.
    let survivor = Process::start(world, &database, &second, &[]).await?;
    lost.kill()?;
    let killed = Instant::now();

    let mut mails = Vec::new();
    until("the other process has sent the mails", async || {
        mails.extend(second.take());
        Ok(audit::sent(&mails).len() >= PEOPLE
            && database.deliveries().await?.iter().all(|delivery| delivery.done))
    })
    .await?;
    let mut tally = Tally {
        recovery: killed.elapsed(),
        ..Tally::default()
    };
    let deliveries = database.deliveries().await?;
    mails.extend(first.take());
    let sent = audit::sent(&mails);
    let mut people = BTreeMap::new();
    for delivery in deliveries.iter().filter(|delivery| sent.contains(&delivery.id)) {
        *people.entry(delivery.user_id).or_default() += 1;
    }
    audit::each_person(&mut tally, &people);
    tally.uncalled_for(audit::unknown(
        &sent,
        deliveries.iter().map(|delivery| delivery.id),
    ));
    drop(survivor);
    database.drop().await?;
    Ok(tally)
}
