//! Through the whole: a house is made, filled and asked.

use std::sync::Arc;
use std::time::Duration;

use harness::{demonstration_rows, row, with_desk};
use http::{Method, StatusCode};
use serde_json::json;
use tomari_core::facilities::{self, NewFacility, NewOwner};
use tomari_core::import::{self, Format};
use tomari_core::jobs;
use tomari_shared::chat::{Author, Outcome};
use tomari_shared::emergency::EmergencyService;
use tomari_shared::facility::FacilityFace;
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

#[tokio::test]
async fn the_public_face_in_each_language() {
    with_desk(async |desk| {
        desk.house("hibari", &demonstration_rows()).await;
        let face = async |query: &str| -> FacilityFace {
            desk.get(&format!("/api/v1/facility/hibari{query}"))
                .send()
                .await
                .json(StatusCode::OK)
        };
        let english = face("").await;
        assert_eq!(english.name, "House hibari");
        assert_eq!(english.default_language, Language::English);
        assert_eq!(english.languages.len(), 6);
        assert_eq!(english.time_zone, "Asia/Tokyo");
        assert_eq!(english.top_questions.len(), 6);
        assert!(
            english
                .top_questions
                .iter()
                .all(|question| question.language == Language::English)
        );
        let numbers: Vec<(EmergencyService, &str)> = english
            .emergency_numbers
            .iter()
            .map(|number| (number.service, number.number.as_str()))
            .collect();
        assert_eq!(
            numbers,
            [
                (EmergencyService::FireAndAmbulance, "119"),
                (EmergencyService::Police, "110")
            ]
        );

        for language in ["ja", "zh-Hans", "zh-Hant", "ko", "fr"] {
            let face = face(&format!("?language={language}")).await;
            assert!(
                face.top_questions
                    .iter()
                    .all(|question| question.language.tag() == language)
            );
            let intents = |face: &FacilityFace| -> Vec<_> {
                face.top_questions
                    .iter()
                    .map(|question| question.intent_id)
                    .collect()
            };
            assert_eq!(intents(&face), intents(&english));
        }
        // A language the house has no texts in: its default.
        let german = face("?language=de").await;
        assert!(
            german
                .top_questions
                .iter()
                .all(|question| question.language == Language::English)
        );
    })
    .await;
}

#[tokio::test]
async fn top_questions_show_nothing_that_is_in_house() {
    with_desk(async |desk| {
        desk.house("hibari", &demonstration_rows()).await;
        let face: FacilityFace = desk
            .get("/api/v1/facility/hibari")
            .send()
            .await
            .json(StatusCode::OK);
        assert!(
            face.top_questions
                .iter()
                .all(|question| !question.text.to_lowercase().contains("wifi"))
        );
    })
    .await;
}

#[tokio::test]
async fn a_face_that_is_not_there() {
    with_desk(async |desk| {
        desk.house("hibari", &[]).await;
        for path in [
            "/api/v1/facility/unknown",
            "/api/v1/facility/a",
            "/api/v1/facility/Hibari",
            "/api/v1/facility/%00",
        ] {
            desk.get(path).send().await.problem(ProblemKind::NotFound);
        }
        let errors = desk
            .get("/api/v1/facility/hibari?language=tlh")
            .send()
            .await
            .problem(ProblemKind::Invalid);
        assert_eq!(errors[0].0, "?language");
    })
    .await;
}

#[tokio::test]
async fn an_evening_of_one_guest() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &demonstration_rows()).await;
        let guest = desk.guest_in_house(&house, Language::Japanese).await;
        let wifi = desk.ask(&guest, "WiFiのパスワードを教えてください").await;
        assert!(
            wifi.answer.text.contains("kotori-2384-sora"),
            "{}",
            wifi.answer.text
        );
        let body = json!({ "message_id": desk.message_id(), "text": "朝食はありますか" });
        let events = desk.ask_for_events(&guest, &body).await;
        assert_eq!(events.last().map(|event| event.name.as_str()), Some("done"));
        let unknown = desk.ask(&guest, "ドローンを飛ばしてもいいですか").await;
        assert_eq!(unknown.answer.outcome, Some(Outcome::NotFound));
        let messages = desk.history(&guest).await.messages;
        let authors: Vec<Author> = messages.iter().map(|message| message.author).collect();
        let mut expected = [Author::Guest, Author::Assistant].repeat(3);
        expected.push(Author::Notice);
        assert_eq!(authors, expected);
    })
    .await;
}

#[tokio::test]
async fn an_import_replaces_what_has_the_same_id_and_leaves_the_rest() {
    with_desk(async |desk| {
        let house = desk
            .house(
                "hibari",
                &[
                    row("pool", Language::English, "Is there a swimming pool?", "No."),
                    row("pool", Language::French, "Y a-t-il une piscine ?", "Non."),
                    row("sauna", Language::English, "Is there a sauna?", "Yes."),
                ],
            )
            .await;
        assert_eq!(
            (desk.count("intents").await, desk.count("translations").await),
            (2, 3)
        );
        let guest = desk.guest(&house, Language::English).await;
        let before = desk.ask(&guest, "Is there a swimming pool?").await;
        desk.import(
            &house,
            &[row(
                "pool",
                Language::English,
                "Is there a swimming pool?",
                "Yes, since May.",
            )],
        )
        .await;
        assert_eq!(
            (desk.count("intents").await, desk.count("translations").await),
            (2, 2)
        );
        let after = desk.ask(&guest, "Is there a swimming pool?").await;
        assert_eq!(
            (before.answer.text.as_str(), after.answer.text.as_str()),
            ("No.", "Yes, since May.")
        );
        assert_eq!(
            before.answer.sources[0].intent_id,
            after.answer.sources[0].intent_id
        );
        assert_eq!(desk.ask(&guest, "Is there a sauna?").await.answer.text, "Yes.");
    })
    .await;
}

#[tokio::test]
async fn an_import_that_fails_half_way_changes_nothing() {
    with_desk(async |desk| {
        let house = desk
            .house(
                "hibari",
                &[row("sauna", Language::English, "Is there a sauna?", "Yes.")],
            )
            .await;
        let rows = import::parse(
            "{\"id\":\"pool\",\"language\":\"en\",\"question\":\"Is there a pool?\",\"answer\":\"No.\"}",
            Format::JsonLines,
        )
        .expect("valid");
        let mut tx = tomari_core::db::begin_facility(&desk.app.db, house.id)
            .await
            .expect("begins");
        import::store(&desk.app, &mut tx, &rows, |_| {})
            .await
            .expect("stores");
        tx.rollback().await.expect("rolls back");
        assert_eq!(desk.count("intents").await, 1);
        let guest = desk.guest(&house, Language::English).await;
        assert_eq!(
            desk.ask(&guest, "Is there a pool?").await.answer.outcome,
            Some(Outcome::NotFound)
        );
        assert_eq!(desk.ask(&guest, "Is there a sauna?").await.answer.text, "Yes.");
    })
    .await;
}

#[tokio::test]
async fn a_facility_and_its_owner_are_made_together_or_not_at_all() {
    with_desk(async |desk| {
        let new = |slug: &str| NewFacility {
            slug: slug.to_owned(),
            name: "House".to_owned(),
            country: "FR".to_owned(),
            time_zone: "Europe/Paris".to_owned(),
            languages: vec![Language::French],
            default_language: Language::French,
        };
        let owner = |email: &str| {
            Some(NewOwner {
                name: "Marie".to_owned(),
                email: email.to_owned(),
                password_hash: "$argon2id$not-a-real-hash".to_owned(),
            })
        };
        facilities::create(&desk.app, new("alouette"), owner("Marie@example.org"))
            .await
            .expect("is made");
        let slug_taken = facilities::create(&desk.app, new("alouette"), owner("other@example.org")).await;
        assert_eq!(slug_taken.expect_err("taken").kind, ProblemKind::Conflict);
        let email_taken = facilities::create(&desk.app, new("moineau"), owner("marie@example.org")).await;
        assert_eq!(email_taken.expect_err("taken").kind, ProblemKind::Conflict);
        let bad_email = facilities::create(&desk.app, new("moineau"), owner("nobody")).await;
        assert_eq!(bad_email.expect_err("not an address").kind, ProblemKind::Invalid);
        assert_eq!(
            (desk.count("facilities").await, desk.count("users").await),
            (1, 1)
        );
        desk.get("/api/v1/facility/moineau")
            .send()
            .await
            .problem(ProblemKind::NotFound);
        let face: FacilityFace = desk
            .get("/api/v1/facility/alouette")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(face.emergency_numbers[0].number, "112");
    })
    .await;
}

#[tokio::test]
async fn mails_and_streams_survive_the_loss_of_every_connection() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let guest = desk.guest(&house, Language::English).await;
        desk.app
            .tasks
            .spawn(jobs::run(Arc::clone(&desk.app), Duration::ZERO));
        let invite = async |email: &str| {
            let reply = desk
                .as_staff(&owner, Method::POST, "/api/v1/admin/invitations")
                .json(&json!({ "email": email, "role": "staff" }))
                .send()
                .await;
            assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
            assert_eq!(desk.mail.next().await.to, email);
        };
        invite("ken@hibari.example").await;
        let mut stream = desk
            .as_guest(&guest, Method::GET, "/api/v1/chat/events")
            .open()
            .await;
        stream.expect("open").await;

        let ended: i64 = sqlx::query_scalar(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
             WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()",
        )
        .fetch_one(&*desk.app.db)
        .await
        .expect("ends them");
        assert!(
            ended >= 2,
            "the queue's and the streams' listeners among them: {ended}"
        );

        invite("mio@hibari.example").await;
        let mut stream = desk
            .as_guest(&guest, Method::GET, "/api/v1/chat/events")
            .header(http::HeaderName::from_static("last-event-id"), "0")
            .open()
            .await;
        stream.expect("open").await;
        desk.ask(&guest, "Is there a pool?").await;
        stream.expect("message").await;
        stream.expect("message").await;
    })
    .await;
}
