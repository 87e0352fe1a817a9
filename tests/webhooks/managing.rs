//! Making, removing, reading: what the owner does.

use harness::{Answer, WebhookReceiver, with_desk};
use http::{Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::deliveries::{Deliveries, DeliveryRecipient, DeliveryState};
use tomari_shared::limits::WEBHOOKS_MAX;
use tomari_shared::problem::ProblemKind;
use tomari_shared::webhooks::{WebhookEvent, WebhookTest};

use crate::{PATH, escalate, make, sent};

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
