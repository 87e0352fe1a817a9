//! Knowledge in files, in and out.

use serde_json::{Value, json};

use super::knowledge::TAG;
use crate::imports::{Import, Imports, KnowledgeFormat};
use crate::openapi::examples::{IMPORT, LATER, NOW};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;

const NAME: &str = "hibari.csv";
const CSV: &str =
    "id,language,question,answer\nbicycles,en,Can I rent a bicycle?,\"Yes, for 500 yen a day.\"\n";
const JSON_LINE: &str = concat!(
    r#"{"id":"bicycles","language":"en","question":"Can I rent a bicycle?","answer":"Yes, for 500 yen a day.","#,
    r#""alternatives":[],"category":"basic","priority":3,"visibility":"public","status":"published","reviewed":"yes"}"#,
    "\n",
);

/// As it is when the file has come in, or once it is done.
fn import(done: bool) -> Value {
    json!({
        "id": IMPORT, "name": NAME, "format": "csv", "size": CSV.len(), "by": "Ota Hanako",
        "state": if done { "done" } else { "queued" },
        "created_at": NOW,
        "ended_at": done.then_some(LATER),
        "rows": done.then_some(1),
        "stored": u8::from(done), "indexed": u8::from(done),
        "to_index": done.then_some(1),
        "intents": done.then_some(1),
        "faults": [], "faults_total": 0,
    })
}

pub(super) fn create() -> Operation {
    Operation::new(
        TAG,
        "A row is a question with its answer in one language; rows with the same id are one entry, and replace the one that has that id \
         already. The columns `id`, `language`, `question` and `answer` are required; `alternatives`, `category`, `priority`, `visibility`, \
         `status` and `reviewed` may be left out. Text is in UTF-8 or CP932. The rows are checked and stored in the background.",
    )
    .query::<String>("name", "The file's name.", Some(NAME.into()))
    .body_of::<String>(KnowledgeFormat::Csv.media_type(), CSV.into())
    .body_of::<String>(KnowledgeFormat::JsonLines.media_type(), JSON_LINE.into())
    .answers::<Import>(202, "The file is there and waits.", import(false))
    .problem(ProblemKind::Conflict, "Another file of the house is being imported.")
    .problem(ProblemKind::Invalid, "The file is empty or no text.")
}

pub(super) fn list() -> Operation {
    Operation::new(TAG, "The newest first.").answers::<Imports>(
        200,
        "The last ones.",
        json!({ "imports": [import(true)] }),
    )
}

pub(super) fn find() -> Operation {
    Operation::new(TAG, "What is wrong with rows is told by line and column.")
        .id("id", "The import.", IMPORT)
        .answers::<Import>(200, "The import.", import(true))
}

pub(super) fn export() -> Operation {
    Operation::new(
        TAG,
        "It imports again as the same. What the settings make is not in it. In CSV an apostrophe stands before what a spreadsheet would \
         take for a formula; importing takes it away.",
    )
    .query::<KnowledgeFormat>("format", "In which form.", Some("csv".into()))
    .answers_of::<String>(200, "The file.", KnowledgeFormat::Csv.media_type(), CSV.into())
    .answers_of::<String>(200, "The file.", KnowledgeFormat::JsonLines.media_type(), JSON_LINE.into())
    .with_header("Content-Disposition", "The file's name.")
    .problem(ProblemKind::Invalid, "`format` is not given, or is none of those.")
}
