//! `GET /chat/events`, `GET /admin/events`: live streams (WHATWG HTML, section 9.2).

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::State;
use axum::response::sse::{Event, Sse};
use futures_util::{Stream, StreamExt};
use http::HeaderMap;
use serde::Serialize;
use tomari_shared::chat::LiveEventName;
use tomari_shared::problem::FieldError;

use crate::accounts::context;
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::http::identity::Identity;
use crate::live::{self, LiveEvent};
use crate::sessions;

/// What happens in the caller's conversation after `Last-Event-ID`, or from now on.
pub(in crate::http) async fn conversation(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
    headers: HeaderMap,
) -> AppResult<Sse<impl Stream<Item = Result<Event, Infallible>>>> {
    let since = headers
        .get("last-event-id")
        .map(|value| {
            value
                .to_str()
                .ok()
                .and_then(|text| text.parse::<i64>().ok())
                .ok_or_else(|| {
                    let fault = FieldError::new("Last-Event-ID", "must be the id of an event");
                    AppError::invalid(vec![fault])
                })
        })
        .transpose()?;
    // Told as a status, before the stream begins.
    sessions::open(&app, caller).await?.tx.commit().await?;
    Ok(Sse::new(
        live::conversation(app, caller, since).map(|event| Ok(written(event))),
    ))
}

/// What concerns the signed-in page.
pub(in crate::http) async fn staff(
    State(app): State<Arc<App>>,
    Identity(caller): Identity,
) -> AppResult<Sse<impl Stream<Item = Result<Event, Infallible>>>> {
    context::open(&app, caller).await?.tx.commit().await?;
    Ok(Sse::new(live::staff(app, caller).map(|event| Ok(written(event)))))
}

fn written(event: LiveEvent) -> Event {
    let named = |name: LiveEventName| Event::default().event(name.as_str());
    let empty = serde_json::Map::new();
    match event {
        LiveEvent::Alive => Event::default().comment(""),
        LiveEvent::Open => named(LiveEventName::Open).data(json(&empty)),
        LiveEvent::Message(position, message) => named(LiveEventName::Message)
            .id(position.to_string())
            .data(json(&message)),
        LiveEvent::Translation(position, translated) => named(LiveEventName::Translation)
            .id(position.to_string())
            .data(json(&translated)),
        LiveEvent::History(position) => named(LiveEventName::History)
            .id(position.to_string())
            .data(json(&empty)),
        LiveEvent::Status(status) => named(LiveEventName::Status).data(json(&status)),
        LiveEvent::Inbox => named(LiveEventName::Inbox).data(json(&empty)),
        LiveEvent::SessionEnded => named(LiveEventName::SessionEnded).data(json(&empty)),
    }
}

fn json(data: &impl Serialize) -> String {
    // Serialising these types can't fail: no maps with odd keys, no numbers that JSON lacks.
    serde_json::to_string(data).unwrap_or_else(|_| "{}".to_owned())
}
