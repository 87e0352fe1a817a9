//! Staff: registering houses, signing in, joining by invitation, all of it as a browser would.

use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::facilities::{self, NewFacility, NewOwner};
use tomari_shared::auth::{Role, SessionGranted};
use tomari_shared::escalation::{Escalation, Escalations};
use tomari_shared::identity::Caller;
use tomari_shared::ids::ConversationId;
use tomari_shared::language::Language;

use crate::client::{Reply, Request};
use crate::desk::Desk;
use crate::house::House;

/// A password that is good enough for everybody.
pub const PASSWORD: &str = "seventeen quiet bamboo lanterns";

/// Somebody signed in.
#[derive(Clone, Debug)]
pub struct Staff {
    /// What signing in granted.
    pub granted: SessionGranted,
}

impl Staff {
    /// Who the edge says asks.
    #[must_use]
    pub fn caller(&self) -> Caller {
        Caller::Staff {
            sub: self.granted.user.id,
            fid: self.granted.user.facility.id,
            sid: self.granted.session_id,
        }
    }

    /// The refresh token.
    #[must_use]
    pub fn refresh_token(&self) -> &str {
        &self.granted.refresh_token.0
    }
}

impl Desk {
    /// A house like [`Desk::house`] with an owner, `owner@{slug}.example`, who is signed in.
    pub async fn house_with_owner(&self, slug: &str) -> (House, Staff) {
        let email = format!("owner@{slug}.example");
        let new = NewFacility {
            slug: slug.to_owned(),
            name: format!("House {slug}"),
            country: "JP".to_owned(),
            time_zone: "Asia/Tokyo".to_owned(),
            languages: Language::ALL.iter().copied().take(6).collect(),
            default_language: Language::English,
        };
        let owner = NewOwner {
            name: "Ota Hanako".to_owned(),
            email: email.clone(),
            password_hash: self.app.passwords.hash(&PASSWORD.into()).await.expect("hashes"),
        };
        let id = facilities::create(&self.app, new, Some(owner))
            .await
            .expect("the house is made");
        let house = House {
            id,
            slug: slug.to_owned(),
        };
        let owner = self.sign_in(&email).await;
        (house, owner)
    }

    /// Signs in with [`PASSWORD`].
    pub async fn sign_in(&self, email: &str) -> Staff {
        let granted = self.log_in(email, PASSWORD).await.json(StatusCode::OK);
        Staff { granted }
    }

    /// `POST /auth/login`.
    pub async fn log_in(&self, email: &str, password: &str) -> Reply {
        self.post("/api/v1/auth/login")
            .header(http::header::USER_AGENT, "Harness/1.0")
            .json(&json!({ "email": email, "password": password }))
            .send()
            .await
    }

    /// `POST /auth/refresh`, as the edge puts it.
    pub async fn refresh(&self, token: &str) -> Reply {
        self.post("/api/v1/auth/refresh")
            .json(&json!({ "refresh_token": token }))
            .send()
            .await
    }

    /// A request of staff.
    #[must_use]
    pub fn as_staff(&self, staff: &Staff, method: Method, path: &str) -> Request<'_> {
        self.request(method, path).caller(staff.caller())
    }

    /// Whether somebody's session is good.
    pub async fn is_signed_in(&self, staff: &Staff) -> bool {
        let reply = self.as_staff(staff, Method::GET, "/api/v1/auth/me").send().await;
        match reply.status {
            StatusCode::OK => true,
            StatusCode::UNAUTHORIZED => false,
            other => panic!("{other}: {}", reply.text()),
        }
    }

    /// Invites an address and returns the token of the mail.
    pub async fn invite(&self, owner: &Staff, email: &str, role: Role) -> String {
        let _: Value = self
            .as_staff(owner, Method::POST, "/api/v1/admin/invitations")
            .json(&json!({ "email": email, "role": role }))
            .send()
            .await
            .json(StatusCode::CREATED);
        self.run_jobs().await;
        let mail = self.mail.take_one();
        assert_eq!(mail.to, email);
        mail.token().to_owned()
    }

    /// Somebody who was invited and has joined.
    pub async fn colleague(&self, owner: &Staff, email: &str, role: Role) -> Staff {
        let token = self.invite(owner, email, role).await;
        let body = json!({ "token": token, "name": "Suzuki Ken", "password": PASSWORD, "language": "ja" });
        let granted = self
            .post("/api/v1/auth/invitation/accept")
            .json(&body)
            .send()
            .await
            .json(StatusCode::CREATED);
        Staff { granted }
    }

    /// Runs the jobs that wait to be tried again.
    pub async fn retry_jobs(&self) {
        // The queue's own clock tells when.
        sqlx::query("UPDATE graphile_worker._private_jobs SET run_at = now()")
            .execute(&*self.app.db)
            .await
            .expect("their time has come");
        self.run_jobs().await;
    }

    /// Keeps the promises that are due, as every replica does every few seconds, and sends what comes of it.
    pub async fn keep_promises(&self) {
        tomari_core::escalation::keep_promises(&self.app)
            .await
            .expect("promises are kept");
        self.run_jobs().await;
    }

    /// What is asked of people and not resolved.
    pub async fn escalations(&self, staff: &Staff) -> Vec<Escalation> {
        let listed: Escalations = self
            .as_staff(staff, Method::GET, "/api/v1/admin/escalations")
            .send()
            .await
            .json(StatusCode::OK);
        listed.escalations
    }

    /// Somebody of the house does something in a conversation: `take`, `return`, `resolve`, `reply`.
    pub async fn in_conversation(
        &self,
        staff: &Staff,
        id: ConversationId,
        what: &str,
        body: Option<Value>,
    ) -> Reply {
        let path = format!("/api/v1/admin/conversations/{id}/{what}");
        let request = self.as_staff(staff, Method::POST, &path);
        match body {
            Some(body) => request.json(&body).send().await,
            None => request.send().await,
        }
    }

    /// Sets the hours of the desk, every day from and to a time.
    pub async fn open_daily(&self, owner: &Staff, opens: &str, closes: &str) {
        let days = [
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        ];
        let weekly: Vec<Value> = days
            .iter()
            .map(|day| json!({ "weekday": day, "opens": opens, "closes": closes }))
            .collect();
        let read: Value = self
            .as_staff(owner, Method::GET, "/api/v1/admin/hours")
            .send()
            .await
            .json(StatusCode::OK);
        let _: Value = self
            .as_staff(owner, Method::PUT, "/api/v1/admin/hours")
            .json(&json!({ "version": read["version"], "hours": { "weekly": weekly, "exceptions": [] } }))
            .send()
            .await
            .json(StatusCode::OK);
    }
}
