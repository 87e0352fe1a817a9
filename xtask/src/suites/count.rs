//! Counts in the summary lines of cargo, `node:test` and vitest.

/// Whose output it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runner {
    /// `test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s`
    Cargo,
    /// `# pass 3` (TAP) or `ℹ pass 3` (spec), one line per kind; or vitest's `Tests  3 passed (3)`.
    Node,
}

/// Tests by what became of them.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    /// Skipped, ignored, to do, filtered out or cancelled: everything that was there and did not run.
    pub(crate) skipped: u32,
}

impl Count {
    /// Adds the summary in `line`, if it is one.
    pub(crate) fn add_line(&mut self, runner: Runner, line: &str) {
        let line = without_colours(line);
        let found = match runner {
            Runner::Cargo => cargo(&line),
            Runner::Node => node(&line).or_else(|| vitest(&line)),
        };
        self.add(found.unwrap_or_default());
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    fn of(kind: &str, number: u32) -> Option<Self> {
        let none = Self::default();
        match kind {
            "pass" | "passed" => Some(Self {
                passed: number,
                ..none
            }),
            "fail" | "failed" => Some(Self {
                failed: number,
                ..none
            }),
            "skipped" | "todo" | "ignored" | "filtered" | "cancelled" => Some(Self {
                skipped: number,
                ..none
            }),
            _ => None,
        }
    }
}

fn cargo(line: &str) -> Option<Count> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    Some(sum(counts.split("; ")))
}

fn node(line: &str) -> Option<Count> {
    let (kind, number) = line
        .strip_prefix("# ")
        .or_else(|| line.strip_prefix("ℹ "))?
        .split_once(' ')?;
    Count::of(kind, number.parse().ok()?)
}

fn vitest(line: &str) -> Option<Count> {
    let counts = line.trim_start().strip_prefix("Tests  ")?;
    Some(sum(counts.split('(').next()?.split('|')))
}

/// Parts such as `3 passed` or `0 filtered out`.
fn sum<'a>(parts: impl Iterator<Item = &'a str>) -> Count {
    let mut total = Count::default();
    for part in parts {
        let mut words = part.split_whitespace();
        let number = words.next().and_then(|number| number.parse().ok());
        if let (Some(number), Some(kind)) = (number, words.next()) {
            total.add(Count::of(kind, number).unwrap_or_default());
        }
    }
    total
}

/// Without the escape sequences that colour a terminal (`ESC [ … letter`).
fn without_colours(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(char) = chars.next() {
        if char == '\u{1b}' {
            chars.by_ref().skip(1).find(char::is_ascii_alphabetic);
        } else {
            out.push(char);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(runner: Runner, text: &str) -> (u32, u32, u32) {
        let mut count = Count::default();
        for line in text.lines() {
            count.add_line(runner, line);
        }
        (count.passed, count.failed, count.skipped)
    }

    #[test]
    fn cargo_s_results_are_added_up() {
        let text = "running 3 tests\n\
            test a ... ok\n\
            test result: ok. 14 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.06s\n\
            test result: \u{1b}[31mFAILED\u{1b}[0m. 1 passed; 2 failed; 3 ignored; 0 measured; 4 filtered out; finished in 0.06s\n";
        assert_eq!(counted(Runner::Cargo, text), (15, 2, 7));
    }

    #[test]
    fn node_s_summary_is_read_in_both_forms() {
        let tap = "# tests 9\n# suites 1\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 1\n# duration_ms 1\n";
        assert_eq!(counted(Runner::Node, tap), (4, 1, 4));
        let spec = "ℹ tests 4\nℹ suites 0\nℹ pass 4\nℹ fail 0\nℹ cancelled 0\nℹ skipped 0\nℹ todo 0\n";
        assert_eq!(counted(Runner::Node, &format!("{spec}{spec}")), (8, 0, 0));
        assert_eq!(counted(Runner::Node, "\u{1b}[34mℹ pass 4\u{1b}[39m"), (4, 0, 0));
    }

    #[test]
    fn vitest_s_summary_is_read() {
        let text = " Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 12 passed | 3 skipped | 1 todo (17)\n";
        assert_eq!(counted(Runner::Node, text), (12, 1, 4));
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(
            counted(Runner::Node, "# Subtest: pass 3 times\nok 1 - pass\n# pass\n"),
            (0, 0, 0)
        );
        assert_eq!(counted(Runner::Cargo, "test tests::result ... ok\n"), (0, 0, 0));
    }
}
