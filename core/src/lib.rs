//! Tomari's core: chat, retrieval and queues behind the edge.
//!
//! - `http`: the border: routes, identity, problems
//! - `chat`, `sessions`, `handover`, `accounts`, `facilities`, `settings`: what the product does, one module per domain
//! - `house_facts`, `secrets`: what the settings make of themselves: entries, and what only guests in the house may read
//! - `escalation`, `inbox`, `hours`: from a guest's need for a person to the person
//! - `webhooks`, `deliveries`: what is sent to the house's own systems, and the log of everything that people are told
//! - `dashboard`: what a house's guests asked, and what became of it
//! - `retention`, `privacy`: what is erased by itself, and what a guest may ask for
//! - `unanswered`, `dashboard`: what guests asked in vain; what they asked at all, and what became of it
//! - `live`, `signals`, `jobs`, `mail`: what happens without being asked
//! - `answering`, `retrieval`: from a question to an answer with its sources
//! - `import`, `eval`, `commands`: the operator's side
//! - `db`: all SQL, as plain functions over a connection; the caller owns the transaction
//!
//! Nothing asynchronous lives in a static: [`app::App`] owns every resource, and whoever builds it owns the runtime.

pub mod accounts;
pub mod answering;
pub mod app;
pub mod chat;
pub mod clock;
pub mod commands;
pub mod config;
pub mod dashboard;
pub mod db;
pub mod deliveries;
pub mod error;
pub mod escalation;
pub mod eval;
pub mod facilities;
pub mod handover;
pub mod hours;
pub mod house_facts;
pub mod house_key;
pub mod http;
pub mod import;
pub mod inbox;
pub mod jobs;
pub mod knowledge;
pub mod language_detection;
pub mod live;
pub mod mail;
pub mod passwords;
pub mod places;
pub mod playground;
pub mod privacy;
pub mod providers;
pub mod random;
pub mod retention;
pub mod retrieval;
pub mod safety;
pub mod secrets;
pub mod sessions;
pub mod settings;
pub mod shared_store;
pub mod signals;
pub mod telemetry;
pub mod translation;
pub mod unanswered;
pub mod webhooks;
