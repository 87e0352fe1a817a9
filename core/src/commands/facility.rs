//! `tomari facility create`, `tomari facility link`.

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use secrecy::SecretString;
use tomari_shared::language::Language;
use tomari_shared::limits::{PASSWORD_MAX_CHARS, PASSWORD_MIN_CHARS};

use super::{facility_id, operator_app};
use crate::config::{Environment, Variables as _};
use crate::db;
use crate::facilities::{self, NewFacility, NewOwner};
use crate::passwords;
use crate::random::SystemRandom;

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
        bail!("the facility can't be made: {}", faults.join("; "));
    }
    let app = operator_app().await?;
    if arguments.if_absent && db::facilities::id_by_slug(&app.db, &new.slug).await?.is_some() {
        println!("The facility {} is there already.", new.slug);
        return Ok(());
    }
    let owner = match arguments.owner_email {
        None => None,
        Some(email) => Some(NewOwner {
            email,
            password_hash: hash(owner_password()?).await?,
        }),
    };
    let slug = new.slug.clone();
    let id = facilities::create(&app, new, owner).await?;
    println!("Made the facility {slug} ({id}).");
    Ok(())
}

fn owner_password() -> anyhow::Result<SecretString> {
    let password = Environment
        .get("TOMARI_OWNER_PASSWORD")
        .context("TOMARI_OWNER_PASSWORD is not set; the owner's account needs a password")?;
    if !(PASSWORD_MIN_CHARS..=PASSWORD_MAX_CHARS).contains(&password.chars().count()) {
        bail!("TOMARI_OWNER_PASSWORD must have {PASSWORD_MIN_CHARS} to {PASSWORD_MAX_CHARS} characters");
    }
    Ok(SecretString::from(password))
}

async fn hash(password: SecretString) -> anyhow::Result<String> {
    tokio::task::spawn_blocking(move || passwords::hash(&password, &SystemRandom)).await?
}

async fn link(arguments: Link) -> anyhow::Result<()> {
    let app = operator_app().await?;
    let id = facility_id(&app, &arguments.slug).await?;
    let mut tx = db::begin_facility(&app.db, id).await?;
    let facility = db::facilities::current(&mut *tx).await?;
    tx.commit().await?;
    let key = app.house_keys.key(id, facility.house_key_version);
    // Key and place stand in the fragment: browsers keep it from servers, logs and referrers.
    let mut fragment = url::form_urlencoded::Serializer::new(String::new());
    fragment.append_pair("k", &key);
    if let Some(place) = &arguments.place {
        fragment.append_pair("p", place);
    }
    println!(
        "{}/g/{}#{}",
        arguments.base_url.trim_end_matches('/'),
        facility.slug,
        fragment.finish()
    );
    Ok(())
}
