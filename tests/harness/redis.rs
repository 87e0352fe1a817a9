//! A Redis server of a test's own.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret as _, SecretString};
use tomari_core::shared_store::SharedStore;

/// How long a server may take to start. Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// The server; killed when dropped.
#[derive(Debug)]
pub struct RedisServer {
    port: u16,
    child: Option<Child>,
}

impl RedisServer {
    /// Starts one with nothing in it.
    pub async fn start() -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .expect("a port")
            .port();
        let mut server = Self { port, child: None };
        server.start_again().await;
        server
    }

    /// Starts it anew on the same port, with nothing in it.
    pub async fn start_again(&mut self) {
        let program = tokio::task::spawn_blocking(xtask::redis::program)
            .await
            .expect("joins")
            .expect("a Redis server");
        let child = Command::new(program)
            .args(["--bind", "127.0.0.1", "--port", &self.port.to_string()])
            .args(["--save", "", "--appendonly", "no", "--daemonize", "no"])
            .current_dir(std::env::temp_dir())
            .stdout(Stdio::null())
            .spawn()
            .expect("starts");
        self.child = Some(child);
        let began = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(began.elapsed() < PATIENCE, "the Redis server does not answer");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Kills it.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            // It may have ended by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Waits until so many processes hear signals.
    pub async fn wait_for_subscribers(&self, count: usize) {
        let client = redis::Client::open(self.url().expose_secret()).expect("a URL");
        let mut connection = client.get_multiplexed_async_connection().await.expect("connects");
        let began = Instant::now();
        loop {
            let (_, subscribed): (String, usize) = redis::cmd("PUBSUB")
                .arg("NUMSUB")
                .arg("tomari")
                .query_async(&mut connection)
                .await
                .expect("answers");
            if subscribed >= count {
                return;
            }
            assert!(began.elapsed() < PATIENCE, "only {subscribed} hear signals");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Connection string.
    #[must_use]
    pub fn url(&self) -> SecretString {
        format!("redis://127.0.0.1:{}/", self.port).into()
    }

    /// A store of a process of its own.
    #[must_use]
    pub fn store(&self) -> SharedStore {
        SharedStore::new(&self.url()).expect("a URL")
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
    }
}
