//! `tomari migrate`.

use anyhow::Context;

use crate::config::{self, Environment};
use crate::db;

pub(super) async fn run() -> anyhow::Result<()> {
    let url = config::migration_database_url(&Environment)?;
    let pool = db::connect(&url, 2)
        .await
        .context("the database can't be reached with MIGRATION_DATABASE_URL")?;
    db::migrations::run(&pool).await?;
    pool.close().await;
    println!("The schema is at version {}.", db::migrations::newest());
    Ok(())
}
