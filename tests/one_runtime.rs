//! The failure this product's predecessor had in 30 of its 71 tests, made to happen, and shown to be absent here.
//!
//! An asynchronous resource belongs to the runtime it was made in. A pool kept in a static is used by tests whose
//! runtimes end at different times; whoever holds one of its connections when its maker's runtime ends, fails.

use std::sync::mpsc;

use harness::with_desk;
use sqlx::postgres::PgPoolOptions;
use tokio::runtime::Builder;
use tokio::sync::oneshot;

/// A statement whose answer is not there at once: only who has to wait for the socket asks its dead reactor. With a
/// quick one the fault shows now and then, which is how it went unnoticed.
const SLOW: &str = "SELECT pg_sleep(0.1)";

/// Two tests on two threads share a pool made by the first, as with a pool in a static. The second holds a
/// connection while the first ends.
#[test]
fn a_pool_shared_across_runtimes_fails() {
    let url = xtask::postgres::ensure_running()
        .expect("PostgreSQL runs")
        .app_url;
    let (give_pool, take_pool) = mpsc::channel();
    let (acquired, wait_acquired) = oneshot::channel::<()>();
    let (ended, wait_ended) = mpsc::channel::<()>();
    let first = std::thread::spawn(move || {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let pool = PgPoolOptions::new()
                .max_connections(1)
                .connect(&url)
                .await
                .expect("connects");
            // A connection goes back to its pool in a task of its own.
            while pool.num_idle() == 0 {
                tokio::task::yield_now().await;
            }
            give_pool.send(pool).expect("the second test waits");
            wait_acquired.await.expect("the second test goes on");
        });
        drop(runtime);
        ended.send(()).expect("the second test waits");
    });
    let second = std::thread::spawn(move || {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let pool = take_pool.recv().expect("the first test gives its pool");
        runtime.block_on(async {
            let mut connection = pool.acquire().await.expect("works while the first runtime lives");
            acquired.send(()).expect("the first test waits");
            wait_ended.recv().expect("the first test ends");
            sqlx::query(SLOW).execute(&mut *connection).await
        })
    });
    first.join().expect("the first test ends");
    let error = second
        .join()
        .expect("the second test ends")
        .expect_err("the connection's reactor is gone");
    let message = error.to_string();
    assert!(
        message.contains("Tokio") && message.contains("shutdown"),
        "{message}"
    );
}

/// The same two tests with the harness: whatever the order in which they end, each has its own.
#[test]
fn desks_on_different_runtimes_do_not_share_anything() {
    let (acquired, wait_acquired) = oneshot::channel::<()>();
    let (ended, wait_ended) = mpsc::channel::<()>();
    let first = std::thread::spawn(move || {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(with_desk(async |desk| {
            desk.house("hibari", &[]).await;
            wait_acquired.await.expect("the second test goes on");
        }));
        drop(runtime);
        ended.send(()).expect("the second test waits");
    });
    let second = std::thread::spawn(move || {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(with_desk(async |desk| {
            let mut connection = desk.app.db.acquire().await.expect("connects");
            acquired.send(()).expect("the first test waits");
            wait_ended.recv().expect("the first test ends");
            sqlx::query("SELECT 1")
                .execute(&mut *connection)
                .await
                .expect("nothing of the first test is here");
        }));
    });
    first.join().expect("the first test passes");
    second.join().expect("the second test passes");
}
