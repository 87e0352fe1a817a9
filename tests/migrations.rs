//! The schema of a house that has guests already is brought up to date.

use harness::with_empty_database;
use sqlx::PgPool;
use tomari_core::db::migrations;

/// Before every foreign key that leads to a conversation was made anew.
const BEFORE: i64 = 20_261_125_000_016;

/// A guest with a second device who has asked for a person, in a house with its owner.
const GUEST: &str = "
BEGIN;
SELECT set_config('tomari.facility', '00000000-0000-7000-8000-000000000001', true);
INSERT INTO facilities (id, slug, name, country, time_zone, default_language, languages, guest_session_days, house_key_version, created_at)
VALUES (current_facility(), 'hibari', 'Hibari', 'JP', 'Asia/Tokyo', 'en', '{en}', 7, 1, now());
INSERT INTO conversations (id, facility_id, created_at)
VALUES ('00000000-0000-7000-8000-000000000002', current_facility(), now());
INSERT INTO conversations (id, facility_id, created_at, merged_into)
VALUES ('00000000-0000-7000-8000-000000000003', current_facility(), now(), '00000000-0000-7000-8000-000000000002');
INSERT INTO guest_sessions (id, facility_id, conversation_id, in_house, language, created_at, expires_at)
SELECT gen_random_uuid(), facility_id, id, false, 'en', created_at, created_at + interval '7 days' FROM conversations
WHERE merged_into IS NULL;
INSERT INTO messages (id, facility_id, conversation_id, author, client_message_id, body, language, created_at)
SELECT gen_random_uuid(), facility_id, id, 'guest', gen_random_uuid(), 'Is there a piano?', 'en', created_at FROM conversations
WHERE merged_into IS NULL;
INSERT INTO messages (id, facility_id, conversation_id, author, answers_id, body, language, outcome, confidence, created_at)
SELECT gen_random_uuid(), facility_id, conversation_id, 'assistant', id, 'Sorry.', 'en', 'not_found', 0, created_at FROM messages;
INSERT INTO escalations (id, facility_id, conversation_id, receipt, language, opened_at)
SELECT gen_random_uuid(), facility_id, id, 1, 'en', created_at FROM conversations WHERE merged_into IS NULL;
INSERT INTO escalation_triggers (id, facility_id, escalation_id, reason, at)
SELECT gen_random_uuid(), facility_id, id, 'guest_request', opened_at FROM escalations;
COMMIT;
";

const TABLES: [&str; 6] = [
    "facilities",
    "conversations",
    "guest_sessions",
    "messages",
    "escalations",
    "escalation_triggers",
];

/// How many rows there are of each, as the owner sees them, with the house's context or without any.
async fn counts(owner: &PgPool, context: &str) -> Vec<i64> {
    let mut tx = owner.begin().await.expect("begins");
    sqlx::query("SELECT set_config('tomari.facility', $1, true)")
        .bind(context)
        .execute(&mut *tx)
        .await
        .expect("sets the context");
    let mut counts = Vec::new();
    for table in TABLES {
        let count = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
        counts.push(
            sqlx::query_scalar(count)
                .fetch_one(&mut *tx)
                .await
                .expect("counts"),
        );
    }
    counts
}

#[tokio::test]
async fn a_house_with_guests_is_brought_up_to_date() {
    with_empty_database(async |owner| {
        migrations::run_to(owner, BEFORE).await.expect("migrates");
        sqlx::raw_sql(GUEST).execute(owner).await.expect("a guest");
        migrations::run(owner).await.expect("migrates on");
        let house = "00000000-0000-7000-8000-000000000001";
        assert_eq!(counts(owner, house).await, [1, 2, 1, 2, 1, 1]);
        // Policies bind the owner again, in every table: what jobs go through all facilities for is in sight, and nothing else.
        assert_eq!(counts(owner, "").await, [1, 0, 0, 0, 1, 0]);
        let unbound: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity AND NOT relforcerowsecurity",
        )
        .fetch_one(owner)
        .await
        .expect("the catalogue");
        assert_eq!(unbound, 0);
        // What it was all about: with the conversation goes what hangs on it.
        let mut tx = owner.begin().await.expect("begins");
        sqlx::query("SELECT set_config('tomari.facility', $1, true)")
            .bind(house)
            .execute(&mut *tx)
            .await
            .expect("sets the context");
        sqlx::query("DELETE FROM conversations").execute(&mut *tx).await.expect("deletes");
        let left: i64 = sqlx::query_scalar("SELECT count(*) FROM escalations")
            .fetch_one(&mut *tx)
            .await
            .expect("counts");
        assert_eq!(left, 0);
    })
    .await;
}
