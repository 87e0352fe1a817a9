//! Translations that a model drafts. The model is a server that speaks its wire format and does as it is told.

use harness::{AMPLE, Act, Desk, OpenAiServer, Reply, Staff, impatient, with_completions, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::db::budgets::Budget;
use tomari_shared::knowledge::{KnowledgeState, TranslationDrafted};
use tomari_shared::problem::ProblemKind;

use crate::{PATH, pointers, post, text};

async fn with_model(budget: Budget, test: impl AsyncFnOnce(&Desk, &OpenAiServer, Staff)) {
    with_completions(budget, impatient(), async |desk, model| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        test(desk, model, owner).await;
    })
    .await;
}

async fn translate(desk: &Desk, staff: &Staff, to: &str) -> Reply {
    let from = text("en", "Is there a sauna?", "Yes, until 22:00. A towel is ¥200.");
    post(
        desk,
        staff,
        &format!("{PATH}/translate"),
        &json!({ "from": from, "to": to }),
    )
    .await
}

#[tokio::test]
async fn a_draft_is_returned_unread_and_nothing_is_stored() {
    with_model(AMPLE, async |desk, model, owner| {
        let words = r#"{"question":"Gibt es eine Sauna?","answer":"Ja, bis 22:00 Uhr. Ein Handtuch kostet 200 Yen.","alternatives":[]}"#;
        model.chat([Act::says(&["```json\n", words, "\n```"])]);
        let drafted: TranslationDrafted = translate(desk, &owner, "de").await.json(StatusCode::OK);
        assert_eq!(drafted.translation.question, "Gibt es eine Sauna?");
        assert!(!drafted.translation.reviewed);
        assert_eq!(drafted.differences, []);
        let asked = model.requests()[0].body.to_string();
        assert!(asked.contains("Deutsch") && asked.contains("sauna"), "{asked}");
        assert_eq!(desk.count("intents").await, 0);
        assert_eq!(desk.count("token_usage").await, 1);
        let state: KnowledgeState = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/knowledge")
            .send()
            .await
            .json(StatusCode::OK);
        assert!(state.drafts_translations);
    })
    .await;
}

#[tokio::test]
async fn what_a_draft_says_otherwise_than_its_source_is_told() {
    with_model(AMPLE, async |desk, model, owner| {
        let words = r#"{"question":"Gibt es eine Sauna?","answer":"Ja, bis 23:00 Uhr."}"#;
        model.chat([Act::says(&[words])]);
        let drafted: TranslationDrafted = translate(desk, &owner, "de").await.json(StatusCode::OK);
        let told: Vec<_> = drafted
            .differences
            .iter()
            .map(|difference| {
                (
                    difference.kind.as_str(),
                    difference.here.len(),
                    difference.there.len(),
                )
            })
            .collect();
        assert_eq!(told, [("number", 0, 1), ("time", 1, 1)]);
    })
    .await;
}

#[tokio::test]
async fn a_providers_fault_is_told_as_one_and_changes_nothing() {
    with_model(AMPLE, async |desk, model, owner| {
        for act in [
            Act::Fails(500, None),
            Act::Fails(429, None),
            Act::Refuses,
            Act::Hangs,
            Act::Breaks(vec!["{\"question\":\"G".to_owned()]),
            Act::says_until(&["{\"question\":\"Gibt es\"}"], "length"),
            Act::says(&["I would rather not."]),
            Act::says(&["{\"question\":\"\",\"answer\":\"Ja.\"}"]),
        ] {
            model.chat([act]);
            let reply = translate(desk, &owner, "de").await;
            reply.problem(ProblemKind::NotReady);
            // A breaker that has opened lets nothing through for a while.
            desk.clock.advance(chrono::TimeDelta::hours(1));
        }
        assert_eq!(desk.count("intents").await, 0);
    })
    .await;
}

#[tokio::test]
async fn bad_input_is_refused_before_a_model_is_asked() {
    with_model(AMPLE, async |desk, model, owner| {
        let path = format!("{PATH}/translate");
        let from = text("en", "", "Yes.");
        let reply = post(desk, &owner, &path, &json!({ "from": from, "to": "en" })).await;
        assert_eq!(
            pointers(reply.problem(ProblemKind::Invalid)),
            ["/from/question", "/to"]
        );
        assert!(model.requests().is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_budget_of_the_day_holds() {
    with_model(
        Budget {
            facility_day: 10,
            ..AMPLE
        },
        async |desk, model, owner| {
            let reply = translate(desk, &owner, "de").await;
            reply.problem(ProblemKind::RateLimited);
            assert!(model.requests().is_empty());
        },
    )
    .await;
}

#[tokio::test]
async fn without_a_model_there_is_nothing_to_ask() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let reply = translate(desk, &owner, "de").await;
        reply.problem(ProblemKind::Conflict);
        let state: Value = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/knowledge")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(state["drafts_translations"], false);
    })
    .await;
}
