//! The knowledge as the house edits it.

use serde_json::{Value, json};

use super::knowledge::TAG;
use crate::knowledge::{
    AddPresets, Faq, FaqCategory, FaqCheck, FaqDraft, FaqPage, FaqReplay, FaqStatus, FaqTrial, FaqVisibility,
    KnowledgeState, Presets, TranslateFaq, TranslationDrafted,
};
use crate::language::Language;
use crate::openapi::examples::{ENTRY, INTENT, NOW};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;

const QUESTION: &str = "Is there breakfast?";
const NO_SUCH_ENTRY: &str = "There is no entry with the `id` that the draft is to replace.";
const ANSWER: &str = "Breakfast is served from 7:30 to 9:30 in the kitchen and costs 800 yen.";

pub(super) fn draft() -> Value {
    json!({
        "category": "facilities", "priority": 2, "status": "published", "visibility": "public",
        "translations": [{
            "language": "en", "question": QUESTION, "answer": ANSWER, "alternatives": ["Can I eat here in the morning?"],
            "reviewed": true,
        }],
    })
}

fn faq(version: i32) -> Value {
    json!({
        "id": ENTRY, "version": version, "external_id": "breakfast", "origin": "house", "category": "facilities",
        "priority": 2, "status": "published", "visibility": "public",
        "translations": [{
            "language": "en", "question": QUESTION, "answer": ANSWER, "alternatives": ["Can I eat here in the morning?"],
            "reviewed": true, "index": "words",
        }],
        "created_at": NOW, "updated_at": NOW,
    })
}

fn index() -> Value {
    json!({ "translations": 180, "lexical": 180, "embedded": 0, "model": null, "next_model": null })
}

fn of_an_entry(description: &'static str) -> Operation {
    Operation::new(TAG, description).id("id", "The entry.", ENTRY)
}

/// With the version that is to be changed.
fn if_match(operation: Operation, version: &'static str) -> Operation {
    operation
        .header::<String>(
            "If-Match",
            "The entity tag of the version that was read. It must be there.",
            Some(version.into()),
        )
        .problem(
            ProblemKind::Conflict,
            "The entry comes from the settings, which is where it is changed.",
        )
        .problem(
            ProblemKind::PreconditionFailed,
            "The entry has another version: somebody has changed it meanwhile.",
        )
        .problem(ProblemKind::PreconditionRequired, "`If-Match` is missing.")
        .problem(ProblemKind::Invalid, "`If-Match` is no entity tag of an entry.")
}

pub(super) fn state() -> Operation {
    Operation::new(TAG, "").answers::<KnowledgeState>(
        200,
        "How much there is, in which languages, and how far the index is.",
        json!({
            "intents": 30, "own": 30, "languages": ["ja", "en"], "default_language": "ja", "drafts_translations": false,
            "index": index(),
        }),
    )
}

pub(super) fn list() -> Operation {
    Operation::new(TAG, "The newest first.")
        .pages()
        .query::<String>("text", "Only those with these words, in any language.", Some("breakfast".into()))
        .query::<FaqCategory>("category", "Only those about this.", None)
        .query::<FaqStatus>("status", "Only drafts, or only what is served.", None)
        .query::<FaqVisibility>("visibility", "Only those for these guests.", None)
        .query::<Language>("missing", "Only those that are not in this language.", None)
        .query::<bool>("unreviewed", "`true` for those with a translation that nobody stands by.", None)
        .answers::<FaqPage>(
            200,
            "One page.",
            json!({
                "faqs": [{
                    "id": ENTRY, "origin": "house", "question": QUESTION, "language": "en",
                    "languages": [{ "language": "en", "reviewed": true }], "category": "facilities", "priority": 2,
                    "status": "published", "visibility": "public", "index": "words", "has_blanks": false, "updated_at": NOW,
                }],
                "older": null,
                "total": 1,
            }),
        )
        .problem(ProblemKind::Invalid, "A filter has a value that can't be used.")
}

pub(super) fn create() -> Operation {
    Operation::new(
        TAG,
        "It is found by its words at once, and by its meaning when that is computed.",
    )
    .body::<FaqDraft>(draft())
    .answers::<Faq>(201, "The entry.", faq(1))
    .with_header("ETag", "Its version.")
}

pub(super) fn read() -> Operation {
    of_an_entry("")
        .answers::<Faq>(200, "The entry.", faq(1))
        .with_header("ETag", "Its version.")
}

pub(super) fn change() -> Operation {
    if_match(of_an_entry("The whole of it is replaced."), "\"1\"")
        .body::<FaqDraft>(draft())
        .answers::<Faq>(200, "The entry, as it is now.", faq(2))
        .with_header("ETag", "Its version.")
}

pub(super) fn remove() -> Operation {
    if_match(of_an_entry("Answers that were given from it stay."), "\"2\"").answers_nothing("It is gone.")
}

pub(super) fn check() -> Operation {
    Operation::new(TAG, "Nothing is stored.")
        .body::<FaqTrial>(json!({ "draft": draft() }))
        .answers::<FaqCheck>(
            200,
            "Entries that answer the same question, with what they say differently, and translations that contradict each other.",
            json!({
                "duplicates": [{
                    "intent_id": INTENT, "origin": "house", "language": "en", "question": "When is breakfast?",
                    "answer": "Breakfast is from 8:00 to 9:30 in the kitchen.", "confidence": 0.93,
                    "differences": [{ "kind": "time", "here": ["7:30"], "there": ["8:00"] }],
                }],
                "discords": [],
            }),
        )
        .problem(ProblemKind::NotFound, NO_SUCH_ENTRY)
}

pub(super) fn replay() -> Operation {
    Operation::new(
        TAG,
        "The latest different questions are asked again, as if the entry were saved. Nothing is stored.",
    )
    .body::<FaqTrial>(json!({ "draft": draft() }))
    .answers::<FaqReplay>(
        200,
        "The questions that would be answered otherwise.",
        json!({
            "asked": 1,
            "changes": [{
                "question": "Can I have breakfast?", "language": "en", "before": null,
                "after": { "intent_id": null, "question": QUESTION, "answer": ANSWER, "confidence": 0.95 },
            }],
        }),
    )
    .problem(ProblemKind::NotFound, NO_SUCH_ENTRY)
}

pub(super) fn translate() -> Operation {
    Operation::new(TAG, "By the model that is configured. Nothing is stored; what nobody has read is not served.")
        .body::<TranslateFaq>(json!({
            "from": { "language": "en", "question": QUESTION, "answer": ANSWER, "alternatives": [], "reviewed": true },
            "to": "fr",
        }))
        .answers::<TranslationDrafted>(
            200,
            "The translation, and what it says otherwise than its source.",
            json!({
                "translation": {
                    "language": "fr", "question": "Y a-t-il un petit-déjeuner ?",
                    "answer": "Le petit-déjeuner est servi de 7h30 à 9h30 dans la cuisine et coûte 800 yens.",
                    "alternatives": [], "reviewed": false,
                },
                "differences": [],
            }),
        )
        .needs_model()
        .problem(ProblemKind::Conflict, "No language model is configured.")
        .problem(ProblemKind::NotReady, "The model's provider fails, or what it wrote is no translation.")
}

pub(super) fn presets() -> Operation {
    Operation::new(TAG, "In the order in which to go through them.").answers::<Presets>(
        200,
        "The presets.",
        offered(false),
    )
}

pub(super) fn add_presets() -> Operation {
    Operation::new(TAG, "Those that the house has already stay as they are.")
        .body::<AddPresets>(json!({ "names": ["taxi"] }))
        .answers::<Presets>(200, "The presets, as they are now.", offered(true))
}

fn offered(taken: bool) -> Value {
    let (id, status) = if taken {
        (json!(INTENT), json!("draft"))
    } else {
        (Value::Null, Value::Null)
    };
    json!({ "presets": [{
        "name": "taxi", "question": "Can you call me a taxi?", "category": "location", "intent_id": id, "status": status,
    }] })
}
