//! What comes while the desk is closed: promised, told when it opens, once, and again when nobody looks. Time is moved.

use chrono::{DateTime, TimeDelta, Utc};
use harness::{Desk, Guest, House, Mood, Staff, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::clock::Clock;
use tomari_core::db::deliveries;
use tomari_core::escalation::keep_promises;
use tomari_shared::chat::Outcome;
use tomari_shared::deliveries::DeliveryFailure;
use tomari_shared::escalation::{OvernightProcessed, OvernightQueue};
use tomari_shared::language::Language;

/// 23:30 on a Friday in Tokyo.
const NIGHT: &str = "2026-11-20T14:30:00Z";
/// 08:00 on the Saturday.
const OPENING: &str = "2026-11-20T23:00:00.000Z";

fn go_to(desk: &Desk, time: &str) {
    let then: DateTime<Utc> = time.parse().expect("a time");
    desk.clock.advance(then - desk.clock.now());
}

/// A house that opens at eight and closes at ten, at half past eleven at night.
async fn at_night(desk: &Desk) -> (House, Staff) {
    let (house, owner) = desk.house_with_owner("hibari").await;
    desk.open_daily(&owner, "08:00", "22:00").await;
    go_to(desk, NIGHT);
    let owner = desk.sign_in(&owner.granted.user.email).await;
    (house, owner)
}

async fn queue(desk: &Desk, staff: &Staff) -> OvernightQueue {
    desk.as_staff(staff, Method::GET, "/api/v1/admin/overnight-queue")
        .send()
        .await
        .json(StatusCode::OK)
}

async fn process(desk: &Desk, staff: &Staff) -> u32 {
    let processed: OvernightProcessed = desk
        .as_staff(staff, Method::POST, "/api/v1/admin/overnight-queue/process")
        .send()
        .await
        .json(StatusCode::OK);
    desk.run_jobs().await;
    processed.released
}

async fn ask_in(desk: &Desk, house: &House, language: Language) -> Guest {
    let guest = desk.guest(house, language).await;
    desk.send(&guest, "Is a helicopter tour possible?").await;
    guest
}

#[tokio::test]
async fn at_night_a_time_is_promised_in_the_guests_language_and_kept_once() {
    with_desk(async |desk| {
        let (house, owner) = at_night(desk).await;
        let expected = [
            (Language::Japanese, "明日08:00"),
            (Language::English, "tomorrow at 08:00"),
            (Language::ChineseSimplified, "明天08:00"),
            (Language::ChineseTraditional, "明天08:00"),
            (Language::Korean, "내일 08:00"),
            (Language::French, "demain à 08:00"),
            (Language::German, "morgen um 08:00 Uhr"),
            (Language::Spanish, "mañana a las 08:00"),
            (Language::Italian, "domani alle 08:00"),
            (Language::Portuguese, "amanhã às 08:00"),
            (Language::Thai, "พรุ่งนี้ เวลา 08:00 น."),
            (Language::Vietnamese, "ngày mai lúc 08:00"),
            (Language::Indonesian, "besok pukul 08:00"),
        ];
        assert_eq!(expected.len(), Language::ALL.len());
        for (language, when) in expected {
            let guest = desk.guest(&house, language).await;
            let body = json!({
                "message_id": desk.message_id(), "text": "Is a helicopter tour possible?", "language": language,
            });
            let reply: Value = desk.post_chat(&guest, &body).await.json(StatusCode::OK);
            let notice = reply["notice"]["text"].as_str().expect("a notice");
            assert!(notice.contains(when), "{language}: {notice}");
            let receipt = reply["escalation"]["receipt"].to_string();
            assert!(notice.contains(&receipt), "{language}: {notice}");
            assert_eq!(reply["escalation"]["promised_at"], OPENING);
        }
        desk.keep_promises().await;
        assert!(desk.mail.take().is_empty(), "the house sleeps");
        let queued = queue(desk, &owner).await.entries;
        assert_eq!(queued.len(), 13);
        assert!(queued.iter().all(|entry| entry.promised_at.as_deref() == Some(OPENING) && entry.released_at.is_none()));

        go_to(desk, "2026-11-20T22:59:59Z");
        desk.keep_promises().await;
        assert!(desk.mail.take().is_empty(), "a second too early");
        go_to(desk, "2026-11-20T23:00:00Z");
        desk.keep_promises().await;
        let mails = desk.mail.take();
        assert_eq!(mails.len(), 1, "one digest");
        assert!(mails[0].subject.contains("13 overnight"), "{mails:?}");
        let lines: Vec<&str> = mails[0].text.lines().filter(|line| line.starts_with("No.")).collect();
        assert_eq!(lines.len(), 1, "the same question is told once: {lines:?}");
        assert!(lines[0].contains("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13"), "{lines:?}");
        for _ in 0..3 {
            desk.keep_promises().await;
        }
        assert!(desk.mail.take().is_empty());
        assert_eq!(process(desk, &owner).await, 0, "by hand there is nothing left");
    })
    .await;
}

#[tokio::test]
async fn an_emergency_waits_for_no_opening() {
    with_desk(async |desk| {
        let (house, owner) = at_night(desk).await;
        let guest = ask_in(desk, &house, Language::English).await;
        desk.run_jobs().await;
        assert!(desk.mail.take().is_empty());
        // In the conversation that waits already.
        let cry = desk.ask(&guest, "Help, there is a fire in my room").await;
        assert_eq!(cry.answer.outcome, Some(Outcome::Emergency));
        assert!(cry.notice.expect("a notice").text.contains("alerted"));
        let escalation = cry.escalation.expect("an escalation");
        assert_eq!((escalation.receipt, escalation.promised_at), (1, None));
        desk.run_jobs().await;
        let mail = desk.mail.take_one();
        assert!(mail.subject.contains("EMERGENCY"), "{mail:?}");
        assert_eq!(queue(desk, &owner).await.entries, []);
    })
    .await;
}

#[tokio::test]
async fn what_nobody_has_seen_is_said_again_and_what_somebody_has_is_not() {
    with_desk(async |desk| {
        let (house, owner) = at_night(desk).await;
        ask_in(desk, &house, Language::English).await;
        ask_in(desk, &house, Language::French).await;
        go_to(desk, "2026-11-20T23:00:10Z");
        desk.keep_promises().await;
        assert_eq!(desk.mail.take().len(), 1);
        let owner = desk.sign_in(&owner.granted.user.email).await;
        let seen = queue(desk, &owner).await.entries[0].id;
        let path = format!("/api/v1/admin/escalations/{seen}/acknowledge");
        let _: Value = desk
            .as_staff(&owner, Method::POST, &path)
            .send()
            .await
            .json(StatusCode::OK);
        go_to(desk, "2026-11-20T23:14:59Z");
        desk.keep_promises().await;
        assert!(desk.mail.take().is_empty());
        go_to(desk, "2026-11-20T23:15:00Z");
        for _ in 0..3 {
            desk.keep_promises().await;
        }
        let mail = desk.mail.take_one();
        assert!(mail.subject.contains("Still waiting: 1 request"), "{mail:?}");
        let overdue: Vec<bool> = queue(desk, &owner)
            .await
            .entries
            .iter()
            .map(|entry| entry.overdue_at.is_some())
            .collect();
        assert_eq!(overdue, [false, true]);
    })
    .await;
}

#[tokio::test]
async fn send_now_does_the_same_by_hand_and_the_morning_does_not_do_it_again() {
    with_desk(async |desk| {
        let (house, owner) = at_night(desk).await;
        ask_in(desk, &house, Language::English).await;
        assert_eq!(process(desk, &owner).await, 1);
        let mail = desk.mail.take_one();
        assert!(mail.subject.contains("1 overnight"), "{mail:?}");
        assert_eq!(process(desk, &owner).await, 0);
        assert!(desk.mail.take().is_empty());
        go_to(desk, "2026-11-20T23:00:00Z");
        desk.keep_promises().await;
        assert!(desk.mail.take().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_failing_mail_server_loses_nothing() {
    with_desk(async |desk| {
        let (house, owner) = at_night(desk).await;
        ask_in(desk, &house, Language::English).await;
        desk.mail.be(Mood::Busy);
        go_to(desk, "2026-11-20T23:00:00Z");
        desk.keep_promises().await;
        assert!(desk.mail.take().is_empty());
        let mut tx = tomari_core::db::begin_facility(&desk.app.db, house.id)
            .await
            .expect("begins");
        let (failure, delivered): (Option<String>, bool) = sqlx::query_as(
            "SELECT failure, delivered_at IS NOT NULL FROM deliveries JOIN delivery_attempts ON delivery_id = id",
        )
        .fetch_one(&mut *tx)
        .await
        .expect("one attempt of one delivery");
        tx.commit().await.expect("commits");
        assert_eq!((failure.as_deref(), delivered), (Some("mail_server"), false));
        desk.mail.be(Mood::Accepts);
        desk.retry_jobs().await;
        let mail = desk.mail.take_one();
        assert!(mail.subject.contains("1 overnight"), "{mail:?}");
        desk.retry_jobs().await;
        assert!(desk.mail.take().is_empty());
        // A second worker that had the same job and failed takes nothing back.
        let mut tx = tomari_core::db::begin_facility(&desk.app.db, house.id)
            .await
            .expect("begins");
        let id: uuid::Uuid = sqlx::query_scalar("SELECT id FROM deliveries")
            .fetch_one(&mut *tx)
            .await
            .expect("one delivery");
        let late = deliveries::Attempt {
            started_at: desk.clock.now(),
            ended_at: desk.clock.now(),
            status: None,
            failure: Some((DeliveryFailure::MailServer, None)),
        };
        deliveries::note(&mut tx, id.into(), &late, 1)
            .await
            .expect("notes");
        let found = deliveries::find(&mut *tx, id.into()).await.expect("finds");
        tx.commit().await.expect("commits");
        assert!(found.expect("the delivery").done);
        desk.retry_jobs().await;
        assert!(desk.mail.take().is_empty());
        let owner = desk.sign_in(&owner.granted.user.email).await;
        assert_eq!(queue(desk, &owner).await.entries.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn three_replicas_at_the_minute_tell_the_house_once() {
    with_desk(async |desk| {
        let (house, _) = at_night(desk).await;
        for language in [Language::English, Language::French, Language::Korean] {
            ask_in(desk, &house, language).await;
        }
        go_to(desk, "2026-11-20T23:00:00Z");
        let replicas: Vec<_> = (0..3)
            .map(|_| desk.app_with(tomari_core::app::Models::none()))
            .collect();
        let looked = futures_util::future::join_all(replicas.iter().map(|app| keep_promises(app))).await;
        assert!(looked.iter().all(Result::is_ok), "{looked:?}");
        desk.run_jobs().await;
        assert_eq!(desk.mail.take().len(), 1);
        assert_eq!(desk.count("deliveries").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_promise_is_kept_late_rather_than_never_after_an_outage() {
    with_desk(async |desk| {
        let (house, _) = at_night(desk).await;
        ask_in(desk, &house, Language::English).await;
        // Nobody looked at eight, nor at a quarter past.
        go_to(desk, "2026-11-21T01:00:00Z");
        desk.keep_promises().await;
        let subjects: Vec<String> = desk.mail.take().into_iter().map(|mail| mail.subject).collect();
        assert_eq!(subjects.len(), 2, "{subjects:?}");
        assert!(
            subjects.iter().any(|subject| subject.contains("1 overnight")),
            "{subjects:?}"
        );
        assert!(
            subjects.iter().any(|subject| subject.contains("Still waiting")),
            "{subjects:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn while_the_desk_is_open_nothing_waits_and_without_any_hours_to_come_nothing_is_promised() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.open_daily(&owner, "08:00", "22:00").await;
        // Noon in Tokyo.
        let guest = desk.guest(&house, Language::English).await;
        let reply = desk.ask(&guest, "Is a helicopter tour possible?").await;
        assert!(
            reply
                .notice
                .expect("a notice")
                .text
                .contains("has reached the staff")
        );
        assert_eq!(queue(desk, &owner).await.entries, []);
        desk.run_jobs().await;
        assert_eq!(desk.mail.take().len(), 1);

        let _: Value = desk
            .as_staff(&owner, Method::PUT, "/api/v1/admin/hours")
            .json(&json!({ "version": 2, "hours": { "weekly": [], "exceptions": [] } }))
            .send()
            .await
            .json(StatusCode::OK);
        let other = desk.guest(&house, Language::English).await;
        let reply = desk.ask(&other, "Is a helicopter tour possible?").await;
        let notice = reply.notice.expect("a notice").text;
        assert!(notice.contains("as soon as somebody is back"), "{notice}");
        desk.clock.advance(TimeDelta::seconds(1));
        desk.run_jobs().await;
        assert_eq!(
            desk.mail.take().len(),
            1,
            "the house is told at once: there is no better time"
        );
    })
    .await;
}
