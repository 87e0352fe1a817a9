//! A whole Tomari: the core and the edge in front of it, as child processes.

mod child;
mod core_binary;
mod http;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
pub(crate) use core_binary::CoreBinary;
use xtask::progress::Step;

use self::child::Service;
use crate::databases::Databases;
use crate::interrupt;
use crate::secrets::{DEMO_OWNER, Secrets};

const READY_WITHIN: Duration = Duration::from_mins(3);
/// The demonstration house.
pub(crate) const DEMO_SLUG: &str = "hibari";

/// What a stack is made of.
pub(crate) struct Plan<'a> {
    pub(crate) core: &'a CoreBinary,
    pub(crate) databases: &'a Databases,
    pub(crate) secrets: &'a Secrets,
    pub(crate) core_port: u16,
    pub(crate) edge_port: u16,
    /// Where the output of both goes.
    pub(crate) logs: PathBuf,
    /// Where the mails go.
    pub(crate) mails: PathBuf,
    /// Whether the output goes to standard error, too.
    pub(crate) visible: bool,
}

/// Running; stopped when dropped.
pub(crate) struct Stack {
    // In this order: the edge stops before the core that it asks.
    edge: Service,
    core: Service,
    pub(crate) base_url: String,
}

impl Plan<'_> {
    /// Migrates, and makes the demonstration house with its knowledge.
    pub(crate) fn prepare_house(&self) -> anyhow::Result<()> {
        let step = Step::start("Preparing the database and the demonstration house");
        self.tomari(&["migrate"])?;
        self.make_house(DEMO_SLUG, "Guesthouse Hibari", DEMO_OWNER)?;
        self.tomari(&["import", "--facility", DEMO_SLUG, "core/demo/faq.jsonl"])?;
        step.done();
        Ok(())
    }

    /// Makes a house in Japan with its owner, whose password is the demonstration's.
    pub(crate) fn make_house(&self, slug: &str, name: &str, owner: &str) -> anyhow::Result<()> {
        self.tomari(&[
            "facility",
            "create",
            "--if-absent",
            "--slug",
            slug,
            "--name",
            name,
            "--country",
            "JP",
            "--time-zone",
            "Asia/Tokyo",
            "--languages",
            "en,ja,zh-Hans,zh-Hant,ko,fr",
            "--default-language",
            "en",
            "--owner-email",
            owner,
            "--owner-name",
            "Kobayashi Haru",
        ])?;
        Ok(())
    }

    /// The link on the demonstration house's printed QR code.
    pub(crate) fn guest_link(&self, base_url: &str) -> anyhow::Result<String> {
        let printed = self.tomari(&["facility", "link", "--slug", DEMO_SLUG, "--base-url", base_url])?;
        printed
            .lines()
            .rfind(|line| line.starts_with("http"))
            .map(str::to_owned)
            .context("`tomari facility link` printed no address")
    }

    /// Starts both and waits until the edge says that the core is ready.
    pub(crate) fn start(&self) -> anyhow::Result<Stack> {
        let step = Step::start("Starting core and edge");
        let mut serve = self.command(&["serve"]);
        serve
            .env("TOMARI_LISTEN", format!("127.0.0.1:{}", self.core_port))
            .env("TOMARI_PUBLIC_URL", self.base_url())
            .env("TOMARI_MAIL_FOLDER", &self.mails)
            .env("TOMARI_MAIL_FROM", "Tomari <desk@tomari.example>")
            .env("TOMARI_SHUTDOWN_SECONDS", "5");
        let core = Service::start("core", &mut serve, &self.logs, self.visible)?;
        let edge = Service::start("edge", &mut self.wrangler(), &self.logs, self.visible)?;
        let mut stack = Stack {
            edge,
            core,
            base_url: self.base_url(),
        };
        stack.wait_until_ready(self.edge_port)?;
        step.done();
        Ok(stack)
    }

    fn base_url(&self) -> String {
        format!("http://localhost:{}", self.edge_port)
    }

    fn wrangler(&self) -> Command {
        let mut command = Command::new("npx");
        command
            .current_dir(xtask::workspace_root())
            .args(["--no-install", "wrangler", "dev", "--ip", "127.0.0.1", "--port"])
            .arg(self.edge_port.to_string())
            // No key commands: its input is not a terminal.
            .arg("--show-interactive-dev-session=false")
            .arg("--var")
            .arg(format!("TOMARI_CORE_URL:http://127.0.0.1:{}", self.core_port))
            .env("WRANGLER_SEND_METRICS", "false")
            .env("NO_UPDATE_NOTIFIER", "1");
        command
    }

    fn tomari(&self, arguments: &[&str]) -> anyhow::Result<String> {
        let finished = crate::run::capture(&mut self.command(arguments))?;
        if !finished.status.success() {
            eprint!("{}", finished.text);
            bail!("`tomari {}` failed; its output is above", arguments.join(" "));
        }
        Ok(finished.stdout)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.core.path());
        command
            .current_dir(xtask::workspace_root())
            .args(arguments)
            .env("TOMARI_LOG_FORMAT", "text")
            .envs(self.secrets.core_environment())
            .env("TOMARI_OWNER_PASSWORD", &self.secrets.demo_password)
            .env("DATABASE_URL", &self.databases.app_url)
            .env("MIGRATION_DATABASE_URL", &self.databases.migration_url);
        command
    }
}

impl Stack {
    fn wait_until_ready(&mut self, edge_port: u16) -> anyhow::Result<()> {
        let began = Instant::now();
        loop {
            interrupt::check()?;
            self.ensure_alive()?;
            if http::status(edge_port, "/readyz") == Some(200) {
                return Ok(());
            }
            if began.elapsed() > READY_WITHIN {
                bail!(
                    "{}/readyz does not answer 200 after {} s; see {} and {}",
                    self.base_url,
                    READY_WITHIN.as_secs(),
                    self.core.log().display(),
                    self.edge.log().display()
                );
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Fails when one of the two has ended.
    pub(crate) fn ensure_alive(&mut self) -> anyhow::Result<()> {
        self.core.ensure_alive()?;
        self.edge.ensure_alive()
    }
}

/// Logs of development stacks.
pub(crate) fn logs() -> PathBuf {
    Path::new(&xtask::workspace_root()).join(".tomari/logs")
}

/// Mails of development stacks.
pub(crate) fn mails() -> PathBuf {
    Path::new(&xtask::workspace_root()).join(".tomari/mails")
}
