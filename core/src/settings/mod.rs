//! A facility's settings: reading and changing them, with the knowledge entries that come of its facts.

pub mod hours;

use chrono_tz::Tz;
use secrecy::{ExposeSecret, SecretString};
use sqlx::PgConnection;
use tomari_shared::audit::AuditAction;
use tomari_shared::auth::SecretText;
use tomari_shared::identity::Caller;
use tomari_shared::ids::FacilityId;
use tomari_shared::problem::{FieldError, ProblemKind};
use tomari_shared::settings::{ChangeSettings, FacilitySettings, HouseFacts};

use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::db;
use crate::db::facilities::Settings;
use crate::error::{AppError, AppResult};
use crate::house_facts;
use crate::retention;
use crate::secrets::{self, Secret};

/// The settings, with the secrets: whoever works for the house may tell them to a guest.
pub async fn read(app: &App, caller: Caller) -> AppResult<FacilitySettings> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let settings = view(app, &mut tx, user.facility_id).await?;
    tx.commit().await?;
    Ok(settings)
}

/// Changes the settings and the entries that come of them, all or nothing.
pub async fn change(app: &App, caller: Caller, request: &ChangeSettings) -> AppResult<FacilitySettings> {
    let StaffContext { mut tx, user, .. } = context::open_owner(app, caller).await?;
    let mut faults = request.values.faults();
    if request.values.time_zone.parse::<Tz>().is_err() {
        faults.push(FieldError::new(
            "/values/time_zone",
            "must be an IANA time zone such as Asia/Tokyo",
        ));
    }
    if house_facts::holds_mark(&request.values.facts) {
        faults.push(FieldError::new("/values/facts", "must not contain ⟦ or ⟧"));
    }
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let mut values = request.values.clone();
    let password = take_password(&mut values.facts);
    if !db::facilities::change_settings(&mut *tx, request.version, &values).await? {
        return Err(changed_meanwhile());
    }
    let sealed = password
        .map(|password| {
            app.vault.seal(
                user.facility_id,
                Secret::WifiPassword.as_str(),
                &password,
                &*app.random,
            )
        })
        .transpose()?;
    db::secrets::replace(&mut *tx, Secret::WifiPassword.as_str(), sealed.as_deref()).await?;
    let hours = db::hours::hours(&mut *tx).await?.hours;
    house_facts::store(app, &mut tx, &request.values, hours.as_ref()).await?;
    // Fewer days hold at once.
    retention::enqueue(&mut tx, user.facility_id).await?;
    let actor = Some(user.id);
    context::audit(app, &mut tx, AuditAction::SettingsChanged, actor, None).await?;
    let settings = view(app, &mut tx, user.facility_id).await?;
    tx.commit().await?;
    Ok(settings)
}

fn changed_meanwhile() -> AppError {
    AppError::new(
        ProblemKind::Conflict,
        "The settings were changed meanwhile. Read them again.",
    )
}

async fn view(app: &App, db: &mut PgConnection, facility: FacilityId) -> AppResult<FacilitySettings> {
    let Settings {
        slug,
        version,
        mut values,
    } = db::facilities::settings(&mut *db).await?;
    if let Some(wifi) = &mut values.facts.wifi {
        wifi.password = secrets::read(app, db, facility, Secret::WifiPassword)
            .await?
            .map(|password| SecretText(password.expose_secret().to_owned()));
    }
    Ok(FacilitySettings {
        slug,
        version,
        values,
    })
}

/// The password, taken out of what is stored as it is.
fn take_password(facts: &mut HouseFacts) -> Option<SecretString> {
    let password = facts.wifi.as_mut()?.password.take()?;
    Some(password.0.into())
}

#[cfg(test)]
mod tests {
    use super::take_password;
    use tomari_shared::settings::{HouseFacts, Wifi};

    #[test]
    fn what_is_stored_holds_no_password() {
        let mut facts = HouseFacts {
            wifi: Some(Wifi {
                network: "Hibari".to_owned(),
                password: Some(tomari_shared::auth::SecretText("correct horse".to_owned())),
            }),
            ..HouseFacts::default()
        };
        assert!(take_password(&mut facts).is_some());
        assert!(!serde_json::to_string(&facts).expect("JSON").contains("horse"));
    }
}
