//! `POST /session/code`, `POST /session/link`: a conversation moves to another device.

use chrono::TimeDelta;
use harness::{Desk, Guest, PUBLIC_URL, Reply, demonstration_rows, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::chat::Author;
use tomari_shared::handover::{HandoverCode, HandoverCodeIssued};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;
use tomari_shared::session::SessionStarted;

const CODE: &str = "/api/v1/session/code";
const LINK: &str = "/api/v1/session/link";

pub(crate) async fn issue(desk: &Desk, guest: &Guest) -> HandoverCodeIssued {
    desk.as_guest(guest, Method::POST, CODE)
        .send()
        .await
        .json(StatusCode::OK)
}

pub(crate) async fn enter(desk: &Desk, guest: &Guest, code: &str) -> Reply {
    desk.as_guest(guest, Method::POST, LINK)
        .json(&json!({ "code": code }))
        .send()
        .await
}

/// Joins the second guest's conversation to the first's.
pub(crate) async fn link(desk: &Desk, first: &Guest, second: &Guest) -> SessionStarted {
    let code = issue(desk, first).await.code;
    enter(desk, second, &code).await.json(StatusCode::OK)
}

/// What the guests of a conversation said, in order.
async fn said(desk: &Desk, guest: &Guest) -> Vec<String> {
    let messages = desk.history(guest).await.messages;
    messages
        .into_iter()
        .filter(|message| message.author == Author::Guest)
        .map(|message| message.text)
        .collect()
}

#[tokio::test]
async fn a_code_joins_two_conversations_in_time_order() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &demonstration_rows()).await;
        let phone = desk.guest(&house, Language::English).await;
        let tablet = desk.guest(&house, Language::Japanese).await;
        for (guest, text) in [
            (&phone, "When is check-in?"),
            (&tablet, "駐車場はありますか"),
            (&phone, "Where can I wash my clothes?"),
            (&tablet, "朝食はありますか"),
        ] {
            desk.ask(guest, text).await;
            desk.clock.advance(TimeDelta::seconds(20));
        }

        let issued = issue(desk, &phone).await;
        assert_eq!(issued.expires_at, "2026-11-20T03:16:20.000Z");
        let code: HandoverCode = issued.code.parse().expect("a code");
        assert_eq!(code.to_string(), issued.code);
        assert_eq!(
            issued.link,
            format!("{PUBLIC_URL}/g/hibari#code={}", code.symbols())
        );
        assert!(issued.qr_svg.starts_with("<?xml"), "{}", issued.qr_svg);
        assert!(issued.qr_svg.ends_with("</svg>"));

        let linked: SessionStarted = enter(desk, &tablet, &issued.code).await.json(StatusCode::OK);
        assert_eq!(linked.session.id, tablet.session.session.id);
        assert_eq!(
            linked.session.conversation_id,
            phone.session.session.conversation_id
        );
        assert_eq!(linked.session.language, Language::Japanese);
        let whole = desk.history(&phone).await;
        assert_eq!(desk.history(&tablet).await, whole);
        let talk = desk.talk(&phone).await;
        assert_eq!(talk.len(), 8);
        assert_eq!(
            said(desk, &phone).await,
            [
                "When is check-in?",
                "駐車場はありますか",
                "Where can I wash my clothes?",
                "朝食はありますか",
            ]
        );
        for pair in talk.chunks(2) {
            assert_eq!(pair[1].answers, Some(pair[0].id));
        }

        // From now on it is one conversation.
        desk.ask(&tablet, "チェックアウトは何時ですか").await;
        desk.ask(&phone, "Is there a kitchen?").await;
        assert_eq!(desk.history(&phone).await, desk.history(&tablet).await);
        assert_eq!(said(desk, &tablet).await.len(), 6);
        assert_eq!(desk.count("messages WHERE author <> 'notice'").await, 12);
        let verified: SessionStarted = desk
            .as_guest(&tablet, Method::GET, "/api/v1/session/verify")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(verified, linked);
    })
    .await;
}

#[tokio::test]
async fn a_code_is_read_as_people_type_it() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let phone = desk.guest(&house, Language::English).await;
        for typed in [
            |code: &str| code.to_lowercase(),
            |code: &str| code.replace('-', ""),
            |code: &str| format!(" {} ", code.replace('-', "  ")),
            |code: &str| code.replace('0', "O").replace('1', "l"),
        ] {
            let tablet = desk.guest(&house, Language::English).await;
            let code = typed(&issue(desk, &phone).await.code);
            let _: Value = enter(desk, &tablet, &code).await.json(StatusCode::OK);
        }
        let tablet = desk.guest(&house, Language::English).await;
        let code = issue(desk, &phone).await.code;
        let last = if code.ends_with('7') { '8' } else { '7' };
        let slip = format!("{}{last}", &code[..code.len() - 1]);
        for (typed, fault) in [
            (slip.as_str(), "the code has a typing error"),
            ("", "a code has 8 letters and digits"),
            ("ABCD-EFG", "a code has 8 letters and digits"),
            ("コード", "a code has 8 letters and digits"),
        ] {
            let faults = enter(desk, &tablet, typed).await.problem(ProblemKind::Invalid);
            assert_eq!(faults, [("/code".to_owned(), fault.to_owned())]);
        }
        // Nothing of that counts as guessing, or uses the code up.
        assert_eq!(desk.count("handover_guards").await, 0);
        let _: Value = enter(desk, &tablet, &code).await.json(StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn codes_that_open_nothing_are_answered_alike() {
    with_desk(async |desk| {
        let hibari = desk.house("hibari", &[]).await;
        let tsubame = desk.house("tsubame", &[]).await;
        let phone = desk.guest(&hibari, Language::English).await;
        let tablet = desk.guest(&hibari, Language::English).await;
        let elsewhere = desk.guest(&tsubame, Language::English).await;
        let own = tablet.session.session.conversation_id;

        let unknown = HandoverCode::from_random([1, 2, 3, 4, 5, 6, 7]).to_string();
        let expected = enter(desk, &tablet, &unknown).await;
        expected.problem(ProblemKind::NotFound);
        let refused = async |code: &str| {
            let reply = enter(desk, &tablet, code).await;
            assert_eq!(
                (reply.status, reply.text()),
                (expected.status, expected.text()),
                "{code}"
            );
        };

        let replaced = issue(desk, &phone).await.code;
        let foreign = issue(desk, &elsewhere).await.code;
        let expired = issue(desk, &phone).await.code;
        refused(&replaced).await;
        refused(&foreign).await;
        desk.clock.advance(TimeDelta::minutes(15));
        refused(&expired).await;

        let used = issue(desk, &phone).await.code;
        let other = desk.guest(&hibari, Language::English).await;
        let _: Value = enter(desk, &other, &used).await.json(StatusCode::OK);
        refused(&used).await;

        let of_ended = issue(desk, &phone).await.code;
        desk.as_owner(
            hibari.id,
            "UPDATE guest_sessions SET revoked_at = now() WHERE id IN (SELECT guest_session_id FROM handover_codes)",
        )
        .await;
        refused(&of_ended).await;

        // None of it joined anything, and the foreign code is still good at home.
        let verified: SessionStarted = desk
            .as_guest(&tablet, Method::GET, "/api/v1/session/verify")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(verified.session.conversation_id, own);
        for path in [CODE, LINK] {
            let body = json!({ "code": unknown });
            let reply = desk.post(path).json(&body).send().await;
            reply.problem(ProblemKind::Unauthenticated);
        }
    })
    .await;
}

#[tokio::test]
async fn a_code_is_good_to_its_last_second_and_once() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let phone = desk.guest(&house, Language::English).await;
        let code = issue(desk, &phone).await.code;
        desk.clock.advance(TimeDelta::minutes(15) - TimeDelta::seconds(1));
        let mut entered = Vec::new();
        for _ in 0..4 {
            entered.push(desk.guest(&house, Language::English).await);
        }
        let replies =
            futures_util::future::join_all(entered.iter().map(|guest| enter(desk, guest, &code))).await;
        let mut statuses: Vec<u16> = replies.iter().map(|reply| reply.status.as_u16()).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 404, 404, 404]);
    })
    .await;
}

#[tokio::test]
async fn the_right_to_in_house_answers_is_not_handed_over() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &demonstration_rows()).await;
        let inside = desk.guest_in_house(&house, Language::English).await;
        let outside = desk.guest(&house, Language::English).await;
        let linked = link(desk, &inside, &outside).await;
        assert!(!linked.session.in_house);
        let wifi = "What is the WiFi password?";
        assert!(!desk.ask(&outside, wifi).await.answer.text.contains("kotori"));
        assert!(desk.ask(&inside, wifi).await.answer.text.contains("kotori"));
    })
    .await;
}

#[tokio::test]
async fn three_devices_and_a_code_entered_where_it_was_made() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let mut guests = Vec::new();
        for number in 0..3 {
            let guest = desk.guest(&house, Language::English).await;
            desk.ask(&guest, &format!("Question {number}?")).await;
            desk.clock.advance(TimeDelta::seconds(5));
            guests.push(guest);
        }
        let [first, second, third] = guests.as_slice() else {
            unreachable!()
        };
        link(desk, first, first).await;
        link(desk, first, second).await;
        link(desk, second, third).await;
        link(desk, third, first).await;
        let expected = ["Question 0?", "Question 1?", "Question 2?"];
        for guest in &guests {
            assert_eq!(said(desk, guest).await, expected);
        }
        assert_eq!(desk.count("messages WHERE author <> 'notice'").await, 6);
    })
    .await;
}

#[tokio::test]
async fn a_message_sent_again_after_the_joining_is_the_same_message() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let phone = desk.guest(&house, Language::English).await;
        let tablet = desk.guest(&house, Language::English).await;
        let body = json!({ "message_id": desk.message_id(), "text": "Is there a pool?" });
        let before: Value = desk.post_chat(&tablet, &body).await.json(StatusCode::OK);
        link(desk, &phone, &tablet).await;
        let after: Value = desk.post_chat(&tablet, &body).await.json(StatusCode::OK);
        assert_eq!(after, before);
        assert_eq!(desk.count("messages").await, 3);
    })
    .await;
}

#[tokio::test]
async fn message_ids_made_by_hand_can_not_break_a_joining() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let phone = desk.guest(&house, Language::English).await;
        let tablet = desk.guest(&house, Language::English).await;
        let id = desk.message_id();
        for (guest, text) in [(&phone, "One?"), (&tablet, "Two?")] {
            let body = json!({ "message_id": id, "text": text });
            let _: Value = desk.post_chat(guest, &body).await.json(StatusCode::OK);
        }
        let code = issue(desk, &phone).await.code;
        enter(desk, &tablet, &code).await.problem(ProblemKind::Conflict);
        assert_eq!(said(desk, &phone).await, ["One?"]);
        assert_eq!(said(desk, &tablet).await, ["Two?"]);
    })
    .await;
}
