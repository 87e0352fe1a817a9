//! Guests who ask and want a person, whatever happens: what was not answered they send again, as their page does.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use http::StatusCode;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tomari_shared::chat::ChatReply;
use tomari_shared::identity::Caller;
use tomari_shared::session::SessionStarted;
use uuid::Uuid;

use crate::edge::{Edge, Guest};
use crate::until::PATIENCE;
use crate::world::HOUSES;

/// What is asked in a visit, around the wish for a person.
pub(crate) const QUESTIONS: [&str; 3] = [
    "What time is check-in?",
    "Is a helicopter tour possible?",
    "What time is check-out?",
];
/// How long a guest thinks before the next step.
const THINKS: Duration = Duration::from_millis(40);
/// How long a page waits before it sends something again.
const AGAIN_AFTER: Duration = Duration::from_millis(200);

/// A question that was answered in the end.
#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) message_id: Uuid,
    pub(crate) reply: ChatReply,
}

/// What a guest did in a conversation of their own.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(crate) guest: Guest,
    pub(crate) questions: Vec<Question>,
}

struct Shared {
    edge: Edge,
    bases: Vec<String>,
    over: AtomicBool,
    answered: AtomicU64,
    refused: AtomicU64,
}

/// Guests who come again and again.
pub(crate) struct Guests {
    shared: Arc<Shared>,
    visits: JoinSet<anyhow::Result<Vec<Visit>>>,
}

impl Guests {
    /// So many at once, who visit the processes at `bases` in turn.
    pub(crate) fn come(edge: &Edge, bases: Vec<String>, guests: usize) -> Self {
        let shared = Arc::new(Shared {
            edge: edge.clone(),
            bases,
            over: AtomicBool::new(false),
            answered: AtomicU64::new(0),
            refused: AtomicU64::new(0),
        });
        let mut visits = JoinSet::new();
        for number in 0..guests {
            let shared = Arc::clone(&shared);
            visits.spawn(async move {
                let mut visits = Vec::new();
                loop {
                    let last = shared.over.load(Ordering::Relaxed);
                    visits.push(shared.visit(number).await?);
                    if last {
                        return Ok(visits);
                    }
                }
            });
        }
        Self { shared, visits }
    }

    /// How many requests were answered.
    pub(crate) fn answered(&self) -> u64 {
        self.shared.answered.load(Ordering::Relaxed)
    }

    /// How many were refused with 503.
    pub(crate) fn refused(&self) -> u64 {
        self.shared.refused.load(Ordering::Relaxed)
    }

    /// Each ends the visit they are on, and makes one more.
    pub(crate) async fn leave(mut self) -> anyhow::Result<Vec<Visit>> {
        self.shared.over.store(true, Ordering::Relaxed);
        let mut all = Vec::new();
        while let Some(visits) = self.visits.join_next().await {
            all.extend(visits??);
        }
        Ok(all)
    }
}

impl Shared {
    async fn visit(&self, number: usize) -> anyhow::Result<Visit> {
        let body = json!({ "slug": HOUSES[0], "language": "en" });
        let started = self
            .insist(number, "/api/v1/session", Caller::Anonymous, Some(&body))
            .await?;
        let SessionStarted { session, .. } = serde_json::from_value(started)?;
        let guest = Guest::of(&session);
        let mut questions = Vec::new();
        for step in 0..=QUESTIONS.len() {
            tokio::time::sleep(THINKS).await;
            // Each guest wants a person at another point.
            if step == number % (QUESTIONS.len() + 1) {
                self.insist(number, "/api/v1/chat/escalate", guest.caller, None)
                    .await?;
            }
            let Some(text) = QUESTIONS.get(step) else { break };
            let message_id = Uuid::from_u128(step as u128 + 1);
            let body = json!({ "message_id": message_id, "text": text });
            let reply = self
                .insist(number, "/api/v1/chat", guest.caller, Some(&body))
                .await?;
            let reply = serde_json::from_value(reply).context("not a reply")?;
            questions.push(Question { message_id, reply });
        }
        Ok(Visit { guest, questions })
    }

    /// Sends the same until it is done, at one process after the other. The only refusal that may come is "not now".
    async fn insist(
        &self,
        number: usize,
        path: &str,
        caller: Caller,
        body: Option<&Value>,
    ) -> anyhow::Result<Value> {
        let began = Instant::now();
        for attempt in number.. {
            let base = &self.bases[attempt % self.bases.len()];
            match self.edge.post(base, path, caller, body).await {
                Ok(response) => match response.status() {
                    StatusCode::OK | StatusCode::CREATED => {
                        if let Ok(done) = response.json().await {
                            self.answered.fetch_add(1, Ordering::Relaxed);
                            return Ok(done);
                        }
                    }
                    StatusCode::SERVICE_UNAVAILABLE => {
                        self.refused.fetch_add(1, Ordering::Relaxed);
                    }
                    other => bail!("{path}: {other}: {}", response.text().await?),
                },
                Err(error) if timed_out(&error) => bail!("{path} hung beyond the edge's deadline"),
                Err(_) => {}
            }
            if began.elapsed() > PATIENCE {
                break;
            }
            tokio::time::sleep(AGAIN_AFTER).await;
        }
        bail!("{path} was not done within {} s", PATIENCE.as_secs())
    }
}

fn timed_out(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<reqwest::Error>()
        .is_some_and(reqwest::Error::is_timeout)
}
