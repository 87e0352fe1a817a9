//! `GET /chat/events`: what happens in a conversation, as it happens, without loss or repeats.

use chrono::TimeDelta;
use harness::{Desk, Guest, LiveStream, with_desk};
use http::{HeaderName, Method};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

use crate::handover::link;

const EVENTS: &str = "/api/v1/chat/events";
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

async fn resume(desk: &Desk, guest: &Guest, last: &str) -> LiveStream {
    let request = desk.as_guest(guest, Method::GET, EVENTS);
    let mut stream = request.header(LAST_EVENT_ID, last).open().await;
    stream.expect("open").await;
    stream
}

/// The texts of the next messages, and the id of the last.
async fn messages(stream: &mut LiveStream, count: usize) -> (Vec<String>, String) {
    let (mut texts, mut last) = (Vec::new(), String::new());
    for _ in 0..count {
        let event = stream.expect("message").await;
        texts.push(event.message().text);
        last = event.id.expect("an id");
    }
    (texts, last)
}

#[tokio::test]
async fn a_message_and_its_answer_come_as_they_are_stored() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let guest = desk.guest(&house, Language::English).await;
        let other = desk.guest(&house, Language::English).await;
        desk.ask(&guest, "Before?").await;
        // Only what happens from now on.
        let read = newest(desk, &guest).await;
        let mut stream = resume(desk, &guest, &read).await;
        desk.ask(&other, "Somebody else's?").await;
        let reply = desk.ask(&guest, "Is there a pool?").await;
        let question = stream.expect("message").await;
        let answer = stream.expect("message").await;
        assert_eq!(question.message(), reply.message);
        assert_eq!(answer.message(), reply.answer);
        assert!(question.id < answer.id);
    })
    .await;
}

/// The position that a page which has read the history goes on from.
async fn newest(desk: &Desk, guest: &Guest) -> String {
    desk.history(guest).await.newest.expect("a message")
}

#[tokio::test]
async fn after_a_drop_exactly_what_was_missed_comes() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let guest = desk.guest(&house, Language::English).await;
        let mut stream = resume(desk, &guest, "0").await;
        let mut last = String::new();
        for number in 0..3 {
            desk.ask(&guest, &format!("Question {number}?")).await;
            let (texts, id) = messages(&mut stream, 2).await;
            assert_eq!(texts[0], format!("Question {number}?"));
            last = id;
        }
        drop(stream);
        for number in 3..60 {
            desk.ask(&guest, &format!("Question {number}?")).await;
        }
        // More than is read at a time, and again from the middle.
        let mut stream = resume(desk, &guest, &last).await;
        let (texts, middle) = messages(&mut stream, 80).await;
        assert_eq!(
            (texts[0].as_str(), texts[78].as_str()),
            ("Question 3?", "Question 42?")
        );
        drop(stream);
        let mut stream = resume(desk, &guest, &middle).await;
        let (texts, _) = messages(&mut stream, 34).await;
        assert_eq!(
            (texts[0].as_str(), texts[32].as_str()),
            ("Question 43?", "Question 59?")
        );
        desk.ask(&guest, "One more?").await;
        let (texts, _) = messages(&mut stream, 2).await;
        assert_eq!(texts[0], "One more?");
    })
    .await;
}

#[tokio::test]
async fn both_devices_learn_of_the_joining_and_see_each_other_afterwards() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let phone = desk.guest(&house, Language::English).await;
        let tablet = desk.guest(&house, Language::English).await;
        desk.ask(&phone, "From the phone?").await;
        desk.ask(&tablet, "From the tablet?").await;
        let at_phone = newest(desk, &phone).await;
        let at_tablet = newest(desk, &tablet).await;
        let mut on_phone = resume(desk, &phone, &at_phone).await;
        let mut on_tablet = resume(desk, &tablet, &at_tablet).await;
        link(desk, &phone, &tablet).await;
        for stream in [&mut on_phone, &mut on_tablet] {
            let history = stream.expect("history").await.id.expect("an id");
            // Both had been told a number; which of them goes on is told after what was joined.
            let notice = stream.expect("notice").await;
            assert_eq!(notice.id.as_deref(), Some(newest(desk, &phone).await.as_str()));
            let position = |id: &str| id.parse::<i64>().expect("a position");
            assert_eq!(position(&history) + 1, position(&notice.id.expect("an id")));
        }
        // Who was away when it happened learns of it on coming back.
        for (guest, before) in [(&phone, &at_phone), (&tablet, &at_tablet)] {
            let mut stream = resume(desk, guest, before).await;
            stream.expect("history").await;
        }
        desk.ask(&tablet, "Again from the tablet?").await;
        desk.ask(&phone, "Again from the phone?").await;
        for stream in [&mut on_phone, &mut on_tablet] {
            let (texts, _) = messages(stream, 4).await;
            assert_eq!(
                (texts[0].as_str(), texts[2].as_str()),
                ("Again from the tablet?", "Again from the phone?")
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_stream_ends_with_its_session() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let guest = desk.guest(&house, Language::English).await;
        let later = desk.guest(&house, Language::English).await;
        let mut stream = resume(desk, &guest, "0").await;
        desk.ask(&guest, "Is there a pool?").await;
        messages(&mut stream, 2).await;
        // Another device of the same conversation is heard; this one's session is past its end when it looks.
        desk.clock.advance(TimeDelta::days(6));
        let fresh = desk.guest(&house, Language::English).await;
        link(desk, &guest, &fresh).await;
        stream.expect("history").await;
        desk.clock.advance(TimeDelta::days(2));
        desk.ask(&fresh, "Is there a sauna?").await;
        stream.expect("session_ended").await;
        assert_eq!(stream.next().await, None);
        for ended in [&guest, &later] {
            desk.as_guest(ended, Method::GET, EVENTS)
                .send()
                .await
                .problem(ProblemKind::Unauthenticated);
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_no_event_id_is_refused() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let guest = desk.guest(&house, Language::English).await;
        for wrong in ["", "x", "1.5", "99999999999999999999"] {
            let request = desk.as_guest(&guest, Method::GET, EVENTS);
            let reply = request.header(LAST_EVENT_ID, wrong).send().await;
            let faults = reply.problem(ProblemKind::Invalid);
            assert_eq!(
                faults,
                [(
                    "Last-Event-ID".to_owned(),
                    "must be the id of an event".to_owned()
                )]
            );
        }
        desk.get(EVENTS)
            .send()
            .await
            .problem(ProblemKind::Unauthenticated);
    })
    .await;
}
