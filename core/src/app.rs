//! Everything a request needs, built once by whoever runs it: `serve`, a command, a test.

use std::sync::Arc;

use sqlx::PgPool;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tomari_shared::token::KeyRing;

use crate::clock::Clock;
use crate::handover::CodeHasher;
use crate::house_key::HouseKeys;
use crate::live::Wakeups;
use crate::mail::Mailer;
use crate::passwords::Passwords;
use crate::random::Random;
use crate::retrieval::analysis::Analyzer;

/// The application. Belongs to the runtime its pool was made in.
pub struct App {
    /// Connections as the application role.
    pub db: PgPool,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// Text analysis.
    pub analyzer: Arc<Analyzer>,
    /// Keys the edge signs its assertions with.
    pub identity_keys: Arc<KeyRing>,
    /// House keys.
    pub house_keys: Arc<HouseKeys>,
    /// Hashes of hand-over codes.
    pub code_hasher: Arc<CodeHasher>,
    /// Password hashes.
    pub passwords: Passwords,
    /// Mail to staff.
    pub mailer: Arc<Mailer>,
    /// Where browsers reach the edge, without a slash at the end: what mailed links and QR codes begin with.
    pub public_url: String,
    /// Signals that live streams wait for.
    pub wakeups: Wakeups,
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
