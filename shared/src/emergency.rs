//! Emergency numbers by country.
//!
//! Source: each country's government information for travellers and ITU-T E.161.1; where a country is not
//! listed, 112, which GSM networks route to emergency services worldwide (3GPP TS 22.101, section 10).

use serde::{Deserialize, Serialize};

/// Who answers a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EmergencyService {
    /// Fire brigade and ambulance on one number.
    FireAndAmbulance,
    /// Ambulance alone.
    Ambulance,
    /// Fire brigade alone.
    Fire,
    /// Police.
    Police,
    /// All services on one number.
    All,
}

/// A number to call in danger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EmergencyNumber {
    /// Who answers.
    pub service: EmergencyService,
    /// The number as dialled.
    pub number: String,
}

/// The emergency numbers of a country by its ISO 3166-1 alpha-2 code.
#[must_use]
pub fn numbers(country: &str) -> Vec<EmergencyNumber> {
    use EmergencyService::{All, Ambulance, Fire, FireAndAmbulance, Police};
    let numbers: &[(EmergencyService, &str)] = match country {
        "JP" | "TW" => &[(FireAndAmbulance, "119"), (Police, "110")],
        "KR" => &[(FireAndAmbulance, "119"), (Police, "112")],
        "CN" => &[(Ambulance, "120"), (Fire, "119"), (Police, "110")],
        "TH" => &[(Ambulance, "1669"), (Fire, "199"), (Police, "191")],
        "VN" => &[(Ambulance, "115"), (Fire, "114"), (Police, "113")],
        "FR" => &[(All, "112"), (Ambulance, "15"), (Fire, "18"), (Police, "17")],
        "DE" => &[(FireAndAmbulance, "112"), (Police, "110")],
        "US" | "CA" => &[(All, "911")],
        "GB" | "HK" => &[(All, "999")],
        "AU" => &[(All, "000")],
        "NZ" => &[(All, "111")],
        _ => &[(All, "112")],
    };
    numbers
        .iter()
        .map(|&(service, number)| EmergencyNumber {
            service,
            number: number.to_owned(),
        })
        .collect()
}
