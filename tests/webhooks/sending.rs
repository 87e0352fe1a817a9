//! What is sent, to whom, and how it is signed.

use chrono::TimeDelta;
use harness::{Answer, WebhookReceiver, with_desk};
use http::{Method, StatusCode};
use tomari_core::clock::Clock as _;
use tomari_shared::deliveries::{DeliveryKind, DeliveryState};
use tomari_shared::language::Language;
use tomari_shared::limits::{WEBHOOK_FORMER_SECRET_HOURS, WEBHOOKS_MAX};
use tomari_shared::webhooks::{WebhookEvent, WebhookTest, WebhookWithSecret};

use crate::{PATH, change, escalate, is_signed_by, make, only, sent};

#[tokio::test]
async fn an_escalation_is_sent_signed_to_whoever_wants_it() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let (_, elsewhere) = desk.house_with_owner("tsubame").await;
        let receiver = WebhookReceiver::start(desk).await;
        let other = WebhookReceiver::start(desk).await;
        let made = make(desk, &owner, &receiver.url(), &[WebhookEvent::EscalationOpened]).await;
        make(desk, &owner, &other.url(), &[WebhookEvent::QueueReleased]).await;
        make(desk, &elsewhere, &other.url(), &[WebhookEvent::EscalationOpened]).await;
        escalate(desk, &house).await;

        let webhook = receiver.take_one();
        assert_eq!(webhook.path, "/hook");
        assert_eq!(webhook.header("content-type"), "application/json");
        assert_eq!(
            webhook.header("webhook-timestamp"),
            desk.clock.now().timestamp().to_string()
        );
        assert!(is_signed_by(&webhook, &made.secret));
        assert!(!is_signed_by(&webhook, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        let payload = webhook.payload();
        assert_eq!(
            (payload.kind.as_str(), payload.data.facility.as_str()),
            ("escalation.opened", "hibari")
        );
        let [escalation] = payload.data.escalations.as_slice() else {
            panic!("{payload:?}")
        };
        assert_eq!(escalation.text.as_deref(), Some("Is a helicopter tour possible?"));
        assert!(other.take().is_empty(), "another event, another house");

        let log = sent(desk, &owner).await;
        let [delivery] = log.as_slice() else {
            panic!("{log:?}")
        };
        assert_eq!(webhook.header("webhook-id"), delivery.id.to_string());
        assert_eq!(
            (delivery.kind, delivery.state),
            (DeliveryKind::Escalation, DeliveryState::Delivered)
        );
        assert_eq!(delivery.attempts[0].status, Some(204));
        assert_eq!(sent(desk, &elsewhere).await, []);
        desk.run_jobs().await;
        assert!(receiver.take().is_empty(), "once");
    })
    .await;
}

#[tokio::test]
async fn after_a_rotation_both_secrets_sign_for_a_day() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let receiver = WebhookReceiver::start(desk).await;
        let made = make(desk, &owner, &receiver.url(), &[WebhookEvent::EscalationOpened]).await;
        let path = format!("{PATH}/{}/secret", made.webhook.id);
        let rotated: WebhookWithSecret = desk
            .as_staff(&owner, Method::POST, &path)
            .send()
            .await
            .json(StatusCode::OK);
        assert_ne!(rotated.secret, made.secret);
        assert!(rotated.webhook.former_secret_until.is_some());
        escalate(desk, &house).await;
        let webhook = receiver.take_one();
        assert!(is_signed_by(&webhook, &made.secret) && is_signed_by(&webhook, &rotated.secret));
        desk.move_time(TimeDelta::hours(WEBHOOK_FORMER_SECRET_HOURS))
            .await;
        escalate(desk, &house).await;
        let webhook = receiver.take_one();
        assert!(!is_signed_by(&webhook, &made.secret) && is_signed_by(&webhook, &rotated.secret));
        let owner = desk.sign_in("owner@hibari.example").await;
        assert_eq!(only(desk, &owner).await.former_secret_until, None);
    })
    .await;
}

#[tokio::test]
async fn the_queue_and_what_is_overdue_are_sent_too() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.open_daily(&owner, "08:00", "22:00").await;
        let receiver = WebhookReceiver::start(desk).await;
        make(desk, &owner, &receiver.url(), &WebhookEvent::ALL).await;
        let night = "2026-11-20T14:30:00Z"
            .parse::<chrono::DateTime<chrono::Utc>>()
            .expect("a time");
        desk.move_time(night - desk.clock.now()).await;
        escalate(desk, &house).await;
        escalate(desk, &house).await;
        assert!(receiver.take().is_empty(), "it waits");
        desk.move_time(TimeDelta::minutes(8 * 60 + 30)).await;
        desk.keep_promises().await;
        let payload = receiver.take_one().payload();
        assert_eq!(
            (payload.kind.as_str(), payload.data.escalations.len()),
            ("queue.released", 2)
        );
        desk.move_time(TimeDelta::minutes(15)).await;
        desk.keep_promises().await;
        let payload = receiver.take_one().payload();
        assert_eq!(
            (payload.kind.as_str(), payload.data.escalations.len()),
            ("escalation.overdue", 2)
        );
    })
    .await;
}

#[tokio::test]
async fn a_test_is_sent_once_and_changes_nothing() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let receiver = WebhookReceiver::start(desk).await;
        let made = make(desk, &owner, &receiver.url(), &WebhookEvent::ALL).await;
        change(desk, &owner, &made.webhook, false).await;
        let path = format!("{PATH}/{}/test", made.webhook.id);
        let test = async || -> WebhookTest {
            let test = desk
                .as_staff(&owner, Method::POST, &path)
                .send()
                .await
                .json(StatusCode::ACCEPTED);
            desk.run_jobs().await;
            test
        };
        let good = test().await;
        let webhook = receiver.take_one();
        assert!(is_signed_by(&webhook, &made.secret));
        assert_eq!(webhook.payload().kind, "webhook.test");
        receiver.answer(Answer::Status(410));
        let bad = test().await;
        desk.retry_jobs().await;
        assert_eq!(receiver.take().len(), 1);
        let webhook = only(desk, &owner).await;
        assert_eq!((webhook.failing_since, webhook.disabled_at), (None, None));
        let log = sent(desk, &owner).await;
        let states: Vec<_> = log.iter().map(|delivery| (delivery.id, delivery.state)).collect();
        assert_eq!(
            states,
            [
                (bad.delivery_id, DeliveryState::GivenUp),
                (good.delivery_id, DeliveryState::Delivered)
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn slow_receivers_hold_no_mail_up() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let receiver = WebhookReceiver::start(desk).await;
        receiver.answer(Answer::Never);
        // More than there are hands.
        for _ in 0..WEBHOOKS_MAX {
            make(desk, &owner, &receiver.url(), &[WebhookEvent::EscalationOpened]).await;
        }
        let guest = desk.guest(&house, Language::English).await;
        desk.send(&guest, "Is a helicopter tour possible?").await;
        let replica = desk.replica().await;
        let jobs = tomari_core::jobs::run(replica.app.clone(), std::time::Duration::ZERO);
        replica.app.tasks.spawn(jobs);
        let mail = desk.mail.next().await;
        assert!(mail.subject.contains("A guest is waiting") || mail.subject.contains("お客様"), "{mail:?}");
        assert_eq!(
            desk.count("delivery_attempts WHERE EXISTS (SELECT FROM deliveries d WHERE d.id = delivery_id AND d.webhook_id IS NOT NULL)").await,
            0,
            "every webhook is still waiting for its answer"
        );
        replica.close().await;
    })
    .await;
}
