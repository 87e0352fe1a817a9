//! The dashboard: what a house's guests asked in the last days, and what became of it.
//!
//! A **question** is a message of a guest; it belongs to the day, in the house's time zone, on which it was sent. Its **answer** is the
//! assistant's; an answer is **shown** if it was given from the house's knowledge, in contrast to the word that nothing was found. A shown
//! answer **failed** if the guest said that it did not help, or wished for a person within an hour, before another answer was shown.

use serde::{Deserialize, Serialize};

use crate::escalation::Reason;
use crate::ids::IntentId;
use crate::language::Language;

/// How many days a dashboard can look back, today among them.
pub const DASHBOARD_DAYS: [u16; 3] = [7, 30, 90];

/// Answer to `GET /admin/dashboard?days=7`, 30 or 90.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Dashboard {
    /// The first day (ISO 8601).
    pub first_day: String,
    /// The last day, which is today and not over.
    pub last_day: String,
    /// The house's time zone (IANA), whose days they are.
    pub time_zone: String,
    /// Conversations in which something was asked.
    pub conversations: u32,
    /// Questions.
    pub questions: u32,
    /// Questions whose answer was shown, did not fail and asked for nobody.
    pub without_person: u32,
    /// Questions to which nothing was found that was likely enough.
    pub not_found: u32,
    /// Shown answers.
    pub shown: u32,
    /// Shown answers that failed.
    pub failed: u32,
    /// Every day from the first to the last.
    pub per_day: Vec<DayFigures>,
    /// From a question to its shown answer; absent if there was none.
    pub assistant_time: Option<AnswerTime>,
    /// From when an escalation of these days was opened to the first message of a person in its conversation; absent if none came. The
    /// hours in which nobody is at the desk count.
    pub people_time: Option<AnswerTime>,
    /// Escalations opened in these days in whose conversation no person has written since.
    pub people_silent: u32,
    /// What became of questions by the confidence of their best entry, in ten steps of a tenth.
    pub confidence: Vec<ConfidenceStep>,
    /// Entries that shown answers rest on first, most often first, ten at most.
    pub top_entries: Vec<TopEntry>,
    /// Questions by language, the most frequent first.
    pub languages: Vec<LanguageCount>,
    /// Shown answers that guests said helped.
    pub helpful: u32,
    /// Shown answers that guests said did not help.
    pub unhelpful: u32,
    /// Escalations to which these days brought a reason.
    pub escalations: u32,
    /// Escalations by reason, the most frequent first. One may have several.
    pub reasons: Vec<ReasonCount>,
    /// How often shown answers fail, had only surer ones been shown.
    pub risk: RiskCoverage,
}

/// One day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct DayFigures {
    /// The day (ISO 8601).
    pub day: String,
    /// Questions.
    pub questions: u32,
    /// Of them, as [`Dashboard::without_person`].
    pub without_person: u32,
}

/// How long answers took, in milliseconds: the least value that at least half of them, and 95 %, did not exceed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct AnswerTime {
    /// How many answers.
    pub answers: u32,
    /// Half of them took no longer.
    pub p50: i64,
    /// 95 % of them took no longer.
    pub p95: i64,
}

/// Questions whose best entry had a confidence of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ConfidenceStep {
    /// The step's lower end, in percent; the next step's is its upper end. The last has 100 % in it.
    pub from: u8,
    /// Questions.
    pub questions: u32,
    /// Of them, those whose answer was shown.
    pub shown: u32,
    /// Of those, said to help.
    pub helpful: u32,
    /// Of those, said not to help.
    pub unhelpful: u32,
    /// Questions that asked for a person, themselves or by what the guest said of their answer.
    pub escalated: u32,
}

/// An entry that answers rested on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct TopEntry {
    /// The intent, which may be gone.
    pub intent_id: IntentId,
    /// Its question, in the house's language if there is such a translation; as it read in an answer if it is gone.
    pub question: String,
    /// That question's language.
    pub language: Language,
    /// Shown answers that rest on it first.
    pub answers: u32,
    /// Of them, said to help.
    pub helpful: u32,
    /// Of them, said not to help.
    pub unhelpful: u32,
}

/// Questions in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct LanguageCount {
    /// The language.
    pub language: Language,
    /// Questions.
    pub questions: u32,
}

/// Escalations with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ReasonCount {
    /// The reason.
    pub reason: Reason,
    /// Escalations.
    pub escalations: u32,
}

/// The risk-coverage curve of a house. Only answers that were shown can have failed, so it says nothing of confidences below which none
/// was shown; and an answer of which nobody said anything counts as good.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct RiskCoverage {
    /// The confidence from which an answer is shown at this time, in the house's language, 0 to 1.
    pub threshold: f32,
    /// Questions for which the house's knowledge was searched.
    pub questions: u32,
    /// For thresholds from 0 to 100 % in steps of 5, rising.
    pub points: Vec<RiskPoint>,
}

/// What a threshold would have come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct RiskPoint {
    /// The threshold, in percent.
    pub threshold: u8,
    /// Shown answers at least as sure. Divided by [`RiskCoverage::questions`]: the coverage.
    pub shown: u32,
    /// Of them, those that failed. Divided by `shown`: the risk.
    pub failed: u32,
}
