//! Sending to addresses that houses choose: never into a private network, unless the operator allows it.

use std::error::Error;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use anyhow::Context;
use http::header::{CONTENT_TYPE, USER_AGENT};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use secrecy::SecretString;
use tomari_shared::deliveries::DeliveryFailure;
use tomari_shared::limits::WEBHOOK_URL_MAX_CHARS;
use url::{Host, Url};
use uuid::Uuid;

use super::public::is_public;
use super::signature;

/// How long one attempt may take in all. The standard suggests 15 to 30 s; a receiver ought to take it and work later.
const TIMEOUT: Duration = Duration::from_secs(15);
/// How long connecting may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Where webhooks may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// To `https` addresses on the public internet.
    Public,
    /// Into private networks too, also without TLS: where the houses' own systems stand beside the core.
    Private,
}

/// What is sent.
#[derive(Debug)]
pub(super) struct Outgoing<'a> {
    /// Where.
    pub(super) url: &'a str,
    /// The same at every attempt.
    pub(super) id: Uuid,
    /// Of this attempt, in seconds of Unix time.
    pub(super) timestamp: i64,
    /// JSON.
    pub(super) body: Vec<u8>,
    /// What signs.
    pub(super) secrets: &'a [SecretString],
}

/// Why nothing was delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    /// What kind of failure it is.
    pub(super) kind: DeliveryFailure,
    /// The HTTP status, if there was an answer.
    pub(super) status: Option<u16>,
}

impl From<DeliveryFailure> for Failure {
    fn from(kind: DeliveryFailure) -> Self {
        Self { kind, status: None }
    }
}

/// Sends webhooks. Its connections belong to the runtime it is used on.
#[derive(Clone, Debug)]
pub struct Sender {
    client: reqwest::Client,
    reach: Reach,
}

impl Sender {
    /// A sender that reaches so far.
    pub fn new(reach: Reach) -> anyhow::Result<Self> {
        let mut client = reqwest::Client::builder()
            .timeout(TIMEOUT)
            .connect_timeout(CONNECT_TIMEOUT)
            // It would lead to an address that nobody has checked or chosen.
            .redirect(reqwest::redirect::Policy::none())
            // It would come from the environment.
            .no_proxy();
        if reach == Reach::Public {
            client = client
                .https_only(true)
                .dns_resolver(std::sync::Arc::new(PublicOnly));
        }
        Ok(Self {
            client: client.build().context("the HTTP client of webhooks")?,
            reach,
        })
    }

    /// What is wrong with an address; nothing if it can be sent to. Where a name leads is looked at when something is sent.
    pub(super) fn fault(&self, text: &str) -> Option<String> {
        if text.chars().count() > WEBHOOK_URL_MAX_CHARS {
            return Some(format!("must have at most {WEBHOOK_URL_MAX_CHARS} characters"));
        }
        let (schemes, example): (&[_], _) = match self.reach {
            Reach::Public => (&["https"], "https://example.com/hook"),
            Reach::Private => (&["https", "http"], "http://192.168.1.20/hook"),
        };
        let url = Url::parse(text)
            .ok()
            .filter(|url| schemes.contains(&url.scheme()) && url.host().is_some());
        let Some(url) = url else {
            return Some(format!("must be an address such as {example}"));
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Some("must not contain a name or password; the signature tells who sends".to_owned());
        }
        if url.fragment().is_some() {
            return Some("must not contain a fragment, which would not be sent".to_owned());
        }
        (!self.may_reach(&url)).then(|| "must lead to a host on the public internet".to_owned())
    }

    /// Whether the host, if it is an address, may be reached. Names are looked up later, by [`PublicOnly`].
    fn may_reach(&self, url: &Url) -> bool {
        if self.reach == Reach::Private {
            return true;
        }
        match url.host() {
            Some(Host::Ipv4(address)) => is_public(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => is_public(IpAddr::V6(address)),
            Some(Host::Domain(_)) => true,
            None => false,
        }
    }

    /// Makes one attempt. Returns the status. The answer's body is not read: nothing in it matters, and it may have no end.
    pub(super) async fn send(&self, outgoing: Outgoing<'_>) -> Result<u16, Failure> {
        let url = Url::parse(outgoing.url).map_err(|_| DeliveryFailure::Unreachable)?;
        // What was allowed when the webhook was made may not be any more.
        if !self.may_reach(&url) {
            return Err(DeliveryFailure::AddressNotPublic.into());
        }
        let id = outgoing.id.to_string();
        let signed = signature::header(outgoing.secrets, &id, outgoing.timestamp, &outgoing.body);
        let signature = signed
            .filter(|signed| !signed.is_empty())
            .ok_or(DeliveryFailure::SecretLost)?;
        let request = self
            .client
            .post(url)
            .header(CONTENT_TYPE, "application/json")
            .header(USER_AGENT, concat!("Tomari/", env!("CARGO_PKG_VERSION")))
            .header("webhook-id", id)
            .header("webhook-timestamp", outgoing.timestamp)
            .header("webhook-signature", signature)
            .body(outgoing.body);
        let response = request.send().await.map_err(|error| failure(&error))?;
        let status = response.status();
        if status.is_success() {
            Ok(status.as_u16())
        } else {
            Err(Failure {
                kind: DeliveryFailure::Status,
                status: Some(status.as_u16()),
            })
        }
    }
}

fn failure(error: &reqwest::Error) -> DeliveryFailure {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<NotPublic>() {
            return DeliveryFailure::AddressNotPublic;
        }
        cause = error.source();
    }
    if error.is_timeout() {
        DeliveryFailure::TimedOut
    } else if error.is_connect() {
        DeliveryFailure::Unreachable
    } else {
        DeliveryFailure::Cut
    }
}

/// A name leads to no public address.
#[derive(Debug, thiserror::Error)]
#[error("no address of this host is on the public internet")]
struct NotPublic;

/// Looks names up, and keeps what is public of what they lead to. It is what the connection is then made to, so that a name can't lead
/// elsewhere between check and use.
struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0))
                .await?
                .filter(|found| is_public(found.ip()))
                .collect();
            if found.is_empty() {
                return Err(NotPublic.into());
            }
            let addresses: Addrs = Box::new(found.into_iter());
            Ok(addresses)
        })
    }
}

#[cfg(test)]
mod tests {
    use tomari_shared::deliveries::DeliveryFailure;

    use super::{Outgoing, Reach, Sender};

    #[test]
    fn addresses_are_checked_when_they_are_chosen() {
        let public = Sender::new(Reach::Public).expect("builds");
        let private = Sender::new(Reach::Private).expect("builds");
        for good in [
            "https://example.com",
            "https://example.com:8443/hook?house=1",
            "https://1.1.1.1/",
            "https://[2606:4700::1111]/",
        ] {
            assert_eq!(public.fault(good), None, "{good}");
            assert_eq!(private.fault(good), None, "{good}");
        }
        for inside in [
            "http://example.com/",
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://169.254.169.254/latest/meta-data",
        ] {
            assert!(public.fault(inside).is_some(), "{inside}");
            assert_eq!(private.fault(inside), None, "{inside}");
        }
        for bad in [
            "",
            "example.com",
            "ftp://example.com/",
            "https://",
            "https://name:word@example.com/",
            "https://example.com/#there",
            &format!("https://example.com/{}", "a".repeat(2_000)),
        ] {
            assert!(private.fault(bad).is_some(), "{bad}");
        }
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_not_followed() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("binds");
        let port = listener.local_addr().expect("an address").port();
        let sender = Sender::new(Reach::Public).expect("builds");
        let url = format!("https://localhost:{port}/");
        assert_eq!(sender.fault(&url), None, "a name");
        let outgoing = Outgoing {
            url: &url,
            id: uuid::Uuid::nil(),
            timestamp: 0,
            body: b"{}".to_vec(),
            secrets: &["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".into()],
        };
        let (sent, connected) = tokio::join!(
            biased;
            sender.send(outgoing),
            async { std::future::poll_fn(|context| std::task::Poll::Ready(listener.poll_accept(context).is_ready())).await }
        );
        assert_eq!(sent, Err(DeliveryFailure::AddressNotPublic.into()));
        assert!(!connected);
    }
}
