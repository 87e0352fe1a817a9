//! What the nightly job erases, and what it leaves.

use chrono::TimeDelta;
use harness::{Desk, House, Staff, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::jobs::recurring;
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

use crate::full_house::{FullHouse, RULES, Rule, assert_none, assert_some, counts, counts_of};

/// Enqueues what has become due by the clock, and does it.
async fn night(desk: &Desk) {
    recurring::catch_up(&desk.app, &recurring::schedules().expect("schedules")).await;
    work(desk).await;
}

/// The job of the night, and then those that it has enqueued.
async fn work(desk: &Desk) {
    desk.run_jobs().await;
    desk.run_jobs().await;
}

/// Days later, after a night.
async fn after_days(desk: &Desk, days: i64) {
    desk.move_time(TimeDelta::days(days)).await;
    night(desk).await;
}

async fn put_retention(desk: &Desk, owner: &Staff, days: i64) -> harness::Reply {
    let path = "/api/v1/admin/facility";
    let mut read: Value = desk
        .as_staff(owner, Method::GET, path)
        .send()
        .await
        .json(StatusCode::OK);
    read["values"]["retention_days"] = json!(days);
    // The house in these tests has a secret that can't be read.
    let body = json!({ "version": read["version"], "values": read["values"] });
    desk.as_staff(owner, Method::PUT, path).json(&body).send().await
}

async fn keep_for(desk: &Desk, owner: &Staff, days: i64) {
    let reply = put_retention(desk, owner, days).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
}

async fn conversations(desk: &Desk, house: &House) -> i64 {
    counts(desk, house).await["conversations"]
}

#[tokio::test]
async fn every_table_has_a_rule_and_a_row() {
    with_desk(async |desk| {
        let full = FullHouse::make(desk, "hibari").await;
        let counts = counts(desk, &full.house).await;
        let named: Vec<&str> = RULES.iter().map(|(table, _)| *table).collect();
        let there: Vec<&String> = counts.keys().collect();
        assert_eq!(there, named);
        assert_some(&counts);
    })
    .await;
}

#[tokio::test]
async fn a_conversation_goes_with_all_of_it_when_its_days_have_passed_and_nothing_else_does() {
    with_desk(async |desk| {
        let hibari = FullHouse::make(desk, "hibari").await;
        let tsubame = FullHouse::make(desk, "tsubame").await;
        keep_for(desk, &hibari.owner, 20).await;
        night(desk).await;
        let guests = |house| counts_of(desk, house, Rule::Guest);
        let before = (guests(&hibari.house).await, guests(&tsubame.house).await);
        let kept = counts_of(desk, &hibari.house, Rule::Kept).await;
        after_days(desk, 19).await;
        let mut a_day_early = guests(&hibari.house).await;
        // A used code is nothing to anybody after a day.
        assert_eq!(a_day_early.insert("handover_codes".to_owned(), 1), Some(0));
        assert_eq!(a_day_early, before.0);
        after_days(desk, 2).await;
        assert_none(&guests(&hibari.house).await);
        assert_eq!(counts_of(desk, &hibari.house, Rule::Kept).await, kept);
        let mut elsewhere = guests(&tsubame.house).await;
        elsewhere.insert("handover_codes".to_owned(), 1);
        assert_eq!(elsewhere, before.1);
        // Without anything further the other house's are kept for ninety days.
        after_days(desk, 68).await;
        let mut elsewhere = guests(&tsubame.house).await;
        elsewhere.insert("handover_codes".to_owned(), 1);
        assert_eq!(elsewhere, before.1);
        after_days(desk, 2).await;
        assert_none(&guests(&tsubame.house).await);
    })
    .await;
}

#[tokio::test]
async fn what_has_ended_and_logs_go_after_their_time() {
    with_desk(async |desk| {
        let full = FullHouse::make(desk, "hibari").await;
        night(desk).await;
        let kept = counts_of(desk, &full.house, Rule::Kept).await;
        let count = async |table: &str| counts(desk, &full.house).await[table];
        after_days(desk, 89).await;
        assert!(count("deliveries").await > 0);
        for gone in [
            "staff_sessions",
            "refresh_tokens",
            "password_resets",
            "invitations",
        ] {
            assert_eq!(count(gone).await, 0, "{gone}");
        }
        after_days(desk, 2).await;
        for gone in ["deliveries", "delivery_attempts", "webhooks", "imports"] {
            assert_eq!(count(gone).await, 0, "{gone}");
        }
        after_days(desk, 308).await;
        assert!(count("audit_events").await > 0);
        assert_eq!(count("token_usage").await, 1);
        after_days(desk, 3).await;
        assert_none(&counts_of(desk, &full.house, Rule::Ended).await);
        assert_none(&counts_of(desk, &full.house, Rule::Guest).await);
        assert_eq!(counts_of(desk, &full.house, Rule::Kept).await, kept);
    })
    .await;
}

#[tokio::test]
async fn ended_sessions_and_links_stay_for_thirty_days_and_good_ones_as_long_as_they_are() {
    with_desk(async |desk| {
        let (house, _) = desk.house_with_owner("hibari").await;
        night(desk).await;
        let ended = desk.sign_in("owner@hibari.example").await;
        desk.as_staff(&ended, Method::POST, "/api/v1/auth/logout")
            .send()
            .await;
        let count = async |table: &str| counts(desk, &house).await[table];
        assert_eq!(count("staff_sessions").await, 2);
        after_days(desk, 29).await;
        assert_eq!(count("staff_sessions").await, 2);
        let good = desk.sign_in("owner@hibari.example").await;
        after_days(desk, 2).await;
        assert!(desk.is_signed_in(&good).await);
        // The one that was ended is gone; the first ran out only lately.
        assert_eq!(count("staff_sessions").await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_last_activity_counts() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        keep_for(desk, &owner, 3).await;
        let guest = desk.guest(&house, Language::English).await;
        night(desk).await;
        desk.move_time(TimeDelta::days(2)).await;
        desk.send(&guest, "Thank you!").await;
        let id = guest.session.session.conversation_id;
        // Whatever it raised is done with.
        desk.in_conversation(&owner, id, "resolve", Some(json!({}))).await;
        after_days(desk, 2).await;
        assert_eq!(conversations(desk, &house).await, 1);
        let verify = async || {
            desk.as_guest(&guest, Method::GET, "/api/v1/session/verify")
                .status()
                .await
        };
        assert_eq!(verify().await, StatusCode::OK);
        after_days(desk, 2).await;
        assert_eq!(conversations(desk, &house).await, 0);
        assert_eq!(verify().await, StatusCode::UNAUTHORIZED);
    })
    .await;
}

#[tokio::test]
async fn an_open_escalation_keeps_its_conversation_for_thirty_days_more() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        keep_for(desk, &owner, 10).await;
        night(desk).await;
        let waiting = desk.guest(&house, Language::English).await;
        let helped = desk.guest(&house, Language::English).await;
        for guest in [&waiting, &helped] {
            desk.as_guest(guest, Method::POST, "/api/v1/chat/escalate")
                .send()
                .await;
        }
        after_days(desk, 11).await;
        assert_eq!(conversations(desk, &house).await, 2);
        let owner = desk.sign_in("owner@hibari.example").await;
        let id = helped.session.session.conversation_id;
        let reply = desk.in_conversation(&owner, id, "resolve", Some(json!({}))).await;
        assert_eq!(reply.status, StatusCode::OK);
        after_days(desk, 11).await;
        assert_eq!(conversations(desk, &house).await, 1);
        after_days(desk, 17).await;
        assert_eq!(conversations(desk, &house).await, 1);
        after_days(desk, 2).await;
        assert_eq!(conversations(desk, &house).await, 0);
        // Its number is not given again.
        let owner = desk.sign_in("owner@hibari.example").await;
        let next = desk.guest(&house, Language::English).await;
        desk.as_guest(&next, Method::POST, "/api/v1/chat/escalate")
            .send()
            .await;
        assert_eq!(desk.escalations(&owner).await[0].receipt, 3);
    })
    .await;
}

#[tokio::test]
async fn fewer_days_hold_at_once_and_many_conversations_go_in_batches() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let old = "INSERT INTO conversations (id, facility_id, created_at)
            SELECT gen_random_uuid(), current_facility(), '2026-11-01' FROM generate_series(1, 45)";
        desk.as_owner(house.id, old).await;
        desk.guest(&house, Language::English).await;
        keep_for(desk, &owner, 30).await;
        desk.run_jobs().await;
        assert_eq!(conversations(desk, &house).await, 46);
        keep_for(desk, &owner, 5).await;
        desk.run_jobs().await;
        assert_eq!(conversations(desk, &house).await, 1);
    })
    .await;
}

#[tokio::test]
async fn days_are_one_to_ten_years() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        for days in [0, 3651] {
            let faults = put_retention(desk, &owner, days)
                .await
                .problem(ProblemKind::Invalid);
            assert_eq!(faults[0].0, "/values/retention_days");
        }
        for days in [1, 3650] {
            keep_for(desk, &owner, days).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_night_that_was_missed_is_made_up_for_once() {
    with_desk(async |desk| {
        let full = FullHouse::make(desk, "hibari").await;
        night(desk).await;
        desk.move_time(TimeDelta::days(95)).await;
        let (one, other) = (desk.replica().await, desk.replica().await);
        let schedules = recurring::schedules().expect("schedules");
        for replica in [&one, &other] {
            recurring::catch_up(&replica.app, &schedules).await;
        }
        let waiting: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM graphile_worker._private_jobs j
             JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'erase_all'",
        )
        .fetch_one(&*desk.app.db)
        .await
        .expect("counts");
        assert_eq!(waiting, 1);
        work(desk).await;
        assert_none(&counts_of(desk, &full.house, Rule::Guest).await);
        one.close().await;
        other.close().await;
    })
    .await;
}
