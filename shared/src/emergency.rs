//! Emergency numbers by country.
//!
//! Source: each country's government information for travellers and ITU-T E.161.1; where a country is not
//! listed, 112, which GSM networks route to emergency services worldwide (3GPP TS 22.101, section 10).

use serde::{Deserialize, Serialize};

/// Who answers a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
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
        "US" | "CA" | "MX" | "PH" => &[(All, "911")],
        "GB" | "HK" | "MO" | "MY" => &[(All, "999")],
        "SG" => &[(FireAndAmbulance, "995"), (Police, "999")],
        "ID" => &[(Ambulance, "119"), (Fire, "113"), (Police, "110")],
        "KH" => &[(Ambulance, "119"), (Fire, "118"), (Police, "117")],
        "LA" => &[(Ambulance, "1195"), (Fire, "1190"), (Police, "1191")],
        "LK" => &[(Ambulance, "1990"), (Fire, "110"), (Police, "119")],
        "NP" => &[(Ambulance, "102"), (Fire, "101"), (Police, "100")],
        "BR" => &[(Ambulance, "192"), (Fire, "193"), (Police, "190")],
        "PE" => &[(Ambulance, "106"), (Fire, "116"), (Police, "105")],
        "ZA" => &[(FireAndAmbulance, "10177"), (Police, "10111")],
        "CH" => &[(Ambulance, "144"), (Fire, "118"), (Police, "117")],
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

#[cfg(test)]
mod tests {
    use super::{EmergencyService, numbers};

    #[test]
    fn every_service_can_be_reached_in_every_country() {
        use EmergencyService::{All, Ambulance, Fire, FireAndAmbulance, Police};
        let letters = || ('A'..='Z').map(String::from);
        for country in letters().flat_map(|first| letters().map(move |second| first.clone() + &second)) {
            let services: Vec<_> = numbers(&country)
                .into_iter()
                .map(|number| number.service)
                .collect();
            let reached =
                |wanted: &[EmergencyService]| services.iter().any(|service| wanted.contains(service));
            assert!(reached(&[All, FireAndAmbulance, Ambulance]), "{country}");
            assert!(reached(&[All, FireAndAmbulance, Fire]), "{country}");
            assert!(reached(&[All, Police]), "{country}");
        }
    }
}
