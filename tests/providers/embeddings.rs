//! Embeddings over HTTP.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use harness::{Act, ProviderBench, RedisServer, with_provider};
use serde_json::{Value, json};
use tomari_core::providers::{
    BreakerState, CachedEmbedder, Embedder, EmbeddingConfig, Health, OpenAiEmbedder, ProviderFault, Side,
};

use super::{KEY, LONG, SHORT, WORDS, assert_discreet, breaker, embedder};

const DIMENSIONS: usize = 64;

fn config() -> EmbeddingConfig {
    EmbeddingConfig {
        query_timeout: LONG,
        passage_timeout: LONG,
        connect_timeout: LONG,
        breaker: breaker(100),
        ..EmbeddingConfig::new(DIMENSIONS)
    }
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

fn cosine(one: &[f32], other: &[f32]) -> f32 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

async fn fault(embedder: &OpenAiEmbedder, side: Side) -> ProviderFault {
    let error = embedder
        .embed(&texts(&[WORDS]), side)
        .await
        .expect_err("goes wrong");
    assert_discreet(&error);
    error.fault
}

fn inputs(bench: &ProviderBench) -> Vec<Vec<String>> {
    let requests = bench.server.requests().into_iter();
    let input = |body: &Value| serde_json::from_value(body["input"].clone()).expect("texts");
    requests.map(|request| input(&request.body)).collect()
}

#[tokio::test]
async fn texts_become_unit_vectors_with_their_prefixes() {
    with_provider(DIMENSIONS, async |bench| {
        let config = EmbeddingConfig {
            query_prefix: "query: ".to_owned(),
            passage_prefix: "passage: ".to_owned(),
            ask_for_dimensions: true,
            ..config()
        };
        let (model, _) = embedder(bench, config);
        let query = model.embed(&texts(&["pool"]), Side::Query).await.expect("embeds");
        let passages = texts(&["pool", "the sauna is hot"]);
        let passages = model.embed(&passages, Side::Passage).await.expect("embeds");
        for vector in query.iter().chain(&passages) {
            assert_eq!(vector.len(), DIMENSIONS);
            assert!((cosine(vector, vector) - 1.0).abs() < 1e-5);
        }
        assert!(cosine(&query[0], &passages[0]) > cosine(&query[0], &passages[1]));
        let [first, second] = bench.server.requests().try_into().expect("two requests");
        let expected = json!({
            "model": "test-model", "input": ["query: pool"], "dimensions": DIMENSIONS, "encoding_format": "float",
        });
        assert_eq!(first.body, expected);
        assert_eq!(first.authorization, Some(format!("Bearer {KEY}")));
        assert_eq!(second.body["input"], json!(["passage: pool", "passage: the sauna is hot"]));
        assert!(model.model().name.starts_with("openai/test-model/64/"));
    })
    .await;
}

#[tokio::test]
async fn many_texts_go_in_batches_and_come_back_in_order() {
    with_provider(DIMENSIONS, async |bench| {
        let (model, _) = embedder(bench, config());
        // In whatever order the provider lists them.
        bench.server.always_embeddings(Act::Embeds(|answer| {
            answer["data"].as_array_mut().expect("a list").reverse();
        }));
        let many: Vec<String> = (0..130).map(|number| format!("word{number}")).collect();
        let vectors = model.embed(&many, Side::Passage).await.expect("embeds");
        assert_eq!(inputs(bench).concat(), many);
        let sizes: Vec<usize> = inputs(bench).iter().map(Vec::len).collect();
        assert_eq!(sizes, [64, 64, 2]);
        for at in [0, 63, 64, 129] {
            let alone = model.embed(&many[at..=at], Side::Passage).await.expect("embeds");
            assert!(cosine(&alone[0], &vectors[at]) > 0.9999, "{at}");
        }
        assert!(model.embed(&[], Side::Passage).await.expect("nothing").is_empty());
        assert_eq!(bench.server.requests().len(), 7);
        assert!(bench.server.requests()[0].body.get("dimensions").is_none());
    })
    .await;
}

#[tokio::test]
async fn passages_are_tried_again_and_questions_are_not() {
    with_provider(DIMENSIONS, async |bench| {
        let (model, waits) = embedder(bench, config());
        let failures = || {
            [
                Act::Fails(503, None),
                Act::Fails(429, Some("7")),
                Act::Fails(500, None),
            ]
        };
        bench.server.embeddings(failures());
        model
            .embed(&texts(&["a"]), Side::Passage)
            .await
            .expect("the fourth time");
        let taken = waits.taken();
        assert_eq!(taken.len(), 3);
        assert!(taken[0] <= Duration::from_millis(500), "{taken:?}");
        let asked = Duration::from_secs(7);
        assert!(
            taken[1] >= asked && taken[1] <= asked + Duration::from_secs(1),
            "{taken:?}"
        );
        assert!(taken[2] <= Duration::from_secs(2), "{taken:?}");

        bench
            .server
            .embeddings(failures().into_iter().chain([Act::Fails(502, None)]));
        assert_eq!(fault(&model, Side::Passage).await, ProviderFault::Server(502));
        assert_eq!(bench.server.requests().len(), 8);

        bench.server.embeddings([Act::Fails(429, Some("61"))]);
        assert_eq!(fault(&model, Side::Passage).await, ProviderFault::RateLimited);
        bench.server.embeddings([Act::Fails(503, None)]);
        assert_eq!(fault(&model, Side::Query).await, ProviderFault::Server(503));
        assert_eq!(bench.server.requests().len(), 10);
        assert_eq!(waits.taken().len(), 6);
    })
    .await;
}

#[tokio::test]
async fn what_can_not_be_used_is_malformed() {
    with_provider(DIMENSIONS, async |bench| {
        let (model, _) = embedder(bench, config());
        let raw = |body: &str| Act::Raw("application/json", body.to_owned());
        // A number that no float holds: JSON has no other way to say "infinite".
        let infinite = format!(
            r#"{{"data":[{{"index":0,"embedding":[1e39{}]}}]}}"#,
            ",0".repeat(DIMENSIONS - 1)
        );
        let nan = infinite.replace("1e39", "NaN");
        for act in [
            Act::Embeds(|answer| answer["data"][0]["embedding"] = json!([1.0, 0.0])),
            Act::Embeds(|answer| answer["data"][0]["embedding"][3] = Value::Null),
            Act::Embeds(|answer| answer["data"][0]["embedding"] = json!(vec![0.0; DIMENSIONS])),
            Act::Embeds(|answer| answer["data"][0]["index"] = json!(1)),
            Act::Embeds(|answer| answer["data"] = json!([])),
            Act::Embeds(|answer| {
                let twice = answer["data"][0].clone();
                answer["data"].as_array_mut().expect("a list").push(twice);
            }),
            raw(&infinite),
            raw(&nan),
            raw("<p>Log in</p>"),
            raw(&" ".repeat(1_000_000)),
        ] {
            bench.server.embeddings([act.clone()]);
            assert_eq!(
                fault(&model, Side::Passage).await,
                ProviderFault::Malformed,
                "{act:?}"
            );
        }
        // Asking again would not help.
        assert_eq!(bench.server.requests().len(), 10);
    })
    .await;
}

#[tokio::test]
async fn a_question_has_little_time() {
    with_provider(DIMENSIONS, async |bench| {
        let config = EmbeddingConfig {
            query_timeout: SHORT,
            ..config()
        };
        let (model, _) = embedder(bench, config);
        bench.server.embeddings([Act::Hangs]);
        assert_eq!(fault(&model, Side::Query).await, ProviderFault::Timeout);
        bench.server.until_cancelled(1).await;
    })
    .await;
}

#[tokio::test]
async fn the_breaker_stops_embedding_too() {
    with_provider(DIMENSIONS, async |bench| {
        let config = EmbeddingConfig {
            breaker: breaker(2),
            ..config()
        };
        let (model, _) = embedder(bench, config);
        bench.server.always_embeddings(Act::Fails(500, None));
        // The second failure opens it, and the third attempt is not made.
        assert_eq!(fault(&model, Side::Passage).await, ProviderFault::Server(500));
        assert_eq!(bench.server.requests().len(), 2);
        assert_eq!(fault(&model, Side::Query).await, ProviderFault::Unavailable);
        assert_eq!(model.state(), BreakerState::Open);
        bench.clock.advance(TimeDelta::seconds(30));
        bench.server.always_embeddings(Act::Embeds(|_| ()));
        model.embed(&texts(&["a"]), Side::Query).await.expect("embeds");
        assert_eq!(model.health(), Health::Ok);
    })
    .await;
}

#[tokio::test]
async fn what_one_process_has_asked_another_finds_in_redis() {
    with_provider(DIMENSIONS, async |bench| {
        let mut redis = RedisServer::start().await;
        let process = || {
            let (model, _) = embedder(bench, config());
            CachedEmbedder::new(Arc::new(model), Some(redis.store()))
        };
        let (one, other) = (process(), process());
        let asked = async |model: &CachedEmbedder, text| {
            let vectors = model.embed(&texts(&[text]), Side::Query).await;
            (vectors.expect("embeds"), bench.server.requests().len())
        };
        let (first, _) = asked(&one, "pool").await;
        assert_eq!(asked(&other, "pool").await, (first.clone(), 1));
        // Without it everything is computed, and nobody sees a failure.
        redis.kill();
        assert_eq!(asked(&other, "pool").await, (first.clone(), 2));
        redis.start_again().await;
        // Each finds its connection lost at the first use, and makes it anew.
        for _ in 0..2 {
            asked(&one, "pool").await;
            asked(&other, "pool").await;
        }
        let (_, sent) = asked(&one, "pool").await;
        assert_eq!(asked(&other, "pool").await, (first, sent));
    })
    .await;
}

#[tokio::test]
async fn a_question_asked_before_is_not_sent_again() {
    with_provider(DIMENSIONS, async |bench| {
        let (model, _) = embedder(bench, config());
        let model = CachedEmbedder::new(Arc::new(model), None);
        let first = model
            .embed(&texts(&["pool", "sauna"]), Side::Query)
            .await
            .expect("embeds");
        let again = model
            .embed(&texts(&["sauna", "pool"]), Side::Query)
            .await
            .expect("embeds");
        assert_eq!(again, [first[1].clone(), first[0].clone()]);
        assert_eq!(bench.server.requests().len(), 1);
        let mixed = model
            .embed(&texts(&["pool", "gym"]), Side::Query)
            .await
            .expect("embeds");
        assert_eq!(mixed[0], first[0]);
        assert_eq!(inputs(bench)[1], ["gym"]);
        // Passages have their own place.
        for _ in 0..2 {
            model
                .embed(&texts(&["pool"]), Side::Passage)
                .await
                .expect("embeds");
        }
        assert_eq!(bench.server.requests().len(), 4);
        // A failure is not kept.
        bench.server.embeddings([Act::Fails(500, None)]);
        model
            .embed(&texts(&["new"]), Side::Query)
            .await
            .expect_err("fails");
        model.embed(&texts(&["new"]), Side::Query).await.expect("embeds");
        let shown = format!("{model:?}");
        assert!(
            !shown.contains(KEY) && shown.contains("openai/test-model/64"),
            "{shown}"
        );
    })
    .await;
}
