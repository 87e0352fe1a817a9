//! How long the inbox takes with 10,000 conversations: each of its lists, the first page and one far back, asked over HTTP in process. Run
//! by `cargo run --release -p tomari-tests --bin inbox_bench`.

use std::time::Instant;

use harness::{Desk, Staff, with_desk};
use http::{Method, StatusCode};
use tomari_core::db;
use tomari_shared::inbox::ConversationPage;

/// Requests of each kind.
const REQUESTS: usize = 200;
/// Pages to go back for the one far back.
const BACK: usize = 15;

/// Conversations of six messages each. Of three in ten somebody was asked for: a third of those wait, a tenth is spoken in, the others are
/// resolved.
const FILL: [&str; 6] = [
    "INSERT INTO conversations (id, facility_id, created_at)
     SELECT uuidv7(), current_facility(), timestamptz '2026-11-01 00:00:00Z' + n * interval '3 minutes'
     FROM generate_series(1, 10000) n",
    "INSERT INTO guest_sessions (id, facility_id, conversation_id, in_house, place, language, created_at, expires_at)
     SELECT uuidv7(), current_facility(), id, true, 'Room ' || (random() * 20)::int, 'en', created_at, created_at + interval '7 days'
     FROM conversations",
    "INSERT INTO messages (id, facility_id, conversation_id, author, client_message_id, body, language, created_at)
     SELECT uuidv7(), current_facility(), c.id, 'guest', gen_random_uuid(), 'Where is the bath, and when is it open? ' || n, 'en',
            c.created_at + n * interval '1 minute'
     FROM conversations c CROSS JOIN generate_series(1, 6) n ORDER BY c.created_at + n * interval '1 minute'",
    "INSERT INTO escalations (id, facility_id, conversation_id, receipt, language, opened_at, state, resolved_at)
     SELECT uuidv7(), current_facility(), id, n, 'en', created_at,
            CASE WHEN n % 3 = 0 THEN 'open' ELSE 'resolved' END,
            CASE WHEN n % 3 = 0 THEN NULL ELSE created_at + interval '10 minutes' END
     FROM (SELECT id, created_at, row_number() OVER (ORDER BY created_at) AS n FROM conversations WHERE random() < 0.3) c",
    "INSERT INTO escalation_triggers (id, facility_id, escalation_id, reason, at)
     SELECT uuidv7(), current_facility(), id, CASE WHEN random() < 0.05 THEN 'safety' ELSE 'low_confidence' END, opened_at
     FROM escalations",
    "UPDATE conversations c SET state = CASE WHEN e.receipt % 10 = 0 THEN 'staff' ELSE 'waiting' END,
            taken_by = CASE WHEN e.receipt % 10 = 0 THEN (SELECT id FROM users LIMIT 1) END
     FROM escalations e WHERE e.conversation_id = c.id AND e.state <> 'resolved'",
];

#[tokio::main]
async fn main() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
        for statement in FILL {
            sqlx::query(statement).execute(&mut *tx).await.expect("fills");
        }
        tx.commit().await.expect("commits");
        desk.as_owner(house.id, "ANALYZE").await;
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
                let mut took = Vec::with_capacity(REQUESTS);
                for _ in 0..REQUESTS {
                    let start = Instant::now();
                    page(desk, &owner, &query).await;
                    took.push(start.elapsed());
                }
                took.sort_unstable();
                let at = |percent: usize| {
                    took[(REQUESTS * percent / 100).min(REQUESTS - 1)].as_secs_f64() * 1000.0
                };
                println!(
                    "{show}, {what}: p50 {:.1}, p95 {:.1}, at most {:.1} ms",
                    at(50),
                    at(95),
                    at(100)
                );
            }
        }
    })
    .await;
}

async fn page(desk: &Desk, staff: &Staff, query: &str) -> ConversationPage {
    let path = format!("/api/v1/admin/conversations{query}");
    let request = desk.as_staff(staff, Method::GET, &path);
    request.send().await.json(StatusCode::OK)
}
