//! Staff's sessions.

use serde_json::{Value, json};

use crate::auth::{ChangePassword, LogIn, SignedIn, StaffSessions, StaffUser};
use crate::openapi::examples::{
    ACCESS_TOKEN, COLLEAGUE, HOUSE, LATER, NEW_PASSWORD, NOW, OTHER_SESSION, OWNER, PASSWORD, SESSION,
};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;

pub(super) const TAG: &str = "Signing in";

fn owner() -> Value {
    json!({
        "id": OWNER,
        "name": "Ota Hanako",
        "email": "hanako@hibari.example",
        "role": "owner",
        "language": "ja",
        "facility": { "id": HOUSE, "slug": "hibari", "name": "Guesthouse Hibari" },
    })
}

pub(super) fn colleague() -> Value {
    json!({
        "id": COLLEAGUE,
        "name": "Suzuki Ken",
        "email": "ken@hibari.example",
        "role": "staff",
        "language": "ja",
        "facility": { "id": HOUSE, "slug": "hibari", "name": "Guesthouse Hibari" },
    })
}

pub(super) fn signed_in(user: &Value) -> Value {
    json!({ "access_token": ACCESS_TOKEN, "token_type": "Bearer", "expires_in": 600, "user": user })
}

pub(super) fn log_in() -> Operation {
    Operation::new(
        TAG,
        "A wrong password, an unknown address, one that is not verified and one that may not sign in are answered alike.",
    )
    .body::<LogIn>(json!({ "email": "hanako@hibari.example", "password": PASSWORD }))
    .answers::<SignedIn>(200, "Signed in.", signed_in(&owner()))
    .with_header("Set-Cookie", "The refresh token.")
    .problem(ProblemKind::Unauthenticated, "Address and password don't lead to an account that may sign in.")
}

pub(super) fn refresh() -> Operation {
    Operation::new(
        TAG,
        "Each use replaces the refresh token. The one before is good for ten seconds more, for two tabs that renew at once; after that \
         its use ends the session, since it may have been stolen.",
    )
    .answers::<SignedIn>(200, "A new access token.", signed_in(&owner()))
    .with_header("Set-Cookie", "The next refresh token.")
}

pub(super) fn log_out() -> Operation {
    Operation::new(TAG, "It ends at once, everywhere.")
        .answers_nothing("The session has ended.")
        .with_header("Set-Cookie", "Takes the refresh token away.")
}

pub(super) fn me() -> Operation {
    Operation::new(TAG, "").answers::<StaffUser>(200, "The person.", owner())
}

pub(super) fn sessions() -> Operation {
    let session = |id: &str, current: bool, browser: &str| {
        json!({
            "id": id, "current": current, "user_agent": browser,
            "created_at": NOW, "last_used_at": NOW, "expires_at": LATER,
        })
    };
    let example = json!({ "sessions": [
        session(SESSION, true, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
        session(OTHER_SESSION, false, "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)"),
    ] });
    Operation::new(TAG, "The last used first.").answers::<StaffSessions>(
        200,
        "The sessions that are good.",
        example,
    )
}

pub(super) fn end_other_sessions() -> Operation {
    Operation::new(TAG, "").answers_nothing("Only the session that asked is left.")
}

pub(super) fn end_session() -> Operation {
    Operation::new(TAG, "")
        .id("id", "One of the caller's sessions.", OTHER_SESSION)
        .answers_nothing("The session has ended.")
}

pub(super) fn change_password() -> Operation {
    Operation::new(TAG, "Ends the caller's other sessions.")
        .body::<ChangePassword>(json!({ "current_password": PASSWORD, "new_password": NEW_PASSWORD }))
        .answers_nothing("The password is changed.")
}
