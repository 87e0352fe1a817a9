//! Registering, and what mails lead to.

use serde_json::json;

use super::signing_in::signed_in;
use crate::auth::{
    AcceptInvitation, InvitationOffer, MailPromised, MailedToken, Register, RequestPasswordReset,
    ResetPassword, SignedIn, Verified,
};
use crate::openapi::examples::{INVITATION_TOKEN, PASSWORD, RESET_TOKEN, VERIFICATION_TOKEN};
use crate::openapi::operation::Operation;
use crate::problem::ProblemKind;

pub(super) const TAG: &str = "Accounts";

const LINK_IS_OVER: &str = "The link was used, or its time is over.";

pub(super) fn register() -> Operation {
    Operation::new(
        TAG,
        "Nothing is made until the address is verified by the link in the mail. An address that has an account is answered alike, and \
         told so by mail.",
    )
    .body::<Register>(json!({
        "facility_name": "Guesthouse Hibari",
        "slug": "hibari",
        "country": "JP",
        "time_zone": "Asia/Tokyo",
        "name": "Ota Hanako",
        "email": "hanako@hibari.example",
        "password": PASSWORD,
        "language": "ja",
    }))
    .answers::<MailPromised>(201, "A mail is on its way.", json!({ "email": "hanako@hibari.example" }))
    .problem(ProblemKind::Conflict, "The slug is taken.")
}

pub(super) fn verify_email() -> Operation {
    Operation::new(TAG, "")
        .body::<MailedToken>(json!({ "token": VERIFICATION_TOKEN }))
        .answers::<Verified>(
            200,
            "The facility is there; its owner can sign in.",
            json!({ "email": "hanako@hibari.example" }),
        )
        .problem(ProblemKind::NotFound, LINK_IS_OVER)
        .problem(
            ProblemKind::Conflict,
            "Somebody else has taken the slug meanwhile, or the address has an account.",
        )
}

pub(super) fn request_password_reset() -> Operation {
    Operation::new(TAG, "Answered alike whether or not the address has an account.")
        .body::<RequestPasswordReset>(json!({ "email": "hanako@hibari.example" }))
        .answers::<MailPromised>(
            202,
            "If the address has an account, a mail is on its way.",
            json!({ "email": "hanako@hibari.example" }),
        )
}

pub(super) fn reset_password() -> Operation {
    Operation::new(TAG, "Ends every session of the person.")
        .body::<ResetPassword>(json!({ "token": RESET_TOKEN, "password": PASSWORD }))
        .answers_nothing("The password is set.")
        .problem(ProblemKind::NotFound, LINK_IS_OVER)
}

pub(super) fn invitation() -> Operation {
    Operation::new(TAG, "Reading it does not use it up.")
        .body::<MailedToken>(json!({ "token": INVITATION_TOKEN }))
        .answers::<InvitationOffer>(
            200,
            "What the invited person is asked to join.",
            json!({ "facility_name": "Guesthouse Hibari", "email": "ken@hibari.example", "role": "staff" }),
        )
        .problem(ProblemKind::NotFound, LINK_IS_OVER)
}

pub(super) fn accept_invitation() -> Operation {
    Operation::new(TAG, "")
        .body::<AcceptInvitation>(json!({
            "token": INVITATION_TOKEN,
            "name": "Suzuki Ken",
            "password": PASSWORD,
            "language": "ja",
        }))
        .answers::<SignedIn>(
            201,
            "The person has joined and is signed in.",
            signed_in(&super::signing_in::colleague()),
        )
        .with_header("Set-Cookie", "The refresh token.")
        .problem(ProblemKind::NotFound, LINK_IS_OVER)
        .problem(ProblemKind::Conflict, "The address has an account already.")
}
