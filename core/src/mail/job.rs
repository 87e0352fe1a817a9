//! The mail job.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sqlx::PgExecutor;
use tomari_shared::ids::{FacilityId, InvitationId, UserId};
use uuid::Uuid;

use super::mailer::{Mail, MailError};
use super::texts::{self, Text};
use crate::accounts::{invitations, passwords, registration};
use crate::app::App;
use crate::db;
use crate::db::users::User;
use crate::error::AppResult;
use crate::jobs::{self, Job};
use crate::random::uuid_v7;

/// A mail to write and send.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum MailJob {
    /// To verify the address of a registration.
    Verification {
        /// The registration.
        registration: Uuid,
    },
    /// To somebody whose address was registered again.
    AlreadyRegistered {
        /// Their facility.
        facility: FacilityId,
        /// Who.
        user: UserId,
    },
    /// To an invited person.
    Invitation {
        /// The facility.
        facility: FacilityId,
        /// The invitation.
        invitation: InvitationId,
    },
    /// To somebody who says they have forgotten their password.
    PasswordReset {
        /// The address they gave, which nobody may have.
        email: String,
    },
    /// To somebody whose password was changed.
    PasswordChanged {
        /// Their facility.
        facility: FacilityId,
        /// Who.
        user: UserId,
    },
}

/// Enqueues a mail.
pub async fn enqueue(db: impl PgExecutor<'_>, job: &MailJob) -> Result<(), sqlx::Error> {
    jobs::enqueue(db, job).await
}

impl Job for MailJob {
    const KIND: &'static str = "mail";

    async fn work(&self, app: &App) -> anyhow::Result<()> {
        Ok(work(app, self).await?)
    }
}

/// Why the job is to be tried again.
#[derive(Debug, thiserror::Error)]
pub enum MailJobError {
    /// It could not be written.
    #[error(transparent)]
    Write(#[from] crate::error::AppError),
    /// It could not be sent.
    #[error(transparent)]
    Send(#[from] MailError),
}

/// Writes the mail and sends it. What it was about may have ended meanwhile; then there is nothing to send.
pub async fn work(app: &App, job: &MailJob) -> Result<(), MailJobError> {
    let Some(mail) = write(app, job).await? else {
        tracing::info!("a mail is not needed, or not any more");
        return Ok(());
    };
    let at = app.clock.now();
    let id = uuid_v7(&*app.random, at);
    Ok(app.mailer.send(&mail, id, at).await?)
}

async fn write(app: &App, job: &MailJob) -> AppResult<Option<Mail>> {
    Ok(match job {
        MailJob::Verification { registration } => {
            registration::issue_token(app, *registration)
                .await?
                .map(|(registration, token)| {
                    let text = texts::verification(
                        registration.language,
                        &registration.name,
                        &registration.facility_name,
                    );
                    mail(
                        registration.email,
                        text,
                        link(app, "/console/verify", Some(&token)),
                    )
                })
        }
        MailJob::AlreadyRegistered { facility, user } => person(app, *facility, *user).await?.map(|user| {
            let text = texts::already_registered(user.language, &user.name);
            mail(user.email, text, link(app, "/console/login", None))
        }),
        MailJob::Invitation { facility, invitation } => invitations::issue_token(app, *facility, *invitation)
            .await?
            .map(|(invitation, inviter, facility, token)| {
                let text = texts::invitation(inviter.language, &inviter.name, &facility.name);
                mail(
                    invitation.email,
                    text,
                    link(app, "/console/invitation", Some(&token)),
                )
            }),
        MailJob::PasswordReset { email } => passwords::issue_token(app, email).await?.map(|(user, token)| {
            let text = texts::password_reset(user.language, &user.name);
            mail(user.email, text, link(app, "/console/reset", Some(&token)))
        }),
        MailJob::PasswordChanged { facility, user } => person(app, *facility, *user).await?.map(|user| {
            let text = texts::password_changed(user.language, &user.name);
            mail(user.email, text, link(app, "/console/forgot", None))
        }),
    })
}

async fn person(app: &App, facility: FacilityId, user: UserId) -> AppResult<Option<User>> {
    let mut tx = db::begin_facility(&app.db, facility).await?;
    let user = db::users::find(&mut *tx, user).await?;
    tx.commit().await?;
    Ok(user)
}

fn mail(to: String, (subject, body): Text, link: SecretString) -> Mail {
    Mail {
        to,
        subject,
        body,
        link: Some(link),
    }
}

/// The token goes into the fragment, which no server sees and no log keeps.
fn link(app: &App, path: &str, token: Option<&SecretString>) -> SecretString {
    let origin = &app.public_url;
    match token {
        Some(token) => format!("{origin}{path}#token={}", token.expose_secret()).into(),
        None => format!("{origin}{path}").into(),
    }
}
