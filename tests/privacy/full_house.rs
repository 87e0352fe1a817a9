//! A house with a row in every table, and how many there are.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use harness::{Desk, Guest, House, Staff, row};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::db;
use tomari_shared::auth::Role;
use tomari_shared::handover::HandoverCodeIssued;
use tomari_shared::language::Language;

/// What becomes of a table's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The house's own: kept until somebody of the house changes it.
    Kept,
    /// A guest's: gone with the conversation.
    Guest,
    /// Of what has ended, or a log: gone some time after.
    Ended,
}

/// Every table of the schema. A new one without a rule fails the tests here: decide what becomes of its rows, make one in
/// [`FullHouse::make`], and for a guest's let `ON DELETE CASCADE` lead to it from `conversations`.
pub(crate) const RULES: &[(&str, Rule)] = &[
    ("answer_evidence", Rule::Guest),
    ("answer_feedback", Rule::Guest),
    ("audit_events", Rule::Ended),
    ("conversations", Rule::Guest),
    ("deliveries", Rule::Ended),
    ("delivery_attempts", Rule::Ended),
    ("embeddings", Rule::Kept),
    ("escalation_triggers", Rule::Guest),
    ("escalations", Rule::Guest),
    ("facilities", Rule::Kept),
    ("facility_secrets", Rule::Kept),
    ("guest_contacts", Rule::Guest),
    ("guest_sessions", Rule::Guest),
    ("handover_codes", Rule::Guest),
    ("handover_guards", Rule::Kept),
    ("imports", Rule::Ended),
    ("intents", Rule::Kept),
    ("invitations", Rule::Ended),
    ("lexicon", Rule::Kept),
    ("lexicon_sizes", Rule::Kept),
    ("message_sources", Rule::Guest),
    ("message_translations", Rule::Guest),
    ("messages", Rule::Guest),
    ("password_resets", Rule::Ended),
    ("places", Rule::Kept),
    ("question_groups", Rule::Ended),
    ("refresh_tokens", Rule::Ended),
    ("staff_sessions", Rule::Ended),
    ("token_usage", Rule::Ended),
    ("translations", Rule::Kept),
    ("unanswered_questions", Rule::Guest),
    ("users", Rule::Kept),
    ("webhooks", Rule::Ended),
];

/// Rows that need nothing of the application: secrets, embeddings, tokens, wrong codes.
const REST: &str = "
    INSERT INTO facility_secrets (facility_id, name, sealed) VALUES (current_facility(), 'wifi_password', '\\x00');
    INSERT INTO embeddings (facility_id, model, content_id, embedding)
        VALUES (current_facility(), 'm', gen_random_uuid(), '[1]');
    INSERT INTO token_usage (facility_id, day, tokens) VALUES (current_facility(), '2026-11-20', 12);
    INSERT INTO handover_guards (facility_id, window_began_at, failures) VALUES (current_facility(), '2026-11-20', 1);
";

/// What is made of a guest's question that had no answer, and of one in another language.
const UNANSWERED: &str = "
    INSERT INTO question_groups (id, facility_id, created_at) VALUES (gen_random_uuid(), current_facility(), '2026-11-20');
    INSERT INTO message_translations (message_id, facility_id, language, body, model, created_at)
        SELECT m.id, m.facility_id, 'ja', 'オウムを連れて行けますか。', 'm', '2026-11-20' FROM messages m
        WHERE m.facility_id = current_facility() AND m.body LIKE '%parrot%' AND m.author = 'guest';
    INSERT INTO unanswered_questions (message_id, facility_id, group_id, unhelpful, words, grams)
        SELECT m.id, m.facility_id, g.id, false, '{}', '{}' FROM messages m, question_groups g
        WHERE m.facility_id = current_facility() AND m.body LIKE '%parrot%' AND g.facility_id = current_facility();
";

/// A house in which everything has happened once.
pub(crate) struct FullHouse {
    pub(crate) house: House,
    pub(crate) owner: Staff,
    /// Who asked for a person, left an address, was written to, and came with a second device.
    pub(crate) guest: Guest,
    pub(crate) second_device: Guest,
    pub(crate) email: String,
}

impl FullHouse {
    pub(crate) async fn make(desk: &Desk, slug: &str) -> Self {
        let (house, owner) = desk.house_with_owner(slug).await;
        let bath = row(
            "bath",
            Language::English,
            "Where is the bath?",
            "The bath is in the basement.",
        );
        desk.import(&house, &[bath]).await;
        desk.as_owner(house.id, REST).await;
        desk.colleague(&owner, &format!("ken@{slug}.example"), Role::Staff)
            .await;
        desk.post("/api/v1/auth/password-reset")
            .json(&json!({ "email": format!("owner@{slug}.example") }))
            .send()
            .await;
        desk.as_staff(&owner, Method::POST, "/api/v1/admin/imports")
            .file("text/csv", "no,such,columns\n")
            .send()
            .await;
        desk.as_staff(&owner, Method::POST, "/api/v1/admin/qr-codes")
            .json(&json!({ "name": "Room 201" }))
            .send()
            .await;
        desk.run_jobs().await;
        let webhook: Value = desk
            .as_staff(&owner, Method::POST, "/api/v1/admin/webhooks")
            .json(&json!({ "url": "https://pms.example/hook", "events": ["queue.released"] }))
            .send()
            .await
            .json(StatusCode::CREATED);
        let path = format!(
            "/api/v1/admin/webhooks/{}",
            webhook["webhook"]["id"].as_str().expect("an id")
        );
        desk.as_staff(&owner, Method::DELETE, &path).send().await;
        let mut full = Self {
            guest: desk.guest(&house, Language::English).await,
            second_device: desk.guest(&house, Language::English).await,
            email: format!("guest@{slug}-mail.example"),
            house,
            owner,
        };
        full.talk(desk).await;
        desk.as_owner(full.house.id, UNANSWERED).await;
        let _ = desk.mail.take();
        full
    }

    /// A guest asks, rates, asks for a person, leaves an address, is written to, and goes on on a second device.
    async fn talk(&mut self, desk: &Desk) {
        let asked = desk.ask(&self.guest, "Where is the bath?").await;
        self.post(
            desk,
            &self.guest,
            "chat/feedback",
            &json!({ "answer_id": asked.answer.id, "helpful": true }),
        )
        .await;
        desk.send(&self.guest, "May I bring my parrot Polly?").await;
        self.post(
            desk,
            &self.guest,
            "chat/contact",
            &json!({ "email": self.email, "consent": true }),
        )
        .await;
        desk.send(&self.second_device, "Do you have a piano?").await;
        let issued: HandoverCodeIssued = desk
            .as_guest(&self.guest, Method::POST, "/api/v1/session/code")
            .send()
            .await
            .json(StatusCode::OK);
        self.post(
            desk,
            &self.second_device,
            "session/link",
            &json!({ "code": issued.code }),
        )
        .await;
        desk.move_time(TimeDelta::minutes(10)).await;
        let id = self.guest.session.session.conversation_id;
        for (what, body) in [
            ("take", None),
            (
                "reply",
                Some(json!({ "message_id": desk.message_id(), "text": "Polly is welcome." })),
            ),
            ("resolve", Some(json!({ "note": "A parrot." }))),
        ] {
            let reply = desk.in_conversation(&self.owner, id, what, body).await;
            assert_eq!(reply.status, StatusCode::OK, "{what}: {}", reply.text());
        }
        desk.run_jobs().await;
    }

    async fn post(&self, desk: &Desk, guest: &Guest, path: &str, body: &Value) {
        let reply = desk
            .as_guest(guest, Method::POST, &format!("/api/v1/{path}"))
            .json(body)
            .send()
            .await;
        assert!(reply.status.is_success(), "{path}: {}", reply.text());
    }
}

/// How many rows of a house there are in every table that has a house's rows, found by walking the catalogue.
pub(crate) async fn counts(desk: &Desk, house: &House) -> BTreeMap<String, i64> {
    let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT c.relname::text FROM pg_class c
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relrowsecurity
           AND c.relname <> 'registrations'
         ORDER BY c.relname",
    )
    .fetch_all(&mut *tx)
    .await
    .expect("the catalogue");
    let mut counts = BTreeMap::new();
    for table in tables {
        let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}")))
            .fetch_one(&mut *tx)
            .await
            .expect("counts");
        counts.insert(table, count);
    }
    counts
}

/// The same for the tables of a rule.
pub(crate) async fn counts_of(desk: &Desk, house: &House, rule: Rule) -> BTreeMap<String, i64> {
    let of = |name: &str| RULES.iter().any(|(table, its)| *table == name && *its == rule);
    let mut counts = counts(desk, house).await;
    counts.retain(|table, _| of(table));
    counts
}

/// That none of these is there.
#[track_caller]
pub(crate) fn assert_none(counts: &BTreeMap<String, i64>) {
    let left: Vec<_> = counts.iter().filter(|(_, count)| **count > 0).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// That there is one of each at least.
#[track_caller]
pub(crate) fn assert_some(counts: &BTreeMap<String, i64>) {
    let missing: Vec<_> = counts.iter().filter(|(_, count)| **count == 0).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
