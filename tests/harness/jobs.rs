//! The job queue under test: run by hand, or by processes beside the desk's own.

use std::sync::Arc;

use axum::Router;
use chrono::TimeDelta;
use secrecy::SecretString;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tomari_core::app::{App, Models};
use tomari_core::clock::Clock as _;
use tomari_core::shared_store::SharedStore;
use tomari_core::{db, http as core_http, jobs};

use crate::desk::{CONNECTIONS, Desk};

impl Desk {
    /// Runs the jobs that are due until there is none.
    pub async fn run_jobs(&self) {
        self.tell_database_the_time().await;
        for worker in jobs::workers(&self.app).await.expect("workers") {
            worker.run_once().await.expect("the jobs run");
        }
    }

    /// Moves the clock, the database's too.
    pub async fn move_time(&self, by: TimeDelta) {
        self.clock.advance(by);
        self.tell_database_the_time().await;
    }

    pub(crate) async fn tell_database_the_time(&self) {
        sqlx::query("UPDATE test_clock.moved SET at = $1")
            .bind(self.clock.now())
            .execute(&*self.app.db)
            .await
            .expect("the database's clock is moved");
    }

    /// Another process of the core on the same database.
    pub async fn replica(&self) -> Replica {
        self.replica_at(&self.app_url, None).await
    }

    /// Another process that shares a store with others.
    pub async fn replica_with(&self, store: SharedStore) -> Replica {
        self.replica_at(&self.app_url, Some(store)).await
    }

    /// Another process for which PostgreSQL's time is its own: for measuring, with no other process.
    pub async fn replica_in_real_time(&self) -> Replica {
        self.replica_at(&self.real_time_url, None).await
    }

    async fn replica_at(&self, url: &SecretString, store: Option<SharedStore>) -> Replica {
        let pool = db::connect_to_serve(url, CONNECTIONS)
            .await
            .expect("the application's role connects");
        let app = self.app_like(
            pool,
            store,
            Models::none(),
            CancellationToken::new(),
            TaskTracker::new(),
        );
        Replica {
            router: core_http::router(Arc::clone(&app)),
            app,
        }
    }
}

/// Another process of the core: an application with its own pool and its own end.
pub struct Replica {
    /// The application.
    pub app: Arc<App>,
    pub(crate) router: Router,
}

impl Replica {
    /// Ends it in order.
    pub async fn close(self) {
        self.app.stop.cancel();
        self.app.tasks.close();
        self.app.tasks.wait().await;
        self.app.db.signals().end().await;
        self.app.db.close().await;
    }
}
