//! Erasing a guest at once, whatever is going on.

use chrono::TimeDelta;
use harness::{Guest, Mood, with_desk};
use http::{Method, StatusCode};
use serde_json::json;
use tomari_shared::audit::AuditAction;
use tomari_shared::language::Language;

use crate::exporting::{newest_entry, post};
use crate::full_house::{FullHouse, Rule, assert_none, assert_some, counts, counts_of};

fn ids(guest: &Guest) -> serde_json::Value {
    json!({ "conversation_ids": [guest.session.session.conversation_id] })
}

#[tokio::test]
async fn everything_is_erased_at_once_and_again_is_no_fault() {
    with_desk(async |desk| {
        let hibari = FullHouse::make(desk, "hibari").await;
        let tsubame = FullHouse::make(desk, "tsubame").await;
        let others = counts_of(desk, &tsubame.house, Rule::Guest).await;
        assert_some(&others);
        let kept = counts_of(desk, &hibari.house, Rule::Kept).await;
        // Somebody else's owner erases nothing here, and is not told whether there was something.
        let reply = post(desk, &tsubame.owner, "erase", ids(&hibari.guest)).await;
        assert_eq!(reply.status, StatusCode::NO_CONTENT);
        assert_some(&counts_of(desk, &hibari.house, Rule::Guest).await);

        let reply = post(desk, &hibari.owner, "erase", ids(&hibari.guest)).await;
        assert_eq!(
            (reply.status, reply.text()),
            (StatusCode::NO_CONTENT, String::new())
        );
        assert_none(&counts_of(desk, &hibari.house, Rule::Guest).await);
        let all = counts(desk, &hibari.house).await;
        assert_eq!((all["deliveries"], all["delivery_attempts"]), (0, 0));
        assert_eq!(counts_of(desk, &hibari.house, Rule::Kept).await, kept);
        assert_eq!(counts_of(desk, &tsubame.house, Rule::Guest).await, others);
        for device in [&hibari.guest, &hibari.second_device] {
            for path in ["session/verify", "chat/history", "chat/events"] {
                let status = desk
                    .as_guest(device, Method::GET, &format!("/api/v1/{path}"))
                    .status()
                    .await;
                assert_eq!(status, StatusCode::UNAUTHORIZED, "{path}");
            }
        }
        let entry = newest_entry(desk, &hibari.owner).await;
        assert_eq!(entry.action, AuditAction::GuestErased);
        assert_eq!(entry.subject.as_deref(), Some("1, 2"));

        let again = post(desk, &hibari.owner, "erase", ids(&hibari.guest)).await;
        assert_eq!(
            (again.status, again.text()),
            (StatusCode::NO_CONTENT, String::new())
        );
        assert_eq!(newest_entry(desk, &hibari.owner).await.id, entry.id);
    })
    .await;
}

#[tokio::test]
async fn mails_that_wait_are_not_sent_and_what_a_server_said_is_forgotten() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let guest = desk.guest(&house, Language::English).await;
        desk.mail.be(Mood::Busy);
        desk.as_guest(&guest, Method::POST, "/api/v1/chat/escalate")
            .send()
            .await;
        desk.as_guest(&guest, Method::POST, "/api/v1/chat/contact")
            .json(&json!({ "email": "guest@mail.example", "consent": true }))
            .send()
            .await;
        desk.move_time(TimeDelta::minutes(10)).await;
        let id = guest.session.session.conversation_id;
        desk.in_conversation(&owner, id, "take", None).await;
        let body = json!({ "message_id": desk.message_id(), "text": "Hello." });
        desk.in_conversation(&owner, id, "reply", Some(body)).await;
        desk.run_jobs().await;
        let said = async || {
            let count: i64 = sqlx::query_scalar(
                "SELECT count(*) FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL",
            )
            .fetch_one(&*desk.app.db)
            .await
            .expect("counts");
            count
        };
        assert_eq!(said().await, 2, "the house's mail and the guest's");
        let dead = "UPDATE graphile_worker._private_jobs SET attempts = max_attempts
                    WHERE id = (SELECT min(id) FROM graphile_worker._private_jobs)";
        sqlx::query(dead)
            .execute(&*desk.app.db)
            .await
            .expect("it is dead");
        post(desk, &owner, "erase", ids(&guest)).await;
        assert_eq!(said().await, 0);
        desk.mail.be(Mood::Accepts);
        desk.retry_jobs().await;
        assert_eq!(desk.mail.take(), []);
        let left: i64 = sqlx::query_scalar("SELECT count(*) FROM graphile_worker._private_jobs")
            .fetch_one(&*desk.app.db)
            .await
            .expect("counts");
        assert_eq!(left, 0);
    })
    .await;
}

#[tokio::test]
async fn the_guests_streams_end_and_nobody_elses_do() {
    with_desk(async |desk| {
        let full = FullHouse::make(desk, "hibari").await;
        let other = desk.guest(&full.house, Language::English).await;
        let open = async |guest: &Guest| {
            let mut stream = desk
                .as_guest(guest, Method::GET, "/api/v1/chat/events")
                .open()
                .await;
            stream.expect("open").await;
            stream.expect("status").await;
            stream
        };
        let mut here = open(&full.guest).await;
        let mut second = open(&full.second_device).await;
        let mut others = open(&other).await;
        post(desk, &full.owner, "erase", ids(&full.second_device)).await;
        for stream in [&mut here, &mut second] {
            stream.expect("session_ended").await;
            assert_eq!(stream.next().await, None);
        }
        desk.send(&other, "Where is the bath?").await;
        others.expect("message").await;
    })
    .await;
}

#[tokio::test]
async fn the_houses_people_see_it_go() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let guest = desk.guest(&house, Language::English).await;
        desk.as_guest(&guest, Method::POST, "/api/v1/chat/escalate")
            .send()
            .await;
        let mut stream = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/events")
            .open()
            .await;
        stream.expect("open").await;
        stream.expect("inbox").await;
        assert_eq!(desk.escalations(&owner).await.len(), 1);
        post(desk, &owner, "erase", ids(&guest)).await;
        stream.expect("inbox").await;
        assert_eq!(desk.escalations(&owner).await.len(), 0);
        let id = guest.session.session.conversation_id;
        let reply = desk.in_conversation(&owner, id, "take", None).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND);
    })
    .await;
}
