//! The people who work for a facility, for its owner.

use serde::{Deserialize, Serialize};

use crate::auth::Role;
use crate::ids::{InvitationId, UserId};

/// A person of the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct TeamMember {
    /// The person.
    pub id: UserId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may sign in.
    pub active: bool,
    /// When they joined (RFC 3339, UTC).
    pub joined_at: String,
    /// When they were last there, if ever.
    pub last_seen_at: Option<String>,
}

/// An invitation that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Invitation {
    /// The invitation.
    pub id: InvitationId,
    /// The address invited.
    pub email: String,
    /// The role offered.
    pub role: Role,
    /// When it was sent last (RFC 3339, UTC).
    pub invited_at: String,
    /// When it ends.
    pub expires_at: String,
}

/// Answer to `GET /admin/team`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Team {
    /// Everybody, in the order in which they joined.
    pub members: Vec<TeamMember>,
    /// Invitations not taken up yet, the newest first.
    pub invitations: Vec<Invitation>,
}

/// `POST /admin/team/invitations`. The same address again sends a new mail and ends the old link.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// The address.
    pub email: String,
    /// The role offered.
    pub role: Role,
}

/// `PUT /admin/team/{id}`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeMember {
    /// What they may do from now on.
    pub role: Role,
    /// Whether they may sign in; ending it ends their sessions.
    pub active: bool,
}

/// Answer to `GET` and `POST /admin/house-key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct HouseKey {
    /// How often it was made anew.
    pub version: i32,
    /// The link that printed codes carry.
    pub link: String,
}
