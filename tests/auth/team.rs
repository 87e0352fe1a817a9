//! `/admin/team`, `/admin/house-key`, `/admin/audit`: what the owner does.

use chrono::TimeDelta;
use futures_util::future::join;
use harness::{Desk, PASSWORD, PUBLIC_URL, Reply, Staff, demonstration_rows, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::auth::Role;
use tomari_shared::ids::UserId;
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;
use tomari_shared::session::SessionStarted;
use tomari_shared::team::{HouseKey, Team, TeamMember};
use uuid::Uuid;

fn member(id: UserId) -> String {
    format!("/api/v1/admin/team/{id}")
}

async fn change(desk: &Desk, by: &Staff, id: UserId, role: &str, active: bool) -> Reply {
    desk.as_staff(by, Method::PUT, &member(id))
        .json(&json!({ "role": role, "active": active }))
        .send()
        .await
}

async fn remove(desk: &Desk, by: &Staff, id: UserId) -> Reply {
    desk.as_staff(by, Method::DELETE, &member(id)).send().await
}

async fn team(desk: &Desk, owner: &Staff) -> Team {
    desk.as_staff(owner, Method::GET, "/api/v1/admin/team")
        .send()
        .await
        .json(StatusCode::OK)
}

async fn log(desk: &Desk, owner: &Staff, query: &str) -> AuditPage {
    desk.as_staff(owner, Method::GET, &format!("/api/v1/admin/audit{query}"))
        .send()
        .await
        .json(StatusCode::OK)
}

#[tokio::test]
async fn the_owner_sees_the_team_and_staff_does_not() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        desk.house_with_owner("tsubame").await;
        desk.clock.advance(TimeDelta::hours(1));
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let members = team(desk, &owner).await.members;
        let expected = |staff: &Staff, joined_at: &str| TeamMember {
            id: staff.granted.user.id,
            name: staff.granted.user.name.clone(),
            email: staff.granted.user.email.clone(),
            role: staff.granted.user.role,
            active: true,
            joined_at: joined_at.to_owned(),
            last_seen_at: Some(joined_at.to_owned()),
        };
        assert_eq!(
            members,
            [
                expected(&owner, "2026-11-20T03:00:00.000Z"),
                expected(&ken, "2026-11-20T04:00:00.000Z"),
            ]
        );
        let reply = desk
            .as_staff(&ken, Method::GET, "/api/v1/admin/team")
            .send()
            .await;
        reply.problem(ProblemKind::Forbidden);
    })
    .await;
}

#[tokio::test]
async fn a_role_takes_effect_with_the_next_request() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let id = ken.granted.user.id;
        change(desk, &ken, id, "owner", true)
            .await
            .problem(ProblemKind::Forbidden);
        let changed: TeamMember = change(desk, &owner, id, "owner", true).await.json(StatusCode::OK);
        assert_eq!(
            (changed.id, changed.role, changed.active),
            (id, Role::Owner, true)
        );
        team(desk, &ken).await;
        let _: Value = change(desk, &owner, id, "staff", true).await.json(StatusCode::OK);
        let reply = desk
            .as_staff(&ken, Method::GET, "/api/v1/admin/team")
            .send()
            .await;
        reply.problem(ProblemKind::Forbidden);
        let faults = change(desk, &owner, id, "operator", true).await;
        assert_eq!(faults.problem(ProblemKind::Invalid)[0].0, "/role");
    })
    .await;
}

#[tokio::test]
async fn who_is_deactivated_is_out_until_reactivated() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let id = ken.granted.user.id;
        let changed: TeamMember = change(desk, &owner, id, "staff", false)
            .await
            .json(StatusCode::OK);
        assert!(!changed.active);
        let me = |staff: &Staff| desk.as_staff(staff, Method::GET, "/api/v1/auth/me").send();
        me(&ken).await.problem(ProblemKind::Unauthenticated);
        desk.log_in("ken@hibari.example", PASSWORD)
            .await
            .problem(ProblemKind::Unauthenticated);
        let changed: TeamMember = change(desk, &owner, id, "staff", true).await.json(StatusCode::OK);
        assert!(changed.active);
        // The old sessions stay ended.
        me(&ken).await.problem(ProblemKind::Unauthenticated);
        let again = desk.sign_in("ken@hibari.example").await;
        let _: Value = me(&again).await.json(StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn removing_a_person_leaves_what_they_did_and_the_house() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Owner).await;
        desk.invite(&ken, "mio@hibari.example", Role::Staff).await;
        let id = ken.granted.user.id;
        assert_eq!(remove(desk, &owner, id).await.status, StatusCode::NO_CONTENT);
        remove(desk, &owner, id).await.problem(ProblemKind::NotFound);
        change(desk, &owner, id, "staff", true)
            .await
            .problem(ProblemKind::NotFound);
        let reply = desk.as_staff(&ken, Method::GET, "/api/v1/auth/me").send().await;
        reply.problem(ProblemKind::Unauthenticated);
        assert_eq!(team(desk, &owner).await.members.len(), 1);
        assert_eq!(
            (desk.count("users").await, desk.count("facilities").await),
            (2, 1)
        );
        let events = log(desk, &owner, "").await.events;
        let by_ken = events.iter().find(|event| {
            event.action == AuditAction::MemberInvited && event.actor.as_deref() == Some("Suzuki Ken")
        });
        assert_eq!(
            by_ken.expect("what Ken did").subject.as_deref(),
            Some("mio@hibari.example")
        );
        assert_eq!(
            (events[0].action, events[0].subject.as_deref()),
            (AuditAction::MemberRemoved, Some("Suzuki Ken"))
        );
        // The address is free again.
        let again = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        assert_ne!(again.granted.user.id, id);
    })
    .await;
}

#[tokio::test]
async fn a_house_always_keeps_an_owner() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let id = owner.granted.user.id;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Owner).await;
        let other = ken.granted.user.id;
        let _: Value = change(desk, &owner, other, "owner", false)
            .await
            .json(StatusCode::OK);
        for reply in [
            change(desk, &owner, id, "staff", true).await,
            change(desk, &owner, id, "owner", false).await,
            remove(desk, &owner, id).await,
        ] {
            reply.problem(ProblemKind::Conflict);
        }
        let _: Value = change(desk, &owner, other, "owner", true)
            .await
            .json(StatusCode::OK);
        let ken = desk.sign_in("ken@hibari.example").await;
        // Each takes the other's role at the same time: one of them is too late.
        let (one, two) = join(
            change(desk, &owner, other, "staff", true),
            change(desk, &ken, id, "staff", true),
        )
        .await;
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses[0], 200);
        assert!([403, 409].contains(&statuses[1]), "{statuses:?}");
        let left = if one.status == StatusCode::OK {
            &owner
        } else {
            &ken
        };
        let owners = team(desk, left).await.members;
        assert_eq!(
            owners.iter().filter(|member| member.role == Role::Owner).count(),
            1
        );
    })
    .await;
}

#[tokio::test]
async fn another_houses_people_are_not_there() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (_, foreign) = desk.house_with_owner("tsubame").await;
        for id in [foreign.granted.user.id, UserId(Uuid::from_u128(7))] {
            change(desk, &owner, id, "staff", false)
                .await
                .problem(ProblemKind::NotFound);
            remove(desk, &owner, id).await.problem(ProblemKind::NotFound);
        }
        let reply = desk
            .as_staff(&owner, Method::DELETE, "/api/v1/admin/team/x")
            .send()
            .await;
        reply.problem(ProblemKind::NotFound);
        team(desk, &foreign).await;
        assert_eq!(log(desk, &foreign, "").await.events.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_house_key_made_anew_ends_the_old_codes_rights() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.import(&house, &demonstration_rows()).await;
        let path = "/api/v1/admin/house-key";
        let key: HouseKey = desk
            .as_staff(&owner, Method::GET, path)
            .send()
            .await
            .json(StatusCode::OK);
        let old = desk.house_key(&house);
        assert_eq!(key.version, 1);
        assert_eq!(key.link, format!("{PUBLIC_URL}/g/hibari#k={old}"));
        let inside = desk.guest_in_house(&house, Language::English).await;
        let wifi = "What is the WiFi password?";
        assert!(
            desk.ask(&inside, wifi)
                .await
                .answer
                .text
                .contains("kotori-2384-sora")
        );

        let renewed: HouseKey = desk
            .as_staff(&owner, Method::POST, path)
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(renewed.version, 2);
        assert_ne!(renewed.link, key.link);
        assert!(!desk.ask(&inside, wifi).await.answer.text.contains("kotori"));
        let start = async |key: &str| -> bool {
            let body = json!({ "slug": "hibari", "language": "en", "house_key": key });
            let started: SessionStarted = desk
                .post("/api/v1/session")
                .json(&body)
                .send()
                .await
                .json(StatusCode::CREATED);
            started.session.in_house
        };
        assert!(!start(&old).await);
        let (_, new) = renewed.link.split_once("#k=").expect("a key");
        assert!(start(new).await);
        let events = log(desk, &owner, "").await.events;
        assert_eq!(
            (events[0].action, events[0].actor.as_deref()),
            (AuditAction::HouseKeyRotated, Some("Ota Hanako"))
        );
    })
    .await;
}

#[tokio::test]
async fn the_audit_log_comes_in_pages_newest_first() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        for _ in 0..60 {
            let reply = desk
                .as_staff(&owner, Method::POST, "/api/v1/admin/house-key")
                .send()
                .await;
            let _: Value = reply.json(StatusCode::OK);
        }
        let first = log(desk, &owner, "").await;
        let older = first.older.expect("there are more");
        let second = log(desk, &owner, &format!("?before={older}")).await;
        assert_eq!(
            (first.events.len(), second.events.len(), second.older),
            (50, 11, None)
        );
        assert_eq!(second.events[10].action, AuditAction::SignedIn);
        let mut ids: Vec<_> = first
            .events
            .iter()
            .chain(&second.events)
            .map(|event| event.id)
            .collect();
        ids.dedup();
        assert_eq!(ids.len(), 61);
        let reply = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/audit?before=x")
            .send()
            .await;
        assert_eq!(reply.problem(ProblemKind::Invalid)[0].0, "?before");
    })
    .await;
}

#[tokio::test]
async fn the_audit_log_is_narrowed_down_by_person_action_and_day() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let rotate = async |staff: &Staff| {
            let reply = desk
                .as_staff(staff, Method::POST, "/api/v1/admin/house-key")
                .send()
                .await;
            let _: Value = reply.json(StatusCode::OK);
        };
        rotate(&owner).await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Owner).await;
        // 2026-11-20 at 23:30 in Tokyo, and a quarter past midnight.
        desk.clock.advance(TimeDelta::minutes(11 * 60 + 30));
        rotate(&ken).await;
        desk.clock.advance(TimeDelta::minutes(45));
        rotate(&ken).await;
        let count = async |query: &str| log(desk, &owner, query).await.events.len();
        assert_eq!(count("?action=house_key_rotated").await, 3);
        assert_eq!(count("?action=webhook_created").await, 0);
        let by_ken = format!("?actor={}", ken.granted.user.id);
        let log_of_ken = log(desk, &owner, &format!("{by_ken}&action=house_key_rotated")).await;
        assert_eq!(log_of_ken.events.len(), 2);
        assert!(
            log_of_ken
                .events
                .iter()
                .all(|event| event.actor.as_deref() == Some("Suzuki Ken"))
        );
        let people: Vec<&str> = log_of_ken
            .people
            .iter()
            .map(|person| person.name.as_str())
            .collect();
        assert_eq!(people, ["Ota Hanako", "Suzuki Ken"]);
        let rotated = "?action=house_key_rotated";
        assert_eq!(count(&format!("{rotated}&until=2026-11-20")).await, 2);
        assert_eq!(count(&format!("{rotated}&from=2026-11-21")).await, 1);
        assert_eq!(
            count(&format!("{rotated}&from=2026-11-20&until=2026-11-20")).await,
            2
        );
        assert_eq!(count(&format!("{rotated}&from=2026-11-22")).await, 0);
        // Somebody of another house has done nothing here.
        let (_, elsewhere) = desk.house_with_owner("tsubame").await;
        assert_eq!(count(&format!("?actor={}", elsewhere.granted.user.id)).await, 0);
        for _ in 0..60 {
            rotate(&owner).await;
        }
        let first = log(desk, &owner, rotated).await;
        let older = first.older.expect("there are more");
        let second = log(desk, &owner, &format!("{rotated}&before={older}")).await;
        assert_eq!(
            (first.events.len(), second.events.len(), second.older),
            (50, 13, None)
        );
        for (query, pointers) in [
            ("?action=nothing", vec!["?action"]),
            ("?actor=ken&from=today", vec!["?actor", "?from"]),
            ("?from=2026-11-21&until=2026-11-20", vec!["?until"]),
        ] {
            let faults = desk
                .as_staff(&owner, Method::GET, &format!("/api/v1/admin/audit{query}"))
                .send()
                .await
                .problem(ProblemKind::Invalid);
            let found: Vec<&str> = faults.iter().map(|(pointer, _)| pointer.as_str()).collect();
            assert_eq!(found, pointers, "{query}");
        }
    })
    .await;
}
