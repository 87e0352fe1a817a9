//! Connections, and transactions in which one facility's rows are visible.

use std::ops::{Deref, DerefMut};

use sqlx::{AssertSqlSafe, PgConnection, PgPool, Postgres, Transaction};
use tomari_shared::ids::FacilityId;
use uuid::Uuid;

use crate::signals::Signals;

/// The database, and those who wait for what changes in it.
#[derive(Clone, Debug)]
pub struct Database {
    pool: PgPool,
    signals: Signals,
}

impl Database {
    /// A pool, and who is told of what is committed through it.
    #[must_use]
    pub const fn new(pool: PgPool, signals: Signals) -> Self {
        Self { pool, signals }
    }

    /// Who is told.
    #[must_use]
    pub const fn signals(&self) -> &Signals {
        &self.signals
    }

    /// Begins a transaction that sees no facility yet.
    pub async fn begin(&self) -> Result<FacilityTx, sqlx::Error> {
        Ok(FacilityTx::new(self.pool.begin().await?, self.signals.clone()))
    }
}

impl Deref for Database {
    type Target = PgPool;

    fn deref(&self) -> &PgPool {
        &self.pool
    }
}

/// A transaction in which one facility's rows are visible.
#[derive(Debug)]
pub struct FacilityTx {
    tx: Transaction<'static, Postgres>,
    signals: Signals,
    changed: Vec<Uuid>,
}

impl FacilityTx {
    const fn new(tx: Transaction<'static, Postgres>, signals: Signals) -> Self {
        Self {
            tx,
            signals,
            changed: Vec::new(),
        }
    }

    /// Tells whoever waits, once this has committed, that something about a conversation, a session or a facility may have changed.
    pub fn tell(&mut self, about: Uuid) {
        self.changed.push(about);
    }

    /// Takes everything back, and tells nobody.
    pub async fn rollback(self) -> Result<(), sqlx::Error> {
        self.tx.rollback().await
    }

    /// Commits, then tells.
    pub async fn commit(self) -> Result<(), sqlx::Error> {
        self.tx.commit().await?;
        for about in self.changed {
            self.signals.tell(about);
        }
        Ok(())
    }
}

impl Deref for FacilityTx {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.tx
    }
}

impl DerefMut for FacilityTx {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.tx
    }
}

/// Begins a transaction in the context of a facility.
pub async fn begin_facility(db: &Database, facility: FacilityId) -> Result<FacilityTx, sqlx::Error> {
    // In one round trip. A UUID has nothing in it that SQL could mistake.
    let begin = AssertSqlSafe(format!(
        "BEGIN; SELECT set_config('tomari.facility', '{}', true)",
        facility.0
    ));
    Ok(FacilityTx::new(
        db.pool.begin_with(begin).await?,
        db.signals.clone(),
    ))
}
