//! The summary at the end.

use std::fmt::Write as _;
use std::time::Duration;

use super::{Count, Outcome};

/// One line per suite, a total, and what is wrong.
pub(crate) fn table(outcomes: &[Outcome]) -> String {
    let width = outcomes
        .iter()
        .map(|outcome| outcome.suite.chars().count())
        .max()
        .unwrap_or(0)
        .max(5);
    let mut out = format!("{:width$}  passed  failed  skipped  seconds\n", "suite");
    let mut total = Count::default();
    let mut time = Duration::ZERO;
    for outcome in outcomes {
        total.add(outcome.count);
        time += outcome.time;
        out.push_str(&row(
            outcome.suite,
            width,
            outcome.count,
            outcome.time,
            !outcome.is_good(),
        ));
    }
    out.push_str(&row("total", width, total, time, false));
    for outcome in outcomes {
        if let Some(verdict) = outcome.verdict() {
            let _ = writeln!(out, "{}: {verdict}", outcome.suite);
        }
    }
    out
}

fn row(name: &str, width: usize, count: Count, time: Duration, bad: bool) -> String {
    let Count {
        passed,
        failed,
        skipped,
    } = count;
    let mark = if bad { "  ✗" } else { "" };
    format!(
        "{name:width$}  {passed:>6}  {failed:>6}  {skipped:>7}  {:>7.1}{mark}\n",
        time.as_secs_f64()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suites_are_listed_with_their_sum_and_what_is_wrong() {
        let good = Outcome {
            suite: "rust",
            count: Count {
                passed: 10,
                failed: 0,
                skipped: 0,
            },
            time: Duration::from_millis(1500),
            trouble: None,
        };
        let bad = Outcome {
            suite: "worker",
            count: Count {
                passed: 1,
                failed: 2,
                skipped: 0,
            },
            time: Duration::from_millis(500),
            trouble: None,
        };
        assert_eq!(
            table(&[good, bad]),
            "suite   passed  failed  skipped  seconds\n\
             rust        10       0        0      1.5\n\
             worker       1       2        0      0.5  ✗\n\
             total       11       2        0      2.0\n\
             worker: 2 failed\n"
        );
    }
}
