//! `POST /auth/login`.

use argon2::password_hash::{PasswordHasher, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use harness::{Desk, PASSWORD, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::db;
use tomari_shared::auth::{Role, SessionGranted, StaffLanguage, StaffUser};
use tomari_shared::problem::ProblemKind;

const OWNER: &str = "owner@hibari.example";

#[tokio::test]
async fn the_right_password_signs_in() {
    with_desk(async |desk| {
        let (house, _) = desk.house_with_owner("hibari").await;
        // However the address is written, and however the keyboard writes letters.
        for (email, password) in [
            (OWNER, PASSWORD.to_owned()),
            (" Owner@HIBARI.example ", PASSWORD.to_owned()),
            (OWNER, PASSWORD.replace("seventeen", "ｓｅｖｅｎｔｅｅｎ")),
        ] {
            let granted: SessionGranted = desk.log_in(email, &password).await.json(StatusCode::OK);
            let user = &granted.user;
            assert_eq!((user.email.as_str(), user.name.as_str()), (OWNER, "Ota Hanako"));
            assert_eq!((user.role, user.language), (Role::Owner, StaffLanguage::En));
            assert_eq!(
                (
                    user.facility.id,
                    user.facility.slug.as_str(),
                    user.facility.name.as_str()
                ),
                (house.id, "hibari", "House hibari")
            );
            assert_eq!(granted.refresh_expires_in, 30 * 86_400);

            let staff = harness::Staff { granted };
            let me: StaffUser = desk
                .as_staff(&staff, Method::GET, "/api/v1/auth/me")
                .send()
                .await
                .json(StatusCode::OK);
            assert_eq!(me, staff.granted.user);
        }
    })
    .await;
}

/// What is answered, and nothing else, for a pair that does not sign in.
async fn refusal(desk: &Desk, email: &str, password: &str) -> (StatusCode, String) {
    let reply = desk.log_in(email, password).await;
    reply.problem(ProblemKind::Unauthenticated);
    (reply.status, reply.text())
}

#[tokio::test]
async fn wrong_unknown_unverified_inactive_and_removed_are_answered_alike() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let inactive = desk
            .colleague(&owner, "inactive@hibari.example", Role::Staff)
            .await;
        let removed = desk
            .colleague(&owner, "removed@hibari.example", Role::Staff)
            .await;
        let path = |id| format!("/api/v1/admin/team/{id}");
        let _: Value = desk
            .as_staff(&owner, Method::PUT, &path(inactive.granted.user.id))
            .json(&json!({ "role": "staff", "active": false }))
            .send()
            .await
            .json(StatusCode::OK);
        let reply = desk
            .as_staff(&owner, Method::DELETE, &path(removed.granted.user.id))
            .send()
            .await;
        assert_eq!(reply.status, StatusCode::NO_CONTENT);
        let registration = json!({
            "facility_name": "Tsubame", "slug": "tsubame", "country": "JP", "time_zone": "Asia/Tokyo",
            "name": "Mori Jun", "email": "unverified@tsubame.example", "password": PASSWORD, "language": "ja",
        });
        let _: Value = desk
            .post("/api/v1/auth/register")
            .json(&registration)
            .send()
            .await
            .json(StatusCode::CREATED);
        let sessions = desk.count("staff_sessions").await;

        let expected = refusal(desk, OWNER, "not this one").await;
        for (email, password) in [
            ("nobody@hibari.example", PASSWORD),
            ("", PASSWORD),
            ("inactive@hibari.example", PASSWORD),
            ("removed@hibari.example", PASSWORD),
            ("unverified@tsubame.example", PASSWORD),
            (OWNER, ""),
            (OWNER, &PASSWORD.to_uppercase()),
            (OWNER, &format!("{PASSWORD} ")),
        ] {
            assert_eq!(
                refusal(desk, email, password).await,
                expected,
                "{email} {password}"
            );
        }
        assert_eq!(desk.count("staff_sessions").await, sessions);
    })
    .await;
}

#[tokio::test]
async fn a_body_of_another_shape_is_told_where() {
    with_desk(async |desk| {
        for (body, pointer) in [
            (json!({ "password": "x" }), "/email"),
            (json!({ "email": "x" }), "/password"),
            (json!({ "email": null, "password": "x" }), "/email"),
            (json!({ "email": "x", "password": 7 }), "/password"),
            (
                json!({ "email": "x", "password": "x", "facility": "x" }),
                "/facility",
            ),
            (json!("x"), ""),
        ] {
            let reply = desk.post("/api/v1/auth/login").json(&body).send().await;
            let errors = reply.problem(ProblemKind::Invalid);
            assert_eq!(errors.len(), 1);
            assert_eq!(errors[0].0, pointer, "{body}");
        }
        let large = json!({ "email": "x", "password": "x".repeat(17 * 1024) });
        let reply = desk.post("/api/v1/auth/login").json(&large).send().await;
        reply.problem(ProblemKind::TooLarge);
        let reply = desk.post("/api/v1/auth/login").send().await;
        reply.problem(ProblemKind::UnsupportedMediaType);
    })
    .await;
}

#[tokio::test]
async fn a_hash_of_other_parameters_is_renewed_by_signing_in() {
    with_desk(async |desk| {
        let (house, owner) = desk.house_with_owner("hibari").await;
        let params = Params::new(8 * 1024, 1, 1, None).expect("parameters");
        let salt = SaltString::encode_b64(b"an old salt here").expect("a salt");
        let old = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password(PASSWORD.as_bytes(), &salt)
            .expect("hashes")
            .to_string();
        let id = owner.granted.user.id;
        let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
        db::users::set_password(&mut *tx, id, &old).await.expect("stores");
        tx.commit().await.expect("commits");
        let stored = async || {
            let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
            let user = db::users::find(&mut *tx, id).await.expect("reads");
            user.expect("the owner").password_hash
        };

        desk.log_in(OWNER, "not this one")
            .await
            .problem(ProblemKind::Unauthenticated);
        assert_eq!(stored().await, old);
        desk.sign_in(OWNER).await;
        let renewed = stored().await;
        assert!(
            renewed.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{renewed}"
        );
        desk.sign_in(OWNER).await;
        assert_eq!(stored().await, renewed);
    })
    .await;
}
