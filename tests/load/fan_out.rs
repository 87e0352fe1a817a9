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

/// What a stream has told, and when it was read.
enum Told {
    /// Where it stands: it follows from now on.
    Status,
    /// A message.
    Message(Instant),
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
        let asked = Instant::now();
        ask(&edge, guest, number, question).await?;
        // The question and its answer.
        times.push(
            streams
                .messages(1)
                .await?
                .first()
                .context("no message")?
                .duration_since(asked),
        );
        streams.messages(1).await?;
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
        let asked = Instant::now();
        ask(&edge, guest, QUESTIONS + number, question).await?;
        // Streams get both in order, but not all the question before any the answer.
        let mut read = streams.messages(2 * STREAMS).await?;
        read.sort_unstable();
        times.extend(read.into_iter().map(|read| read.duration_since(asked)));
    }
    times.sort_unstable();
    println!(
        "live streams, {STREAMS} open in one conversation: a question and its answer are at each after p50 {:.0} ms, p95 {:.0} ms, \
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

async fn ask(edge: &Edge, guest: Caller, number: usize, question: &str) -> anyhow::Result<()> {
    let body = json!({ "message_id": Uuid::from_u128(number as u128 + 1), "text": question });
    let response = edge.post("/api/v1/chat", guest, &body).await?;
    ensure!(response.status() == 200, "{}", response.text().await?);
    response.bytes().await?;
    Ok(())
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
    for _ in guests {
        ensure!(
            matches!(streams.next().await?, Told::Status),
            "a message too early"
        );
    }
    Ok(streams)
}

async fn read(response: reqwest::Response, tell: mpsc::UnboundedSender<Told>) -> anyhow::Result<()> {
    let mut text = String::new();
    let mut parts = response.bytes_stream();
    while let Some(part) = parts.next().await {
        text.push_str(&String::from_utf8_lossy(&part?));
        while let Some((event, rest)) = text.split_once("\n\n") {
            let told = if event.contains("event: message") {
                Some(Told::Message(Instant::now()))
            } else if event.contains("event: status") {
                Some(Told::Status)
            } else {
                None
            };
            text = rest.to_owned();
            if let Some(told) = told {
                tell.send(told)?;
            }
        }
    }
    Ok(())
}

impl Streams {
    async fn next(&mut self) -> anyhow::Result<Told> {
        let told = tokio::time::timeout(PATIENCE, self.told.recv()).await;
        told.context("a stream is silent")?.context("all streams ended")
    }

    /// When the next messages were read. Changes of who speaks are passed over.
    async fn messages(&mut self, count: usize) -> anyhow::Result<Vec<Instant>> {
        let mut read = Vec::with_capacity(count);
        while read.len() < count {
            if let Told::Message(at) = self.next().await? {
                read.push(at);
            }
        }
        Ok(read)
    }

    async fn close(mut self) {
        self.reading.shutdown().await;
    }
}
