//! Live streams, read as they come.

use std::time::Duration;

use axum::body::Body;
use http::{StatusCode, header};
use http_body_util::BodyExt;

use crate::client::ServerEvent;
use crate::contract::Documented;

/// How long an event that must come may take. Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open stream of events.
pub struct LiveStream {
    body: Body,
    unread: String,
    documented: Option<Documented>,
}

impl LiveStream {
    #[track_caller]
    pub(crate) fn new(response: http::Response<Body>, documented: Option<Documented>) -> Self {
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
        Self {
            body: response.into_body(),
            unread: String::new(),
            documented,
        }
    }

    /// The next event, or nothing if the stream ends. Comments are passed over.
    pub async fn next(&mut self) -> Option<ServerEvent> {
        loop {
            while let Some((block, rest)) = self.unread.split_once("\n\n") {
                let event = ServerEvent::parse(block);
                self.unread = String::from(rest);
                if let Some(event) = event {
                    if let Some(documented) = &self.documented {
                        documented.hold_event(&event.name, &event.data);
                    }
                    return Some(event);
                }
            }
            let frame = tokio::time::timeout(PATIENCE, self.body.frame())
                .await
                .expect("an event comes in time")?;
            let data = frame.expect("the stream goes on").into_data().expect("data");
            self.unread.push_str(std::str::from_utf8(&data).expect("UTF-8"));
        }
    }

    /// The next event, which has this name. What is told of people is passed over unless it is asked for: `status`, and as `notice` a
    /// message that is one.
    pub async fn expect(&mut self, name: &str) -> ServerEvent {
        loop {
            let event = self.next().await.expect("the stream goes on");
            let kind = match event.name.as_str() {
                "message" if event.data["author"] == "notice" => "notice",
                other => other,
            };
            if kind == name {
                return event;
            }
            assert!(
                matches!(kind, "status" | "notice" | "inbox"),
                "not {name}: {event:?}"
            );
        }
    }
}
