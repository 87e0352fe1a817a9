//! Knowledge as the house's people edit it: what they save is what guests are answered from, and nothing else is.

mod checking;
mod editing;
mod listing;
mod presets;
mod replaying;
mod translating;

use harness::{Desk, Reply, Staff};
use http::{Method, StatusCode, header};
use serde_json::{Value, json};
use tomari_shared::ids::IntentId;
use tomari_shared::knowledge::{Faq, FaqPage, entity_tag};

const PATH: &str = "/api/v1/admin/faqs";

/// A published, public entry with one English translation.
fn draft(question: &str, answer: &str) -> Value {
    json!({
        "category": "facilities", "priority": 3, "status": "published", "visibility": "public",
        "translations": [text("en", question, answer)],
    })
}

/// A translation that a person stands by.
fn text(language: &str, question: &str, answer: &str) -> Value {
    json!({ "language": language, "question": question, "answer": answer, "alternatives": [], "reviewed": true })
}

/// One more translation.
fn add(draft: &mut Value, text: Value) {
    let translations = draft["translations"].as_array_mut().expect("translations");
    translations.push(text);
}

async fn post(desk: &Desk, staff: &Staff, path: &str, body: &Value) -> Reply {
    desk.as_staff(staff, Method::POST, path).json(body).send().await
}

async fn make(desk: &Desk, staff: &Staff, body: &Value) -> Faq {
    post(desk, staff, PATH, body).await.json(StatusCode::CREATED)
}

async fn read(desk: &Desk, staff: &Staff, id: IntentId) -> Reply {
    desk.as_staff(staff, Method::GET, &format!("{PATH}/{id}"))
        .send()
        .await
}

/// Changes an entry as somebody who has read `version` of it.
async fn change(desk: &Desk, staff: &Staff, id: IntentId, version: i32, body: &Value) -> Reply {
    desk.as_staff(staff, Method::PUT, &format!("{PATH}/{id}"))
        .header(header::IF_MATCH, &entity_tag(version))
        .json(body)
        .send()
        .await
}

async fn list(desk: &Desk, staff: &Staff, query: &str) -> FaqPage {
    desk.as_staff(staff, Method::GET, &format!("{PATH}{query}"))
        .send()
        .await
        .json(StatusCode::OK)
}

/// Where faults are.
fn pointers(faults: Vec<(String, String)>) -> Vec<String> {
    faults.into_iter().map(|(pointer, _)| pointer).collect()
}
