//! The list: pages, search, filters.

use harness::{row, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::import::Row;
use tomari_shared::knowledge::{FaqIndex, KnowledgeState};
use tomari_shared::language::Language;
use tomari_shared::limits::FAQS_PAGE;
use tomari_shared::problem::ProblemKind;

use crate::{PATH, add, draft, list, make, pointers, text};

#[tokio::test]
async fn pages_show_each_entry_once() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let all = usize::from(FAQS_PAGE) * 2 + 7;
        let rows: Vec<Row> = (0..all)
            .map(|number| {
                row(
                    &format!("q{number}"),
                    Language::English,
                    &format!("Question {number}?"),
                    "Answer.",
                )
            })
            .collect();
        desk.import(&house, &rows).await;
        let (mut seen, mut query) = (Vec::new(), String::new());
        loop {
            let page = list(desk, &owner, &query).await;
            assert_eq!(page.total as usize, all);
            assert!(page.faqs.len() <= usize::from(FAQS_PAGE));
            seen.extend(page.faqs.into_iter().map(|faq| faq.question));
            match page.older {
                Some(older) => query = format!("?before={older}"),
                None => break,
            }
        }
        let newest_first: Vec<String> = (0..all)
            .rev()
            .map(|number| format!("Question {number}?"))
            .collect();
        assert_eq!(seen, newest_first);
        let reply = desk
            .as_staff(&owner, Method::GET, &format!("{PATH}?before=yesterday"))
            .send()
            .await;
        reply.problem(ProblemKind::Invalid);
    })
    .await;
}

#[tokio::test]
async fn filters_find_what_they_say() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let mut sauna = draft("Is there a Sauna?", "100% wood_fired.");
        add(&mut sauna, text("ja", "サウナはありますか？", "はい。"));
        sauna["translations"][0]["alternatives"] = json!(["steam bath"]);
        make(desk, &owner, &sauna).await;
        let mut taxi = draft("How do I call a taxi?", "Ask us.");
        taxi["category"] = json!("location");
        taxi["status"] = json!("draft");
        taxi["visibility"] = json!("in_house");
        add(&mut taxi, text("fr", "Un taxi ?", "Demandez [[phone]]."));
        taxi["translations"][1]["reviewed"] = json!(false);
        make(desk, &owner, &taxi).await;
        for (query, expected) in [
            ("", vec!["How do I call a taxi?", "Is there a Sauna?"]),
            ("?text=sAUNa", vec!["Is there a Sauna?"]),
            ("?text=steam", vec!["Is there a Sauna?"]),
            ("?text=%E3%82%B5%E3%82%A6%E3%83%8A", vec!["Is there a Sauna?"]),
            ("?text=100%25", vec!["Is there a Sauna?"]),
            ("?text=d_f", vec!["Is there a Sauna?"]),
            ("?text=%25", vec!["Is there a Sauna?"]),
            ("?text=a_k", vec![]),
            ("?category=location", vec!["How do I call a taxi?"]),
            ("?status=published", vec!["Is there a Sauna?"]),
            ("?status=draft&category=facilities", vec![]),
            ("?visibility=in_house", vec!["How do I call a taxi?"]),
            ("?missing=ja", vec!["How do I call a taxi?"]),
            ("?missing=ko", vec!["How do I call a taxi?", "Is there a Sauna?"]),
            ("?unreviewed=true", vec!["How do I call a taxi?"]),
            (
                "?text=&category=&status=&missing=&unreviewed=",
                vec!["How do I call a taxi?", "Is there a Sauna?"],
            ),
        ] {
            let page = list(desk, &owner, query).await;
            let found: Vec<&str> = page.faqs.iter().map(|faq| faq.question.as_str()).collect();
            assert_eq!(found, expected, "{query}");
            assert_eq!(page.total as usize, expected.len(), "{query}");
        }
        let page = list(desk, &owner, "").await;
        assert_eq!(
            (page.faqs[0].index, page.faqs[1].index),
            (FaqIndex::None, FaqIndex::Words)
        );
        assert_eq!((page.faqs[0].has_blanks, page.faqs[1].has_blanks), (true, false));
        for (query, pointer) in [
            ("?category=pool", "?category"),
            ("?status=gone", "?status"),
            ("?visibility=all", "?visibility"),
            ("?missing=tlh", "?missing"),
            ("?unreviewed=maybe", "?unreviewed"),
        ] {
            let reply = desk
                .as_staff(&owner, Method::GET, &format!("{PATH}{query}"))
                .send()
                .await;
            assert_eq!(pointers(reply.problem(ProblemKind::Invalid)), [pointer]);
        }
    })
    .await;
}

#[tokio::test]
async fn the_state_tells_what_there_is() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let state = async || -> KnowledgeState {
            let request = desk.as_staff(&owner, Method::GET, "/api/v1/admin/knowledge");
            request.send().await.json(StatusCode::OK)
        };
        let empty = state().await;
        assert_eq!(
            (empty.intents, empty.own, empty.drafts_translations),
            (0, 0, false)
        );
        let mut body: Value = draft("Is there a sauna?", "Yes.");
        add(&mut body, text("fr", "Un sauna ?", "Oui."));
        body["translations"][1]["reviewed"] = json!(false);
        make(desk, &owner, &body).await;
        let one = state().await;
        assert_eq!((one.intents, one.own), (1, 1));
        assert_eq!((one.index.translations, one.index.lexical), (1, 1));
        assert_eq!(one.default_language, Language::English);
        assert_eq!(one.languages.len(), 6);
    })
    .await;
}
