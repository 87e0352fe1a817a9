//! Houses with knowledge, and their guests.

use http::{Method, StatusCode, header};
use serde_json::{Value, json};
use tomari_core::db;
use tomari_core::facilities::{self, NewFacility};
use tomari_core::import::{self, Format, Row};
use tomari_shared::chat::{Author, ChatReply, History, Message};
use tomari_shared::escalation::GuestEscalation;
use tomari_shared::identity::Caller;
use tomari_shared::ids::FacilityId;
use tomari_shared::language::Language;
use tomari_shared::session::SessionStarted;
use uuid::Uuid;

use crate::client::{Reply, Request, ServerEvent};
use crate::desk::Desk;

/// A facility of a test.
#[derive(Clone, Debug)]
pub struct House {
    /// Its id.
    pub id: FacilityId,
    /// Its slug.
    pub slug: String,
}

/// A guest of a house.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The session.
    pub session: SessionStarted,
}

/// A question that was answered.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
pub struct Asked {
    /// The question.
    pub message: Message,
    /// Its answer.
    pub answer: Message,
    /// What the guest is told about people.
    pub notice: Option<Message>,
    /// The escalation that is open.
    pub escalation: Option<GuestEscalation>,
}

/// The rows of the demonstration house.
#[must_use]
pub fn demonstration_rows() -> Vec<Row> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/demo/faq.jsonl");
    let text = std::fs::read_to_string(file).expect("the demonstration's file");
    import::parse(&text, Format::JsonLines).expect("the demonstration's rows")
}

/// A row of knowledge with defaults for what does not matter.
#[must_use]
pub fn row(id: &str, language: Language, question: &str, answer: &str) -> Row {
    let json = json!({ "id": id, "language": language, "question": question, "answer": answer });
    import::parse(&json.to_string(), Format::JsonLines)
        .expect("a valid row")
        .remove(0)
}

impl Desk {
    /// Makes a house in Japan that speaks six languages, English by default, with this knowledge.
    pub async fn house(&self, slug: &str, rows: &[Row]) -> House {
        let new = NewFacility {
            slug: slug.to_owned(),
            name: format!("House {slug}"),
            country: "JP".to_owned(),
            time_zone: "Asia/Tokyo".to_owned(),
            languages: Language::ALL.iter().copied().take(6).collect(),
            default_language: Language::English,
        };
        assert_eq!(new.faults(), []);
        let id = facilities::create(&self.app, new, None)
            .await
            .expect("the house is made");
        let house = House {
            id,
            slug: slug.to_owned(),
        };
        if !rows.is_empty() {
            self.import(&house, rows).await;
        }
        house
    }

    /// Imports knowledge into a house.
    pub async fn import(&self, house: &House, rows: &[Row]) {
        let mut tx = db::begin_facility(&self.app.db, house.id).await.expect("begins");
        import::store(&self.app, &mut tx, rows, |_| {})
            .await
            .expect("imports");
        tx.commit().await.expect("commits");
    }

    /// The house key on the house's printed codes.
    #[must_use]
    pub fn house_key(&self, house: &House) -> String {
        self.app.house_keys.key(house.id, 1)
    }

    /// A guest who has the link only.
    pub async fn guest(&self, house: &House, language: Language) -> Guest {
        self.start_session(json!({ "slug": house.slug, "language": language }))
            .await
    }

    /// A guest who scanned a printed code.
    pub async fn guest_in_house(&self, house: &House, language: Language) -> Guest {
        let key = self.house_key(house);
        self.start_session(json!({ "slug": house.slug, "language": language, "house_key": key }))
            .await
    }

    async fn start_session(&self, body: Value) -> Guest {
        let reply = self.post("/api/v1/session").json(&body).send().await;
        Guest {
            session: reply.json(StatusCode::CREATED),
        }
    }

    /// A request of a guest.
    #[must_use]
    pub fn as_guest(&self, guest: &Guest, method: Method, path: &str) -> Request<'_> {
        self.request(method, path).caller(guest.caller())
    }

    /// A guest sends this body to `POST /chat`.
    pub async fn post_chat(&self, guest: &Guest, body: &Value) -> Reply {
        self.as_guest(guest, Method::POST, "/api/v1/chat")
            .json(body)
            .send()
            .await
    }

    /// A guest asks and is answered in one piece.
    pub async fn ask(&self, guest: &Guest, text: &str) -> Asked {
        let reply = self.send(guest, text).await;
        Asked {
            message: reply.message,
            answer: reply.answer.expect("an answer"),
            notice: reply.notice,
            escalation: reply.escalation,
        }
    }

    /// A guest writes, whatever comes of it.
    pub async fn send(&self, guest: &Guest, text: &str) -> ChatReply {
        let id = self.message_id();
        self.post_chat(guest, &json!({ "message_id": id, "text": text }))
            .await
            .json(StatusCode::OK)
    }

    /// A guest asks and is answered in events.
    pub async fn ask_for_events(&self, guest: &Guest, body: &Value) -> Vec<ServerEvent> {
        self.as_guest(guest, Method::POST, "/api/v1/chat")
            .header(header::ACCEPT, "text/event-stream")
            .json(body)
            .send()
            .await
            .events()
    }

    /// The newest page of a guest's conversation.
    pub async fn history(&self, guest: &Guest) -> History {
        self.as_guest(guest, Method::GET, "/api/v1/chat/history")
            .send()
            .await
            .json(StatusCode::OK)
    }

    /// The same without notices.
    pub async fn talk(&self, guest: &Guest) -> Vec<Message> {
        let messages = self.history(guest).await.messages;
        messages
            .into_iter()
            .filter(|message| message.author != Author::Notice)
            .collect()
    }

    /// A fresh id, as a browser makes it.
    #[must_use]
    pub fn message_id(&self) -> Uuid {
        let mut bytes = [0; 16];
        self.app.random.fill(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }
}

impl Guest {
    /// Who the edge says asks.
    #[must_use]
    pub fn caller(&self) -> Caller {
        Caller::Guest {
            sid: self.session.session.id,
            fid: self.session.session.facility_id,
        }
    }
}
