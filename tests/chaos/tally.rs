//! What is counted.

use std::time::Duration;

use crate::LIMIT;

/// What became of a round's effects. An effect is something that must happen once: a question in the history, its answer, an escalation,
/// a mail.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    /// Effects that must be there.
    pub(crate) expected: u32,
    /// Those that are not.
    pub(crate) lost: u32,
    /// How many came once more.
    pub(crate) doubled: u32,
    /// How long it took until all was as it must be.
    pub(crate) recovery: Duration,
}

impl Tally {
    /// Counts an effect that is there so often.
    pub(crate) fn effect(&mut self, times: usize) {
        self.expected += 1;
        match times {
            0 => self.lost += 1,
            times => self.doubled += u32::try_from(times - 1).unwrap_or(u32::MAX),
        }
    }

    /// Counts what nobody asked for.
    pub(crate) fn uncalled_for(&mut self, times: usize) {
        self.doubled += u32::try_from(times).unwrap_or(u32::MAX);
    }

    /// Counts what another one counted, too.
    pub(crate) fn add(&mut self, other: &Self) {
        self.expected += other.expected;
        self.lost += other.lost;
        self.doubled += other.doubled;
        self.recovery = self.recovery.max(other.recovery);
    }

    pub(crate) fn is_whole(&self) -> bool {
        self.expected > 0 && self.lost == 0 && self.doubled == 0 && self.recovery <= LIMIT
    }
}

/// A row of the table.
#[derive(Debug)]
pub(crate) struct Row {
    what: &'static str,
    times: u32,
    sum: Tally,
    /// Rounds that could not be counted, because something went wrong that must not.
    pub(crate) failed: u32,
}

impl Row {
    pub(crate) fn new(what: &'static str) -> Self {
        Self {
            what,
            times: 0,
            sum: Tally::default(),
            failed: 0,
        }
    }

    pub(crate) fn add(&mut self, tally: &Tally) {
        self.times += 1;
        self.sum.add(tally);
    }

    pub(crate) fn is_well(&self) -> bool {
        self.failed == 0 && self.sum.is_whole()
    }
}

/// The rows as Markdown.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut lines = vec![
        "| scenario | times | effects expected | lost | doubled | slowest recovery |".to_owned(),
        "| --- | --- | --- | --- | --- | --- |".to_owned(),
    ];
    for Row {
        what,
        times,
        sum,
        failed,
    } in rows
    {
        let failed = match failed {
            0 => String::new(),
            failed => format!(" and {failed} failed"),
        };
        lines.push(format!(
            "| {what} | {times}{failed} | {} | {} | {} | {:.1} s |",
            sum.expected,
            sum.lost,
            sum.doubled,
            sum.recovery.as_secs_f64()
        ));
    }
    lines.join("\n")
}
