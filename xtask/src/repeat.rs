//! `cargo xtask repeat`: shows that the Rust suite passes every time, not most times.

use std::fs::{self, File};
use std::io::Write as _;
use std::num::NonZeroU32;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use xtask::postgres;

use crate::run::{self, cargo};
use crate::suites::{self, Count, Runner};
use crate::{interrupt, stack};

const SELECTIONS: [&[&str]; 2] = [
    &["--workspace", "--exclude", "tomari-edge"],
    &["--package", "tomari-edge"],
];

pub(crate) fn run(times: NonZeroU32, threads: Option<NonZeroU32>) -> anyhow::Result<()> {
    for selection in SELECTIONS {
        run::loudly(cargo().args(["test", "--no-run", "--quiet"]).args(selection))?;
    }
    let cluster = postgres::ensure_running()?;
    let result = repeat(times.get(), threads);
    if cluster.started_by_us {
        postgres::stop()?;
    }
    result
}

fn repeat(times: u32, threads: Option<NonZeroU32>) -> anyhow::Result<()> {
    let logs = stack::logs();
    fs::create_dir_all(&logs).with_context(|| format!("cannot create {}", logs.display()))?;
    println!("  run  passed  failed  ignored  seconds");
    let (mut total, mut time, mut bad) = (Count::default(), Duration::ZERO, Vec::new());
    for number in 1..=times {
        let began = Instant::now();
        let log = logs.join(format!("repeat-{number}.log"));
        let (count, succeeded) = once(&log, threads)?;
        interrupt::check()?;
        let took = began.elapsed();
        line(&number.to_string(), count, took);
        total.add(count);
        time += took;
        if succeeded && count.failed == 0 && count.passed > 0 {
            let _ = fs::remove_file(&log);
        } else {
            bad.push(log);
        }
    }
    line("total", total, time);
    if let Some(first) = bad.first() {
        bail!(
            "{} of {times} runs failed; the first one's output is in {}",
            bad.len(),
            first.display()
        );
    }
    println!("All {times} runs passed.");
    Ok(())
}

fn line(name: &str, count: Count, time: Duration) {
    let Count {
        passed,
        failed,
        skipped,
    } = count;
    println!(
        "{name:>5}  {passed:>6}  {failed:>6}  {skipped:>7}  {:>7.1}",
        time.as_secs_f64()
    );
}

fn once(log: &Path, threads: Option<NonZeroU32>) -> anyhow::Result<(Count, bool)> {
    let mut file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let (mut count, mut succeeded) = (Count::default(), true);
    for selection in SELECTIONS {
        let mut command: Command = cargo();
        command
            .args(["test", "--no-fail-fast"])
            .args(selection)
            .stderr(Stdio::null());
        if let Some(threads) = threads {
            command.args(["--", "--test-threads", &threads.to_string()]);
        }
        succeeded &= suites::observe(&mut command, |line| {
            count.add_line(Runner::Cargo, line);
            let _ = writeln!(file, "{line}");
        })?;
    }
    Ok((count, succeeded))
}
