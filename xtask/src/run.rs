//! Child processes. Each is the leader of its own process group, so that stopping it stops its children too, and
//! each is waited for with an eye on Ctrl-C.

use std::env;
use std::ffi::OsString;
use std::io::Read;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow, bail};
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use xtask::progress::Step;

use crate::interrupt;

const POLL: Duration = Duration::from_millis(20);
const GRACE: Duration = Duration::from_secs(10);

/// `cargo`, in the root of the workspace, with the toolchain that runs this.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(xtask::workspace_root());
    command
}

/// `npm run script`, in the root of the workspace. Through npm, because it puts the project's own Node.js first.
pub(crate) fn npm_script(script: &str) -> Command {
    let mut command = Command::new("npm");
    command
        .current_dir(xtask::workspace_root())
        .args(["run", "--silent", script]);
    command
}

/// Starts `command` in its own process group.
pub(crate) fn spawn(command: &mut Command) -> anyhow::Result<Child> {
    interrupt::check()?;
    let name = command.get_program().to_string_lossy().into_owned();
    command
        .process_group(0)
        .stdin(Stdio::null())
        .spawn()
        .map_err(|error| not_started(&name, &error))
}

fn not_started(program: &str, error: &std::io::Error) -> anyhow::Error {
    let remedy = match program {
        "npm" | "npx" => "install Node.js with npm (https://nodejs.org)",
        "rustup" => "install rustup (https://rustup.rs)",
        _ => "check that it is installed",
    };
    anyhow!("{program} does not start ({error}); {remedy}")
}

/// Waits for the end of `child`; stops its group on Ctrl-C or after `limit`.
pub(crate) fn wait(child: &mut Child, limit: Option<Duration>) -> anyhow::Result<ExitStatus> {
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait().context("cannot wait for a child process")? {
            return Ok(status);
        }
        if interrupt::asked() {
            stop(child);
            bail!("stopped on request");
        }
        if limit.is_some_and(|limit| began.elapsed() > limit) {
            stop(child);
            bail!("not finished after {} minutes", began.elapsed().as_secs() / 60);
        }
        thread::sleep(POLL);
    }
}

/// Asks the group of `child` to end, and ends it after a while.
pub(crate) fn stop(child: &mut Child) {
    signal(child, Signal::SIGTERM);
    let began = Instant::now();
    while began.elapsed() < GRACE {
        if !matches!(child.try_wait(), Ok(None)) {
            break;
        }
        thread::sleep(POLL);
    }
    // Also when the leader has ended: what it left behind belongs to the group.
    signal(child, Signal::SIGKILL);
    let _ = child.wait();
}

/// Sends `signal` to the group of `child`.
pub(crate) fn signal(child: &Child, signal: Signal) {
    if let Ok(id) = i32::try_from(child.id()) {
        let _ = killpg(Pid::from_raw(id), signal);
    }
}

/// Runs with its output visible.
pub(crate) fn loudly(command: &mut Command) -> anyhow::Result<()> {
    let what = describe(command);
    let status = wait(&mut spawn(command)?, None)?;
    if !status.success() {
        bail!("`{what}` failed");
    }
    Ok(())
}

/// Runs as a step with a spinner; the output is shown only when it fails.
pub(crate) fn step(what: &str, command: &mut Command) -> anyhow::Result<()> {
    let step = Step::start(what);
    let name = describe(command);
    let output = capture(command)?;
    if !output.status.success() {
        drop(step);
        eprint!("{}", output.text);
        bail!("`{name}` failed; its output is above");
    }
    step.done();
    Ok(())
}

/// What a finished command left.
pub(crate) struct Finished {
    pub(crate) status: ExitStatus,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard output, then standard error.
    pub(crate) text: String,
}

/// Runs and keeps the output.
pub(crate) fn capture(command: &mut Command) -> anyhow::Result<Finished> {
    let mut child = spawn(command.stdout(Stdio::piped()).stderr(Stdio::piped()))?;
    let stdout = child.stdout.take().map(read_all);
    let stderr = child.stderr.take().map(read_all);
    let status = wait(&mut child, None);
    let join = |reader: Option<thread::JoinHandle<String>>| {
        reader.and_then(|reader| reader.join().ok()).unwrap_or_default()
    };
    let (stdout, stderr) = (join(stdout), join(stderr));
    let text = format!("{stdout}{stderr}");
    Ok(Finished {
        status: status?,
        stdout,
        text,
    })
}

fn read_all(mut source: impl Read + Send + 'static) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = source.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// The command as somebody would type it, without the directory of the program.
pub(crate) fn describe(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program())
        .file_name()
        .unwrap_or_default()
        .to_string_lossy();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    std::iter::once(program)
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_described_as_typed() {
        assert_eq!(
            describe(Command::new("/usr/bin/npm").args(["run", "check"])),
            "npm run check"
        );
    }

    #[test]
    fn output_is_kept_and_the_status_seen() {
        let finished = capture(Command::new("sh").args(["-c", "echo out; echo err >&2; exit 3"])).unwrap();
        assert_eq!(
            (finished.status.code(), &*finished.stdout, &*finished.text),
            (Some(3), "out\n", "out\nerr\n")
        );
    }

    #[test]
    fn a_child_that_takes_too_long_is_stopped_with_its_own_children() {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 60 & wait"]).stdout(Stdio::piped());
        let mut child = spawn(&mut command).unwrap();
        let stdout = child.stdout.take().unwrap();
        let began = Instant::now();
        assert!(wait(&mut child, Some(Duration::from_millis(50))).is_err());
        // Ends only when nobody holds the other side any more.
        assert_eq!(std::io::read_to_string(stdout).unwrap(), "");
        assert!(began.elapsed() < GRACE);
    }
}
