//! The settings and what they make of themselves: facts that guests are answered with, and secrets that only some may read.

use harness::{Desk, Guest, House, Reply, Staff, row, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::db;
use tomari_core::import::{self, Format};
use tomari_shared::chat::Outcome;
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;
use tomari_shared::settings::FacilitySettings;

const PASSWORD: &str = "sparrow-47-lantern";

fn facts() -> Value {
    json!({
        "check_in": { "from": "15:00", "until": "22:00" },
        "check_out_until": "10:30",
        "wifi": { "network": "Hibari-Guest", "password": PASSWORD },
        "address": "3-2-1 Honmachi, Takayama, Gifu",
        "phone": "+81 577 00 1234",
        "quiet_hours": { "from": "22:30", "until": "06:30" },
        "smoking": "outside",
        "pets": "forbidden",
    })
}

fn values(facts: &Value) -> Value {
    json!({
        "name": "House Hibari", "country": "JP", "time_zone": "Asia/Tokyo",
        "languages": ["ja", "en", "zh-Hans", "zh-Hant", "ko", "fr"], "default_language": "en",
        "guest_session_days": 7, "retention_days": 90, "embed_origins": [], "facts": facts,
    })
}

async fn read(desk: &Desk, staff: &Staff) -> FacilitySettings {
    desk.as_staff(staff, Method::GET, "/api/v1/admin/facility")
        .send()
        .await
        .json(StatusCode::OK)
}

async fn set(desk: &Desk, owner: &Staff, version: i32, facts: &Value) -> FacilitySettings {
    put(desk, owner, version, &values(facts))
        .await
        .json(StatusCode::OK)
}

async fn put(desk: &Desk, owner: &Staff, version: i32, values: &Value) -> Reply {
    let request = desk.as_staff(owner, Method::PUT, "/api/v1/admin/facility");
    request
        .json(&json!({ "version": version, "values": values }))
        .send()
        .await
}

async fn answer(desk: &Desk, guest: &Guest, question: &str) -> String {
    let answer = desk.ask(guest, question).await.answer;
    assert_eq!(answer.outcome, Some(Outcome::Answered), "{question}: {answer:?}");
    answer.text
}

/// A house among whose knowledge the facts have to be found.
async fn house(desk: &Desk) -> (House, Staff) {
    let (house, owner) = desk.house_with_owner("hibari").await;
    let breakfast = "Breakfast is served from 7:30 to 9:30.";
    desk.import(
        &house,
        &[
            row(
                "bath",
                Language::English,
                "Where is the bath?",
                "The bath is in the basement.",
            ),
            row("breakfast", Language::English, "When is breakfast?", breakfast),
            row(
                "bus",
                Language::English,
                "Where is the bus stop?",
                "The bus stops at the bridge.",
            ),
        ],
    )
    .await;
    (house, owner)
}

#[tokio::test]
async fn a_guest_is_told_the_facts_in_their_language_and_what_changes_at_once() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let first = set(desk, &owner, 1, &facts()).await;
        assert_eq!(first.version, 2);
        assert_eq!(
            serde_json::to_value(&first.values).expect("JSON"),
            values(&facts())
        );
        assert_eq!(read(desk, &owner).await, first);

        let guest = desk.guest(&house, Language::English).await;
        for (question, expected) in [
            ("What time is check-in?", "Check-in is from 15:00 to 22:00."),
            ("When do I have to check out?", "Please check out by 10:30."),
            (
                "What is the address of the house?",
                "The address is 3-2-1 Honmachi, Takayama, Gifu",
            ),
            (
                "What is your phone number?",
                "Our phone number is +81 577 00 1234.",
            ),
            (
                "When are the quiet hours?",
                "Quiet hours are from 22:30 to 06:30.",
            ),
            (
                "Where can I smoke?",
                "Smoking is allowed outside only, not in the house.",
            ),
            ("Are pets allowed?", "Pets are not allowed."),
        ] {
            assert_eq!(answer(desk, &guest, question).await, expected);
        }
        let japanese = desk.guest(&house, Language::Japanese).await;
        let text = answer(desk, &japanese, "チェックインは何時からですか").await;
        assert!(text.contains("15:00") && text.contains("チェックイン"), "{text}");

        let mut changed = facts();
        changed["check_in"] = json!({ "from": "16:00", "until": null });
        changed["pets"] = Value::Null;
        set(desk, &owner, 2, &changed).await;
        assert_eq!(
            answer(desk, &guest, "What time is check-in?").await,
            "Check-in is from 16:00."
        );
        let pets = desk.ask(&guest, "Are pets allowed?").await.answer;
        assert_eq!(pets.outcome, Some(Outcome::NotFound), "{pets:?}");
        // What the house wrote itself is still there.
        assert_eq!(
            answer(desk, &guest, "Where is the bath?").await,
            "The bath is in the basement."
        );
    })
    .await;
}

#[tokio::test]
async fn only_guests_in_the_house_learn_the_wifi_password_and_only_while_they_may() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        set(desk, &owner, 1, &facts()).await;
        let question = "What is the Wi-Fi password?";
        let expected = format!("The Wi-Fi network is “Hibari-Guest” and its password is “{PASSWORD}”.");

        let outside = desk.guest(&house, Language::English).await;
        let refused = desk.ask(&outside, question).await.answer;
        assert!(
            !refused.text.contains(PASSWORD) && !refused.text.contains("Hibari-Guest"),
            "{refused:?}"
        );
        // Naming the password's place does not open it.
        let tried = desk.ask(&outside, "⟦wifi_password⟧").await;
        assert!(!format!("{tried:?}").contains(PASSWORD), "{tried:?}");

        let inside = desk.guest_in_house(&house, Language::English).await;
        let from_the_beginning = http::HeaderName::from_static("last-event-id");
        let mut live = desk
            .as_guest(&inside, Method::GET, "/api/v1/chat/events")
            .header(from_the_beginning, "0")
            .open()
            .await;
        live.expect("open").await;
        let id = desk.message_id();
        let body = json!({ "message_id": id, "text": question });
        for _ in 0..2 {
            // The second time it is the stored answer.
            let events = desk.ask_for_events(&inside, &body).await;
            let told = events
                .iter()
                .find(|event| event.name == "answer")
                .expect("an answer");
            assert_eq!(told.message().text, expected);
        }
        assert_eq!(live.expect("message").await.message().text, question);
        assert_eq!(live.expect("message").await.message().text, expected);
        let last =
            |history: tomari_shared::chat::History| history.messages.last().expect("messages").text.clone();
        assert_eq!(last(desk.history(&inside).await), expected);

        let _: Value = desk
            .as_staff(&owner, Method::POST, "/api/v1/admin/house-key")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(
            last(desk.history(&inside).await),
            "The Wi-Fi network is “Hibari-Guest” and its password is “••••••”."
        );
    })
    .await;
}

#[tokio::test]
async fn without_a_password_the_answer_says_so_and_invents_none() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let with = set(desk, &owner, 1, &facts()).await;
        assert_eq!(desk.count("facility_secrets").await, 1);
        let mut open = facts();
        open["wifi"]["password"] = Value::Null;
        let without = set(desk, &owner, with.version, &open).await;
        assert_eq!(without.values.facts.wifi.expect("a network").password, None);
        assert_eq!(desk.count("facility_secrets").await, 0);
        let guest = desk.guest_in_house(&house, Language::English).await;
        assert_eq!(
            answer(desk, &guest, "What is the Wi-Fi password?").await,
            "The Wi-Fi network is “Hibari-Guest”. It has no password."
        );
    })
    .await;
}

#[tokio::test]
async fn a_secret_that_cannot_be_opened_is_missing_and_takes_nothing_with_it() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        set(desk, &owner, 1, &facts()).await;
        desk.as_owner(house.id, "UPDATE facility_secrets SET sealed = sealed || '\\x00'")
            .await;
        let guest = desk.guest_in_house(&house, Language::English).await;
        assert_eq!(
            answer(desk, &guest, "What is the Wi-Fi password?").await,
            "The Wi-Fi network is “Hibari-Guest” and its password is “••••••”."
        );
        let settings = read(desk, &owner).await;
        assert_eq!(settings.values.facts.wifi.expect("a network").password, None);
        set(desk, &owner, 2, &facts()).await;
        let told = answer(desk, &guest, "What is the Wi-Fi password?").await;
        assert!(told.contains(PASSWORD), "{told}");
    })
    .await;
}

#[tokio::test]
async fn no_table_holds_the_password() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        set(desk, &owner, 1, &facts()).await;
        let guest = desk.guest_in_house(&house, Language::English).await;
        let told = answer(desk, &guest, "What is the Wi-Fi password?").await;
        assert!(told.contains(PASSWORD), "{told}");

        let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
        let tables: Vec<String> = sqlx::query_scalar(
            "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
             AND has_table_privilege(oid, 'SELECT')",
        )
        .fetch_all(&mut *tx)
        .await
        .expect("the catalogue");
        assert!(tables.len() > 15, "{tables:?}");
        let mut with_network = 0;
        for table in tables {
            let rows: Vec<String> =
                sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT t::text FROM {table} t")))
                    .fetch_all(&mut *tx)
                    .await
                    .expect("rows");
            assert!(!rows.iter().any(|row| row.contains(PASSWORD)), "{table}");
            with_network += rows.iter().filter(|row| row.contains("Hibari-Guest")).count();
        }
        // What is searched is what there is: the network's name is found.
        assert!(with_network > 6, "{with_network}");
    })
    .await;
}

#[tokio::test]
async fn two_people_do_not_overwrite_each_other() {
    with_desk(async |desk| {
        let (_, owner) = house(desk).await;
        set(desk, &owner, 1, &facts()).await;
        put(desk, &owner, 1, &values(&json!({})))
            .await
            .problem(ProblemKind::Conflict);
        let kept = read(desk, &owner).await;
        assert_eq!(serde_json::to_value(&kept.values.facts).expect("JSON"), facts());
        assert_eq!(kept.version, 2);
    })
    .await;
}

#[tokio::test]
async fn faults_are_named_by_place_and_nothing_changes() {
    with_desk(async |desk| {
        let (_, owner) = house(desk).await;
        let before = read(desk, &owner).await;
        let wrong = json!({
            "version": 1,
            "values": {
                "name": " ", "country": "Japan", "time_zone": "Asia/Takayama", "languages": ["ja", "ja"],
                "default_language": "en", "guest_session_days": 31, "retention_days": 3651,
                "embed_origins": ["https://hibari.example", "hibari.example/", "https://hibari.example"],
                "facts": {
                    "check_in": { "from": "15:00", "until": "15:00" },
                    "wifi": { "network": "⟦wifi_password⟧".repeat(2), "password": "" },
                    "address": "two\nlines", "phone": "call me",
                    "quiet_hours": { "from": "22:00", "until": "22:00" },
                },
            },
        });
        let faults = desk
            .as_staff(&owner, Method::PUT, "/api/v1/admin/facility")
            .json(&wrong)
            .send()
            .await
            .problem(ProblemKind::Invalid);
        let pointers: Vec<&str> = faults.iter().map(|(pointer, _)| pointer.as_str()).collect();
        assert_eq!(
            pointers,
            [
                "/values/name",
                "/values/country",
                "/values/languages",
                "/values/languages",
                "/values/guest_session_days",
                "/values/retention_days",
                "/values/embed_origins/1",
                "/values/embed_origins/2",
                "/values/facts/wifi/network",
                "/values/facts/wifi/password",
                "/values/facts/address",
                "/values/facts/phone",
                "/values/facts/quiet_hours/until",
                "/values/facts/check_in/until",
                "/values/time_zone",
                "/values/facts",
            ]
        );
        for (time, place) in [
            ("25:00", "/values/facts/check_out_until"),
            ("9:00", "/values/facts/check_out_until"),
        ] {
            let faults = put(desk, &owner, 1, &values(&json!({ "check_out_until": time })))
                .await
                .problem(ProblemKind::Invalid);
            assert_eq!(
                faults,
                [(
                    place.to_owned(),
                    "must be a time from 00:00 to 23:59, written HH:MM".to_owned()
                )]
            );
        }
        assert_eq!(read(desk, &owner).await, before);
    })
    .await;
}

#[tokio::test]
async fn new_languages_are_spoken_and_former_ones_no_longer_offered() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        set(desk, &owner, 1, &facts()).await;
        let mut fewer = values(&facts());
        fewer["languages"] = json!(["en", "th"]);
        let _: FacilitySettings = put(desk, &owner, 2, &fewer).await.json(StatusCode::OK);
        let face: Value = desk
            .get("/api/v1/facility/hibari")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(face["languages"], json!(["en", "th"]));
        let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
        let languages: Vec<String> = sqlx::query_scalar(
            "SELECT DISTINCT t.language FROM translations t JOIN intents i ON i.id = t.intent_id
             WHERE starts_with(i.external_id, 'settings:') ORDER BY 1",
        )
        .fetch_all(&mut *tx)
        .await
        .expect("languages");
        assert_eq!(languages, ["en", "th"]);
    })
    .await;
}

#[tokio::test]
async fn an_import_may_not_take_the_ids_of_facts() {
    let line = json!({ "id": "settings:wifi", "language": "en", "question": "Wi-Fi?", "answer": "None." });
    let faults = import::parse(&line.to_string(), Format::JsonLines).expect_err("a fault");
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["line 1: id: `settings:` is kept for the settings"]);
}

fn hours() -> Value {
    json!({
        "weekly": [
            { "weekday": "monday", "opens": "08:00", "closes": "12:00" },
            { "weekday": "monday", "opens": "22:00", "closes": "02:00" },
        ],
        "exceptions": [{ "date": "2026-12-31", "intervals": [] }],
    })
}

#[tokio::test]
async fn guests_are_told_when_somebody_is_at_the_desk() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        let put =
            async |path: &str, body: Value| desk.as_staff(&owner, Method::PUT, path).json(&body).send().await;
        let unset: Value = desk
            .as_staff(&owner, Method::GET, "/api/v1/admin/hours")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(unset, json!({ "version": 1, "hours": null }));
        let set: Value = put("/api/v1/admin/hours", json!({ "version": 1, "hours": hours() }))
            .await
            .json(StatusCode::OK);
        assert_eq!(set, json!({ "version": 2, "hours": hours() }));

        let guest = desk.guest(&house, Language::English).await;
        let told = answer(desk, &guest, "When is the front desk open?").await;
        assert!(told.contains("Monday: 08:00–12:00, 22:00–02:00"), "{told}");
        assert!(told.contains("2026-12-31: closed"), "{told}");

        put("/api/v1/admin/hours", json!({ "version": 1, "hours": null }))
            .await
            .problem(ProblemKind::Conflict);
        let mut wrong = hours();
        wrong["exceptions"] = json!([
            { "date": "2026-02-30", "intervals": [] },
            { "date": "2026-12-31", "intervals": [] },
            { "date": "2026-12-31", "intervals": [] },
        ]);
        let faults = put("/api/v1/admin/hours", json!({ "version": 2, "hours": wrong }))
            .await
            .problem(ProblemKind::Invalid);
        let pointers: Vec<&str> = faults.iter().map(|(pointer, _)| pointer.as_str()).collect();
        assert_eq!(pointers, ["/hours/exceptions/0/date", "/hours/exceptions/2/date"]);
        let schedules = json!([{ "mode": "early", "threshold": 1.5, "weekly": [], "languages": [] }]);
        let faults = put(
            "/api/v1/admin/schedules",
            json!({ "version": 2, "schedules": schedules }),
        )
        .await
        .problem(ProblemKind::Invalid);
        assert_eq!(faults[0].0, "/schedules/0/threshold");
    })
    .await;
}

#[tokio::test]
async fn the_edge_is_told_on_whose_pages_the_desk_may_be_shown() {
    with_desk(async |desk| {
        let (house, owner) = house(desk).await;
        desk.house_with_owner("tsubame").await;
        let embedding = async |slug: &str| {
            desk.get(&format!("/api/v1/facility/{slug}/embedding"))
                .send()
                .await
        };
        let origins = async |slug: &str| -> Value { embedding(slug).await.json(StatusCode::OK) };
        assert_eq!(origins(&house.slug).await, json!({ "origins": [] }));
        let mut values = values(&json!({}));
        values["embed_origins"] = json!(["https://www.hibari.example", "http://localhost:3000"]);
        let _: FacilitySettings = put(desk, &owner, 1, &values).await.json(StatusCode::OK);
        assert_eq!(
            origins(&house.slug).await,
            json!({ "origins": ["https://www.hibari.example", "http://localhost:3000"] })
        );
        assert_eq!(origins("tsubame").await, json!({ "origins": [] }));
        embedding("nobody").await.problem(ProblemKind::NotFound);
        for wrong in [
            "*",
            "http://hibari.example",
            "https://a.example/page",
            "https://a.example; script-src *",
        ] {
            let mut values = values.clone();
            values["embed_origins"] = json!([wrong]);
            let faults = put(desk, &owner, 2, &values).await.problem(ProblemKind::Invalid);
            assert_eq!(faults[0].0, "/values/embed_origins/0", "{wrong}");
        }
        let many: Vec<String> = (0..21)
            .map(|number| format!("https://inn-{number}.example"))
            .collect();
        values["embed_origins"] = json!(many);
        let faults = put(desk, &owner, 2, &values).await.problem(ProblemKind::Invalid);
        assert_eq!(faults[0].0, "/values/embed_origins");
    })
    .await;
}
