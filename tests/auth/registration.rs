//! `POST /auth/register`, `POST /auth/verify-email`, and the mails between them.

use chrono::TimeDelta;
use harness::{Desk, Mood, PASSWORD, PUBLIC_URL, Reply, with_desk};
use http::StatusCode;
use serde_json::{Value, json};
use tomari_shared::auth::{MailPromised, Role, SessionGranted, StaffLanguage, Verified};
use tomari_shared::facility::FacilityFace;
use tomari_shared::language::Language;
use tomari_shared::problem::ProblemKind;

fn registration(slug: &str, email: &str) -> Value {
    json!({
        "facility_name": "ゲストハウスつばめ", "slug": slug, "country": "JP", "time_zone": "Asia/Tokyo",
        "name": "森 潤", "email": email, "password": PASSWORD, "language": "ja",
    })
}

async fn register(desk: &Desk, body: &Value) -> Reply {
    desk.post("/api/v1/auth/register").json(body).send().await
}

async fn verify(desk: &Desk, token: &str) -> Reply {
    desk.post("/api/v1/auth/verify-email")
        .json(&json!({ "token": token }))
        .send()
        .await
}

/// Registers and returns the token that was mailed.
async fn registered(desk: &Desk, slug: &str, email: &str) -> String {
    let promised: MailPromised = register(desk, &registration(slug, email))
        .await
        .json(StatusCode::CREATED);
    assert_eq!(promised.email, email.to_lowercase());
    desk.run_jobs().await;
    desk.mail.take_one().token().to_owned()
}

#[tokio::test]
async fn a_house_exists_once_its_owner_followed_the_mail() {
    with_desk(async |desk| {
        let email = "jun@tsubame.example";
        let promised: MailPromised = register(desk, &registration("tsubame", " Jun@Tsubame.Example "))
            .await
            .json(StatusCode::CREATED);
        assert_eq!(promised.email, email);
        assert_eq!(
            (desk.count("facilities").await, desk.count("users").await),
            (0, 0)
        );
        desk.log_in(email, PASSWORD)
            .await
            .problem(ProblemKind::Unauthenticated);

        desk.run_jobs().await;
        let mail = desk.mail.take_one();
        assert_eq!(
            (mail.from.as_str(), mail.to.as_str()),
            ("desk@desk.example", email)
        );
        assert_eq!(mail.subject, "メールアドレスの確認（ゲストハウスつばめ）");
        assert!(mail.text.starts_with("森 潤 様\n"), "{}", mail.text);
        let link = format!("{PUBLIC_URL}/console/verify#token={}", mail.token());
        assert_eq!(mail.link(), link);

        let verified: Verified = verify(desk, mail.token()).await.json(StatusCode::OK);
        assert_eq!(verified.email, email);
        let granted: SessionGranted = desk.log_in(email, PASSWORD).await.json(StatusCode::OK);
        let user = &granted.user;
        assert_eq!(
            (user.name.as_str(), user.role, user.language),
            ("森 潤", Role::Owner, StaffLanguage::Ja)
        );
        let face: FacilityFace = desk
            .get("/api/v1/facility/tsubame")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(face.name, "ゲストハウスつばめ");
        assert_eq!(face.default_language, Language::Japanese);
        assert_eq!(face.languages.len(), 6);
        assert_eq!(
            (face.languages[0], face.time_zone.as_str()),
            (Language::Japanese, "Asia/Tokyo")
        );

        // The link is good once.
        verify(desk, mail.token()).await.problem(ProblemKind::NotFound);
        assert_eq!(
            (desk.count("facilities").await, desk.count("users").await),
            (1, 1)
        );
    })
    .await;
}

#[tokio::test]
async fn in_english_too() {
    with_desk(async |desk| {
        let mut body = registration("swallow", "jun@swallow.example");
        body["language"] = json!("en");
        body["facility_name"] = json!("Swallow Inn");
        body["name"] = json!("Jun Mori");
        let _: Value = register(desk, &body).await.json(StatusCode::CREATED);
        desk.run_jobs().await;
        let mail = desk.mail.take_one();
        assert_eq!(mail.subject, "Please verify your e-mail address (Swallow Inn)");
        assert!(mail.text.starts_with("Dear Jun Mori,\n"), "{}", mail.text);
        let _: Value = verify(desk, mail.token()).await.json(StatusCode::OK);
        let face: FacilityFace = desk
            .get("/api/v1/facility/swallow")
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(face.default_language, Language::English);
    })
    .await;
}

#[tokio::test]
async fn a_link_that_is_not_good_makes_nothing() {
    with_desk(async |desk| {
        let token = registered(desk, "tsubame", "jun@tsubame.example").await;
        let altered = format!("{}AAAA", &token[..token.len() - 4]);
        for wrong in ["", "x", &altered, &token[2..]] {
            verify(desk, wrong).await.problem(ProblemKind::NotFound);
        }
        desk.clock.advance(TimeDelta::hours(48));
        verify(desk, &token).await.problem(ProblemKind::NotFound);
        assert_eq!(desk.count("facilities").await, 0);
        desk.clock.advance(TimeDelta::seconds(-1));
        let _: Value = verify(desk, &token).await.json(StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn whoever_verifies_first_has_the_slug_and_the_address() {
    with_desk(async |desk| {
        let email = "jun@tsubame.example";
        let first = registered(desk, "tsubame", email).await;
        let same_slug = registered(desk, "tsubame", "other@tsubame.example").await;
        let same_email = registered(desk, "iwatsubame", email).await;
        let _: Value = verify(desk, &same_slug).await.json(StatusCode::OK);
        for _ in 0..2 {
            verify(desk, &first).await.problem(ProblemKind::Conflict);
        }
        let _: Value = verify(desk, &same_email).await.json(StatusCode::OK);
        assert_eq!(
            (desk.count("facilities").await, desk.count("users").await),
            (2, 2)
        );
        // From now on a form says it at once.
        register(desk, &registration("tsubame", "third@tsubame.example"))
            .await
            .problem(ProblemKind::Conflict);
    })
    .await;
}

#[tokio::test]
async fn that_an_address_has_an_account_is_told_to_its_owner_only() {
    with_desk(async |desk| {
        desk.house_with_owner("hibari").await;
        let unknown = register(desk, &registration("tsubame", "nobody@hibari.example")).await;
        desk.run_jobs().await;
        assert_eq!(desk.mail.take_one().to, "nobody@hibari.example");
        let known = register(desk, &registration("tsubame", "owner@hibari.example")).await;
        assert_eq!(
            (known.status, known.text()),
            (unknown.status, unknown.text().replace("nobody@", "owner@"))
        );
        desk.run_jobs().await;
        let mail = desk.mail.take_one();
        assert_eq!(mail.to, "owner@hibari.example");
        assert_eq!(mail.subject, "You already have an account with Tomari");
        assert_eq!(mail.link(), format!("{PUBLIC_URL}/console/login"));
        assert_eq!(
            (desk.count("facilities").await, desk.count("users").await),
            (1, 1)
        );
    })
    .await;
}

#[tokio::test]
async fn every_fault_is_told_at_its_place() {
    with_desk(async |desk| {
        let all = json!({
            "facility_name": " ", "slug": "Tsubame", "country": "Japan", "time_zone": "Tokyo",
            "name": "\u{7}", "email": "jun", "password": "password", "language": "ja",
        });
        let faults = register(desk, &all).await.problem(ProblemKind::Invalid);
        let pointers: Vec<&str> = faults.iter().map(|(pointer, _)| pointer.as_str()).collect();
        assert_eq!(
            pointers,
            [
                "/slug",
                "/facility_name",
                "/country",
                "/time_zone",
                "/name",
                "/email",
                "/password"
            ]
        );
        for (field, value, fault) in [
            ("password", json!("kR7#vpq"), "must have 8 to 256 characters"),
            (
                "password",
                json!("kR7#vpqz".repeat(33)),
                "must have 8 to 256 characters",
            ),
            ("password", json!("iloveyou"), "is too easy to guess"),
            ("password", json!("jun@tsubame.example"), "is too easy to guess"),
            ("password", json!("ゲストハウスつばめ"), "is too easy to guess"),
            (
                "email",
                json!(format!("{}@a.example", "x".repeat(250))),
                "must be an e-mail address",
            ),
            ("email", json!("a b@tsubame.example"), "must be an e-mail address"),
            ("name", json!("x".repeat(81)), "must have 1 to 80 characters"),
            (
                "facility_name",
                json!("x".repeat(121)),
                "must have 1 to 120 characters",
            ),
        ] {
            let mut body = registration("tsubame", "jun@tsubame.example");
            body[field] = value;
            let faults = register(desk, &body).await.problem(ProblemKind::Invalid);
            assert_eq!(faults, [(format!("/{field}"), fault.to_owned())]);
        }
        for (field, value) in [("language", json!("ko")), ("slug", json!(7)), ("more", json!(1))] {
            let mut body = registration("tsubame", "jun@tsubame.example");
            body[field] = value;
            let faults = register(desk, &body).await.problem(ProblemKind::Invalid);
            assert_eq!(faults[0].0, format!("/{field}"));
        }
        desk.run_jobs().await;
        assert_eq!(desk.mail.take(), []);
    })
    .await;
}

#[tokio::test]
async fn a_long_password_counts_to_its_last_character() {
    with_desk(async |desk| {
        let (email, long) = ("jun@tsubame.example", "kR7#vpqz".repeat(32));
        let mut body = registration("tsubame", email);
        body["password"] = json!(long);
        let _: Value = register(desk, &body).await.json(StatusCode::CREATED);
        desk.run_jobs().await;
        let _: Value = verify(desk, desk.mail.take_one().token())
            .await
            .json(StatusCode::OK);
        let other = format!("{}Z", &long[..255]);
        desk.log_in(email, &other)
            .await
            .problem(ProblemKind::Unauthenticated);
        desk.log_in(email, &long[..255])
            .await
            .problem(ProblemKind::Unauthenticated);
        let _: Value = desk.log_in(email, &long).await.json(StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn a_mail_server_that_fails_delays_the_mail_and_loses_nothing() {
    with_desk(async |desk| {
        for (mood, slug) in [(Mood::Busy, "tsubame"), (Mood::HangsUp, "hibari")] {
            desk.mail.be(mood);
            let email = format!("jun@{slug}.example");
            let _: Value = register(desk, &registration(slug, &email))
                .await
                .json(StatusCode::CREATED);
            desk.run_jobs().await;
            assert_eq!(desk.mail.take(), []);
            // Not before its time.
            desk.run_jobs().await;
            let (attempts, error): (i16, String) =
                sqlx::query_as("SELECT attempts, last_error FROM graphile_worker._private_jobs")
                    .fetch_one(&*desk.app.db)
                    .await
                    .expect("the job waits");
            assert_eq!(attempts, 1);
            assert!(error.contains("SMTP"), "{error}");
            assert!(!error.contains("token"), "{error}");

            desk.mail.be(Mood::Accepts);
            desk.clock.advance(TimeDelta::seconds(3));
            desk.run_jobs().await;
            let mail = desk.mail.take_one();
            assert_eq!(mail.to, email);
            let _: Value = verify(desk, mail.token()).await.json(StatusCode::OK);
        }
    })
    .await;
}
