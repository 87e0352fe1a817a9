//! Files of knowledge, in and out, through HTTP.

mod exporting;
mod faults;
mod importing;
mod twice;

use harness::{Desk, Reply, Staff};
use http::{Method, StatusCode};
use serde_json::Value;
use tomari_shared::imports::{Import, Imports};

const PATH: &str = "/api/v1/admin/imports";
const CSV: &str = "text/csv";
const JSON_LINES: &str = "application/jsonl";

async fn send(desk: &Desk, staff: &Staff, media_type: &str, content: impl Into<Vec<u8>>) -> Reply {
    desk.as_staff(staff, Method::POST, PATH)
        .file(media_type, content)
        .send()
        .await
}

async fn find(desk: &Desk, staff: &Staff, import: &Import) -> Import {
    desk.as_staff(staff, Method::GET, &format!("{PATH}/{}", import.id))
        .send()
        .await
        .json(StatusCode::OK)
}

/// Sends a file and lets it be imported.
async fn import(desk: &Desk, staff: &Staff, media_type: &str, content: impl Into<Vec<u8>>) -> Import {
    let taken: Import = send(desk, staff, media_type, content)
        .await
        .json(StatusCode::ACCEPTED);
    desk.run_jobs().await;
    find(desk, staff, &taken).await
}

async fn list(desk: &Desk, staff: &Staff) -> Vec<Import> {
    let imports: Imports = desk
        .as_staff(staff, Method::GET, PATH)
        .send()
        .await
        .json(StatusCode::OK);
    imports.imports
}

/// A file of the house's knowledge, and what it says of itself.
async fn export(desk: &Desk, staff: &Staff, format: &str) -> Reply {
    let path = format!("/api/v1/admin/exports/faqs?format={format}");
    desk.as_staff(staff, Method::GET, &path).send().await
}

/// What a question finds: question and answer of the best entry.
async fn best(desk: &Desk, staff: &Staff, text: &str) -> Option<(String, String)> {
    let found: Value = desk
        .as_staff(staff, Method::POST, "/api/v1/admin/search")
        .json(&serde_json::json!({ "text": text }))
        .send()
        .await
        .json(StatusCode::OK);
    let hit = found["hits"].get(0)?;
    let text = |name: &str| hit[name].as_str().expect("a text").to_owned();
    Some((text("question"), text("answer")))
}
