//! Who works for the house.

use serde_json::{Value, json};

use crate::audit::{AuditAction, AuditPage};
use crate::ids::UserId;
use crate::openapi::examples::{AUDIT_EVENT, COLLEAGUE, INVITATION, LATER, NOW, OWNER};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;
use crate::team::{ChangeMember, HouseKey, Invitation, Invite, Team, TeamMember};

pub(super) const TAG: &str = "Team";

const LAST_OWNER: &str = "Nobody else would be left who is an owner and may sign in.";

fn member(id: &str, name: &str, email: &str, role: &str) -> Value {
    json!({
        "id": id, "name": name, "email": email, "role": role, "active": true, "joined_at": NOW, "last_seen_at": NOW,
    })
}

fn invitation() -> Value {
    json!({ "id": INVITATION, "email": "ken@hibari.example", "role": "staff", "invited_at": NOW, "expires_at": LATER })
}

fn key(version: i32) -> Value {
    json!({ "version": version, "link": "https://desk.example/g/hibari#k=zk3v9mb1q7yw2rt8c4d5f6g7h8" })
}

pub(super) fn team() -> Operation {
    Operation::new(TAG, "").answers::<Team>(
        200,
        "People in the order in which they joined, open invitations the newest first.",
        json!({
            "members": [
                member(OWNER, "Ota Hanako", "hanako@hibari.example", "owner"),
                member(COLLEAGUE, "Suzuki Ken", "ken@hibari.example", "staff"),
            ],
            "invitations": [],
        }),
    )
}

pub(super) fn change_member() -> Operation {
    Operation::new(TAG, "Who may not sign in any more is signed out at once.")
        .id("id", "The person.", COLLEAGUE)
        .body::<ChangeMember>(json!({ "role": "owner", "active": true }))
        .answers::<TeamMember>(
            200,
            "The person, as they are now.",
            member(COLLEAGUE, "Suzuki Ken", "ken@hibari.example", "owner"),
        )
        .problem(ProblemKind::Conflict, LAST_OWNER)
}

pub(super) fn remove_member() -> Operation {
    Operation::new(TAG, "What they wrote and did stays.")
        .id("id", "The person.", COLLEAGUE)
        .answers_nothing("They can't sign in any more.")
        .problem(ProblemKind::Conflict, LAST_OWNER)
}

pub(super) fn invite() -> Operation {
    Operation::new(
        TAG,
        "The same address again sends a new mail and ends the link before.",
    )
    .body::<Invite>(json!({ "email": "ken@hibari.example", "role": "staff" }))
    .answers::<Invitation>(201, "A mail is on its way.", invitation())
    .problem(
        ProblemKind::Conflict,
        "The address has an account already, or too many invitations are open.",
    )
}

pub(super) fn revoke_invitation() -> Operation {
    Operation::new(TAG, "")
        .id("id", "The invitation.", INVITATION)
        .answers_nothing("Its link leads nowhere.")
}

pub(super) fn house_key() -> Operation {
    Operation::new(TAG, "").answers::<HouseKey>(200, "The link.", key(1))
}

pub(super) fn rotate_house_key() -> Operation {
    Operation::new(TAG, "Sessions that began with the former key stay in-house.").answers::<HouseKey>(
        200,
        "The new link.",
        key(2),
    )
}

pub(super) fn audit() -> Operation {
    Operation::new(TAG, "The newest first. Days are those of the house's time zone.")
        .pages()
        .query::<AuditAction>("action", "Only what happened.", None)
        .query::<UserId>("actor", "Only what this person did.", None)
        .query::<String>("from", "The first day, `YYYY-MM-DD`.", Some("2026-11-01".into()))
        .query::<String>("until", "The last day, `YYYY-MM-DD`.", None)
        .answers::<AuditPage>(
            200,
            "One page.",
            json!({
                "events": [{
                    "id": AUDIT_EVENT, "at": NOW, "action": "signed_in", "actor": "Ota Hanako", "subject": null,
                }],
                "older": null,
                "people": [{ "id": OWNER, "name": "Ota Hanako" }],
            }),
        )
        .problem(ProblemKind::Invalid, "A parameter has a value that can't be used.")
}
