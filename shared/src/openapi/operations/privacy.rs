//! What a guest may ask a house for.

use serde_json::json;

use super::chat;
use crate::openapi::examples::{CONVERSATION, LATER, NOW};
use crate::openapi::operation::Operation;
use crate::privacy::{FindGuest, GuestConversations, GuestExport, GuestsFound};
use crate::problem::ProblemKind;

pub(super) const TAG: &str = "Privacy";

pub(super) fn find() -> Operation {
    Operation::new(TAG, "By one of the three: receipt number, address, conversation.")
        .body::<FindGuest>(json!({ "email": "guest@mail.example" }))
        .answers::<GuestsFound>(
            200,
            "The conversations that were found.",
            json!({ "guests": [{
                "conversation_id": CONVERSATION, "receipts": [1], "email": "guest@mail.example", "language": "en",
                "places": ["Room 3"], "began_at": NOW, "last_at": NOW, "messages": 3, "unresolved": false,
            }] }),
        )
}

pub(super) fn export() -> Operation {
    Operation::new(TAG, "Everything that is kept about the guest, with secrets of the house hidden.")
        .body::<GuestConversations>(json!({ "conversation_ids": [CONVERSATION] }))
        .answers::<GuestExport>(
            200,
            "What can be handed to the guest as it is.",
            json!({
                "format": "tomari-guest-export", "version": 1, "exported_at": NOW, "house": "Guesthouse Hibari",
                "conversations": [{
                    "id": CONVERSATION, "began_at": NOW, "state": "assistant",
                    "sessions": [{
                        "began_at": NOW, "expires_at": LATER, "language": "en", "place": "Room 3", "in_house": false,
                    }],
                    "contact": { "email": "guest@mail.example", "consented_at": NOW },
                    "messages": [
                        { "message": chat::question(), "helpful": null, "evidence": null },
                        { "message": chat::answer(), "helpful": true, "evidence": null },
                    ],
                    "escalations": [], "mails": [],
                }],
            }),
        )
        .problem(ProblemKind::NotFound, "The house has none of these conversations.")
}

pub(super) fn erase() -> Operation {
    Operation::new(
        TAG,
        "What is gone is gone; the log keeps that it was erased, and by whom.",
    )
    .body::<GuestConversations>(json!({ "conversation_ids": [CONVERSATION] }))
    .answers_nothing("Nothing is left of them.")
    .problem(
        ProblemKind::NotFound,
        "The house has none of these conversations.",
    )
}
