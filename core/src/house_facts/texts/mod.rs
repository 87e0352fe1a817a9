//! What the house's facts are called and how they are said, one file a language.

mod de;
mod en;
mod es;
mod fr;
mod id;
mod it;
mod ja;
mod ko;
mod pt;
mod th;
mod vi;
mod zh_hans;
mod zh_hant;

use tomari_shared::language::Language;

/// A question about a fact, with the ways in which guests put it.
pub(super) struct Asked {
    pub(super) question: &'static str,
    pub(super) alternatives: &'static [&'static str],
}

/// One language's texts. Names in braces stand for the house's values.
pub(super) struct Texts {
    pub(super) check_in: Asked,
    /// With `{from}`.
    pub(super) check_in_from: &'static str,
    /// With `{from}` and `{until}`.
    pub(super) check_in_between: &'static str,
    pub(super) check_out: Asked,
    /// With `{until}`.
    pub(super) check_out_until: &'static str,
    pub(super) wifi: Asked,
    /// With `{network}` and `{password}`.
    pub(super) wifi_with_password: &'static str,
    /// With `{network}`.
    pub(super) wifi_without_password: &'static str,
    pub(super) address: Asked,
    /// With `{address}`.
    pub(super) address_is: &'static str,
    pub(super) phone: Asked,
    /// With `{phone}`.
    pub(super) phone_is: &'static str,
    pub(super) quiet_hours: Asked,
    /// With `{from}` and `{until}`.
    pub(super) quiet_hours_between: &'static str,
    pub(super) smoking: Asked,
    pub(super) smoking_forbidden: &'static str,
    pub(super) smoking_outside: &'static str,
    pub(super) smoking_allowed: &'static str,
    pub(super) pets: Asked,
    pub(super) pets_forbidden: &'static str,
    pub(super) pets_allowed: &'static str,
    pub(super) desk_hours: Asked,
    /// With `{hours}`: a line for each weekday.
    pub(super) desk_hours_are: &'static str,
    pub(super) desk_never_open: &'static str,
    /// What stands for a weekday without hours.
    pub(super) closed: &'static str,
    /// Monday first.
    pub(super) weekdays: [&'static str; 7],
}

/// The texts of a language.
pub(super) const fn texts(language: Language) -> &'static Texts {
    match language {
        Language::Japanese => &ja::TEXTS,
        Language::English => &en::TEXTS,
        Language::ChineseSimplified => &zh_hans::TEXTS,
        Language::ChineseTraditional => &zh_hant::TEXTS,
        Language::Korean => &ko::TEXTS,
        Language::French => &fr::TEXTS,
        Language::German => &de::TEXTS,
        Language::Spanish => &es::TEXTS,
        Language::Italian => &it::TEXTS,
        Language::Portuguese => &pt::TEXTS,
        Language::Thai => &th::TEXTS,
        Language::Vietnamese => &vi::TEXTS,
        Language::Indonesian => &id::TEXTS,
    }
}
