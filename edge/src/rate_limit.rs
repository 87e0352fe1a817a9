//! Limits by client and by account, counted by the platform: per location and about a minute, which slows a flood and
//! a guesser down. What must hold exactly is counted by the core.
//!
//! A limit that can't be counted, because its binding is missing or the platform's counter fails, allows nothing: a
//! deployment without its limits must be seen at once, not when somebody guesses passwords.

use std::net::{IpAddr, Ipv6Addr};

use tomari_shared::endpoint::{RateLimit, Spec};
use tomari_shared::identity::Caller;
use tomari_shared::limits::EMAIL_MAX_CHARS;
use worker::Env;
use worker::js_sys::futures::JsFuture;

use crate::border;
use crate::problem::Problem;

/// All calls of a client to the API.
const CLIENT: &str = "LIMIT_CLIENT";
/// Messages of a guest session.
const CHAT: &str = "LIMIT_CHAT";
/// Attempts to sign in.
const SIGN_IN: &str = "LIMIT_SIGN_IN";
/// What sends a mail or may be guessed.
const TRIES: &str = "LIMIT_TRIES";

/// The client as limits count it: an address; of IPv6 the network, which is what one customer is given (RFC 6177).
pub(crate) fn client(address: Option<&str>) -> String {
    match address
        .unwrap_or_default()
        .parse::<IpAddr>()
        .map(|address| address.to_canonical())
    {
        Ok(IpAddr::V6(address)) => {
            let mut segments = address.segments();
            if let Some(host) = segments.get_mut(4..) {
                host.fill(0);
            }
            format!("{}/64", Ipv6Addr::from(segments))
        }
        Ok(IpAddr::V4(address)) => address.to_string(),
        Err(_) => "unknown".to_owned(),
    }
}

/// Limits that a request counts against, in their order: name and key in a line each, as `border.js` reads them.
#[derive(Debug, Default)]
pub(crate) struct Limits(String);

impl Limits {
    /// That for all calls of a client.
    pub(crate) fn of_client(client: &str) -> Self {
        let mut limits = Self::default();
        limits.add(CLIENT, client);
        limits
    }

    /// An endpoint's own, by the address in the body, if it has one.
    pub(crate) fn of_account(spec: Spec, body: &[u8]) -> Self {
        let mut limits = Self::default();
        let limiter = match spec.rate_limit {
            RateLimit::SignIn => SIGN_IN,
            RateLimit::Tries => TRIES,
            RateLimit::None | RateLimit::Chat => return limits,
        };
        if let Some(account) = account(body) {
            limits.add(limiter, &format!("{} account {account}", spec.path));
        }
        limits
    }

    /// An endpoint's own, by session, person or client.
    pub(crate) fn add_call(&mut self, spec: Spec, client: &str, caller: Caller) {
        let path = spec.path;
        match (spec.rate_limit, caller) {
            (RateLimit::None, _) => {}
            (RateLimit::Chat, Caller::Guest { sid, .. }) => self.add(CHAT, &sid.to_string()),
            (RateLimit::Chat, _) => self.add(CHAT, client),
            (RateLimit::SignIn, _) => self.add(SIGN_IN, &format!("{path} client {client}")),
            (RateLimit::Tries, Caller::Staff { sub, .. }) => self.add(TRIES, &format!("{path} person {sub}")),
            (RateLimit::Tries, _) => self.add(TRIES, &format!("{path} client {client}")),
        }
    }

    fn add(&mut self, limiter: &str, key: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(limiter);
        self.0.push('\n');
        self.0.push_str(key);
    }

    /// Counts, and refuses where a limit is reached.
    pub(crate) async fn count(&self, env: &Env) -> Result<(), Problem> {
        if self.0.is_empty() {
            return Ok(());
        }
        let outcome = JsFuture::from(border::count(env, &self.0)).await?;
        if outcome.is_truthy() {
            Ok(())
        } else {
            Err(Problem::rate_limited())
        }
    }
}

/// The address that a body is about, written as the core compares it. What is too long for one, the core refuses.
fn account(body: &[u8]) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct About {
        email: String,
    }
    let about: About = serde_json::from_slice(body).ok()?;
    let address = about.email.trim().to_lowercase();
    let fits = address.chars().count() <= EMAIL_MAX_CHARS && !address.contains('\n');
    fits.then_some(address)
}

#[cfg(test)]
mod tests {
    use super::{Limits, account, client};
    use tomari_shared::endpoint::Endpoint;
    use tomari_shared::identity::Caller;

    #[test]
    fn clients_are_counted_by_what_they_were_given() {
        assert_eq!(client(Some("192.0.2.7")), "192.0.2.7");
        assert_eq!(client(Some("::ffff:192.0.2.7")), "192.0.2.7");
        assert_eq!(client(Some("2001:db8:1:2:aaaa::1")), "2001:db8:1:2::/64");
        assert_eq!(client(Some("2001:db8:1:2:bbbb::2")), "2001:db8:1:2::/64");
        assert_eq!(client(Some("2001:db8:1:3::1")), "2001:db8:1:3::/64");
        assert_eq!(client(Some("")), "unknown");
        assert_eq!(client(None), "unknown");
    }

    #[test]
    fn accounts_are_counted_however_they_are_written() {
        assert_eq!(
            account(br#"{"email":" Owner@Hibari.example "}"#).as_deref(),
            Some("owner@hibari.example")
        );
        let long = format!(r#"{{"email":"{}"}}"#, "a".repeat(255));
        for other in ["", "{}", r#"{"email":1}"#, "[", r#"{"email":"a\nb"}"#, &long] {
            assert_eq!(account(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn each_limit_has_its_own_key() {
        let mut limits = Limits::of_client("192.0.2.7");
        limits.add_call(Endpoint::LogIn.spec(), "192.0.2.7", Caller::Anonymous);
        assert_eq!(
            limits.0,
            "LIMIT_CLIENT\n192.0.2.7\nLIMIT_SIGN_IN\n/api/v1/auth/login client 192.0.2.7"
        );
        let body = br#"{"email":"a@b.example"}"#;
        assert_eq!(
            Limits::of_account(Endpoint::RequestPasswordReset.spec(), body).0,
            "LIMIT_TRIES\n/api/v1/auth/password-reset account a@b.example"
        );
        assert_eq!(Limits::of_account(Endpoint::Ask.spec(), body).0, "");
    }
}
