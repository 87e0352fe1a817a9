//! The mail server has no time, or hangs up in the middle, until every mail has failed once; or it is slow.

use std::time::{Duration, Instant};

use harness::{MailServer, Mood};

use crate::audit;
use crate::edge::Edge;
use crate::guests::Guests;
use crate::process::Process;
use crate::tally::Tally;
use crate::until::until;
use crate::world::World;

const GUESTS: usize = 2;
/// A mail takes six answers.
const SLOW: Duration = Duration::from_millis(400);

pub(crate) async fn round(world: &World, number: u32) -> anyhow::Result<Tally> {
    let database = world.database(&format!("mail_{number}")).await?;
    let mail = MailServer::start(&world.tasks, world.stop.clone()).await;
    let mood = [Mood::Busy, Mood::HangsUp, Mood::Slow(SLOW)][number as usize % 3];
    mail.be(mood);
    let process = Process::start(world, &database, &mail, &[]).await?;
    let edge = Edge::new()?;
    let visits = Guests::come(&edge, vec![process.base()], GUESTS).leave().await?;
    let mut recovery = Instant::now();
    if mood != Mood::Slow(SLOW) {
        until("every mail has failed", async || {
            Ok(database.all_failed_once().await?)
        })
        .await?;
        mail.be(Mood::Accepts);
        recovery = Instant::now();
    }
    audit::settled(&database).await?;
    let recovery = recovery.elapsed();
    let mut tally = audit::visits(&edge, &process.base(), &database, &mail, &visits).await?;
    tally.recovery = recovery;
    drop(process);
    database.drop().await?;
    Ok(tally)
}
