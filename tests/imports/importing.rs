//! What is imported is found; what can't be is refused whole, with its lines.

use harness::with_desk;
use http::{Method, StatusCode};
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::auth::Role;
use tomari_shared::imports::{Import, ImportState, KnowledgeFormat};
use tomari_shared::limits::IMPORTS_LISTED;
use tomari_shared::problem::ProblemKind;

use crate::{CSV, JSON_LINES, PATH, best, find, import, list, send};

const BATH: &str = "id,language,question,answer,alternatives\nbath,en,When is the bath open?,\"From 16:00, until 23:00.\",Bath hours|Onsen\n\
     bath,ja,お風呂は何時ですか,16時から23時までです。,大浴場\n";

#[tokio::test]
async fn staff_import_a_file_and_guests_questions_find_it() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let ken = desk.colleague(&owner, "ken@hibari.example", Role::Staff).await;
        let path = format!("{PATH}?name=%E9%A2%A8%E5%91%82.csv");
        let taken: Import = desk
            .as_staff(&ken, Method::POST, &path)
            .file("Text/CSV; charset=utf-8", BATH)
            .send()
            .await
            .json(StatusCode::ACCEPTED);
        assert_eq!(
            (taken.name.as_str(), taken.format, taken.state),
            ("風呂.csv", KnowledgeFormat::Csv, ImportState::Queued)
        );
        assert_eq!(
            (taken.size as usize, taken.rows, taken.ended_at.as_deref()),
            (BATH.len(), None, None)
        );
        assert_eq!(
            best(desk, &owner, "When is the bath open?").await,
            None,
            "nothing is there before it is done"
        );
        desk.run_jobs().await;
        let done = find(desk, &owner, &taken).await;
        assert_eq!(done.state, ImportState::Done);
        assert_eq!(
            (done.rows, done.stored, done.intents, done.faults_total),
            (Some(2), 2, Some(1), 0)
        );
        assert_eq!((done.indexed, done.to_index), (2, Some(2)));
        assert!(done.ended_at.is_some());
        let (question, answer) = best(desk, &owner, "When is the bath open?").await.expect("a hit");
        assert_eq!(question, "When is the bath open?");
        assert_eq!(answer, "From 16:00, until 23:00.");
        assert_eq!(list(desk, &ken).await, [done]);
        // The file itself is not kept.
        let kept = "DO $$ BEGIN ASSERT (SELECT count(*) FROM imports WHERE content IS NOT NULL) = 0; END $$";
        desk.as_owner(owner.granted.user.facility.id, kept).await;
        let audit: AuditPage = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/audit")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(audit.events[0].action, AuditAction::KnowledgeImported);
        assert_eq!(audit.events[0].subject.as_deref(), Some("風呂.csv"));
        assert_eq!(audit.events[0].actor, Some(ken.granted.user.name.clone()));
    })
    .await;
}

#[tokio::test]
async fn cp932_and_json_lines_are_read_and_the_same_id_replaces() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        // 鍵,ja,鍵は,机 in the encoding of Japanese spreadsheets.
        let cp932 = [
            b"id,language,question,answer\r\nkey,ja,".as_slice(),
            b"\x8c\xae\x82\xcd\x82\xc7\x82\xb1\x82\xc5\x82\xb7\x82\xa9",
            b",",
            b"\x8a\xf7\x82\xcc\x8f\xe3\x82\xc5\x82\xb7",
            b"\r\n",
        ]
        .concat();
        assert_eq!(import(desk, &owner, CSV, cp932).await.state, ImportState::Done);
        let (question, answer) = best(desk, &owner, "鍵はどこですか").await.expect("a hit");
        assert_eq!(
            (question.as_str(), answer.as_str()),
            ("鍵はどこですか", "机の上です")
        );
        let line = r#"{"id":"key","language":"ja","question":"鍵はどこですか","answer":"受付です。"}"#;
        for media_type in [
            JSON_LINES,
            "application/x-ndjson",
            "application/x-jsonl",
            "application/ndjson",
        ] {
            let done = import(desk, &owner, media_type, line).await;
            assert_eq!(
                (done.state, done.intents),
                (ImportState::Done, Some(1)),
                "{media_type}"
            );
        }
        let (_, answer) = best(desk, &owner, "鍵はどこですか").await.expect("a hit");
        assert_eq!(answer, "受付です。");
        assert_eq!(desk.count("intents").await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_no_file_of_ours_is_refused_at_once() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        for media_type in [
            "application/json",
            "text/plain",
            "application/vnd.ms-excel",
            "multipart/form-data",
            "text/csvx",
        ] {
            let reply = send(desk, &owner, media_type, BATH).await;
            reply.problem(ProblemKind::UnsupportedMediaType);
        }
        let bare = desk.as_staff(&owner, Method::POST, PATH).send().await;
        bare.problem(ProblemKind::UnsupportedMediaType);
        for content in [
            Vec::new(),
            b" \r\n\t".to_vec(),
            b"\xef\xbb\xbf".to_vec(),
            b"id\xffx".to_vec(),
        ] {
            let problem = send(desk, &owner, CSV, content.clone())
                .await
                .problem(ProblemKind::Invalid);
            assert_eq!(problem[0].0, "", "{content:?}");
        }
        let nameless = desk
            .as_staff(&owner, Method::POST, &format!("{PATH}?name={}", "x".repeat(201)))
            .file(CSV, BATH)
            .send()
            .await;
        assert_eq!(nameless.problem(ProblemKind::Invalid)[0].0, "?name");
        let largest = tomari_shared::limits::IMPORT_MAX_BYTES;
        let too_large = send(desk, &owner, CSV, vec![b'x'; largest + 1]).await;
        too_large.problem(ProblemKind::TooLarge);
        assert_eq!(desk.count("imports").await, 0);
        // As large as may be is taken in, and its one line told to be no header.
        let done = import(desk, &owner, CSV, vec![b'x'; largest]).await;
        assert_eq!(done.state, ImportState::Refused);
    })
    .await;
}

#[tokio::test]
async fn one_file_at_a_time_and_the_last_ones_are_listed() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let (_, other) = desk.house_with_owner("tsubame").await;
        let first: Import = send(desk, &owner, CSV, BATH).await.json(StatusCode::ACCEPTED);
        send(desk, &owner, CSV, BATH).await.problem(ProblemKind::Conflict);
        // Another house neither waits nor sees anything.
        let elsewhere: Import = send(desk, &other, CSV, BATH).await.json(StatusCode::ACCEPTED);
        let path = format!("{PATH}/{}", first.id);
        let reply = desk.as_staff(&other, Method::GET, &path).send().await;
        reply.problem(ProblemKind::NotFound);
        let none = desk
            .as_staff(&owner, Method::GET, &format!("{PATH}/nothing"))
            .send()
            .await;
        none.problem(ProblemKind::NotFound);
        desk.run_jobs().await;
        let listed = list(desk, &other).await;
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].id, elsewhere.id);
        for _ in 0..IMPORTS_LISTED {
            import(desk, &owner, CSV, BATH).await;
        }
        let listed = list(desk, &owner).await;
        assert_eq!(listed.len(), usize::from(IMPORTS_LISTED));
        assert!(!listed.iter().any(|import| import.id == first.id));
        assert!(listed.is_sorted_by(|one, next| one.created_at >= next.created_at));
    })
    .await;
}
