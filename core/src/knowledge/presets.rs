//! Entries that every house is offered, in six languages: questions that guests ask everywhere, with answers whose values are blanks.
//!
//! Taking them stores drafts, as an import does. A draft with blanks can't be published, so nothing is told to a guest that nobody of the
//! house has filled in and confirmed.

use std::collections::{BTreeMap, HashMap};

use tomari_shared::audit::AuditAction;
use tomari_shared::identity::Caller;
use tomari_shared::knowledge::{AddPresets, Preset, Presets};
use tomari_shared::language::Language;
use tomari_shared::problem::FieldError;

use super::reading;
use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::db::{self, FacilityTx, lexicon};
use crate::error::{AppError, AppResult};
use crate::import::{self, Format, Row};

/// What the external ids of these entries begin with.
pub const PREFIX: &str = "preset:";

/// The presets as a file to import. Each is a draft.
const FILE: &str = include_str!("../../presets/faq.jsonl");

/// Every preset's translations.
pub fn rows() -> AppResult<Vec<Row>> {
    import::parse(FILE, Format::JsonLines).map_err(|faults| {
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        AppError::internal(anyhow::anyhow!("the presets: {}", faults.join("; ")))
    })
}

/// The presets, and what the house has made of each.
pub async fn list(app: &App, caller: Caller) -> AppResult<Presets> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let presets = view(&mut tx, reading(user.language)).await?;
    tx.commit().await?;
    Ok(presets)
}

/// Takes presets as drafts. What the house has already stays as it is, published or not.
pub async fn add(app: &App, caller: Caller, request: &AddPresets) -> AppResult<Presets> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let rows = rows()?;
    let faults: Vec<FieldError> = request
        .names
        .iter()
        .enumerate()
        .filter(|(_, name)| {
            !rows
                .iter()
                .any(|row| row.id.strip_prefix(PREFIX) == Some(name.as_str()))
        })
        .map(|(place, _)| FieldError::new(format!("/names/{place}"), "is no preset"))
        .collect();
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    lexicon::lock(&mut tx).await?;
    let wanted: Vec<String> = request
        .names
        .iter()
        .map(|name| format!("{PREFIX}{name}"))
        .collect();
    let there = db::knowledge::by_external_ids(&mut tx, &wanted).await?;
    let phone = db::facilities::settings(&mut *tx).await?.values.facts.phone;
    let new: Vec<Row> = rows
        .into_iter()
        .filter(|row| wanted.contains(&row.id) && !there.iter().any(|(id, ..)| *id == row.id))
        .map(|row| filled(row, phone.as_deref()))
        .collect();
    if !new.is_empty() {
        let stored = import::store(app, &mut tx, &new, |_| {}).await?;
        let subject = stored.intents.to_string();
        context::audit(
            app,
            &mut tx,
            AuditAction::PresetsAdded,
            Some(user.id),
            Some(&subject),
        )
        .await?;
    }
    let presets = view(&mut tx, reading(user.language)).await?;
    tx.commit().await?;
    Ok(presets)
}

/// What the settings know is filled in.
fn filled(row: Row, phone: Option<&str>) -> Row {
    match phone {
        Some(phone) => Row {
            answer: row.answer.replace("[[phone]]", phone),
            ..row
        },
        None => row,
    }
}

async fn view(tx: &mut FacilityTx, language: Language) -> AppResult<Presets> {
    let rows = rows()?;
    let mut order: Vec<&str> = Vec::new();
    let mut texts: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in &rows {
        let of = texts.entry(&row.id).or_default();
        if of.is_empty() {
            order.push(&row.id);
        }
        of.push(row);
    }
    let ids: Vec<String> = order.iter().map(|id| (*id).to_owned()).collect();
    let there = db::knowledge::by_external_ids(tx, &ids).await?;
    let there: HashMap<&str, _> = there
        .iter()
        .map(|(id, intent, status)| (id.as_str(), (*intent, *status)))
        .collect();
    let presets = order
        .iter()
        .filter_map(|id| {
            let of = texts.get(id)?;
            let row = of.iter().find(|row| row.language == language).or(of.first())?;
            let made = there.get(id);
            Some(Preset {
                name: id.strip_prefix(PREFIX).unwrap_or(id).to_owned(),
                question: row.question.clone(),
                category: row.category,
                intent_id: made.map(|(intent, _)| *intent),
                status: made.map(|(_, status)| *status),
            })
        })
        .collect();
    Ok(Presets { presets })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tomari_shared::knowledge::{FaqStatus, blanks};
    use tomari_shared::language::Language;

    use super::{PREFIX, rows};

    const LANGUAGES: [Language; 6] = [
        Language::Japanese,
        Language::English,
        Language::ChineseSimplified,
        Language::ChineseTraditional,
        Language::Korean,
        Language::French,
    ];

    #[test]
    fn thirty_in_six_languages_all_of_them_drafts() {
        let rows = rows().expect("the file is good");
        let mut intents = BTreeMap::<&str, Vec<Language>>::new();
        for row in &rows {
            assert!(row.id.starts_with(PREFIX), "{}", row.id);
            assert_eq!(row.status, FaqStatus::Draft, "{}", row.id);
            assert!(row.alternatives.len() >= 2, "{} {}", row.id, row.language);
            intents.entry(&row.id).or_default().push(row.language);
        }
        assert_eq!(intents.len(), 30);
        for (id, languages) in intents {
            assert_eq!(languages, LANGUAGES, "{id}");
        }
    }

    #[test]
    fn a_preset_has_the_same_blanks_in_every_language_and_no_values() {
        let rows = rows().expect("the file is good");
        for row in &rows {
            let first = rows.iter().find(|other| other.id == row.id).expect("itself");
            let sorted = |text: &str| {
                let mut names: Vec<String> = blanks(text).into_iter().map(str::to_owned).collect();
                names.sort_unstable();
                names
            };
            assert_eq!(
                sorted(&row.answer),
                sorted(&first.answer),
                "{} {}",
                row.id,
                row.language
            );
            // A number in an answer would be a claim about a house that nobody has asked. Those of emergencies are the country's.
            let digits: String = row.answer.chars().filter(char::is_ascii_digit).collect();
            assert!(
                ["", "119", "110119", "119110"].contains(&digits.as_str()),
                "{} {digits}",
                row.id
            );
            assert!(row.alternatives.iter().all(|text| blanks(text).is_empty()));
        }
    }
}
