//! Configuration from the environment, checked at start. `core/example.env` lists every variable with comments.

mod models;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, bail};
use secrecy::{ExposeSecret, SecretString};
use tomari_shared::limits::SIGNING_KEY_MIN_BYTES;
use tomari_shared::token::KeyRing;

use crate::webhooks::Reach;

pub use models::{EmbeddingProvider, ModelsConfig};

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines: one JSON object a line.
    Json,
}

/// What `serve` needs.
#[derive(Debug)]
pub struct ServeConfig {
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Connection string of the application role.
    pub database_url: SecretString,
    /// Largest number of database connections.
    pub database_connections: u32,
    /// Where processes share what the database need not hold: Redis or Valkey.
    pub redis_url: Option<SecretString>,
    /// Keys the edge signs its assertions with.
    pub identity_keys: KeyRing,
    /// Secret that house keys and the hashes of hand-over codes are derived from.
    pub secret: SecretString,
    /// Where browsers reach the edge, without a slash at the end.
    pub public_url: String,
    /// How mail is sent.
    pub mail: MailConfig,
    /// Where webhooks may be sent.
    pub webhook_reach: Reach,
    /// Models.
    pub models: ModelsConfig,
    /// How long open requests may take after a stop was asked for.
    pub shutdown_grace: Duration,
}

/// How mail is sent.
#[derive(Debug)]
pub struct MailConfig {
    /// The sender.
    pub from: String,
    /// By what.
    pub transport: MailTransport,
}

/// By what mail is sent.
#[derive(Debug)]
pub enum MailTransport {
    /// A server, with the credentials for it.
    Smtp(SecretString),
    /// Files in a folder, for development.
    Folder(PathBuf),
}

/// Where variables come from; the environment, or a test's map.
pub trait Variables {
    /// The value of `name`, if it is set and not empty.
    fn get(&self, name: &str) -> Option<String>;
}

/// The process's environment.
#[derive(Debug)]
pub struct Environment;

impl Variables for Environment {
    fn get(&self, name: &str) -> Option<String> {
        std::env::var(name).ok().filter(|value| !value.is_empty())
    }
}

impl ServeConfig {
    /// Reads and checks everything `serve` needs.
    pub fn read(variables: &dyn Variables) -> anyhow::Result<Self> {
        Ok(Self {
            listen: parsed(
                variables,
                "TOMARI_LISTEN",
                "127.0.0.1:8788",
                "an address such as 127.0.0.1:8788",
            )?,
            database_url: database_url(variables)?,
            database_connections: parsed(
                variables,
                "TOMARI_DATABASE_CONNECTIONS",
                "10",
                "a number of connections",
            )?,
            redis_url: variables.get("REDIS_URL").map(SecretString::from),
            identity_keys: KeyRing::parse(&required(variables, "TOMARI_IDENTITY_KEYS")?)
                .context("TOMARI_IDENTITY_KEYS is not usable")?,
            secret: secret(variables)?,
            public_url: public_url(variables)?,
            mail: mail(variables)?,
            webhook_reach: webhook_reach(variables)?,
            models: ModelsConfig::read(variables)?,
            shutdown_grace: Duration::from_secs(parsed(
                variables,
                "TOMARI_SHUTDOWN_SECONDS",
                "25",
                "a number of seconds",
            )?),
        })
    }
}

/// `DATABASE_URL`: the application role's connection string.
pub fn database_url(variables: &dyn Variables) -> anyhow::Result<SecretString> {
    required(variables, "DATABASE_URL").map(SecretString::from)
}

/// `MIGRATION_DATABASE_URL`: the owner's connection string.
pub fn migration_database_url(variables: &dyn Variables) -> anyhow::Result<SecretString> {
    required(variables, "MIGRATION_DATABASE_URL").map(SecretString::from)
}

/// `TOMARI_SECRET`.
pub fn secret(variables: &dyn Variables) -> anyhow::Result<SecretString> {
    let secret = SecretString::from(required(variables, "TOMARI_SECRET")?);
    if secret.expose_secret().len() < SIGNING_KEY_MIN_BYTES {
        bail!("TOMARI_SECRET is shorter than {SIGNING_KEY_MIN_BYTES} bytes");
    }
    Ok(secret)
}

/// `TOMARI_PUBLIC_URL`.
pub fn public_url(variables: &dyn Variables) -> anyhow::Result<String> {
    let text = required(variables, "TOMARI_PUBLIC_URL")?;
    let url = url::Url::parse(&text)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.path() == "/" && url.query().is_none());
    match url {
        Some(url) => Ok(url.origin().ascii_serialization()),
        None => bail!("TOMARI_PUBLIC_URL is `{text}`, but must be an address such as https://desk.example"),
    }
}

/// `TOMARI_SMTP_URL` or `TOMARI_MAIL_FOLDER`, and `TOMARI_MAIL_FROM`.
fn mail(variables: &dyn Variables) -> anyhow::Result<MailConfig> {
    let transport = match (
        variables.get("TOMARI_SMTP_URL"),
        variables.get("TOMARI_MAIL_FOLDER"),
    ) {
        (Some(url), None) => MailTransport::Smtp(url.into()),
        (None, Some(folder)) => MailTransport::Folder(folder.into()),
        _ => bail!(
            "set either TOMARI_SMTP_URL or, in development, TOMARI_MAIL_FOLDER; core/example.env explains them"
        ),
    };
    Ok(MailConfig {
        from: required(variables, "TOMARI_MAIL_FROM")?,
        transport,
    })
}

/// `TOMARI_WEBHOOKS_REACH`.
fn webhook_reach(variables: &dyn Variables) -> anyhow::Result<Reach> {
    match variables.get("TOMARI_WEBHOOKS_REACH").as_deref() {
        None | Some("public") => Ok(Reach::Public),
        Some("private") => Ok(Reach::Private),
        Some(other) => bail!("TOMARI_WEBHOOKS_REACH is `{other}`, but must be public or private"),
    }
}

/// `TOMARI_LOG_FORMAT`.
pub fn log_format(variables: &dyn Variables) -> anyhow::Result<LogFormat> {
    match variables.get("TOMARI_LOG_FORMAT").as_deref() {
        None | Some("text") => Ok(LogFormat::Text),
        Some("json") => Ok(LogFormat::Json),
        Some(other) => bail!("TOMARI_LOG_FORMAT is `{other}`, but must be text or json"),
    }
}

fn required(variables: &dyn Variables, name: &str) -> anyhow::Result<String> {
    variables
        .get(name)
        .with_context(|| format!("{name} is not set; core/example.env explains it"))
}

fn parsed<T: std::str::FromStr>(
    variables: &dyn Variables,
    name: &str,
    default: &str,
    expected: &str,
) -> anyhow::Result<T> {
    let text = variables.get(name).unwrap_or_else(|| default.to_owned());
    let Ok(value) = text.parse() else {
        bail!("{name} is `{text}`, but must be {expected}")
    };
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::{ServeConfig, Variables};
    use std::collections::BTreeMap;

    struct Map(BTreeMap<&'static str, &'static str>);

    impl Variables for Map {
        fn get(&self, name: &str) -> Option<String> {
            self.0.get(name).map(ToString::to_string)
        }
    }

    fn complete() -> Map {
        Map(BTreeMap::from([
            ("DATABASE_URL", "postgres://tomari_app:secret@localhost/tomari"),
            ("TOMARI_IDENTITY_KEYS", "k1:0123456789abcdef0123456789abcdef"),
            ("TOMARI_SECRET", "0123456789abcdef0123456789abcdef"),
            ("TOMARI_PUBLIC_URL", "https://desk.example/"),
            ("TOMARI_SMTP_URL", "smtps://desk:secret@mail.example"),
            ("TOMARI_MAIL_FROM", "Tomari <desk@desk.example>"),
        ]))
    }

    #[test]
    fn reads_with_defaults_and_shows_no_secret() {
        let config = ServeConfig::read(&complete()).expect("complete");
        assert_eq!(config.listen.to_string(), "127.0.0.1:8788");
        let shown = format!("{config:?}");
        assert!(
            !shown.contains("secret@")
                && config.public_url == "https://desk.example"
                && !shown.contains("0123456789abcdef"),
            "{shown}"
        );
    }

    #[test]
    fn names_the_variable_that_is_missing_or_wrong() {
        for (name, value, expected) in [
            (
                "DATABASE_URL",
                "",
                "DATABASE_URL is not set; core/example.env explains it",
            ),
            (
                "TOMARI_LISTEN",
                "nonsense",
                "TOMARI_LISTEN is `nonsense`, but must be an address such as 127.0.0.1:8788",
            ),
            ("TOMARI_SECRET", "short", "TOMARI_SECRET is shorter than 32 bytes"),
            (
                "TOMARI_PUBLIC_URL",
                "https://desk.example/console",
                "TOMARI_PUBLIC_URL is `https://desk.example/console`, but must be an address such as https://desk.example",
            ),
            (
                "TOMARI_SMTP_URL",
                "",
                "set either TOMARI_SMTP_URL or, in development, TOMARI_MAIL_FOLDER; core/example.env explains them",
            ),
            (
                "TOMARI_WEBHOOKS_REACH",
                "everywhere",
                "TOMARI_WEBHOOKS_REACH is `everywhere`, but must be public or private",
            ),
            (
                "TOMARI_COMPLETION_URL",
                "somewhere",
                "TOMARI_COMPLETION_URL is `somewhere`, but must be an address such as https://api.example/v1",
            ),
            (
                "TOMARI_COMPLETION_URL",
                "https://api.example/v1",
                "TOMARI_COMPLETION_MODEL is not set; core/example.env explains it",
            ),
            (
                "TOMARI_TOKENS_PER_DAY",
                "many",
                "TOMARI_TOKENS_PER_DAY is `many`, but must be a number of tokens",
            ),
            (
                "TOMARI_IDENTITY_KEYS",
                "k1:short",
                "TOMARI_IDENTITY_KEYS is not usable",
            ),
        ] {
            let mut variables = complete();
            variables.0.remove(name);
            if !value.is_empty() {
                variables.0.insert(name, value);
            }
            let error = ServeConfig::read(&variables).expect_err(name);
            assert_eq!(error.to_string(), expected);
        }
    }
}
