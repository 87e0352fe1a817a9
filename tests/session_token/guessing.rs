//! Guessing hand-over codes. The edge lets a client try five times a minute; the house locks besides, whoever tries.

use chrono::TimeDelta;
use harness::{Guest, with_desk};
use http::{Method, StatusCode};
use serde_json::Value;
use tomari_core::random::Random;
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::handover::HandoverCode;
use tomari_shared::language::Language;
use tomari_shared::limits::{HANDOVER_FAILURES_MAX, HANDOVER_LOCK_MINUTES};
use tomari_shared::problem::ProblemKind;

use crate::handover::{enter, issue};

/// Codes that nobody made, one after the other.
struct Guesses<'a>(&'a dyn Random);

impl Guesses<'_> {
    fn next(&self) -> String {
        let mut random = [0; 7];
        self.0.fill(&mut random);
        HandoverCode::from_random(random).to_string()
    }
}

#[tokio::test]
async fn too_many_wrong_codes_lock_the_house_for_a_while() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let elsewhere = desk.house("tsubame", &[]).await;
        let phone = desk.guest(&house, Language::English).await;
        let guesser = desk.guest(&house, Language::English).await;
        let wrong = Guesses(&*desk.app.random);
        let good = issue(desk, &phone).await.code;
        for _ in 0..HANDOVER_FAILURES_MAX {
            let reply = enter(desk, &guesser, &wrong.next()).await;
            reply.problem(ProblemKind::NotFound);
        }
        // Not even the right one, and not from another device.
        let tablet = desk.guest(&house, Language::English).await;
        for (guest, code) in [(&guesser, wrong.next()), (&tablet, good.clone())] {
            let reply = enter(desk, guest, &code).await;
            reply.problem(ProblemKind::RateLimited);
            assert_eq!(reply.headers["retry-after"], "901");
        }
        desk.clock.advance(TimeDelta::minutes(14));
        let reply = enter(desk, &tablet, &good).await;
        assert_eq!(reply.headers["retry-after"], "61");

        // Another house goes on, and the owner sees it.
        let (one, two) = (
            desk.guest(&elsewhere, Language::English).await,
            desk.guest(&elsewhere, Language::English).await,
        );
        let code = issue(desk, &one).await.code;
        let _: Value = enter(desk, &two, &code).await.json(StatusCode::OK);
        let log: AuditPage = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/audit")
            .send()
            .await
            .json(StatusCode::OK);
        let locks: Vec<_> = log
            .events
            .iter()
            .filter(|event| event.action == AuditAction::HandoverLocked)
            .collect();
        assert_eq!(locks.len(), 1);
        assert_eq!((&locks[0].actor, &locks[0].subject), (&None, &None));

        desk.clock.advance(TimeDelta::minutes(1));
        let fresh = issue(desk, &phone).await.code;
        let _: Value = enter(desk, &tablet, &fresh).await.json(StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn wrong_codes_far_apart_lock_nothing() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let guest = desk.guest(&house, Language::English).await;
        let wrong = Guesses(&*desk.app.random);
        for _ in 0..3 {
            for _ in 1..HANDOVER_FAILURES_MAX {
                let reply = enter(desk, &guest, &wrong.next()).await;
                reply.problem(ProblemKind::NotFound);
            }
            desk.clock.advance(TimeDelta::minutes(HANDOVER_LOCK_MINUTES));
        }
    })
    .await;
}

/// 10,000 guesses from `clients` devices, each as fast as the edge lets it. Says how many were compared with a code.
async fn ten_thousand_guesses(clients: usize) -> usize {
    let mut compared = 0;
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let phone = desk.guest(&house, Language::English).await;
        let mut guessers: Vec<Guest> = Vec::new();
        for _ in 0..clients {
            guessers.push(desk.guest(&house, Language::English).await);
        }
        let wrong = Guesses(&*desk.app.random);
        let pause = TimeDelta::seconds(12) / i32::try_from(clients).expect("a number of clients");
        let mut open = issue(desk, &phone).await.code;
        for round in 0..10_000 {
            // There is always a code to be found.
            if round % 50 == 0 {
                open = issue(desk, &phone).await.code;
            }
            let guess = wrong.next();
            assert_ne!(guess, open);
            let reply = enter(desk, &guessers[round % clients], &guess).await;
            match reply.status {
                StatusCode::NOT_FOUND => compared += 1,
                StatusCode::TOO_MANY_REQUESTS => {}
                other => panic!("{other}: {}", reply.text()),
            }
            desk.clock.advance(pause);
        }
    })
    .await;
    compared
}

/// One every twelve seconds: the fiftieth comes after 588 s, and the 74 of the next 900 s are not compared. 10,000 are
/// 80 such turns of 124 and 80 more, of which again 50 are.
#[tokio::test]
async fn ten_thousand_codes_from_one_client_find_nothing() {
    assert_eq!(ten_thousand_guesses(1).await, 81 * 50);
}

/// At 500 a minute the house locks within six seconds, for 15 minutes. The 20 minutes hold two such turns.
#[tokio::test]
async fn ten_thousand_codes_from_a_hundred_clients_find_nothing() {
    assert_eq!(ten_thousand_guesses(100).await, 2 * 50);
}
