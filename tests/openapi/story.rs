//! Tells the document's examples to a house, in the document's order.

use std::collections::HashMap;

use chrono::TimeDelta;
use harness::{Contract, Desk, Documented, demonstration_rows, with_desk};
use http::{HeaderName, StatusCode, header};
use serde_json::{Value, json};
use tomari_core::db;
use tomari_shared::auth::SessionGranted;
use tomari_shared::endpoint::{Access, Endpoint};
use tomari_shared::identity::Caller;
use tomari_shared::problem::ProblemKind;
use tomari_shared::session::SessionStarted;
use uuid::Uuid;

#[tokio::test]
async fn every_example_can_be_told_to_a_real_house() {
    with_desk(async |desk| {
        let mut story = Story {
            desk,
            real: HashMap::new(),
            owner: Caller::Anonymous,
            guest: Caller::Anonymous,
            refresh_token: String::new(),
        };
        let order = Contract::get().document["x-story"].as_array().expect("an order");
        assert_eq!(order.len(), Endpoint::ALL.len());
        for operation in order {
            let endpoint = endpoint(operation.as_str().expect("an operation's id"));
            story.prepare(endpoint).await;
            story.tell(endpoint).await;
        }
    })
    .await;
}

fn endpoint(operation_id: &str) -> Endpoint {
    let of = |endpoint: &Endpoint| {
        Contract::get().at(&Documented::of(*endpoint).pointer)["operationId"] == operation_id
    };
    let found = Endpoint::ALL.iter().copied().find(of);
    found.unwrap_or_else(|| panic!("no operation is called {operation_id}"))
}

fn example_body(endpoint: Endpoint) -> Option<(String, Value)> {
    let operation = Contract::get().at(&Documented::of(endpoint).pointer);
    let (media_type, body) = operation["requestBody"]["content"].as_object()?.iter().next()?;
    Some((media_type.clone(), body["example"].clone()))
}

fn example_parameter(endpoint: Endpoint) -> Value {
    Contract::get().at(&Documented::of(endpoint).pointer)["parameters"][0]["example"].clone()
}

/// A house, and what has become of what the examples stand for.
struct Story<'a> {
    desk: &'a Desk,
    /// By the id, code or token of the examples, that of the house.
    real: HashMap<String, String>,
    owner: Caller,
    guest: Caller,
    refresh_token: String,
}

impl Story<'_> {
    /// What happens beside the API, or on another device.
    async fn prepare(&mut self, endpoint: Endpoint) {
        let desk = self.desk;
        match endpoint {
            Endpoint::FacilityFace => {
                let Caller::Staff { fid, .. } = self.owner else {
                    panic!("the owner is not signed in");
                };
                let mut tx = db::begin_facility(&desk.app.db, fid).await.expect("begins");
                tomari_core::import::store(&desk.app, &mut tx, &demonstration_rows(), |_| {})
                    .await
                    .expect("imports");
                tx.commit().await.expect("commits");
            }
            // Who joins later comes later in the team.
            Endpoint::AcceptInvitation => desk.move_time(TimeDelta::minutes(1)).await,
            Endpoint::LinkSession => self.guest = self.another_guest().await,
            Endpoint::UnansweredQuestions => self.ask_in_vain("Can I rent a unicycle here?").await,
            Endpoint::DismissQuestions => {
                self.ask_in_vain("Do you sell fishing rods?").await;
                let listed: Value = desk
                    .get("/api/v1/admin/questions/unanswered")
                    .caller(self.owner)
                    .send()
                    .await
                    .json(StatusCode::OK);
                self.learn(&example_parameter(endpoint), &listed["groups"][0]["id"]);
            }
            Endpoint::RevokeInvitation => {
                let invitation: Value = desk
                    .post("/api/v1/admin/invitations")
                    .caller(self.owner)
                    .json(&json!({ "email": "mio@hibari.example", "role": "staff" }))
                    .send()
                    .await
                    .json(StatusCode::CREATED);
                self.learn(&example_parameter(endpoint), &invitation["id"]);
            }
            Endpoint::Sessions => {
                let (_, log_in) = example_body(Endpoint::LogIn).expect("a body");
                let _: SessionGranted = desk
                    .post("/api/v1/auth/login")
                    .json(&log_in)
                    .send()
                    .await
                    .json(StatusCode::OK);
                // The session that asks was used last.
                desk.move_time(TimeDelta::minutes(1)).await;
                let granted: SessionGranted = desk.refresh(&self.refresh_token).await.json(StatusCode::OK);
                self.refresh_token = granted.refresh_token.0;
            }
            _ => {}
        }
    }

    async fn another_guest(&self) -> Caller {
        let started: SessionStarted = self
            .desk
            .post("/api/v1/session")
            .json(&json!({ "slug": "hibari", "language": "en" }))
            .send()
            .await
            .json(StatusCode::CREATED);
        guest(&started)
    }

    /// Another guest asks what the house does not know.
    async fn ask_in_vain(&self, text: &str) {
        let asked: Value = self
            .desk
            .post("/api/v1/chat")
            .caller(self.another_guest().await)
            .json(&json!({ "message_id": self.desk.message_id(), "text": text }))
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(asked["answer"]["outcome"], "not_found", "{asked}");
        self.desk.run_jobs().await;
    }

    async fn tell(&mut self, endpoint: Endpoint) {
        let documented = Documented::of(endpoint);
        let operation = Contract::get().at(&documented.pointer);
        let spec = endpoint.spec();
        let mut request = self
            .desk
            .request(spec.method.parse().expect("a method"), &self.path(endpoint));
        request = request.caller(match spec.access {
            Access::Anyone => Caller::Anonymous,
            Access::Guest => self.guest,
            Access::Staff | Access::Owner => self.owner,
        });
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            if parameter["in"] == "header"
                && let Some(value) = parameter["example"].as_str()
            {
                let name: HeaderName = parameter["name"]
                    .as_str()
                    .expect("a name")
                    .parse()
                    .expect("a header");
                request = request.header(name, &self.really(&value.into()));
            }
        }
        if endpoint == Endpoint::Refresh {
            // As the edge puts it, from the cookie.
            request = request.json(&json!({ "refresh_token": self.refresh_token }));
        } else if let Some((media_type, example)) = example_body(endpoint) {
            let body = self.translated(&example);
            let bytes = match &body {
                Value::String(text) if media_type != "application/json" => text.clone().into_bytes(),
                body => serde_json::to_vec(body).expect("serialises"),
            };
            request = request.raw_json(bytes).header(header::CONTENT_TYPE, &media_type);
        }
        if operation["x-example-needs-model"] == true {
            // This house has none, which is told as documented.
            request.send().await.problem(ProblemKind::Conflict);
            return;
        }
        let wanted = operation["x-example-status"].as_u64().expect("a status");
        let wanted = StatusCode::from_u16(u16::try_from(wanted).expect("small")).expect("a status");
        let pointer = format!("{}/responses/{}", documented.pointer, wanted.as_u16());
        let content = &Contract::get().at(&pointer)["content"];
        let is_live = content.get("text/event-stream").is_some() && content.get("application/json").is_none();
        if is_live {
            // The harness holds the events to the document.
            let event = request.open().await.next().await.expect("an event");
            assert_eq!(event.name, "open", "{endpoint:?}");
            return;
        }
        let reply = request.send().await;
        assert_eq!(reply.status, wanted, "{endpoint:?}: {}", reply.text());
        let example = &content["application/json"]["example"];
        if !example.is_null() {
            let answer: Value = reply.json(wanted);
            self.learn_from(example, &documented.as_the_edge_says_it(wanted, answer.clone()));
            self.follow(endpoint, answer).await;
        }
    }

    /// Who is there now, and what came by mail.
    async fn follow(&mut self, endpoint: Endpoint, answer: Value) {
        match endpoint {
            Endpoint::LogIn | Endpoint::Refresh => {
                let granted: SessionGranted = serde_json::from_value(answer).expect("a session");
                self.owner = Caller::Staff {
                    sub: granted.user.id,
                    fid: granted.user.facility.id,
                    sid: granted.session_id,
                };
                self.refresh_token = granted.refresh_token.0;
            }
            Endpoint::StartSession => self.guest = guest(&serde_json::from_value(answer).expect("a session")),
            Endpoint::Register => self.read_mail(Endpoint::VerifyEmail).await,
            Endpoint::Invite => self.read_mail(Endpoint::Invitation).await,
            Endpoint::RequestPasswordReset => self.read_mail(Endpoint::ResetPassword).await,
            _ => {}
        }
    }

    /// The token of the last mail with one is what `next` is asked with.
    async fn read_mail(&mut self, next: Endpoint) {
        self.desk.run_jobs().await;
        // Others may have come with it: that somebody waits, for one.
        let mails = self.desk.mail.take();
        let mail = mails.iter().rfind(|mail| mail.text.contains("#token="));
        let (_, body) = example_body(next).expect("a body");
        self.learn(&body["token"], &mail.expect("a mail with a link").token().into());
    }

    fn path(&self, endpoint: Endpoint) -> String {
        let operation = Contract::get().at(&Documented::of(endpoint).pointer);
        let mut path = endpoint.spec().path.to_owned();
        let mut query = Vec::new();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().expect("a name");
            let example = &parameter["example"];
            if example.is_null() {
                continue;
            }
            match parameter["in"].as_str() {
                Some("path") => path = path.replace(&format!("{{{name}}}"), &self.really(example)),
                Some("query") => query.push(format!("{name}={}", self.really(example))),
                _ => {}
            }
        }
        if query.is_empty() {
            path
        } else {
            format!("{path}?{}", query.join("&"))
        }
    }

    fn really(&self, example: &Value) -> String {
        match self.translated(example) {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// An example with what the house has in place of what it stands for.
    fn translated(&self, example: &Value) -> Value {
        match example {
            Value::String(text) => self.real.get(text).unwrap_or(text).clone().into(),
            Value::Array(items) => items.iter().map(|item| self.translated(item)).collect(),
            Value::Object(members) => members
                .iter()
                .map(|(name, member)| (name.clone(), self.translated(member)))
                .collect(),
            other => other.clone(),
        }
    }

    fn learn(&mut self, example: &Value, real: &Value) {
        let (Some(example), Some(real)) = (example.as_str(), real.as_str()) else {
            panic!("{example} is {real}");
        };
        self.real.insert(example.to_owned(), real.to_owned());
    }

    /// Ids, and codes, where the example has one in the same place.
    fn learn_from(&mut self, example: &Value, answer: &Value) {
        match (example, answer) {
            (Value::Object(members), Value::Object(_)) => {
                for (name, member) in members {
                    if name == "code" {
                        self.learn(member, &answer[name]);
                    } else {
                        self.learn_from(member, &answer[name]);
                    }
                }
            }
            (Value::Array(items), Value::Array(answers)) => {
                for (item, answer) in items.iter().zip(answers) {
                    self.learn_from(item, answer);
                }
            }
            (Value::String(text), Value::String(_)) if Uuid::parse_str(text).is_ok() => {
                self.learn(example, answer);
            }
            _ => {}
        }
    }
}

fn guest(started: &SessionStarted) -> Caller {
    Caller::Guest {
        sid: started.session.id,
        fid: started.session.facility_id,
    }
}
