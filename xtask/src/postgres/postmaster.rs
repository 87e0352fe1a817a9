//! Whether the process that `postmaster.pid` names is this data directory's server. After a reboot its number may
//! belong to anything.

use std::fs;
use std::path::Path;
#[cfg(not(target_os = "linux"))]
use std::process::Command;

use anyhow::Context;

/// The port of the running server; `None` when it is not running.
pub(super) fn running(data: &Path) -> Option<u16> {
    let (pid, port) = parse(&fs::read_to_string(data.join("postmaster.pid")).ok()?)?;
    serves(&command_line(pid)?, data).then_some(port)
}

/// Removes a pid file whose number now belongs to another program; PostgreSQL itself would refuse to start. One
/// whose process is gone stays: PostgreSQL uses it to see whether backends of the dead server are still there.
pub(super) fn clear_foreign_pid_file(data: &Path) -> anyhow::Result<()> {
    let path = data.join("postmaster.pid");
    let Some((pid, _)) = fs::read_to_string(&path).ok().as_deref().and_then(parse) else {
        return Ok(());
    };
    if command_line(pid).is_some_and(|line| !serves(&line, data)) {
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    Ok(())
}

/// Lines of the file: pid, data directory, start time, port, ...
fn parse(file: &str) -> Option<(u32, u16)> {
    let mut lines = file.lines();
    let pid = lines.next()?.trim().parse().ok()?;
    let port = lines.nth(2)?.trim().parse().ok()?;
    Some((pid, port))
}

fn serves(command_line: &str, data: &Path) -> bool {
    command_line.contains("/bin/postgres ") && command_line.contains(&*data.to_string_lossy())
}

#[cfg(target_os = "linux")]
fn command_line(pid: u32) -> Option<String> {
    let bytes = fs::read(format!("/proc/{pid}/cmdline")).ok()?;
    (!bytes.is_empty()).then(|| String::from_utf8_lossy(&bytes).replace('\0', " "))
}

#[cfg(not(target_os = "linux"))]
fn command_line(pid: u32) -> Option<String> {
    let output = Command::new("ps")
        .args(["-ww", "-o", "args=", "-p", &pid.to_string()])
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "4711\n/cache/postgres-18/0f/data\n1752480000\n54321\n\n127.0.0.1\n  1 2\nready   \n";

    #[test]
    fn pid_and_port_are_read() {
        assert_eq!(parse(FILE), Some((4711, 54321)));
        assert_eq!(parse("4711\n"), None);
        assert_eq!(parse(""), None);
    }

    #[test]
    fn only_a_server_of_the_same_directory_counts() {
        let data = Path::new("/cache/postgres-18/0f/data");
        assert!(serves(
            "/x/bin/postgres -D /cache/postgres-18/0f/data -p 54321",
            data
        ));
        assert!(!serves(
            "/x/bin/postgres -D /cache/postgres-18/aa/data -p 54321",
            data
        ));
        assert!(!serves("vi /cache/postgres-18/0f/data/pg_hba.conf", data));
    }

    #[test]
    fn this_process_has_a_command_line() {
        assert!(command_line(std::process::id()).is_some());
    }
}
