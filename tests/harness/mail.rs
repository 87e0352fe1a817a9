//! A mail server that listens on a port, speaks SMTP (RFC 5321) and keeps what it is given.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use mail_parser::MessageParser;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Split};
use tokio::net::tcp::OwnedReadHalf;
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
    /// Says nothing to DATA: the mail is not sent.
    HoldsBefore,
    /// Takes the mail and says nothing, so that who sent it does not know.
    HoldsAfter,
    /// Takes every mail, and this long for each answer.
    Slow(Duration),
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
    /// The Message-ID, without its angle brackets.
    pub message_id: String,
    /// When it was taken.
    pub taken_at: Instant,
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
    /// Clients that wait for an answer which does not come.
    held: usize,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    taken: Notify,
    held: Notify,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("not poisoned")
    }
}

/// The server.
#[derive(Debug)]
pub struct MailServer {
    port: u16,
    shared: Arc<Shared>,
}

impl MailServer {
    /// Listens until `stop`.
    pub async fn start(tasks: &TaskTracker, stop: CancellationToken) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared {
            state: Mutex::new(State {
                mood: Mood::Accepts,
                mails: Vec::new(),
                held: 0,
            }),
            taken: Notify::new(),
            held: Notify::new(),
        });
        let (kept, conversations, end) = (Arc::clone(&shared), tasks.clone(), stop.clone());
        tasks.spawn(stop.run_until_cancelled_owned(async move {
            loop {
                let (connection, _) = listener.accept().await.expect("a connection");
                let shared = Arc::clone(&kept);
                conversations.spawn(end.clone().run_until_cancelled_owned(async move {
                    // A client that goes away ends its own conversation only.
                    let _ = talk(connection, &shared).await;
                }));
            }
        }));
        Self { port, shared }
    }

    /// Its address for the application.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Answers like this from now on.
    pub fn be(&self, mood: Mood) {
        self.shared.state().mood = mood;
    }

    /// What was taken since the last time this was asked.
    #[must_use]
    pub fn take(&self) -> Vec<ReceivedMail> {
        std::mem::take(&mut self.shared.state().mails)
    }

    /// Waits until there is a mail that was not asked for, and returns it.
    pub async fn next(&self) -> ReceivedMail {
        let mail = async {
            loop {
                let waiting = self.shared.taken.notified();
                if let Some(mail) = self.shared.state().mails.pop() {
                    return mail;
                }
                waiting.await;
            }
        };
        tokio::time::timeout(PATIENCE, mail)
            .await
            .expect("a mail comes in time")
    }

    /// Waits until a client is held.
    pub async fn until_held(&self) {
        let held = async {
            loop {
                let waiting = self.shared.held.notified();
                if self.shared.state().held > 0 {
                    return;
                }
                waiting.await;
            }
        };
        tokio::time::timeout(PATIENCE, held)
            .await
            .expect("a client sends a mail in time");
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

async fn talk(connection: TcpStream, shared: &Shared) -> std::io::Result<()> {
    let (reader, mut writer) = connection.into_split();
    let mut lines = BufReader::new(reader).split(b'\n');
    writer.write_all(b"220 mail.example\r\n").await?;
    let (mut from, mut to) = (String::new(), String::new());
    while let Some(line) = lines.next_segment().await? {
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        let mood = shared.state().mood;
        if let Mood::Slow(wait) = mood {
            tokio::time::sleep(wait).await;
        }
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
            "DATA" if mood == Mood::HoldsBefore => return hold(shared, &mut lines).await,
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await?;
                let raw = data(&mut lines).await?;
                if mood == Mood::HangsUp {
                    return Ok(());
                }
                let mail = parse(&raw, &from, &to);
                shared.state().mails.push(mail);
                shared.taken.notify_one();
                if mood == Mood::HoldsAfter {
                    return hold(shared, &mut lines).await;
                }
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

type Lines = Split<BufReader<OwnedReadHalf>>;

/// What is sent after DATA, up to the dot.
async fn data(lines: &mut Lines) -> std::io::Result<Vec<u8>> {
    let mut raw = Vec::new();
    while let Some(line) = lines.next_segment().await? {
        if line == b".\r" {
            return Ok(raw);
        }
        raw.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        raw.push(b'\n');
    }
    // Who went away in the middle has sent nothing.
    Err(std::io::ErrorKind::UnexpectedEof.into())
}

/// Says nothing until the client goes away.
async fn hold(shared: &Shared, lines: &mut Lines) -> std::io::Result<()> {
    shared.state().held += 1;
    shared.held.notify_one();
    while let Ok(Some(_)) = lines.next_segment().await {}
    shared.state().held -= 1;
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
        message_id: message.message_id().expect("a Message-ID").to_owned(),
        taken_at: Instant::now(),
    }
}
