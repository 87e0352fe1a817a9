//! A long-running child whose output goes to a log file and, marked with its name, to standard error.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail};

use crate::run;

const TAIL: usize = 15;

/// What the threads that read the two outputs share.
struct Sink {
    name: &'static str,
    log: File,
    visible: bool,
    tail: VecDeque<String>,
}

/// Stopped, with everything it started, when dropped.
pub(super) struct Service {
    name: &'static str,
    child: Child,
    log: PathBuf,
    sink: Arc<Mutex<Sink>>,
}

impl Service {
    pub(super) fn start(
        name: &'static str,
        command: &mut Command,
        logs: &Path,
        visible: bool,
    ) -> anyhow::Result<Self> {
        fs::create_dir_all(logs).with_context(|| format!("cannot create {}", logs.display()))?;
        let log = logs.join(format!("{name}.log"));
        let file = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let sink = Arc::new(Mutex::new(Sink {
            name,
            log: file,
            visible,
            tail: VecDeque::new(),
        }));
        // The same lines go to a file, where escape sequences only disturb.
        command
            .env("NO_COLOR", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = run::spawn(command)?;
        if let Some(stdout) = child.stdout.take() {
            forward(stdout, &sink);
        }
        if let Some(stderr) = child.stderr.take() {
            forward(stderr, &sink);
        }
        Ok(Self {
            name,
            child,
            log,
            sink,
        })
    }

    pub(super) fn log(&self) -> &Path {
        &self.log
    }

    pub(super) fn ensure_alive(&mut self) -> anyhow::Result<()> {
        let Some(status) = self.child.try_wait().context("cannot wait for a child process")? else {
            return Ok(());
        };
        // Its last words may still be on their way.
        thread::sleep(Duration::from_millis(100));
        let sink = self.sink.lock().unwrap_or_else(PoisonError::into_inner);
        if !sink.visible {
            for line in &sink.tail {
                eprintln!("[{}] {line}", self.name);
            }
        }
        bail!(
            "the {} has stopped by itself ({status}); see {}",
            self.name,
            self.log.display()
        );
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        run::stop(&mut self.child);
    }
}

fn forward(source: impl Read + Send + 'static, sink: &Arc<Mutex<Sink>>) {
    let sink = Arc::clone(sink);
    thread::spawn(move || {
        let mut reader = BufReader::new(source);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            let mut sink = sink.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = writeln!(sink.log, "{line}");
            if sink.visible {
                eprintln!("[{}] {line}", sink.name);
            }
            if sink.tail.len() == TAIL {
                sink.tail.pop_front();
            }
            sink.tail.push_back(line);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn logs(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("tomari-xtask-{name}-{}", std::process::id()))
    }

    #[test]
    fn output_is_logged_and_the_end_is_told() {
        let logs = logs("ends");
        let mut service = Service::start(
            "core",
            Command::new("sh").args(["-c", "echo hello; exit 4"]),
            &logs,
            false,
        )
        .unwrap();
        let error = loop {
            match service.ensure_alive() {
                Ok(()) => thread::sleep(Duration::from_millis(5)),
                Err(error) => break error.to_string(),
            }
        };
        assert!(
            error.starts_with("the core has stopped by itself (exit status: 4)"),
            "{error}"
        );
        assert_eq!(fs::read_to_string(service.log()).unwrap(), "hello\n");
        fs::remove_dir_all(logs).unwrap();
    }

    #[test]
    fn a_dropped_service_is_stopped() {
        let logs = logs("drops");
        let service = Service::start("core", Command::new("sleep").arg("60"), &logs, false).unwrap();
        let id = i32::try_from(service.child.id()).unwrap();
        drop(service);
        assert!(nix::sys::signal::kill(nix::unistd::Pid::from_raw(id), None).is_err());
        fs::remove_dir_all(logs).unwrap();
    }
}
