//! Requests to the real router, as the edge sends them.

use axum::Router;
use axum::body::Body;
use http::{HeaderMap, Method, StatusCode, header};
use http_body_util::BodyExt;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tomari_core::clock::Clock;
use tomari_shared::chat::Message;
use tomari_shared::identity::{Caller, IDENTITY_HEADER, IdentityClaims};
use tomari_shared::ids::RequestId;
use tomari_shared::problem::{PROBLEM_MEDIA_TYPE, ProblemDetails, ProblemKind};
use tower::ServiceExt;
use uuid::Uuid;

use crate::contract::Documented;
use crate::desk::Desk;
use crate::jobs::Replica;
use crate::live::LiveStream;

/// The request id of every request made here.
pub(crate) const REQUEST_ID: RequestId =
    RequestId(Uuid::from_u128(0x0192_f0c1_2345_7000_8000_0000_0000_0001));

/// What a request carries to say who asks.
enum Assertion {
    Valid,
    Given(String),
    Missing,
}

/// A request being put together.
pub struct Request<'a> {
    desk: &'a Desk,
    router: Router,
    method: Method,
    path: String,
    caller: Caller,
    assertion: Assertion,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl<'a> Request<'a> {
    pub(crate) fn new(desk: &'a Desk, method: Method, path: &str) -> Self {
        let (path, headers) = (path.to_owned(), HeaderMap::new());
        Self {
            desk,
            router: desk.router(),
            method,
            path,
            caller: Caller::Anonymous,
            assertion: Assertion::Valid,
            headers,
            body: Vec::new(),
        }
    }

    /// Who asks.
    #[must_use]
    pub fn caller(mut self, caller: Caller) -> Self {
        self.caller = caller;
        self
    }

    /// To another process.
    #[must_use]
    pub fn at(mut self, replica: &Replica) -> Self {
        self.router = replica.router.clone();
        self
    }

    /// Sends this in place of a valid assertion; nothing at all if `None`.
    #[must_use]
    pub fn assertion(mut self, assertion: Option<String>) -> Self {
        self.assertion = assertion.map_or(Assertion::Missing, Assertion::Given);
        self
    }

    /// A header.
    #[must_use]
    pub fn header(mut self, name: header::HeaderName, value: &str) -> Self {
        self.headers
            .insert(name, value.parse().expect("a valid header value"));
        self
    }

    /// A JSON body.
    #[must_use]
    pub fn json(self, body: &impl Serialize) -> Self {
        let body = serde_json::to_vec(body).expect("serialises");
        self.raw_json(body)
    }

    /// A body that says it is JSON.
    #[must_use]
    pub fn raw_json(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.header(header::CONTENT_TYPE, "application/json")
    }

    /// A body of another media type.
    #[must_use]
    pub fn file(mut self, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.header(header::CONTENT_TYPE, media_type)
    }

    /// Sends it and reads the whole answer.
    pub async fn send(self) -> Reply {
        let documented = self.documented();
        let (parts, body) = self.begin().await.into_parts();
        let bytes = body
            .collect()
            .await
            .expect("the body can be read")
            .to_bytes()
            .to_vec();
        if let Some(documented) = &documented {
            documented.hold(parts.status, &parts.headers, &bytes);
        }
        Reply {
            status: parts.status,
            headers: parts.headers,
            bytes,
            documented,
        }
    }

    /// Sends it and reads its answer, a stream of events, as it comes.
    pub async fn open(self) -> LiveStream {
        let documented = self.documented();
        LiveStream::new(self.begin().await, documented)
    }

    /// Sends it and reads no more of the answer than its status.
    pub async fn status(self) -> StatusCode {
        self.begin().await.status()
    }

    /// What its answer is held to. Without a valid assertion nothing is: only the edge's own requests are what the API answers.
    fn documented(&self) -> Option<Documented> {
        match self.assertion {
            Assertion::Valid => Documented::find(&self.method, &self.path),
            Assertion::Given(_) | Assertion::Missing => None,
        }
    }

    async fn begin(self) -> http::Response<Body> {
        let assertion = match self.assertion {
            Assertion::Missing => None,
            Assertion::Given(assertion) => Some(assertion),
            Assertion::Valid => {
                let now = self.desk.clock.now().timestamp();
                let claims =
                    IdentityClaims::new(self.caller, REQUEST_ID, self.method.as_str(), &self.path, now);
                Some(self.desk.edge_keys.sign(&claims).expect("signs"))
            }
        };
        let mut request = http::Request::builder().method(self.method).uri(self.path);
        if let Some(assertion) = assertion {
            request = request.header(IDENTITY_HEADER, assertion);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.body(Body::from(self.body)).expect("a valid request");
        self.router
            .oneshot(request)
            .await
            .expect("the router never fails")
    }
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub bytes: Vec<u8>,
    documented: Option<Documented>,
}

/// One event of a stream.
#[derive(Debug, PartialEq)]
pub struct ServerEvent {
    /// Its name.
    pub name: String,
    /// Its id, if it has one.
    pub id: Option<String>,
    /// Its data.
    pub data: Value,
}

impl ServerEvent {
    /// Reads one (WHATWG HTML, section 9.2); nothing if it is a comment only.
    #[track_caller]
    pub(crate) fn parse(block: &str) -> Option<Self> {
        let field = |name: &str| block.lines().find_map(|line| line.strip_prefix(name));
        if block.lines().all(|line| line.starts_with(':')) {
            return None;
        }
        let needed = |name: &str| field(name).unwrap_or_else(|| panic!("no {name}in {block}"));
        Some(Self {
            name: needed("event: ").to_owned(),
            id: field("id: ").map(str::to_owned),
            data: serde_json::from_str(needed("data: ")).expect("JSON"),
        })
    }

    /// The message that the event carries.
    #[must_use]
    #[track_caller]
    pub fn message(&self) -> Message {
        serde_json::from_value(self.data.clone()).expect("a message")
    }
}

impl Reply {
    /// The JSON body of an answer with `status`.
    #[track_caller]
    #[must_use]
    pub fn json<T: DeserializeOwned>(&self, status: StatusCode) -> T {
        assert_eq!(self.status, status, "{}", self.text());
        serde_json::from_slice(&self.bytes).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Asserts that this is a problem of `kind`, with everything a problem has, and returns its field errors as
    /// (pointer, detail).
    #[track_caller]
    #[expect(clippy::must_use_candidate, reason = "asserting is what it is called for")]
    pub fn problem(&self, kind: ProblemKind) -> Vec<(String, String)> {
        let details: ProblemDetails = self.json(StatusCode::from_u16(kind.status()).expect("a status"));
        assert_eq!(self.headers[header::CONTENT_TYPE], PROBLEM_MEDIA_TYPE);
        assert_eq!(details.type_uri, kind.type_uri());
        assert_eq!(details.title, kind.title());
        assert_eq!(details.status, kind.status());
        assert!(!details.detail.is_empty());
        details
            .errors
            .into_iter()
            .map(|error| (error.pointer, error.detail))
            .collect()
    }

    /// The events of a streamed answer.
    #[track_caller]
    #[must_use]
    pub fn events(&self) -> Vec<ServerEvent> {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        assert_eq!(self.headers[header::CONTENT_TYPE], "text/event-stream");
        self.text()
            .split("\n\n")
            .filter(|block| !block.is_empty())
            .filter_map(ServerEvent::parse)
            .inspect(|event| {
                if let Some(documented) = &self.documented {
                    documented.hold_event(&event.name, &event.data);
                }
            })
            .collect()
    }
}
