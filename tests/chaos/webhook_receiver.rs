//! The receiver of webhooks fails, or is silent, until it has been called; or it is slow. Mails go out meanwhile.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use harness::{Answer, MailServer, WebhookReceiver};
use secrecy::SecretString;
use tomari_core::random::SystemRandom;
use tomari_core::secrets::Vault;
use uuid::Uuid;

use crate::audit;
use crate::edge::Edge;
use crate::guests::Guests;
use crate::process::Process;
use crate::tally::Tally;
use crate::until::until;
use crate::world::{HOUSES, SECRET, World};

const GUESTS: usize = 2;
const SLOW: Duration = Duration::from_secs(2);
const HOOK: Uuid = Uuid::from_u128(0x0192_f0c1_2345_7000_8000_0000_0000_0001);
const SIGNS: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

pub(crate) async fn round(world: &World, number: u32) -> anyhow::Result<Tally> {
    let database = world.database(&format!("webhook_{number}")).await?;
    let mail = MailServer::start(&world.tasks, world.stop.clone()).await;
    let receiver = WebhookReceiver::listen(&world.tasks, world.stop.clone()).await;
    let facility = database.facility(HOUSES[0]).await?.into();
    let sealed = Vault::new(&SECRET.into())
        .seal(
            facility,
            &format!("webhook:{HOOK}"),
            &SecretString::from(SIGNS),
            &SystemRandom,
        )
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    database
        .webhook(HOOK, HOUSES[0], &receiver.url(), &sealed)
        .await?;
    let answer = [Answer::Status(500), Answer::Never, Answer::After(SLOW)][number as usize % 3];
    receiver.answer(answer);
    let private = [("TOMARI_WEBHOOKS_REACH", "private".to_owned())];
    let process = Process::start(world, &database, &mail, &private).await?;
    let edge = Edge::new()?;
    let visits = Guests::come(&edge, vec![process.base()], GUESTS).leave().await?;
    let mut calls = Vec::new();
    let mut recovery = Instant::now();
    if answer != Answer::After(SLOW) {
        until("the receiver has been called for every guest", async || {
            calls.extend(receiver.take());
            Ok(ids(&calls).len() >= visits.len())
        })
        .await?;
        receiver.answer(Answer::Status(204));
        recovery = Instant::now();
    }
    until("every webhook is delivered", async || {
        let (sent, waiting) = database.webhooks().await?;
        Ok(sent.len() >= visits.len() && waiting == 0)
    })
    .await?;
    let recovery = recovery.elapsed();
    calls.extend(receiver.take());
    audit::settled(&database).await?;
    let mut tally = audit::visits(&edge, &process.base(), &database, &mail, &visits).await?;
    tally.recovery = recovery;
    let (sent, _) = database.webhooks().await?;
    let called = ids(&calls);
    for escalation in database.escalations().await? {
        let told = sent
            .iter()
            .filter(|(of, id)| *of == escalation.id && called.contains(id));
        tally.effect(told.count());
    }
    tally.uncalled_for(audit::unknown(&called, sent.iter().map(|(_, id)| *id)));
    drop(process);
    database.drop().await?;
    Ok(tally)
}

/// The webhooks by their ids. Two of one id count as one: that is what the id is for.
fn ids(calls: &[harness::ReceivedWebhook]) -> BTreeSet<Uuid> {
    calls
        .iter()
        .filter_map(|call| call.header("webhook-id").parse().ok())
        .collect()
}
