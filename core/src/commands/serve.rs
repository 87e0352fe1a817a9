//! `tomari serve`.

use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;

use anyhow::{Context, bail};
use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;
use tokio::signal;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{info, warn};

use super::models;
use crate::app::App;
use crate::clock::{Clock, SystemClock};
use crate::config::{Environment, MailConfig, MailTransport, ServeConfig};
use crate::db::Database;
use crate::handover::CodeHasher;
use crate::house_key::HouseKeys;
use crate::mail::Mailer;
use crate::passwords::Passwords;
use crate::random::{Random, SystemRandom};
use crate::retrieval::search::Searcher;
use crate::safety::Triage;
use crate::secrets::Vault;
use crate::shared_store::SharedStore;
use crate::signals::Signals;
use crate::{db, escalation, http, jobs, webhooks};

/// How much of the time for stopping is kept for putting back jobs that did not end in it.
const PUTTING_BACK: Duration = Duration::from_secs(3);

pub(super) async fn run() -> anyhow::Result<()> {
    let config = ServeConfig::read(&Environment)?;
    let pool = db::connect_to_serve(&config.database_url, config.database_connections)
        .await
        .context("the database can't be reached with DATABASE_URL")?;
    check_role(&pool).await?;
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
    let store = config
        .redis_url
        .as_ref()
        .map(SharedStore::new)
        .transpose()
        .context("REDIS_URL")?;
    let signals = Signals::start(&pool, store.clone(), &*random, &tasks, &stop);
    let app = Arc::new(App {
        db: Database::new(pool, signals),
        clock: Arc::clone(&clock),
        passwords: Passwords::new(
            Arc::clone(&random),
            available_parallelism().map_or(2, usize::from),
        ),
        models: models::build(&config.models, store, &clock, &random).await?,
        random,
        searcher: Arc::new(Searcher::new()?),
        triage: Arc::new(Triage::default()),
        identity_keys: Arc::new(config.identity_keys),
        house_keys: Arc::new(HouseKeys::new(config.secret.clone())),
        vault: Arc::new(Vault::new(&config.secret)),
        code_hasher: Arc::new(CodeHasher::new(config.secret)),
        mailer: Arc::new(mailer(&config.mail)?),
        webhooks: Arc::new(webhooks::Sender::new(config.webhook_reach)?),
        public_url: config.public_url,
        stop,
        tasks,
    });
    app.tasks.spawn(jobs::run(
        Arc::clone(&app),
        config.shutdown_grace.saturating_sub(PUTTING_BACK),
    ));
    app.tasks
        .spawn(escalation::keep_promises_always(Arc::clone(&app)));
    let listener = TcpListener::bind(config.listen).await.with_context(|| {
        format!(
            "can't listen on {}; set TOMARI_LISTEN to a free address",
            config.listen
        )
    })?;
    info!(address = %listener.local_addr()?, "listening");
    // Small events follow each other: without this the second waits for the first one's acknowledgement, some 40 ms.
    let listener = listener.tap_io(|connection| {
        if let Err(error) = connection.set_nodelay(true) {
            warn!(%error, "a connection will be slow");
        }
    });

    let mut stopping = Box::pin(stop_signal());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let server = axum::serve(listener, http::router(Arc::clone(&app))).with_graceful_shutdown(async {
        // An error means that the sender is gone, which is a reason to stop too.
        let _ = stopped.await;
    });
    let mut server = Box::pin(server.into_future());
    tokio::select! {
        result = &mut server => return result.context("the server ended"),
        () = &mut stopping => info!("stopping: finishing open requests"),
    }
    // The receiver only goes away with the server.
    let _ = stop.send(());
    app.stop.cancel();
    app.tasks.close();
    let drained = async {
        let ended = (&mut server).await;
        app.tasks.wait().await;
        ended
    };
    if let Ok(ended) = tokio::time::timeout(config.shutdown_grace, drained).await {
        ended.context("the server ended")?;
    } else {
        warn!("stopped with requests still open");
    }
    app.db.signals().end().await;
    app.db.close().await;
    info!("stopped");
    Ok(())
}

fn mailer(config: &MailConfig) -> anyhow::Result<Mailer> {
    match &config.transport {
        MailTransport::Smtp(url) => {
            Mailer::smtp(url, &config.from).context("TOMARI_SMTP_URL or TOMARI_MAIL_FROM")
        }
        MailTransport::Folder(folder) => {
            warn!("mail goes into the folder {}, not to people", folder.display());
            Mailer::folder(folder.clone(), &config.from).context("TOMARI_MAIL_FROM")
        }
    }
}

/// Row-level security does not bind a superuser or an owner: the application must not run as one.
async fn check_role(pool: &sqlx::PgPool) -> anyhow::Result<()> {
    if db::health::migrated_to(pool).await.ok().flatten().is_none() {
        bail!("the database has no schema yet; run `tomari migrate`");
    }
    let powers = db::health::role_powers(pool)
        .await
        .context("the database role can't be examined")?;
    if powers.bypasses_row_security || powers.owns_tables {
        bail!(
            "the database role {} is a superuser, bypasses row-level security or owns the tables; \
             DATABASE_URL must name a plain member of tomari_app",
            powers.role
        );
    }
    if !powers.is_app {
        bail!(
            "the database role {} is not a member of tomari_app; GRANT tomari_app to it",
            powers.role
        );
    }
    Ok(())
}

async fn stop_signal() {
    let interrupt = async {
        // Without the handler the process ends at once on Ctrl-C, which stops it too.
        let _ = signal::ctrl_c().await;
    };
    #[cfg(unix)]
    let terminate = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut terminate) => {
                terminate.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
