//! The house's facts as knowledge entries, in every language the house offers: found, ranked and cited like all others.
//!
//! They are made anew whenever the settings change, in the same transaction, so that an answer never says what the settings no
//! longer say.

mod said;
mod texts;

use sqlx::PgConnection;
use tomari_shared::hours::SupportHours;
use tomari_shared::knowledge::FaqStatus;
use tomari_shared::language::Language;
use tomari_shared::settings::{HouseFacts, SettingsValues};

use crate::app::App;
use crate::db::intents;
use crate::error::AppResult;
use crate::import::{self, Row};
use said::Known;

/// What the external ids of these entries begin with; nothing else may have such an id.
pub const PREFIX: &str = "settings:";

/// Stores the entries of these settings in place of the former ones and indexes the facility anew. The caller commits.
pub async fn store(
    app: &App,
    db: &mut PgConnection,
    values: &SettingsValues,
    hours: Option<&SupportHours>,
) -> AppResult<()> {
    let known = Known {
        facts: &values.facts,
        hours,
    };
    let rows = rows(&known, &values.languages);
    let kept: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    intents::remove_others(&mut *db, PREFIX, &kept).await?;
    import::store(app, db, &rows, |_| {}).await?;
    Ok(())
}

/// Whether a value holds what marks a secret's place in a text.
#[must_use]
pub fn holds_mark(facts: &HouseFacts) -> bool {
    let network = facts.wifi.as_ref().map(|wifi| wifi.network.as_str());
    network
        .into_iter()
        .chain(facts.address.as_deref())
        .any(|text| text.contains(['⟦', '⟧']))
}

fn rows(known: &Known<'_>, languages: &[Language]) -> Vec<Row> {
    said::FACTS
        .iter()
        .flat_map(|fact| {
            languages.iter().filter_map(|&language| {
                let texts = texts::texts(language);
                let answer = (fact.answer)(known, texts)?;
                let asked = (fact.asked)(texts);
                Some(Row {
                    id: format!("{PREFIX}{}", fact.name),
                    language,
                    question: asked.question.to_owned(),
                    answer,
                    alternatives: asked.alternatives.iter().map(ToString::to_string).collect(),
                    category: fact.category,
                    priority: fact.priority,
                    visibility: fact.visibility,
                    status: FaqStatus::Published,
                    reviewed: true,
                })
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use tomari_shared::auth::SecretText;
    use tomari_shared::language::Language;
    use tomari_shared::settings::{CheckIn, DailySpan, HouseFacts, Pets, Smoking, Wifi};

    use super::{Known, PREFIX};
    use tomari_shared::hours::{DateException, Interval, SupportHours, Weekday, WeeklyInterval};

    fn rows(facts: &HouseFacts, languages: &[Language]) -> Vec<super::Row> {
        super::rows(&Known { facts, hours: None }, languages)
    }

    fn hours_told(hours: &SupportHours) -> Vec<super::Row> {
        let known = Known {
            facts: &HouseFacts::default(),
            hours: Some(hours),
        };
        super::rows(&known, &[Language::English])
    }

    fn all() -> HouseFacts {
        let time = |text: &str| text.parse().expect("a time");
        HouseFacts {
            check_in: Some(CheckIn {
                from: time("15:00"),
                until: Some(time("22:30")),
            }),
            check_out_until: Some(time("10:45")),
            wifi: Some(Wifi {
                network: "Hibari-Guest".to_owned(),
                password: Some(SecretText("correct horse".to_owned())),
            }),
            address: Some("3-2-1 Honmachi, Takayama".to_owned()),
            phone: Some("+81 577 00 1234".to_owned()),
            quiet_hours: Some(DailySpan {
                from: time("22:15"),
                until: time("06:50"),
            }),
            smoking: Some(Smoking::Outside),
            pets: Some(Pets::Forbidden),
        }
    }

    #[test]
    fn every_fact_is_said_in_every_language_with_its_values() {
        let rows = rows(&all(), Language::ALL);
        let ids: BTreeSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        assert_eq!(rows.len(), ids.len() * Language::ALL.len());
        assert_eq!(ids.len(), 8);
        for row in &rows {
            let values: &[&str] = match row.id.trim_start_matches(PREFIX) {
                "check_in" => &["15:00", "22:30"],
                "check_out" => &["10:45"],
                "wifi" => &["Hibari-Guest", "⟦wifi_password⟧"],
                "address" => &["3-2-1 Honmachi, Takayama"],
                "phone" => &["+81 577 00 1234"],
                "quiet_hours" => &["22:15", "06:50"],
                "smoking" | "pets" => &[],
                other => panic!("{other}"),
            };
            for value in values {
                assert!(row.answer.contains(value), "{row:?}");
            }
            assert!(!row.answer.contains(['{', '}']), "{row:?}");
            assert!(!row.answer.contains("horse"), "{row:?}");
            assert!(row.alternatives.len() >= 2, "{row:?}");
        }
    }

    #[test]
    fn the_hours_are_said_by_weekday_with_their_exceptions() {
        let time = |text: &str| text.parse().expect("a time");
        let weekly = |weekday, opens, closes| WeeklyInterval {
            weekday,
            opens: time(opens),
            closes: time(closes),
        };
        let hours = SupportHours {
            weekly: vec![
                weekly(Weekday::Monday, "17:00", "22:00"),
                weekly(Weekday::Monday, "08:00", "12:00"),
                weekly(Weekday::Saturday, "20:00", "02:00"),
            ],
            exceptions: vec![
                DateException {
                    date: "2026-12-31".to_owned(),
                    intervals: Vec::new(),
                },
                DateException {
                    date: "2026-12-24".to_owned(),
                    intervals: vec![Interval {
                        opens: time("08:00"),
                        closes: time("12:00"),
                    }],
                },
            ],
        };
        let told = hours_told(&hours);
        assert_eq!(
            told[0].answer,
            "Somebody is at the front desk at these times:\nMonday: 08:00–12:00, 17:00–22:00\nTuesday: closed\n\
             Wednesday: closed\nThursday: closed\nFriday: closed\nSaturday: 20:00–02:00\nSunday: closed\n\
             2026-12-24: 08:00–12:00\n2026-12-31: closed"
        );
        let never = hours_told(&SupportHours::default());
        assert_eq!(never[0].answer, "The front desk has no fixed hours.");
    }

    #[test]
    fn what_is_not_set_is_not_said() {
        assert_eq!(rows(&HouseFacts::default(), Language::ALL), []);
        let mut facts = all();
        let with_end = rows(&facts, &[Language::English]);
        facts.check_in.as_mut().expect("set").until = None;
        facts.wifi.as_mut().expect("set").password = None;
        let without = rows(&facts, &[Language::English]);
        let answer = |rows: &[super::Row], name: &str| {
            let row = rows.iter().find(|row| row.id.ends_with(name));
            row.expect("the fact").answer.clone()
        };
        assert_eq!(answer(&with_end, "check_in"), "Check-in is from 15:00 to 22:30.");
        assert_eq!(answer(&without, "check_in"), "Check-in is from 15:00.");
        assert_eq!(
            answer(&without, "wifi"),
            "The Wi-Fi network is “Hibari-Guest”. It has no password."
        );
    }
}
