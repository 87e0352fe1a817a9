//! A process is killed while the words of its answer arrive at the guest's page. The page sends the question again, to the process
//! started anew or to another one, and gets one answer.
//!
//! In some rounds the model stalls after its first sentences; in the others it goes on, and the process is killed after one more
//! sentence each time, so that the end of the answer and its storing are met, too.

use std::time::{Duration, Instant};

use anyhow::ensure;
use futures_util::StreamExt;
use harness::{Act, MailServer, OpenAiServer};
use http::Method;
use serde_json::json;
use tomari_shared::chat::{Author, ChatReply};
use uuid::Uuid;

use crate::edge::{Edge, Guest};
use crate::process::Process;
use crate::tally::Tally;
use crate::world::{HOUSES, World};

const QUESTION: &str = "What time is check-in?";
const SENTENCES: [&str; 4] = [
    "Check-in is from 15:00 to 21:00 at the desk [1]. ",
    "You may leave your bags with us from 8:00 [1]. ",
    "Then enjoy the town [1]. ",
    "After 21:00 we arrange self check-in [1].",
];
/// How long the model takes from one sentence to the next.
const BETWEEN: Duration = Duration::from_millis(30);

pub(crate) async fn round(world: &World, number: u32) -> anyhow::Result<Tally> {
    let database = world.database(&format!("answer_{number}")).await?;
    let mail = MailServer::start(&world.tasks, world.stop.clone()).await;
    let model = OpenAiServer::start(&world.tasks, world.stop.clone(), 8).await;
    let config = model.config(None);
    let environment = [
        ("TOMARI_COMPLETION_URL", config.base.to_string()),
        ("TOMARI_COMPLETION_MODEL", config.model),
    ];
    let deltas = number as usize % SENTENCES.len() + 1;
    let pieces: Vec<String> = SENTENCES.iter().map(ToString::to_string).collect();
    let paced = Act::Says {
        pieces: pieces.clone(),
        before: Duration::ZERO,
        between: BETWEEN,
        reason: "stop",
        usage: true,
    };
    model.always_chat(paced);
    if deltas == 1 {
        // The last sentence is known to be whole when something follows.
        model.chat([Act::Stalls(pieces[..3].to_vec())]);
    }
    let process = Process::start(world, &database, &mail, &environment).await?;
    let edge = Edge::new()?;
    let guest = edge.guest(&process.base(), HOUSES[0]).await?;
    let other = if number.is_multiple_of(2) {
        Some(Process::start(world, &database, &mail, &environment).await?)
    } else {
        None
    };
    read(&edge, &process.base(), guest, deltas).await?;
    process.kill()?;
    let killed = Instant::now();

    let other = match other {
        Some(other) => other,
        None => Process::start(world, &database, &mail, &environment).await?,
    };
    let first = ask(&edge, &other.base(), guest).await?;
    let recovery = killed.elapsed();
    let again = ask(&edge, &other.base(), guest).await?;
    let messages = edge.history(&other.base(), guest).await?;
    let written = |author| messages.iter().filter(|message| message.author == author).count();
    let mut tally = Tally {
        recovery,
        ..Tally::default()
    };
    tally.effect(written(Author::Guest));
    tally.effect(written(Author::Assistant));
    let given = [&first, &again].map(|reply| reply.answer.as_ref().map(|answer| answer.id));
    ensure!(
        given[0].is_some() && given[0] == given[1],
        "two answers: {given:?}"
    );
    drop(other);
    database.drop().await?;
    Ok(tally)
}

fn body() -> serde_json::Value {
    json!({ "message_id": Uuid::from_u128(1), "text": QUESTION })
}

/// Asks, and reads until so many parts of the answer have come.
async fn read(edge: &Edge, base: &str, guest: Guest, deltas: usize) -> anyhow::Result<()> {
    let response = edge
        .send(
            base,
            Method::POST,
            "/api/v1/chat",
            guest.caller,
            Some(&body()),
            "text/event-stream",
        )
        .await?;
    ensure!(response.status() == 200, "{}", response.text().await?);
    let (mut text, mut parts) = (String::new(), response.bytes_stream());
    // What ends the answer comes with the whole of it.
    let come = |text: &str| text.matches("event: delta").count() + text.matches("event: answer").count();
    while come(&text) < deltas {
        let part = parts
            .next()
            .await
            .ok_or_else(|| anyhow::anyhow!("not {deltas} parts: {text}"))?;
        text.push_str(&String::from_utf8_lossy(&part?));
    }
    Ok(())
}

async fn ask(edge: &Edge, base: &str, guest: Guest) -> anyhow::Result<ChatReply> {
    let response = edge
        .post(base, "/api/v1/chat", guest.caller, Some(&body()))
        .await?;
    ensure!(response.status() == 200, "{}", response.text().await?);
    Ok(response.json().await?)
}
