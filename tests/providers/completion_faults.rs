//! Completions that go wrong: each fault is told as what it is.

use std::time::Duration;

use futures_util::StreamExt as _;
use harness::{Act, with_provider};
use tomari_core::providers::{
    BreakerSettings, BreakerState, Completions, Health, OpenAiConfig, ProviderError, ProviderFault, Timeouts,
};

use super::{KEY, LONG, SHORT, assert_discreet, completions, patient, request};

async fn fault_of(model: &Completions) -> ProviderError {
    let mut stream = match model.stream(&request()).await {
        Ok(stream) => stream,
        Err(error) => return error,
    };
    while let Some(event) = stream.next().await {
        if let Err(error) = event {
            return error;
        }
    }
    panic!("nothing went wrong");
}

#[tokio::test]
async fn every_fault_has_its_name() {
    with_provider(4, async |bench| {
        let model = completions(bench, patient(), 100);
        let some = || vec!["Some".to_owned()];
        let long_line = format!("data: {}\n\n", "x".repeat(70_000));
        let huge = "data: {\"choices\":[]}\n\n".repeat(60_000);
        for (act, fault) in [
            (Act::Fails(429, Some("7")), ProviderFault::RateLimited),
            (Act::Fails(500, None), ProviderFault::Server(500)),
            (Act::Fails(503, None), ProviderFault::Server(503)),
            (Act::Fails(400, None), ProviderFault::Rejected(400)),
            (Act::Fails(401, None), ProviderFault::Rejected(401)),
            (Act::Fails(307, None), ProviderFault::Rejected(307)),
            (Act::Ends(some()), ProviderFault::Cut),
            (Act::Breaks(some()), ProviderFault::Cut),
            (Act::Raw("text/event-stream", String::new()), ProviderFault::Cut),
            (Act::events(&["{\"choices\": [{\"del"]), ProviderFault::Malformed),
            (Act::events(&["7"]), ProviderFault::Malformed),
            (
                Act::Raw("application/json", "{}".to_owned()),
                ProviderFault::Malformed,
            ),
            (
                Act::Raw("text/html", "<p>Log in</p>".to_owned()),
                ProviderFault::Malformed,
            ),
            (Act::Raw("text/event-stream", long_line), ProviderFault::Malformed),
            (Act::Raw("text/event-stream", huge), ProviderFault::Malformed),
            (
                Act::events(&["{\"error\": {\"code\": 429, \"message\": \"slow down\"}}"]),
                ProviderFault::RateLimited,
            ),
            (
                Act::events(&["{\"error\": {\"message\": \"out of memory\"}}"]),
                ProviderFault::Server(500),
            ),
            (Act::Refuses, ProviderFault::Refused),
            (
                Act::says_until(&["Some"], "content_filter"),
                ProviderFault::Refused,
            ),
        ] {
            bench.server.chat([act.clone()]);
            let error = fault_of(&model).await;
            assert_eq!(error.fault, fault, "{act:?}");
            assert_discreet(&error);
        }
        // One attempt each.
        assert_eq!(bench.server.requests().len(), 19);
    })
    .await;
}

#[tokio::test]
async fn every_stage_has_its_timeout() {
    with_provider(4, async |bench| {
        let slow = |before, between| Act::Says {
            pieces: vec!["One".to_owned(); 40],
            before,
            between,
            reason: "stop",
            usage: true,
        };
        for (act, timeouts) in [
            (Act::Hangs, first_token()),
            (Act::Stalls(vec![]), first_token()),
            (slow(LONG, Duration::ZERO), first_token()),
            (
                Act::Stalls(vec!["One".to_owned()]),
                Timeouts {
                    between_tokens: SHORT,
                    ..patient()
                },
            ),
            (
                slow(Duration::ZERO, SHORT / 10),
                Timeouts {
                    total: SHORT,
                    ..patient()
                },
            ),
        ] {
            let model = completions(bench, timeouts, 100);
            bench.server.chat([act.clone()]);
            let error = fault_of(&model).await;
            assert_eq!(error.fault, ProviderFault::Timeout, "{act:?}");
        }
        bench.server.until_cancelled(5).await;
    })
    .await;
}

fn first_token() -> Timeouts {
    Timeouts {
        first_token: SHORT,
        ..patient()
    }
}

#[tokio::test]
async fn nobody_there_is_unreachable() {
    with_provider(4, async |bench| {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        let config = OpenAiConfig {
            base: format!("http://127.0.0.1:{port}/v1/?key={KEY}")
                .parse()
                .expect("a URL"),
            key: None,
            model: "absent".to_owned(),
        };
        let model = Completions::new(
            &config,
            patient(),
            BreakerSettings::default(),
            bench.clock.clone(),
        )
        .expect("usable");
        let error = fault_of(&model).await;
        assert_eq!(error.fault, ProviderFault::Unreachable);
        assert_discreet(&error);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_key_shows_in_the_health_and_a_refusal_does_not() {
    with_provider(4, async |bench| {
        let model = completions(bench, patient(), 1);
        bench.server.chat([Act::Refuses, Act::Fails(400, None)]);
        for _ in 0..2 {
            fault_of(&model).await;
        }
        assert_eq!(model.health(), Health::Ok);
        bench.server.chat([Act::Fails(401, None)]);
        fault_of(&model).await;
        assert_eq!(model.state(), BreakerState::Closed);
        let fault = ProviderFault::Rejected(401);
        assert!(matches!(model.health(), Health::Failing { fault: shown, .. } if shown == fault));
    })
    .await;
}

#[tokio::test]
async fn keys_are_never_shown() {
    with_provider(4, async |bench| {
        let model = completions(bench, patient(), 1);
        let shown = format!("{model:?} {:?}", bench.server.config(Some(KEY)));
        assert!(!shown.contains(KEY), "{shown}");
        let config = bench.server.config(Some("sk-with\na line break"));
        let error = Completions::new(
            &config,
            patient(),
            BreakerSettings::default(),
            bench.clock.clone(),
        )
        .expect_err("no header can have it");
        assert!(!format!("{error:#} {error:?}").contains("sk-with"), "{error:#}");
    })
    .await;
}
