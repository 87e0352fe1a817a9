//! `POST {base}/chat/completions`, streamed.

use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{BoxStream, StreamExt as _};
use tokio::time::{Instant, timeout, timeout_at};

use super::OpenAiConfig;
use super::chat::{CompletionEvent, CompletionRequest, FinishReason, Usage, Written};
use super::events;
use super::http::Endpoint;
use super::wire::{ChatBody, ChatChunk, StreamOptions};
use crate::clock::Clock;
use crate::providers::breaker::{Breaker, BreakerSettings, BreakerState, Health};
use crate::providers::error::{ProviderError, ProviderFault};

/// How long the stages of a completion may take. A guest is waiting.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// Until there is a connection.
    pub connect: Duration,
    /// From the request to the first text.
    pub first_token: Duration,
    /// From one text to the next.
    pub between_tokens: Duration,
    /// From the request to the end.
    pub total: Duration,
    /// From the end of the text to the figures of its cost, without which it is complete too.
    pub after_text: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(2),
            first_token: Duration::from_secs(5),
            between_tokens: Duration::from_secs(5),
            total: Duration::from_secs(20),
            after_text: Duration::from_millis(500),
        }
    }
}

/// A completion as it comes. Dropped, it ends the request, and the provider stops working on it.
pub type CompletionStream = BoxStream<'static, Result<CompletionEvent, ProviderError>>;

/// A model that completes conversations.
pub struct Completions {
    endpoint: Endpoint,
    model: String,
    timeouts: Timeouts,
    clock: Arc<dyn Clock>,
    breaker: Arc<Breaker>,
}

impl std::fmt::Debug for Completions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Completions")
            .field("model", &self.model)
            .field("breaker", &self.breaker)
            .finish_non_exhaustive()
    }
}

impl Completions {
    /// Connects when it is first asked.
    pub fn new(
        config: &OpenAiConfig,
        timeouts: Timeouts,
        breaker: BreakerSettings,
        clock: Arc<dyn Clock>,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            endpoint: Endpoint::new(config, &["chat", "completions"], timeouts.connect)?,
            model: config.model.clone(),
            timeouts,
            breaker: Breaker::new(Arc::clone(&clock), breaker),
            clock,
        })
    }

    /// The model's name.
    #[must_use]
    pub fn model(&self) -> &str {
        &self.model
    }

    /// How it has been doing.
    pub fn health(&self) -> Health {
        self.breaker.health()
    }

    /// Whether calls go through.
    pub fn state(&self) -> BreakerState {
        self.breaker.state()
    }

    /// Asks once: a guest is better served by the entries found than by waiting for a second attempt.
    ///
    /// The stream ends after [`CompletionEvent::Finished`] or an error. Its outcome counts for the breaker when it
    /// ends; dropped before, it counts neither way.
    pub async fn stream(&self, request: &CompletionRequest) -> Result<CompletionStream, ProviderError> {
        let permit = self.breaker.admit()?;
        let began = Instant::now();
        let body = ChatBody {
            model: &self.model,
            messages: &request.messages,
            max_tokens: request.max_tokens,
            temperature: request.temperature,
            stream: true,
            stream_options: StreamOptions { include_usage: true },
        };
        let patience = self.timeouts.first_token.min(self.timeouts.total);
        let answer = timeout_at(began + patience, self.endpoint.post(&body, self.clock.now())).await;
        let response = match answer.unwrap_or_else(|_| Err(ProviderFault::Timeout.into())) {
            Ok(response) if is_event_stream(&response) => response,
            Ok(_) => {
                permit.settle(Err(ProviderFault::Malformed));
                return Err(ProviderError::malformed("no event stream"));
            }
            Err(error) => {
                permit.settle(Err(error.fault));
                return Err(error);
            }
        };
        let mut reader = Reader::new(response, self.timeouts, began);
        let stream = async_stream::stream! {
            loop {
                match reader.next().await {
                    Ok(event @ CompletionEvent::Text(_)) => yield Ok(event),
                    Ok(finished) => {
                        permit.settle(Ok(()));
                        yield Ok(finished);
                        reader.drain().await;
                        return;
                    }
                    Err(error) => {
                        permit.settle(Err(error.fault));
                        yield Err(error);
                        return;
                    }
                }
            }
        };
        Ok(stream.boxed())
    }

    /// Asks once, as [`Completions::stream`] does, for somebody who waits for the whole.
    pub async fn write(
        &self,
        request: &CompletionRequest,
        written: &mut Written,
    ) -> Result<FinishReason, ProviderError> {
        let mut events = self.stream(request).await?;
        while let Some(event) = events.next().await {
            match event? {
                CompletionEvent::Text(text) => written.text.push_str(&text),
                CompletionEvent::Finished { reason, usage } => {
                    written.usage = usage;
                    return Ok(reason);
                }
            }
        }
        Err(ProviderFault::Cut.into())
    }
}

fn is_event_stream(response: &reqwest::Response) -> bool {
    let kind = response.headers().get(http::header::CONTENT_TYPE);
    kind.and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.to_ascii_lowercase().starts_with("text/event-stream"))
}

/// Reads one answer.
struct Reader {
    events: BoxStream<'static, Result<String, ProviderError>>,
    timeouts: Timeouts,
    /// When the whole must be done.
    end: Instant,
    /// When the next text must be there.
    next: Instant,
    reason: Option<FinishReason>,
    usage: Option<Usage>,
}

impl Reader {
    fn new(response: reqwest::Response, timeouts: Timeouts, began: Instant) -> Self {
        Self {
            events: events::data(response),
            timeouts,
            end: began + timeouts.total,
            next: began + timeouts.first_token,
            reason: None,
            usage: None,
        }
    }

    async fn next(&mut self) -> Result<CompletionEvent, ProviderError> {
        loop {
            let event = timeout_at(self.next.min(self.end), self.events.next()).await;
            match (event, self.reason) {
                (Ok(Some(Ok(data))), reason) if data == "[DONE]" => {
                    return Ok(self.finished(reason.unwrap_or(FinishReason::Other)));
                }
                (Ok(Some(Ok(data))), _) => {
                    if let Some(text) = self.take(&data)? {
                        self.next = Instant::now() + self.timeouts.between_tokens;
                        return Ok(CompletionEvent::Text(text));
                    }
                }
                // The text is whole; only the cost is unknown.
                (_, Some(reason)) => return Ok(self.finished(reason)),
                (Ok(Some(Err(error))), None) => return Err(error),
                (Ok(None), None) => return Err(ProviderFault::Cut.into()),
                (Err(_), None) => return Err(ProviderFault::Timeout.into()),
            }
        }
    }

    /// The text in a chunk, if it has any.
    fn take(&mut self, data: &str) -> Result<Option<String>, ProviderError> {
        // What the parser says about it would quote it.
        let chunk: ChatChunk =
            serde_json::from_str(data).map_err(|_| ProviderError::malformed("no chunk of a completion"))?;
        if let Some(error) = chunk.error {
            let status = error.get("code").and_then(serde_json::Value::as_u64);
            let status = status.and_then(|status| u16::try_from(status).ok());
            let status = status.filter(|status| (400..600).contains(status));
            return Err(ProviderFault::of_status(status.unwrap_or(500)).into());
        }
        if let Some(usage) = chunk.usage {
            self.usage = Some(Usage {
                prompt_tokens: usage.prompt_tokens,
                completion_tokens: usage.completion_tokens,
            });
        }
        // One was asked for.
        let Some(choice) = chunk.choices.into_iter().next() else {
            return Ok(None);
        };
        let (text, refusal) = choice
            .delta
            .map_or((None, None), |delta| (delta.content, delta.refusal));
        let reason = choice.finish_reason.as_deref();
        if refusal.is_some_and(|words| !words.is_empty()) || reason == Some("content_filter") {
            return Err(ProviderFault::Refused.into());
        }
        if let Some(reason) = reason {
            self.reason = Some(match reason {
                "stop" => FinishReason::Stop,
                "length" => FinishReason::Length,
                _ => FinishReason::Other,
            });
            self.next = Instant::now() + self.timeouts.after_text;
        }
        Ok(text.filter(|text| !text.is_empty()))
    }

    fn finished(&self, reason: FinishReason) -> CompletionEvent {
        CompletionEvent::Finished {
            reason,
            usage: self.usage,
        }
    }

    /// Reads what is left, so that the connection can be used again.
    async fn drain(&mut self) {
        let rest = async { while let Some(Ok(_)) = self.events.next().await {} };
        // Not in time: a new connection, then.
        let _ = timeout(Duration::from_millis(50), rest).await;
    }
}
