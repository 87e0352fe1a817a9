//! The audit log: who did what to a facility, and what was done to it.

use serde::{Deserialize, Serialize};

use crate::ids::{AuditEventId, UserId};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AuditAction {
    /// The facility was registered.
    FacilityRegistered,
    /// Somebody signed in.
    SignedIn,
    /// A refresh token was used again after it had been replaced: it may have been stolen, and the session was ended.
    RefreshTokenReused,
    /// Somebody changed their password.
    PasswordChanged,
    /// Somebody reset their password by mail.
    PasswordReset,
    /// Somebody was invited.
    MemberInvited,
    /// An invitation was taken back.
    InvitationRevoked,
    /// An invited person joined.
    MemberJoined,
    /// A person's role changed.
    RoleChanged,
    /// A person may no longer sign in.
    MemberDeactivated,
    /// A person may sign in again.
    MemberReactivated,
    /// A person was removed.
    MemberRemoved,
    /// The house key was made anew.
    HouseKeyRotated,
    /// A place got a code.
    PlaceCreated,
    /// A place was renamed.
    PlaceRenamed,
    /// A place was removed.
    PlaceRemoved,
    /// A file of knowledge was imported.
    KnowledgeImported,
    /// The knowledge was exported.
    KnowledgeExported,
    /// What a guest had asked of people was done.
    EscalationResolved,
    /// An entry was made of questions that had no answer.
    QuestionsAnswered,
    /// Questions that had no answer were put away.
    QuestionsDismissed,
    /// The settings changed.
    SettingsChanged,
    /// An entry of the knowledge was made.
    FaqCreated,
    /// An entry of the knowledge was changed.
    FaqChanged,
    /// An entry of the knowledge was removed.
    FaqRemoved,
    /// Presets were taken into the knowledge, as drafts.
    PresetsAdded,
    /// A webhook was made.
    WebhookCreated,
    /// A webhook was changed.
    WebhookChanged,
    /// A webhook's secret was made anew.
    WebhookSecretRotated,
    /// A webhook was removed.
    WebhookRemoved,
    /// A webhook was switched off because nothing could be delivered for long.
    WebhookDisabled,
    /// What is kept about a guest was given out.
    GuestExported,
    /// What was kept about a guest was erased.
    GuestErased,
    /// Too many wrong hand-over codes: none were taken for a while.
    HandoverLocked,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct AuditEvent {
    /// The entry.
    pub id: AuditEventId,
    /// When (RFC 3339, UTC).
    pub at: String,
    /// What.
    pub action: AuditAction,
    /// Who did it; nobody of the team if missing.
    pub actor: Option<String>,
    /// Whom or what it was done to, in words: a name or an address.
    pub subject: Option<String>,
}

/// Somebody who works or has worked for the house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct AuditPerson {
    /// The person, for `?actor=`.
    pub id: UserId,
    /// Their name.
    pub name: String,
}

/// Answer to `GET /admin/audit`, the newest first. `?action=` and `?actor=` narrow it down, `?from=` and `?until=` to days of the
/// facility's time zone, both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct AuditPage {
    /// The entries.
    pub events: Vec<AuditEvent>,
    /// Cursor for `?before=` to the next page, if there is one.
    pub older: Option<String>,
    /// Whom there is to narrow down to, by name.
    pub people: Vec<AuditPerson>,
}
