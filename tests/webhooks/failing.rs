//! What becomes of what can't be delivered.

use chrono::TimeDelta;
use harness::{Answer, WebhookReceiver, with_desk};
use http::{Method, StatusCode};
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::deliveries::{DeliveryFailure, DeliveryKind, DeliveryState};
use tomari_shared::limits::WEBHOOK_FAILING_MAX_DAYS;
use tomari_shared::webhooks::WebhookEvent;

use crate::{change, escalate, log, make, only, sent};

#[tokio::test]
async fn what_fails_is_tried_again_under_the_same_id() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let receiver = WebhookReceiver::start(desk).await;
        make(desk, &owner, &receiver.url(), &[WebhookEvent::EscalationOpened]).await;
        receiver.answer(Answer::Status(503));
        escalate(desk, &house).await;
        let first = receiver.take_one();
        assert!(only(desk, &owner).await.failing_since.is_some());
        assert_eq!(sent(desk, &owner).await[0].state, DeliveryState::Waiting);
        // A redirect is not followed: it would lead to an address that nobody has chosen.
        receiver.answer(Answer::Status(307));
        desk.retry_jobs().await;
        assert_eq!(receiver.take_one().path, "/hook");
        receiver.answer(Answer::Status(200));
        desk.retry_jobs().await;
        let last = receiver.take_one();
        assert_eq!(first.header("webhook-id"), last.header("webhook-id"));
        assert_eq!(first.body, last.body);
        let log = sent(desk, &owner).await;
        let outcomes: Vec<_> = log[0]
            .attempts
            .iter()
            .map(|attempt| (attempt.status, attempt.failure))
            .collect();
        assert_eq!(
            outcomes,
            [
                (Some(503), Some(DeliveryFailure::Status)),
                (Some(307), Some(DeliveryFailure::Status)),
                (Some(200), None)
            ]
        );
        assert_eq!(log[0].state, DeliveryState::Delivered);
        assert_eq!(only(desk, &owner).await.failing_since, None);
    })
    .await;
}

#[tokio::test]
async fn each_way_to_fail_has_its_name_in_the_log() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let url = format!("http://127.0.0.1:{port}/");
        make(desk, &owner, &url, &[WebhookEvent::EscalationOpened]).await;
        // It takes the connection and closes it.
        let closes = async {
            loop {
                drop(listener.accept().await.expect("a connection"));
            }
        };
        tokio::select! {
            () = escalate(desk, &house) => {}
            () = closes => {}
        }
        drop(listener);
        desk.retry_jobs().await;
        desk.as_owner(house.id, "UPDATE webhooks SET secret = '\\x00'")
            .await;
        desk.retry_jobs().await;
        let log = sent(desk, &owner).await;
        let failures: Vec<_> = log[0]
            .attempts
            .iter()
            .filter_map(|attempt| attempt.failure)
            .collect();
        assert_eq!(
            failures,
            [
                DeliveryFailure::Cut,
                DeliveryFailure::Unreachable,
                DeliveryFailure::SecretLost
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn one_that_fails_for_days_is_switched_off_and_its_owner_told() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let receiver = WebhookReceiver::start(desk).await;
        make(desk, &owner, &receiver.url(), &[WebhookEvent::EscalationOpened]).await;
        receiver.answer(Answer::Status(500));
        escalate(desk, &house).await;
        desk.move_time(TimeDelta::days(WEBHOOK_FAILING_MAX_DAYS) - TimeDelta::seconds(1))
            .await;
        desk.retry_jobs().await;
        let owner = desk.sign_in("owner@hibari.example").await;
        assert!(only(desk, &owner).await.enabled);
        desk.move_time(TimeDelta::seconds(1)).await;
        let _ = desk.mail.take();
        desk.retry_jobs().await;
        let webhook = only(desk, &owner).await;
        assert!(!webhook.enabled && webhook.disabled_at.is_some(), "{webhook:?}");
        let mail = desk.mail.take_one();
        assert!(
            mail.text.contains(&receiver.url()) && mail.to == "owner@hibari.example",
            "{mail:?}"
        );
        let audit: AuditPage = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/audit")
            .send()
            .await
            .json(StatusCode::OK);
        let entry = audit
            .events
            .iter()
            .find(|event| event.action == AuditAction::WebhookDisabled);
        assert!(entry.is_some_and(|event| event.actor.is_none()));
        // What was on its way is dropped, and nothing new is sent.
        let _ = receiver.take();
        desk.retry_jobs().await;
        escalate(desk, &house).await;
        assert!(receiver.take().is_empty());
        let log = sent(desk, &owner).await;
        assert_eq!(log.len(), 1);
        assert_eq!(log[0].state, DeliveryState::Dropped);
        // Switched on again, it begins anew.
        receiver.answer(Answer::Status(200));
        let webhook = change(desk, &owner, &webhook, true).await;
        assert_eq!((webhook.failing_since, webhook.disabled_at), (None, None));
        escalate(desk, &house).await;
        assert_eq!(receiver.take().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn one_that_is_gone_is_switched_off_at_once() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let receiver = WebhookReceiver::start(desk).await;
        make(desk, &owner, &receiver.url(), &[WebhookEvent::EscalationOpened]).await;
        receiver.answer(Answer::Status(410));
        escalate(desk, &house).await;
        assert!(!only(desk, &owner).await.enabled);
        assert_eq!(
            log(desk, &owner)
                .await
                .iter()
                .filter(|delivery| delivery.kind == DeliveryKind::WebhookDisabled)
                .count(),
            1
        );
    })
    .await;
}
