//! `PUT /auth/password`, `POST /auth/password-reset` and its confirmation.

use chrono::TimeDelta;
use harness::{Desk, PASSWORD, PUBLIC_URL, Reply, Staff, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::auth::Role;
use tomari_shared::problem::ProblemKind;

const OWNER: &str = "owner@hibari.example";
const NEW: &str = "eleven noisy copper kettles";

async fn change(desk: &Desk, staff: &Staff, current: &str, new: &str) -> Reply {
    desk.as_staff(staff, Method::PUT, "/api/v1/auth/password")
        .json(&json!({ "current_password": current, "new_password": new }))
        .send()
        .await
}

async fn request(desk: &Desk, email: &str) -> Reply {
    desk.post("/api/v1/auth/password-reset")
        .json(&json!({ "email": email }))
        .send()
        .await
}

async fn reset(desk: &Desk, token: &str, password: &str) -> Reply {
    desk.post("/api/v1/auth/password-reset/confirm")
        .json(&json!({ "token": token, "password": password }))
        .send()
        .await
}

/// Asks for a reset and returns the token that was mailed.
async fn requested(desk: &Desk, email: &str) -> String {
    assert_eq!(request(desk, email).await.status, StatusCode::ACCEPTED);
    desk.run_jobs().await;
    desk.mail.take_one().token().to_owned()
}

#[tokio::test]
async fn a_changed_password_ends_the_other_sessions() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let other = desk.sign_in(OWNER).await;
        let pending = requested(desk, OWNER).await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;

        change(desk, &owner, "not this one", NEW)
            .await
            .problem(ProblemKind::Forbidden);
        for (weak, fault) in [
            ("short", "must have 8 to 256 characters"),
            ("ota hanako", "is too easy to guess"),
        ] {
            let faults = change(desk, &owner, PASSWORD, weak)
                .await
                .problem(ProblemKind::Invalid);
            assert_eq!(faults, [("/new_password".to_owned(), fault.to_owned())]);
        }
        assert!(desk.is_signed_in(&other).await);

        let reply = change(desk, &owner, PASSWORD, NEW).await;
        assert_eq!(reply.status, StatusCode::NO_CONTENT, "{}", reply.text());
        assert!(desk.is_signed_in(&owner).await);
        assert!(!desk.is_signed_in(&other).await);
        assert!(desk.is_signed_in(&ken).await);
        let _: Value = desk.refresh(owner.refresh_token()).await.json(StatusCode::OK);
        desk.log_in(OWNER, PASSWORD)
            .await
            .problem(ProblemKind::Unauthenticated);
        let _: Value = desk.log_in(OWNER, NEW).await.json(StatusCode::OK);
        reset(desk, &pending, PASSWORD)
            .await
            .problem(ProblemKind::NotFound);
        desk.run_jobs().await;
        let mail = desk.mail.take_one();
        assert_eq!(
            (mail.to.as_str(), mail.subject.as_str()),
            (OWNER, "Your password was changed")
        );
        assert_eq!(mail.link(), format!("{PUBLIC_URL}/console/forgot"));
    })
    .await;
}

#[tokio::test]
async fn a_mailed_link_sets_a_password_once_and_ends_every_session() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (_, foreign) = desk.house_with_owner("tsubame").await;
        let older = requested(desk, OWNER).await;
        let reply = request(desk, " Owner@Hibari.Example ").await;
        let promised: Value = reply.json(StatusCode::ACCEPTED);
        assert_eq!(promised, json!({ "email": OWNER }));
        desk.run_jobs().await;
        let mail = desk.mail.take_one();
        let token = mail.token();
        assert_eq!(mail.subject, "Reset your password");
        assert_eq!(mail.link(), format!("{PUBLIC_URL}/console/reset#token={token}"));

        let faults = reset(desk, token, "password").await.problem(ProblemKind::Invalid);
        assert_eq!(faults[0].0, "/password");
        assert!(desk.is_signed_in(&owner).await);
        let reply = reset(desk, token, NEW).await;
        assert_eq!(reply.status, StatusCode::NO_CONTENT, "{}", reply.text());
        assert!(!desk.is_signed_in(&owner).await);
        assert!(desk.is_signed_in(&foreign).await);
        desk.refresh(owner.refresh_token())
            .await
            .problem(ProblemKind::Unauthenticated);
        let _: Value = desk.log_in(OWNER, NEW).await.json(StatusCode::OK);
        // Neither this link nor one mailed before is good any more.
        for used in [token, older.as_str()] {
            reset(desk, used, PASSWORD).await.problem(ProblemKind::NotFound);
        }
        desk.run_jobs().await;
        assert_eq!(desk.mail.take_one().subject, "Your password was changed");
    })
    .await;
}

#[tokio::test]
async fn a_link_that_is_not_good_changes_nothing() {
    with_desk(async |desk| {
        desk.house_with_owner("hibari").await;
        let token = requested(desk, OWNER).await;
        let altered = format!("{}AAAA", &token[..token.len() - 4]);
        for wrong in ["", "x", &altered] {
            reset(desk, wrong, NEW).await.problem(ProblemKind::NotFound);
        }
        desk.clock.advance(TimeDelta::hours(1));
        reset(desk, &token, NEW).await.problem(ProblemKind::NotFound);
        let _: Value = desk.log_in(OWNER, PASSWORD).await.json(StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn who_has_an_account_is_not_told() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let token = requested(desk, "ken@hibari.example").await;
        let path = format!("/api/v1/admin/team/{}", ken.granted.user.id);
        let _: Value = desk
            .as_staff(&owner, Method::PUT, &path)
            .json(&json!({ "role": "staff", "active": false }))
            .send()
            .await
            .json(StatusCode::OK);
        let known = request(desk, OWNER).await.text();
        for email in ["nobody@hibari.example", "ken@hibari.example"] {
            let reply = request(desk, email).await;
            assert_eq!(reply.status, StatusCode::ACCEPTED);
            assert_eq!(reply.text().replace(email, OWNER), known);
        }
        desk.run_jobs().await;
        assert_eq!(desk.mail.take_one().to, OWNER);
        // A link mailed before the person was deactivated ended with that.
        reset(desk, &token, NEW).await.problem(ProblemKind::NotFound);
        let faults = request(desk, "nobody").await.problem(ProblemKind::Invalid);
        assert_eq!(faults[0].0, "/email");
    })
    .await;
}
