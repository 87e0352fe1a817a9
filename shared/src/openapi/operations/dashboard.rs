//! What guests asked, and what became of it.

use serde_json::{Value, json};

use crate::dashboard::Dashboard;
use crate::openapi::examples::INTENT;
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;

pub(super) const TAG: &str = "Dashboard";

pub(super) fn dashboard() -> Operation {
    let step = |from: u8, questions: u32| json!({ "from": from, "questions": questions, "shown": questions, "helpful": 0, "unhelpful": 0, "escalated": 0 });
    let steps: Vec<Value> = (0..10)
        .map(|tenth| step(tenth * 10, u32::from(tenth == 9)))
        .collect();
    let points: Vec<Value> = (0..=20)
        .map(|twentieth| json!({ "threshold": twentieth * 5, "shown": u32::from(twentieth < 20), "failed": 0 }))
        .collect();
    let days: Vec<Value> = (14..=20)
        .map(|day| {
            let today = u32::from(day == 20);
            json!({ "day": format!("2026-11-{day}"), "questions": today, "without_person": today })
        })
        .collect();
    Operation::new(
        TAG,
        "Each figure is defined at its field. Days are those of the house's time zone; the last is today, and not over.",
    )
    .query::<u16>("days", "How many days to look back, today among them: 7, 30 (which it is if left out) or 90.", Some(7.into()))
    .answers::<Dashboard>(
        200,
        "The figures.",
        json!({
            "first_day": "2026-11-14", "last_day": "2026-11-20", "time_zone": "Asia/Tokyo",
            "conversations": 1, "questions": 1, "without_person": 1, "not_found": 0, "shown": 1, "failed": 0,
            "per_day": days,
            "assistant_time": { "answers": 1, "p50": 24, "p95": 24 },
            "people_time": null,
            "people_silent": 0,
            "confidence": steps,
            "top_entries": [{
                "intent_id": INTENT, "question": "What time is check-in?", "language": "en", "answers": 1, "helpful": 1,
                "unhelpful": 0,
            }],
            "languages": [{ "language": "en", "questions": 1 }],
            "helpful": 1, "unhelpful": 0, "escalations": 1,
            "reasons": [{ "reason": "guest_request", "escalations": 1 }],
            "risk": { "threshold": 0.7, "questions": 1, "points": points },
        }),
    )
    .problem(ProblemKind::Invalid, "`days` is none of 7, 30 and 90.")
}
