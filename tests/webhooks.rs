//! Webhooks: a real receiver on a port, signatures checked by the standard's own library, the log that the owner reads. Time is moved.

use chrono::TimeDelta;
use harness::{Answer, Desk, House, ReceivedWebhook, Staff, WebhookReceiver, with_desk};
use http::{Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use standardwebhooks::Webhook as Verifier;
use tomari_core::clock::Clock as _;
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::deliveries::{
    Deliveries, Delivery, DeliveryFailure, DeliveryKind, DeliveryRecipient, DeliveryState,
};
use tomari_shared::language::Language;
use tomari_shared::limits::{WEBHOOK_FAILING_MAX_DAYS, WEBHOOK_FORMER_SECRET_HOURS, WEBHOOKS_MAX};
use tomari_shared::problem::ProblemKind;
use tomari_shared::webhooks::{Webhook, WebhookEvent, WebhookTest, WebhookWithSecret, Webhooks};

const PATH: &str = "/api/v1/admin/webhooks";

async fn make(desk: &Desk, owner: &Staff, url: &str, events: &[WebhookEvent]) -> WebhookWithSecret {
    desk.as_staff(owner, Method::POST, PATH)
        .json(&json!({ "url": url, "events": events }))
        .send()
        .await
        .json(StatusCode::CREATED)
}

async fn change(desk: &Desk, owner: &Staff, webhook: &Webhook, enabled: bool) -> Webhook {
    desk.as_staff(owner, Method::PUT, &format!("{PATH}/{}", webhook.id))
        .json(&json!({ "url": webhook.url, "events": webhook.events, "enabled": enabled }))
        .send()
        .await
        .json(StatusCode::OK)
}

async fn only(desk: &Desk, owner: &Staff) -> Webhook {
    let listed: Webhooks = desk
        .as_staff(owner, Method::GET, PATH)
        .send()
        .await
        .json(StatusCode::OK);
    assert_eq!(listed.webhooks.len(), 1, "{listed:?}");
    listed.webhooks.into_iter().next().expect("one")
}

async fn log(desk: &Desk, owner: &Staff) -> Vec<Delivery> {
    let page: Deliveries = desk
        .as_staff(owner, Method::GET, "/api/v1/admin/deliveries")
        .send()
        .await
        .json(StatusCode::OK);
    assert_eq!(page.older, None);
    page.deliveries
}

/// What was sent to webhooks, the newest first.
async fn sent(desk: &Desk, owner: &Staff) -> Vec<Delivery> {
    let mut log = log(desk, owner).await;
    log.retain(|delivery| matches!(delivery.recipient, DeliveryRecipient::Webhook { .. }));
    log
}

/// A guest of the house needs a person.
async fn escalate(desk: &Desk, house: &House) {
    let guest = desk.guest(house, Language::English).await;
    desk.send(&guest, "Is a helicopter tour possible?").await;
    desk.run_jobs().await;
}

/// Whether one of its signatures is the one that the standard's library makes with the secret. Its own check of the age would ask the
/// machine's clock, which is not the desk's.
fn is_signed_by(webhook: &ReceivedWebhook, secret: &str) -> bool {
    let timestamp = webhook.header("webhook-timestamp").parse().expect("a number");
    let expected = Verifier::new(secret)
        .expect("a secret")
        .sign(webhook.header("webhook-id"), timestamp, &webhook.body)
        .expect("signs");
    webhook
        .header("webhook-signature")
        .split(' ')
        .any(|signature| signature == expected)
}

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
async fn a_secret_is_shown_once_and_kept_sealed() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let made = make(desk, &owner, "https://pms.example/hook", &WebhookEvent::ALL).await;
        let secret = SecretString::from(made.secret.clone());
        let reply = desk.as_staff(&owner, Method::GET, PATH).send().await;
        let text: Value = reply.json(StatusCode::OK);
        assert!(!text.to_string().contains("whsec_"), "{text}");
        let stored: Vec<u8> = {
            let mut tx = tomari_core::db::begin_facility(&desk.app.db, owner.granted.user.facility.id)
                .await
                .expect("begins");
            sqlx::query_scalar("SELECT secret FROM webhooks")
                .fetch_one(&mut *tx)
                .await
                .expect("one")
        };
        let shown = secret.expose_secret().as_bytes();
        assert!(
            !stored
                .windows(12)
                .any(|part| shown.windows(12).any(|other| part == other))
        );
        let audit: AuditPage = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/audit")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(audit.events[0].action, AuditAction::WebhookCreated);
        assert_eq!(
            audit.events[0].subject.as_deref(),
            Some("https://pms.example/hook")
        );
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
async fn a_removed_one_gets_nothing_more_and_stays_in_the_log() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let receiver = WebhookReceiver::start(desk).await;
        let made = make(desk, &owner, &receiver.url(), &[WebhookEvent::EscalationOpened]).await;
        receiver.answer(Answer::Status(500));
        escalate(desk, &house).await;
        let _ = receiver.take();
        let path = format!("{PATH}/{}", made.webhook.id);
        let removed = desk.as_staff(&owner, Method::DELETE, &path).status().await;
        assert_eq!(removed, StatusCode::NO_CONTENT);
        let again = desk.as_staff(&owner, Method::DELETE, &path).send().await;
        again.problem(ProblemKind::NotFound);
        desk.retry_jobs().await;
        assert!(receiver.take().is_empty());
        let log = sent(desk, &owner).await;
        assert_eq!(log[0].state, DeliveryState::Dropped);
        assert_eq!(
            log[0].recipient,
            DeliveryRecipient::Webhook { url: receiver.url() }
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

#[tokio::test]
async fn bad_input_is_refused_and_nothing_is_made() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        for (body, pointers) in [
            (
                json!({ "url": "pms.example", "events": [] }),
                vec!["/url", "/events"],
            ),
            (
                json!({ "url": "ftp://pms.example/", "events": ["escalation.opened"] }),
                vec!["/url"],
            ),
            (
                json!({ "url": "https://a:b@pms.example/", "events": ["escalation.opened"] }),
                vec!["/url"],
            ),
            (
                json!({ "url": "https://pms.example/", "events": ["escalation.closed"] }),
                vec!["/events/0"],
            ),
            (
                json!({ "url": "https://pms.example/", "events": ["escalation.opened"], "secret": "x" }),
                vec!["/secret"],
            ),
        ] {
            let reply = desk.as_staff(&owner, Method::POST, PATH).json(&body).send().await;
            let problem = reply.problem(ProblemKind::Invalid);
            let found: Vec<&str> = problem.iter().map(|(pointer, _)| pointer.as_str()).collect();
            assert_eq!(found, pointers, "{body}");
        }
        assert_eq!(desk.count("webhooks").await, 0);
        for _ in 0..WEBHOOKS_MAX {
            make(desk, &owner, "https://pms.example/hook", &WebhookEvent::ALL).await;
        }
        let body = json!({ "url": "https://pms.example/", "events": ["escalation.opened"] });
        let reply = desk.as_staff(&owner, Method::POST, PATH).json(&body).send().await;
        reply.problem(ProblemKind::Conflict);
        let reply = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/deliveries?before=yesterday")
            .send()
            .await;
        let problem = reply.problem(ProblemKind::Invalid);
        assert_eq!(problem[0].0, "?before");
    })
    .await;
}

#[tokio::test]
async fn the_log_has_pages() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let made = make(desk, &owner, "https://pms.example/hook", &WebhookEvent::ALL).await;
        let path = format!("{PATH}/{}/test", made.webhook.id);
        let mut made = Vec::new();
        for _ in 0..51 {
            let test: WebhookTest = desk
                .as_staff(&owner, Method::POST, &path)
                .send()
                .await
                .json(StatusCode::ACCEPTED);
            made.insert(0, test.delivery_id);
        }
        let page = async |cursor: &str| -> Deliveries {
            desk.as_staff(&owner, Method::GET, &format!("/api/v1/admin/deliveries{cursor}"))
                .send()
                .await
                .json(StatusCode::OK)
        };
        let first = page("").await;
        let second = page(&format!("?before={}", first.older.clone().expect("more"))).await;
        let ids: Vec<_> = first
            .deliveries
            .iter()
            .chain(&second.deliveries)
            .map(|one| one.id)
            .collect();
        assert_eq!(ids, made);
        assert_eq!((first.deliveries.len(), second.older), (50, None));
    })
    .await;
}
