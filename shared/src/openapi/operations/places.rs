//! Places of the house, and the codes that are printed for them.

use serde_json::{Value, json};

use super::settings::TAG;
use crate::openapi::examples::PLACE;
use crate::openapi::operation::Operation;
use crate::places::{NamePlace, QrCode, QrCodes};
use crate::problem::ProblemKind;

fn code(name: &str, in_link: &str) -> Value {
    json!({
        "id": PLACE, "name": name,
        "link": format!("https://desk.example/g/hibari#k=zk3v9mb1q7yw2rt8c4d5f6g7h8&p={in_link}"),
    })
}

pub(super) fn list() -> Operation {
    Operation::new(TAG, "Whoever holds such a link counts as a guest in the house.").answers::<QrCodes>(
        200,
        "What printing the codes takes.",
        json!({
            "house": "Guesthouse Hibari",
            "languages": ["ja", "en"],
            "address": "https://desk.example/g/hibari",
            "house_key_rotated_at": null,
            "codes": [code("Room 201", "Room+201")],
        }),
    )
}

pub(super) fn create() -> Operation {
    Operation::new(TAG, "")
        .body::<NamePlace>(json!({ "name": "Room 201" }))
        .answers::<QrCode>(201, "The place.", code("Room 201", "Room+201"))
        .problem(
            ProblemKind::Conflict,
            "The house has as many places as it can have.",
        )
}

pub(super) fn rename() -> Operation {
    Operation::new(
        TAG,
        "Codes that are printed already go on telling the former name.",
    )
    .id("id", "The place.", PLACE)
    .body::<NamePlace>(json!({ "name": "Room 202" }))
    .answers::<QrCode>(200, "The place, as it is now.", code("Room 202", "Room+202"))
}

pub(super) fn remove() -> Operation {
    Operation::new(
        TAG,
        "Codes that are printed already go on opening the guest page.",
    )
    .id("id", "The place.", PLACE)
    .answers_nothing("It is gone.")
}
