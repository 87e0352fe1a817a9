//! Presets: offered to every house, taken as drafts, served once somebody has filled in and confirmed them.

use harness::{Desk, Staff, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::chat::Outcome;
use tomari_shared::knowledge::{Faq, FaqOrigin, FaqStatus, Presets};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

use crate::{change, list, pointers, post, read};

const PATH: &str = "/api/v1/admin/presets";

async fn presets(desk: &Desk, staff: &Staff) -> Presets {
    desk.as_staff(staff, Method::GET, PATH)
        .send()
        .await
        .json(StatusCode::OK)
}

#[tokio::test]
async fn all_of_them_are_offered_and_taken_once() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let offered = presets(desk, &owner).await.presets;
        assert_eq!(offered.len(), 30);
        assert!(
            offered
                .iter()
                .all(|preset| preset.intent_id.is_none() && preset.status.is_none())
        );
        assert_eq!(list(desk, &owner, "").await.total, 0);
        let names: Vec<&str> = offered.iter().map(|preset| preset.name.as_str()).collect();
        let taken: Presets = post(desk, &owner, PATH, &json!({ "names": names }))
            .await
            .json(StatusCode::OK);
        assert!(
            taken
                .presets
                .iter()
                .all(|preset| preset.status == Some(FaqStatus::Draft))
        );
        let again: Presets = post(desk, &owner, PATH, &json!({ "names": names }))
            .await
            .json(StatusCode::OK);
        assert_eq!(again, taken);
        assert_eq!(list(desk, &owner, "").await.total, 30);
        assert_eq!(desk.count("translations").await, 180);
        let audit: AuditPage = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/audit")
            .send()
            .await
            .json(StatusCode::OK);
        let told = audit
            .events
            .iter()
            .filter(|event| event.action == AuditAction::PresetsAdded)
            .count();
        assert_eq!(told, 1);
        // Nothing of it is served.
        let guest = desk.guest(&house, Language::English).await;
        let told = desk.ask(&guest, "Do you serve breakfast?").await.answer;
        assert_eq!(told.outcome, Some(Outcome::NotFound));
    })
    .await;
}

#[tokio::test]
async fn a_preset_is_served_once_its_blanks_are_filled() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let taken: Presets = post(desk, &owner, PATH, &json!({ "names": ["breakfast"] }))
            .await
            .json(StatusCode::OK);
        let taken = taken
            .presets
            .iter()
            .find(|preset| preset.name == "breakfast")
            .expect("it is there");
        let id = taken.intent_id.expect("it was taken");
        let faq: Faq = read(desk, &owner, id).await.json(StatusCode::OK);
        assert_eq!((faq.origin, faq.status), (FaqOrigin::Preset, FaqStatus::Draft));
        let body = |fill: fn(&str) -> String| {
            let texts: Vec<Value> = faq
                .translations
                .iter()
                .map(|text| {
                    json!({
                        "language": text.language, "question": text.question, "answer": fill(&text.answer),
                        "alternatives": text.alternatives, "reviewed": true,
                    })
                })
                .collect();
            json!({
                "category": faq.category, "priority": faq.priority, "status": "published",
                "visibility": faq.visibility, "translations": texts,
            })
        };
        let early = change(desk, &owner, id, faq.version, &body(str::to_owned)).await;
        assert_eq!(pointers(early.problem(ProblemKind::Invalid)).len(), 6);
        let filled = body(|text| {
            text.replace("[[from]]", "7:30")
                .replace("[[until]]", "9:30")
                .replace("[[price]]", "¥700")
        });
        let faq: Faq = change(desk, &owner, id, faq.version, &filled)
            .await
            .json(StatusCode::OK);
        assert_eq!(
            (faq.origin, faq.status),
            (FaqOrigin::Preset, FaqStatus::Published)
        );
        let guest = desk.guest(&house, Language::French).await;
        let told = desk.ask(&guest, "Servez-vous le petit-déjeuner ?").await.answer;
        assert_eq!(told.text, "Oui, de 7:30 à 9:30, pour ¥700.");
        // Taking it again leaves what the house has made of it.
        let again: Presets = post(desk, &owner, PATH, &json!({ "names": ["breakfast"] }))
            .await
            .json(StatusCode::OK);
        let again = again
            .presets
            .iter()
            .find(|preset| preset.name == "breakfast")
            .expect("it is there");
        assert_eq!(
            (again.intent_id, again.status),
            (Some(id), Some(FaqStatus::Published))
        );
        let kept: Faq = read(desk, &owner, id).await.json(StatusCode::OK);
        assert_eq!(kept.version, faq.version);
    })
    .await;
}

#[tokio::test]
async fn what_the_settings_know_is_filled_in() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let settings = json!({
            "version": 1,
            "values": {
                "name": "House", "country": "JP", "time_zone": "Asia/Tokyo", "languages": ["en"],
                "default_language": "en", "guest_session_days": 7, "retention_days": 90, "embed_origins": [], "facts": { "phone": "+81 577 00 1234" },
            },
        });
        let _: Value = desk
            .as_staff(&owner, Method::PUT, "/api/v1/admin/facility")
            .json(&settings)
            .send()
            .await
            .json(StatusCode::OK);
        let taken: Presets = post(desk, &owner, PATH, &json!({ "names": ["noise"] }))
            .await
            .json(StatusCode::OK);
        let taken = taken
            .presets
            .iter()
            .find(|preset| preset.name == "noise")
            .expect("it is there");
        let faq: Faq = read(desk, &owner, taken.intent_id.expect("taken"))
            .await
            .json(StatusCode::OK);
        assert_eq!(faq.translations.len(), 6);
        for text in &faq.translations {
            assert!(
                text.answer.contains("+81 577 00 1234") && !text.answer.contains("[["),
                "{text:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_no_preset_is_refused_and_nothing_is_taken() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let reply = post(desk, &owner, PATH, &json!({ "names": ["taxi", "pool"] })).await;
        assert_eq!(pointers(reply.problem(ProblemKind::Invalid)), ["/names/1"]);
        assert_eq!(list(desk, &owner, "").await.total, 0);
        let none: Presets = post(desk, &owner, PATH, &json!({ "names": [] }))
            .await
            .json(StatusCode::OK);
        assert_eq!(none.presets.len(), 30);
        // Another house's are its own.
        let (_, other) = desk.house_with_owner("suzume").await;
        let _: Presets = post(desk, &other, PATH, &json!({ "names": ["taxi"] }))
            .await
            .json(StatusCode::OK);
        assert!(
            presets(desk, &owner)
                .await
                .presets
                .iter()
                .all(|preset| preset.intent_id.is_none())
        );
    })
    .await;
}
