//! One's own sessions: `GET` and `DELETE /auth/sessions`, `POST /auth/logout`, `GET /auth/me`.

use chrono::TimeDelta;
use harness::{Desk, Staff, with_desk};
use http::{Method, StatusCode};
use tomari_shared::auth::{Role, StaffSessions};
use tomari_shared::identity::Caller;
use tomari_shared::ids::{StaffSessionId, UserId};
use tomari_shared::problem::ProblemKind;
use uuid::Uuid;

const ME: &str = "/api/v1/auth/me";
const SESSIONS: &str = "/api/v1/auth/sessions";

async fn list(desk: &Desk, staff: &Staff) -> StaffSessions {
    desk.as_staff(staff, Method::GET, SESSIONS)
        .send()
        .await
        .json(StatusCode::OK)
}

async fn end(desk: &Desk, staff: &Staff, id: &str) -> StatusCode {
    let path = format!("{SESSIONS}/{id}");
    desk.as_staff(staff, Method::DELETE, &path).send().await.status
}

#[tokio::test]
async fn a_person_sees_their_own_sessions_and_which_one_asks() {
    with_desk(async |desk| {
        let (_, first) = desk.house_with_owner("hibari").await;
        desk.colleague(&first, "ken@hibari.example", Role::Owner).await;
        desk.clock.advance(TimeDelta::minutes(5));
        let second = desk.sign_in("owner@hibari.example").await;
        desk.clock.advance(TimeDelta::minutes(5));
        desk.refresh(first.refresh_token()).await;
        let sessions = list(desk, &second).await.sessions;
        let seen: Vec<(StaffSessionId, bool, &str, &str)> = sessions
            .iter()
            .map(|session| {
                (
                    session.id,
                    session.current,
                    session.created_at.as_str(),
                    session.last_used_at.as_str(),
                )
            })
            .collect();
        let (noon, later, last) = (
            "2026-11-20T03:00:00.000Z",
            "2026-11-20T03:05:00.000Z",
            "2026-11-20T03:10:00.000Z",
        );
        assert_eq!(
            seen,
            [
                (first.granted.session_id, false, noon, last),
                (second.granted.session_id, true, later, later),
            ]
        );
        assert_eq!(sessions[0].user_agent, "Harness/1.0");
        assert_eq!(sessions[0].expires_at, "2026-12-20T03:10:00.000Z");
    })
    .await;
}

#[tokio::test]
async fn ending_sessions_ends_these_and_no_others() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (_, foreign) = desk.house_with_owner("tsubame").await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let [one, two, three] = [
            desk.sign_in("ken@hibari.example").await,
            desk.sign_in("ken@hibari.example").await,
            desk.sign_in("ken@hibari.example").await,
        ];
        // Another person's, another house's, nobody's, not an id.
        for id in [
            owner.granted.session_id.to_string(),
            foreign.granted.session_id.to_string(),
            Uuid::from_u128(7).to_string(),
            "x".to_owned(),
        ] {
            assert_eq!(end(desk, &ken, &id).await, StatusCode::NOT_FOUND, "{id}");
        }
        assert_eq!(list(desk, &ken).await.sessions.len(), 4);

        let id = one.granted.session_id.to_string();
        assert_eq!(end(desk, &ken, &id).await, StatusCode::NO_CONTENT);
        assert_eq!(end(desk, &ken, &id).await, StatusCode::NOT_FOUND);
        let reply = desk.as_staff(&one, Method::GET, ME).send().await;
        reply.problem(ProblemKind::Unauthenticated);
        assert_eq!(list(desk, &two).await.sessions.len(), 3);

        let reply = desk.as_staff(&two, Method::DELETE, SESSIONS).send().await;
        assert_eq!(reply.status, StatusCode::NO_CONTENT);
        let left = list(desk, &two).await.sessions;
        assert_eq!((left.len(), left[0].id), (1, two.granted.session_id));
        for ended in [&ken, &three] {
            let reply = desk.as_staff(ended, Method::GET, ME).send().await;
            reply.problem(ProblemKind::Unauthenticated);
        }
        assert_eq!(list(desk, &owner).await.sessions.len(), 1);

        // One's own present session too.
        let id = two.granted.session_id.to_string();
        assert_eq!(end(desk, &two, &id).await, StatusCode::NO_CONTENT);
        assert_eq!(end(desk, &two, &id).await, StatusCode::UNAUTHORIZED);
    })
    .await;
}

#[tokio::test]
async fn logging_out_takes_effect_with_the_next_request() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let other = desk.sign_in("owner@hibari.example").await;
        let log_out = "/api/v1/auth/logout";
        desk.post(log_out)
            .send()
            .await
            .problem(ProblemKind::Unauthenticated);
        let reply = desk.as_staff(&owner, Method::POST, log_out).send().await;
        assert_eq!(
            (reply.status, reply.text().as_str()),
            (StatusCode::NO_CONTENT, "")
        );
        for (method, path) in [
            (Method::GET, ME),
            (Method::GET, SESSIONS),
            (Method::DELETE, SESSIONS),
            (Method::GET, "/api/v1/admin/team"),
            (Method::GET, "/api/v1/admin/events"),
            (Method::POST, log_out),
        ] {
            let reply = desk.as_staff(&owner, method, path).send().await;
            reply.problem(ProblemKind::Unauthenticated);
        }
        assert_eq!(list(desk, &other).await.sessions.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_session_opens_its_own_person_in_its_own_house_only() {
    with_desk(async |desk| {
        let (hibari, owner) = desk.house_with_owner("hibari").await;
        let (tsubame, foreign) = desk.house_with_owner("tsubame").await;
        let guest = desk
            .guest(&hibari, tomari_shared::language::Language::English)
            .await;
        let (sub, sid) = (owner.granted.user.id, owner.granted.session_id);
        for caller in [
            Caller::Anonymous,
            guest.caller(),
            Caller::Staff {
                sub,
                fid: tsubame.id,
                sid,
            },
            Caller::Staff {
                sub: foreign.granted.user.id,
                fid: hibari.id,
                sid,
            },
            Caller::Staff {
                sub,
                fid: hibari.id,
                sid: foreign.granted.session_id,
            },
            Caller::Staff {
                sub: UserId(Uuid::nil()),
                fid: hibari.id,
                sid,
            },
            Caller::Staff {
                sub,
                fid: hibari.id,
                sid: StaffSessionId(guest.session.session.id.0),
            },
        ] {
            let reply = desk.get(ME).caller(caller).send().await;
            reply.problem(ProblemKind::Unauthenticated);
        }
    })
    .await;
}
