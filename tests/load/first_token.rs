//! How long edge and core take before a provider is asked, and until its first words are at the guest's: through the worker in
//! workerd, and at the core alone as baseline.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use anyhow::{Context, ensure};
use futures_util::StreamExt;
use http::header;
use serde_json::json;
use tokio_util::task::TaskTracker;
use uuid::Uuid;

use crate::process::{Core, IDENTITY_KEYS, SLUG, Scratch};
use crate::{Edge, knowledge, percentile, throughput};

const ENTRIES: usize = 300;
const WARM_UP: usize = 50;
const QUESTIONS: usize = 500;

/// When the provider was asked last.
type Asked = Arc<Mutex<Instant>>;

pub(crate) async fn measure(program: &Path) -> anyhow::Result<()> {
    let file = knowledge::made(ENTRIES)?;
    let questions = knowledge::questions(&file)?;
    let scratch = Scratch::make(program, "first_token").await?;
    scratch.fill(&file)?;
    let tasks = TaskTracker::new();
    let asked: Asked = Arc::new(Mutex::new(Instant::now()));
    let model = throughput::stub(&tasks, Some(Arc::clone(&asked))).await?;
    let core = scratch.start(&throughput::unlimited(model)).await?;
    let direct = Edge::of(&core)?;
    let guest = direct.guest().await?;
    let to_core = async |body: serde_json::Value| {
        let mut headers = direct.headers("/api/v1/chat", guest)?;
        headers.insert(header::ACCEPT, "text/event-stream".parse()?);
        Ok(direct.request("/api/v1/chat", &body).headers(headers))
    };
    run("core alone", &questions, &asked, to_core).await?;

    let worker = Worker::start(&core)?;
    let client = reqwest::Client::new();
    let cookie = worker.session(&client).await?;
    let through_edge = async |body: serde_json::Value| {
        Ok(client
            .post(format!("{}/api/v1/chat", worker.base))
            .header(header::ORIGIN, &worker.base)
            .header(header::COOKIE, &cookie)
            .header(header::ACCEPT, "text/event-stream")
            .json(&body))
    };
    run("edge and core", &questions, &asked, through_edge).await?;
    worker.stop()?;
    core.stop()?;
    scratch.drop()
}

async fn run(
    what: &str,
    questions: &[String],
    asked: &Asked,
    request: impl AsyncFn(serde_json::Value) -> anyhow::Result<reqwest::RequestBuilder>,
) -> anyhow::Result<()> {
    let (mut before, mut first) = (Vec::new(), Vec::new());
    for (number, question) in questions.iter().cycle().take(WARM_UP + QUESTIONS).enumerate() {
        let id = Uuid::from_u128(number as u128 + 1);
        let request = request(json!({ "message_id": id, "text": question })).await?;
        let start = Instant::now();
        let response = request.send().await?;
        ensure!(response.status() == 200, "{}", response.text().await?);
        let seen = first_words(response).await?;
        let reached = *asked.lock().map_err(|_| anyhow::anyhow!("a stub panicked"))?;
        // What is answered without the provider is not counted.
        if let (Some(seen), true) = (seen, reached > start && number >= WARM_UP) {
            before.push(reached - start);
            first.push(seen - start);
        }
    }
    before.sort_unstable();
    first.sort_unstable();
    println!(
        "before the provider is asked, {what}, {ENTRIES} entries, {} questions one after the other: p50 {:.1} ms, p95 {:.1} ms; \
         first words at the guest: p50 {:.1} ms, p95 {:.1} ms",
        before.len(),
        percentile(&before, 50),
        percentile(&before, 95),
        percentile(&first, 50),
        percentile(&first, 95),
    );
    Ok(())
}

/// When the first part of the text came, if one did. Reads to the end.
async fn first_words(response: reqwest::Response) -> anyhow::Result<Option<Instant>> {
    let mut seen = None;
    let mut text = String::new();
    let mut parts = response.bytes_stream();
    while let Some(part) = parts.next().await {
        text.push_str(&String::from_utf8_lossy(&part?));
        if seen.is_none() && text.contains("event: delta") {
            seen = Some(Instant::now());
        }
    }
    Ok(seen)
}

/// The worker before a core.
struct Worker {
    child: Child,
    base: String,
}

impl Worker {
    fn start(core: &Core) -> anyhow::Result<Self> {
        let mut child = Command::new("npm")
            .current_dir(xtask::workspace_root())
            .args(["run", "--silent", "edge:alone", "--", &core.base(), IDENTITY_KEYS])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("npm does not start")?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
        let port: u16 = line.trim().parse().context("the worker does not start")?;
        Ok(Self {
            child,
            base: format!("http://127.0.0.1:{port}"),
        })
    }

    /// The cookie of a new guest session.
    async fn session(&self, client: &reqwest::Client) -> anyhow::Result<String> {
        let response = client
            .post(format!("{}/api/v1/session", self.base))
            .header(header::ORIGIN, &self.base)
            .json(&json!({ "slug": SLUG, "language": "ja" }))
            .send()
            .await?;
        ensure!(response.status() == 201, "{}", response.text().await?);
        let cookie = response.headers().get(header::SET_COOKIE).context("no cookie")?;
        let pair = cookie.to_str()?.split(';').next().context("no cookie")?;
        Ok(pair.to_owned())
    }

    fn stop(mut self) -> anyhow::Result<()> {
        drop(self.child.stdin.take());
        self.child.wait()?;
        Ok(())
    }
}
