//! Accounts of staff: registering, signing in, sessions, passwords.

use std::fmt;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::ids::{FacilityId, StaffSessionId, UserId};

/// What a person may do for their facility.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything.
    Owner,
    /// The daily work: no settings, no team.
    Staff,
}

/// The languages of the console and of mails to staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StaffLanguage {
    /// Japanese.
    Ja,
    /// English.
    En,
}

impl From<StaffLanguage> for crate::language::Language {
    fn from(language: StaffLanguage) -> Self {
        match language {
            StaffLanguage::Ja => Self::Japanese,
            StaffLanguage::En => Self::English,
        }
    }
}

/// A secret on its way to one reader; never in logs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct SecretText(pub String);

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretText(…)")
    }
}

/// `POST /auth/register`. Nothing is made until the address is verified.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// The facility's name, as guests see it.
    pub facility_name: String,
    /// Its name in links.
    pub slug: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// IANA time zone.
    pub time_zone: String,
    /// The owner's name.
    pub name: String,
    /// The owner's address.
    pub email: String,
    /// The owner's password.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schemars(with = "String"))]
    pub password: SecretString,
    /// The language of mails to the owner, and the facility's first.
    pub language: StaffLanguage,
}

/// Answer to `POST /auth/register` and `POST /auth/password-reset`: the same whether or not the address has an
/// account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct MailPromised {
    /// Where a mail goes if there is reason for one.
    pub email: String,
}

/// `POST /auth/verify-email`; `POST /auth/invitation`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MailedToken {
    /// The token in the mail's link.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schemars(with = "String"))]
    pub token: SecretString,
}

/// Answer to `POST /auth/verify-email`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Verified {
    /// The address that can now sign in.
    pub email: String,
}

/// `POST /auth/login`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogIn {
    /// The address.
    pub email: String,
    /// The password.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schemars(with = "String"))]
    pub password: SecretString,
}

/// `POST /auth/password-reset`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestPasswordReset {
    /// The address.
    pub email: String,
}

/// `POST /auth/password-reset/confirm`. Ends every session.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResetPassword {
    /// The token in the mail's link.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schemars(with = "String"))]
    pub token: SecretString,
    /// The new password.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schemars(with = "String"))]
    pub password: SecretString,
}

/// `PUT /auth/password`. Ends the other sessions.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The present password.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schemars(with = "String"))]
    pub current_password: SecretString,
    /// The new one.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schemars(with = "String"))]
    pub new_password: SecretString,
}

/// Answer to `POST /auth/invitation`: what the invited person is asked to join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct InvitationOffer {
    /// The facility's name.
    pub facility_name: String,
    /// The address invited.
    pub email: String,
    /// The role offered.
    pub role: Role,
}

/// `POST /auth/invitation/accept`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptInvitation {
    /// The token in the mail's link.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schemars(with = "String"))]
    pub token: SecretString,
    /// The person's name, as colleagues and guests see it.
    pub name: String,
    /// Their password.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schemars(with = "String"))]
    pub password: SecretString,
    /// The language of mails to them.
    pub language: StaffLanguage,
}

/// The facility a person works for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct StaffFacility {
    /// Its id.
    pub id: FacilityId,
    /// Its name in links.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// The person signed in: `GET /auth/me`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct StaffUser {
    /// The person.
    pub id: UserId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// What they may do.
    pub role: Role,
    /// The language of mails to them.
    pub language: StaffLanguage,
    /// Where they work.
    pub facility: StaffFacility,
}

/// What a page gets when somebody signs in or its token is renewed; the refresh token goes into a cookie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct SignedIn {
    /// The access token.
    pub access_token: SecretText,
    /// Always `Bearer` (RFC 6750).
    pub token_type: String,
    /// How long it is good, in seconds.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub expires_in: i64,
    /// Who is signed in.
    pub user: StaffUser,
}

/// What the core tells the edge when somebody signs in or renews: the edge signs the access token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionGranted {
    /// The session.
    pub session_id: StaffSessionId,
    /// Its refresh token.
    pub refresh_token: SecretText,
    /// How long that is good, in seconds.
    pub refresh_expires_in: i64,
    /// Who is signed in.
    pub user: StaffUser,
}

/// What the edge asks the core for `POST /auth/refresh`: the token from the browser's cookie.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refresh {
    /// The refresh token.
    pub refresh_token: SecretText,
}

/// One of the caller's own sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct StaffSession {
    /// The session.
    pub id: StaffSessionId,
    /// Whether it is the one that asks.
    pub current: bool,
    /// The browser, as it called itself when it signed in.
    pub user_agent: String,
    /// When it began (RFC 3339, UTC).
    pub created_at: String,
    /// When its token was last renewed.
    pub last_used_at: String,
    /// When it ends unless it is used before.
    pub expires_at: String,
}

/// Answer to `GET /auth/sessions`, the newest use first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct StaffSessions {
    /// The sessions that are good.
    pub sessions: Vec<StaffSession>,
}
