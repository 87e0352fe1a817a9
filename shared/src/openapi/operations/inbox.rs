//! What guests want of people.

use serde_json::{Value, json};

use super::chat;
use crate::escalation::{Escalation, Escalations, OvernightProcessed, OvernightQueue};
use crate::inbox::{ConversationDetail, ConversationPage, Reply, Resolve, Show, Translate, Translating};
use crate::openapi::examples::{ANSWER, CONVERSATION, ESCALATION, NOW, REPLY, REPLY_BY_BROWSER};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;

pub(super) const TAG: &str = "Inbox";

fn escalation(state: &str) -> Value {
    let step = |done: bool| {
        if done {
            json!({ "at": NOW, "by": "Ota Hanako" })
        } else {
            Value::Null
        }
    };
    json!({
        "id": ESCALATION, "receipt": 1, "conversation_id": CONVERSATION, "state": state, "reasons": ["guest_request"],
        "language": "en", "place": "Room 3", "text": null, "message_id": null, "opened_at": NOW, "promised_at": null,
        "released_at": null, "overdue_at": null,
        "acknowledged": step(state != "open"),
        "taken": step(matches!(state, "taken" | "resolved")),
        "resolved": step(state == "resolved"),
        "note": if state == "resolved" { json!("Told the guest about the side door.") } else { Value::Null },
    })
}

fn summary(state: &str, escalation_state: &str) -> Value {
    json!({
        "id": CONVERSATION, "state": state,
        "taken_by": if state == "staff" { json!("Ota Hanako") } else { Value::Null },
        "language": "en", "place": "Room 3", "excerpt": "What time is check-in?", "last_at": NOW, "last_author": "guest",
        "escalation": escalation(escalation_state),
    })
}

fn detail(state: &str, escalation_state: &str) -> Value {
    json!({
        "conversation": summary(state, escalation_state),
        "messages": [chat::question(), chat::answer()],
        "older": null,
        "escalations": [escalation(escalation_state)],
        "contact": "guest@mail.example",
        "ratings": [{ "answer_id": ANSWER, "helpful": true }],
    })
}

fn replied() -> Value {
    let mut detail = detail("staff", "taken");
    if let Some(messages) = detail["messages"].as_array_mut() {
        messages.push(json!({
            "id": REPLY, "author": "staff", "client_message_id": null, "author_name": "Ota Hanako", "answers": null,
            "text": "After 21:00 please use the side door.", "language": "en", "outcome": null, "confidence": null,
            "sources": [], "translations": [], "sent_at": NOW,
        }));
    }
    detail
}

fn of_a_conversation(description: &'static str) -> Operation {
    Operation::new(TAG, description).id("id", "The conversation.", CONVERSATION)
}

pub(super) fn conversations() -> Operation {
    Operation::new(TAG, "")
        .query::<Show>(
            "show",
            "Which, and in which order; all, if left out.",
            Some("waiting".into()),
        )
        .pages()
        .answers::<ConversationPage>(
            200,
            "One page.",
            json!({ "conversations": [summary("waiting", "open")], "older": null, "waiting": 1 }),
        )
        .problem(ProblemKind::Invalid, "`show` is none of its words.")
}

pub(super) fn conversation() -> Operation {
    of_a_conversation("Its last messages, or those before a cursor.")
        .pages()
        .answers::<ConversationDetail>(200, "The conversation.", detail("waiting", "open"))
}

pub(super) fn take() -> Operation {
    of_a_conversation("The assistant is silent from now on. Whoever takes it last speaks.")
        .answers::<ConversationDetail>(200, "The conversation, as it is now.", detail("staff", "taken"))
}

pub(super) fn reply() -> Operation {
    of_a_conversation("The guest sees it at once. Sending the same `message_id` again stores nothing twice.")
        .body::<Reply>(
            json!({ "message_id": REPLY_BY_BROWSER, "text": "After 21:00 please use the side door." }),
        )
        .answers::<ConversationDetail>(200, "The conversation, as it is now.", replied())
        .problem(
            ProblemKind::Conflict,
            "Nobody has taken the conversation, or another message has this `message_id`.",
        )
}

pub(super) fn hand_back() -> Operation {
    of_a_conversation("").answers::<ConversationDetail>(
        200,
        "The conversation, as it is now.",
        detail("assistant", "taken"),
    )
}

pub(super) fn resolve() -> Operation {
    of_a_conversation("The guest is told; the note is for colleagues only.")
        .body::<Resolve>(json!({ "note": "Told the guest about the side door." }))
        .answers::<ConversationDetail>(
            200,
            "The conversation, as it is now.",
            detail("assistant", "resolved"),
        )
}

pub(super) fn escalations() -> Operation {
    Operation::new(
        TAG,
        "Emergencies first, then the oldest; the resolved ones the newest first.",
    )
    .query::<bool>("resolved", "`true` for those that are resolved.", None)
    .answers::<Escalations>(
        200,
        "The escalations.",
        json!({ "escalations": [escalation("open")] }),
    )
    .problem(ProblemKind::Invalid, "`resolved` is neither `true` nor `false`.")
}

pub(super) fn acknowledge() -> Operation {
    Operation::new(TAG, "It is not overdue any more; the first who says so is kept.")
        .id("id", "The escalation.", ESCALATION)
        .answers::<Escalation>(200, "The escalation, as it is now.", escalation("acknowledged"))
        .problem(ProblemKind::Conflict, "The escalation is resolved already.")
}

pub(super) fn overnight_queue() -> Operation {
    Operation::new(
        TAG,
        "What waits or has waited for the desk to open and is not resolved, by promised time.",
    )
    .answers::<OvernightQueue>(200, "The entries.", json!({ "entries": [] }))
}

pub(super) fn process_overnight_queue() -> Operation {
    Operation::new(
        TAG,
        "What happens by itself when the desk opens, by hand. What was told is not told again.",
    )
    .answers::<OvernightProcessed>(
        200,
        "How many entries the house was told of.",
        json!({ "released": 0 }),
    )
}

pub(super) fn events() -> Operation {
    const LIVE: &str = "event: open\ndata: {}\n\nevent: inbox\ndata: {}\n\n";
    Operation::new(TAG, "Goes on until the session ends.")
        .streams("What happens from now on.", LIVE)
        .bare_event("open", "The stream is open; the session is good.")
        .bare_event(
            "inbox",
            "Something in the inbox is another than before: read it again.",
        )
        .bare_event("session_ended", "The session has ended; nothing follows.")
}

pub(super) fn translate() -> Operation {
    of_a_conversation("By the model that is configured; the page is told when they are there.")
        .body::<Translate>(json!({ "language": "ja" }))
        .answers::<Translating>(
            200,
            "How many messages are being translated.",
            json!({ "messages": 0 }),
        )
}
