//! A facility's public face: what anybody who has its link may see.

use serde::{Deserialize, Serialize};

use crate::emergency::EmergencyNumber;
use crate::ids::IntentId;
use crate::language::Language;

/// One of the questions guests ask most.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct TopQuestion {
    /// The intent behind it.
    pub intent_id: IntentId,
    /// The question, as a guest would ask it.
    pub text: String,
    /// Language of the text.
    pub language: Language,
}

/// Whether somebody is at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct DeskStatus {
    /// Whether somebody is.
    pub open: bool,
    /// When that changes next (RFC 3339, UTC); missing if it never does.
    pub changes_at: Option<String>,
}

/// `GET /facility/{slug}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FacilityFace {
    /// Name in the link.
    pub slug: String,
    /// The house's name.
    pub name: String,
    /// Languages the house offers, in its order.
    pub languages: Vec<Language>,
    /// The language an answer falls back to.
    pub default_language: Language,
    /// IANA time zone.
    pub time_zone: String,
    /// Whether somebody is at the desk.
    pub desk: DeskStatus,
    /// The most important questions, in the language asked for where they exist in it.
    pub top_questions: Vec<TopQuestion>,
    /// Whom to call in danger.
    pub emergency_numbers: Vec<EmergencyNumber>,
}
