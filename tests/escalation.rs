//! From a guest's need for a person to the person: every trigger and none, one escalation a conversation, taking over, replying, handing
//! back, resolving; what the guest sees of it, and what colleagues and strangers see.

use chrono::TimeDelta;
use harness::{Desk, Guest, House, Staff, demonstration_rows, row, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::auth::Role;
use tomari_shared::chat::{Author, ChatReply, ConversationStatus, Outcome};
use tomari_shared::escalation::{ConversationState, EscalationAsked, EscalationState, Reason};
use tomari_shared::ids::ConversationId;
use tomari_shared::inbox::{ConversationDetail, ConversationPage};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

async fn house(desk: &Desk) -> (House, Staff) {
    let (house, owner) = desk.house_with_owner("hibari").await;
    desk.import(
        &house,
        &[
            row(
                "bath",
                Language::English,
                "Where is the bath?",
                "The bath is in the basement.",
            ),
            row(
                "bus",
                Language::English,
                "When does the bus leave?",
                "The bus leaves at 8:15.",
            ),
        ],
    )
    .await;
    (house, owner)
}

async fn world(desk: &Desk) -> (House, Staff, Guest) {
    let (house, owner) = house(desk).await;
    let guest = desk.guest(&house, Language::English).await;
    (house, owner, guest)
}

fn conversation(guest: &Guest) -> ConversationId {
    guest.session.session.conversation_id
}

async fn status(desk: &Desk, guest: &Guest) -> ConversationStatus {
    desk.history(guest).await.status
}

async fn post(desk: &Desk, guest: &Guest, path: &str, body: Value) -> harness::Reply {
    desk.as_guest(guest, Method::POST, path).json(&body).send().await
}

#[tokio::test]
async fn what_is_answered_asks_for_nobody() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        let reply = desk.ask(&guest, "Where is the bath?").await;
        assert_eq!(reply.answer.outcome, Some(Outcome::Answered));
        assert_eq!((reply.notice, reply.escalation), (None, None));
        assert_eq!(desk.escalations(&owner).await, []);
        assert_eq!(status(desk, &guest).await.state, ConversationState::Assistant);
        desk.run_jobs().await;
        assert!(desk.mail.take().is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_the_house_does_not_know_goes_to_a_person_with_a_receipt_number() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        let reply = desk.ask(&guest, "May I fly a drone over the valley?").await;
        assert_eq!(reply.answer.outcome, Some(Outcome::NotFound));
        let escalation = reply.escalation.expect("an escalation");
        assert_eq!((escalation.receipt, escalation.state), (1, EscalationState::Open));
        assert_eq!(escalation.promised_at, None, "the house has set no hours");
        let notice = reply.notice.expect("a notice");
        assert_eq!(
            (notice.author, notice.text.as_str()),
            (
                Author::Notice,
                "Your request has reached the staff. They will write to you here. Your number is 1."
            )
        );
        let listed = desk.escalations(&owner).await;
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].receipt, 1);
        assert_eq!(listed[0].reasons, [Reason::LowConfidence]);
        assert_eq!(
            listed[0].text.as_deref(),
            Some("May I fly a drone over the valley?")
        );
        assert_eq!(listed[0].conversation_id, conversation(&guest));
        assert_eq!(status(desk, &guest).await.state, ConversationState::Waiting);
        desk.run_jobs().await;
        let mail = desk.mail.take_one();
        assert_eq!(mail.to, "owner@hibari.example");
        assert!(
            mail.subject.contains("No. 1") && mail.text.contains("drone"),
            "{mail:?}"
        );
        // The same number to the next house is its own.
        let (other, _) = desk.house_with_owner("tsubame").await;
        let elsewhere = desk.guest(&other, Language::English).await;
        let reply = desk.ask(&elsewhere, "May I fly a drone?").await;
        assert_eq!(reply.escalation.expect("an escalation").receipt, 1);
    })
    .await;
}

#[tokio::test]
async fn an_emergency_escalates_at_once_in_every_language() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let cries = [
            (Language::Japanese, "火事です！助けて"),
            (Language::English, "Fire! The kitchen is burning"),
            (Language::ChineseSimplified, "着火了！救命"),
            (Language::ChineseTraditional, "失火了！救命"),
            (Language::Korean, "불이야! 살려주세요"),
            (Language::French, "Au feu ! La cuisine brûle"),
            (Language::German, "Feuer! Die Küche brennt"),
            (Language::Spanish, "¡Fuego! La cocina se quema"),
            (Language::Italian, "Al fuoco! La cucina brucia"),
            (Language::Portuguese, "Fogo! A cozinha está pegando fogo"),
            (Language::Thai, "ไฟไหม้! ช่วยด้วย"),
            (Language::Vietnamese, "Cháy rồi! Cứu với"),
            (Language::Indonesian, "Kebakaran! Tolong"),
        ];
        for (language, cry) in cries {
            let guest = desk.guest(&house, language).await;
            let reply = desk.ask(&guest, cry).await;
            assert_eq!(reply.answer.outcome, Some(Outcome::Emergency), "{cry}");
            assert!(reply.notice.is_some() && reply.escalation.is_some(), "{cry}");
        }
        let listed = desk.escalations(&owner).await;
        assert_eq!(listed.len(), cries.len());
        assert!(
            listed
                .iter()
                .all(|escalation| escalation.reasons == [Reason::Safety])
        );
        desk.run_jobs().await;
        let mails = desk.mail.take();
        assert_eq!(mails.len(), cries.len());
        assert!(
            mails.iter().all(|mail| mail.subject.contains("EMERGENCY")),
            "{mails:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_wish_for_a_person_by_button_or_by_words() {
    with_desk(async |desk| {
        let (house, owner, guest) = world(desk).await;
        let press = async || -> EscalationAsked {
            desk.as_guest(&guest, Method::POST, "/api/v1/chat/escalate")
                .send()
                .await
                .json(StatusCode::OK)
        };
        let first = press().await;
        assert_eq!(press().await, first, "asked again, it is the same");
        assert_eq!(first.escalation.receipt, 1);
        let history = desk.history(&guest).await;
        assert_eq!(history.messages.len(), 1, "{history:?}");

        let other = desk.guest(&house, Language::French).await;
        let reply: ChatReply = desk.send(&other, "Je voudrais parler à quelqu'un").await;
        assert_eq!(reply.answer, None);
        let notice = reply.notice.expect("a notice");
        assert!(notice.text.contains("Votre numéro : 2"), "{notice:?}");
        let reasons: Vec<Vec<Reason>> = desk
            .escalations(&owner)
            .await
            .into_iter()
            .map(|escalation| escalation.reasons)
            .collect();
        assert_eq!(reasons, [[Reason::GuestRequest], [Reason::GuestRequest]]);
        let events = desk
            .ask_for_events(
                &other,
                &json!({ "message_id": desk.message_id(), "text": "Un vrai humain svp" }),
            )
            .await;
        let names: Vec<&str> = events.iter().map(|event| event.name.as_str()).collect();
        assert_eq!(names, ["accepted", "escalation", "done"]);
    })
    .await;
}

#[tokio::test]
async fn further_reasons_join_what_is_open() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        let answered = desk.ask(&guest, "Where is the bath?").await;
        for question in ["May I fly a drone?", "Is there a casino?", "Do you sell skis?"] {
            let reply = desk.ask(&guest, question).await;
            assert_eq!(reply.escalation.expect("an escalation").receipt, 1, "{question}");
        }
        let body = json!({ "answer_id": answered.answer.id, "helpful": false });
        assert_eq!(
            post(desk, &guest, "/api/v1/chat/feedback", body).await.status,
            StatusCode::NO_CONTENT
        );
        let listed = desk.escalations(&owner).await;
        assert_eq!(listed.len(), 1);
        assert_eq!(
            listed[0].reasons,
            [
                Reason::LowConfidence,
                Reason::UnresolvedTurns,
                Reason::NegativeFeedback
            ]
        );
        let notices = desk.history(&guest).await.messages;
        assert_eq!(
            notices
                .iter()
                .filter(|message| message.author == Author::Notice)
                .count(),
            1,
            "told once"
        );
        desk.run_jobs().await;
        assert_eq!(desk.mail.take().len(), 1, "and the house once");
    })
    .await;
}

#[tokio::test]
async fn feedback_is_given_once_for_an_answer_and_can_be_changed() {
    with_desk(async |desk| {
        let (house, owner, guest) = world(desk).await;
        let answer = desk.ask(&guest, "Where is the bath?").await;
        let say = async |helpful: bool| {
            let body = json!({ "answer_id": answer.answer.id, "helpful": helpful });
            post(desk, &guest, "/api/v1/chat/feedback", body).await.status
        };
        assert_eq!(say(true).await, StatusCode::NO_CONTENT);
        assert_eq!(desk.escalations(&owner).await, []);
        assert_eq!(say(false).await, StatusCode::NO_CONTENT);
        assert_eq!(say(false).await, StatusCode::NO_CONTENT);
        assert_eq!(desk.count("answer_feedback").await, 1);
        let listed = desk.escalations(&owner).await;
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].reasons, [Reason::NegativeFeedback]);

        let other = desk.guest(&house, Language::English).await;
        for (who, id) in [
            (&other, answer.answer.id.to_string()),
            (&guest, answer.message.id.to_string()),
        ] {
            let body = json!({ "answer_id": id, "helpful": true });
            post(desk, who, "/api/v1/chat/feedback", body)
                .await
                .problem(ProblemKind::NotFound);
        }
    })
    .await;
}

#[tokio::test]
async fn a_person_takes_over_and_the_assistant_is_silent_until_they_hand_back() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        let colleague = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let _ = desk.mail.take();
        let id = conversation(&guest);
        desk.send(&guest, "May I fly a drone?").await;

        // Nobody writes before taking over.
        let body = || json!({ "message_id": "0198a1b2-0000-7000-8000-000000000001", "text": "Only outside the village." });
        desk.in_conversation(&colleague, id, "reply", Some(body()))
            .await
            .problem(ProblemKind::Conflict);
        let taken: ConversationDetail = desk
            .in_conversation(&colleague, id, "take", None)
            .await
            .json(StatusCode::OK);
        assert_eq!(taken.conversation.state, ConversationState::Staff);
        assert_eq!(taken.escalations[0].state, EscalationState::Taken);
        let name = taken.conversation.taken_by.expect("somebody");

        let mut live = desk
            .as_guest(&guest, Method::GET, "/api/v1/chat/events")
            .open()
            .await;
        live.expect("open").await;
        let first = live.expect("status").await;
        assert_eq!((&first.data["state"], &first.data["taken_by"]), (&json!("staff"), &json!(name)));
        for _ in 0..2 {
            // The second time nothing is stored twice.
            let reply: ConversationDetail = desk
                .in_conversation(&colleague, id, "reply", Some(body()))
                .await
                .json(StatusCode::OK);
            let last = reply.messages.last().expect("a message");
            assert_eq!((last.author, last.author_name.as_ref()), (Author::Staff, Some(&name)));
        }
        let told = live.expect("message").await.message();
        assert_eq!(told.text, "Only outside the village.");
        let mut changed = body();
        changed["text"] = json!("Never.");
        desk.in_conversation(&colleague, id, "reply", Some(changed))
            .await
            .problem(ProblemKind::Conflict);

        let reply = desk.send(&guest, "Where is the bath?").await;
        assert_eq!(reply.answer, None, "a person speaks");
        let cry = desk.ask(&guest, "Help, my wife is unconscious").await;
        assert_eq!(cry.answer.outcome, Some(Outcome::Emergency), "but not to an emergency");

        let returned: ConversationDetail = desk
            .in_conversation(&colleague, id, "return", None)
            .await
            .json(StatusCode::OK);
        assert_eq!(returned.conversation.state, ConversationState::Waiting);
        let reply = desk.ask(&guest, "Where is the bath?").await;
        assert_eq!(reply.answer.text, "The bath is in the basement.");
    })
    .await;
}

#[tokio::test]
async fn what_is_resolved_is_told_and_a_new_reason_opens_it_again() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        let id = conversation(&guest);
        desk.send(&guest, "May I fly a drone?").await;
        let resolve = async || -> ConversationDetail {
            desk.in_conversation(
                &owner,
                id,
                "resolve",
                Some(json!({ "note": "Told on the phone." })),
            )
            .await
            .json(StatusCode::OK)
        };
        let resolved = resolve().await;
        assert_eq!(resolved.escalations[0].state, EscalationState::Resolved);
        assert_eq!(
            resolved.escalations[0].note.as_deref(),
            Some("Told on the phone.")
        );
        assert_eq!(resolved.conversation.state, ConversationState::Assistant);
        let last = desk.history(&guest).await.messages.pop().expect("a notice");
        assert!(last.text.contains("closed request number 1"), "{last:?}");
        assert_eq!(resolve().await.messages.len(), resolved.messages.len(), "once");

        let reply = desk.send(&guest, "Is there a casino?").await;
        assert_eq!(reply.escalation.expect("open again").receipt, 1);
        resolve().await;
        desk.clock.advance(TimeDelta::hours(25));
        let reply = desk.send(&guest, "Do you sell skis?").await;
        assert_eq!(reply.escalation.expect("a new one").receipt, 2);
        let listed: Value = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/escalations?resolved=true")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(listed["escalations"][0]["receipt"], 1);
        desk.in_conversation(&owner, id, "resolve", Some(json!({ "note": "x".repeat(2001) })))
            .await
            .problem(ProblemKind::Invalid);
    })
    .await;
}

#[tokio::test]
async fn somebody_has_seen_it() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        desk.send(&guest, "May I fly a drone?").await;
        let id = desk.escalations(&owner).await[0].id;
        let acknowledge = async || {
            let path = format!("/api/v1/admin/escalations/{id}/acknowledge");
            desk.as_staff(&owner, Method::POST, &path).send().await
        };
        for _ in 0..2 {
            let seen: Value = acknowledge().await.json(StatusCode::OK);
            assert_eq!(seen["state"], "acknowledged");
            assert_eq!(seen["acknowledged"]["by"], "Ota Hanako");
        }
        assert_eq!(
            status(desk, &guest).await.escalation.expect("open").state,
            EscalationState::Acknowledged
        );
        desk.in_conversation(&owner, conversation(&guest), "resolve", Some(json!({})))
            .await
            .json::<Value>(StatusCode::OK)
            .as_object()
            .expect("a conversation");
        acknowledge().await.problem(ProblemKind::Conflict);
    })
    .await;
}

#[tokio::test]
async fn two_who_take_it_at_once_and_twenty_messages_at_once_make_one_escalation() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        let guest = &guest;
        let sends = (0..20).map(|number| async move {
            desk.send(guest, &format!("May I fly drone number {number}?"))
                .await
        });
        let replies = futures_util::future::join_all(sends).await;
        assert!(
            replies
                .iter()
                .all(|reply| reply.escalation.as_ref().is_some_and(|open| open.receipt == 1))
        );
        let listed = desk.escalations(&owner).await;
        assert_eq!(listed.len(), 1);
        desk.run_jobs().await;
        assert_eq!(desk.mail.take().len(), 1, "the house is told once");
        let colleague = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let id = conversation(guest);
        let (one, other) = futures_util::future::join(
            desk.in_conversation(&owner, id, "take", None),
            desk.in_conversation(&colleague, id, "take", None),
        )
        .await;
        let _: (Value, Value) = (one.json(StatusCode::OK), other.json(StatusCode::OK));
        let page: ConversationPage = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/conversations")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(page.conversations.len(), 1);
        assert_eq!(page.conversations[0].state, ConversationState::Staff);
        assert!(page.conversations[0].taken_by.is_some());
    })
    .await;
}

#[tokio::test]
async fn joined_conversations_have_one_escalation_and_the_person_stays() {
    with_desk(async |desk| {
        let (house, owner, phone) = world(desk).await;
        let tablet = desk.guest(&house, Language::English).await;
        desk.send(&phone, "May I fly a drone?").await;
        desk.send(&tablet, "Is there a casino?").await;
        assert_eq!(desk.escalations(&owner).await.len(), 2);
        let _: Value = desk
            .in_conversation(&owner, conversation(&tablet), "take", None)
            .await
            .json(StatusCode::OK);
        let issued: Value = desk
            .as_guest(&phone, Method::POST, "/api/v1/session/code")
            .send()
            .await
            .json(StatusCode::OK);
        let _: Value = post(
            desk,
            &tablet,
            "/api/v1/session/link",
            json!({ "code": issued["code"] }),
        )
        .await
        .json(StatusCode::OK);
        let listed = desk.escalations(&owner).await;
        assert_eq!(listed.len(), 1, "{listed:?}");
        assert_eq!(listed[0].receipt, 1);
        assert_eq!(listed[0].reasons, [Reason::LowConfidence]);
        assert_eq!(status(desk, &phone).await.state, ConversationState::Staff);
        let reply = desk.send(&phone, "Where is the bath?").await;
        assert_eq!(reply.answer, None);
    })
    .await;
}

#[tokio::test]
async fn an_early_schedule_sends_to_a_person_what_is_answered_otherwise() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        desk.import(&house, &demonstration_rows()).await;
        let ask = async |language: Language, text: &str| {
            let guest = desk.guest(&house, language).await;
            desk.ask(&guest, text).await.answer
        };
        let question = "Is there parking at the house for my car?";
        let usual = ask(Language::English, question).await;
        assert_eq!(usual.outcome, Some(Outcome::Answered), "{usual:?}");
        let confidence = usual.confidence.expect("a confidence");
        // In force from Friday noon in Tokyo, which it is, in English alone.
        let schedule = |opens: &str, closes: &str| {
            json!([{
                "mode": "early", "threshold": f32::midpoint(confidence, 1.0), "languages": ["en"],
                "weekly": [{ "weekday": "friday", "opens": opens, "closes": closes }],
            }])
        };
        for (version, opens, closes, outcome) in [
            (1, "12:00", "13:00", Outcome::NotFound),
            (2, "13:00", "14:00", Outcome::Answered),
        ] {
            let _: Value = desk
                .as_staff(&owner, Method::PUT, "/api/v1/admin/schedules")
                .json(&json!({ "version": version, "schedules": schedule(opens, closes) }))
                .send()
                .await
                .json(StatusCode::OK);
            assert_eq!(
                ask(Language::English, question).await.outcome,
                Some(outcome),
                "{opens}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_guest_who_left_an_address_is_written_to_when_they_do_not_look() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        let id = conversation(&guest);
        for (body, pointer) in [
            (json!({ "email": "nonsense", "consent": true }), "/email"),
            (
                json!({ "email": "guest@mail.example", "consent": false }),
                "/consent",
            ),
        ] {
            let faults = post(desk, &guest, "/api/v1/chat/contact", body)
                .await
                .problem(ProblemKind::Invalid);
            assert_eq!(faults[0].0, pointer);
        }
        assert_eq!(desk.count("guest_contacts").await, 0);
        let body = json!({ "email": " guest@mail.example ", "consent": true });
        assert_eq!(
            post(desk, &guest, "/api/v1/chat/contact", body).await.status,
            StatusCode::NO_CONTENT
        );
        desk.send(&guest, "May I fly a drone?").await;
        desk.run_jobs().await;
        let _ = desk.mail.take();
        let _: Value = desk
            .in_conversation(&owner, id, "take", None)
            .await
            .json(StatusCode::OK);
        let write = async |text: &str| {
            let body = json!({ "message_id": desk.message_id(), "text": text });
            let _: Value = desk
                .in_conversation(&owner, id, "reply", Some(body))
                .await
                .json(StatusCode::OK);
            desk.run_jobs().await;
            desk.mail.take()
        };
        assert!(write("One moment.").await.is_empty(), "the guest is looking");
        desk.clock.advance(TimeDelta::minutes(6));
        let mails = write("Only outside the village.").await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, "guest@mail.example");
        assert!(
            !mails[0].text.contains("village"),
            "the answer stays in the conversation"
        );
        let removed = desk
            .as_guest(&guest, Method::DELETE, "/api/v1/chat/contact")
            .send()
            .await;
        assert_eq!(removed.status, StatusCode::NO_CONTENT);
        assert!(write("Are you there?").await.is_empty());
        assert_eq!(desk.count("guest_contacts").await, 0);
    })
    .await;
}

#[tokio::test]
async fn who_does_not_want_mails_gets_none() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        let put: Value = desk
            .as_staff(&owner, Method::PUT, "/api/v1/admin/notifications")
            .json(&json!({ "escalations": false, "digests": true }))
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(put, json!({ "escalations": false, "digests": true }));
        desk.send(&guest, "May I fly a drone?").await;
        desk.run_jobs().await;
        assert!(desk.mail.take().is_empty());
        assert_eq!(
            desk.escalations(&owner).await.len(),
            1,
            "the inbox has it all the same"
        );
    })
    .await;
}

#[tokio::test]
async fn staff_pages_learn_of_changes_at_once_and_strangers_of_nothing() {
    with_desk(async |desk| {
        let (_, owner, guest) = world(desk).await;
        let (_, stranger) = desk.house_with_owner("tsubame").await;
        let mut ours = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/events")
            .open()
            .await;
        let mut theirs = desk
            .as_staff(&stranger, Method::GET, "/api/v1/admin/events")
            .open()
            .await;
        for stream in [&mut ours, &mut theirs] {
            stream.expect("open").await;
            stream.expect("inbox").await;
        }
        desk.send(&guest, "May I fly a drone?").await;
        ours.expect("inbox").await;
        assert_eq!(desk.escalations(&stranger).await, []);
        let path = format!("/api/v1/admin/conversations/{}", conversation(&guest));
        desk.as_staff(&stranger, Method::GET, &path)
            .send()
            .await
            .problem(ProblemKind::NotFound);
        desk.app.stop.cancel();
        // Nothing has come for them but the end.
        assert_eq!(theirs.next().await, None);
    })
    .await;
}
