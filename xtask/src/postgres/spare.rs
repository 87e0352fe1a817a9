//! A server beside the one that everything else uses, for a program that must be able to stop it.

use std::fs;

use anyhow::{Context, ensure};

use super::cluster::Cluster;
use super::server::{self, Place};
use crate::lock::FileLock;
use crate::random;

/// What is acknowledged is kept, as in a real house, where the server for development may lose the last commits. Functions count how
/// often they are called, so that whoever waits for something in the database sees that it was done.
const SETTINGS: [&str; 2] = ["synchronous_commit=on", "track_functions=all"];
/// Ports below those that systems give to outgoing connections. While the server is down its clients try to connect, and on a port
/// among those a client may be given the server's own.
const PORTS: std::ops::Range<u16> = 20_000..30_000;

/// How a server is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shutdown {
    /// Transactions are rolled back, clients told, the data written (SIGINT).
    Fast,
    /// At once, as in a power cut; it recovers when it starts (SIGQUIT).
    Immediate,
}

/// A server of its own. It always is the embedded one, whatever `TOMARI_ADMIN_DATABASE_URL` says.
#[derive(Debug)]
pub struct Spare {
    place: Place,
    cluster: Cluster,
    /// One program at a time has it.
    _lock: FileLock,
}

impl Spare {
    /// Lays and starts one. Waits while another program has the one of this name; what that left behind is removed first.
    pub fn lay(name: &str) -> anyhow::Result<Self> {
        let place = Place::beside(name)?;
        let lock = place.lock()?;
        remove(&place)?;
        let cluster = server::run(&place, &SETTINGS, port)?;
        Ok(Self {
            place,
            cluster,
            _lock: lock,
        })
    }

    /// Its addresses, which stay the same when it is started again.
    #[must_use]
    pub fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    /// Stops it and waits until it has stopped.
    pub fn stop(&self, how: Shutdown) -> anyhow::Result<()> {
        let mode = match how {
            Shutdown::Fast => "fast",
            Shutdown::Immediate => "immediate",
        };
        server::halt(&self.place, mode).map(drop)
    }

    /// Starts it again and waits until it answers.
    pub fn start(&self) -> anyhow::Result<()> {
        let cluster = server::run(&self.place, &SETTINGS, port)?;
        ensure!(
            cluster.port == self.cluster.port,
            "another program took port {}",
            self.cluster.port
        );
        Ok(())
    }

    /// Stops it and removes its data.
    pub fn remove(self) -> anyhow::Result<()> {
        remove(&self.place)
    }
}

fn remove(place: &Place) -> anyhow::Result<()> {
    if place.dir.exists() {
        server::halt(place, "immediate")?;
        fs::remove_dir_all(&place.dir).with_context(|| format!("cannot remove {}", place.dir.display()))?;
    }
    Ok(())
}

fn port() -> anyhow::Result<u16> {
    loop {
        let number = u16::from_str_radix(&random::hex(2)?, 16)?;
        let port = PORTS.start + number % (PORTS.end - PORTS.start);
        if server::is_free(port) {
            return Ok(port);
        }
    }
}
