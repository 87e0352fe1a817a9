//! What guests asked in vain.

use serde_json::json;

use super::faqs;
use super::knowledge::TAG;
use crate::knowledge::FaqDraft;
use crate::openapi::examples::{ANSWERING_ENTRY, NOW, OTHER_CONVERSATION, QUESTION_GROUP, UNANSWERED};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;
use crate::unanswered::{QuestionAnswered, UnansweredQuestions};

pub(super) fn list() -> Operation {
    Operation::new(TAG, "Asked last first.").answers::<UnansweredQuestions>(
        200,
        "The groups in which something is neither answered nor dismissed.",
        json!({
            "groups": [{
                "id": QUESTION_GROUP, "asked": 1, "waiting": 1, "last_asked_at": NOW, "came_back": false,
                "languages": [{ "language": "en", "questions": 1 }],
                "examples": [{
                    "message_id": UNANSWERED, "conversation_id": OTHER_CONVERSATION, "text": "Can I rent a unicycle here?",
                    "language": "en", "asked_at": NOW, "unhelpful": false, "waiting": true,
                }],
            }],
            "total": 1,
        }),
    )
}

fn of_a_group(description: &'static str) -> Operation {
    Operation::new(TAG, description).id("id", "The group.", QUESTION_GROUP)
}

pub(super) fn answer() -> Operation {
    let answered = json!({ "intent_id": ANSWERING_ENTRY, "told": 1, "resolved": 1, "left": 0 });
    of_a_group("Guests who wait for it get the answer. Sent again as it was, it makes nothing twice.")
        .body::<FaqDraft>(faqs::draft())
        .answers::<QuestionAnswered>(
            201,
            "The entry that was made, and whom it told.",
            answered.clone(),
        )
        .answers::<QuestionAnswered>(200, "It was made before.", answered)
        .problem(
            ProblemKind::Conflict,
            "The questions have been answered already, with other words.",
        )
}

pub(super) fn dismiss() -> Operation {
    of_a_group("").answers_nothing("It is put away until it is asked again.")
}
