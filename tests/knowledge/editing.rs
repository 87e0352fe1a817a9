//! Making, changing, removing.

use harness::{row, with_desk};
use http::{Method, StatusCode, header};
use serde_json::{Value, json};
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::auth::Role;
use tomari_shared::chat::Outcome;
use tomari_shared::facility::FacilityFace;
use tomari_shared::knowledge::{Faq, FaqIndex, FaqOrigin, FaqStatus, entity_tag};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

use crate::{PATH, add, change, draft, list, make, pointers, post, read, text};

#[tokio::test]
async fn what_is_saved_is_what_guests_are_answered_from() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let staff = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let made = make(desk, &staff, &draft("Is there a sauna?", "Yes, until 22:00.")).await;
        assert_eq!((made.version, made.origin), (1, FaqOrigin::House));
        assert_eq!(made.translations[0].index, FaqIndex::Words);
        let guest = desk.guest(&house, Language::English).await;
        let told = desk.ask(&guest, "Is there a sauna?").await.answer;
        assert_eq!(told.text, "Yes, until 22:00.");

        let reply = change(
            desk,
            &staff,
            made.id,
            1,
            &draft("Is there a sauna?", "Yes, until 23:00."),
        )
        .await;
        let etag = reply.headers[header::ETAG].to_str().expect("text").to_owned();
        let changed: Faq = reply.json(StatusCode::OK);
        assert_eq!((changed.version, &etag), (2, &entity_tag(2)));
        assert_eq!(changed.id, made.id);
        assert_eq!(
            desk.ask(&guest, "Is there a sauna?").await.answer.text,
            "Yes, until 23:00."
        );

        let removed = desk
            .as_staff(&staff, Method::DELETE, &format!("{PATH}/{}", made.id))
            .header(header::IF_MATCH, &etag)
            .status()
            .await;
        assert_eq!(removed, StatusCode::NO_CONTENT);
        let told = desk.ask(&guest, "Is there a sauna?").await.answer;
        assert_eq!(told.outcome, Some(Outcome::NotFound));
        read(desk, &staff, made.id).await.problem(ProblemKind::NotFound);

        let audit: AuditPage = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/audit")
            .send()
            .await
            .json(StatusCode::OK);
        let told: Vec<_> = audit.events[..3]
            .iter()
            .map(|event| (event.action, event.actor.as_deref(), event.subject.as_deref()))
            .collect();
        let (who, what) = (Some("Suzuki Ken"), Some("Is there a sauna?"));
        assert_eq!(
            told,
            [
                (AuditAction::FaqRemoved, who, what),
                (AuditAction::FaqChanged, who, what),
                (AuditAction::FaqCreated, who, what),
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn a_draft_and_what_nobody_has_read_are_not_served() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let mut body = draft("Is there a sauna?", "Yes, until 22:00.");
        body["status"] = json!("draft");
        let made = make(desk, &owner, &body).await;
        assert_eq!(made.translations[0].index, FaqIndex::None);
        let guest = desk.guest(&house, Language::English).await;
        let told = desk.ask(&guest, "Is there a sauna?").await.answer;
        assert_eq!(told.outcome, Some(Outcome::NotFound));

        body["status"] = json!("published");
        let mut french = text("fr", "Y a-t-il un sauna ?", "Oui, jusqu’à 22:00.");
        french["reviewed"] = json!(false);
        add(&mut body, french);
        let published: Faq = change(desk, &owner, made.id, 1, &body).await.json(StatusCode::OK);
        let state = |faq: &Faq, language| {
            let of = faq.translations.iter().find(|text| text.language == language);
            of.map(|text| (text.reviewed, text.index)).expect("it is there")
        };
        assert_eq!(state(&published, Language::English), (true, FaqIndex::Words));
        assert_eq!(state(&published, Language::French), (false, FaqIndex::None));
        // In French nobody stands by a text: the English one is told, and shown among the top questions.
        let francophone = desk.guest(&house, Language::French).await;
        let told = desk.ask(&francophone, "Is there a sauna?").await.answer;
        assert_eq!(told.text, "Yes, until 22:00.");
        let face: FacilityFace = desk
            .get("/api/v1/facility/hibari?language=fr")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(face.top_questions[0].text, "Is there a sauna?");
        let told = desk.ask(&francophone, "Y a-t-il un sauna ?").await.answer;
        assert_ne!(told.text, "Oui, jusqu’à 22:00.");

        body["translations"][1]["reviewed"] = json!(true);
        let confirmed: Faq = change(desk, &owner, made.id, 2, &body).await.json(StatusCode::OK);
        assert_eq!(state(&confirmed, Language::French), (true, FaqIndex::Words));
        let told = desk.ask(&francophone, "Y a-t-il un sauna ?").await.answer;
        assert_eq!(told.text, "Oui, jusqu’à 22:00.");

        // And back: what is withdrawn is not told any more.
        body["translations"][1]["reviewed"] = json!(false);
        let withdrawn: Faq = change(desk, &owner, made.id, 3, &body).await.json(StatusCode::OK);
        assert_eq!(state(&withdrawn, Language::French), (false, FaqIndex::None));
        let told = desk.ask(&francophone, "Y a-t-il un sauna ?").await.answer;
        assert_ne!(told.text, "Oui, jusqu’à 22:00.");
    })
    .await;
}

#[tokio::test]
async fn two_editors_do_not_overwrite_each_other() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let made = make(desk, &owner, &draft("Is there a sauna?", "Yes.")).await;
        let first = change(desk, &owner, made.id, 1, &draft("Is there a sauna?", "No.")).await;
        let _: Faq = first.json(StatusCode::OK);
        let second = change(desk, &owner, made.id, 1, &draft("Is there a sauna?", "Perhaps.")).await;
        second.problem(ProblemKind::PreconditionFailed);
        let path = format!("{PATH}/{}", made.id);
        for stale in [
            entity_tag(1),
            "nonsense".to_owned(),
            "1".to_owned(),
            "\"\"".to_owned(),
        ] {
            let removed = desk
                .as_staff(&owner, Method::DELETE, &path)
                .header(header::IF_MATCH, &stale)
                .send()
                .await;
            removed.problem(ProblemKind::PreconditionFailed);
        }
        for method in [Method::PUT, Method::DELETE] {
            let reply = desk
                .as_staff(&owner, method, &path)
                .json(&draft("Is there a sauna?", "Perhaps."))
                .send()
                .await;
            reply.problem(ProblemKind::PreconditionRequired);
        }
        let kept: Faq = read(desk, &owner, made.id).await.json(StatusCode::OK);
        assert_eq!((kept.version, kept.translations[0].answer.as_str()), (2, "No."));
        // A compressing proxy makes the tag a weak one.
        let weak = desk
            .as_staff(&owner, Method::DELETE, &path)
            .header(header::IF_MATCH, "W/\"2\"")
            .status()
            .await;
        assert_eq!(weak, StatusCode::NO_CONTENT);
    })
    .await;
}

#[tokio::test]
async fn an_import_counts_as_a_change() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.import(
            &house,
            &[row("sauna", Language::English, "Is there a sauna?", "Yes.")],
        )
        .await;
        let faq = list(desk, &owner, "").await.faqs.remove(0);
        desk.import(
            &house,
            &[row("sauna", Language::English, "Is there a sauna?", "No.")],
        )
        .await;
        let late = change(desk, &owner, faq.id, 1, &draft("Is there a sauna?", "Perhaps.")).await;
        late.problem(ProblemKind::PreconditionFailed);
        let faq: Faq = read(desk, &owner, faq.id).await.json(StatusCode::OK);
        assert_eq!((faq.version, faq.external_id.as_str()), (2, "sauna"));
    })
    .await;
}

#[tokio::test]
async fn bad_input_is_refused_by_its_place_and_nothing_is_made() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let with = |change: fn(&mut Value)| {
            let mut body = draft("Is there a sauna?", "Yes.");
            change(&mut body);
            body
        };
        for (body, expected) in [
            (with(|body| body["priority"] = json!(6)), "/priority"),
            (with(|body| body["category"] = json!("pool")), "/category"),
            (with(|body| body["status"] = json!("hidden")), "/status"),
            (with(|body| body["translations"] = json!([])), "/translations"),
            (with(|body| body["id"] = json!("x")), "/id"),
            (
                with(|body| body["translations"][0]["question"] = json!("  ")),
                "/translations/0/question",
            ),
            (
                with(|body| body["translations"][0]["answer"] = json!("x".repeat(8_001))),
                "/translations/0/answer",
            ),
            (
                with(|body| body["translations"][0]["answer"] = json!("It is ⟦wifi_password⟧.")),
                "/translations/0/answer",
            ),
            (
                with(|body| body["translations"][0]["answer"] = json!("Until [[until]].")),
                "/translations/0/answer",
            ),
            (
                with(|body| body["translations"][0]["alternatives"] = json!(vec!["x"; 51])),
                "/translations/0/alternatives",
            ),
            (
                with(|body| body["translations"][0]["alternatives"] = json!(["x".repeat(501)])),
                "/translations/0/alternatives/0",
            ),
            (
                with(|body| body["translations"][0]["language"] = json!("tlh")),
                "/translations/0/language",
            ),
            (
                with(|body| add(body, text("en", "Sauna?", "No."))),
                "/translations/1/language",
            ),
            (
                with(|body| body["translations"][0]["reviewed"] = json!(false)),
                "/translations",
            ),
        ] {
            let reply = post(desk, &owner, PATH, &body).await;
            assert_eq!(
                pointers(reply.problem(ProblemKind::Invalid)),
                [expected],
                "{body}"
            );
        }
        assert_eq!(desk.count("intents").await, 0);
        let made = make(desk, &owner, &draft("Is there a sauna?", "Yes.")).await;
        let reply = change(desk, &owner, made.id, 1, &draft("", "")).await;
        assert_eq!(
            pointers(reply.problem(ProblemKind::Invalid)),
            ["/translations/0/question", "/translations/0/answer"]
        );
        let kept: Faq = read(desk, &owner, made.id).await.json(StatusCode::OK);
        assert_eq!(kept.version, 1);
    })
    .await;
}

#[tokio::test]
async fn the_longest_entry_in_every_script_fits_a_request() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let mut body = draft("Is there a sauna?", "Yes.");
        let texts: Vec<Value> = Language::ALL
            .iter()
            .map(|language| text(language.tag(), &"問".repeat(500), &"答".repeat(8_000)))
            .collect();
        body["translations"] = json!(texts);
        let made = make(desk, &owner, &body).await;
        assert_eq!(made.translations.len(), Language::ALL.len());
    })
    .await;
}

#[tokio::test]
async fn what_comes_of_the_settings_is_read_here_and_changed_there() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let settings = json!({
            "version": 1,
            "values": {
                "name": "House", "country": "JP", "time_zone": "Asia/Tokyo", "languages": ["en"],
                "default_language": "en", "guest_session_days": 7, "retention_days": 90, "embed_origins": [],
                "facts": { "wifi": { "network": "Hibari", "password": "correct horse" } },
            },
        });
        let _: Value = desk
            .as_staff(&owner, Method::PUT, "/api/v1/admin/facility")
            .json(&settings)
            .send()
            .await
            .json(StatusCode::OK);
        let listed = list(desk, &owner, "").await;
        let wifi = &listed.faqs[0];
        assert_eq!(
            (wifi.origin, wifi.status),
            (FaqOrigin::Settings, FaqStatus::Published)
        );
        let reply = read(desk, &owner, wifi.id).await;
        let shown = reply.text();
        assert!(!shown.contains('⟦') && !shown.contains("horse"), "{shown}");
        let faq: Faq = reply.json(StatusCode::OK);
        assert!(faq.translations[0].answer.contains("Hibari"), "{faq:?}");
        let reply = change(desk, &owner, faq.id, faq.version, &draft("Wi-Fi?", "No.")).await;
        reply.problem(ProblemKind::Conflict);
        let reply = desk
            .as_staff(&owner, Method::DELETE, &format!("{PATH}/{}", faq.id))
            .header(header::IF_MATCH, "*")
            .send()
            .await;
        reply.problem(ProblemKind::Conflict);
        assert_eq!(list(desk, &owner, "").await.faqs.len(), listed.faqs.len());
    })
    .await;
}

#[tokio::test]
async fn another_house_sees_and_changes_nothing() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (_, other) = desk.house_with_owner("suzume").await;
        let made = make(desk, &owner, &draft("Is there a sauna?", "Yes.")).await;
        assert_eq!(list(desk, &other, "").await.total, 0);
        read(desk, &other, made.id).await.problem(ProblemKind::NotFound);
        let reply = change(desk, &other, made.id, 1, &draft("Is there a sauna?", "No.")).await;
        reply.problem(ProblemKind::NotFound);
        let trial = json!({ "id": made.id, "draft": draft("Is there a sauna?", "No.") });
        for path in ["check", "replay"] {
            let reply = post(desk, &other, &format!("{PATH}/{path}"), &trial).await;
            reply.problem(ProblemKind::NotFound);
        }
        let kept: Faq = read(desk, &owner, made.id).await.json(StatusCode::OK);
        assert_eq!(kept.translations[0].answer, "Yes.");
    })
    .await;
}
