//! What the house knows.

use serde_json::{Value, json};

use crate::evidence::Evidence;
use crate::openapi::examples::{ANSWER, INTENT};
use crate::openapi::operation::Operation;
use crate::playground::{SearchRequest, SearchResult};

pub(super) const TAG: &str = "Knowledge";

fn retrieved() -> Value {
    json!({
        "intent_id": INTENT, "external_id": "check-in-time", "question": "What time is check-in?", "language": "en",
        "score": 1.0, "lexical": 1.0, "similarity": null,
    })
}

pub(super) fn evidence() -> Operation {
    Operation::new(TAG, "").id("id", "An answer of the assistant.", ANSWER).answers::<Evidence>(
        200,
        "What the answer was made of.",
        json!({
            "method": "extractive", "safety": null, "confidence": 0.97, "threshold": 0.7, "read_with": null,
            "retrieved": [retrieved()], "embedding_model": null, "embedding_error": null, "generation": null,
        }),
    )
}

pub(super) fn search() -> Operation {
    let mut hit = retrieved();
    hit["answer"] = "Check-in is from 15:00 to 21:00 at the desk, just inside the front door.".into();
    hit["answer_language"] = "en".into();
    Operation::new(TAG, "Nothing is stored, and nobody is asked.")
        .body::<SearchRequest>(json!({ "text": "What time is check-in?", "language": "en" }))
        .answers::<SearchResult>(
            200,
            "What was found.",
            json!({
                "language": "en", "confidence": 0.97, "threshold": 0.7, "safety": null, "hits": [hit],
                "index": { "translations": 180, "lexical": 180, "embedded": 0, "model": null, "next_model": null },
            }),
        )
}
