//! What is answered: the right entry, in the right language, to the right guest, or word that there is none.

use harness::{demonstration_rows, row, with_desk};
use http::StatusCode;
use serde_json::json;
use tomari_core::import::{Row, Status, Visibility};
use tomari_shared::chat::{ChatReply, Outcome};
use tomari_shared::language::Language;

fn in_house(mut row: Row) -> Row {
    row.visibility = Visibility::InHouse;
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
        let reply: ChatReply = desk.post_chat(&french, &body).await.json(StatusCode::OK);
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
        draft.status = Status::Draft;
        let house = desk.house("hibari", &[draft.clone()]).await;
        let guest = desk.guest(&house, Language::English).await;
        let reply = desk.ask(&guest, "Is there a swimming pool?").await;
        assert_eq!(reply.answer.outcome, Some(Outcome::NotFound));

        draft.status = Status::Published;
        desk.import(&house, &[draft]).await;
        let reply = desk.ask(&guest, "Is there a swimming pool?").await;
        assert_eq!(reply.answer.text, "Yes, on the roof.");
    })
    .await;
}
