//! `/admin/invitations`, `/auth/invitation`: joining a team.

use chrono::TimeDelta;
use harness::{Desk, PASSWORD, PUBLIC_URL, Reply, Staff, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::auth::{InvitationOffer, Role, SessionGranted, StaffLanguage};
use tomari_shared::problem::ProblemKind;
use tomari_shared::team::{Invitation, Team};

const KEN: &str = "ken@hibari.example";

async fn invite(desk: &Desk, staff: &Staff, email: &str) -> Reply {
    desk.as_staff(staff, Method::POST, "/api/v1/admin/invitations")
        .json(&json!({ "email": email, "role": "staff" }))
        .send()
        .await
}

async fn offer(desk: &Desk, token: &str) -> Reply {
    desk.post("/api/v1/auth/invitation")
        .json(&json!({ "token": token }))
        .send()
        .await
}

async fn accept(desk: &Desk, token: &str, name: &str, password: &str) -> Reply {
    desk.post("/api/v1/auth/invitation/accept")
        .json(&json!({ "token": token, "name": name, "password": password, "language": "ja" }))
        .send()
        .await
}

async fn team(desk: &Desk, owner: &Staff) -> Team {
    desk.as_staff(owner, Method::GET, "/api/v1/admin/team")
        .send()
        .await
        .json(StatusCode::OK)
}

async fn revoke(desk: &Desk, staff: &Staff, id: &str) -> Reply {
    let path = format!("/api/v1/admin/invitations/{id}");
    desk.as_staff(staff, Method::DELETE, &path).send().await
}

#[tokio::test]
async fn an_invited_person_joins_and_is_signed_in() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let invitation: Invitation = invite(desk, &owner, " Ken@Hibari.Example ")
            .await
            .json(StatusCode::CREATED);
        assert_eq!((invitation.email.as_str(), invitation.role), (KEN, Role::Staff));
        assert_eq!(invitation.expires_at, "2026-11-27T03:00:00.000Z");
        assert_eq!(team(desk, &owner).await.invitations, [invitation]);

        desk.run_jobs().await;
        let mail = desk.mail.take_one();
        assert_eq!(mail.to, KEN);
        assert_eq!(mail.subject, "Invitation to House hibari");
        assert!(mail.text.starts_with("Ota Hanako invites you"), "{}", mail.text);
        let token = mail.token();
        assert_eq!(
            mail.link(),
            format!("{PUBLIC_URL}/console/invitation#token={token}")
        );
        let offered: InvitationOffer = offer(desk, token).await.json(StatusCode::OK);
        let expected = InvitationOffer {
            facility_name: "House hibari".to_owned(),
            email: KEN.to_owned(),
            role: Role::Staff,
        };
        assert_eq!(offered, expected);

        let granted: SessionGranted = accept(desk, token, " 鈴木 健 ", PASSWORD)
            .await
            .json(StatusCode::CREATED);
        let user = &granted.user;
        assert_eq!(
            (user.name.as_str(), user.email.as_str(), user.role, user.language),
            ("鈴木 健", KEN, Role::Staff, StaffLanguage::Ja)
        );
        assert_eq!(user.facility.id, house.id);
        let _: Value = desk
            .as_staff(&Staff { granted }, Method::GET, "/api/v1/auth/me")
            .send()
            .await
            .json(StatusCode::OK);
        desk.sign_in(KEN).await;
        let team = team(desk, &owner).await;
        assert_eq!((team.members.len(), team.invitations.len()), (2, 0));
        // The link is good once.
        offer(desk, token).await.problem(ProblemKind::NotFound);
        accept(desk, token, "Ken", PASSWORD)
            .await
            .problem(ProblemKind::NotFound);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_ends_when_it_is_renewed_taken_back_or_too_old() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (_, foreign) = desk.house_with_owner("tsubame").await;
        let first = desk.invite(&owner, KEN, Role::Staff).await;
        let id = team(desk, &owner).await.invitations[0].id;
        let second = desk.invite(&owner, KEN, Role::Owner).await;
        let open = team(desk, &owner).await.invitations;
        assert_eq!((open.len(), open[0].id, open[0].role), (1, id, Role::Owner));
        offer(desk, &first).await.problem(ProblemKind::NotFound);
        let _: Value = offer(desk, &second).await.json(StatusCode::OK);

        let id = id.to_string();
        revoke(desk, &foreign, &id).await.problem(ProblemKind::NotFound);
        revoke(desk, &owner, "x").await.problem(ProblemKind::NotFound);
        assert_eq!(revoke(desk, &owner, &id).await.status, StatusCode::NO_CONTENT);
        revoke(desk, &owner, &id).await.problem(ProblemKind::NotFound);
        accept(desk, &second, "Ken", PASSWORD)
            .await
            .problem(ProblemKind::NotFound);

        let third = desk.invite(&owner, KEN, Role::Staff).await;
        desk.clock.advance(TimeDelta::days(7));
        accept(desk, &third, "Ken", PASSWORD)
            .await
            .problem(ProblemKind::NotFound);
        assert_eq!(team(desk, &owner).await.invitations, []);
        // It can be invited again.
        let fourth = desk.invite(&owner, KEN, Role::Staff).await;
        let _: Value = accept(desk, &fourth, "Ken", PASSWORD)
            .await
            .json(StatusCode::CREATED);
        assert_eq!(desk.count("users").await, 3);
    })
    .await;
}

#[tokio::test]
async fn one_taken_back_before_its_mail_was_written_sends_none() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let invitation: Invitation = invite(desk, &owner, KEN).await.json(StatusCode::CREATED);
        let id = invitation.id.to_string();
        assert_eq!(revoke(desk, &owner, &id).await.status, StatusCode::NO_CONTENT);
        desk.run_jobs().await;
        assert_eq!(desk.mail.take(), []);
    })
    .await;
}

#[tokio::test]
async fn what_can_not_be_invited_or_accepted() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        desk.house_with_owner("tsubame").await;
        invite(desk, &owner, "owner@hibari.example")
            .await
            .problem(ProblemKind::Conflict);
        let faults = invite(desk, &owner, "ken").await.problem(ProblemKind::Invalid);
        assert_eq!(
            faults,
            [("/email".to_owned(), "must be an e-mail address".to_owned())]
        );
        let reply = desk
            .as_staff(&owner, Method::POST, "/api/v1/admin/invitations")
            .json(&json!({ "email": KEN, "role": "operator" }))
            .send()
            .await;
        assert_eq!(reply.problem(ProblemKind::Invalid)[0].0, "/role");
        desk.run_jobs().await;
        assert_eq!(desk.mail.take(), []);

        // An account with another house is not told to who invites, but to who accepts.
        let token = desk.invite(&owner, "owner@tsubame.example", Role::Staff).await;
        accept(desk, &token, "Ken", PASSWORD)
            .await
            .problem(ProblemKind::Conflict);

        let token = desk.invite(&owner, KEN, Role::Staff).await;
        for (name, password, pointer) in [
            ("", PASSWORD, "/name"),
            ("Ken", "short", "/password"),
            ("Ken", KEN, "/password"),
        ] {
            let faults = accept(desk, &token, name, password).await;
            assert_eq!(faults.problem(ProblemKind::Invalid)[0].0, pointer);
        }
        assert_eq!(desk.count("users").await, 2);
        let _: Value = accept(desk, &token, "Ken", PASSWORD)
            .await
            .json(StatusCode::CREATED);
    })
    .await;
}

#[tokio::test]
async fn a_house_has_a_bounded_number_of_open_invitations() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        for number in 0..50 {
            let email = format!("guest{number}@hibari.example");
            let _: Value = invite(desk, &owner, &email).await.json(StatusCode::CREATED);
        }
        invite(desk, &owner, KEN).await.problem(ProblemKind::Conflict);
        // Renewing one makes no further one.
        let _: Value = invite(desk, &owner, "guest7@hibari.example")
            .await
            .json(StatusCode::CREATED);
        assert_eq!(team(desk, &owner).await.invitations.len(), 50);
    })
    .await;
}
