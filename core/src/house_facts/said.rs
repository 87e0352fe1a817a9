//! Which facts there are, and how each is said.

use tomari_shared::hours::{Interval, SupportHours, Weekday};
use tomari_shared::knowledge::{FaqCategory, FaqVisibility};
use tomari_shared::settings::{HouseFacts, Pets, Smoking};

use super::texts::{Asked, Texts};
use crate::secrets::Secret;

/// What there is to say.
pub(super) struct Known<'a> {
    pub(super) facts: &'a HouseFacts,
    pub(super) hours: Option<&'a SupportHours>,
}

/// One fact as an entry.
pub(super) struct Fact {
    pub(super) name: &'static str,
    pub(super) category: FaqCategory,
    pub(super) priority: i16,
    pub(super) visibility: FaqVisibility,
    pub(super) asked: fn(&Texts) -> &Asked,
    /// What is said, if the fact is set.
    pub(super) answer: fn(&Known<'_>, &Texts) -> Option<String>,
}

const fn public(
    name: &'static str,
    category: FaqCategory,
    priority: i16,
    asked: fn(&Texts) -> &Asked,
    answer: fn(&Known<'_>, &Texts) -> Option<String>,
) -> Fact {
    Fact {
        name,
        category,
        priority,
        visibility: FaqVisibility::Public,
        asked,
        answer,
    }
}

pub(super) const FACTS: [Fact; 9] = [
    public(
        "check_in",
        FaqCategory::Basic,
        1,
        |texts| &texts.check_in,
        check_in,
    ),
    public(
        "check_out",
        FaqCategory::Basic,
        1,
        |texts| &texts.check_out,
        check_out,
    ),
    Fact {
        visibility: FaqVisibility::InHouse,
        ..public("wifi", FaqCategory::Facilities, 1, |texts| &texts.wifi, wifi)
    },
    public(
        "address",
        FaqCategory::Location,
        2,
        |texts| &texts.address,
        address,
    ),
    public("phone", FaqCategory::Basic, 3, |texts| &texts.phone, phone),
    public(
        "quiet_hours",
        FaqCategory::Basic,
        3,
        |texts| &texts.quiet_hours,
        quiet_hours,
    ),
    public(
        "smoking",
        FaqCategory::Facilities,
        3,
        |texts| &texts.smoking,
        smoking,
    ),
    public("pets", FaqCategory::Facilities, 3, |texts| &texts.pets, pets),
    public(
        "desk_hours",
        FaqCategory::Basic,
        2,
        |texts| &texts.desk_hours,
        desk_hours,
    ),
];

fn check_in(known: &Known<'_>, texts: &Texts) -> Option<String> {
    let check_in = known.facts.check_in?;
    let from = check_in.from.to_string();
    Some(match check_in.until {
        None => fill(texts.check_in_from, &[("{from}", &from)]),
        Some(until) => fill(
            texts.check_in_between,
            &[("{from}", &from), ("{until}", &until.to_string())],
        ),
    })
}

fn check_out(known: &Known<'_>, texts: &Texts) -> Option<String> {
    let until = known.facts.check_out_until?.to_string();
    Some(fill(texts.check_out_until, &[("{until}", &until)]))
}

fn wifi(known: &Known<'_>, texts: &Texts) -> Option<String> {
    let wifi = known.facts.wifi.as_ref()?;
    let text = if wifi.password.is_some() {
        texts.wifi_with_password
    } else {
        texts.wifi_without_password
    };
    let password = Secret::WifiPassword.mark();
    // The name last: it is the house's, and may look like a place for something.
    Some(fill(
        text,
        &[("{password}", password), ("{network}", &wifi.network)],
    ))
}

fn address(known: &Known<'_>, texts: &Texts) -> Option<String> {
    let address = known.facts.address.as_ref()?;
    Some(fill(texts.address_is, &[("{address}", address)]))
}

fn phone(known: &Known<'_>, texts: &Texts) -> Option<String> {
    let phone = known.facts.phone.as_ref()?;
    Some(fill(texts.phone_is, &[("{phone}", phone)]))
}

fn quiet_hours(known: &Known<'_>, texts: &Texts) -> Option<String> {
    let quiet = known.facts.quiet_hours?;
    Some(fill(
        texts.quiet_hours_between,
        &[
            ("{from}", &quiet.from.to_string()),
            ("{until}", &quiet.until.to_string()),
        ],
    ))
}

fn smoking(known: &Known<'_>, texts: &Texts) -> Option<String> {
    Some(
        match known.facts.smoking? {
            Smoking::Forbidden => texts.smoking_forbidden,
            Smoking::Outside => texts.smoking_outside,
            Smoking::Allowed => texts.smoking_allowed,
        }
        .to_owned(),
    )
}

fn pets(known: &Known<'_>, texts: &Texts) -> Option<String> {
    Some(
        match known.facts.pets? {
            Pets::Forbidden => texts.pets_forbidden,
            Pets::Allowed => texts.pets_allowed,
        }
        .to_owned(),
    )
}

/// A line for each weekday, then one for each date with other hours.
fn desk_hours(known: &Known<'_>, texts: &Texts) -> Option<String> {
    let hours = known.hours?;
    if hours.weekly.is_empty()
        && hours
            .exceptions
            .iter()
            .all(|exception| exception.intervals.is_empty())
    {
        return Some(texts.desk_never_open.to_owned());
    }
    let line = |name: &str, intervals: Vec<Interval>| format!("{name}: {}", spans(intervals, texts.closed));
    let week = WEEK.iter().zip(texts.weekdays).map(|(&weekday, name)| {
        let of_the_day = hours.weekly.iter().filter(|interval| interval.weekday == weekday);
        let intervals = of_the_day.map(|interval| Interval {
            opens: interval.opens,
            closes: interval.closes,
        });
        line(name, intervals.collect())
    });
    let mut exceptions: Vec<_> = hours.exceptions.iter().collect();
    exceptions.sort_by(|one, other| one.date.cmp(&other.date));
    let dates = exceptions
        .into_iter()
        .map(|exception| line(&exception.date, exception.intervals.clone()));
    let lines: Vec<String> = week.chain(dates).collect();
    Some(fill(texts.desk_hours_are, &[("{hours}", &lines.join("\n"))]))
}

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn spans(mut intervals: Vec<Interval>, closed: &str) -> String {
    if intervals.is_empty() {
        return closed.to_owned();
    }
    intervals.sort_by_key(|interval| interval.opens);
    let spans: Vec<String> = intervals
        .iter()
        .map(|interval| format!("{}–{}", interval.opens, interval.closes))
        .collect();
    spans.join(", ")
}

fn fill(text: &str, values: &[(&str, &str)]) -> String {
    values
        .iter()
        .fold(text.to_owned(), |text, (place, value)| text.replace(place, value))
}
