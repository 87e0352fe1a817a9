//! `POST /auth/refresh`: rotation, re-use, two tabs.

use chrono::TimeDelta;
use futures_util::future::join_all;
use harness::{Desk, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::auth::{Role, SessionGranted};
use tomari_shared::problem::ProblemKind;

/// Renews, and returns the next token.
async fn renew(desk: &Desk, token: &str) -> String {
    let granted: SessionGranted = desk.refresh(token).await.json(StatusCode::OK);
    granted.refresh_token.0
}

async fn refused(desk: &Desk, token: &str) {
    desk.refresh(token).await.problem(ProblemKind::Unauthenticated);
}

#[tokio::test]
async fn each_use_replaces_the_token_and_goes_on_with_the_session() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let mut token = owner.refresh_token().to_owned();
        let mut seen = vec![token.clone()];
        for _ in 0..3 {
            desk.clock.advance(TimeDelta::minutes(10));
            let granted: SessionGranted = desk.refresh(&token).await.json(StatusCode::OK);
            assert_eq!(granted.session_id, owner.granted.session_id);
            assert_eq!(granted.user, owner.granted.user);
            token = granted.refresh_token.0;
            assert!(!seen.contains(&token));
            seen.push(token.clone());
        }
        assert_eq!(desk.count("staff_sessions").await, 1);
        // The database holds none of them.
        let mut tx = tomari_core::db::begin_facility(&desk.app.db, owner.granted.user.facility.id)
            .await
            .expect("begins");
        let hashes: Vec<Vec<u8>> = sqlx::query_scalar("SELECT token_hash FROM refresh_tokens")
            .fetch_all(&mut *tx)
            .await
            .expect("reads");
        assert_eq!(hashes.len(), 4);
        assert!(hashes.iter().all(|hash| hash.len() == 32));
    })
    .await;
}

#[tokio::test]
async fn a_token_used_again_later_ends_the_session() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let other = desk.sign_in("owner@hibari.example").await;
        let first = owner.refresh_token();
        let second = renew(desk, first).await;
        desk.clock.advance(TimeDelta::seconds(11));
        assert!(desk.is_signed_in(&owner).await);
        refused(desk, first).await;
        assert!(!desk.is_signed_in(&owner).await);
        refused(desk, &second).await;
        // The person's other session goes on, and the log says what happened.
        assert!(desk.is_signed_in(&other).await);
        let log: AuditPage = desk
            .as_staff(&other, Method::GET, "/api/v1/admin/audit")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(log.events[0].action, AuditAction::RefreshTokenReused);
        assert_eq!(log.events[0].actor, None);
        assert_eq!(log.events[0].subject.as_deref(), Some("Ota Hanako"));
    })
    .await;
}

#[tokio::test]
async fn within_seconds_the_immediate_parent_gets_the_same_successor() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let first = owner.refresh_token();
        let second = renew(desk, first).await;
        desk.clock.advance(TimeDelta::seconds(10));
        assert_eq!(renew(desk, first).await, second);
        // That was no use of the second.
        let third = renew(desk, &second).await;
        assert_eq!(renew(desk, &second).await, third);
        // A grandparent has no grace, however recent.
        refused(desk, first).await;
        refused(desk, &third).await;
        assert!(!desk.is_signed_in(&owner).await);
    })
    .await;
}

#[tokio::test]
async fn tabs_that_open_at_once_stay_signed_in() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let mut token = owner.refresh_token().to_owned();
        for _ in 0..5 {
            let tabs = join_all((0..8).map(|_| renew(desk, &token))).await;
            assert!(tabs.iter().all(|tab| *tab == tabs[0]), "{tabs:?}");
            token.clone_from(&tabs[0]);
            desk.clock.advance(TimeDelta::minutes(9));
        }
        assert!(desk.is_signed_in(&owner).await);
    })
    .await;
}

#[tokio::test]
async fn a_token_that_was_never_issued_opens_and_ends_nothing() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (_, foreign) = desk.house_with_owner("tsubame").await;
        let good = owner.refresh_token();
        // The last symbols are of the secret; the first of the facility's id.
        let other_secret = format!("{}AAAA", &good[..good.len() - 4]);
        let other_facility = format!("{}{}", &foreign.refresh_token()[..20], &good[20..]);
        for token in ["", "x", "nonsense!", &good[1..], &other_secret, &other_facility] {
            assert_ne!(token, good);
            refused(desk, token).await;
        }
        assert!(desk.is_signed_in(&owner).await);
        renew(desk, good).await;
        for body in [json!({}), json!({ "refresh_token": 1 }), json!({ "token": "x" })] {
            let reply = desk.post("/api/v1/auth/refresh").json(&body).send().await;
            reply.problem(ProblemKind::Invalid);
        }
    })
    .await;
}

#[tokio::test]
async fn a_session_lasts_while_it_is_used() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let mut token = owner.refresh_token().to_owned();
        for _ in 0..3 {
            desk.clock.advance(TimeDelta::days(29));
            token = renew(desk, &token).await;
        }
        desk.clock.advance(TimeDelta::days(30) - TimeDelta::seconds(1));
        assert!(desk.is_signed_in(&owner).await);
        desk.clock.advance(TimeDelta::seconds(1));
        assert!(!desk.is_signed_in(&owner).await);
        refused(desk, &token).await;
    })
    .await;
}

#[tokio::test]
async fn what_ended_is_not_renewed() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let staff = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let again = desk.sign_in("ken@hibari.example").await;
        let reply = desk
            .as_staff(&staff, Method::POST, "/api/v1/auth/logout")
            .send()
            .await;
        assert_eq!(reply.status, StatusCode::NO_CONTENT);
        refused(desk, staff.refresh_token()).await;
        let _: Value = desk
            .as_staff(
                &owner,
                Method::PUT,
                &format!("/api/v1/admin/team/{}", again.granted.user.id),
            )
            .json(&json!({ "role": "staff", "active": false }))
            .send()
            .await
            .json(StatusCode::OK);
        refused(desk, again.refresh_token()).await;
        renew(desk, owner.refresh_token()).await;
    })
    .await;
}
