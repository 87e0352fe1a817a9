//! Test runners: started with their output visible, counted from that same output.

mod count;
mod table;

use std::io::{BufRead as _, BufReader, Write as _, stdout};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;
pub(crate) use count::{Count, Runner};
pub(crate) use table::table;

use crate::run;

/// A suite that hangs must not hang its caller for ever.
const LIMIT: Duration = Duration::from_mins(45);

/// What became of a suite.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) suite: &'static str,
    pub(crate) count: Count,
    pub(crate) time: Duration,
    /// Why it failed, unless the counts say so.
    pub(crate) trouble: Option<String>,
}

impl Outcome {
    /// A suite that could not be started.
    pub(crate) fn not_run(suite: &'static str, trouble: String) -> Self {
        Self {
            suite,
            count: Count::default(),
            time: Duration::ZERO,
            trouble: Some(trouble),
        }
    }

    /// Passed means: something ran, all of it passed, nothing was left out.
    pub(crate) fn is_good(&self) -> bool {
        self.trouble.is_none() && self.count.failed == 0 && self.count.skipped == 0 && self.count.passed > 0
    }

    /// One sentence for the table's foot.
    pub(crate) fn verdict(&self) -> Option<String> {
        if let Some(trouble) = &self.trouble {
            return Some(trouble.clone());
        }
        if self.count.failed > 0 {
            return Some(format!("{} failed", self.count.failed));
        }
        if self.count.skipped > 0 {
            return Some(format!(
                "{} skipped, ignored or to do; a test that does not run proves nothing",
                self.count.skipped
            ));
        }
        (self.count.passed == 0).then(|| "ran no test".to_owned())
    }
}

/// Runs `command`, passes its output on, and counts.
pub(crate) fn suite(name: &'static str, runner: Runner, command: &mut Command) -> Outcome {
    println!("\n── {name}");
    let began = Instant::now();
    let mut count = Count::default();
    let trouble = match observe(command, |line| {
        println!("{line}");
        count.add_line(runner, line);
    }) {
        Ok(true) => None,
        Ok(false) if count.failed > 0 => None,
        Ok(false) => Some("the runner failed; its output is above".to_owned()),
        Err(error) => Some(format!("{error:#}")),
    };
    Outcome {
        suite: name,
        count,
        time: began.elapsed(),
        trouble,
    }
}

/// Runs `command` and hands over each line of its standard output; whether it succeeded.
pub(crate) fn observe(command: &mut Command, mut line: impl FnMut(&str) + Send) -> anyhow::Result<bool> {
    let mut child = run::spawn(command.stdout(Stdio::piped()))?;
    let source = child.stdout.take().context("the runner has no output")?;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut reader = BufReader::new(source);
            let mut bytes = Vec::new();
            while reader.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
                line(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']));
                let _ = stdout().flush();
                bytes.clear();
            }
        });
        run::wait(&mut child, Some(LIMIT))
    })
    .map(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Outcome {
        suite("shell", Runner::Cargo, Command::new("sh").args(["-c", script]))
    }

    #[test]
    fn a_suite_that_ran_and_passed_is_good() {
        let outcome =
            shell("echo 'test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out'");
        assert!(outcome.is_good() && outcome.verdict().is_none());
    }

    #[test]
    fn nothing_run_something_left_out_and_a_bad_exit_are_not_good() {
        assert_eq!(shell("true").verdict().as_deref(), Some("ran no test"));
        let ignored =
            shell("echo 'test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out'");
        assert!(!ignored.is_good());
        let exit = shell(
            "echo 'test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out'; exit 1",
        );
        assert_eq!(
            exit.verdict().as_deref(),
            Some("the runner failed; its output is above")
        );
    }
}
