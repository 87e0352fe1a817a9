//! Sending: through SMTP, or into a folder in development.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};
use tracing::info;
use uuid::Uuid;

/// How long one exchange with the mail server may take.
const TIMEOUT: Duration = Duration::from_secs(20);

/// A mail.
#[derive(Clone, Debug)]
pub struct Mail {
    /// To whom.
    pub to: String,
    /// What about.
    pub subject: String,
    /// The text, with `{link}` where the link goes.
    pub body: String,
    /// The link, which holds a secret.
    pub link: Option<SecretString>,
}

/// Why a mail was not sent. It is tried again.
#[derive(Debug, thiserror::Error)]
#[error("the mail could not be sent: {0:#}")]
pub struct MailError(#[from] anyhow::Error);

enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

struct Sender {
    from: Mailbox,
    transport: Transport,
}

/// Sends mails from the house's desk. Belongs to the runtime it is used on.
pub struct Mailer(Option<Sender>);

impl std::fmt::Debug for Mailer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailer").finish_non_exhaustive()
    }
}

impl Mailer {
    /// Through the server of a URL such as `smtps://name:password@mail.example`, or
    /// `smtp://mail.example:587?tls=required`.
    pub fn smtp(url: &SecretString, from: &str) -> anyhow::Result<Self> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose_secret())
            .context("it is not an SMTP URL")?
            .timeout(Some(TIMEOUT))
            .build();
        Ok(Self(Some(Sender {
            from: mailbox(from)?,
            transport: Transport::Smtp(transport),
        })))
    }

    /// Into files of a folder, and the link into the log: for development only.
    pub fn folder(folder: PathBuf, from: &str) -> anyhow::Result<Self> {
        Ok(Self(Some(Sender {
            from: mailbox(from)?,
            transport: Transport::Folder(folder),
        })))
    }

    /// For a process that sends none: what it enqueues is sent by those that do.
    #[must_use]
    pub fn none() -> Self {
        Self(None)
    }

    /// Sends a mail.
    pub async fn send(&self, mail: &Mail, id: Uuid, at: DateTime<Utc>) -> Result<(), MailError> {
        let sender = self.0.as_ref().context("this process sends no mail")?;
        let to: Address = mail.to.parse().context("the address")?;
        let domain = sender.from.email.domain();
        let message = Message::builder()
            .from(sender.from.clone())
            .to(Mailbox::new(None, to))
            .subject(mail.subject.clone())
            .date(at.into())
            .message_id(Some(format!("<{id}@{domain}>")))
            .header(ContentType::TEXT_PLAIN)
            .body(mail.whole_text())
            .context("the message")?;
        match &sender.transport {
            Transport::Smtp(smtp) => {
                smtp.send(message).await.context("SMTP")?;
                info!(mail = %id, "sent a mail");
            }
            Transport::Folder(folder) => {
                tokio::fs::create_dir_all(folder).await.context("the folder")?;
                let file = folder.join(format!("{id}.eml"));
                tokio::fs::write(&file, message.formatted())
                    .await
                    .context("the file")?;
                let link = mail.link.as_ref().map_or("", |link| link.expose_secret());
                info!(
                    to = mail.to,
                    subject = mail.subject,
                    link,
                    "wrote a mail to {}",
                    file.display()
                );
            }
        }
        Ok(())
    }
}

impl Mail {
    fn whole_text(&self) -> String {
        let link = self.link.as_ref().map_or("", |link| link.expose_secret());
        self.body.replace("{link}", link)
    }
}

fn mailbox(from: &str) -> anyhow::Result<Mailbox> {
    from.parse()
        .with_context(|| format!("`{from}` is not a sender such as Tomari <desk@example.com>"))
}
