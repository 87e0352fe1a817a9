//! The inbox as lists: which conversations are in which, in what order, page by page; what stands with each; what a guest said of answers
//! and where they want to be written to, on each of their devices.

use chrono::TimeDelta;
use harness::{Desk, Guest, House, Staff, row, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::db;
use tomari_shared::auth::Role;
use tomari_shared::chat::{AnswerSources, Author, ConversationStatus, Rating};
use tomari_shared::escalation::{ConversationState, EscalationState, Reason};
use tomari_shared::ids::ConversationId;
use tomari_shared::inbox::{ConversationDetail, ConversationPage, ConversationSummary};
use tomari_shared::language::Language;
use tomari_shared::limits::{HISTORY_PAGE, INBOX_PAGE};
use tomari_shared::problem::ProblemKind;

async fn house(desk: &Desk) -> (House, Staff) {
    let (house, owner) = desk.house_with_owner("hibari").await;
    let bath = row(
        "bath",
        Language::English,
        "Where is the bath?",
        "The bath is in the basement.",
    );
    desk.import(&house, &[bath]).await;
    (house, owner)
}

fn of(guest: &Guest) -> ConversationId {
    guest.session.session.conversation_id
}

async fn page(desk: &Desk, staff: &Staff, query: &str) -> ConversationPage {
    let path = format!("/api/v1/admin/conversations{query}");
    let request = desk.as_staff(staff, Method::GET, &path);
    request.send().await.json(StatusCode::OK)
}

async fn listed(desk: &Desk, staff: &Staff, show: &str) -> Vec<ConversationId> {
    let page = page(desk, staff, &format!("?show={show}")).await;
    page.conversations.iter().map(|summary| summary.id).collect()
}

async fn detail(desk: &Desk, staff: &Staff, id: ConversationId) -> ConversationDetail {
    let path = format!("/api/v1/admin/conversations/{id}");
    let request = desk.as_staff(staff, Method::GET, &path);
    request.send().await.json(StatusCode::OK)
}

async fn done(desk: &Desk, staff: &Staff, guest: &Guest, what: &str, body: Option<Value>) {
    let reply = desk.in_conversation(staff, of(guest), what, body).await;
    let _: Value = reply.json(StatusCode::OK);
}

async fn post(desk: &Desk, guest: &Guest, path: &str, body: Value) -> StatusCode {
    let request = desk.as_guest(guest, Method::POST, path).json(&body);
    request.send().await.status
}

async fn status(desk: &Desk, guest: &Guest) -> ConversationStatus {
    desk.history(guest).await.status
}

/// A guest on another device, with the first one's conversation.
async fn second_device(desk: &Desk, house: &House, first: &Guest) -> Guest {
    let second = desk.guest(house, Language::English).await;
    join(desk, &second, first).await;
    second
}

/// Enters on one device the code made on another.
async fn join(desk: &Desk, entering: &Guest, making: &Guest) {
    let issued: Value = desk
        .as_guest(making, Method::POST, "/api/v1/session/code")
        .send()
        .await
        .json(StatusCode::OK);
    let code = json!({ "code": issued["code"] });
    assert_eq!(
        post(desk, entering, "/api/v1/session/link", code).await,
        StatusCode::OK
    );
}

#[tokio::test]
async fn each_list_has_its_conversations_in_its_order() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let mut guests = Vec::new();
        // Answered; three who wait, the last of them in danger.
        for text in [
            "Where is the bath?",
            "May I fly a drone?",
            "Is there a casino?",
            "Fire! The kitchen is burning",
        ] {
            let guest = desk.guest(&house, Language::English).await;
            desk.send(&guest, text).await;
            desk.move_time(TimeDelta::minutes(1)).await;
            guests.push(guest);
        }
        let [answered, drone, casino, fire] = [0, 1, 2, 3].map(|at| of(&guests[at]));
        assert_eq!(listed(desk, &owner, "all").await, [fire, casino, drone, answered]);
        assert_eq!(listed(desk, &owner, "waiting").await, [fire, drone, casino]);
        assert_eq!(listed(desk, &owner, "mine").await, []);
        assert_eq!(listed(desk, &owner, "resolved").await, []);
        assert_eq!(page(desk, &owner, "").await.waiting, 3);

        let first = page(desk, &owner, "?show=waiting").await.conversations.remove(0);
        let ConversationSummary {
            state,
            language,
            escalation,
            last_author,
            ..
        } = first;
        assert_eq!((state, language), (ConversationState::Waiting, Language::English));
        assert_eq!(last_author, Some(Author::Assistant));
        let escalation = escalation.expect("an escalation");
        assert_eq!((escalation.receipt, escalation.state), (3, EscalationState::Open));
        assert_eq!(escalation.reasons, [Reason::Safety]);
        let all = page(desk, &owner, "").await;
        assert_eq!(all.conversations[3].escalation, None);

        // Whoever takes over has it, and nobody waits any more.
        done(desk, &ken, &guests[1], "take", None).await;
        done(desk, &ken, &guests[3], "take", None).await;
        assert_eq!(listed(desk, &owner, "waiting").await, [casino]);
        assert_eq!(listed(desk, &owner, "mine").await, []);
        assert_eq!(listed(desk, &ken, "mine").await, [fire, drone]);
        desk.send(&guests[1], "Are you there?").await;
        assert_eq!(listed(desk, &ken, "mine").await, [drone, fire]);

        // What is resolved is listed by when; what is asked again is not.
        done(
            desk,
            &ken,
            &guests[3],
            "resolve",
            Some(json!({ "note": "Only smoke" })),
        )
        .await;
        desk.move_time(TimeDelta::minutes(1)).await;
        done(desk, &owner, &guests[2], "resolve", Some(json!({}))).await;
        assert_eq!(listed(desk, &owner, "resolved").await, [casino, fire]);
        let resolved = page(desk, &owner, "?show=resolved").await;
        let note = resolved.conversations[1]
            .escalation
            .as_ref()
            .and_then(|of| of.note.clone());
        assert_eq!(note.as_deref(), Some("Only smoke"));
        desk.send(&guests[2], "May I bring a cow?").await;
        assert_eq!(listed(desk, &owner, "resolved").await, [fire]);
        assert_eq!(listed(desk, &owner, "waiting").await, [casino]);
        // It waits since now, not since the first time.
        let waiting = page(desk, &owner, "?show=waiting").await.conversations.remove(0);
        assert_eq!(waiting.escalation.expect("open").opened_at, waiting.last_at);
    })
    .await;
}

#[tokio::test]
async fn pages_go_on_where_they_end() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let count = usize::from(INBOX_PAGE) + 3;
        let mut guests = Vec::new();
        for _ in 0..count {
            let guest = desk.guest(&house, Language::English).await;
            desk.send(&guest, "May I fly a drone?").await;
            guests.push(guest);
        }
        let asked: Vec<_> = guests.iter().map(of).collect();
        let newest_first: Vec<_> = asked.iter().rev().copied().collect();
        for (show, expected) in [("all", &newest_first), ("waiting", &asked)] {
            let first = page(desk, &owner, &format!("?show={show}")).await;
            assert_eq!(first.waiting as usize, count);
            let cursor = first.older.expect("more");
            let second = page(desk, &owner, &format!("?show={show}&before={cursor}")).await;
            assert_eq!(second.older, None, "{show}");
            let ids: Vec<_> = first
                .conversations
                .iter()
                .chain(&second.conversations)
                .map(|one| one.id)
                .collect();
            assert_eq!(&ids, expected, "{show}");
        }
        for guest in &guests {
            done(desk, &owner, guest, "take", None).await;
        }
        let mine = page(desk, &owner, "?show=mine").await;
        assert_eq!(mine.conversations.len(), usize::from(INBOX_PAGE));
        let rest = page(
            desk,
            &owner,
            &format!("?show=mine&before={}", mine.older.expect("more")),
        )
        .await;
        assert_eq!((rest.conversations.len(), rest.waiting), (3, 0));
        for guest in &guests {
            done(desk, &owner, guest, "resolve", Some(json!({}))).await;
        }
        // All at one moment: receipt numbers tell them apart.
        let first = page(desk, &owner, "?show=resolved").await;
        let cursor = first.older.expect("more");
        let second = page(desk, &owner, &format!("?show=resolved&before={cursor}")).await;
        let ids: Vec<_> = first
            .conversations
            .iter()
            .chain(&second.conversations)
            .map(|one| one.id)
            .collect();
        assert_eq!(ids, newest_first);
    })
    .await;
}

#[tokio::test]
async fn a_long_conversation_is_read_to_its_beginning() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let guest = desk.guest(&house, Language::English).await;
        let asked: u16 = 30;
        for _ in 0..asked {
            desk.ask(&guest, "Where is the bath?").await;
            desk.move_time(TimeDelta::seconds(10)).await;
        }
        let last = detail(desk, &owner, of(&guest)).await;
        assert_eq!(last.messages.len(), usize::from(HISTORY_PAGE));
        let cursor = last.older.expect("there is more");
        let path = format!("/api/v1/admin/conversations/{}?before=", of(&guest));
        let request = desk.as_staff(&owner, Method::GET, &format!("{path}{cursor}"));
        let first: ConversationDetail = request.send().await.json(StatusCode::OK);
        assert_eq!(first.older, None);
        let mut read: Vec<_> = first.messages.iter().chain(&last.messages).collect();
        assert_eq!(read.len(), usize::from(2 * asked));
        assert!(read.is_sorted_by(|one, next| one.sent_at <= next.sent_at));
        read.dedup_by_key(|message| message.id);
        assert_eq!(read.len(), usize::from(2 * asked), "each once");
        let wrong = desk.as_staff(&owner, Method::GET, &format!("{path}yesterday"));
        assert_eq!(wrong.send().await.problem(ProblemKind::Invalid)[0].0, "?before");
        let (_, stranger) = desk.house_with_owner("tsubame").await;
        let theirs = desk.as_staff(&stranger, Method::GET, &format!("{path}{cursor}"));
        theirs.send().await.problem(ProblemKind::NotFound);
    })
    .await;
}

#[tokio::test]
async fn what_no_list_has_is_said_and_other_houses_see_nothing() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let (_, elsewhere) = desk.house_with_owner("tsubame").await;
        let guest = desk.guest(&house, Language::English).await;
        desk.send(&guest, "May I fly a drone?").await;
        for show in ["waiting", "mine", "all", "resolved"] {
            assert_eq!(listed(desk, &elsewhere, show).await, [], "{show}");
        }
        assert_eq!(page(desk, &elsewhere, "").await.waiting, 0);
        for (query, at) in [
            ("?show=everything", "?show"),
            ("?show=", "?show"),
            ("?before=soon", "?before"),
            ("?before=", "?before"),
            ("?before=1.2", "?before"),
            ("?show=waiting&before=7", "?before"),
            ("?show=resolved&before=1.2.3", "?before"),
            ("?before=99999999999999999999", "?before"),
        ] {
            let path = format!("/api/v1/admin/conversations{query}");
            let reply = desk.as_staff(&owner, Method::GET, &path).send().await;
            let faults = reply.problem(ProblemKind::Invalid);
            assert_eq!(faults.len(), 1, "{query}");
            assert_eq!(faults[0].0, at, "{query}");
        }
    })
    .await;
}

#[tokio::test]
async fn ratings_and_the_address_are_on_every_device_of_the_guest() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let phone = desk.guest(&house, Language::English).await;
        let answer = desk.ask(&phone, "Where is the bath?").await.answer.id;
        let tablet = second_device(desk, &house, &phone).await;
        let stranger = desk.guest(&house, Language::English).await;
        let mut live = desk
            .as_guest(&tablet, Method::GET, "/api/v1/chat/events")
            .open()
            .await;
        live.expect("open").await;
        let told = live.expect("status").await;
        assert_eq!(
            (&told.data["contact"], &told.data["ratings"]),
            (&json!(null), &json!([]))
        );

        let rating = json!({ "answer_id": answer, "helpful": true });
        assert_eq!(
            post(desk, &phone, "/api/v1/chat/feedback", rating).await,
            StatusCode::NO_CONTENT
        );
        let rated = [Rating {
            answer_id: answer,
            helpful: true,
        }];
        assert_eq!(status(desk, &tablet).await.ratings, rated);
        assert_eq!(live.expect("status").await.data["ratings"], json!(rated));
        let address = json!({ "email": "guest@mail.example", "consent": true });
        assert_eq!(
            post(desk, &phone, "/api/v1/chat/contact", address).await,
            StatusCode::NO_CONTENT
        );
        assert_eq!(
            status(desk, &tablet).await.contact.as_deref(),
            Some("guest@mail.example")
        );
        assert_eq!(live.expect("status").await.data["contact"], "guest@mail.example");

        let seen = detail(desk, &owner, of(&phone)).await;
        assert_eq!(seen.ratings, rated);
        assert_eq!(seen.contact.as_deref(), Some("guest@mail.example"));
        let other = status(desk, &stranger).await;
        assert_eq!((other.contact, other.ratings), (None, Vec::new()));

        let rating = json!({ "answer_id": answer, "helpful": false });
        assert_eq!(
            post(desk, &tablet, "/api/v1/chat/feedback", rating).await,
            StatusCode::NO_CONTENT
        );
        assert!(!status(desk, &phone).await.ratings[0].helpful);
        let removed = desk
            .as_guest(&tablet, Method::DELETE, "/api/v1/chat/contact")
            .send()
            .await;
        assert_eq!(removed.status, StatusCode::NO_CONTENT);
        assert_eq!(status(desk, &phone).await.contact, None);
    })
    .await;
}

#[tokio::test]
async fn who_joins_two_requests_is_told_which_number_goes_on() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let phone = desk.guest(&house, Language::English).await;
        let tablet = desk.guest(&house, Language::French).await;
        desk.send(&phone, "May I fly a drone?").await;
        desk.send(&tablet, "Is there a casino?").await;
        join(desk, &tablet, &phone).await;
        let said = desk.history(&phone).await.messages;
        let notice = said.last().expect("messages");
        assert_eq!(
            (notice.author, notice.language, notice.text.as_str()),
            (
                Author::Notice,
                Language::French,
                "Vos demandes des deux appareils n'en font plus qu'une. Votre numéro : 1. Le numéro 2 n'est plus utilisé."
            )
        );
        assert_eq!(status(desk, &tablet).await.escalation.expect("open").receipt, 1);
        assert_eq!(listed(desk, &owner, "waiting").await, [of(&phone)]);
        // Where a person was asked for on one device only, the number is as it was.
        let other = desk.guest(&house, Language::English).await;
        desk.send(&other, "Where is the bath?").await;
        let before = desk.history(&phone).await.messages.len();
        join(desk, &other, &phone).await;
        let after = desk.history(&phone).await;
        assert_eq!(after.messages.len(), before + 2, "its question and answer alone");
        assert_eq!(after.status.escalation.expect("open").receipt, 1);
    })
    .await;
}

#[tokio::test]
async fn a_source_says_what_the_house_wrote_to_whom_it_may() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let _: Value = desk
            .as_staff(&owner, Method::PUT, "/api/v1/admin/facility")
            .json(&json!({
                "version": 1,
                "values": {
                    "name": "House Hibari", "country": "JP", "time_zone": "Asia/Tokyo",
                    "languages": ["ja", "en", "fr"], "default_language": "en", "guest_session_days": 7, "retention_days": 90, "embed_origins": [],
                    "facts": { "wifi": { "network": "Hibari-Guest", "password": "sparrow-47-lantern" } },
                },
            }))
            .send()
            .await
            .json(StatusCode::OK);
        let sources = async |guest: &Guest, answer| {
            let path = format!("/api/v1/chat/answers/{answer}/sources");
            desk.as_guest(guest, Method::GET, &path).send().await
        };
        let guest = desk.guest(&house, Language::English).await;
        let asked = desk.ask(&guest, "Where is the bath?").await.answer;
        let opened: AnswerSources = sources(&guest, asked.id).await.json(StatusCode::OK);
        assert_eq!(opened.sources.len(), 1);
        assert_eq!(opened.sources[0].intent_id, asked.sources[0].intent_id);
        assert_eq!(
            opened.sources[0].text.as_deref(),
            Some("The bath is in the basement.")
        );

        // The password is in the answer, for who may know it, and nowhere else.
        let in_house = desk.guest_in_house(&house, Language::English).await;
        let wifi = desk.ask(&in_house, "What is the Wi-Fi password?").await.answer;
        assert!(wifi.text.contains("sparrow-47-lantern"), "{}", wifi.text);
        let opened: AnswerSources = sources(&in_house, wifi.id).await.json(StatusCode::OK);
        let text = opened.sources[0].text.as_deref().expect("a text");
        assert!(text.contains("••••••") && !text.contains("sparrow"), "{text}");

        // Not another conversation's, not a question's, not what is no id.
        sources(&in_house, asked.id).await.problem(ProblemKind::NotFound);
        let question = asked.answers.expect("a question");
        sources(&guest, question).await.problem(ProblemKind::NotFound);
        let path = "/api/v1/chat/answers/none/sources";
        let reply = desk.as_guest(&guest, Method::GET, path).send().await;
        reply.problem(ProblemKind::NotFound);

        // What was taken back is not read any more.
        let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
        sqlx::query("UPDATE intents SET status = 'draft' WHERE external_id = 'bath'")
            .execute(&mut *tx)
            .await
            .expect("unpublishes");
        tx.commit().await.expect("commits");
        let opened: AnswerSources = sources(&guest, asked.id).await.json(StatusCode::OK);
        assert_eq!(opened.sources[0].text, None);
    })
    .await;
}
