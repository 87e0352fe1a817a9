//! A facility's settings, and the facts about it that guests are answered with.

use serde::{Deserialize, Serialize};

use crate::auth::SecretText;
use crate::embedding::is_embed_origin;
use crate::language::Language;
use crate::limits::{
    ADDRESS_MAX_CHARS, EMBED_ORIGINS_MAX, FACILITY_NAME_MAX_CHARS, GUEST_SESSION_MAX_DAYS, PHONE_MAX_CHARS,
    RETENTION_MAX_DAYS, WIFI_NETWORK_MAX_BYTES, WIFI_PASSWORD_MAX_CHARS, is_country, is_line,
};
use crate::problem::FieldError;
use crate::time_of_day::TimeOfDay;

/// When guests may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// From when.
    pub from: TimeOfDay,
    /// Until when, if there is an end; before `from`, it is after midnight.
    pub until: Option<TimeOfDay>,
}

/// A span of every day; across midnight if `until` is not after `from`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DailySpan {
    /// Its beginning.
    pub from: TimeOfDay,
    /// Its end.
    pub until: TimeOfDay,
}

/// The house's wireless network. Told only to guests in the house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Wifi {
    /// Its name (SSID).
    pub network: String,
    /// Its password; none if the network has none.
    pub password: Option<SecretText>,
}

/// Where guests may smoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Smoking {
    /// Nowhere.
    Forbidden,
    /// Outside only.
    Outside,
    /// In the house.
    Allowed,
}

/// Whether guests may bring animals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Pets {
    /// They may not.
    Forbidden,
    /// They may.
    Allowed,
}

/// What guests ask every house. Each that is set is a knowledge entry in all languages the house offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct HouseFacts {
    /// Check-in.
    pub check_in: Option<CheckIn>,
    /// The end of check-out.
    pub check_out_until: Option<TimeOfDay>,
    /// The wireless network.
    pub wifi: Option<Wifi>,
    /// The postal address, as a taxi driver reads it.
    pub address: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// When it has to be quiet.
    pub quiet_hours: Option<DailySpan>,
    /// Where guests may smoke.
    pub smoking: Option<Smoking>,
    /// Whether guests may bring animals.
    pub pets: Option<Pets>,
}

/// Answer to `GET /admin/facility`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct FacilitySettings {
    /// Name in links. Never changes: printed codes carry it.
    pub slug: String,
    /// Counts changes; sent back with the next one.
    pub version: i32,
    /// The values.
    pub values: SettingsValues,
}

/// `PUT /admin/facility`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeSettings {
    /// The version that was read; another change in between is a conflict.
    pub version: i32,
    /// The new values, all of them.
    pub values: SettingsValues,
}

/// What can be set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettingsValues {
    /// The house's name, as guests see it.
    pub name: String,
    /// ISO 3166-1 alpha-2; decides the emergency numbers.
    pub country: String,
    /// IANA time zone.
    pub time_zone: String,
    /// Languages offered, in the order to list them.
    pub languages: Vec<Language>,
    /// The language answers fall back to.
    pub default_language: Language,
    /// Lifetime of a guest session, in days.
    pub guest_session_days: u16,
    /// Days after its last activity that a guest's conversation is kept, 1 to [`RETENTION_MAX_DAYS`].
    pub retention_days: u16,
    /// Origins of the house's own sites, whose pages may show the desk in a frame: `https://` and a host, with a port if it is not 443.
    pub embed_origins: Vec<String>,
    /// The facts.
    pub facts: HouseFacts,
}

impl SettingsValues {
    /// What is wrong with it, but for the time zone, which only a reader with a zone table can tell.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldError> {
        let mut faults = Vec::new();
        let mut fault = |pointer: &str, detail: String| {
            faults.push(FieldError::new(format!("/values{pointer}"), detail));
        };
        if !is_line(&self.name, FACILITY_NAME_MAX_CHARS) {
            fault(
                "/name",
                format!("must have 1 to {FACILITY_NAME_MAX_CHARS} characters"),
            );
        }
        if !is_country(&self.country) {
            fault(
                "/country",
                "must be an ISO 3166-1 code of two capital letters, such as JP".to_owned(),
            );
        }
        if !self.languages.contains(&self.default_language) {
            fault("/languages", "must contain the default language".to_owned());
        }
        let mut once = self.languages.clone();
        once.sort_unstable();
        once.dedup();
        if once.len() != self.languages.len() {
            fault("/languages", "must name each language once".to_owned());
        }
        if !(1..=GUEST_SESSION_MAX_DAYS).contains(&self.guest_session_days) {
            fault(
                "/guest_session_days",
                format!("must be 1 to {GUEST_SESSION_MAX_DAYS}"),
            );
        }
        if !(1..=RETENTION_MAX_DAYS).contains(&self.retention_days) {
            fault("/retention_days", format!("must be 1 to {RETENTION_MAX_DAYS}"));
        }
        if self.embed_origins.len() > EMBED_ORIGINS_MAX {
            fault("/embed_origins", format!("must be at most {EMBED_ORIGINS_MAX}"));
        }
        for (index, origin) in self.embed_origins.iter().enumerate() {
            if !is_embed_origin(origin) {
                fault(
                    &format!("/embed_origins/{index}"),
                    "must be an origin such as https://www.hibari.example, without a path".to_owned(),
                );
            } else if self
                .embed_origins
                .iter()
                .take(index)
                .any(|earlier| earlier == origin)
            {
                fault(&format!("/embed_origins/{index}"), "is named twice".to_owned());
            }
        }
        for (pointer, detail) in self.facts.faults() {
            fault(&format!("/facts{pointer}"), detail);
        }
        faults
    }
}

impl HouseFacts {
    fn faults(&self) -> Vec<(&'static str, String)> {
        let mut faults = Vec::new();
        if let Some(wifi) = &self.wifi {
            if !is_line(&wifi.network, WIFI_NETWORK_MAX_BYTES) || wifi.network.len() > WIFI_NETWORK_MAX_BYTES
            {
                faults.push((
                    "/wifi/network",
                    format!("must have 1 to {WIFI_NETWORK_MAX_BYTES} bytes"),
                ));
            }
            if wifi
                .password
                .as_ref()
                .is_some_and(|password| !is_line(&password.0, WIFI_PASSWORD_MAX_CHARS))
            {
                faults.push((
                    "/wifi/password",
                    format!("must have 1 to {WIFI_PASSWORD_MAX_CHARS} characters"),
                ));
            }
        }
        if self
            .address
            .as_ref()
            .is_some_and(|address| !is_line(address, ADDRESS_MAX_CHARS))
        {
            faults.push((
                "/address",
                format!("must be one line of 1 to {ADDRESS_MAX_CHARS} characters"),
            ));
        }
        if self.phone.as_ref().is_some_and(|phone| !is_phone(phone)) {
            faults.push((
                "/phone",
                "must be a telephone number: digits, spaces, hyphens, parentheses, + first".to_owned(),
            ));
        }
        if self.quiet_hours.is_some_and(|quiet| quiet.from == quiet.until) {
            faults.push(("/quiet_hours/until", "must differ from the beginning".to_owned()));
        }
        if self
            .check_in
            .is_some_and(|check_in| check_in.until == Some(check_in.from))
        {
            faults.push(("/check_in/until", "must differ from the beginning".to_owned()));
        }
        faults
    }
}

fn is_phone(phone: &str) -> bool {
    let body = phone.strip_prefix('+').unwrap_or(phone);
    phone.chars().count() <= PHONE_MAX_CHARS
        && body.bytes().filter(u8::is_ascii_digit).count() >= 3
        && body
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-' | b'(' | b')'))
}
