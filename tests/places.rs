//! Places of a house and the links of their printed codes, through HTTP: who may, and what a scan of one brings.

use harness::{Desk, House, Staff, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::auth::Role;
use tomari_shared::identity::Caller;
use tomari_shared::inbox::ConversationPage;
use tomari_shared::language::Language;
use tomari_shared::limits::{PLACE_MAX_CHARS, PLACES_MAX};
use tomari_shared::places::{QrCode, QrCodes};
use tomari_shared::problem::ProblemKind;
use tomari_shared::session::SessionStarted;
use tomari_shared::team::HouseKey;

const PATH: &str = "/api/v1/admin/qr-codes";

async fn make(desk: &Desk, owner: &Staff, name: &str) -> QrCode {
    desk.as_staff(owner, Method::POST, PATH)
        .json(&json!({ "name": name }))
        .send()
        .await
        .json(StatusCode::CREATED)
}

async fn list(desk: &Desk, staff: &Staff) -> QrCodes {
    desk.as_staff(staff, Method::GET, PATH)
        .send()
        .await
        .json(StatusCode::OK)
}

fn names(codes: &QrCodes) -> Vec<&str> {
    codes.codes.iter().map(|code| code.name.as_str()).collect()
}

/// Key and place in a link, as the guest page reads them.
fn fragment(link: &str) -> (String, String) {
    let (_, fragment) = link.split_once('#').expect("a fragment");
    let mut parts = (String::new(), String::new());
    for (name, value) in url::form_urlencoded::parse(fragment.as_bytes()) {
        match &*name {
            "k" => parts.0 = value.into_owned(),
            "p" => parts.1 = value.into_owned(),
            _ => panic!("{link}"),
        }
    }
    parts
}

async fn scan(desk: &Desk, house: &House, link: &str) -> SessionStarted {
    let (key, place) = fragment(link);
    desk.post("/api/v1/session")
        .json(&json!({ "slug": house.slug, "language": "en", "place": place, "house_key": key }))
        .send()
        .await
        .json(StatusCode::CREATED)
}

/// The places that the inbox shows, the newest conversation first.
async fn places_in_inbox(desk: &Desk, staff: &Staff) -> Vec<Option<String>> {
    let page: ConversationPage = desk
        .as_staff(staff, Method::GET, "/api/v1/admin/conversations")
        .send()
        .await
        .json(StatusCode::OK);
    page.conversations
        .into_iter()
        .map(|conversation| conversation.place)
        .collect()
}

#[tokio::test]
async fn a_scan_of_a_places_code_is_in_the_house_and_its_place_is_in_the_inbox() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let code = make(desk, &owner, "  201号室 & テラス ").await;
        assert_eq!(code.name, "201号室 & テラス");
        assert!(
            code.link.starts_with(&format!(
                "{}/g/hibari#k=",
                desk.app.public_url.trim_end_matches('/')
            )),
            "{}",
            code.link
        );
        assert_eq!(fragment(&code.link).1, "201号室 & テラス");
        let started = scan(desk, &house, &code.link).await;
        assert!(started.session.in_house);
        let _: Value = desk
            .request(Method::POST, "/api/v1/chat")
            .caller(Caller::Guest {
                sid: started.session.id,
                fid: started.session.facility_id,
            })
            .json(&json!({ "message_id": desk.message_id(), "text": "Where is the bath?" }))
            .send()
            .await
            .json(StatusCode::OK);
        let expected = vec![Some("201号室 & テラス".to_owned())];
        assert_eq!(places_in_inbox(desk, &owner).await, expected);

        // Names in sessions that have begun stay as they were.
        let path = format!("{PATH}/{}", code.id);
        let renamed: QrCode = desk
            .as_staff(&owner, Method::PUT, &path)
            .json(&json!({ "name": "Room 201" }))
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!((renamed.id, renamed.name.as_str()), (code.id, "Room 201"));
        assert_eq!(fragment(&renamed.link).1, "Room 201");
        assert_eq!(places_in_inbox(desk, &owner).await, expected);
        let removed = desk.as_staff(&owner, Method::DELETE, &path).status().await;
        assert_eq!(removed, StatusCode::NO_CONTENT);
        assert_eq!(places_in_inbox(desk, &owner).await, expected);
        assert_eq!(names(&list(desk, &owner).await), Vec::<&str>::new());
        // What is printed stays good: it opens the house, not the place.
        assert!(scan(desk, &house, &code.link).await.session.in_house);
        for method in [Method::PUT, Method::DELETE] {
            let again = desk.as_staff(&owner, method, &path);
            again
                .json(&json!({ "name": "x" }))
                .send()
                .await
                .problem(ProblemKind::NotFound);
        }
        let audit: AuditPage = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/audit")
            .send()
            .await
            .json(StatusCode::OK);
        let told: Vec<(AuditAction, Option<&str>)> = audit
            .events
            .iter()
            .take(3)
            .map(|event| (event.action, event.subject.as_deref()))
            .collect();
        assert_eq!(
            told,
            [
                (AuditAction::PlaceRemoved, Some("Room 201")),
                (AuditAction::PlaceRenamed, Some("Room 201")),
                (AuditAction::PlaceCreated, Some("201号室 & テラス")),
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn a_new_house_key_makes_new_links_and_says_since_when() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let old = make(desk, &owner, "Kitchen").await;
        let before = list(desk, &owner).await;
        assert_eq!(before.house_key_rotated_at, None);
        assert_eq!(before.codes, std::slice::from_ref(&old));
        let _: HouseKey = desk
            .as_staff(&owner, Method::POST, "/api/v1/admin/house-key")
            .send()
            .await
            .json(StatusCode::OK);
        let after = list(desk, &owner).await;
        assert!(after.house_key_rotated_at.is_some());
        assert_ne!(after.codes[0].link, old.link);
        assert!(!scan(desk, &house, &old.link).await.session.in_house);
        assert!(scan(desk, &house, &after.codes[0].link).await.session.in_house);
    })
    .await;
}

#[tokio::test]
async fn staff_see_and_print_what_the_owner_makes() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let made = make(desk, &owner, "Kitchen").await;
        let codes = list(desk, &ken).await;
        assert_eq!(codes.codes, std::slice::from_ref(&made));
        assert_eq!(codes.house, "House hibari");
        assert!(codes.address.ends_with("/g/hibari"), "{}", codes.address);
        assert!(!codes.address.contains('#'));
        assert!(codes.languages.contains(&Language::English));
        let body = json!({ "name": "Roof" });
        for (method, path) in [
            (Method::POST, PATH.to_owned()),
            (Method::PUT, format!("{PATH}/{}", made.id)),
            (Method::DELETE, format!("{PATH}/{}", made.id)),
        ] {
            let reply = desk.as_staff(&ken, method, &path).json(&body).send().await;
            reply.problem(ProblemKind::Forbidden);
        }
        assert_eq!(names(&list(desk, &owner).await), ["Kitchen"]);
    })
    .await;
}

#[tokio::test]
async fn another_house_sees_and_changes_nothing() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (_, other) = desk.house_with_owner("tsubame").await;
        let made = make(desk, &owner, "Kitchen").await;
        assert_eq!(names(&list(desk, &other).await), Vec::<&str>::new());
        let path = format!("{PATH}/{}", made.id);
        for method in [Method::PUT, Method::DELETE] {
            let request = desk
                .as_staff(&other, method, &path)
                .json(&json!({ "name": "Roof" }));
            request.send().await.problem(ProblemKind::NotFound);
        }
        // Each house has its own names.
        make(desk, &other, "Kitchen").await;
        assert_eq!(names(&list(desk, &owner).await), ["Kitchen"]);
    })
    .await;
}

#[tokio::test]
async fn bad_names_are_refused_and_nothing_is_made() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let kitchen = make(desk, &owner, "Kitchen").await;
        let bath = make(desk, &owner, "Bath").await;
        for (body, pointer) in [
            (json!({ "name": "" }), "/name"),
            (json!({ "name": "   " }), "/name"),
            (json!({ "name": "Room\n201" }), "/name"),
            (json!({ "name": "x".repeat(PLACE_MAX_CHARS + 1) }), "/name"),
            (json!({ "name": "\0" }), "/name"),
            (json!({ "name": " Kitchen " }), "/name"),
            (json!({ "name": 201 }), "/name"),
            (json!({}), "/name"),
            (json!({ "name": "Roof", "link": "x" }), "/link"),
        ] {
            let reply = desk.as_staff(&owner, Method::POST, PATH).json(&body).send().await;
            assert_eq!(reply.problem(ProblemKind::Invalid)[0].0, pointer, "{body}");
            let path = format!("{PATH}/{}", bath.id);
            let reply = desk.as_staff(&owner, Method::PUT, &path).json(&body).send().await;
            assert_eq!(reply.problem(ProblemKind::Invalid)[0].0, pointer, "{body}");
        }
        assert_eq!(names(&list(desk, &owner).await), ["Kitchen", "Bath"]);
        // Its own name is no other place's.
        let path = format!("{PATH}/{}", kitchen.id);
        let same = desk
            .as_staff(&owner, Method::PUT, &path)
            .json(&json!({ "name": "Kitchen" }));
        assert_eq!(same.status().await, StatusCode::OK);
        for number in 2..PLACES_MAX {
            make(desk, &owner, &format!("Room {number}")).await;
        }
        let full = desk
            .as_staff(&owner, Method::POST, PATH)
            .json(&json!({ "name": "Roof" }));
        full.send().await.problem(ProblemKind::Conflict);
    })
    .await;
}
