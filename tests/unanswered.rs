//! What guests asked in vain: grouped, made into entries that answer who waits, or put away.

use harness::{Desk, Guest, House, Staff, demonstration_rows, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::auth::Role;
use tomari_shared::chat::{Author, Message, Outcome};
use tomari_shared::escalation::{Escalation, EscalationState, Escalations};
use tomari_shared::ids::QuestionGroupId;
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;
use tomari_shared::unanswered::{QuestionAnswered, QuestionGroup, UnansweredQuestions};

const UNICYCLE: &str = "Can I rent a unicycle here?";
const UNICYCLE_TOO: &str = "Could we rent unicycles here please?";
const ANSWER: &str = "Unicycles are rented next door, at Tanaka's, from 9:00.";

async fn house(desk: &Desk, slug: &str) -> (House, Staff) {
    let (house, owner) = desk.house_with_owner(slug).await;
    desk.import(&house, &demonstration_rows()).await;
    (house, owner)
}

async fn list(desk: &Desk, staff: &Staff) -> UnansweredQuestions {
    desk.as_staff(staff, Method::GET, "/api/v1/admin/questions/unanswered")
        .send()
        .await
        .json(StatusCode::OK)
}

/// The one group there is.
async fn only(desk: &Desk, staff: &Staff) -> QuestionGroup {
    let mut listed = list(desk, staff).await;
    assert_eq!((listed.groups.len(), listed.total), (1, 1), "{listed:?}");
    listed.groups.remove(0)
}

fn draft(texts: &[(&str, &str, &str)]) -> Value {
    let translations: Vec<Value> = texts
        .iter()
        .map(|(language, question, answer)| {
            json!({ "language": language, "question": question, "answer": answer, "alternatives": [], "reviewed": true })
        })
        .collect();
    json!({ "category": "location", "priority": 3, "status": "published", "visibility": "public", "translations": translations })
}

fn path(group: QuestionGroupId, what: &str) -> String {
    format!("/api/v1/admin/questions/unanswered/{group}/{what}")
}

async fn publish(desk: &Desk, staff: &Staff, group: QuestionGroupId, body: &Value) -> QuestionAnswered {
    desk.as_staff(staff, Method::POST, &path(group, "faq"))
        .json(body)
        .send()
        .await
        .json(StatusCode::CREATED)
}

async fn dismiss(desk: &Desk, staff: &Staff, group: QuestionGroupId) -> StatusCode {
    desk.as_staff(staff, Method::POST, &path(group, "dismiss"))
        .send()
        .await
        .status
}

/// A guest whose question found nothing.
async fn asks(desk: &Desk, house: &House, text: &str) -> Guest {
    let guest = desk.guest(house, Language::English).await;
    let asked = desk.ask(&guest, text).await;
    assert_eq!(asked.answer.outcome, Some(Outcome::NotFound), "{text}");
    guest
}

async fn from_people(desk: &Desk, guest: &Guest) -> Vec<Message> {
    let talk = desk.talk(guest).await;
    talk.into_iter()
        .filter(|message| message.author == Author::Staff)
        .collect()
}

async fn resolved(desk: &Desk, staff: &Staff) -> Vec<Escalation> {
    let listed: Escalations = desk
        .as_staff(staff, Method::GET, "/api/v1/admin/escalations?resolved=true")
        .send()
        .await
        .json(StatusCode::OK);
    listed.escalations
}

async fn actions(desk: &Desk, owner: &Staff) -> Vec<(String, String)> {
    let page: Value = desk
        .as_staff(owner, Method::GET, "/api/v1/admin/audit")
        .send()
        .await
        .json(StatusCode::OK);
    let word = |event: &Value, field: &str| event[field].as_str().unwrap_or_default().to_owned();
    page["events"]
        .as_array()
        .expect("events")
        .iter()
        .map(|event| (word(event, "action"), word(event, "subject")))
        .filter(|(action, _)| action != "signed_in")
        .collect()
}

#[tokio::test]
async fn questions_that_mean_the_same_are_one_group_counted_and_asked_last_first() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        assert_eq!(list(desk, &owner).await.groups, []);
        asks(desk, &house, UNICYCLE).await;
        asks(desk, &house, "Is there a karaoke machine?").await;
        let guest = asks(desk, &house, UNICYCLE_TOO).await;
        desk.ask(&guest, UNICYCLE).await;
        // What has an answer is in no group.
        desk.ask(&guest, "What time is check-in?").await;
        let listed = list(desk, &owner).await;
        assert_eq!(listed.total, 2);
        let [unicycle, karaoke] = listed.groups.as_slice() else {
            panic!("{listed:?}")
        };
        assert_eq!(
            (unicycle.asked, unicycle.waiting, unicycle.came_back),
            (3, 2, false)
        );
        assert_eq!((karaoke.asked, karaoke.waiting), (1, 1));
        let texts: Vec<&str> = unicycle.examples.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(texts, [UNICYCLE, UNICYCLE_TOO, UNICYCLE]);
        assert!(unicycle.examples.iter().all(|one| one.waiting && !one.unhelpful));
        assert_eq!(unicycle.languages[0].language, Language::English);
        // Looking changes nothing.
        assert_eq!(list(desk, &owner).await, listed);
    })
    .await;
}

#[tokio::test]
async fn an_entry_answers_who_waits_and_resolves_what_they_asked() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        let staff = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let first = asks(desk, &house, UNICYCLE).await;
        let second = asks(desk, &house, UNICYCLE_TOO).await;
        let karaoke = asks(desk, &house, "Is there a karaoke machine?").await;
        let group = list(desk, &staff).await.groups.remove(1);
        let body = draft(&[("en", UNICYCLE, ANSWER)]);
        let answered = publish(desk, &staff, group.id, &body).await;
        assert_eq!((answered.told, answered.resolved, answered.left), (2, 2, 0));
        for guest in [&first, &second] {
            let told = from_people(desk, guest).await;
            assert_eq!(told.len(), 1);
            assert_eq!(
                (told[0].text.as_str(), told[0].author_name.as_deref()),
                (ANSWER, Some("Suzuki Ken"))
            );
            let history = desk.history(guest).await;
            let last = history.messages.last().expect("a notice");
            assert_eq!(last.author, Author::Notice);
        }
        assert_eq!(from_people(desk, &karaoke).await, []);
        assert_eq!(
            desk.escalations(&staff).await.len(),
            1,
            "karaoke is still asked for"
        );
        let done = resolved(desk, &staff).await;
        assert_eq!(done.len(), 2);
        for escalation in &done {
            assert_eq!(
                escalation.note.as_deref(),
                Some("FAQ: Can I rent a unicycle here?")
            );
            assert_eq!(escalation.state, EscalationState::Resolved);
        }
        // The next one is answered from it.
        let next = desk.guest(&house, Language::English).await;
        let asked = desk.ask(&next, UNICYCLE).await;
        assert_eq!(asked.answer.text, ANSWER);
        assert_eq!(
            only(desk, &staff).await.examples[0].text,
            "Is there a karaoke machine?"
        );
        let mut done: Vec<(String, String)> = actions(desk, &owner).await.into_iter().take(4).collect();
        done.sort();
        let words = |action: &str, subject: &str| (action.to_owned(), subject.to_owned());
        assert_eq!(
            done,
            [
                words("escalation_resolved", "1"),
                words("escalation_resolved", "2"),
                words("faq_created", UNICYCLE),
                words("questions_answered", UNICYCLE),
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn pressed_twice_it_is_made_once() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        let guest = asks(desk, &house, UNICYCLE).await;
        let group = only(desk, &owner).await;
        let body = draft(&[("en", UNICYCLE, ANSWER)]);
        let before = desk.count("intents").await;
        let press = async || {
            desk.as_staff(&owner, Method::POST, &path(group.id, "faq"))
                .json(&body)
                .send()
                .await
        };
        let (one, other) = futures_util::join!(press(), press());
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [StatusCode::OK, StatusCode::CREATED]);
        let (one, other): (QuestionAnswered, QuestionAnswered) =
            (one.json(one.status), other.json(other.status));
        assert_eq!(one, other);
        let other_words = draft(&[("en", UNICYCLE, "No.")]);
        let refused = desk
            .as_staff(&owner, Method::POST, &path(group.id, "faq"))
            .json(&other_words)
            .send()
            .await;
        refused.problem(ProblemKind::Conflict);
        // Also after somebody else asked the like.
        let late = desk.guest(&house, Language::English).await;
        desk.send(&late, "Rent unicycle here now?").await;
        let again: QuestionAnswered = press().await.json(StatusCode::OK);
        assert_eq!(again, one);
        assert_eq!(desk.count("intents").await, before + 1);
        assert_eq!(from_people(desk, &guest).await.len(), 1);
        assert_eq!(desk.count("intents").await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn whom_a_person_writes_with_is_left_to_that_person() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        let staff = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let taken = asks(desk, &house, UNICYCLE).await;
        let group = only(desk, &owner).await;
        let conversation = group.examples[0].conversation_id;
        let reply = desk.in_conversation(&staff, conversation, "take", None).await;
        assert_eq!(reply.status, StatusCode::OK);
        let waiting = asks(desk, &house, UNICYCLE).await;
        assert_eq!(only(desk, &owner).await.waiting, 1);
        let answered = publish(desk, &owner, group.id, &draft(&[("en", UNICYCLE, ANSWER)])).await;
        assert_eq!((answered.told, answered.resolved, answered.left), (1, 1, 1));
        assert_eq!(from_people(desk, &taken).await, []);
        assert_eq!(from_people(desk, &waiting).await.len(), 1);
        let open = desk.escalations(&owner).await;
        assert_eq!(open.len(), 1);
        assert_eq!(
            (open[0].state, open[0].conversation_id),
            (EscalationState::Taken, conversation)
        );
    })
    .await;
}

#[tokio::test]
async fn what_else_a_guest_asked_of_people_stays_open() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        let guest = asks(desk, &house, UNICYCLE).await;
        desk.send(&guest, "I want to talk to a person").await;
        let other = asks(desk, &house, UNICYCLE).await;
        desk.send(&other, "Is there a karaoke machine?").await;
        let groups = list(desk, &owner).await.groups;
        let group = &groups[1];
        let answered = publish(desk, &owner, group.id, &draft(&[("en", UNICYCLE, ANSWER)])).await;
        assert_eq!((answered.told, answered.resolved, answered.left), (2, 0, 0));
        assert_eq!(from_people(desk, &guest).await.len(), 1);
        assert_eq!(desk.escalations(&owner).await.len(), 2);
        // With the other question answered, nothing is open of the second guest's.
        let answered = publish(
            desk,
            &owner,
            groups[0].id,
            &draft(&[("en", "Karaoke?", "No, sorry.")]),
        )
        .await;
        assert_eq!((answered.told, answered.resolved), (1, 1));
        assert_eq!(desk.escalations(&owner).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn an_answer_goes_to_those_who_can_read_and_may_know_it() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        let outside = asks(desk, &house, UNICYCLE).await;
        let inside = desk.guest_in_house(&house, Language::English).await;
        desk.send(&inside, UNICYCLE).await;
        let group = only(desk, &owner).await;
        let mut body = draft(&[("en", UNICYCLE, ANSWER)]);
        body["visibility"] = json!("in_house");
        let answered = publish(desk, &owner, group.id, &body).await;
        assert_eq!((answered.told, answered.left), (1, 1));
        assert_eq!(from_people(desk, &outside).await, []);
        assert_eq!(from_people(desk, &inside).await[0].text, ANSWER);

        let french = desk.guest(&house, Language::French).await;
        desk.send(&french, "Où peut-on louer des patins à roulettes ?")
            .await;
        let group = only(desk, &owner).await;
        let answered = publish(
            desk,
            &owner,
            group.id,
            &draft(&[("ja", "ローラースケートは？", "ありません。")]),
        )
        .await;
        assert_eq!((answered.told, answered.left), (0, 1));
        assert_eq!(from_people(desk, &french).await, []);

        desk.send(&french, "Avez-vous un sèche-linge à pédales ?").await;
        let group = only(desk, &owner).await;
        let mut both = draft(&[
            ("ja", "足踏み乾燥機は？", "ありません。"),
            ("fr", "Sèche-linge à pédales ?", "Non."),
        ]);
        both["status"] = json!("draft");
        let answered = publish(desk, &owner, group.id, &both).await;
        assert_eq!((answered.told, answered.left), (1, 0));
        let told = from_people(desk, &french).await;
        assert_eq!(
            (told[0].text.as_str(), told[0].language),
            ("Non.", Language::French)
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_dismissed_comes_back_only_if_it_is_asked_again() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        asks(desk, &house, UNICYCLE).await;
        let group = only(desk, &owner).await;
        assert_eq!(dismiss(desk, &owner, group.id).await, StatusCode::NO_CONTENT);
        assert_eq!(dismiss(desk, &owner, group.id).await, StatusCode::NO_CONTENT);
        assert_eq!(list(desk, &owner).await.groups, []);
        assert_eq!(desk.escalations(&owner).await.len(), 1, "the guest still waits");
        let dismissals = actions(desk, &owner).await;
        assert_eq!(
            dismissals
                .iter()
                .filter(|(action, _)| action == "questions_dismissed")
                .count(),
            1
        );
        asks(desk, &house, "Is there a karaoke machine?").await;
        assert_eq!(
            only(desk, &owner).await.examples[0].text,
            "Is there a karaoke machine?"
        );
        asks(desk, &house, UNICYCLE_TOO).await;
        let back = &list(desk, &owner).await.groups[0];
        assert_eq!((back.id, back.asked, back.came_back), (group.id, 2, true));
        assert_eq!(back.examples.len(), 1, "what was put away is not shown again");
        // Its answer is for the first guest, too.
        let answered = publish(desk, &owner, group.id, &draft(&[("en", UNICYCLE, ANSWER)])).await;
        assert_eq!((answered.told, answered.resolved), (2, 2));
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_did_not_help_is_a_question_too() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        let guest = desk.guest(&house, Language::English).await;
        let asked = desk.ask(&guest, "What time is check-in?").await;
        let status = desk
            .as_guest(&guest, Method::POST, "/api/v1/chat/feedback")
            .json(&json!({ "answer_id": asked.answer.id, "helpful": false }))
            .send()
            .await
            .status;
        assert_eq!(status, StatusCode::NO_CONTENT);
        let group = only(desk, &owner).await;
        assert!(group.examples[0].unhelpful && group.examples[0].waiting);
        assert_eq!(group.examples[0].message_id, asked.message.id);
    })
    .await;
}

#[tokio::test]
async fn another_house_sees_and_changes_nothing() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        let (_, other) = desk.house_with_owner("suzume").await;
        let guest = asks(desk, &house, UNICYCLE).await;
        let group = only(desk, &owner).await;
        assert_eq!(list(desk, &other).await.groups, []);
        let body = draft(&[("en", UNICYCLE, "Ours.")]);
        let foreign = async |id: QuestionGroupId, what: &str| {
            let request = desk.as_staff(&other, Method::POST, &path(id, what));
            let reply = if what == "faq" {
                request.json(&body).send().await
            } else {
                request.send().await
            };
            reply.problem(ProblemKind::NotFound);
        };
        for id in [group.id, QuestionGroupId(desk.message_id())] {
            foreign(id, "faq").await;
            foreign(id, "dismiss").await;
        }
        desk.as_staff(
            &owner,
            Method::POST,
            "/api/v1/admin/questions/unanswered/7/dismiss",
        )
        .send()
        .await
        .problem(ProblemKind::NotFound);
        assert_eq!(from_people(desk, &guest).await, []);
        assert_eq!(only(desk, &owner).await, group);
    })
    .await;
}

#[tokio::test]
async fn a_bad_entry_is_refused_where_it_is_wrong_and_nothing_is_done() {
    with_desk(async |desk| {
        let (house, owner) = house(desk, "hibari").await;
        let guest = asks(desk, &house, UNICYCLE).await;
        let group = only(desk, &owner).await;
        let before = desk.count("intents").await;
        let refuse = async |body: &Value| -> String {
            let mut faults = desk
                .as_staff(&owner, Method::POST, &path(group.id, "faq"))
                .json(body)
                .send()
                .await
                .problem(ProblemKind::Invalid);
            faults.remove(0).0
        };
        let with = |change: &dyn Fn(&mut Value)| {
            let mut body = draft(&[("en", UNICYCLE, ANSWER)]);
            change(&mut body);
            body
        };
        for (wrong, pointer) in [
            (with(&|body| body["translations"] = json!([])), "/translations"),
            (
                with(&|body| body["translations"][0]["answer"] = json!(" ")),
                "/translations/0/answer",
            ),
            (
                with(&|body| body["translations"][0]["question"] = json!("")),
                "/translations/0/question",
            ),
            (
                with(&|body| body["translations"][0]["language"] = json!("xx")),
                "/translations/0/language",
            ),
            (with(&|body| body["priority"] = json!(9)), "/priority"),
            (with(&|body| body["status"] = json!("hidden")), "/status"),
        ] {
            assert_eq!(refuse(&wrong).await, pointer);
        }
        assert_eq!(desk.count("intents").await, before);
        assert_eq!(from_people(desk, &guest).await, []);
        assert_eq!(only(desk, &owner).await, group);
    })
    .await;
}
