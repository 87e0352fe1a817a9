//! A mail server that listens on a port, speaks SMTP (RFC 5321) and keeps what it is given.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use mail_parser::MessageParser;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How long a mail that must come may take. Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// How the server answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Takes every mail.
    Accepts,
    /// Has no time now (451).
    Busy,
    /// Closes the connection when the mail has been sent, without a word.
    HangsUp,
}

/// A mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedMail {
    /// Sender of the envelope.
    pub from: String,
    /// Recipient of the envelope.
    pub to: String,
    /// Subject, decoded.
    pub subject: String,
    /// Text, decoded.
    pub text: String,
}

impl ReceivedMail {
    /// The one link in the text.
    #[must_use]
    #[track_caller]
    pub fn link(&self) -> &str {
        let links: Vec<&str> = self
            .text
            .split_whitespace()
            .filter(|word| word.starts_with("http"))
            .collect();
        let [link] = links.as_slice() else {
            panic!("not one link: {}", self.text);
        };
        link
    }

    /// The token in the link's fragment.
    #[must_use]
    #[track_caller]
    pub fn token(&self) -> &str {
        let (_, token) = self.link().split_once("#token=").expect("a token in the link");
        token
    }
}

#[derive(Debug)]
struct State {
    mood: Mood,
    mails: Vec<ReceivedMail>,
}

/// The server.
#[derive(Debug)]
pub struct MailServer {
    port: u16,
    state: Arc<Mutex<State>>,
    taken: Arc<Notify>,
}

impl MailServer {
    pub(crate) async fn start(tasks: &TaskTracker, stop: CancellationToken) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(Mutex::new(State {
            mood: Mood::Accepts,
            mails: Vec::new(),
        }));
        let taken = Arc::new(Notify::new());
        let (kept, tell) = (Arc::clone(&state), Arc::clone(&taken));
        tasks.spawn(stop.run_until_cancelled_owned(async move {
            loop {
                let (connection, _) = listener.accept().await.expect("a connection");
                // A client that goes away ends its own conversation only.
                let _ = talk(connection, &kept, &tell).await;
            }
        }));
        Self { port, state, taken }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Answers like this from now on.
    pub fn be(&self, mood: Mood) {
        self.state.lock().expect("not poisoned").mood = mood;
    }

    /// What was taken since the last time this was asked.
    #[must_use]
    pub fn take(&self) -> Vec<ReceivedMail> {
        std::mem::take(&mut self.state.lock().expect("not poisoned").mails)
    }

    /// Waits until there is a mail that was not asked for, and returns it.
    pub async fn next(&self) -> ReceivedMail {
        let mail = async {
            loop {
                let waiting = self.taken.notified();
                if let Some(mail) = self.state.lock().expect("not poisoned").mails.pop() {
                    return mail;
                }
                waiting.await;
            }
        };
        tokio::time::timeout(PATIENCE, mail)
            .await
            .expect("a mail comes in time")
    }

    /// The one mail that was taken since.
    #[must_use]
    #[track_caller]
    pub fn take_one(&self) -> ReceivedMail {
        let mut mails = self.take();
        assert_eq!(mails.len(), 1, "{mails:?}");
        mails.remove(0)
    }
}

async fn talk(connection: TcpStream, state: &Mutex<State>, taken: &Notify) -> std::io::Result<()> {
    let (reader, mut writer) = connection.into_split();
    let mut lines = BufReader::new(reader).split(b'\n');
    writer.write_all(b"220 mail.example\r\n").await?;
    let (mut from, mut to) = (String::new(), String::new());
    while let Some(line) = lines.next_segment().await? {
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        let mood = state.lock().expect("not poisoned").mood;
        let answer = match line.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" => "250-mail.example\r\n250 8BITMIME",
            "MAIL" if mood == Mood::Busy => "451 try again later",
            "MAIL" => {
                from = address(&line);
                "250 ok"
            }
            "RCPT" => {
                to = address(&line);
                "250 ok"
            }
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await?;
                let mut raw = Vec::new();
                while let Some(line) = lines.next_segment().await? {
                    if line == b".\r" {
                        break;
                    }
                    raw.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
                    raw.push(b'\n');
                }
                if mood == Mood::HangsUp {
                    return Ok(());
                }
                let mail = parse(&raw, &from, &to);
                state.lock().expect("not poisoned").mails.push(mail);
                taken.notify_one();
                "250 taken"
            }
            "QUIT" => {
                writer.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 ok",
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(())
}

fn address(line: &str) -> String {
    let inside = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map(|(address, _)| address.to_owned()).unwrap_or_default()
}

fn parse(raw: &[u8], from: &str, to: &str) -> ReceivedMail {
    let message = MessageParser::default().parse(raw).expect("a message");
    ReceivedMail {
        from: from.to_owned(),
        to: to.to_owned(),
        subject: message.subject().expect("a subject").to_owned(),
        text: message.body_text(0).expect("a text").replace("\r\n", "\n"),
    }
}
