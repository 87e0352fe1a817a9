//! How long inbox, dashboard and unanswered questions take with 10,000 conversations, and the knowledge with 2,000 entries, asked over HTTP
//! in process: of the inbox each of its lists, the first page and one far back. Run by `cargo run --release -p tomari-tests --bin console_bench`.

use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use harness::{Desk, Staff, row, with_desk};
use http::{Method, StatusCode};
use serde_json::json;
use tomari_shared::dashboard::DASHBOARD_DAYS;
use tomari_shared::inbox::ConversationPage;
use tomari_shared::language::Language;

/// Requests of each kind.
const REQUESTS: usize = 200;
/// Entries of the knowledge, and how many are saved one after the other.
const ENTRIES: usize = 2_000;
const SAVED: usize = 20;
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
        let rows: Vec<_> = (0..ENTRIES)
            .map(|n| {
                let (question, answer) = (
                    format!("Where is item number {n}?"),
                    format!("It is on shelf {n}."),
                );
                row(&format!("entry-{n}"), Language::English, &question, &answer)
            })
            .collect();
        let start = Instant::now();
        desk.import(&house, &rows).await;
        println!(
            "import of {ENTRIES} entries: {:.1} s",
            start.elapsed().as_secs_f64()
        );
        measure(desk, &owner, "entries, first page", "/api/v1/admin/faqs").await;
        let mut took = Vec::with_capacity(SAVED);
        for n in 0..SAVED {
            let draft = json!({
                "category": "basic", "priority": 3, "status": "published", "visibility": "public",
                "translations": [{
                    "language": "en", "question": format!("Is there a piano number {n}?"),
                    "answer": "Yes, in the lounge.", "alternatives": [], "reviewed": true,
                }],
            });
            let start = Instant::now();
            let reply = desk
                .as_staff(&owner, Method::POST, "/api/v1/admin/faqs")
                .json(&draft)
                .send()
                .await;
            took.push(start.elapsed());
            assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
        }
        report("an entry saved", took);
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
    report(what, took);
}

fn report(what: &str, mut took: Vec<Duration>) {
    took.sort_unstable();
    let at = |percent: usize| {
        let rank = (took.len() * percent / 100).min(took.len() - 1);
        took[rank].as_secs_f64() * 1000.0
    };
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
