//! `POST /chat` and `GET /chat/history`: forms, limits, repeats.

use std::time::Duration;

use futures_util::future::join_all;
use harness::{Asked, Guest, row, with_desk};
use http::{Method, StatusCode, header};
use serde_json::{Value, json};
use sqlx::Connection as _;
use tomari_core::import::Row;
use tomari_shared::chat::{Author, History, Outcome};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;
use uuid::Uuid;

fn knowledge() -> Vec<Row> {
    vec![
        row(
            "check-in",
            Language::English,
            "What time is check-in?",
            "Check-in is from 15:00. Welcome!",
        ),
        row(
            "luggage",
            Language::English,
            "Where can I leave my luggage?",
            "In the room behind the desk.",
        ),
    ]
}

#[tokio::test]
async fn a_question_is_stored_and_answered_with_its_source() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let guest = desk.guest(&house, Language::English).await;
        let id = desk.message_id();
        let reply: Asked = desk
            .post_chat(&guest, &json!({ "message_id": id, "text": "When is check-in?" }))
            .await
            .json(StatusCode::OK);
        assert_eq!(reply.message.author, Author::Guest);
        assert_eq!(reply.message.client_message_id.map(|id| id.0), Some(id));
        assert_eq!(reply.message.text, "When is check-in?");
        assert_eq!(reply.message.sent_at, "2026-11-20T03:00:00.000Z");
        assert_eq!(reply.answer.author, Author::Assistant);
        assert_eq!(reply.answer.answers, Some(reply.message.id));
        assert_eq!(reply.answer.text, "Check-in is from 15:00. Welcome!");
        assert_eq!(reply.answer.outcome, Some(Outcome::Answered));
        assert_eq!(reply.answer.language, Language::English);
        let confidence = reply.answer.confidence.expect("an answer has a confidence");
        assert!((0.0..=1.0).contains(&confidence), "{confidence}");
        let sources: Vec<&str> = reply
            .answer
            .sources
            .iter()
            .map(|source| source.question.as_str())
            .collect();
        assert_eq!(sources, ["What time is check-in?"]);

        let history = desk.history(&guest).await;
        assert_eq!(history.messages, [reply.message, reply.answer]);
        assert_eq!(history.older, None);
    })
    .await;
}

#[tokio::test]
async fn a_streamed_answer_tells_the_same_in_events() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let guest = desk.guest(&house, Language::English).await;
        let body = json!({ "message_id": desk.message_id(), "text": "When is check-in?" });
        let events = desk.ask_for_events(&guest, &body).await;
        let names: Vec<&str> = events.iter().map(|event| event.name.as_str()).collect();
        assert_eq!(names, ["accepted", "delta", "delta", "answer", "done"]);
        let streamed: String = events
            .iter()
            .filter(|event| event.name == "delta")
            .map(|event| event.data["text"].as_str().expect("a text"))
            .collect();
        assert_eq!(streamed, "Check-in is from 15:00. Welcome!");
        let history = desk.history(&guest).await;
        assert_eq!(events[0].message(), history.messages[0]);
        assert_eq!(events[3].message(), history.messages[1]);
        assert_eq!(events[4].data, json!({}));
    })
    .await;
}

#[tokio::test]
async fn the_same_message_id_gives_the_first_result_again() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let guest = desk.guest(&house, Language::English).await;
        let body = json!({ "message_id": desk.message_id(), "text": "When is check-in?" });
        let first: Asked = desk.post_chat(&guest, &body).await.json(StatusCode::OK);
        let again: Asked = desk.post_chat(&guest, &body).await.json(StatusCode::OK);
        assert_eq!(first, again);
        let events = desk.ask_for_events(&guest, &body).await;
        assert_eq!(events[events.len() - 2].message(), first.answer);

        let mut changed = body.clone();
        changed["text"] = json!("When is check-out?");
        desk.post_chat(&guest, &changed)
            .await
            .problem(ProblemKind::Conflict);
        let mut changed = body.clone();
        changed["language"] = json!("fr");
        desk.post_chat(&guest, &changed)
            .await
            .problem(ProblemKind::Conflict);
        assert_eq!(desk.count("messages").await, 2);

        // Another guest's ids are their own.
        let other = desk.guest(&house, Language::English).await;
        let others: Asked = desk.post_chat(&other, &body).await.json(StatusCode::OK);
        assert_ne!(others.message.id, first.message.id);
    })
    .await;
}

#[tokio::test]
async fn a_message_sent_many_times_at_once_is_stored_and_answered_once() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let guest = desk.guest(&house, Language::English).await;
        let body = json!({ "message_id": desk.message_id(), "text": "Where can I leave my luggage?" });
        let replies = join_all((0..12).map(|_| desk.post_chat(&guest, &body))).await;
        let replies: Vec<Asked> = replies.iter().map(|reply| reply.json(StatusCode::OK)).collect();
        assert!(replies.iter().all(|reply| reply == &replies[0]), "{replies:?}");
        assert_eq!(desk.count("messages").await, 2);
        assert_eq!(desk.count("message_sources").await, 1);
    })
    .await;
}

#[tokio::test]
async fn history_comes_in_pages_and_in_order() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let guest = desk.guest(&house, Language::English).await;
        for number in 0..60 {
            desk.ask(&guest, &format!("Question {number} about luggage"))
                .await;
        }
        let page = async |path: &str| -> History {
            desk.as_guest(&guest, Method::GET, path)
                .send()
                .await
                .json(StatusCode::OK)
        };
        let newest = page("/api/v1/chat/history").await;
        assert_eq!(newest.messages.len(), 50);
        let older = newest.older.expect("there are older ones");
        let middle = page(&format!("/api/v1/chat/history?before={older}")).await;
        assert_eq!(middle.messages.len(), 50);
        let older = middle.older.expect("there are older ones");
        let oldest = page(&format!("/api/v1/chat/history?before={older}")).await;
        // One notice among them: nothing is known of luggage.
        assert_eq!((oldest.messages.len(), oldest.older), (21, None));
        let asked: Vec<String> = oldest
            .messages
            .iter()
            .chain(&middle.messages)
            .chain(&newest.messages)
            .filter(|message| message.author == Author::Guest)
            .map(|message| message.text.clone())
            .collect();
        let expected: Vec<String> = (0..60)
            .map(|number| format!("Question {number} about luggage"))
            .collect();
        assert_eq!(asked, expected);

        let reply = desk
            .as_guest(&guest, Method::GET, "/api/v1/chat/history?before=yesterday")
            .send()
            .await;
        assert_eq!(reply.problem(ProblemKind::Invalid)[0].0, "?before");
    })
    .await;
}

#[tokio::test]
async fn a_guest_sees_only_their_own_conversation() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let one = desk.guest(&house, Language::English).await;
        let other = desk.guest(&house, Language::English).await;
        desk.ask(&one, "When is check-in?").await;
        assert_eq!(desk.history(&other).await.messages, []);
    })
    .await;
}

#[tokio::test]
async fn every_limit_of_the_body() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let guest = desk.guest(&house, Language::English).await;
        let id = Uuid::from_u128(0x7000_8000_0000_0000_0001);
        for (body, pointer, detail) in [
            (
                json!({ "message_id": id, "text": "" }),
                "/text",
                "must not be empty",
            ),
            (
                json!({ "message_id": id, "text": " \n\t　" }),
                "/text",
                "must not be empty",
            ),
            (
                json!({ "message_id": id, "text": "宿".repeat(1001) }),
                "/text",
                "must be at most 1000 characters",
            ),
            (
                json!({ "message_id": id, "text": "a\0b" }),
                "/text",
                "must not contain the character U+0000",
            ),
            (
                json!({ "message_id": Uuid::nil(), "text": "a" }),
                "/message_id",
                "must not be the nil UUID",
            ),
            (json!({ "message_id": id }), "/text", "missing field `text`"),
            (
                json!({ "text": "a" }),
                "/message_id",
                "missing field `message_id`",
            ),
            (
                json!({ "message_id": id, "text": 7 }),
                "/text",
                "invalid type: integer `7`, expected a string",
            ),
            (
                json!({ "message_id": id, "text": null }),
                "/text",
                "invalid type: null, expected a string",
            ),
        ] {
            let errors = desk.post_chat(&guest, &body).await.problem(ProblemKind::Invalid);
            assert_eq!(errors, [(pointer.to_owned(), detail.to_owned())], "{body}");
        }
        for (body, pointer) in [
            (json!({ "message_id": "not a uuid", "text": "a" }), "/message_id"),
            (
                json!({ "message_id": id, "text": "a", "language": "tlh" }),
                "/language",
            ),
            (json!({ "message_id": id, "text": "a", "more": true }), "/more"),
            (json!("text"), ""),
        ] {
            let errors = desk.post_chat(&guest, &body).await.problem(ProblemKind::Invalid);
            assert_eq!(errors.len(), 1, "{body}");
            assert_eq!(errors[0].0, pointer, "{body}");
        }
        assert_eq!(desk.count("messages").await, 0);

        // At the limit, in the largest characters there are.
        let text = "𠮷".repeat(1000);
        let body = json!({ "message_id": id, "text": text });
        let reply: Asked = desk.post_chat(&guest, &body).await.json(StatusCode::OK);
        assert_eq!(reply.message.text, text);
    })
    .await;
}

#[tokio::test]
async fn bodies_that_are_not_json() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let guest = desk.guest(&house, Language::English).await;
        let post = |body: &'static [u8]| desk.as_guest(&guest, Method::POST, "/api/v1/chat").raw_json(body);
        for body in [&b""[..], b"{", b"[]", b"\xff\xfe", b"{\"message_id\":}", b"{} {}"] {
            let errors = post(body).send().await.problem(ProblemKind::Invalid);
            assert_eq!(errors.len(), 1, "{body:?}");
        }
        let valid = json!({ "message_id": desk.message_id(), "text": "a" }).to_string();
        for media_type in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/jsonp",
        ] {
            let reply = desk
                .as_guest(&guest, Method::POST, "/api/v1/chat")
                .raw_json(valid.clone())
                .header(header::CONTENT_TYPE, media_type)
                .send()
                .await;
            reply.problem(ProblemKind::UnsupportedMediaType);
        }
        let large = format!("{}{}", " ".repeat(16 * 1024), valid);
        let reply = desk
            .as_guest(&guest, Method::POST, "/api/v1/chat")
            .raw_json(large)
            .send()
            .await;
        reply.problem(ProblemKind::TooLarge);
        assert_eq!(desk.count("messages").await, 0);

        let exact = format!("{}{}", " ".repeat(16 * 1024 - valid.len()), valid);
        let reply = desk
            .as_guest(&guest, Method::POST, "/api/v1/chat")
            .raw_json(exact)
            .header(header::CONTENT_TYPE, "Application/JSON; charset=utf-8")
            .send()
            .await;
        let _: Value = reply.json(StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_was_lost_is_made_when_the_message_comes_again() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let guest: Guest = desk.guest(&house, Language::English).await;
        let first = desk.ask(&guest, "When is check-in?").await;
        // The message was stored, its answer not yet: as after a crash between the two.
        desk.as_owner(
            house.id,
            "DELETE FROM message_sources; DELETE FROM messages WHERE author = 'assistant'",
        )
        .await;
        assert_eq!(
            desk.history(&guest).await.messages,
            std::slice::from_ref(&first.message)
        );
        let body = json!({ "message_id": first.message.client_message_id, "text": first.message.text });
        let again: Asked = desk.post_chat(&guest, &body).await.json(StatusCode::OK);
        assert_eq!(again.message, first.message);
        assert_eq!(again.answer.text, first.answer.text);
        assert_eq!(desk.count("messages").await, 2);

        desk.app.db.close().await;
        let body = json!({ "message_id": desk.message_id(), "text": "And now?" });
        desk.post_chat(&guest, &body).await.problem(ProblemKind::NotReady);
    })
    .await;
}

#[tokio::test]
async fn a_guest_is_told_to_come_again_while_somebody_keeps_a_table_locked() {
    /// The edge's `TOMARI_CORE_TIMEOUT_MS`.
    const EDGE_WAITS: Duration = Duration::from_secs(10);
    with_desk(async |desk| {
        let house = desk.house("hibari", &knowledge()).await;
        let guest = desk.guest(&house, Language::English).await;
        let somebody = desk.lock("messages").await;
        let body = json!({ "message_id": desk.message_id(), "text": "When is check-in?" });
        tokio::time::timeout(EDGE_WAITS, desk.post_chat(&guest, &body))
            .await
            .expect("answered while the edge waits")
            .problem(ProblemKind::NotReady);
        somebody.close().await.expect("unlocks");
        let asked: Asked = desk.post_chat(&guest, &body).await.json(StatusCode::OK);
        assert_eq!(desk.talk(&guest).await, [asked.message, asked.answer]);
    })
    .await;
}
