//! Places of a house, each with a link for a printed QR code.

use serde::{Deserialize, Serialize};

use crate::ids::PlaceId;
use crate::language::Language;
use crate::limits::{PLACE_MAX_CHARS, is_line};
use crate::problem::FieldError;

/// A place with the link that its printed code carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct QrCode {
    /// The place.
    pub id: PlaceId,
    /// Its name, as guests and the inbox read it.
    pub name: String,
    /// Leads to the guest page, with the place and the present house key.
    pub link: String,
}

/// Answer to `GET /admin/qr-codes`: what printing them takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct QrCodes {
    /// The house's name.
    pub house: String,
    /// Languages that it offers, its own first.
    pub languages: Vec<Language>,
    /// The guest page's address without place or house key, short enough to be typed.
    pub address: String,
    /// When the house key was last made anew (RFC 3339, UTC): codes printed before give no in-house rights.
    pub house_key_rotated_at: Option<String>,
    /// The places, in the order in which they were made.
    pub codes: Vec<QrCode>,
}

/// `POST /admin/qr-codes` and `PUT /admin/qr-codes/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NamePlace {
    /// The place's name, such as "Room 201".
    pub name: String,
}

impl NamePlace {
    /// Faults in the values, by place.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldError> {
        if is_line(self.name.trim(), PLACE_MAX_CHARS) {
            return Vec::new();
        }
        let detail = format!("must be one line of 1 to {PLACE_MAX_CHARS} characters");
        vec![FieldError::new("/name", detail)]
    }
}
