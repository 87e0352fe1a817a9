//! Answers per second that one core gives in a usual house, from its entries' own texts and in a model's words, and the
//! processor time that each takes.

use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::ensure;
use axum::Router;
use axum::response::IntoResponse;
use axum::routing::post;
use http::header;
use serde_json::json;
use tokio::task::JoinSet;
use tokio_util::task::TaskTracker;
use tomari_shared::identity::Caller;
use uuid::Uuid;

use crate::cpu::Server;
use crate::process::{Core, Scratch};
use crate::{Edge, knowledge};

const ENTRIES: usize = 300;
const ANSWERS: usize = 4_000;
/// Before them: every connection to the database has planned its statements.
const WARM_UP: usize = 800;
const CONNECTIONS: [usize; 3] = [1, 4, 16];

pub(crate) async fn measure(program: &Path) -> anyhow::Result<()> {
    let file = knowledge::made(ENTRIES)?;
    let questions: Arc<Vec<String>> = Arc::new(knowledge::questions(&file)?);
    let scratch = Scratch::make(program, "throughput").await?;
    scratch.fill(&file)?;
    let server = Server::behind(&scratch.app_url()).await?;
    let core = scratch.start(&[]).await?;
    at_each(&core, server, "extractive", &questions).await?;
    core.stop()?;
    let tasks = TaskTracker::new();
    let model = stub(&tasks, None).await?;
    let core = scratch.start(&unlimited(model)).await?;
    at_each(
        &core,
        server,
        "generated, by a stub that answers at once",
        &questions,
    )
    .await?;
    core.stop()?;
    scratch.drop()
}

/// The model at this address, with a budget that is never used up.
pub(crate) fn unlimited(model: String) -> [(&'static str, String); 4] {
    [
        ("TOMARI_COMPLETION_URL", model),
        ("TOMARI_COMPLETION_MODEL", "stub".to_owned()),
        ("TOMARI_TOKENS_PER_DAY", "100000000000".to_owned()),
        ("TOMARI_TOKENS_PER_SESSION", "100000000000".to_owned()),
    ]
}

async fn at_each(core: &Core, server: Server, how: &str, questions: &Arc<Vec<String>>) -> anyhow::Result<()> {
    let edge = Edge::of(core)?;
    for connections in CONNECTIONS {
        let mut guests = Vec::new();
        for _ in 0..connections {
            guests.push(edge.guest().await?);
        }
        ask(&edge, &guests, questions, 0..WARM_UP / connections).await?;
        let (core_before, server_before) = (core.processor_time()?, server.time()?);
        let start = Instant::now();
        let asked = WARM_UP / connections..(WARM_UP + ANSWERS) / connections;
        let mut times = ask(&edge, &guests, questions, asked).await?;
        let elapsed = start.elapsed();
        let each = |before: Duration, after: Duration| {
            (after.saturating_sub(before)).as_secs_f64() * 1000.0 / f64::from(count(times.len()))
        };
        let (in_core, in_server) = (
            each(core_before, core.processor_time()?),
            each(server_before, server.time()?),
        );
        let per_second = f64::from(count(times.len())) / elapsed.as_secs_f64();
        times.sort_unstable();
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        println!(
            "answers, {how}, {ENTRIES} entries, {connections} at once: {per_second:.0} per second, median {:.2} ms; \
             each takes {in_server:.2} ms of PostgreSQL and {in_core:.2} ms of the core, which holds {:.1} MB",
            median.as_secs_f64() * 1000.0,
            core.resident_megabytes()?
        );
    }
    Ok(())
}

fn count(answers: usize) -> u32 {
    u32::try_from(answers).unwrap_or(u32::MAX)
}

/// Every guest asks one question after the other. Returns how long each took.
async fn ask(
    edge: &Arc<Edge>,
    guests: &[Caller],
    questions: &Arc<Vec<String>>,
    numbers: Range<usize>,
) -> anyhow::Result<Vec<Duration>> {
    let mut loops = JoinSet::new();
    for (place, &guest) in guests.iter().enumerate() {
        let (edge, questions, numbers) = (Arc::clone(edge), Arc::clone(questions), numbers.clone());
        loops.spawn(async move {
            let mut times = Vec::new();
            for number in numbers {
                let text = questions
                    .get((place * 31 + number) % questions.len())
                    .cloned()
                    .unwrap_or_default();
                let id = Uuid::from_u128((place as u128) << 64 | (number as u128 + 1));
                let start = Instant::now();
                let body = json!({ "message_id": id, "text": text });
                let response = edge.post("/api/v1/chat", guest, &body).await?;
                ensure!(response.status() == 200, "{}", response.text().await?);
                response.bytes().await?;
                times.push(start.elapsed());
            }
            anyhow::Ok(times)
        });
    }
    let mut times = Vec::new();
    while let Some(done) = loops.join_next().await {
        times.extend(done??);
    }
    Ok(times)
}

/// A model that answers everything at once with one sentence, and notes when it was asked.
pub(crate) async fn stub(tasks: &TaskTracker, asked: Option<Arc<Mutex<Instant>>>) -> anyhow::Result<String> {
    let chunk = |delta: serde_json::Value, finish: Option<&str>| {
        let choice = json!({ "index": 0, "delta": delta, "finish_reason": finish });
        format!("data: {}\n\n", json!({ "choices": [choice] }))
    };
    let usage = json!({ "choices": [], "usage": { "prompt_tokens": 600, "completion_tokens": 20 } });
    let body = [
        chunk(json!({ "role": "assistant", "content": "" }), None),
        chunk(json!({ "content": "Yes, " }), None),
        chunk(
            json!({ "content": "we are glad to help you with that [1]." }),
            None,
        ),
        chunk(json!({}), Some("stop")),
        format!("data: {usage}\n\n"),
        "data: [DONE]\n\n".to_owned(),
    ]
    .concat();
    let answer = move || {
        if let Some(mut asked) = asked.as_ref().and_then(|asked| asked.lock().ok()) {
            *asked = Instant::now();
        }
        let body = body.clone();
        async move { ([(header::CONTENT_TYPE, "text/event-stream")], body).into_response() }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}/v1", listener.local_addr()?);
    let router = Router::new().route("/v1/chat/completions", post(answer));
    tasks.spawn(async move { axum::serve(listener, router).await });
    Ok(base)
}
