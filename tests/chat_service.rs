//! What is answered: the right entry, in the right language, to the right guest, or word that there is none.

use harness::{Asked, demonstration_rows, row, with_desk};
use http::StatusCode;
use serde_json::json;
use tomari_core::import::Row;
use tomari_shared::chat::Outcome;
use tomari_shared::knowledge::{FaqStatus, FaqVisibility};
use tomari_shared::language::Language;

fn in_house(mut row: Row) -> Row {
    row.visibility = FaqVisibility::InHouse;
    row
}

#[tokio::test]
async fn each_guest_is_answered_in_the_language_of_the_question() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &demonstration_rows()).await;
        let guest = desk.guest(&house, Language::English).await;
        for (text, language) in [
            ("What time is check-in?", Language::English),
            ("チェックインは何時からですか？", Language::Japanese),
            ("체크인은 몇 시부터인가요?", Language::Korean),
            (
                "À partir de quelle heure peut-on arriver pour le check-in ?",
                Language::French,
            ),
            ("几点可以办理入住？", Language::ChineseSimplified),
            ("幾點可以辦理入住？", Language::ChineseTraditional),
        ] {
            let reply = desk.ask(&guest, text).await;
            assert_eq!(reply.message.language, language, "{text}");
            assert_eq!(reply.answer.language, language, "{text}");
            assert_eq!(reply.answer.outcome, Some(Outcome::Answered), "{text}");
            assert!(reply.answer.text.contains("15"), "{text}: {}", reply.answer.text);
            assert_eq!(reply.answer.sources.len(), 1);
            assert_eq!(reply.answer.sources[0].language, language);
        }
    })
    .await;
}

#[tokio::test]
async fn an_entry_without_the_guests_language_is_shown_in_another() {
    with_desk(async |desk| {
        let knowledge = [
            row(
                "sauna",
                Language::Japanese,
                "サウナはありますか？",
                "サウナは二階です。",
            ),
            row(
                "sauna",
                Language::French,
                "Y a-t-il un sauna ?",
                "Le sauna est au premier étage.",
            ),
        ];
        let house = desk.house("hibari", &knowledge).await;
        // The question's language comes first, then the session's, and any language before none.
        let french = desk.guest(&house, Language::French).await;
        let reply = desk.ask(&french, "サウナはどこですか？").await;
        assert_eq!(reply.answer.text, "サウナは二階です。");
        let body = json!({ "message_id": desk.message_id(), "text": "Sauna", "language": "ko" });
        let reply: Asked = desk.post_chat(&french, &body).await.json(StatusCode::OK);
        assert_eq!(
            (reply.message.language, reply.answer.language),
            (Language::Korean, Language::French)
        );
        let english = desk.guest(&house, Language::English).await;
        let reply = desk.ask(&english, "Sauna").await;
        assert_eq!(reply.answer.text, "Le sauna est au premier étage.");
    })
    .await;
}

#[tokio::test]
async fn the_wifi_password_is_for_guests_in_the_house() {
    with_desk(async |desk| {
        let knowledge = [
            in_house(row(
                "wifi",
                Language::English,
                "What is the WiFi password?",
                "Hibari-Guest, kotori-2384-sora",
            )),
            row(
                "washing",
                Language::English,
                "How do I use the washing machine?",
                "Put in 300 yen and press start.",
            ),
        ];
        let house = desk.house("hibari", &knowledge).await;
        let inside = desk.guest_in_house(&house, Language::English).await;
        let reply = desk.ask(&inside, "what's the wifi password").await;
        assert_eq!(reply.answer.text, "Hibari-Guest, kotori-2384-sora");

        let outside = desk.guest(&house, Language::English).await;
        for text in ["what's the wifi password", "kotori", "Hibari-Guest"] {
            let reply = desk.ask(&outside, text).await;
            assert_eq!(
                reply.answer.outcome,
                Some(Outcome::NotFound),
                "{text}: {}",
                reply.answer.text
            );
            assert!(!reply.answer.text.contains("2384"));
        }
        // The shortcut that answered this with the password has no successor.
        let reply = desk.ask(&inside, "how do I use the washing machine").await;
        assert_eq!(reply.answer.text, "Put in 300 yen and press start.");
    })
    .await;
}

#[tokio::test]
async fn what_the_house_does_not_know_is_said_in_the_guests_language() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &demonstration_rows()).await;
        let guest = desk.guest(&house, Language::English).await;
        for (text, language, start) in [
            (
                "Who won the football championship yesterday?",
                Language::English,
                "Sorry,",
            ),
            ("昨日のサッカーの優勝チームは？", Language::Japanese, "申し訳"),
            ("어제 축구 경기 누가 이겼나요?", Language::Korean, "죄송"),
        ] {
            let reply = desk.ask(&guest, text).await;
            assert_eq!(
                reply.answer.outcome,
                Some(Outcome::NotFound),
                "{text}: {}",
                reply.answer.text
            );
            assert_eq!(reply.answer.language, language);
            assert!(reply.answer.text.starts_with(start), "{}", reply.answer.text);
            assert_eq!(reply.answer.sources, []);
        }
    })
    .await;
}

#[tokio::test]
async fn a_house_without_knowledge_says_so() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let guest = desk.guest(&house, Language::English).await;
        for text in ["When is check-in?", "?", "🙂", "おふろ"] {
            let reply = desk.ask(&guest, text).await;
            assert_eq!(reply.answer.outcome, Some(Outcome::NotFound), "{text}");
            assert_eq!(reply.answer.confidence, Some(0.0), "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn drafts_are_not_served() {
    with_desk(async |desk| {
        let mut draft = row(
            "pool",
            Language::English,
            "Is there a swimming pool?",
            "Yes, on the roof.",
        );
        draft.status = FaqStatus::Draft;
        let house = desk.house("hibari", &[draft.clone()]).await;
        let guest = desk.guest(&house, Language::English).await;
        let reply = desk.ask(&guest, "Is there a swimming pool?").await;
        assert_eq!(reply.answer.outcome, Some(Outcome::NotFound));

        draft.status = FaqStatus::Published;
        desk.import(&house, &[draft]).await;
        let reply = desk.ask(&guest, "Is there a swimming pool?").await;
        assert_eq!(reply.answer.text, "Yes, on the roof.");
    })
    .await;
}

#[tokio::test]
async fn a_short_follow_up_is_read_with_the_question_before() {
    with_desk(async |desk| {
        let knowledge = [
            row(
                "breakfast-sunday",
                Language::English,
                "When is breakfast on Sundays?",
                "On Sundays breakfast is from 8:30.",
            ),
            row(
                "bus-sunday",
                Language::English,
                "Does the bus run on Sundays?",
                "On Sundays the bus runs every hour.",
            ),
            row(
                "breakfast",
                Language::English,
                "When is breakfast?",
                "Breakfast is from 7:30.",
            ),
            row(
                "bus",
                Language::English,
                "When does the bus run?",
                "The bus runs every ten minutes.",
            ),
        ];
        let house = desk.house("hibari", &knowledge).await;
        for (first, answer) in [
            ("When is breakfast?", "On Sundays breakfast is from 8:30."),
            ("When does the bus run?", "On Sundays the bus runs every hour."),
        ] {
            let guest = desk.guest(&house, Language::English).await;
            desk.ask(&guest, first).await;
            let reply = desk.ask(&guest, "And on Sundays?").await;
            assert_eq!(reply.answer.text, answer);
        }
        // A question of its own is not coloured by the one before.
        let guest = desk.guest(&house, Language::English).await;
        desk.ask(&guest, "When is breakfast?").await;
        let reply = desk.ask(&guest, "And do you have a swimming pool?").await;
        assert_eq!(reply.answer.outcome, Some(Outcome::NotFound));
    })
    .await;
}

#[tokio::test]
async fn an_emergency_is_answered_by_rule_in_every_language() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &demonstration_rows()).await;
        for (text, language) in [
            ("There is a fire in the kitchen, lots of smoke", Language::English),
            ("台所が火事です！煙がすごいです", Language::Japanese),
            ("厨房着火了，全是烟", Language::ChineseSimplified),
            ("廚房著火了，全是煙", Language::ChineseTraditional),
            ("주방에 불이 났어요", Language::Korean),
            ("Il y a le feu dans la cuisine !", Language::French),
            ("Es brennt in der Küche!", Language::German),
            ("¡Hay un incendio en la cocina!", Language::Spanish),
            ("C'è un incendio in cucina!", Language::Italian),
            ("Há um incêndio na cozinha!", Language::Portuguese),
            ("ไฟไหม้ในครัว", Language::Thai),
            ("Cháy nhà bếp rồi!", Language::Vietnamese),
            ("Ada kebakaran di dapur!", Language::Indonesian),
        ] {
            let guest = desk.guest(&house, language).await;
            let body = json!({ "message_id": desk.message_id(), "text": text, "language": language });
            let reply: Asked = desk.post_chat(&guest, &body).await.json(StatusCode::OK);
            assert_eq!(reply.answer.outcome, Some(Outcome::Emergency), "{text}");
            assert_eq!(reply.answer.language, language);
            assert!(reply.answer.text.contains("119"), "{text}: {}", reply.answer.text);
            assert!(reply.answer.text.contains("110"), "{text}: {}", reply.answer.text);
        }
        // Not everything that sounds like one.
        let guest = desk.guest(&house, Language::English).await;
        for text in [
            "We come from Spain",
            "Is there a fire extinguisher?",
            "薬局はどこですか",
            "お湯は出ますか",
        ] {
            let reply = desk.ask(&guest, text).await;
            assert_ne!(reply.answer.outcome, Some(Outcome::Emergency), "{text}");
        }
    })
    .await;
}
