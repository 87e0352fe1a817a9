//! Erasing a guest whose answer a model is just writing.

use std::time::Duration;

use harness::{AMPLE, Act, row, with_completions};
use http::{Method, StatusCode, header};
use serde_json::json;
use tomari_core::providers::Timeouts;
use tomari_shared::language::Language;

use crate::exporting::post;
use crate::full_house::{Rule, assert_none, counts_of};

#[tokio::test]
async fn the_answer_is_not_kept_and_the_guest_has_no_session() {
    with_completions(AMPLE, Timeouts::default(), async |desk, model| {
        model.always_chat(Act::Says {
            pieces: vec!["Check-in is from 15:00 to 21:00 [1].".to_owned()],
            before: Duration::from_millis(700),
            between: Duration::ZERO,
            reason: "stop",
            usage: true,
        });
        let (house, owner) = desk.house_with_owner("hibari").await;
        let check_in = row(
            "check-in",
            Language::English,
            "What time is check-in?",
            "Check-in is from 15:00 to 21:00 at the desk.",
        );
        desk.import(&house, &[check_in]).await;
        for (accept, calls) in [("application/json", 1), ("text/event-stream", 2)] {
            let guest = desk.guest(&house, Language::English).await;
            let id = guest.session.session.conversation_id;
            let ask = desk
                .as_guest(&guest, Method::POST, "/api/v1/chat")
                .header(header::ACCEPT, accept)
                .json(&json!({ "message_id": desk.message_id(), "text": "What time is check-in?" }))
                .send();
            let erase = async {
                model.until_requests(calls).await;
                post(desk, &owner, "erase", json!({ "conversation_ids": [id] })).await
            };
            let (asked, erased) = tokio::join!(ask, erase);
            assert_eq!(erased.status, StatusCode::NO_CONTENT);
            if accept == "application/json" {
                assert_eq!(asked.status, StatusCode::UNAUTHORIZED, "{}", asked.text());
            } else {
                let events = asked.events();
                let error = events
                    .iter()
                    .find(|event| event.name == "error")
                    .expect("an error");
                assert_eq!(error.data["status"], 401);
                assert!(events.iter().all(|event| event.name != "answer"));
            }
            assert_none(&counts_of(desk, &house, Rule::Guest).await);
        }
    })
    .await;
}
