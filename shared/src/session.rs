//! Starting and checking a guest session.

use serde::{Deserialize, Serialize};

use crate::facility::FacilityFace;
use crate::ids::{ConversationId, FacilityId, GuestSessionId};
use crate::language::Language;

/// `POST /session`: what the QR link carries.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StartSession {
    /// The facility's slug.
    pub slug: String,
    /// Where in the house the code hangs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub place: Option<String>,
    /// The house key of a printed code; without it, or with a wrong one, the session is not in-house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub house_key: Option<String>,
    /// The language the page is shown in.
    pub language: Language,
}

/// A guest session, as guest and edge see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct GuestSession {
    /// The session.
    pub id: GuestSessionId,
    /// Its facility.
    pub facility_id: FacilityId,
    /// The conversation its messages belong to.
    pub conversation_id: ConversationId,
    /// Whether it began with the house key.
    pub in_house: bool,
    /// The language the guest chose.
    pub language: Language,
    /// When it ends (RFC 3339, UTC).
    pub expires_at: String,
}

/// Answer to `POST /session` and `GET /session/verify`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct SessionStarted {
    /// The session; its token is in the cookie.
    pub session: GuestSession,
    /// When it ends, in Unix seconds, for the token.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub expires_at_unix: i64,
    /// The facility's public face in the session's language.
    pub facility: FacilityFace,
}
