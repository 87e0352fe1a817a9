//! Steps with the time they take: a spinner in a terminal, plain lines elsewhere (CI logs, pipes).

use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// A step under way. Dropped without [`Step::done`], it counts as failed.
#[derive(Debug)]
pub struct Step {
    what: String,
    began: Instant,
    bar: Option<ProgressBar>,
    finished: bool,
}

impl Step {
    /// Announces `what`, a phrase such as "Installing PostgreSQL".
    #[must_use]
    pub fn start(what: &str) -> Self {
        let bar = stderr().is_terminal().then(|| {
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
                bar.set_style(style);
            }
            bar.set_message(what.to_owned());
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        if bar.is_none() {
            eprintln!("… {what}");
        }
        Self {
            what: what.to_owned(),
            began: Instant::now(),
            bar,
            finished: false,
        }
    }

    /// The step succeeded.
    pub fn done(mut self) {
        self.finish("✓");
    }

    fn finish(&mut self, mark: &str) {
        self.finished = true;
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        eprintln!(
            "{mark} {} ({:.1} s)",
            self.what,
            self.began.elapsed().as_secs_f64()
        );
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        if !self.finished {
            self.finish("✗");
        }
    }
}
