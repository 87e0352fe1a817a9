//! Accounts of staff: registering a facility, signing in and out, sessions, passwords, invitations, the team.

pub mod audit_log;
pub mod context;
pub mod invitations;
pub mod mailed_token;
pub mod passwords;
pub mod registration;
pub mod sessions;
pub mod sign_in;
pub mod team;

use tomari_shared::limits::{EMAIL_MAX_CHARS, PERSON_NAME_MAX_CHARS};
use tomari_shared::problem::{FieldError, ProblemKind};

use crate::error::AppError;

/// An address as it is stored and compared: without surrounding space, in lower case.
#[must_use]
pub fn normalised_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// What is wrong with an address, after [`normalised_email`].
pub(crate) fn email_fault(pointer: &str, email: &str) -> Option<FieldError> {
    let plausible = email.chars().count() <= EMAIL_MAX_CHARS && email.parse::<lettre::Address>().is_ok();
    (!plausible).then(|| FieldError::new(pointer, "must be an e-mail address"))
}

/// What is wrong with a person's name.
pub(crate) fn name_fault(pointer: &str, name: &str) -> Option<FieldError> {
    let trimmed = name.trim();
    let fits = (1..=PERSON_NAME_MAX_CHARS).contains(&trimmed.chars().count())
        && !trimmed.chars().any(char::is_control);
    (!fits).then(|| {
        FieldError::new(
            pointer,
            format!("must have 1 to {PERSON_NAME_MAX_CHARS} characters"),
        )
    })
}

/// A mailed link that opens nothing: unknown, replaced, used or expired, which all look the same.
pub(crate) fn link_not_good() -> AppError {
    AppError::new(ProblemKind::NotFound, "This link is not valid any more.")
}

/// What a violated constraint means to whoever makes an account.
pub(crate) fn account_conflict(error: sqlx::Error) -> AppError {
    match crate::db::violated_constraint(&error) {
        Some("users_email_key") => AppError::new(
            ProblemKind::Conflict,
            "There is an account with this e-mail address already.",
        ),
        _ => error.into(),
    }
}
