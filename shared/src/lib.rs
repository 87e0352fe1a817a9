//! What Tomari's edge and core both speak.
//!
//! Everything here is pure: no clock, no randomness, no I/O. Times are passed in, so a claim's validity is a
//! function of its content and the moment asked about.

pub mod audit;
pub mod auth;
pub mod chat;
pub mod dashboard;
pub mod deliveries;
pub mod embedding;
pub mod emergency;
pub mod endpoint;
pub mod escalation;
pub mod evidence;
pub mod facility;
pub mod guest_session;
pub mod handover;
pub mod hours;
pub mod identity;
pub mod ids;
pub mod imports;
pub mod inbox;
pub mod knowledge;
pub mod language;
pub mod limits;
#[cfg(feature = "openapi")]
pub mod openapi;
pub mod places;
pub mod playground;
pub mod privacy;
pub mod problem;
pub mod session;
pub mod settings;
pub mod staff_token;
pub mod team;
pub mod time_of_day;
pub mod token;
#[cfg(feature = "typescript")]
pub mod typescript;
pub mod unanswered;
pub mod webhooks;
