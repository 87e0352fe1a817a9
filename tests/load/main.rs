//! Load on the real core: the released program on a database of its own, asked at a steady rate over HTTP as the edge
//! asks, beside the cheapest request there is as baseline. Run by `cargo xtask bench`.

mod cpu;
mod fan_out;
mod first_token;
mod knowledge;
mod process;
mod scale;
mod sign_in;
mod throughput;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use chrono::Utc;
use clap::Parser;
use http::{HeaderMap, HeaderName, Method};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tomari_shared::identity::{Caller, IDENTITY_HEADER, IdentityClaims};
use tomari_shared::ids::RequestId;
use tomari_shared::session::SessionStarted;
use tomari_shared::token::KeyRing;
use uuid::Uuid;

use process::{Core, Scratch};

const REQUESTS_PER_SECOND: u32 = 50;
const SECONDS: u32 = 20;
const WARM_UP: u32 = 100;

#[derive(Parser)]
struct Arguments {
    /// The core's program.
    program: PathBuf,
    /// Knowledge, CSV or JSON Lines.
    #[arg(long)]
    knowledge: Option<PathBuf>,
    /// Labelled questions, JSON Lines.
    #[arg(long)]
    questions: Option<PathBuf>,
    /// Measure retrieval at a thousand houses, and at one of 100,000 entries, too: takes a quarter of an hour.
    #[arg(long)]
    scale: bool,
    /// Measure answers per second only.
    #[arg(long)]
    throughput: bool,
    /// Measure live streams only.
    #[arg(long)]
    streams: bool,
}

/// Asks the core as the edge does.
pub(crate) struct Edge {
    client: reqwest::Client,
    base: String,
    keys: KeyRing,
}

impl Edge {
    pub(crate) fn of(core: &Core) -> anyhow::Result<Arc<Self>> {
        Ok(Arc::new(Self {
            client: reqwest::Client::new(),
            base: core.base(),
            keys: KeyRing::parse(process::IDENTITY_KEYS)?,
        }))
    }

    /// A guest with a new session.
    pub(crate) async fn guest(&self) -> anyhow::Result<Caller> {
        let body = json!({ "slug": process::SLUG, "language": "ja" });
        let started: SessionStarted = self
            .post("/api/v1/session", Caller::Anonymous, &body)
            .await?
            .json()
            .await?;
        Ok(Caller::Guest {
            sid: started.session.id,
            fid: started.session.facility_id,
        })
    }

    async fn post(&self, path: &str, caller: Caller, body: &Value) -> anyhow::Result<reqwest::Response> {
        Ok(self
            .request(path, body)
            .headers(self.headers(path, caller)?)
            .send()
            .await?)
    }

    pub(crate) fn request(&self, path: &str, body: &Value) -> reqwest::RequestBuilder {
        self.client.post(format!("{}{path}", self.base)).json(body)
    }

    /// Reads, and leaves the answer open.
    pub(crate) async fn get(&self, path: &str, caller: Caller) -> anyhow::Result<reqwest::Response> {
        let headers = self.signed(&Method::GET, path, caller)?;
        let request = self.client.get(format!("{}{path}", self.base));
        Ok(request.headers(headers).send().await?)
    }

    /// What says who asks.
    pub(crate) fn headers(&self, path: &str, caller: Caller) -> anyhow::Result<HeaderMap> {
        self.signed(&Method::POST, path, caller)
    }

    fn signed(&self, method: &Method, path: &str, caller: Caller) -> anyhow::Result<HeaderMap> {
        let claims = IdentityClaims::new(caller, RequestId(Uuid::nil()), method.as_str(), path, now());
        let name = HeaderName::from_bytes(IDENTITY_HEADER.as_bytes())?;
        Ok(HeaderMap::from_iter([(name, self.keys.sign(&claims)?.parse()?)]))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark runs on the machine's clock"
)]
fn now() -> i64 {
    Utc::now().timestamp()
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    if arguments.throughput {
        return throughput::measure(&arguments.program).await;
    }
    if arguments.streams {
        return fan_out::measure(&arguments.program).await;
    }
    let prepared = knowledge::prepare(arguments.knowledge, arguments.questions)?;
    let scratch = Scratch::make(&arguments.program, "steady").await?;
    scratch.fill(&prepared.file)?;
    let core = scratch.start(&[]).await?;
    let measured = measure(&core, &prepared.questions, prepared.entries).await;
    core.stop()?;
    scratch.drop()?;
    measured?;
    first_token::measure(&arguments.program).await?;
    throughput::measure(&arguments.program).await?;
    fan_out::measure(&arguments.program).await?;
    if arguments.scale {
        scale::measure(&arguments.program).await?;
    }
    Ok(())
}

async fn measure(core: &Core, questions: &[String], entries: usize) -> anyhow::Result<()> {
    println!(
        "core, idle after start: {:.1} MB resident",
        core.resident_megabytes()?
    );
    let edge = Edge::of(core)?;
    let caller = edge.guest().await?;

    let (warm_up, total) = (WARM_UP, REQUESTS_PER_SECOND * SECONDS);
    let ask = |number: u32| {
        let edge = Arc::clone(&edge);
        let text = questions
            .get(number as usize % questions.len())
            .cloned()
            .unwrap_or_default();
        async move {
            let body = json!({ "message_id": Uuid::from_u128(u128::from(number) + 1), "text": text });
            let response = edge.post("/api/v1/chat", caller, &body).await?;
            ensure!(response.status() == 200, "{}", response.text().await?);
            response.bytes().await?;
            Ok(())
        }
    };
    let health = |_number: u32| {
        let edge = Arc::clone(&edge);
        async move {
            let response = edge.client.get(format!("{}/healthz", edge.base)).send().await?;
            ensure!(response.status() == 200, "not healthy");
            response.bytes().await?;
            Ok(())
        }
    };
    steadily(0..warm_up, health).await?;
    report("GET /healthz (baseline)", &steadily(0..total, health).await?);
    steadily(0..warm_up, ask).await?;
    report(
        &format!("POST /chat, {entries} entries"),
        &steadily(warm_up..warm_up + total, ask).await?,
    );
    println!(
        "core, after the load: {:.1} MB resident",
        core.resident_megabytes()?
    );
    sign_in::measure(&edge).await?;
    Ok(())
}

/// Sends at the fixed rate whether or not earlier answers have come: time spent waiting counts.
async fn steadily<F>(
    numbers: std::ops::Range<u32>,
    request: impl Fn(u32) -> F,
) -> anyhow::Result<Vec<Duration>>
where
    F: Future<Output = anyhow::Result<()>> + Send + 'static,
{
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / REQUESTS_PER_SECOND);
    let mut open = JoinSet::new();
    for number in numbers {
        let due = ticks.tick().await;
        let answer = request(number);
        open.spawn(async move {
            answer.await?;
            anyhow::Ok(Instant::now().duration_since(due.into_std()))
        });
    }
    let mut times = Vec::new();
    while let Some(done) = open.join_next().await {
        times.push(done?.context("a request failed")?);
    }
    times.sort_unstable();
    Ok(times)
}

fn report(what: &str, sorted: &[Duration]) {
    let at = |percent| percentile(sorted, percent);
    println!(
        "{what}, {REQUESTS_PER_SECOND} requests/s for {SECONDS} s: p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms, longest {:.1} ms",
        at(50),
        at(95),
        at(99),
        at(100)
    );
}

/// The time that this many percent of the sorted ones don't exceed, in milliseconds.
pub(crate) fn percentile(sorted: &[Duration], percent: usize) -> f64 {
    let rank = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(rank).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}
