//! Asks the core as the edge does: signed, and no longer than the edge waits.

use std::sync::Arc;
use std::time::Duration;

use anyhow::ensure;
use http::{Method, StatusCode, header};
use reqwest::Response;
use serde_json::{Value, json};
use tomari_shared::chat::{History, Message};
use tomari_shared::identity::{Caller, IDENTITY_HEADER, IdentityClaims};
use tomari_shared::ids::{ConversationId, RequestId};
use tomari_shared::session::{GuestSession, SessionStarted};
use tomari_shared::token::KeyRing;
use uuid::Uuid;

/// What requests to the core are signed with.
pub(crate) const IDENTITY_KEYS: &str = "chaos:a key of at least thirty-two bytes";
/// How long the edge waits for the core (`TOMARI_CORE_TIMEOUT_MS`).
pub(crate) const DEADLINE: Duration = Duration::from_secs(10);

/// The edge before some processes.
#[derive(Clone)]
pub(crate) struct Edge {
    client: reqwest::Client,
    keys: Arc<KeyRing>,
}

/// A guest with a session.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guest {
    pub(crate) caller: Caller,
    pub(crate) conversation: ConversationId,
}

impl Guest {
    pub(crate) fn of(session: &GuestSession) -> Self {
        Self {
            caller: Caller::Guest {
                sid: session.id,
                fid: session.facility_id,
            },
            conversation: session.conversation_id,
        }
    }
}

impl Edge {
    pub(crate) fn new() -> anyhow::Result<Self> {
        Ok(Self {
            client: reqwest::Client::new(),
            keys: Arc::new(KeyRing::parse(IDENTITY_KEYS)?),
        })
    }

    /// A request of `caller` to the process at `base`, answered whole or in events.
    pub(crate) async fn send(
        &self,
        base: &str,
        method: Method,
        path: &str,
        caller: Caller,
        body: Option<&Value>,
        accept: &str,
    ) -> anyhow::Result<Response> {
        let claims = IdentityClaims::new(
            caller,
            RequestId(Uuid::nil()),
            method.as_str(),
            path,
            now().timestamp(),
        );
        let mut request = self
            .client
            .request(method, format!("{base}{path}"))
            .timeout(DEADLINE)
            .header(header::ACCEPT, accept)
            .header(IDENTITY_HEADER, self.keys.sign(&claims)?);
        if let Some(body) = body {
            request = request.json(body);
        }
        Ok(request.send().await?)
    }

    /// `POST path`.
    pub(crate) async fn post(
        &self,
        base: &str,
        path: &str,
        caller: Caller,
        body: Option<&Value>,
    ) -> anyhow::Result<Response> {
        self.send(base, Method::POST, path, caller, body, "application/json")
            .await
    }

    /// A guest with a new session in a house.
    pub(crate) async fn guest(&self, base: &str, slug: &str) -> anyhow::Result<Guest> {
        let body = json!({ "slug": slug, "language": "en" });
        let response = self
            .post(base, "/api/v1/session", Caller::Anonymous, Some(&body))
            .await?;
        ensure!(
            response.status() == StatusCode::CREATED,
            "{}",
            response.text().await?
        );
        let SessionStarted { session, .. } = response.json().await?;
        Ok(Guest::of(&session))
    }

    /// All of a guest's conversation.
    pub(crate) async fn history(&self, base: &str, guest: Guest) -> anyhow::Result<Vec<Message>> {
        let path = "/api/v1/chat/history";
        let response = self
            .send(base, Method::GET, path, guest.caller, None, "application/json")
            .await?;
        ensure!(response.status() == StatusCode::OK, "{}", response.text().await?);
        let history: History = response.json().await?;
        ensure!(history.older.is_none(), "more than a page");
        Ok(history.messages)
    }
}

/// The time of this machine, which the processes have, too.
#[expect(
    clippy::disallowed_methods,
    reason = "the processes run on the machine's clock"
)]
pub(crate) fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}
