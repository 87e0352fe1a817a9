//! How long inbox, dashboard and unanswered questions take with 10,000 conversations, asked over HTTP in process: of the inbox each of its
//! lists, the first page and one far back. Run by `cargo run --release -p tomari-tests --bin console_bench`.

use std::time::Instant;

use chrono::{DateTime, Utc};
use harness::{Desk, Staff, with_desk};
use http::{Method, StatusCode};
use tomari_shared::dashboard::DASHBOARD_DAYS;
use tomari_shared::inbox::ConversationPage;

/// Requests of each kind.
const REQUESTS: usize = 200;
/// Pages to go back for the one far back.
const BACK: usize = 15;

const FILL: &str = include_str!("../data/busy_house.sql");

#[tokio::main]
async fn main() {
    with_desk(async |desk| {
        let (house, _) = desk.house_with_owner("hibari").await;
        desk.as_owner(house.id, FILL).await;
        let pool = &*desk.app.db;
        let now: DateTime<Utc> = sqlx::query_scalar("SELECT now()")
            .fetch_one(pool)
            .await
            .expect("a time");
        desk.clock.advance(now - desk.app.clock.now());
        let owner = desk.sign_in("owner@hibari.example").await;
        for show in ["waiting", "mine", "all", "resolved"] {
            let first = format!("?show={show}");
            let mut far = first.clone();
            let mut went = 0;
            while went < BACK {
                let Some(cursor) = page(desk, &owner, &far).await.older else {
                    break;
                };
                far = format!("?show={show}&before={cursor}");
                went += 1;
            }
            for (what, query) in [
                ("first page".to_owned(), first),
                (format!("page {}", went + 1), far),
            ] {
                let path = format!("/api/v1/admin/conversations{query}");
                measure(desk, &owner, &format!("{show}, {what}"), &path).await;
            }
        }
        for days in DASHBOARD_DAYS {
            let path = format!("/api/v1/admin/dashboard?days={days}");
            measure(desk, &owner, &format!("dashboard, {days} days"), &path).await;
        }
        measure(
            desk,
            &owner,
            "unanswered questions",
            "/api/v1/admin/questions/unanswered",
        )
        .await;
    })
    .await;
}

async fn measure(desk: &Desk, staff: &Staff, what: &str, path: &str) {
    let mut took = Vec::with_capacity(REQUESTS);
    for _ in 0..REQUESTS {
        let start = Instant::now();
        let reply = desk.as_staff(staff, Method::GET, path).send().await;
        took.push(start.elapsed());
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
    }
    took.sort_unstable();
    let at = |percent: usize| took[(REQUESTS * percent / 100).min(REQUESTS - 1)].as_secs_f64() * 1000.0;
    println!(
        "{what}: p50 {:.1}, p95 {:.1}, at most {:.1} ms",
        at(50),
        at(95),
        at(100)
    );
}

async fn page(desk: &Desk, staff: &Staff, query: &str) -> ConversationPage {
    let path = format!("/api/v1/admin/conversations{query}");
    let request = desk.as_staff(staff, Method::GET, &path);
    request.send().await.json(StatusCode::OK)
}
