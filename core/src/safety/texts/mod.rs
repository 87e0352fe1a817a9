//! The approved texts: what to do first, the country's numbers, and that the house's people must know.

mod approved;

use tomari_shared::emergency::{EmergencyNumber, EmergencyService, numbers};
use tomari_shared::language::Language;

use super::Category;
use approved::{Approved, approved};

/// The text for a category in a language, with the emergency numbers of a country by its ISO 3166-1 alpha-2 code: first advice,
/// a line for each number with the likeliest first, a closing line.
#[must_use]
pub fn text(category: Category, language: Language, country: &str) -> String {
    let approved = approved(language);
    let mut numbers = numbers(country);
    numbers.sort_by_key(|number| place(category, number.service));
    let lines = numbers.iter().map(|number| line(number, approved));
    std::iter::once(approved.advice(category).to_owned())
        .chain(lines)
        .chain(std::iter::once(approved.told.to_owned()))
        .collect::<Vec<_>>()
        .join("\n")
}

fn line(number: &EmergencyNumber, approved: &Approved) -> String {
    format!("{} ({})", number.number, approved.service(number.service))
}

/// Where a service stands in the list of a category: who is needed first comes first.
const fn place(category: Category, service: EmergencyService) -> u8 {
    use EmergencyService::{All, Ambulance, Fire, FireAndAmbulance, Police};
    match (category, service) {
        (_, All) => 0,
        (Category::Crime, Police)
        | (Category::Fire | Category::Disaster, Fire | FireAndAmbulance)
        | (Category::Illness | Category::SelfHarm | Category::Danger, Ambulance | FireAndAmbulance) => 1,
        (_, Ambulance | FireAndAmbulance) => 2,
        (_, Fire) => 3,
        (_, Police) => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::safety::Category;
    use tomari_shared::emergency::numbers;
    use tomari_shared::language::Language;

    #[test]
    fn every_text_has_all_the_countrys_numbers() {
        for language in Language::ALL {
            for category in Category::ALL {
                for country in ["JP", "KR", "FR", "US", "CH", "XX"] {
                    let text = text(category, *language, country);
                    assert!(text.chars().count() <= 600, "{text}");
                    for number in numbers(country) {
                        let line = format!("\n{} (", number.number);
                        assert!(
                            text.contains(&line),
                            "{language:?} {category:?} {country}: {text}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn no_number_but_the_countrys() {
        for language in Language::ALL {
            for category in Category::ALL {
                let text = text(category, *language, "JP");
                let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                assert!(digits == "119110" || digits == "110119", "{text}");
            }
        }
    }

    #[test]
    fn who_is_needed_first_comes_first() {
        for (category, first) in [
            (Category::Illness, "119"),
            (Category::Fire, "119"),
            (Category::Disaster, "119"),
            (Category::SelfHarm, "119"),
            (Category::Danger, "119"),
            (Category::Crime, "110"),
        ] {
            let text = text(category, Language::Japanese, "JP");
            let place = |number| text.find(number).expect("both numbers");
            let other = if first == "119" { "110" } else { "119" };
            assert!(place(first) < place(other), "{category:?}: {text}");
        }
    }
}
