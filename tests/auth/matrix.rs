//! Every route in every role. A route without a row does not compile.

use harness::{Desk, Guest, House, PASSWORD, Request, Staff, with_desk};
use http::Method;
use serde_json::{Value, json};
use tomari_core::db;
use tomari_core::db::users::User;
use tomari_shared::auth::Role;
use tomari_shared::endpoint::{Access, Endpoint};
use tomari_shared::escalation::Escalations;
use tomari_shared::handover::HandoverCodeIssued;
use tomari_shared::identity::Caller;
use tomari_shared::ids::UserId;
use tomari_shared::imports::Import;
use tomari_shared::knowledge::Faq;
use tomari_shared::language::Language;
use tomari_shared::places::QrCode;
use tomari_shared::team::Invitation;
use tomari_shared::unanswered::UnansweredQuestions;
use tomari_shared::webhooks::{WebhookWithSecret, Webhooks};

const IMPORTS: &str = "/api/v1/admin/imports";
const FILE: &str = "id,language,question,answer\nbath,en,Where?,There.\n";

/// Who asks; what is asked for is always the house Hibari's, or the asker's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asker {
    Nobody,
    Guest,
    GuestElsewhere,
    Staff,
    StaffElsewhere,
    Owner,
    OwnerElsewhere,
    /// Whose session, of the kind that the route wants, is past its end.
    Expired,
    /// Whose session, of the kind that the route wants, was ended.
    Revoked,
}

const ASKERS: [Asker; 9] = [
    Asker::Nobody,
    Asker::Guest,
    Asker::GuestElsewhere,
    Asker::Staff,
    Asker::StaffElsewhere,
    Asker::Owner,
    Asker::OwnerElsewhere,
    Asker::Expired,
    Asker::Revoked,
];

/// The status for each of [`ASKERS`].
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "a table: one row per route")]
const fn expected(endpoint: Endpoint) -> [u16; 9] {
    match endpoint {
        //                                 nobody guest  else  staff  else  owner  else  exp.  rev.
        Endpoint::Register             => [  201,  201,  201,  201,  201,  201,  201,  201,  201],
        Endpoint::VerifyEmail          => [  404,  404,  404,  404,  404,  404,  404,  404,  404],
        Endpoint::LogIn                => [  200,  200,  200,  200,  200,  200,  200,  200,  200],
        Endpoint::Refresh              => [  200,  200,  200,  200,  200,  200,  200,  200,  200],
        Endpoint::LogOut               => [  401,  401,  401,  204,  204,  204,  204,  401,  401],
        Endpoint::Me                   => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::Sessions             => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::EndOtherSessions     => [  401,  401,  401,  204,  204,  204,  204,  401,  401],
        Endpoint::EndSession           => [  401,  401,  401,  204,  404,  404,  404,  401,  401],
        Endpoint::ChangePassword       => [  401,  401,  401,  204,  204,  204,  204,  401,  401],
        Endpoint::RequestPasswordReset => [  202,  202,  202,  202,  202,  202,  202,  202,  202],
        Endpoint::ResetPassword        => [  404,  404,  404,  404,  404,  404,  404,  404,  404],
        Endpoint::Invitation           => [  404,  404,  404,  404,  404,  404,  404,  404,  404],
        Endpoint::AcceptInvitation     => [  404,  404,  404,  404,  404,  404,  404,  404,  404],
        Endpoint::StartSession         => [  201,  200,  201,  201,  201,  201,  201,  201,  201],
        Endpoint::VerifySession        => [  401,  200,  200,  401,  401,  401,  401,  401,  401],
        Endpoint::CreateHandoverCode   => [  401,  200,  200,  401,  401,  401,  401,  401,  401],
        Endpoint::LinkSession          => [  401,  200,  404,  401,  401,  401,  401,  401,  401],
        Endpoint::FacilityFace         => [  200,  200,  200,  200,  200,  200,  200,  200,  200],
        Endpoint::FacilityEmbedding    => [  200,  200,  200,  200,  200,  200,  200,  200,  200],
        Endpoint::Ask                  => [  401,  200,  200,  401,  401,  401,  401,  401,  401],
        Endpoint::ChatHistory          => [  401,  200,  200,  401,  401,  401,  401,  401,  401],
        Endpoint::AnswerSources        => [  401,  404,  404,  401,  401,  401,  401,  401,  401],
        Endpoint::ChatEvents           => [  401,  200,  200,  401,  401,  401,  401,  401,  401],
        Endpoint::Team                 => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::ChangeMember         => [  401,  401,  401,  403,  403,  200,  404,  401,  401],
        Endpoint::RemoveMember         => [  401,  401,  401,  403,  403,  204,  404,  401,  401],
        Endpoint::Invite               => [  401,  401,  401,  403,  403,  201,  201,  401,  401],
        Endpoint::RevokeInvitation     => [  401,  401,  401,  403,  403,  204,  404,  401,  401],
        Endpoint::HouseKey             => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::RotateHouseKey       => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::AskForPerson         => [  401,  200,  200,  401,  401,  401,  401,  401,  401],
        Endpoint::GiveFeedback         => [  401,  404,  404,  401,  401,  401,  401,  401,  401],
        Endpoint::LeaveContact         => [  401,  204,  204,  401,  401,  401,  401,  401,  401],
        Endpoint::RemoveContact        => [  401,  204,  204,  401,  401,  401,  401,  401,  401],
        Endpoint::Conversations        => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::Conversation         => [  401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::TakeConversation     => [  401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::ReplyToGuest         => [  401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::ReturnConversation   => [  401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::ResolveConversation  => [  401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::TranslateConversation => [ 401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::Escalations          => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::AcknowledgeEscalation => [ 401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::OvernightQueue       => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::ProcessOvernightQueue => [ 401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::Notifications        => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::ChangeNotifications  => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::Deliveries           => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::Webhooks             => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::CreateWebhook        => [  401,  401,  401,  403,  403,  201,  201,  401,  401],
        Endpoint::ChangeWebhook        => [  401,  401,  401,  403,  403,  200,  404,  401,  401],
        Endpoint::RemoveWebhook        => [  401,  401,  401,  403,  403,  204,  404,  401,  401],
        Endpoint::RotateWebhookSecret  => [  401,  401,  401,  403,  403,  200,  404,  401,  401],
        Endpoint::TestWebhook          => [  401,  401,  401,  403,  403,  202,  404,  401,  401],
        Endpoint::Settings             => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::ChangeSettings       => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::Hours                => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::ChangeHours          => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::Schedules            => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::ChangeSchedules      => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::Audit                => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::FindGuest            => [  401,  401,  401,  403,  403,  200,  200,  401,  401],
        Endpoint::ExportGuest          => [  401,  401,  401,  403,  403,  200,  404,  401,  401],
        // Erasing what is not there (any more) is no fault, whoever's it was.
        Endpoint::EraseGuest           => [  401,  401,  401,  403,  403,  204,  204,  401,  401],
        Endpoint::Evidence             => [  401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::Search               => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::UnansweredQuestions  => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::AnswerQuestions      => [  401,  401,  401,  201,  404,  201,  404,  401,  401],
        Endpoint::DismissQuestions     => [  401,  401,  401,  204,  404,  204,  404,  401,  401],
        Endpoint::Dashboard            => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::Knowledge            => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::Faqs                 => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::CreateFaq            => [  401,  401,  401,  201,  201,  201,  201,  401,  401],
        Endpoint::CheckFaq             => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::ReplayFaq            => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::TranslateFaq         => [  401,  401,  401,  409,  409,  409,  409,  401,  401],
        Endpoint::Faq                  => [  401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::ChangeFaq            => [  401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::RemoveFaq            => [  401,  401,  401,  204,  404,  204,  404,  401,  401],
        Endpoint::Presets              => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::AddPresets           => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::QrCodes              => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::CreatePlace          => [  401,  401,  401,  403,  403,  201,  201,  401,  401],
        Endpoint::RenamePlace          => [  401,  401,  401,  403,  403,  200,  404,  401,  401],
        Endpoint::RemovePlace          => [  401,  401,  401,  403,  403,  204,  404,  401,  401],
        Endpoint::Imports              => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::CreateImport         => [  401,  401,  401,  202,  202,  202,  202,  401,  401],
        Endpoint::Import               => [  401,  401,  401,  200,  404,  200,  404,  401,  401],
        Endpoint::ExportFaqs           => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
        Endpoint::StaffEvents          => [  401,  401,  401,  200,  200,  200,  200,  401,  401],
    }
}

/// Two houses with their people.
#[derive(Clone)]
struct World<'a> {
    desk: &'a Desk,
    hibari: House,
    tsubame: House,
    owner: Staff,
}

const PEOPLE: [(Asker, &str); 4] = [
    (Asker::Staff, "ken@hibari.example"),
    (Asker::StaffElsewhere, "mio@tsubame.example"),
    (Asker::Owner, "owner@hibari.example"),
    (Asker::OwnerElsewhere, "owner@tsubame.example"),
];

impl<'a> World<'a> {
    async fn make(desk: &'a Desk) -> Self {
        let (hibari, owner) = desk.house_with_owner("hibari").await;
        let (tsubame, elsewhere) = desk.house_with_owner("tsubame").await;
        desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        desk.colleague(&elsewhere, "mio@tsubame.example", Role::Staff)
            .await;
        Self {
            desk,
            hibari,
            tsubame,
            owner,
        }
    }

    /// Somebody whose session is new: what was done before does not matter.
    async fn caller(&self, asker: Asker, access: Access) -> Caller {
        match (asker, access) {
            (Asker::Nobody, _) => Caller::Anonymous,
            (Asker::Guest, _) => self.guest(&self.hibari).await.caller(),
            (Asker::GuestElsewhere, _) => self.guest(&self.tsubame).await.caller(),
            (Asker::Expired | Asker::Revoked, Access::Anyone | Access::Guest) => {
                self.guest(&self.hibari).await.caller()
            }
            (Asker::Expired | Asker::Revoked, Access::Staff | Access::Owner) => {
                self.desk.sign_in("owner@hibari.example").await.caller()
            }
            _ => {
                let (_, email) = PEOPLE
                    .into_iter()
                    .find(|(who, _)| *who == asker)
                    .expect("a person");
                self.desk.sign_in(email).await.caller()
            }
        }
    }

    async fn guest(&self, house: &House) -> Guest {
        self.desk.guest(house, Language::English).await
    }

    /// Somebody of Hibari's team whom nothing has happened to yet.
    async fn somebody(&self) -> UserId {
        let id = UserId(self.desk.message_id());
        let user = User {
            id,
            facility_id: self.hibari.id,
            name: "Somebody".to_owned(),
            email: format!("{id}@hibari.example"),
            password_hash: "-".to_owned(),
            role: Role::Staff,
            language: self.owner.granted.user.language,
            created_at: "2026-11-20T00:00:00Z".parse().expect("a time"),
            deactivated_at: None,
        };
        let mut tx = db::begin_facility(&self.desk.app.db, self.hibari.id)
            .await
            .expect("begins");
        db::users::insert(&mut *tx, &user).await.expect("stores");
        tx.commit().await.expect("commits");
        id
    }

    async fn invitation(&self) -> Invitation {
        self.desk
            .as_staff(&self.owner, Method::POST, "/api/v1/admin/invitations")
            .json(&json!({ "email": format!("{}@hibari.example", self.desk.message_id()), "role": "staff" }))
            .send()
            .await
            .json(http::StatusCode::CREATED)
    }

    async fn handover_code(&self) -> String {
        let guest = self.guest(&self.hibari).await;
        let issued: HandoverCodeIssued = self
            .desk
            .as_guest(&guest, Method::POST, "/api/v1/session/code")
            .send()
            .await
            .json(http::StatusCode::OK);
        issued.code
    }

    /// What stands in place of the path's parameter, if it has one: something of Hibari's.
    async fn parameter(&self, endpoint: Endpoint) -> Option<String> {
        Some(match endpoint {
            Endpoint::EndSession => {
                let session = self.desk.sign_in("ken@hibari.example").await;
                session.granted.session_id.to_string()
            }
            Endpoint::ChangeMember | Endpoint::RemoveMember => self.somebody().await.to_string(),
            Endpoint::RevokeInvitation => self.invitation().await.id.to_string(),
            Endpoint::ChangeWebhook
            | Endpoint::RemoveWebhook
            | Endpoint::RotateWebhookSecret
            | Endpoint::TestWebhook => self.webhook().await,
            Endpoint::FacilityFace | Endpoint::FacilityEmbedding => self.hibari.slug.clone(),
            Endpoint::Faq | Endpoint::ChangeFaq | Endpoint::RemoveFaq => self.faq().await,
            Endpoint::Evidence | Endpoint::AnswerSources => {
                let guest = self.guest(&self.hibari).await;
                self.desk
                    .ask(&guest, "Where is the bath?")
                    .await
                    .answer
                    .id
                    .to_string()
            }
            Endpoint::Conversation
            | Endpoint::TakeConversation
            | Endpoint::ReplyToGuest
            | Endpoint::ReturnConversation
            | Endpoint::ResolveConversation
            | Endpoint::TranslateConversation => self.taken_conversation().await,
            Endpoint::AcknowledgeEscalation => self.escalation().await,
            Endpoint::AnswerQuestions | Endpoint::DismissQuestions => self.question_group().await,
            Endpoint::RenamePlace | Endpoint::RemovePlace => self.place().await,
            Endpoint::Import => self.import().await,
            _ => return None,
        })
    }

    async fn webhook(&self) -> String {
        let path = "/api/v1/admin/webhooks";
        let listed: Webhooks = self
            .desk
            .as_staff(&self.owner, Method::GET, path)
            .send()
            .await
            .json(http::StatusCode::OK);
        if let Some(webhook) = listed.webhooks.first() {
            return webhook.id.to_string();
        }
        let made: WebhookWithSecret = self
            .desk
            .as_staff(&self.owner, Method::POST, path)
            .json(&json!({ "url": "https://pms.example/hook", "events": ["queue.released"] }))
            .send()
            .await
            .json(http::StatusCode::CREATED);
        made.webhook.id.to_string()
    }

    /// What was asked in vain.
    async fn question_group(&self) -> String {
        let guest = self.guest(&self.hibari).await;
        self.desk.send(&guest, "Is there a submarine harbour?").await;
        let listed: UnansweredQuestions = self
            .desk
            .as_staff(&self.owner, Method::GET, "/api/v1/admin/questions/unanswered")
            .send()
            .await
            .json(http::StatusCode::OK);
        listed.groups[0].id.to_string()
    }

    /// An entry of the knowledge.
    async fn faq(&self) -> String {
        let made: Faq = self
            .desk
            .as_staff(&self.owner, Method::POST, "/api/v1/admin/faqs")
            .json(&Self::faq_draft())
            .send()
            .await
            .json(http::StatusCode::CREATED);
        made.id.to_string()
    }

    async fn place(&self) -> String {
        let name = self.desk.message_id().to_string();
        let made: QrCode = self
            .desk
            .as_staff(&self.owner, Method::POST, "/api/v1/admin/qr-codes")
            .json(&json!({ "name": name }))
            .send()
            .await
            .json(http::StatusCode::CREATED);
        made.id.to_string()
    }

    fn faq_draft() -> Value {
        json!({
            "category": "facilities", "priority": 3, "status": "draft", "visibility": "public",
            "translations": [
                { "language": "en", "question": "Is there a sauna?", "answer": "No.", "alternatives": [], "reviewed": true },
            ],
        })
    }

    async fn import(&self) -> String {
        self.nothing_under_way().await;
        let made: Import = self
            .desk
            .as_staff(&self.owner, Method::POST, IMPORTS)
            .file("text/csv", FILE)
            .send()
            .await
            .json(http::StatusCode::ACCEPTED);
        made.id.to_string()
    }

    /// One import of a house at a time.
    async fn nothing_under_way(&self) {
        for house in [&self.hibari, &self.tsubame] {
            let end = "UPDATE imports SET state = 'failed', ended_at = now(), content = NULL WHERE ended_at IS NULL";
            self.desk.as_owner(house.id, end).await;
        }
    }

    /// A conversation that the owner speaks in.
    async fn taken_conversation(&self) -> String {
        let guest = self.guest(&self.hibari).await;
        self.desk.send(&guest, "Where is the bath?").await;
        let id = guest.session.session.conversation_id.to_string();
        let _: Value = self
            .desk
            .as_staff(
                &self.owner,
                Method::POST,
                &format!("/api/v1/admin/conversations/{id}/take"),
            )
            .send()
            .await
            .json(http::StatusCode::OK);
        id
    }

    async fn escalation(&self) -> String {
        let guest = self.guest(&self.hibari).await;
        self.desk.send(&guest, "Where is the bath?").await;
        let listed: Escalations = self
            .desk
            .as_staff(&self.owner, Method::GET, "/api/v1/admin/escalations")
            .send()
            .await
            .json(http::StatusCode::OK);
        let of_the_guest = listed
            .escalations
            .iter()
            .find(|escalation| escalation.conversation_id == guest.session.session.conversation_id);
        of_the_guest.expect("an escalation").id.to_string()
    }

    /// A body that could be served.
    async fn body(&self, endpoint: Endpoint) -> Option<Value> {
        let unknown = "AAAA".repeat(21) + "AA";
        Some(match endpoint {
            Endpoint::Register => json!({
                "facility_name": "Suzume", "slug": "suzume", "country": "JP", "time_zone": "Asia/Tokyo",
                "name": "Jun", "email": "jun@suzume.example", "password": PASSWORD, "language": "ja",
            }),
            Endpoint::VerifyEmail | Endpoint::Invitation => json!({ "token": unknown }),
            Endpoint::ResetPassword => json!({ "token": unknown, "password": PASSWORD }),
            Endpoint::AcceptInvitation => {
                json!({ "token": unknown, "name": "Jun", "password": PASSWORD, "language": "ja" })
            }
            Endpoint::LogIn => json!({ "email": "owner@hibari.example", "password": PASSWORD }),
            Endpoint::RequestPasswordReset => json!({ "email": "owner@hibari.example" }),
            Endpoint::Refresh => {
                let staff = self.desk.sign_in("owner@hibari.example").await;
                json!({ "refresh_token": staff.refresh_token() })
            }
            Endpoint::ChangePassword => json!({ "current_password": PASSWORD, "new_password": PASSWORD }),
            Endpoint::StartSession => json!({ "slug": "hibari", "language": "en" }),
            Endpoint::LinkSession => json!({ "code": self.handover_code().await }),
            Endpoint::Ask => json!({ "message_id": self.desk.message_id(), "text": "Where is the bath?" }),
            Endpoint::Search => json!({ "text": "Where is the bath?" }),
            Endpoint::CreateFaq | Endpoint::ChangeFaq => Self::faq_draft(),
            Endpoint::CheckFaq | Endpoint::ReplayFaq => json!({ "draft": Self::faq_draft() }),
            Endpoint::TranslateFaq => {
                json!({ "from": Self::faq_draft()["translations"][0], "to": "fr" })
            }
            Endpoint::AddPresets => json!({ "names": ["taxi"] }),
            Endpoint::GiveFeedback => json!({ "answer_id": self.desk.message_id(), "helpful": true }),
            Endpoint::LeaveContact => json!({ "email": "guest@mail.example", "consent": true }),
            Endpoint::TranslateConversation => json!({ "language": "ja" }),
            Endpoint::ReplyToGuest => {
                json!({ "message_id": self.desk.message_id(), "text": "In the basement." })
            }
            Endpoint::ResolveConversation => json!({ "note": "Told." }),
            Endpoint::AnswerQuestions => {
                let mut draft = Self::faq_draft();
                // The same request would be the same entry.
                draft["translations"][0]["answer"] = json!(self.desk.message_id().to_string());
                draft
            }
            Endpoint::CreateWebhook => {
                json!({ "url": "https://pms.example/hook", "events": ["escalation.opened"] })
            }
            Endpoint::ChangeWebhook => {
                json!({ "url": "https://pms.example/hook", "events": ["queue.released"], "enabled": false })
            }
            Endpoint::ChangeNotifications => json!({ "escalations": true, "digests": false }),
            Endpoint::ChangeHours => json!({ "version": 2, "hours": { "weekly": [], "exceptions": [] } }),
            Endpoint::ChangeSchedules => json!({ "version": 3, "schedules": [] }),
            Endpoint::ChangeSettings => json!({
                "version": 1,
                "values": {
                    "name": "House", "country": "JP", "time_zone": "Asia/Tokyo", "languages": ["en"],
                    "default_language": "en", "guest_session_days": 7, "retention_days": 90, "embed_origins": [], "facts": {},
                },
            }),
            Endpoint::FindGuest => json!({ "receipt": 1 }),
            Endpoint::ExportGuest | Endpoint::EraseGuest => {
                json!({ "conversation_ids": [self.taken_conversation().await] })
            }
            Endpoint::CreatePlace | Endpoint::RenamePlace => {
                json!({ "name": self.desk.message_id() })
            }
            Endpoint::ChangeMember => json!({ "role": "staff", "active": true }),
            Endpoint::Invite => {
                json!({ "email": format!("{}@suzume.example", self.desk.message_id()), "role": "staff" })
            }
            _ => return None,
        })
    }

    async fn request(&self, endpoint: Endpoint) -> Request<'_> {
        let spec = endpoint.spec();
        let path = match self.parameter(endpoint).await {
            None => spec.path.to_owned(),
            Some(parameter) => {
                let (start, rest) = spec.path.split_once('{').expect("a parameter");
                let (_, end) = rest.split_once('}').expect("a parameter");
                format!("{start}{parameter}{end}")
            }
        };
        let path = match endpoint {
            Endpoint::ExportFaqs => format!("{path}?format=csv"),
            _ => path,
        };
        let request = self.desk.request(spec.method.parse().expect("a method"), &path);
        let request = match endpoint {
            Endpoint::ChangeFaq | Endpoint::RemoveFaq => request.header(http::header::IF_MATCH, "*"),
            _ => request,
        };
        if endpoint == Endpoint::CreateImport {
            self.nothing_under_way().await;
            return request.file("text/csv", FILE);
        }
        match self.body(endpoint).await {
            Some(body) => request.json(&body),
            None => request,
        }
    }

    /// Ends what the last caller had, if that is what is asked for.
    async fn spoil(&self, asker: Asker) {
        match asker {
            Asker::Expired => self.desk.clock.advance(chrono::TimeDelta::days(30)),
            Asker::Revoked => {
                let all = "UPDATE staff_sessions SET revoked_at = now(); UPDATE guest_sessions SET revoked_at = now()";
                self.desk.as_owner(self.hibari.id, all).await;
            }
            _ => {}
        }
    }
}

#[tokio::test]
async fn every_route_in_every_role() {
    with_desk(async |desk| {
        let world = World::make(desk).await;
        let mut wrong = Vec::new();
        for (asker, column) in ASKERS.into_iter().zip(0..) {
            for endpoint in Endpoint::ALL {
                let caller = world.caller(asker, endpoint.spec().access).await;
                world.spoil(asker).await;
                // After that: what is asked for is there and good.
                let owner = desk.sign_in("owner@hibari.example").await;
                let fresh = World {
                    owner,
                    ..world.clone()
                };
                let status = fresh.request(*endpoint).await.caller(caller).status().await;
                let wanted = expected(*endpoint)[column];
                if status.as_u16() != wanted {
                    wrong.push(format!("{endpoint:?} as {asker:?}: {status}, not {wanted}"));
                }
            }
        }
        assert_eq!(wrong, Vec::<String>::new());
    })
    .await;
}
