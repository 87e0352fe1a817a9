//! One file per route group: read the request, call the domain, shape the response.

pub(super) mod auth;
pub(super) mod chat;
pub(super) mod dashboard;
pub(super) mod escalation;
pub(super) mod events;
pub(super) mod facility;
pub(super) mod faqs;
pub(super) mod health;
pub(super) mod history;
pub(super) mod imports;
pub(super) mod inbox;
pub(super) mod knowledge;
pub(super) mod notifications;
pub(super) mod places;
pub(super) mod privacy;
pub(super) mod session;
pub(super) mod settings;
pub(super) mod team;
pub(super) mod unanswered;
