//! What ended is over at once, in an open stream too.

use harness::{Desk, PASSWORD, Reply, Staff, with_desk};
use http::{Method, StatusCode};
use serde_json::json;
use tomari_shared::auth::Role;
use tomari_shared::problem::ProblemKind;

/// Opens the staff's stream, does something, and sees the stream end.
async fn ends(desk: &Desk, staff: &Staff, by: impl Future<Output = Reply>) {
    let mut stream = desk
        .as_staff(staff, Method::GET, "/api/v1/admin/events")
        .open()
        .await;
    stream.expect("open").await;
    let reply = by.await;
    assert!(reply.status.is_success(), "{} {}", reply.status, reply.text());
    stream.expect("session_ended").await;
    assert_eq!(stream.next().await, None);
    desk.as_staff(staff, Method::GET, "/api/v1/admin/events")
        .send()
        .await
        .problem(ProblemKind::Unauthenticated);
}

#[tokio::test]
async fn an_open_stream_ends_with_its_session() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let email = "ken@hibari.example";
        let ken = desk.colleague(&owner, email, Role::Staff).await;
        let member = format!("/api/v1/admin/team/{}", ken.granted.user.id);
        ends(
            desk,
            &ken,
            desk.as_staff(&ken, Method::POST, "/api/v1/auth/logout").send(),
        )
        .await;

        let (ken, elsewhere) = (desk.sign_in(email).await, desk.sign_in(email).await);
        let one = format!("/api/v1/auth/sessions/{}", ken.granted.session_id);
        ends(desk, &ken, desk.as_staff(&elsewhere, Method::DELETE, &one).send()).await;

        let ken = desk.sign_in(email).await;
        let others = desk.as_staff(&elsewhere, Method::DELETE, "/api/v1/auth/sessions");
        ends(desk, &ken, others.send()).await;

        let ken = desk.sign_in(email).await;
        let body = json!({ "current_password": PASSWORD, "new_password": "eleven noisy copper kettles" });
        let change = desk.as_staff(&elsewhere, Method::PUT, "/api/v1/auth/password");
        ends(desk, &ken, change.json(&body).send()).await;
        let body = json!({ "current_password": "eleven noisy copper kettles", "new_password": PASSWORD });
        let change = desk.as_staff(&elsewhere, Method::PUT, "/api/v1/auth/password");
        assert_eq!(change.json(&body).send().await.status, StatusCode::NO_CONTENT);

        let ken = desk.sign_in(email).await;
        let deactivate = desk.as_staff(&owner, Method::PUT, &member);
        let body = json!({ "role": "staff", "active": false });
        ends(desk, &ken, deactivate.json(&body).send()).await;
        let body = json!({ "role": "staff", "active": true });
        let reactivate = desk.as_staff(&owner, Method::PUT, &member);
        assert_eq!(reactivate.json(&body).send().await.status, StatusCode::OK);

        let ken = desk.sign_in(email).await;
        ends(desk, &ken, desk.as_staff(&owner, Method::DELETE, &member).send()).await;
    })
    .await;
}

#[tokio::test]
async fn a_token_that_was_stolen_ends_the_thiefs_stream_and_its_owners() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let reply = desk.refresh(owner.refresh_token()).await;
        assert_eq!(reply.status, StatusCode::OK);
        desk.clock.advance(chrono::TimeDelta::minutes(1));
        let events = "/api/v1/admin/events";
        let mut one = desk.as_staff(&owner, Method::GET, events).open().await;
        let mut two = desk.as_staff(&owner, Method::GET, events).open().await;
        one.expect("open").await;
        two.expect("open").await;
        desk.refresh(owner.refresh_token())
            .await
            .problem(ProblemKind::Unauthenticated);
        one.expect("session_ended").await;
        two.expect("session_ended").await;
    })
    .await;
}
