//! Tests with a completion model that does as it is told.

use std::cell::OnceCell;
use std::sync::Arc;
use std::time::Duration;

use tomari_core::app::Models;
use tomari_core::clock::Clock;
use tomari_core::db::budgets::Budget;
use tomari_core::providers::{BreakerSettings, Completions, Timeouts};

use crate::{Desk, OpenAiServer, with_models};

/// A budget that no test uses up.
pub const AMPLE: Budget = Budget {
    facility_day: 1_000_000,
    session: 1_000_000,
};

/// Timeouts of a test that waits for them to pass.
#[must_use]
pub fn impatient() -> Timeouts {
    Timeouts {
        first_token: Duration::from_millis(400),
        between_tokens: Duration::from_millis(400),
        ..Timeouts::default()
    }
}

/// A desk with a model.
pub async fn with_completions(
    budget: Budget,
    timeouts: Timeouts,
    test: impl AsyncFnOnce(&Desk, &OpenAiServer),
) {
    let server = OnceCell::new();
    with_models(
        async |around| {
            let model = OpenAiServer::start(&around.tasks, around.stop.clone(), 8).await;
            let clock: Arc<dyn Clock> = around.clock.clone();
            let config = model.config(Some("a key"));
            let completions = Completions::new(&config, timeouts, BreakerSettings::default(), clock);
            server.set(model).expect("set once");
            Models {
                embedders: Vec::new(),
                completions: Some(Arc::new(completions.expect("a client"))),
                token_budget: budget,
            }
        },
        async |desk| test(desk, server.get().expect("the model")).await,
    )
    .await;
}
