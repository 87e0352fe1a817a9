//! Live streams: a thousand open ones, each in a conversation of its own, then all in the same; how soon each tells what was written, and
//! what the core holds meanwhile.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use futures_util::StreamExt;
use serde_json::json;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tomari_shared::identity::Caller;
use uuid::Uuid;

use crate::process::Scratch;
use crate::{Edge, knowledge, percentile};

const ENTRIES: usize = 300;
const STREAMS: usize = 1_000;
/// Questions asked while every stream has its own conversation, one after the other, by guests in turn.
const QUESTIONS: usize = 200;
/// Questions asked in the one conversation that all streams are in.
const IN_ONE: usize = 10;
/// How long anything may take.
const PATIENCE: Duration = Duration::from_mins(1);

/// An event of a stream, and when it was read.
struct Told {
    at: Instant,
    event: String,
}

/// Streams that are open, and what they tell.
struct Streams {
    told: mpsc::UnboundedReceiver<Told>,
    reading: JoinSet<anyhow::Result<()>>,
}

pub(crate) async fn measure(program: &Path) -> anyhow::Result<()> {
    let file = knowledge::made(ENTRIES)?;
    let questions = knowledge::questions(&file)?;
    let scratch = Scratch::make(program, "fan_out").await?;
    scratch.fill(&file)?;
    let core = scratch.start(&[]).await?;
    let edge = Edge::of(&core)?;
    let mut guests = Vec::new();
    for _ in 0..STREAMS {
        guests.push(edge.guest().await?);
    }
    let before = core.resident_megabytes()?;

    let mut streams = open(&edge, &guests).await?;
    let mut times = Vec::new();
    for (number, (&guest, question)) in guests
        .iter()
        .zip(questions.iter().cycle())
        .take(QUESTIONS)
        .enumerate()
    {
        times.extend(ask(&edge, guest, number, question, &mut streams, 1).await?);
    }
    times.sort_unstable();
    println!(
        "live streams, {STREAMS} open in as many conversations: a question is at its guest's other device after p50 {:.1} ms, p95 {:.1} ms, \
         longest {:.1} ms; the core holds {:.1} MB ({before:.1} MB without streams)",
        percentile(&times, 50),
        percentile(&times, 95),
        percentile(&times, 100),
        core.resident_megabytes()?
    );
    streams.close().await;

    let guest = *guests.first().context("no guest")?;
    let mut streams = open(&edge, &vec![guest; STREAMS]).await?;
    let mut times = Vec::new();
    for (number, question) in questions.iter().cycle().take(IN_ONE).enumerate() {
        times.extend(ask(&edge, guest, QUESTIONS + number, question, &mut streams, STREAMS).await?);
    }
    times.sort_unstable();
    println!(
        "live streams, {STREAMS} open in one conversation: a question is at each after p50 {:.0} ms, p95 {:.0} ms, \
         longest {:.0} ms; the core holds {:.1} MB",
        percentile(&times, 50),
        percentile(&times, 95),
        percentile(&times, 100),
        core.resident_megabytes()?
    );
    streams.close().await;
    core.stop()?;
    scratch.drop()
}

/// Asks, and waits until so many streams have told the question. Returns how long each took, from before it was sent.
async fn ask(
    edge: &Edge,
    guest: Caller,
    number: usize,
    question: &str,
    streams: &mut Streams,
    in_streams: usize,
) -> anyhow::Result<Vec<Duration>> {
    let id = Uuid::from_u128(number as u128 + 1);
    let body = json!({ "message_id": id, "text": question });
    let asked = Instant::now();
    let response = edge.post("/api/v1/chat", guest, &body).await?;
    ensure!(response.status() == 200, "{}", response.text().await?);
    response.bytes().await?;
    let its = format!("\"client_message_id\":\"{id}\"");
    let mut times = Vec::with_capacity(in_streams);
    while times.len() < in_streams {
        let told = streams.next().await?;
        if told.event.contains(&its) {
            times.push(told.at.duration_since(asked));
        }
    }
    Ok(times)
}

/// Opens a stream for each, and waits until all follow.
async fn open(edge: &Arc<Edge>, guests: &[Caller]) -> anyhow::Result<Streams> {
    let (tell, told) = mpsc::unbounded_channel();
    let mut streams = Streams {
        told,
        reading: JoinSet::new(),
    };
    for &guest in guests {
        let response = edge.get("/api/v1/chat/events", guest).await?;
        ensure!(response.status() == 200, "{}", response.text().await?);
        streams.reading.spawn(read(response, tell.clone()));
    }
    // Where it stands is the first that a stream tells when it follows.
    let mut following = 0;
    while following < guests.len() {
        following += usize::from(streams.next().await?.event.contains("event: status"));
    }
    Ok(streams)
}

async fn read(response: reqwest::Response, tell: mpsc::UnboundedSender<Told>) -> anyhow::Result<()> {
    let mut text = String::new();
    let mut parts = response.bytes_stream();
    while let Some(part) = parts.next().await {
        text.push_str(&String::from_utf8_lossy(&part?));
        while let Some((event, rest)) = text.split_once("\n\n") {
            let told = Told {
                at: Instant::now(),
                event: event.to_owned(),
            };
            tell.send(told)?;
            text = rest.to_owned();
        }
    }
    Ok(())
}

impl Streams {
    async fn next(&mut self) -> anyhow::Result<Told> {
        let told = tokio::time::timeout(PATIENCE, self.told.recv()).await;
        told.context("a stream is silent")?.context("all streams ended")
    }

    async fn close(mut self) {
        self.reading.shutdown().await;
    }
}
