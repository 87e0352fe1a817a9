//! A round's database, seen by the superuser, whom row-level security does not bind.

use chrono::{DateTime, Utc};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgPool, Postgres, Transaction};
use uuid::Uuid;
use xtask::postgres::Cluster;

/// A mail to one of the house's people.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Delivery {
    pub(crate) id: Uuid,
    pub(crate) facility_id: Uuid,
    pub(crate) kind: String,
    pub(crate) user_id: Uuid,
    pub(crate) escalation_id: Option<Uuid>,
    pub(crate) done: bool,
}

/// An escalation.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Escalation {
    pub(crate) id: Uuid,
    pub(crate) facility_id: Uuid,
    pub(crate) conversation_id: Uuid,
    pub(crate) receipt: i32,
    pub(crate) released_at: Option<DateTime<Utc>>,
}

/// The database.
pub(crate) struct Database {
    pub(crate) name: String,
    pool: PgPool,
    cluster: Cluster,
}

impl Database {
    pub(crate) fn of(cluster: &Cluster, name: String) -> anyhow::Result<Self> {
        let options: PgConnectOptions = cluster.superuser_url_for(&name).parse()?;
        Ok(Self {
            name,
            pool: PgPoolOptions::new().max_connections(2).connect_lazy_with(options),
            cluster: cluster.clone(),
        })
    }

    pub(crate) async fn deliveries(&self) -> Result<Vec<Delivery>, sqlx::Error> {
        sqlx::query_as(
            "SELECT id, facility_id, kind, user_id, escalation_id, delivered_at IS NOT NULL AS done FROM deliveries
             WHERE user_id IS NOT NULL ORDER BY position",
        )
        .fetch_all(&self.pool)
        .await
    }

    /// Makes a webhook of a house that is told of escalations, with a sealed secret.
    pub(crate) async fn webhook(
        &self,
        id: Uuid,
        slug: &str,
        url: &str,
        secret: &[u8],
    ) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO webhooks (id, facility_id, url, events, secret, created_at)
             SELECT $1, f.id, $3, ARRAY['escalation.opened'], $4, now() FROM facilities f WHERE f.slug = $2",
        )
        .bind(id)
        .bind(slug)
        .bind(url)
        .bind(secret)
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The id of a house.
    pub(crate) async fn facility(&self, slug: &str) -> Result<Uuid, sqlx::Error> {
        sqlx::query_scalar("SELECT id FROM facilities WHERE slug = $1")
            .bind(slug)
            .fetch_one(&self.pool)
            .await
    }

    /// Webhooks that were delivered, after their escalations, and how many are still to be.
    pub(crate) async fn webhooks(&self) -> Result<(Vec<(Uuid, Uuid)>, i64), sqlx::Error> {
        let sent = sqlx::query_as(
            "SELECT escalation_id, id FROM deliveries WHERE webhook_id IS NOT NULL AND delivered_at IS NOT NULL",
        )
        .fetch_all(&self.pool)
        .await?;
        let waiting = sqlx::query_scalar(
            "SELECT count(*) FROM deliveries WHERE webhook_id IS NOT NULL AND delivered_at IS NULL",
        )
        .fetch_one(&self.pool)
        .await?;
        Ok((sent, waiting))
    }

    /// Whether every delivery has been tried and failed.
    pub(crate) async fn all_failed_once(&self) -> Result<bool, sqlx::Error> {
        sqlx::query_scalar(
            "SELECT coalesce(bool_and(EXISTS (
                 SELECT FROM delivery_attempts a WHERE a.delivery_id = d.id AND a.failure IS NOT NULL
             )), false) FROM deliveries d",
        )
        .fetch_one(&self.pool)
        .await
    }

    pub(crate) async fn escalations(&self) -> Result<Vec<Escalation>, sqlx::Error> {
        sqlx::query_as("SELECT id, facility_id, conversation_id, receipt, released_at FROM escalations ORDER BY opened_at")
            .fetch_all(&self.pool)
            .await
    }

    /// Closes every desk until the day after tomorrow.
    pub(crate) async fn close_desks(&self) -> Result<(), sqlx::Error> {
        sqlx::query(
            "UPDATE facilities SET hours = jsonb_build_object('exceptions', '[]'::jsonb, 'weekly', jsonb_build_array(jsonb_build_object(
                 'weekday', trim(to_char(now() AT TIME ZONE time_zone + interval '2 days', 'day')), 'opens', '08:00', 'closes', '09:00')))",
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Moves what was promised to this time. Returns how many promises there are.
    pub(crate) async fn promise(&self, at: DateTime<Utc>) -> Result<u64, sqlx::Error> {
        let moved = sqlx::query("UPDATE escalations SET promised_at = $1 WHERE promised_at IS NOT NULL")
            .bind(at)
            .execute(&self.pool)
            .await?;
        Ok(moved.rows_affected())
    }

    /// How often a process has looked for promises to keep.
    pub(crate) async fn looks(&self) -> Result<i64, sqlx::Error> {
        sqlx::query_scalar(
            "SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_user_functions WHERE funcname = 'facilities_with_due'",
        )
        .fetch_one(&self.pool)
        .await
    }

    /// Ends every connection of the application. Returns how many there were.
    pub(crate) async fn end_connections(&self) -> Result<i64, sqlx::Error> {
        sqlx::query_scalar(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = $1 AND usename = 'tomari_app'",
        )
        .bind(&self.name)
        .fetch_one(&self.pool)
        .await
    }

    /// Connections of the application that wait for a lock.
    pub(crate) async fn waiting(&self) -> Result<i64, sqlx::Error> {
        sqlx::query_scalar(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND usename = 'tomari_app' AND wait_event_type = 'Lock'",
        )
        .bind(&self.name)
        .fetch_one(&self.pool)
        .await
    }

    /// Locks a table against everybody until the transaction ends.
    pub(crate) async fn lock(
        &self,
        table: &'static str,
    ) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
        let mut tx = self.pool.begin().await?;
        sqlx::raw_sql(AssertSqlSafe(format!(
            "LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE"
        )))
        .execute(&mut *tx)
        .await?;
        Ok(tx)
    }

    /// Drops it. As the superuser: connections of killed processes may still be ending, and the owner may not end those of others.
    pub(crate) async fn drop(self) -> anyhow::Result<()> {
        self.pool.close().await;
        let maintenance: PgConnectOptions = self.cluster.superuser_url.parse()?;
        let mut superuser = maintenance.connect().await?;
        sqlx::raw_sql(AssertSqlSafe(format!("DROP DATABASE {} WITH (FORCE)", self.name)))
            .execute(&mut superuser)
            .await?;
        superuser.close().await?;
        Ok(())
    }
}
