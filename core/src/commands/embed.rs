//! `tomari embed`.

use anyhow::Context;
use clap::Args;

use super::{facility_id, operator_app};
use crate::retrieval::embed::{self, EmbedJob};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The facility.
    #[arg(long)]
    facility: String,
}

pub(super) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let app = operator_app().await?;
    let model = app
        .models
        .embedders
        .first()
        .map(|embedder| embedder.model().name.clone())
        .context(
            "no embedding model is configured; core/example.env explains TOMARI_EMBEDDING_URL and TOMARI_EMBEDDING_FOLDER",
        )?;
    let facility = facility_id(&app, &arguments.facility).await?;
    embed::work(&app, &EmbedJob { facility }).await?;
    println!("{model} serves {}.", arguments.facility);
    Ok(())
}
