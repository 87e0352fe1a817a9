//! Everything a request needs, built once by whoever runs it: `serve`, a command, a test.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tomari_shared::token::KeyRing;

use crate::clock::Clock;
use crate::db::Database;
use crate::db::budgets::Budget;
use crate::handover::CodeHasher;
use crate::house_key::HouseKeys;
use crate::mail::Mailer;
use crate::passwords::Passwords;
use crate::providers::{Completions, Embedder};
use crate::random::Random;
use crate::retrieval::search::Searcher;
use crate::safety::Triage;
use crate::secrets::Vault;
use crate::webhooks;

/// Model providers. Without any, words find the entries, and their own texts are the answers.
#[derive(Debug)]
pub struct Models {
    /// Embedding models: the configured one, then former ones that still serve some facilities. None leaves the lexical arm
    /// alone.
    pub embedders: Vec<Arc<dyn Embedder>>,
    /// The model that writes answers; none leaves the entries' own words.
    pub completions: Option<Arc<Completions>>,
    /// What its answers may cost.
    pub token_budget: Budget,
}

impl Models {
    /// None at all.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            embedders: Vec::new(),
            completions: None,
            token_budget: Budget {
                facility_day: 0,
                session: 0,
            },
        }
    }
}

/// The application. Belongs to the runtime its pool was made in.
pub struct App {
    /// Connections as the application role, and who is told of what is committed.
    pub db: Database,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// Search over the knowledge.
    pub searcher: Arc<Searcher>,
    /// Safety triage.
    pub triage: Arc<Triage>,
    /// Models, if there are any.
    pub models: Models,
    /// Keys the edge signs its assertions with.
    pub identity_keys: Arc<KeyRing>,
    /// House keys.
    pub house_keys: Arc<HouseKeys>,
    /// Hashes of hand-over codes.
    pub code_hasher: Arc<CodeHasher>,
    /// Secrets of houses.
    pub vault: Arc<Vault>,
    /// Password hashes.
    pub passwords: Passwords,
    /// Mail to staff.
    pub mailer: Arc<Mailer>,
    /// Webhooks to the houses' own systems.
    pub webhooks: Arc<webhooks::Sender>,
    /// Where browsers reach the edge, without a slash at the end: what mailed links and QR codes begin with.
    pub public_url: String,
    /// Told to stop: live streams end, no further job is begun.
    pub stop: CancellationToken,
    /// Work that outlives the request that began it; waited for before the process ends.
    pub tasks: TaskTracker,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").finish_non_exhaustive()
    }
}
