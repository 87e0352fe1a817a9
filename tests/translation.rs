//! Machine translations beside messages: made after the message, once, within the budget, checked, told to who reads; and only the
//! original where there is no model or it fails. The model is a server that speaks its wire format and does as it is told.

use chrono::TimeDelta;
use harness::{
    AMPLE, Act, Desk, Guest, House, OpenAiServer, Reply, Staff, impatient, with_completions, with_desk,
};
use http::{Method, StatusCode, header};
use serde_json::{Value, json};
use tomari_core::db::budgets::Budget;
use tomari_shared::chat::{Message, Translation};
use tomari_shared::inbox::{ConversationDetail, Translating};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

const QUESTION: &str = "Où puis-je laisser mes valises avant 15:00 ?";
const IN_JAPANESE: &str = "15:00より前に荷物を預けられる場所はどこですか？";

/// A house with a model, its owner, and a guest who reads French.
struct World<'a> {
    desk: &'a Desk,
    model: &'a OpenAiServer,
    house: House,
    owner: Staff,
    guest: Guest,
}

async fn with_model(budget: Budget, test: impl AsyncFnOnce(&World<'_>)) {
    with_completions(budget, impatient(), async |desk, model| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let guest = desk.guest(&house, Language::French).await;
        test(&World {
            desk,
            model,
            house,
            owner,
            guest,
        })
        .await;
    })
    .await;
}

async fn ask_for(desk: &Desk, staff: &Staff, guest: &Guest, body: Value) -> Reply {
    let id = guest.session.session.conversation_id;
    desk.in_conversation(staff, id, "translate", Some(body)).await
}

impl World<'_> {
    /// How many messages of the guest are to be translated into Japanese, once they are or the model has failed.
    async fn translate(&self) -> u32 {
        let reply = ask_for(self.desk, &self.owner, &self.guest, json!({ "language": "ja" })).await;
        let begun: Translating = reply.json(StatusCode::OK);
        self.desk.run_jobs().await;
        begun.messages
    }

    /// The messages as the house's people see them.
    async fn messages(&self) -> Vec<Message> {
        let id = self.guest.session.session.conversation_id;
        let path = format!("/api/v1/admin/conversations/{id}");
        let request = self.desk.as_staff(&self.owner, Method::GET, &path);
        let detail: ConversationDetail = request.send().await.json(StatusCode::OK);
        detail.messages
    }

    /// The owner takes over and writes this.
    async fn write(&self, text: &str) {
        let id = self.guest.session.session.conversation_id;
        let taken = self.desk.in_conversation(&self.owner, id, "take", None).await;
        let _: Value = taken.json(StatusCode::OK);
        let body = json!({ "message_id": self.desk.message_id(), "text": text });
        let sent = self
            .desk
            .in_conversation(&self.owner, id, "reply", Some(body))
            .await;
        let _: Value = sent.json(StatusCode::OK);
    }
}

fn translation(language: Language, text: &str) -> Vec<Translation> {
    vec![Translation {
        language,
        text: text.to_owned(),
    }]
}

#[tokio::test]
async fn what_a_guest_writes_is_translated_once_for_who_reads_it() {
    with_model(AMPLE, async |world| {
        let mut inbox = world
            .desk
            .as_staff(&world.owner, Method::GET, "/api/v1/admin/events")
            .open()
            .await;
        inbox.expect("open").await;
        inbox.expect("inbox").await;
        world.desk.send(&world.guest, QUESTION).await;
        inbox.expect("inbox").await;
        assert!(world.messages().await[0].translations.is_empty());
        world.model.chat([Act::says(&[
            "15:00より前に",
            "荷物を預けられる場所はどこですか？",
        ])]);
        assert_eq!(world.translate().await, 1);
        assert_eq!(
            world.messages().await[0].translations,
            translation(Language::Japanese, IN_JAPANESE)
        );
        // What is sent is the message, as data, and what to do with it.
        let sent = world.model.requests();
        assert_eq!(sent.len(), 1);
        let messages = sent[0].body["messages"].as_array().expect("messages");
        let [system, user] = messages.as_slice() else {
            panic!("two messages: {messages:?}")
        };
        assert!(
            system["content"]
                .as_str()
                .expect("a text")
                .contains("into Japanese")
        );
        assert!(user["content"].as_str().expect("a text").contains(QUESTION));
        // It is there: nobody is asked again, and the guest is not told it.
        assert_eq!(world.translate().await, 0);
        assert_eq!(world.model.requests().len(), 1);
        assert!(
            world.desk.history(&world.guest).await.messages[0]
                .translations
                .is_empty()
        );
        // Another language of the console is another translation.
        world
            .model
            .chat([Act::says(&["Where can I leave my suitcases before 15:00?"])]);
        let reply = ask_for(
            world.desk,
            &world.owner,
            &world.guest,
            json!({ "language": "en" }),
        )
        .await;
        assert_eq!(reply.json::<Translating>(StatusCode::OK).messages, 1);
        world.desk.run_jobs().await;
        assert_eq!(world.messages().await[0].translations.len(), 2);
        // They go with the message.
        for statement in ["DELETE FROM escalation_triggers", "DELETE FROM messages"] {
            world.desk.as_owner(world.house.id, statement).await;
        }
        assert_eq!(world.desk.count("message_translations").await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_people_write_is_shown_to_the_guest_at_once_and_its_translation_after_it() {
    with_model(AMPLE, async |world| {
        world.desk.send(&world.guest, QUESTION).await;
        world.model.always_chat(Act::says(&["Vous pouvez les laisser à la réception dès 9:00."]));
        world.write("9:00からフロントでお預かりいたします。").await;
        let mut live = world
            .desk
            .as_guest(&world.guest, Method::GET, "/api/v1/chat/events")
            .header(header::HeaderName::from_static("last-event-id"), "0")
            .open()
            .await;
        live.expect("open").await;
        let message = loop {
            let event = live.expect("message").await;
            if event.data["author"] == "staff" {
                break event;
            }
        };
        assert_eq!(message.data["text"], "9:00からフロントでお預かりいたします。");
        assert_eq!(message.data["translations"], json!([]));
        assert!(world.model.requests().is_empty(), "the message does not wait for the model");
        world.desk.run_jobs().await;
        let told = live.expect("translation").await;
        assert_eq!(
            told.data,
            json!({
                "message_id": message.data["id"],
                "translation": { "language": "fr", "text": "Vous pouvez les laisser à la réception dès 9:00." },
            })
        );
        // Whoever comes later reads it with the message; whoever resumes is told once.
        let said = world.desk.history(&world.guest).await.messages;
        let last = said.last().expect("messages");
        assert_eq!(
            last.translations,
            translation(Language::French, "Vous pouvez les laisser à la réception dès 9:00.")
        );
        let resumed = told.id.expect("an event id");
        let mut again = world
            .desk
            .as_guest(&world.guest, Method::GET, "/api/v1/chat/events")
            .header(header::HeaderName::from_static("last-event-id"), &resumed)
            .open()
            .await;
        again.expect("open").await;
        again.expect("status").await;
        world.write("ほかにご質問はございますか。").await;
        assert_eq!(again.expect("message").await.data["text"], "ほかにご質問はございますか。");
    })
    .await;
}

#[tokio::test]
async fn what_is_in_the_language_is_not_translated() {
    with_model(AMPLE, async |world| {
        world.desk.send(&world.guest, QUESTION).await;
        world
            .write("Vous pouvez laisser vos valises à la réception, c'est gratuit.")
            .await;
        world.desk.run_jobs().await;
        assert!(world.model.requests().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_provider_that_fails_leaves_the_original_and_is_asked_again() {
    with_model(AMPLE, async |world| {
        world.desk.send(&world.guest, QUESTION).await;
        for act in [
            Act::Fails(500, None),
            Act::Hangs,
            Act::Ends(vec!["15:00".to_owned()]),
            Act::Refuses,
        ] {
            world.model.chat([act]);
            assert_eq!(world.translate().await, 1);
            assert!(world.messages().await[0].translations.is_empty());
            // The breaker lets calls through again after a while.
            world.desk.move_time(TimeDelta::minutes(10)).await;
        }
        world.model.chat([Act::says(&[IN_JAPANESE])]);
        assert_eq!(world.translate().await, 1);
        assert_eq!(
            world.messages().await[0].translations,
            translation(Language::Japanese, IN_JAPANESE)
        );
    })
    .await;
}

#[tokio::test]
async fn a_translation_that_says_something_else_is_not_shown_and_not_paid_for_again() {
    with_model(AMPLE, async |world| {
        world.desk.send(&world.guest, QUESTION).await;
        world
            .model
            .chat([Act::says(&["16:00より前に荷物を預けられる場所はどこですか？"])]);
        assert_eq!(world.translate().await, 1);
        assert!(world.messages().await[0].translations.is_empty());
        assert_eq!(world.translate().await, 0);
        assert_eq!(world.model.requests().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_budget_of_tokens_holds_for_translations() {
    let budget = Budget {
        facility_day: 100,
        session: 1_000_000,
    };
    with_model(budget, async |world| {
        world.desk.send(&world.guest, QUESTION).await;
        assert_eq!(world.translate().await, 1);
        assert!(
            world.model.requests().is_empty(),
            "there are too few tokens for it"
        );
        assert!(world.messages().await[0].translations.is_empty());
    })
    .await;
    with_model(AMPLE, async |world| {
        world.desk.send(&world.guest, QUESTION).await;
        world.model.chat([Act::says(&[IN_JAPANESE])]);
        world.translate().await;
        let mut tx = tomari_core::db::begin_facility(&world.desk.app.db, world.house.id)
            .await
            .expect("begins");
        let used: i64 = sqlx::query_scalar("SELECT sum(tokens)::bigint FROM token_usage")
            .fetch_one(&mut *tx)
            .await
            .expect("reads");
        // As the provider says, not as was reserved.
        assert!((1..300).contains(&used), "{used}");
    })
    .await;
}

#[tokio::test]
async fn without_a_model_nothing_changes() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let (_, elsewhere) = desk.house_with_owner("tsubame").await;
        let guest = desk.guest(&house, Language::French).await;
        desk.send(&guest, QUESTION).await;
        let reply = ask_for(desk, &owner, &guest, json!({ "language": "ja" })).await;
        assert_eq!(reply.json::<Translating>(StatusCode::OK).messages, 0);
        desk.run_jobs().await;
        assert_eq!(desk.count("message_translations").await, 0);
        for body in [
            json!({}),
            json!({ "language": "fr" }),
            json!({ "language": "ja", "model": "x" }),
        ] {
            let reply = ask_for(desk, &owner, &guest, body).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let reply = ask_for(desk, &elsewhere, &guest, json!({ "language": "ja" })).await;
        reply.problem(ProblemKind::NotFound);
    })
    .await;
}
