//! Guest sessions: starting, resuming, checking, and every way in which one is not valid.

use chrono::TimeDelta;
use harness::{Guest, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::identity::Caller;
use tomari_shared::ids::GuestSessionId;
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;
use tomari_shared::session::SessionStarted;
use uuid::Uuid;

const VERIFY: &str = "/api/v1/session/verify";

#[tokio::test]
async fn a_scan_starts_a_session_and_verify_shows_it() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let body = json!({ "slug": "hibari", "language": "ja", "place": "Room 3" });
        let started: SessionStarted = desk
            .post("/api/v1/session")
            .json(&body)
            .send()
            .await
            .json(StatusCode::CREATED);
        assert_eq!(started.session.facility_id, house.id);
        assert!(!started.session.in_house);
        assert_eq!(started.session.language, Language::Japanese);
        assert_eq!(started.session.expires_at, "2026-11-27T03:00:00.000Z");
        assert_eq!(started.expires_at_unix, 1_795_748_400);
        assert_eq!(started.facility.slug, "hibari");
        assert_eq!(started.facility.name, "House hibari");

        let guest = Guest {
            session: started.clone(),
        };
        let verified: SessionStarted = desk
            .as_guest(&guest, Method::GET, VERIFY)
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(verified, started);
    })
    .await;
}

#[tokio::test]
async fn a_reload_resumes_and_another_house_begins_anew() {
    with_desk(async |desk| {
        let hibari = desk.house("hibari", &[]).await;
        desk.house("tsubame", &[]).await;
        let guest = desk.guest(&hibari, Language::English).await;
        let again = |slug: &str| json!({ "slug": slug, "language": "fr" });
        let resumed: SessionStarted = desk
            .as_guest(&guest, Method::POST, "/api/v1/session")
            .json(&again("hibari"))
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(resumed.session.id, guest.session.session.id);
        assert_eq!(
            resumed.session.conversation_id,
            guest.session.session.conversation_id
        );
        assert_eq!(resumed.session.expires_at, guest.session.session.expires_at);
        assert_eq!(resumed.session.language, Language::French);
        assert_eq!(desk.count("guest_sessions").await, 1);

        let other: SessionStarted = desk
            .as_guest(&guest, Method::POST, "/api/v1/session")
            .json(&again("tsubame"))
            .send()
            .await
            .json(StatusCode::CREATED);
        assert_ne!(other.session.id, guest.session.session.id);
        assert_eq!(desk.count("guest_sessions").await, 2);
    })
    .await;
}

#[tokio::test]
async fn only_the_houses_own_key_makes_a_guest_in_house() {
    with_desk(async |desk| {
        let hibari = desk.house("hibari", &[]).await;
        let tsubame = desk.house("tsubame", &[]).await;
        let start = async |key: &str| -> bool {
            let body = json!({ "slug": "hibari", "language": "en", "house_key": key });
            let started: SessionStarted = desk
                .post("/api/v1/session")
                .json(&body)
                .send()
                .await
                .json(StatusCode::CREATED);
            started.session.in_house
        };
        assert!(start(&desk.house_key(&hibari)).await);
        assert!(!start(&desk.house_key(&tsubame)).await);
        assert!(!start(&desk.house_key(&hibari).to_uppercase()).await);
        assert!(!start("").await);

        // The key can come later, and stays with the session.
        let guest = desk.guest(&hibari, Language::English).await;
        for (body, expected) in [
            (
                json!({ "slug": "hibari", "language": "en", "house_key": desk.house_key(&hibari) }),
                true,
            ),
            (json!({ "slug": "hibari", "language": "en" }), true),
        ] {
            let resumed: SessionStarted = desk
                .as_guest(&guest, Method::POST, "/api/v1/session")
                .json(&body)
                .send()
                .await
                .json(StatusCode::OK);
            assert_eq!(resumed.session.in_house, expected);
        }

        // A new version makes printed keys worthless.
        desk.as_owner(hibari.id, "UPDATE facilities SET house_key_version = 2")
            .await;
        assert!(!start(&desk.house_key(&hibari)).await);
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_not_valid_opens_nothing() {
    with_desk(async |desk| {
        let hibari = desk.house("hibari", &[]).await;
        let tsubame = desk.house("tsubame", &[]).await;
        let guest = desk.guest(&hibari, Language::English).await;
        let sid = guest.session.session.id;
        let refused = async |caller: Caller| {
            for (method, path) in [
                (Method::GET, VERIFY),
                (Method::GET, "/api/v1/chat/history"),
                (Method::POST, "/api/v1/chat"),
            ] {
                let body = json!({ "message_id": desk.message_id(), "text": "Hello?" });
                let reply = desk.request(method, path).caller(caller).json(&body).send().await;
                reply.problem(ProblemKind::Unauthenticated);
            }
        };
        refused(Caller::Anonymous).await;
        refused(Caller::Guest {
            sid: GuestSessionId(Uuid::from_u128(7)),
            fid: hibari.id,
        })
        .await;
        // Another facility's session is as unknown as one that never was.
        refused(Caller::Guest { sid, fid: tsubame.id }).await;

        desk.clock.advance(TimeDelta::days(7) - TimeDelta::seconds(1));
        let _: Value = desk
            .as_guest(&guest, Method::GET, VERIFY)
            .send()
            .await
            .json(StatusCode::OK);
        desk.clock.advance(TimeDelta::seconds(1));
        refused(guest.caller()).await;
        desk.clock.advance(TimeDelta::days(-6));
        let _: Value = desk
            .as_guest(&guest, Method::GET, VERIFY)
            .send()
            .await
            .json(StatusCode::OK);
        desk.as_owner(hibari.id, "UPDATE guest_sessions SET revoked_at = now()")
            .await;
        refused(guest.caller()).await;
        assert_eq!(desk.count("messages").await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_expired_session_is_replaced_by_a_new_one() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let guest = desk.guest(&house, Language::English).await;
        desk.clock.advance(TimeDelta::days(7));
        let body = json!({ "slug": "hibari", "language": "en" });
        let renewed: SessionStarted = desk
            .as_guest(&guest, Method::POST, "/api/v1/session")
            .json(&body)
            .send()
            .await
            .json(StatusCode::CREATED);
        assert_ne!(renewed.session.id, guest.session.session.id);
    })
    .await;
}

#[tokio::test]
async fn a_link_that_leads_nowhere_and_a_body_that_is_wrong() {
    with_desk(async |desk| {
        desk.house("hibari", &[]).await;
        for slug in [
            "unknown",
            "",
            "Hibari",
            "hi bari",
            "../hibari",
            "hibari\0",
            &"a".repeat(200),
        ] {
            let body = json!({ "slug": slug, "language": "en" });
            desk.post("/api/v1/session")
                .json(&body)
                .send()
                .await
                .problem(ProblemKind::NotFound);
        }
        let long = "あ".repeat(61);
        for (body, pointers) in [
            (
                json!({ "slug": "hibari", "language": "en", "place": long }),
                vec!["/place"],
            ),
            (
                json!({ "slug": "hibari", "language": "en", "place": "" }),
                vec!["/place"],
            ),
            (
                json!({ "slug": "hibari", "language": "en", "house_key": "k".repeat(65) }),
                vec!["/house_key"],
            ),
            (
                json!({ "slug": "hibari", "language": "en", "house_key": "k".repeat(65), "place": "" }),
                vec!["/place", "/house_key"],
            ),
            (json!({ "slug": "hibari", "language": "tlh" }), vec!["/language"]),
            (json!({ "slug": "hibari" }), vec!["/language"]),
            (json!({ "language": "en" }), vec!["/slug"]),
            (json!({ "slug": 7, "language": "en" }), vec!["/slug"]),
            (
                json!({ "slug": "hibari", "language": "en", "extra": 1 }),
                vec!["/extra"],
            ),
            (json!([]), vec![""]),
        ] {
            let reply = desk.post("/api/v1/session").json(&body).send().await;
            let errors = reply.problem(ProblemKind::Invalid);
            let found: Vec<&str> = errors.iter().map(|(pointer, _)| pointer.as_str()).collect();
            assert_eq!(found, pointers, "{body}");
        }
        let place = "あ".repeat(60);
        let body = json!({ "slug": "hibari", "language": "en", "place": place });
        let _: Value = desk
            .post("/api/v1/session")
            .json(&body)
            .send()
            .await
            .json(StatusCode::CREATED);
        assert_eq!(desk.count("guest_sessions").await, 1);
    })
    .await;
}
