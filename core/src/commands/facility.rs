//! `tomari facility create`, `tomari facility link`.

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use secrecy::SecretString;
use tomari_shared::language::Language;

use super::{facility_id, operator_app};
use crate::config::{Environment, Variables as _};
use crate::db;
use crate::facilities::{self, NewFacility, NewOwner};
use crate::passwords;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a facility, and its owner's account if an e-mail address is given.
    Create(Create),
    /// Print the link that the facility's QR codes carry.
    Link(Link),
}

#[derive(Debug, Args)]
pub(super) struct Create {
    /// Name in links: lower-case letters, digits, single hyphens.
    #[arg(long)]
    slug: String,
    /// The house's name, as guests see it.
    #[arg(long)]
    name: String,
    /// Country, as ISO 3166-1 code of two letters; decides the emergency numbers.
    #[arg(long)]
    country: String,
    /// IANA time zone.
    #[arg(long)]
    time_zone: String,
    /// Languages offered to guests, as BCP 47 tags separated by commas, in the order to list them.
    #[arg(long, value_delimiter = ',', required = true)]
    languages: Vec<Language>,
    /// The language answers fall back to; the first of the languages unless given.
    #[arg(long)]
    default_language: Option<Language>,
    /// E-mail address of the owner; the password is read from the variable `TOMARI_OWNER_PASSWORD`.
    #[arg(long)]
    owner_email: Option<String>,
    /// The owner's name, as colleagues and guests see it.
    #[arg(long, default_value = "Owner")]
    owner_name: String,
    /// Succeed without change if the slug is taken.
    #[arg(long)]
    if_absent: bool,
}

#[derive(Debug, Args)]
pub(super) struct Link {
    /// The facility.
    #[arg(long)]
    slug: String,
    /// Where the edge is reached, such as <https://desk.example>.
    #[arg(long)]
    base_url: String,
    /// Where in the house the code hangs.
    #[arg(long)]
    place: Option<String>,
}

pub(super) async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Create(create) => self::create(create).await,
        Command::Link(link) => self::link(link).await,
    }
}

async fn create(arguments: Create) -> anyhow::Result<()> {
    let Some(default_language) = arguments
        .default_language
        .or(arguments.languages.first().copied())
    else {
        bail!("at least one language is needed");
    };
    let new = NewFacility {
        slug: arguments.slug,
        name: arguments.name,
        country: arguments.country,
        time_zone: arguments.time_zone,
        languages: arguments.languages,
        default_language,
    };
    let faults = new.faults();
    if !faults.is_empty() {
        let listed: Vec<String> = faults
            .iter()
            .map(|fault| format!("{} {}", fault.pointer.trim_start_matches('/'), fault.detail))
            .collect();
        bail!("the facility can't be made: {}", listed.join("; "));
    }
    let app = operator_app().await?;
    if arguments.if_absent && db::facilities::id_by_slug(&*app.db, &new.slug).await?.is_some() {
        println!("The facility {} is there already.", new.slug);
        return Ok(());
    }
    let owner = match arguments.owner_email {
        None => None,
        Some(email) => Some(NewOwner {
            name: arguments.owner_name,
            password_hash: app.passwords.hash(&owner_password(&email)?).await?,
            email,
        }),
    };
    let slug = new.slug.clone();
    let id = facilities::create(&app, new, owner).await?;
    println!("Made the facility {slug} ({id}).");
    Ok(())
}

fn owner_password(email: &str) -> anyhow::Result<SecretString> {
    let password: SecretString = Environment
        .get("TOMARI_OWNER_PASSWORD")
        .context("TOMARI_OWNER_PASSWORD is not set; the owner's account needs a password")?
        .into();
    if let Some(fault) = passwords::fault(&password, &[email]) {
        bail!("TOMARI_OWNER_PASSWORD {fault}");
    }
    Ok(password)
}

async fn link(arguments: Link) -> anyhow::Result<()> {
    let app = operator_app().await?;
    let id = facility_id(&app, &arguments.slug).await?;
    let mut tx = db::begin_facility(&app.db, id).await?;
    let facility = db::facilities::current(&mut *tx).await?;
    tx.commit().await?;
    let link = facilities::link(
        &app.house_keys,
        &arguments.base_url,
        &facility,
        arguments.place.as_deref(),
    );
    println!("{link}");
    Ok(())
}
