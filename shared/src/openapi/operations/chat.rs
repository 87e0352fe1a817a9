//! What a guest does.

use serde_json::{Value, json};

use crate::chat::{
    AnswerSources, ChatReply, ChatRequest, ConversationStatus, Delta, History, Message, MessageTranslated,
};
use crate::escalation::{EscalationAsked, GuestEscalation};
use crate::inbox::{Contact, Feedback};
use crate::openapi::examples::{ANSWER, INTENT, NOW, QUESTION, QUESTION_BY_BROWSER};
use crate::openapi::operation::Operation;
use crate::problem::{ProblemDetails, ProblemKind};

pub(super) const TAG: &str = "Chat";

pub(super) fn question() -> Value {
    json!({
        "id": QUESTION, "author": "guest", "client_message_id": QUESTION_BY_BROWSER, "author_name": null, "answers": null,
        "text": "What time is check-in?", "language": "en", "outcome": null, "confidence": null, "sources": [], "translations": [], "sent_at": NOW,
    })
}

pub(super) fn answer() -> Value {
    json!({
        "id": ANSWER, "author": "assistant", "client_message_id": null, "author_name": null, "answers": QUESTION,
        "text": "Check-in is from 15:00 to 21:00 at the desk, just inside the front door.", "language": "en",
        "outcome": "answered", "confidence": 0.97,
        "sources": [{ "intent_id": INTENT, "question": "What time is check-in?", "language": "en" }],
        "translations": [],
        "sent_at": NOW,
    })
}

const STREAM: &str = "\
event: accepted\n\
data: {\"id\":\"0192f0c1-2345-7000-8000-000000000009\",\"author\":\"guest\",\"text\":\"What time is check-in?\",…}\n\
\n\
event: delta\n\
data: {\"text\":\"Check-in is from 15:00 to 21:00 at the desk, just inside the front door.\"}\n\
\n\
event: answer\n\
data: {\"id\":\"0192f0c1-2345-7000-8000-00000000000a\",\"author\":\"assistant\",…}\n\
\n\
event: done\n\
data: {}\n\n";

const LIVE: &str = "\
event: open\n\
data: {}\n\
\n\
event: status\n\
data: {\"state\":\"staff\",\"taken_by\":\"Ota Hanako\",\"escalation\":null,\"contact\":null,\"ratings\":[]}\n\
\n\
id: 12\n\
event: message\n\
data: {\"id\":\"0192f0c1-2345-7000-8000-00000000000d\",\"author\":\"staff\",…}\n\n";

pub(super) fn ask() -> Operation {
    Operation::new(
        TAG,
        "The message is stored before anything else. Sending the same `message_id` again stores nothing twice and returns the first \
         result. With `Accept: text/event-stream` the answer comes in events while it is made; problems before the message is stored are \
         plain answers in both forms.",
    )
    .header::<String>("Accept", "`text/event-stream` for an answer in events.", None)
    .body::<ChatRequest>(json!({ "message_id": QUESTION_BY_BROWSER, "text": "What time is check-in?" }))
    .answers::<ChatReply>(
        200,
        "The stored message and what came of it.",
        json!({ "message": question(), "answer": answer(), "notice": null, "escalation": null }),
    )
    .streams("The stored message and what came of it.", STREAM)
    .event::<Message>("accepted", "The guest's message is stored.")
    .event::<Delta>("delta", "A part of the answer, to append.")
    .event::<Message>("answer", "The answer, whole: this is what is stored.")
    .event::<Message>("notice", "What happens now that a person is asked for.")
    .event::<GuestEscalation>("escalation", "The escalation that is open now.")
    .event::<ProblemDetails>("error", "What went wrong after the message was stored.")
    .bare_event("done", "Nothing follows.")
    .problem(ProblemKind::Conflict, "Another message has this `message_id`.")
}

pub(super) fn history() -> Operation {
    Operation::new(TAG, "The newest page first; oldest first within a page.")
        .pages()
        .answers::<History>(
            200,
            "One page.",
            json!({
                "messages": [question(), answer()],
                "older": null,
                "newest": "2",
                "status": { "state": "assistant", "taken_by": null, "escalation": null, "contact": null, "ratings": [] },
            }),
        )
}

pub(super) fn events() -> Operation {
    Operation::new(
        TAG,
        "Goes on until the session ends. Nothing is lost or told twice when a stream that broke is taken up with `Last-Event-ID`.",
    )
    .header::<String>("Last-Event-ID", "The id of the last event that was seen, or `newest` of the history.", None)
    .streams("What happens from then on.", LIVE)
    .bare_event("open", "The stream is open; the session is good.")
    .event::<Message>("message", "A message was stored.")
    .event::<MessageTranslated>("translation", "A message that was told has a translation now.")
    .bare_event("history", "The conversation was joined with that of another device: read it again.")
    .event::<ConversationStatus>("status", "Who speaks for the house, and what is open: at the beginning and after each change.")
    .bare_event("session_ended", "The session has ended; nothing follows.")
    .problem(ProblemKind::Invalid, "`Last-Event-ID` is not the id of an event.")
}

pub(super) fn ask_for_person() -> Operation {
    Operation::new(
        TAG,
        "Asked again while a person is waited for, it is the same escalation.",
    )
    .answers::<EscalationAsked>(
        200,
        "The number that guest and house call it by, and when the desk opens if it is closed.",
        json!({ "escalation": { "receipt": 1, "state": "open", "promised_at": null } }),
    )
}

pub(super) fn give_feedback() -> Operation {
    Operation::new(TAG, "Again for the same answer, it replaces the one before.")
        .body::<Feedback>(json!({ "answer_id": ANSWER, "helpful": true }))
        .answers_nothing("Stored.")
        .problem(
            ProblemKind::NotFound,
            "The guest's conversation has no such answer.",
        )
}

pub(super) fn leave_contact() -> Operation {
    Operation::new(
        TAG,
        "What a person of the house writes is sent there, too, while the guest is away.",
    )
    .body::<Contact>(json!({ "email": "guest@mail.example", "consent": true }))
    .answers_nothing("Stored, in place of any before.")
}

pub(super) fn remove_contact() -> Operation {
    Operation::new(TAG, "").answers_nothing("Nothing is sent any more.")
}

pub(super) fn answer_sources() -> Operation {
    Operation::new(TAG, "What the entries say now, in the house's own words; nothing where one has gone or is not for this guest.")
        .id("id", "An answer of the guest's conversation.", ANSWER)
        .answers::<AnswerSources>(
            200,
            "The sources, best first.",
            json!({ "sources": [{
                "intent_id": INTENT,
                "text": "Check-in is from 15:00 to 21:00 at the desk, just inside the front door.",
            }] }),
        )
}
