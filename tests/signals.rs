//! Signals between processes: through PostgreSQL, through Redis, and when Redis is lost in between. A stream that had to look by itself
//! would be late by many seconds.

use std::time::Duration;

use harness::{Desk, Guest, LiveStream, RedisServer, Replica, with_desk};
use http::{HeaderName, Method, StatusCode};
use serde_json::json;
use sqlx::postgres::PgListener;
use tomari_shared::language::Language;

/// Well below the time after which a stream looks by itself.
const SOON: Duration = Duration::from_secs(5);

async fn stream(replica: &Replica, desk: &Desk, guest: &Guest) -> LiveStream {
    let request = desk.as_guest(guest, Method::GET, "/api/v1/chat/events");
    let from_the_beginning = HeaderName::from_static("last-event-id");
    let mut stream = request.header(from_the_beginning, "0").at(replica).open().await;
    stream.expect("open").await;
    stream
}

async fn ask(desk: &Desk, guest: &Guest, replica: &Replica, text: &str) {
    let body = json!({ "message_id": desk.message_id(), "text": text });
    let request = desk.as_guest(guest, Method::POST, "/api/v1/chat").json(&body);
    assert_eq!(request.at(replica).status().await, StatusCode::OK);
}

/// The question and its answer.
async fn come_soon(stream: &mut LiveStream, text: &str) {
    let messages = async { (stream.expect("message").await, stream.expect("message").await) };
    let (question, _) = tokio::time::timeout(SOON, messages)
        .await
        .expect("they come soon");
    assert_eq!(question.message().text, text);
}

/// How many signals a process has sent through PostgreSQL since this was asked last.
async fn notified(listener: &mut PgListener, replica: &Replica) -> usize {
    replica.app.db.signals().flush().await;
    // What comes before this was sent before it.
    sqlx::query("SELECT pg_notify('tomari', 'so far')")
        .execute(&*replica.app.db)
        .await
        .expect("notifies");
    let mut count = 0;
    while listener.recv().await.expect("a signal").payload() != "so far" {
        count += 1;
    }
    count
}

#[tokio::test]
async fn what_one_process_stores_another_tells_at_once() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let guest = desk.guest(&house, Language::English).await;
        let (one, other) = (desk.replica().await, desk.replica().await);
        let mut stream = stream(&other, desk, &guest).await;
        ask(desk, &guest, &one, "Is there a pool?").await;
        come_soon(&mut stream, "Is there a pool?").await;
        drop(stream);
        one.close().await;
        other.close().await;
    })
    .await;
}

#[tokio::test]
async fn redis_carries_signals_and_its_loss_harms_nothing() {
    with_desk(async |desk| {
        let mut redis = RedisServer::start().await;
        let house = desk.house("hibari", &[]).await;
        let guest = desk.guest(&house, Language::English).await;
        let (one, other) = (
            desk.replica_with(redis.store()).await,
            desk.replica_with(redis.store()).await,
        );
        let mut listener = PgListener::connect_with(&one.app.db).await.expect("connects");
        listener.listen("tomari").await.expect("listens");
        let mut stream = stream(&other, desk, &guest).await;
        redis.wait_for_subscribers(2).await;
        ask(desk, &guest, &one, "Is there a pool?").await;
        come_soon(&mut stream, "Is there a pool?").await;
        assert_eq!(notified(&mut listener, &one).await, 0);
        redis.kill();
        ask(desk, &guest, &one, "Is there a sauna?").await;
        come_soon(&mut stream, "Is there a sauna?").await;
        assert!(notified(&mut listener, &one).await > 0);
        redis.start_again().await;
        redis.wait_for_subscribers(2).await;
        // The first that is sent finds the old connection lost.
        ask(desk, &guest, &one, "Is there a gym?").await;
        come_soon(&mut stream, "Is there a gym?").await;
        notified(&mut listener, &one).await;
        ask(desk, &guest, &one, "Is there a bar?").await;
        come_soon(&mut stream, "Is there a bar?").await;
        assert_eq!(notified(&mut listener, &one).await, 0);
        drop((stream, listener));
        one.close().await;
        other.close().await;
    })
    .await;
}
