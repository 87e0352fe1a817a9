//! Which past questions a draft would change the answers of, without a trace of having tried.

use harness::{Desk, Staff, demonstration_rows, with_desk};
use http::StatusCode;
use serde_json::{Value, json};
use tomari_shared::knowledge::{Faq, FaqReplay};
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

use crate::{PATH, draft, list, make, pointers, post, read};

async fn replay(desk: &Desk, staff: &Staff, trial: &Value) -> FaqReplay {
    post(desk, staff, &format!("{PATH}/replay"), trial)
        .await
        .json(StatusCode::OK)
}

/// What a trial must leave as it is.
async fn traces(desk: &Desk) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in [
        "intents",
        "translations",
        "lexicon",
        "lexicon_sizes",
        "messages",
        "audit_events",
        "escalations",
    ] {
        counts.push(desk.count(table).await);
    }
    let jobs: i64 = sqlx::query_scalar("SELECT count(*) FROM graphile_worker._private_jobs")
        .fetch_one(&*desk.app.db)
        .await
        .expect("counts");
    counts.push(jobs);
    counts
}

#[tokio::test]
async fn a_new_entry_answers_what_nothing_answered() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        desk.import(&house, &demonstration_rows()).await;
        let guest = desk.guest(&house, Language::English).await;
        for text in [
            "Can I play the trombone?",
            "can i play the trombone?",
            "When is breakfast?",
            "Help, there is a fire!",
        ] {
            desk.send(&guest, text).await;
        }
        let before = traces(desk).await;
        let entry = draft("Can I play the trombone?", "Please don't.");
        let found = replay(desk, &owner, &json!({ "draft": entry })).await;
        // The fire is an emergency, and the trombone was asked about twice.
        assert_eq!(found.asked, 2);
        assert_eq!(found.changes.len(), 1, "{:?}", found.changes);
        let change = &found.changes[0];
        assert_eq!(change.question, "can i play the trombone?");
        assert_eq!(change.before, None);
        let after = change.after.as_ref().expect("an answer");
        assert_eq!((after.intent_id, after.answer.as_str()), (None, "Please don't."));
        assert_eq!(traces(desk).await, before);
        // It was a trial: guests are answered as before.
        let mut hidden = entry.clone();
        hidden["status"] = json!("draft");
        let none = replay(desk, &owner, &json!({ "draft": hidden })).await;
        assert_eq!(none.changes, []);
    })
    .await;
}

#[tokio::test]
async fn a_changed_entry_changes_its_answers_and_a_hidden_one_takes_them_away() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let made = make(desk, &owner, &draft("Is there a sauna?", "Yes, until 22:00.")).await;
        make(desk, &owner, &draft("How do I call a taxi?", "Dial 7.")).await;
        let guest = desk.guest(&house, Language::English).await;
        desk.send(&guest, "Is there a sauna?").await;
        desk.send(&guest, "How do I call a taxi?").await;
        let trial = |answer: &str, status: &str| {
            let mut body = draft("Is there a sauna?", answer);
            body["status"] = json!(status);
            json!({ "id": made.id, "draft": body })
        };
        let same = replay(desk, &owner, &trial("Yes, until 22:00.", "published")).await;
        assert_eq!((same.asked, same.changes.len()), (2, 0));
        let later = replay(desk, &owner, &trial("Yes, until 23:00.", "published")).await;
        let change = &later.changes[0];
        let answer = |side: &Option<tomari_shared::knowledge::ReplayAnswer>| {
            side.as_ref()
                .map(|answer| (answer.intent_id, answer.answer.clone()))
        };
        assert_eq!(
            answer(&change.before),
            Some((Some(made.id), "Yes, until 22:00.".to_owned()))
        );
        assert_eq!(
            answer(&change.after),
            Some((Some(made.id), "Yes, until 23:00.".to_owned()))
        );
        let hidden = replay(desk, &owner, &trial("Yes, until 22:00.", "draft")).await;
        assert_eq!(
            (hidden.changes.len(), answer(&hidden.changes[0].after)),
            (1, None)
        );
        let kept: Faq = read(desk, &owner, made.id).await.json(StatusCode::OK);
        assert_eq!(
            (kept.version, kept.translations[0].answer.as_str()),
            (1, "Yes, until 22:00.")
        );
        assert_eq!(
            desk.ask(&guest, "Is there a sauna?").await.answer.text,
            "Yes, until 22:00."
        );
    })
    .await;
}

#[tokio::test]
async fn other_houses_questions_are_not_asked_and_faults_are_told() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (other, _) = desk.house_with_owner("suzume").await;
        let guest = desk.guest(&other, Language::English).await;
        desk.send(&guest, "Is there a sauna?").await;
        let found = replay(
            desk,
            &owner,
            &json!({ "draft": draft("Is there a sauna?", "Yes.") }),
        )
        .await;
        assert_eq!((found.asked, found.changes.len()), (0, 0));
        let reply = post(
            desk,
            &owner,
            &format!("{PATH}/replay"),
            &json!({ "draft": draft("Sauna?", "Until [[until]].") }),
        )
        .await;
        assert_eq!(
            pointers(reply.problem(ProblemKind::Invalid)),
            ["/draft/translations/0/answer"]
        );
        assert_eq!(list(desk, &owner, "").await.total, 0);
    })
    .await;
}
