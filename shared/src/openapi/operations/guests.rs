//! Guests' sessions.

use serde_json::{Value, json};

use crate::embedding::Embedding;
use crate::facility::FacilityFace;
use crate::handover::{HandoverCodeIssued, LinkSession};
use crate::language::Language;
use crate::openapi::examples::{CODE, CONVERSATION, GUEST_SESSION, HOUSE, INTENT, LATER};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;
use crate::session::{SessionStarted, StartSession};

pub(super) const TAG: &str = "Guests' sessions";

fn face() -> Value {
    json!({
        "slug": "hibari",
        "name": "Guesthouse Hibari",
        "languages": ["ja", "en"],
        "default_language": "ja",
        "time_zone": "Asia/Tokyo",
        "desk": { "open": true, "changes_at": "2026-11-20T12:00:00Z" },
        "top_questions": [{ "intent_id": INTENT, "text": "What time is check-in?", "language": "en" }],
        "emergency_numbers": [
            { "service": "fire_and_ambulance", "number": "119" },
            { "service": "police", "number": "110" },
        ],
    })
}

fn started() -> Value {
    json!({
        "session": {
            "id": GUEST_SESSION,
            "facility_id": HOUSE,
            "conversation_id": CONVERSATION,
            "in_house": false,
            "language": "en",
            "expires_at": LATER,
        },
        "expires_at_unix": 1_795_748_400,
        "facility": face(),
    })
}

pub(super) fn facility_face() -> Operation {
    Operation::new(TAG, "What anybody who has the house's link may see.")
        .path::<String>("slug", "The facility's name in links.", "hibari")
        .query::<Language>(
            "language",
            "The language of the questions, where the house has them in it.",
            Some("en".into()),
        )
        .answers::<FacilityFace>(200, "The facility.", face())
        .problem(ProblemKind::NotFound, "There is no house at this link.")
        .problem(
            ProblemKind::Invalid,
            "`language` is not one of the languages offered.",
        )
}

pub(super) fn start_session() -> Operation {
    Operation::new(
        TAG,
        "With the house key of a printed code the session is in-house, and is told what is for guests in the house only. A wrong key \
         begins a session that is not.",
    )
    .body::<StartSession>(json!({ "slug": "hibari", "place": "Room 3", "language": "en" }))
    .answers::<SessionStarted>(201, "A new session.", started())
    .with_header("Set-Cookie", "The session.")
    .answers::<SessionStarted>(200, "The session that the caller has already.", started())
    .with_header("Set-Cookie", "The session.")
    .problem(ProblemKind::NotFound, "There is no house at this link.")
}

pub(super) fn verify_session() -> Operation {
    Operation::new(TAG, "").answers::<SessionStarted>(200, "The session is good.", started())
}

pub(super) fn create_handover_code() -> Operation {
    Operation::new(
        TAG,
        "Good once, for fifteen minutes. A new code ends the one before.",
    )
    .answers::<HandoverCodeIssued>(
        200,
        "The code, as text, link and picture.",
        json!({
            "code": CODE,
            "expires_at": "2026-11-20T03:15:00Z",
            "link": "https://desk.example/g/hibari#code=7KXM2QHC",
            "qr_svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
        }),
    )
}

pub(super) fn link_session() -> Operation {
    Operation::new(
        TAG,
        "What was said on both devices is one conversation from now on, in the order of time.",
    )
    .body::<LinkSession>(json!({ "code": CODE }))
    .answers::<SessionStarted>(
        200,
        "The session, with the conversation it is part of now.",
        started(),
    )
    .problem(
        ProblemKind::NotFound,
        "The code is not valid: wrong, used, too old, or another house's.",
    )
    .problem(
        ProblemKind::Conflict,
        "Both conversations have a message with the same `message_id`.",
    )
}

pub(super) fn facility_embedding() -> Operation {
    Operation::new(
        TAG,
        "Browsers ask the edge, which answers with the policy of the page in the frame.",
    )
    .path::<String>("slug", "The facility's name in links.", "hibari")
    .answers::<Embedding>(
        200,
        "The sites.",
        json!({ "origins": ["https://hibari.example"] }),
    )
    .problem(ProblemKind::NotFound, "There is no house at this link.")
}
