//! The dense arm: embeddings are made in the background, survive faults of their provider, and are made anew by another model
//! while the old ones go on serving. The provider is a server that speaks the wire format.

use std::cell::OnceCell;
use std::sync::Arc;

use chrono::TimeDelta;
use harness::{Act, Desk, House, OpenAiServer, Staff, Surroundings, row, with_models};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::app::Models;
use tomari_core::clock::Clock;
use tomari_core::db;
use tomari_core::import::Row;
use tomari_core::jobs::recurring;
use tomari_core::playground;
use tomari_core::providers::{Embedder, EmbeddingConfig, OpenAiEmbedder};
use tomari_core::retrieval::embed::{self, EmbedJob};
use tomari_shared::evidence::Evidence;
use tomari_shared::language::Language;
use tomari_shared::playground::{SearchRequest, SearchResult};
use tomari_shared::problem::ProblemKind;

const DIMENSIONS: usize = 256;

fn knowledge() -> Vec<Row> {
    vec![
        row(
            "taxi",
            Language::English,
            "How do I call a taxi?",
            "Dial 7 on the house phone.",
        ),
        row(
            "bath",
            Language::English,
            "When is the bath open?",
            "From 16:00 to 23:00.",
        ),
        row(
            "bath",
            Language::Japanese,
            "お風呂は何時まで？",
            "16時から23時までです。",
        ),
    ]
}

fn embedder(around: &Surroundings, server: &OpenAiServer, dimensions: usize) -> Arc<dyn Embedder> {
    let clock: Arc<dyn Clock> = around.clock.clone();
    let config = EmbeddingConfig::new(dimensions);
    let random = Arc::clone(&around.random);
    Arc::new(OpenAiEmbedder::new(&server.config(None), config, clock, random).expect("a client"))
}

struct World<'a> {
    desk: &'a Desk,
    server: &'a OpenAiServer,
    house: House,
    owner: Staff,
    /// Another model's provider and embedder.
    other: &'a (OpenAiServer, Arc<dyn Embedder>),
}

async fn with_embedder(test: impl AsyncFnOnce(&World<'_>)) {
    let (servers, other) = (OnceCell::new(), OnceCell::new());
    with_models(
        async |around| {
            let server = OpenAiServer::start(&around.tasks, around.stop.clone(), DIMENSIONS).await;
            let embedders = vec![embedder(around, &server, DIMENSIONS)];
            servers.set(server).expect("set once");
            let server = OpenAiServer::start(&around.tasks, around.stop.clone(), DIMENSIONS / 2).await;
            let embedder = embedder(around, &server, DIMENSIONS / 2);
            assert!(other.set((server, embedder)).is_ok());
            Models {
                embedders,
                ..Models::none()
            }
        },
        async |desk| {
            let (house, owner) = desk.house_with_owner("hibari").await;
            desk.import(&house, &knowledge()).await;
            test(&World {
                desk,
                server: servers.get().expect("started"),
                house,
                owner,
                other: other.get().expect("started"),
            })
            .await;
        },
    )
    .await;
}

impl World<'_> {
    async fn search(&self, text: &str) -> SearchResult {
        self.desk
            .as_staff(&self.owner, Method::POST, "/api/v1/admin/search")
            .json(&json!({ "text": text, "language": "en", "in_house": true }))
            .send()
            .await
            .json(StatusCode::OK)
    }

    fn job(&self) -> EmbedJob {
        EmbedJob {
            facility: self.house.id,
        }
    }
}

fn passages(server: &OpenAiServer) -> usize {
    let requests = server.requests();
    let inputs = requests
        .iter()
        .filter_map(|request| request.body["input"].as_array());
    inputs.map(Vec::len).sum()
}

#[tokio::test]
async fn embeddings_come_in_the_background_and_then_both_arms_find() {
    with_embedder(async |world| {
        // Saved and not embedded: words find it already.
        let before = world.search("call a taxi").await;
        assert_eq!(before.hits[0].retrieved.external_id, "taxi");
        assert_eq!(before.hits[0].retrieved.similarity, None);
        assert_eq!(
            (
                before.index.translations,
                before.index.lexical,
                before.index.embedded
            ),
            (3, 3, 0)
        );
        assert_eq!(before.index.model, None);
        assert!(before.index.next_model.is_some());

        world.desk.run_jobs().await;
        let after = world.search("call a taxi").await;
        assert_eq!(after.hits[0].retrieved.external_id, "taxi");
        let similarity = after.hits[0].retrieved.similarity.expect("is embedded");
        assert!(similarity > 0.3 && similarity <= 1.001, "{similarity}");
        assert_eq!(after.index.embedded, 3);
        assert_eq!(after.index.next_model, None);
        assert!(
            after
                .hits
                .windows(2)
                .all(|pair| pair[0].retrieved.score >= pair[1].retrieved.score)
        );

        // What was embedded is not embedded again when it is saved again; what is new is.
        let made = passages(world.server);
        world.desk.import(&world.house, &knowledge()).await;
        let pool = row("pool", Language::English, "Is there a pool?", "On the roof.");
        world.desk.import(&world.house, &[pool]).await;
        world.desk.run_jobs().await;
        assert_eq!(passages(world.server), made + 1);
        assert_eq!(world.search("pool").await.index.embedded, 4);
    })
    .await;
}

#[tokio::test]
async fn a_question_without_an_embedding_is_found_by_its_words() {
    with_embedder(async |world| {
        world.desk.run_jobs().await;
        world.server.always_embeddings(Act::Fails(500, None));
        let guest = world.desk.guest(&world.house, Language::English).await;
        for _ in 0..5 {
            let reply = world.desk.ask(&guest, "How do I call a taxi?").await;
            assert_eq!(reply.answer.text, "Dial 7 on the house phone.");
            let path = format!("/api/v1/admin/messages/{}/evidence", reply.answer.id);
            let request = world.desk.as_staff(&world.owner, Method::GET, &path);
            let evidence: Evidence = request.send().await.json(StatusCode::OK);
            assert_eq!(evidence.embedding_error.as_deref(), Some("server"));
            assert_eq!(evidence.embedding_model, None);
        }
        let ready: Value = world.desk.get("/readyz").send().await.json(StatusCode::OK);
        assert_eq!(ready["models"]["embedding"]["status"], "failing");
        assert_eq!(ready["models"]["embedding"]["fault"], "server");
    })
    .await;
}

#[tokio::test]
async fn what_could_not_be_embedded_is_repaired() {
    with_embedder(async |world| {
        world.server.always_embeddings(Act::Fails(400, None));
        embed::work(&world.desk.app, &world.job())
            .await
            .expect_err("the provider refuses");
        assert_eq!(world.search("taxi").await.index.embedded, 0);
        world.server.always_embeddings(Act::Embeds(|_| {}));
        // Every hour somebody looks.
        let schedules = recurring::schedules().expect("schedules");
        recurring::catch_up(&world.desk.app, &schedules).await;
        world.desk.clock.advance(TimeDelta::hours(1));
        recurring::catch_up(&world.desk.app, &schedules).await;
        world.desk.run_jobs().await;
        assert_eq!(world.search("taxi").await.index.embedded, 3);
    })
    .await;
}

#[tokio::test]
async fn another_model_takes_over_when_it_has_everything() {
    with_embedder(async |world| {
        world.desk.run_jobs().await;
        let (server, new) = world.other;
        let old = world.desk.app.models.embedders[0].clone();
        let changed = world.desk.app_with(Models {
            embedders: vec![Arc::clone(new), Arc::clone(&old)],
            ..Models::none()
        });
        let request = SearchRequest {
            text: "call a taxi".to_owned(),
            language: Some(Language::English),
            in_house: true,
        };
        // Not embedded anew yet, and not able to be: the old one serves.
        server.always_embeddings(Act::Fails(400, None));
        embed::work(&changed, &world.job()).await.expect_err("refuses");
        let result = playground::search(&changed, world.owner.caller(), &request)
            .await
            .expect("searches");
        assert!(result.hits[0].retrieved.similarity.is_some());
        assert_eq!(result.index.model.as_ref(), Some(&old.model().name));
        assert_eq!(result.index.next_model.as_ref(), Some(&new.model().name));

        server.always_embeddings(Act::Embeds(|_| {}));
        embed::work(&changed, &world.job()).await.expect("embeds");
        let result = playground::search(&changed, world.owner.caller(), &request)
            .await
            .expect("searches");
        assert!(result.hits[0].retrieved.similarity.is_some());
        assert_eq!(result.index.model.as_ref(), Some(&new.model().name));
        assert_eq!((result.index.embedded, result.index.next_model), (3, None));
        assert_eq!(world.desk.count("embeddings").await, 3, "the old ones are gone");
    })
    .await;
}

#[tokio::test]
async fn with_an_index_the_same_is_found() {
    with_embedder(async |world| {
        world.desk.run_jobs().await;
        let exact = world.search("bath open").await;
        let mut tx = db::begin_facility(&world.desk.app.db, world.house.id)
            .await
            .expect("begins");
        let model = world.desk.app.models.embedders[0].model();
        let dimensions = i32::try_from(model.dimensions).expect("small");
        db::embeddings::serve(&mut tx, &model.name, dimensions, 1)
            .await
            .expect("is indexed");
        tx.commit().await.expect("commits");
        let indexed = world.search("bath open").await;
        assert_eq!(indexed.hits, exact.hits);
        // Another house's index is nobody else's to make.
        let (other, _) = world.desk.house_with_owner("tsubame").await;
        let mut tx = db::begin_facility(&world.desk.app.db, other.id)
            .await
            .expect("begins");
        let refused = sqlx::query("SELECT index_embeddings($1, 'm', 3)")
            .bind(world.house.id.0)
            .execute(&mut *tx)
            .await;
        assert!(refused.is_err());
    })
    .await;
}

#[tokio::test]
async fn the_playground_shows_what_a_guest_would_get() {
    with_embedder(async |world| {
        let mut code = row("code", Language::English, "What is the door code?", "4711");
        code.visibility = tomari_shared::knowledge::FaqVisibility::InHouse;
        world.desk.import(&world.house, &[code]).await;
        let search = async |body: Value| {
            world
                .desk
                .as_staff(&world.owner, Method::POST, "/api/v1/admin/search")
                .json(&body)
                .send()
                .await
        };
        let inside: SearchResult = search(json!({ "text": "door code", "in_house": true }))
            .await
            .json(StatusCode::OK);
        assert_eq!(inside.hits[0].answer, "4711");
        assert_eq!(inside.language, Language::English);
        let outside: SearchResult = search(json!({ "text": "door code" })).await.json(StatusCode::OK);
        assert!(outside.hits.iter().all(|hit| hit.answer != "4711"));
        for (body, place) in [
            (json!({ "text": " " }), "/text"),
            (json!({ "text": "a".repeat(1_001) }), "/text"),
            (json!({ "text": "a", "language": "xx" }), "/language"),
            (json!({ "text": "a", "in_house": "yes" }), "/in_house"),
            (json!({}), "/text"),
        ] {
            let faults = search(body).await.problem(ProblemKind::Invalid);
            assert_eq!(faults[0].0, place);
        }
    })
    .await;
}
