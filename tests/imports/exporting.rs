//! What is exported imports again as the same knowledge, and is safe to open in a spreadsheet.

use harness::{Desk, House, Reply, Staff, row, with_desk};
use http::{Method, StatusCode, header};
use sqlx::Row as _;
use tomari_core::db;
use tomari_core::import::Row;
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::auth::Role;
use tomari_shared::imports::ImportState;
use tomari_shared::knowledge::{FaqStatus, FaqVisibility};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

use crate::{CSV, JSON_LINES, export, import};

/// Texts that a careless file would lose or change.
const TEXTS: [&str; 16] = [
    "Commas, \"quotes\" and 'apostrophes'",
    "Two\nlines\n\nand a blank one",
    "Carriage\r\nreturn",
    "=HYPERLINK(\"https://evil.example\",\"Key\")",
    "+81 577 00 1234",
    "-5 to 30 °C",
    "@reception",
    "'=quoted already",
    "''double",
    "'",
    "007",
    "true",
    "[\"not\",\"a list\"]",
    "a|b|c",
    "[[not closed, [so] it is no blank",
    "＝全角｜鍵🔑 e\u{301} \u{200f}",
];

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (number, text) in TEXTS.iter().enumerate() {
        for &language in Language::ALL {
            let id = format!("{}{number}", ["=", "-", "x", "'+"][number % 4]);
            let mut row = row(&id, language, &format!("{text} ({language})"), text);
            row.alternatives = match number % 4 {
                0 => vec![],
                1 => vec![(*text).to_owned()],
                2 => vec![(*text).to_owned(), "a|b".to_owned(), "c\nd".to_owned()],
                _ => vec!["[".to_owned(), (*text).to_owned()],
            };
            row.priority = i16::try_from(number % 5).expect("small") + 1;
            if number % 2 == 0 {
                row.visibility = FaqVisibility::InHouse;
            }
            if number % 3 == 0 {
                row.status = FaqStatus::Draft;
            }
            if number % 7 == 0 && language != Language::Japanese {
                row.reviewed = false;
            }
            rows.push(row);
        }
    }
    rows
}

/// Everything a house knows of its own, in its order.
async fn knowledge(desk: &Desk, house: &House) -> Vec<String> {
    let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
    let rows = sqlx::query(
        "SELECT concat_ws(' / ', i.external_id, i.category, i.priority, i.visibility, i.status, t.reviewed, t.language, t.question, t.answer,
                          to_json(t.alternatives)) AS all
         FROM intents i JOIN translations t ON t.intent_id = i.id WHERE NOT starts_with(i.external_id, 'settings:')
         ORDER BY i.position, t.language",
    )
    .fetch_all(&mut *tx)
    .await
    .expect("rows");
    rows.iter().map(|row| row.get("all")).collect()
}

async fn file(desk: &Desk, staff: &Staff, format: &str) -> Reply {
    let reply = export(desk, staff, format).await;
    assert_eq!(reply.status, StatusCode::OK);
    reply
}

#[tokio::test]
async fn in_every_language_and_both_forms_the_same_comes_back() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.import(&house, &rows()).await;
        let ours = knowledge(desk, &house).await;
        assert_eq!(ours.len(), TEXTS.len() * Language::ALL.len());
        for (slug, format, media_type) in [("csv", "csv", CSV), ("jsonl", "jsonl", JSON_LINES)] {
            let (copy, other) = desk.house_with_owner(slug).await;
            let exported = file(desk, &owner, format).await;
            let done = import(desk, &other, media_type, exported.bytes.clone()).await;
            assert_eq!(done.state, ImportState::Done, "{:?}", done.faults);
            assert_eq!(knowledge(desk, &copy).await, ours, "{format}");
            // And once more, over itself.
            let done = import(desk, &owner, media_type, exported.bytes.clone()).await;
            assert_eq!(done.state, ImportState::Done);
            assert_eq!(knowledge(desk, &house).await, ours, "{format}");
            assert_eq!(file(desk, &owner, format).await.bytes, exported.bytes);
        }
    })
    .await;
}

#[tokio::test]
async fn a_spreadsheet_reads_it_and_runs_nothing() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.import(&house, &rows()).await;
        let reply = file(desk, &owner, "csv").await;
        assert_eq!(reply.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
        assert_eq!(
            reply.headers[header::CONTENT_DISPOSITION].to_str().expect("text"),
            format!(
                "attachment; filename=\"hibari-faqs-{}.csv\"",
                desk.app.clock.now().format("%Y-%m-%d")
            )
        );
        assert!(reply.bytes.starts_with("\u{feff}id,language,question".as_bytes()));
        let mut reader = csv::Reader::from_reader(&reply.bytes[3..]);
        let mut cells = 0;
        for record in reader.records() {
            for cell in &record.expect("a record") {
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']),
                    "{cell}"
                );
                cells += 1;
            }
        }
        assert_eq!(cells, rows().len() * 10);
        let lines = file(desk, &owner, "jsonl").await;
        assert_eq!(lines.headers[header::CONTENT_TYPE], "application/jsonl");
        assert_eq!(lines.text().lines().count(), rows().len());
        let audit: AuditPage = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/audit")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(audit.events[0].action, AuditAction::KnowledgeExported);
    })
    .await;
}

#[tokio::test]
async fn a_large_house_comes_whole_and_a_settings_fact_or_another_house_never() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let (other, mio) = desk.house_with_owner("tsubame").await;
        let many: Vec<Row> = (0..450)
            .map(|number| row(&format!("n{number}"), Language::English, "Q", "A"))
            .collect();
        desk.import(&house, &many).await;
        desk.import(&other, &[row("theirs", Language::English, "Q", "A")])
            .await;
        let mut fact = row("wifi", Language::English, "WiFi?", "A secret");
        fact.id = "settings:wifi".to_owned();
        fact.answer = "⟦wifi_password⟧".to_owned();
        desk.import(&house, &[fact]).await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let text = file(desk, &ken, "jsonl").await.text();
        assert_eq!(text.lines().count(), 450);
        assert!(!text.contains("settings:") && !text.contains("theirs"));
        assert_eq!(file(desk, &mio, "jsonl").await.text().lines().count(), 1);
        for query in ["", "?format=xlsx", "?format="] {
            let path = format!("/api/v1/admin/exports/faqs{query}");
            let reply = desk.as_staff(&owner, Method::GET, &path).send().await;
            assert_eq!(reply.problem(ProblemKind::Invalid)[0].0, "?format");
        }
    })
    .await;
}
