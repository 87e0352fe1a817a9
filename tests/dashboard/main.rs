//! The dashboard's figures, against a slow and obvious reference over made conversations.

mod made;
mod reference;

use chrono::{DateTime, TimeDelta, Utc};
use harness::{Desk, House, Staff, row, with_desk};
use http::{Method, StatusCode};
use made::{Dice, Made};
use serde_json::json;
use tomari_shared::dashboard::{DASHBOARD_DAYS, Dashboard};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

async fn read(desk: &Desk, staff: &Staff, days: u16) -> Dashboard {
    desk.as_staff(
        staff,
        Method::GET,
        &format!("/api/v1/admin/dashboard?days={days}"),
    )
    .send()
    .await
    .json(StatusCode::OK)
}

async fn knowledge(desk: &Desk, house: &House) {
    let rows: Vec<_> = (0..6)
        .map(|n| {
            // One has no translation in the house's language.
            let language = if n == 5 {
                Language::Japanese
            } else {
                Language::English
            };
            row(
                &format!("entry-{n}"),
                language,
                &format!("Question {n}?"),
                &format!("Answer {n}."),
            )
        })
        .collect();
    desk.import(house, &rows).await;
}

/// Moves the clock to a moment.
fn move_time(desk: &Desk, to: &str) -> DateTime<Utc> {
    let to: DateTime<Utc> = to.parse().expect("a time");
    desk.clock.advance(to - desk.app.clock.now());
    to
}

const ZONES: [(&str, &str, &str); 5] = [
    // Days have 24 hours.
    (
        "Asia/Tokyo",
        "UPDATE facilities SET time_zone = 'Asia/Tokyo'",
        "2026-11-20T03:00:00Z",
    ),
    // Clocks were put back on 1 November.
    (
        "America/New_York",
        "UPDATE facilities SET time_zone = 'America/New_York'",
        "2026-11-04T04:30:00Z",
    ),
    // Clocks were put forward at midnight of 6 September: that day begins at one.
    (
        "America/Santiago",
        "UPDATE facilities SET time_zone = 'America/Santiago'",
        "2026-09-08T03:30:00Z",
    ),
    // Clocks were put back from one to midnight on 1 November: that day's first hour comes twice.
    (
        "America/Havana",
        "UPDATE facilities SET time_zone = 'America/Havana'",
        "2026-11-07T04:59:59Z",
    ),
    // The farthest there is.
    (
        "Pacific/Kiritimati",
        "UPDATE facilities SET time_zone = 'Pacific/Kiritimati'",
        "2026-12-31T10:00:00Z",
    ),
];

#[tokio::test]
async fn every_figure_is_what_an_obvious_count_comes_to() {
    for (seed, (zone, set_zone, now)) in (1..).zip(ZONES) {
        with_desk(async |desk| {
            let now = move_time(desk, now);
            let (house, owner) = desk.house_with_owner("hibari").await;
            let (other, other_owner) = desk.house_with_owner("suzume").await;
            for (house, owner, seed, count) in [
                (&house, &owner, seed, 400),
                (&other, &other_owner, seed + 100, 25),
            ] {
                desk.as_owner(house.id, set_zone).await;
                knowledge(desk, house).await;
                let made = Made::roll(&mut Dice(seed), desk, house, now, count).await;
                made.store(desk, house, owner).await;
                for days in DASHBOARD_DAYS {
                    let wanted = reference::dashboard(&made, zone, now, days);
                    assert!(count == 25 || wanted.failed > 0 && wanted.people_time.is_some());
                    assert_eq!(read(desk, owner, days).await, wanted, "{zone}, {days} days");
                }
            }
        })
        .await;
    }
}

#[tokio::test]
async fn an_empty_house_has_days_and_no_figures() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        for days in DASHBOARD_DAYS {
            let dashboard = read(desk, &owner, days).await;
            assert_eq!(dashboard.per_day.len(), usize::from(days));
            assert_eq!(dashboard.last_day, "2026-11-20");
            assert!(dashboard.per_day.iter().all(|day| day.questions == 0));
            assert_eq!((dashboard.questions, dashboard.escalations), (0, 0));
            assert_eq!((dashboard.assistant_time, dashboard.people_time), (None, None));
            assert!(dashboard.top_entries.is_empty() && dashboard.languages.is_empty());
            assert_eq!(
                (dashboard.confidence.len(), dashboard.risk.points.len()),
                (10, 21)
            );
        }
    })
    .await;
}

#[tokio::test]
async fn what_guests_do_is_counted_as_it_is_defined() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.import(&house, &harness::demonstration_rows()).await;
        let guest = desk.guest(&house, Language::English).await;
        let asked = desk.ask(&guest, "What time is check-in?").await;
        let outside = desk.guest(&house, Language::English).await;
        desk.ask(&outside, "Do you sell submarine insurance?").await;
        let before = read(desk, &owner, 7).await;
        assert_eq!(
            (before.questions, before.conversations, before.without_person),
            (2, 2, 1)
        );
        assert_eq!((before.shown, before.not_found, before.failed), (1, 1, 0));
        assert_eq!(before.top_entries[0].question, "What time is check-in?");

        desk.clock.advance(TimeDelta::minutes(59));
        desk.as_guest(&guest, Method::POST, "/api/v1/chat/escalate")
            .send()
            .await;
        let wished = read(desk, &owner, 7).await;
        assert_eq!(
            (wished.without_person, wished.failed, wished.unhelpful),
            (0, 1, 0)
        );

        desk.as_guest(&guest, Method::POST, "/api/v1/chat/feedback")
            .json(&json!({ "answer_id": asked.answer.id, "helpful": true }))
            .send()
            .await;
        let rated = read(desk, &owner, 7).await;
        assert_eq!((rated.failed, rated.helpful), (1, 1), "a wish stays a wish");
        assert_eq!(rated.escalations, 2);

        desk.clock.advance(TimeDelta::days(7));
        let later = read(desk, &desk.sign_in("owner@hibari.example").await, 7).await;
        assert_eq!((later.questions, later.escalations), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn other_numbers_of_days_are_refused() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        for days in ["1", "0", "-7", "365", "7x", "", "70000"] {
            let path = format!("/api/v1/admin/dashboard?days={days}");
            let problem = desk
                .as_staff(&owner, Method::GET, &path)
                .send()
                .await
                .problem(ProblemKind::Invalid);
            assert_eq!(problem[0].0, "?days", "{days}");
        }
        let unsaid: Dashboard = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/dashboard")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(unsaid.per_day.len(), 30);
    })
    .await;
}
