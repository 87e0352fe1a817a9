//! Completions that come, and those that nobody wants any more.

use std::time::Duration;

use chrono::TimeDelta;
use futures_util::StreamExt as _;
use harness::{Act, with_provider};
use serde_json::json;
use tomari_core::providers::{
    BreakerState, CompletionEvent, Completions, FinishReason, Health, ProviderError, ProviderFault, Timeouts,
    Usage,
};

use super::{KEY, WORDS, completions, patient, request};

async fn all(model: &Completions) -> Result<Vec<CompletionEvent>, ProviderError> {
    let events: Vec<_> = model.stream(&request()).await?.collect().await;
    events.into_iter().collect()
}

fn text(text: &str) -> CompletionEvent {
    CompletionEvent::Text(text.to_owned())
}

fn finished(reason: FinishReason, completion_tokens: Option<u32>) -> CompletionEvent {
    CompletionEvent::Finished {
        reason,
        usage: completion_tokens.map(|completion_tokens| Usage {
            prompt_tokens: 11,
            completion_tokens,
        }),
    }
}

#[tokio::test]
async fn text_comes_in_pieces_and_ends_with_its_cost() {
    with_provider(4, async |bench| {
        let model = completions(bench, patient(), 5);
        bench.server.chat([Act::says(&["Ab ", "15 Uhr", "。"])]);
        let events = all(&model).await.expect("a completion");
        let expected = [
            text("Ab "),
            text("15 Uhr"),
            text("。"),
            finished(FinishReason::Stop, Some(3)),
        ];
        assert_eq!(events, expected);
        let [sent] = bench.server.requests().try_into().expect("one request");
        assert_eq!(sent.authorization, Some(format!("Bearer {KEY}")));
        let expected = json!({
            "model": model.model(), "max_tokens": 200, "temperature": 0.5, "stream": true,
            "stream_options": {"include_usage": true},
            "messages": [{"role": "system", "content": "Answer."}, {"role": "user", "content": WORDS}],
        });
        assert_eq!(sent.body, expected);
        assert_eq!(model.health(), Health::Ok);
        assert_eq!(bench.server.cancelled(), 0);
    })
    .await;
}

#[tokio::test]
async fn the_end_is_told_in_every_way_providers_tell_it() {
    with_provider(4, async |bench| {
        let model = completions(bench, patient(), 1);
        let stop = r#"{"choices":[{"delta":{"content":"Yes."},"finish_reason":"stop"}]}"#;
        let plain = r#"{"choices":[{"delta":{"content":"Yes."}}]}"#;
        for (act, expected) in [
            (
                Act::says_until(&["Yes."], "length"),
                vec![text("Yes."), finished(FinishReason::Length, Some(1))],
            ),
            (
                Act::says_until(&["Yes."], "tool_calls"),
                vec![text("Yes."), finished(FinishReason::Other, Some(1))],
            ),
            // Without the closing line, without the reason, and with nothing to say.
            (
                Act::events(&[stop]),
                vec![text("Yes."), finished(FinishReason::Stop, None)],
            ),
            (
                Act::events(&[plain, "[DONE]"]),
                vec![text("Yes."), finished(FinishReason::Other, None)],
            ),
            (Act::says(&[]), vec![finished(FinishReason::Stop, Some(0))]),
        ] {
            bench.server.chat([act.clone()]);
            assert_eq!(all(&model).await.expect("a completion"), expected, "{act:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_cost_is_not_waited_for() {
    with_provider(4, async |bench| {
        let timeouts = Timeouts {
            after_text: Duration::from_millis(20),
            ..patient()
        };
        let model = completions(bench, timeouts, 1);
        bench.server.chat([Act::Lingers(vec!["Yes.".to_owned()])]);
        let events = all(&model).await.expect("a completion");
        assert_eq!(events, [text("Yes."), finished(FinishReason::Stop, None)]);
    })
    .await;
}

#[tokio::test]
async fn dropping_the_stream_ends_the_request() {
    with_provider(4, async |bench| {
        let model = completions(bench, patient(), 1);
        bench.server.chat([Act::Stalls(vec!["Wait".to_owned()])]);
        let mut stream = model.stream(&request()).await.expect("begins");
        let first = stream.next().await.expect("an event").expect("text");
        assert_eq!(first, text("Wait"));
        assert_eq!(bench.server.cancelled(), 0);
        drop(stream);
        bench.server.until_cancelled(1).await;
        // Dropped while still waiting for the answer's head.
        bench.server.chat([Act::Hangs]);
        let question = request();
        let waiting = model.stream(&question);
        tokio::select! {
            _ = waiting => panic!("nothing was answered"),
            () = bench.server.until_requests(2) => {}
        }
        bench.server.until_cancelled(2).await;
        assert_eq!(model.state(), BreakerState::Closed);
    })
    .await;
}

#[tokio::test]
async fn the_breaker_opens_sheds_probes_and_closes() {
    with_provider(4, async |bench| {
        let model = completions(bench, patient(), 2);
        bench.server.always_chat(Act::Fails(503, None));
        for _ in 0..2 {
            all(&model).await.expect_err("fails");
        }
        let error = all(&model).await.expect_err("is not asked");
        assert_eq!(error.fault, ProviderFault::Unavailable);
        assert_eq!(bench.server.requests().len(), 2);
        assert!(matches!(
            model.health(),
            Health::Failing {
                fault: ProviderFault::Server(503),
                ..
            }
        ));

        bench.clock.advance(TimeDelta::seconds(30));
        assert_eq!(model.state(), BreakerState::HalfOpen);
        bench.server.chat([Act::Stalls(vec!["Wait".to_owned()])]);
        let probe = model.stream(&request()).await.expect("begins");
        let error = all(&model).await.expect_err("one at a time");
        assert_eq!(error.fault, ProviderFault::Unavailable);
        drop(probe);
        assert_eq!(model.state(), BreakerState::HalfOpen);

        bench.server.chat([Act::says(&["Back."])]);
        all(&model).await.expect("a completion");
        assert_eq!(model.state(), BreakerState::Closed);
        assert_eq!(model.health(), Health::Ok);
    })
    .await;
}

#[tokio::test]
async fn a_streamed_call_counts_when_it_ends() {
    with_provider(4, async |bench| {
        let model = completions(bench, patient(), 1);
        bench.server.chat([Act::Ends(vec!["Half".to_owned()])]);
        let mut stream = model.stream(&request()).await.expect("begins");
        stream.next().await.expect("an event").expect("text");
        assert_eq!(model.state(), BreakerState::Closed);
        let error = stream.next().await.expect("an event").expect_err("is cut");
        assert_eq!(error.fault, ProviderFault::Cut);
        assert_eq!(model.state(), BreakerState::Open);
        assert!(stream.next().await.is_none());
    })
    .await;
}

#[tokio::test]
async fn a_connection_serves_several_answers() {
    with_provider(4, async |bench| {
        let model = completions(bench, patient(), 1);
        for _ in 0..3 {
            all(&model).await.expect("a completion");
        }
        assert_eq!(bench.server.connections(), 1);
    })
    .await;
}
