//! Signals between streams and whoever changes something, in this process and in others.
//!
//! A signal says that something may have changed, and carries no news: who hears it reads the tables again. It is sent when the
//! change has committed. One that is lost costs time, nothing else, for streams also look by themselves now and then.

mod notify;
mod shared;
mod teller;

use sqlx::PgPool;
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use uuid::Uuid;

use crate::random::Random;
use crate::shared_store::SharedStore;

/// Name of the channel, in PostgreSQL and in Redis.
const CHANNEL: &str = "tomari";
/// Signals that a slow stream may fall behind; beyond that it looks, as if all had come.
const KEPT: usize = 256;

/// What is heard: something about this id, or that signals may have been missed.
type Heard = Option<Uuid>;

/// Sends and hears signals.
#[derive(Clone, Debug)]
pub struct Signals {
    heard: broadcast::Sender<Heard>,
    told: mpsc::UnboundedSender<Told>,
    teller: TaskTracker,
}

/// What the teller is given.
#[derive(Debug)]
enum Told {
    /// Tell others of this.
    About(Uuid),
    /// Answer when everything before has been told.
    Flush(oneshot::Sender<()>),
    /// That was all.
    End,
}

impl Signals {
    /// Signals among all processes of the database, heard until told to stop: through Redis if there is one, and through PostgreSQL
    /// where there is none or it fails.
    #[must_use]
    pub fn start(
        pool: &PgPool,
        store: Option<SharedStore>,
        random: &dyn Random,
        tasks: &TaskTracker,
        stop: &CancellationToken,
    ) -> Self {
        let mut origin = [0; 16];
        random.fill(&mut origin);
        // Its own signals have reached the streams of this process already.
        let origin = Uuid::from_bytes(origin);
        let (heard, _) = broadcast::channel(KEPT);
        let (told, telling) = mpsc::unbounded_channel();
        if let Some(store) = &store {
            let hear = shared::hear(store.clone(), heard.clone(), origin);
            tasks.spawn(stop.clone().run_until_cancelled_owned(hear));
        }
        // Not among the other tasks: what they change while they end is told too.
        let teller = TaskTracker::new();
        teller.spawn(teller::tell(telling, pool.clone(), store, origin));
        let hear = notify::hear(pool.clone(), heard.clone(), origin);
        tasks.spawn(stop.clone().run_until_cancelled_owned(hear));
        Self { heard, told, teller }
    }

    /// For a process without live streams that changes nothing they tell of.
    #[must_use]
    pub fn none() -> Self {
        Self {
            heard: broadcast::channel(1).0,
            told: mpsc::unbounded_channel().0,
            teller: TaskTracker::new(),
        }
    }

    /// Says that something about this may have changed, at once to the streams of this process and soon to others'. Call it when
    /// the change has committed; a transaction's own `tell` does that.
    pub fn tell(&self, about: Uuid) {
        // Nobody may be listening, here or at all.
        let _ = self.heard.send(Some(about));
        let _ = self.told.send(Told::About(about));
    }

    /// Waits until others have been told of everything before.
    pub async fn flush(&self) {
        let (done, flushed) = oneshot::channel();
        // Without a teller there is nothing to wait for.
        if self.told.send(Told::Flush(done)).is_ok() {
            let _ = flushed.await;
        }
    }

    /// Tells others of everything before, and ends. What is told after that, other processes find out by themselves.
    pub async fn end(&self) {
        // Without a teller there is nobody to end.
        let _ = self.told.send(Told::End);
        self.teller.close();
        self.teller.wait().await;
    }

    /// Hears from now on.
    #[must_use]
    pub(crate) fn subscribe(&self) -> broadcast::Receiver<Heard> {
        self.heard.subscribe()
    }
}

/// A signal on the wire.
fn written(origin: Uuid, about: Uuid) -> String {
    format!("{origin} {about}")
}

/// Passes on a signal from the wire, unless this process sent it. One that can't be read counts as some that were missed.
fn pass_on(heard: &broadcast::Sender<Heard>, origin: Uuid, signal: &str) {
    let read = signal
        .split_once(' ')
        .and_then(|(from, about)| Some((from.parse::<Uuid>().ok()?, about.parse::<Uuid>().ok()?)));
    match read {
        Some((from, _)) if from == origin => {}
        // Nobody may be waiting.
        Some((_, about)) => drop(heard.send(Some(about))),
        None => drop(heard.send(None)),
    }
}
