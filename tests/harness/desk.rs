//! The application under test, with everything around it in the test's hands.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use axum::Router;
use futures_util::FutureExt;
use http::Method;
use secrecy::SecretString;
use sqlx::{Connection as _, PgConnection, PgPool};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tomari_core::app::{App, Models};
use tomari_core::db::Database;
use tomari_core::handover::CodeHasher;
use tomari_core::house_key::HouseKeys;
use tomari_core::mail::Mailer;
use tomari_core::passwords::Passwords;
use tomari_core::random::Random;
use tomari_core::retrieval::search::Searcher;
use tomari_core::safety::Triage;
use tomari_core::secrets::Vault;
use tomari_core::shared_store::SharedStore;
use tomari_core::signals::Signals;
use tomari_core::webhooks::{Reach, Sender};
use tomari_core::{db, http as core_http};
use tomari_shared::token::KeyRing;

use crate::client::Request;
use crate::clock::TestClock;
use crate::database::TestDatabase;
use crate::mail::MailServer;
use crate::random::TestRandom;

const KEYS: &str = "test:the edge and the core share this key";
/// Keys that the core under test does not know.
pub const OTHER_KEYS: &str = "test:somebody else entirely holds this key";
/// Where the guests' and staff's browsers are told to go.
pub const PUBLIC_URL: &str = "https://desk.example";
const SENDER: &str = "Tomari <desk@desk.example>";
/// The application's connections: few, because many tests run at once.
pub(crate) const CONNECTIONS: u32 = 5;

/// The guest desk of one test.
pub struct Desk {
    /// The application.
    pub app: Arc<App>,
    /// Its clock.
    pub clock: Arc<TestClock>,
    /// The mail server that its mails go to.
    pub mail: MailServer,
    /// What the edge signs with.
    pub edge_keys: KeyRing,
    router: Router,
    owner_url: String,
    pub(crate) app_url: SecretString,
    pub(crate) real_time_url: SecretString,
}

impl Desk {
    /// A request to the core, anonymous through the edge unless said otherwise.
    #[must_use]
    pub fn request(&self, method: Method, path: &str) -> Request<'_> {
        Request::new(self, method, path)
    }

    /// `GET path`.
    #[must_use]
    pub fn get(&self, path: &str) -> Request<'_> {
        self.request(Method::GET, path)
    }

    /// `POST path`.
    #[must_use]
    pub fn post(&self, path: &str) -> Request<'_> {
        self.request(Method::POST, path)
    }

    pub(crate) fn router(&self) -> Router {
        self.router.clone()
    }

    /// The application with other models, on the same database.
    #[must_use]
    pub fn app_with(&self, models: Models) -> Arc<App> {
        let app = &self.app;
        self.app_like(
            (*app.db).clone(),
            None,
            models,
            app.stop.clone(),
            app.tasks.clone(),
        )
    }

    pub(crate) fn app_like(
        &self,
        pool: PgPool,
        store: Option<SharedStore>,
        models: Models,
        stop: CancellationToken,
        tasks: TaskTracker,
    ) -> Arc<App> {
        let app = &self.app;
        let signals = Signals::start(&pool, store, &*app.random, &tasks, &stop);
        Arc::new(App {
            db: Database::new(pool, signals),
            clock: Arc::clone(&app.clock),
            random: Arc::clone(&app.random),
            searcher: Arc::clone(&app.searcher),
            triage: Arc::clone(&app.triage),
            models,
            identity_keys: Arc::clone(&app.identity_keys),
            house_keys: Arc::clone(&app.house_keys),
            vault: Arc::clone(&app.vault),
            code_hasher: Arc::clone(&app.code_hasher),
            passwords: Passwords::new(Arc::clone(&app.random), 2),
            mailer: Arc::clone(&app.mailer),
            webhooks: Arc::clone(&app.webhooks),
            public_url: app.public_url.clone(),
            stop,
            tasks,
        })
    }

    /// Counts the rows of a table across all facilities, of which a transaction sees one at a time.
    pub async fn count(&self, table: &'static str) -> i64 {
        let owner = PgPool::connect(&self.owner_url)
            .await
            .expect("the owner connects");
        let ids: Vec<uuid::Uuid> = sqlx::query_scalar("SELECT id FROM facilities")
            .fetch_all(&owner)
            .await
            .expect("facilities");
        owner.close().await;
        let mut total = 0;
        for id in ids {
            let mut tx = db::begin_facility(&self.app.db, id.into()).await.expect("begins");
            let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}")))
                .fetch_one(&mut *tx)
                .await
                .expect("counts");
            total += count;
        }
        total
    }

    /// Runs a statement as the owner of the database, in the context of a facility.
    pub async fn as_owner(&self, facility: tomari_shared::ids::FacilityId, statement: &'static str) {
        let owner = PgPool::connect(&self.owner_url)
            .await
            .expect("the owner connects");
        let mut tx = owner.begin().await.expect("begins");
        sqlx::query("SELECT set_config('tomari.facility', $1, true)")
            .bind(facility.to_string())
            .execute(&mut *tx)
            .await
            .expect("sets the context");
        sqlx::raw_sql(statement)
            .execute(&mut *tx)
            .await
            .expect("the statement runs");
        tx.commit().await.expect("commits");
        owner.close().await;
    }
}

impl Desk {
    /// Locks a table against everybody, as somebody who looks after the database may, until the connection is closed.
    pub async fn lock(&self, table: &'static str) -> PgConnection {
        let mut owner = PgConnection::connect(&self.owner_url)
            .await
            .expect("the owner connects");
        let lock = format!("BEGIN; LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE");
        sqlx::raw_sql(sqlx::AssertSqlSafe(lock))
            .execute(&mut owner)
            .await
            .expect("locks");
        owner
    }
}

/// Runs a test on a desk of its own and cleans up after it, whether it passes or panics: background tasks are
/// joined, the pool is closed, the database dropped, all on the test's own runtime.
pub async fn with_desk(test: impl AsyncFnOnce(&Desk)) {
    with_models(async |_| Models::none(), test).await;
}

/// What models of a test are made with.
pub struct Surroundings {
    /// The desk's clock.
    pub clock: Arc<TestClock>,
    /// The desk's randomness.
    pub random: Arc<dyn Random>,
    /// Where servers of the test run.
    pub tasks: TaskTracker,
    /// When they end.
    pub stop: CancellationToken,
}

/// The same with model providers.
pub async fn with_models(models: impl AsyncFnOnce(&Surroundings) -> Models, test: impl AsyncFnOnce(&Desk)) {
    let database = TestDatabase::create().await.expect("a database for the test");
    let clock = Arc::new(TestClock::new());
    let random: Arc<dyn Random> = Arc::new(TestRandom::default());
    let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
    let mail = MailServer::start(&tasks, stop.clone()).await;
    let surroundings = Surroundings {
        clock: Arc::clone(&clock),
        random: Arc::clone(&random),
        tasks: tasks.clone(),
        stop: stop.clone(),
    };
    let models = models(&surroundings).await;
    let pool = db::connect_to_serve(&database.app_url(), CONNECTIONS)
        .await
        .expect("the application's role connects");
    let secret = SecretString::from("what house keys and code hashes of a test come from");
    let signals = Signals::start(&pool, None, &*random, &tasks, &stop);
    let app = Arc::new(App {
        db: Database::new(pool, signals),
        clock: clock.clone(),
        passwords: Passwords::new(Arc::clone(&random), 2),
        random,
        searcher: Arc::new(Searcher::new().expect("usable parameters")),
        triage: Arc::new(Triage::default()),
        models,
        identity_keys: Arc::new(KeyRing::parse(KEYS).expect("valid keys")),
        house_keys: Arc::new(HouseKeys::new(secret.clone())),
        vault: Arc::new(Vault::new(&secret)),
        code_hasher: Arc::new(CodeHasher::new(secret)),
        mailer: Arc::new(Mailer::smtp(&mail.url().into(), SENDER).expect("a mail server")),
        webhooks: Arc::new(Sender::new(Reach::Private).expect("an HTTP client")),
        public_url: PUBLIC_URL.to_owned(),
        stop,
        tasks,
    });
    let desk = Desk {
        router: core_http::router(Arc::clone(&app)),
        app,
        clock,
        mail,
        edge_keys: KeyRing::parse(KEYS).expect("valid keys"),
        owner_url: database.owner_url(),
        app_url: database.app_url(),
        real_time_url: database.real_time_url(),
    };
    desk.tell_database_the_time().await;
    let outcome = AssertUnwindSafe(test(&desk)).catch_unwind().await;
    desk.app.stop.cancel();
    desk.app.tasks.close();
    desk.app.tasks.wait().await;
    desk.app.db.signals().end().await;
    desk.app.db.close().await;
    drop(desk);
    let dropped = database.drop().await;
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
    dropped.expect("the test's database is dropped");
}
