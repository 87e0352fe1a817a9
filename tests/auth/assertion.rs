//! Who the core answers: its edge, and nobody else.

use chrono::TimeDelta;
use harness::{OTHER_KEYS, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_core::clock::Clock;
use tomari_shared::identity::{Caller, IdentityClaims};
use tomari_shared::ids::RequestId;
use tomari_shared::problem::{ProblemDetails, ProblemKind};
use tomari_shared::token::KeyRing;
use uuid::Uuid;

const PATH: &str = "/api/v1/facility/hibari";

#[tokio::test]
async fn without_the_edges_assertion_every_route_but_health_is_closed() {
    with_desk(async |desk| {
        desk.house("hibari", &[]).await;
        for (method, path) in [
            (Method::GET, PATH),
            (Method::GET, "/api/v1/session/verify"),
            (Method::GET, "/api/v1/chat/history"),
            (Method::GET, "/nothing/here"),
            (Method::GET, "/"),
            (Method::DELETE, PATH),
        ] {
            let reply = desk.request(method, path).assertion(None).send().await;
            reply.problem(ProblemKind::Unauthenticated);
            assert_eq!(reply.headers["www-authenticate"], "Tomari-Identity");
        }
        // A guest without a session is refused by the core itself, which is another thing to the edge.
        let reply = desk.get("/api/v1/chat/history").send().await;
        reply.problem(ProblemKind::Unauthenticated);
        assert!(!reply.headers.contains_key("www-authenticate"));
        for path in ["/api/v1/session", "/api/v1/chat"] {
            let body = json!({ "slug": "hibari", "language": "en" });
            desk.post(path)
                .assertion(None)
                .json(&body)
                .send()
                .await
                .problem(ProblemKind::Unauthenticated);
        }
        assert_eq!(desk.count("guest_sessions").await, 0);
        assert_eq!(desk.count("conversations").await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_assertion_that_is_not_for_this_request_is_refused() {
    with_desk(async |desk| {
        desk.house("hibari", &[]).await;
        let now = desk.clock.now().timestamp();
        let sign = |keys: &KeyRing, method: &str, path: &str, at: i64| {
            let claims = IdentityClaims::new(Caller::Anonymous, RequestId(Uuid::nil()), method, path, at);
            keys.sign(&claims).expect("signs")
        };
        let ours = &desk.edge_keys;
        let theirs = KeyRing::parse(OTHER_KEYS).expect("valid keys");
        let valid = sign(ours, "GET", PATH, now);
        let reply = desk.get(PATH).assertion(Some(valid.clone())).send().await;
        let _: Value = reply.json(StatusCode::OK);

        let (head, rest) = valid.split_once('.').expect("a token has parts");
        let (body, signature) = rest.split_once('.').expect("a token has parts");
        // {"alg":"none","kid":"test"}
        let unsigned = format!("eyJhbGciOiJub25lIiwia2lkIjoidGVzdCJ9.{body}.");
        let other_body = format!(
            "{head}.{}.{signature}",
            sign(ours, "GET", "/", now).split('.').nth(1).expect("a body")
        );
        for (what, assertion) in [
            ("another path", sign(ours, "GET", "/api/v1/facility/other", now)),
            (
                "another query",
                sign(ours, "GET", &format!("{PATH}?language=ja"), now),
            ),
            ("another method", sign(ours, "POST", PATH, now)),
            ("expired", sign(ours, "GET", PATH, now - 30)),
            ("from the future", sign(ours, "GET", PATH, now + 6)),
            ("another key", sign(&theirs, "GET", PATH, now)),
            ("no signature", unsigned),
            ("another body", other_body),
            ("no token", "nonsense".to_owned()),
            ("empty", String::new()),
        ] {
            let reply = desk.get(PATH).assertion(Some(assertion)).send().await;
            assert_eq!(reply.status, StatusCode::UNAUTHORIZED, "{what}");
            reply.problem(ProblemKind::Unauthenticated);
        }
        desk.clock.advance(TimeDelta::seconds(30));
        desk.get(PATH)
            .assertion(Some(valid))
            .send()
            .await
            .problem(ProblemKind::Unauthenticated);
    })
    .await;
}

#[tokio::test]
async fn health_needs_no_assertion_and_tells_the_truth() {
    with_desk(async |desk| {
        let alive: Value = desk
            .get("/healthz")
            .assertion(None)
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(alive, json!({ "status": "alive" }));
        let ready: Value = desk
            .get("/readyz")
            .assertion(None)
            .send()
            .await
            .json(StatusCode::OK);
        let none = json!({ "status": "none" });
        assert_eq!(
            ready,
            json!({
                "status": "ready",
                "jobs": { "due": 0, "due_since": null, "dead": 0 },
                "models": { "embedding": none, "completion": none },
            })
        );

        desk.app.db.close().await;
        let alive: Value = desk
            .get("/healthz")
            .assertion(None)
            .send()
            .await
            .json(StatusCode::OK);
        assert_eq!(alive, json!({ "status": "alive" }));
        let reply = desk.get("/readyz").assertion(None).send().await;
        reply.problem(ProblemKind::NotReady);
        assert_eq!(reply.headers["retry-after"], "2");
    })
    .await;
}

#[tokio::test]
async fn problems_name_the_request_and_nothing_internal() {
    with_desk(async |desk| {
        desk.app.db.close().await;
        let details: ProblemDetails = desk.get(PATH).send().await.json(StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(
            details.request_id.expect("an id").to_string(),
            "0192f0c1-2345-7000-8000-000000000001"
        );
        assert_eq!(
            details.detail,
            "The service can't reach its database right now. Try again in a moment."
        );
    })
    .await;
}

#[tokio::test]
async fn unknown_addresses_and_methods() {
    with_desk(async |desk| {
        desk.get("/api/v1/nothing")
            .send()
            .await
            .problem(ProblemKind::NotFound);
        desk.get("/api/v2/chat")
            .send()
            .await
            .problem(ProblemKind::NotFound);
        desk.get("/").send().await.problem(ProblemKind::NotFound);
        let reply = desk.get("/api/v1/chat").send().await;
        reply.problem(ProblemKind::MethodNotAllowed);
        assert_eq!(reply.headers["allow"], "POST");
        desk.request(Method::DELETE, PATH)
            .send()
            .await
            .problem(ProblemKind::MethodNotAllowed);
    })
    .await;
}
