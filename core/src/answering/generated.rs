//! A model's words, checked against the entries; the entry's own where that fails.

use std::time::Duration;

use futures_util::StreamExt;
use tokio::time::Instant;
use tomari_shared::chat::{Message, Outcome};
use tomari_shared::evidence::{Evidence, Generation, Method};
use tracing::warn;

use super::generation::{
    Entry, Generated, Prompt, PromptInput, Reader, Rejection, Turn, estimated_tokens, prompt,
};
use super::pipeline::Listener;
use super::{Answer, extractive, source};
use crate::app::App;
use crate::db;
use crate::db::asking::Correction;
use crate::db::facilities::Facility;
use crate::db::guest_sessions::GuestSessionRow;
use crate::db::search::Hit;
use crate::error::AppResult;
use crate::providers::{
    CompletionEvent, CompletionRequest, Completions, FinishReason, ProviderError, ProviderFault, Usage,
};
use crate::retrieval::search::Found;
use crate::secrets;

/// Entries that a model is given.
const ENTRIES: usize = 4;
/// Tokens that an answer may take.
const ANSWER_TOKENS: u32 = 500;

/// What was asked, and what retrieval found.
pub(super) struct Asked<'a> {
    pub(super) session: &'a GuestSessionRow,
    pub(super) message: &'a Message,
    pub(super) facility: &'a Facility,
    pub(super) turns: &'a [Message],
    pub(super) found: &'a Found,
}

/// Why there are no words of a model.
enum Failure {
    OverBudget,
    Cancelled,
    Provider(ProviderFault),
    Rejected(Rejection),
    /// The model was stopped at its greatest length: the end is missing, and with it maybe the condition.
    CutShort,
}

impl Failure {
    fn as_str(&self) -> &'static str {
        match self {
            Self::OverBudget => "over_budget",
            Self::Cancelled => "cancelled",
            Self::Provider(fault) => fault.as_str(),
            Self::Rejected(rejection) => rejection.as_str(),
            Self::CutShort => "cut_short",
        }
    }
}

impl From<ProviderError> for Failure {
    fn from(error: ProviderError) -> Self {
        Self::Provider(error.fault)
    }
}

/// What a call came to.
#[derive(Default)]
struct Call {
    first_token: Option<Duration>,
    usage: Option<Usage>,
    /// Everything the model wrote, for an estimate where the provider names no usage.
    written: u32,
}

/// The answer in a model's words, or in the entry's. No connection is held while the model writes.
pub(super) async fn answer(
    app: &App,
    completions: &Completions,
    asked: &Asked<'_>,
    best: &Hit,
    mut evidence: Evidence,
    listener: &Listener,
) -> AppResult<Answer> {
    let started = Instant::now();
    // None that holds a secret's place: the model could only misplace it.
    let hits: Vec<&Hit> = asked
        .found
        .hits
        .iter()
        .filter(|hit| !secrets::has_mark(&hit.shown.answer))
        .take(ENTRIES)
        .collect();
    let entries: Vec<Entry<'_>> = hits.iter().copied().map(entry).collect();
    let prompt = make_prompt(app, asked, &entries);
    let reserved = prompt_tokens(&prompt) + ANSWER_TOKENS;
    // The budget begins anew at the house's midnight.
    let day = asked.facility.day(app.clock.now());
    let within = db::budgets::reserve(
        &app.db,
        asked.facility.id,
        asked.session.id,
        day,
        reserved.into(),
        app.models.token_budget,
    )
    .await?;

    let mut call = Call::default();
    let outcome = if within {
        let reader = Reader::new(&prompt, &entries, asked.message.language);
        tokio::select! {
            biased;
            () = listener.left.cancelled() => Err(Failure::Cancelled),
            written = write(completions, &prompt, reader, listener, started, &mut call) => written,
        }
    } else {
        Err(Failure::OverBudget)
    };

    let used = if within { call.tokens(&prompt) } else { 0 };
    let tokens = within.then(|| Correction {
        session: asked.session.id,
        day,
        difference: i64::from(used) - i64::from(reserved),
    });
    let failed = outcome.as_ref().err();
    if let Some(failure) = failed {
        warn!(
            verdict = failure.as_str(),
            "a generated answer was replaced by the entry's own text"
        );
    }
    evidence.generation = Some(Generation {
        model: completions.model().to_owned(),
        verdict: failed.map_or("grounded", Failure::as_str).to_owned(),
        detail: match failed {
            Some(Failure::Rejected(rejection)) => rejection.detail(),
            _ => None,
        },
        provider_error: matches!(failed, Some(Failure::Provider(_))),
        prompt_hash: within.then(|| prompt.hash()),
        tokens: used,
        first_token_milliseconds: call.first_token.map(milliseconds),
        total_milliseconds: milliseconds(started.elapsed()),
    });
    let mut answer = match outcome {
        Ok(generated) => in_its_words(asked, &hits, generated, evidence),
        // It read the entries: a wrong answer would cost the guest more than the way to the desk.
        Err(Failure::Rejected(Rejection::NoAnswer)) => extractive::none(asked.message.language, evidence),
        Err(_) => extractive::answer(best, evidence),
    };
    answer.tokens = tokens;
    Ok(answer)
}

async fn write(
    completions: &Completions,
    prompt: &Prompt,
    mut reader: Reader,
    listener: &Listener,
    started: Instant,
    call: &mut Call,
) -> Result<Generated, Failure> {
    let request = CompletionRequest {
        messages: prompt.messages.clone(),
        max_tokens: ANSWER_TOKENS,
        temperature: 0.0,
    };
    let mut events = completions.stream(&request).await?;
    while let Some(event) = events.next().await {
        match event? {
            CompletionEvent::Text(text) => {
                call.first_token.get_or_insert_with(|| started.elapsed());
                call.written = call.written.saturating_add(estimated_tokens(&text));
                let shown = reader.push(&text).map_err(Failure::Rejected)?;
                if !shown.is_empty() {
                    // Whoever does not read any more is noticed by `left`.
                    let _ = listener.parts.send(shown).await;
                }
            }
            CompletionEvent::Finished { usage, reason } => {
                call.usage = usage;
                if reason == FinishReason::Length {
                    return Err(Failure::CutShort);
                }
            }
        }
    }
    reader.finish().map_err(Failure::Rejected)
}

fn make_prompt(app: &App, asked: &Asked<'_>, entries: &[Entry<'_>]) -> Prompt {
    let said: Vec<String> = asked
        .turns
        .iter()
        .map(|turn| secrets::hidden(&turn.text))
        .collect();
    let turns: Vec<Turn<'_>> = asked
        .turns
        .iter()
        .zip(&said)
        .map(|(turn, text)| Turn {
            from_guest: turn.author == tomari_shared::chat::Author::Guest,
            text,
        })
        .collect();
    let mut nonce = [0; 8];
    app.random.fill(&mut nonce);
    prompt(&PromptInput {
        house_name: &asked.facility.name,
        facts: &[],
        entries,
        turns: &turns,
        question: &asked.message.text,
        answer_in: asked.message.language,
        nonce,
    })
}

fn entry(hit: &Hit) -> Entry<'_> {
    Entry {
        question: &hit.shown.question,
        answer: &hit.shown.answer,
        language: hit.shown.language,
    }
}

fn in_its_words(asked: &Asked<'_>, hits: &[&Hit], generated: Generated, evidence: Evidence) -> Answer {
    let cited = |index: &usize| hits.get(*index).copied();
    Answer {
        text: generated.text,
        language: asked.message.language,
        outcome: Outcome::Answered,
        sources: generated.cited.iter().filter_map(cited).map(source).collect(),
        evidence: Evidence {
            method: Method::Generated,
            ..evidence
        },
        tokens: None,
    }
}

fn prompt_tokens(prompt: &Prompt) -> u32 {
    prompt.messages.iter().fold(0, |sum: u32, message| {
        sum.saturating_add(estimated_tokens(&message.content))
    })
}

impl Call {
    /// What was paid for. A call that brought nothing may have been paid for all the same: its prompt counts.
    fn tokens(&self, prompt: &Prompt) -> u32 {
        self.usage.map_or_else(
            || prompt_tokens(prompt).saturating_add(self.written),
            Usage::total,
        )
    }
}

fn milliseconds(duration: Duration) -> u32 {
    u32::try_from(duration.as_millis()).unwrap_or(u32::MAX)
}
