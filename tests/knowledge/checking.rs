//! Near-duplicates and contradictions, before anything is saved.

use harness::{Desk, Staff, demonstration_rows, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::knowledge::{FaqCheck, FaqOrigin, FaqStatus};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

use crate::{PATH, add, draft, list, make, pointers, post, read, text};

async fn check(desk: &Desk, staff: &Staff, trial: &Value) -> FaqCheck {
    post(desk, staff, &format!("{PATH}/check"), trial)
        .await
        .json(StatusCode::OK)
}

#[tokio::test]
async fn the_same_question_with_another_time_is_a_contradiction() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.import(&house, &demonstration_rows()).await;
        let before = (desk.count("intents").await, desk.count("translations").await);
        let found = check(
            desk,
            &owner,
            &json!({ "draft": draft("What time is breakfast?", "From 7:30 to 10:00, for ¥900.") }),
        )
        .await;
        let first = &found.duplicates[0];
        assert_eq!(first.question, "Do you serve breakfast?");
        assert_eq!(
            (first.language, first.origin),
            (Language::English, FaqOrigin::House)
        );
        assert!(first.confidence >= 0.7, "{}", first.confidence);
        let told: Vec<_> = first
            .differences
            .iter()
            .map(|difference| {
                (
                    difference.kind.as_str(),
                    difference.here.join(","),
                    difference.there.contains(&"9:30".to_owned()),
                )
            })
            .collect();
        assert!(told.contains(&("time", "10:00".to_owned(), true)), "{told:?}");
        assert!(
            told.iter()
                .any(|(kind, here, _)| *kind == "number" && here.contains("900")),
            "{told:?}"
        );

        let same = check(
            desk,
            &owner,
            &json!({ "draft": draft("What time is breakfast?", "From 7:30 to 9:30.") }),
        )
        .await;
        assert_eq!(same.duplicates[0].differences, []);
        let other = check(
            desk,
            &owner,
            &json!({ "draft": draft("May I play the trombone in the attic?", "No.") }),
        )
        .await;
        assert_eq!(other.duplicates, []);
        assert_eq!(
            (desk.count("intents").await, desk.count("translations").await),
            before
        );
    })
    .await;
}

#[tokio::test]
async fn an_entry_is_no_duplicate_of_itself() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.import(&house, &demonstration_rows()).await;
        let made = make(desk, &owner, &draft("May I play the trombone?", "Until 20:00.")).await;
        let changed = draft("May I play the trombone?", "Until 21:00.");
        let found = check(desk, &owner, &json!({ "id": made.id, "draft": changed })).await;
        assert_eq!(found.duplicates, []);
        let as_new = check(desk, &owner, &json!({ "draft": changed })).await;
        assert_eq!(as_new.duplicates[0].intent_id, made.id);
        // It was out of the way for the check only.
        let kept: tomari_shared::knowledge::Faq = read(desk, &owner, made.id).await.json(StatusCode::OK);
        assert_eq!((kept.status, kept.version), (FaqStatus::Published, 1));
    })
    .await;
}

#[tokio::test]
async fn a_house_fact_is_contradicted_too() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let settings = json!({
            "version": 1,
            "values": {
                "name": "House", "country": "JP", "time_zone": "Asia/Tokyo", "languages": ["en", "ja"],
                "default_language": "en", "guest_session_days": 7, "retention_days": 90, "embed_origins": [], "facts": { "check_out_until": "10:30" },
            },
        });
        let _: Value = desk
            .as_staff(&owner, Method::PUT, "/api/v1/admin/facility")
            .json(&settings)
            .send()
            .await
            .json(StatusCode::OK);
        let fact = &list(desk, &owner, "").await.faqs[0];
        let trial = json!({ "draft": draft(&fact.question, "Please leave by 11:00.") });
        let found = check(desk, &owner, &trial).await;
        assert_eq!(found.duplicates[0].origin, FaqOrigin::Settings);
        assert_eq!(found.duplicates[0].differences[0].there, ["10:30"]);
    })
    .await;
}

#[tokio::test]
async fn translations_that_say_different_things_are_told() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let mut body = draft("Is there a sauna?", "Yes, until 22:00.");
        add(
            &mut body,
            text("ja", "サウナはありますか？", "はい、23時までです。"),
        );
        add(
            &mut body,
            text("fr", "Y a-t-il un sauna ?", "Oui, jusqu’à 22h00."),
        );
        let found = check(desk, &owner, &json!({ "draft": body })).await;
        assert_eq!(found.discords.len(), 1, "{:?}", found.discords);
        let discord = &found.discords[0];
        assert_eq!(
            (discord.language, discord.other),
            (Language::English, Language::Japanese)
        );
        assert_eq!(discord.differences[0].here, ["22:00"]);
        let reply = post(
            desk,
            &owner,
            &format!("{PATH}/check"),
            &json!({ "draft": draft("", "") }),
        )
        .await;
        assert_eq!(
            pointers(reply.problem(ProblemKind::Invalid)),
            ["/draft/translations/0/question", "/draft/translations/0/answer"]
        );
    })
    .await;
}
