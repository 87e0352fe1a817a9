//! Messages that arrive on both devices while their conversations are joined: none is lost, none doubled, and each
//! device's stay in the order in which it sent them.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use futures_util::future::{join, join3};
use harness::{Desk, Guest, with_desk};
use http::StatusCode;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use tomari_shared::chat::{Author, Message};
use tomari_shared::ids::MessageId;
use tomari_shared::language::Language;
use uuid::Uuid;

use crate::handover::{enter, issue};

const CASES: u32 = 120;

/// One message of a device.
#[derive(Clone, Debug)]
struct Step {
    /// How often others go first.
    pause: u8,
    /// How far the clock of the replica that takes it is off, in seconds.
    clock: i8,
    /// Sent twice, as a browser does whose connection dropped.
    twice: bool,
}

#[derive(Clone, Debug)]
struct Plan {
    first: Vec<Step>,
    second: Vec<Step>,
    /// How often others go before the code is asked for, and before it is entered.
    link: (u8, u8),
    /// Whether the first device enters a code of the second at the same time.
    crossed: bool,
}

fn plans() -> impl Strategy<Value = Plan> {
    let step =
        (0..12_u8, -3..4_i8, any::<bool>()).prop_map(|(pause, clock, twice)| Step { pause, clock, twice });
    let device = || vec(step.clone(), 0..5);
    (device(), device(), (0..30_u8, 0..30_u8), any::<bool>()).prop_map(|(first, second, link, crossed)| {
        Plan {
            first,
            second,
            link,
            crossed,
        }
    })
}

async fn pause(times: u8) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}

/// Sends the messages one after the other, and returns their browser's ids.
async fn send(desk: &Desk, guest: &Guest, steps: &[Step]) -> Vec<Uuid> {
    let mut sent = Vec::new();
    for step in steps {
        pause(step.pause).await;
        desk.clock.advance(TimeDelta::seconds(step.clock.into()));
        let id = desk.message_id();
        let body = json!({ "message_id": id, "text": format!("Message {id}?") });
        let ask = || desk.post_chat(guest, &body);
        if step.twice {
            let (one, two) = join(ask(), ask()).await;
            let (mut one, mut two): (Value, Value) = (one.json(StatusCode::OK), two.json(StatusCode::OK));
            // What is open may be another once the conversations are joined.
            one["escalation"].take();
            two["escalation"].take();
            assert_eq!(one, two);
        } else {
            let _: Value = ask().await.json(StatusCode::OK);
        }
        sent.push(id);
    }
    sent
}

async fn link(desk: &Desk, from: &Guest, to: &Guest, (before, between): (u8, u8)) {
    pause(before).await;
    let code = issue(desk, from).await.code;
    pause(between).await;
    let _: Value = enter(desk, to, &code).await.json(StatusCode::OK);
}

fn ids_of<'a>(messages: &'a [Message], of: &'a [Uuid]) -> impl Iterator<Item = Uuid> + 'a {
    messages
        .iter()
        .filter_map(|message| Some(message.client_message_id?.0))
        .filter(|id| of.contains(id))
}

#[tokio::test]
async fn any_interleaving_keeps_every_message_once_and_in_order() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let mut runner = TestRunner::new_with_rng(
            Config::default(),
            proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
        );
        for _ in 0..CASES {
            let plan = plans().new_tree(&mut runner).expect("a plan").current();
            let first = desk.guest(&house, Language::English).await;
            let second = desk.guest(&house, Language::English).await;
            let linking = async {
                let one = link(desk, &first, &second, plan.link);
                if plan.crossed {
                    join(one, link(desk, &second, &first, plan.link)).await;
                } else {
                    one.await;
                }
            };
            let (of_first, of_second, ()) = join3(
                send(desk, &first, &plan.first),
                send(desk, &second, &plan.second),
                linking,
            )
            .await;

            let whole = desk.history(&first).await;
            assert_eq!(desk.history(&second).await, whole, "{plan:?}");
            let messages: Vec<Message> = whole
                .messages
                .into_iter()
                .filter(|message| message.author != Author::Notice)
                .collect();
            assert_eq!(
                messages.len(),
                2 * (of_first.len() + of_second.len()),
                "{plan:?} {messages:?}"
            );
            assert!(
                ids_of(&messages, &of_first).eq(of_first.iter().copied()),
                "{plan:?}"
            );
            assert!(
                ids_of(&messages, &of_second).eq(of_second.iter().copied()),
                "{plan:?}"
            );
            let mut asked: BTreeSet<MessageId> = BTreeSet::new();
            for message in &messages {
                match message.author {
                    Author::Guest => assert!(asked.insert(message.id), "{plan:?}"),
                    _ => assert!(
                        asked.remove(&message.answers.expect("a question")),
                        "an answer before its question, or two of them: {plan:?}"
                    ),
                }
            }
            assert!(asked.is_empty(), "{plan:?}");
        }
    })
    .await;
}
